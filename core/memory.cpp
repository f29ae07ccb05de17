#include "memory.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <stdexcept>
#include <string>

#include "agreement.h"
#include "cell.h"
#include "likeness.h"

namespace botcore {
namespace {

constexpr std::size_t kSignaturesEach = 8, kCoursesEach = 4;  // of a movement, there is room for
constexpr int kLevels = 3;  // the simpler a shape, the more alike are people's and the narrower its cell
constexpr float kWidth[kLevels] = {28.0f, 56.0f, 112.0f};  // of a cell, in a signature's own units
constexpr float kLevel[kLevels - 1] = {128.0f, 256.0f};    // size of the second and third wave from which one is higher
constexpr float kUnsure = 1.25f;      // within such a factor of a level's bound, both levels are looked at
constexpr std::size_t kProbes = 128;  // shelves a look-up sees, and as many for the path mirrored
constexpr int kMostFlips = 5;         // of a course
constexpr float kStretch = 160.0f, kBend = 224.0f;  // width of a cell: in logs of length and size, and in half-waves
constexpr std::size_t kAgreements = 1024;
constexpr float kFloor = 22.0f;        // log-odds of one signature; so much is met by chance among a million
constexpr float kCourseFloor = 14.0f;  // of one course; it has more to add up, and more is asked of the sum
constexpr float kLeast = 2.0f;         // what is left of it, to count at all

// Evidence from which a session is a replay: the more pieces it draws, the more of it agrees by chance.
float enough(std::size_t n) noexcept { return 30.0f + 0.125f * static_cast<float>(n); }
float enough_courses(std::size_t n) noexcept { return 12.0f + 0.2f * static_cast<float>(n); }

float size_of(const Signature& signature) noexcept {
  float square = 0.0f;
  for (int d = 2; d < 6; ++d) square += static_cast<float>(signature.shape[d]) * signature.shape[d];
  return std::sqrt(square);
}

int level_of(float size) noexcept { return size < kLevel[0] ? 0 : size < kLevel[1] ? 1 : 2; }

// By how far it reaches, and the three longest waves.
Cell cell_of(const Signature& signature, int level) noexcept {
  float at[kAxes] = {signature.reach / kWidth[level]};
  for (int a = 1; a < kAxes; ++a) at[a] = signature.shape[a - 1] / kWidth[level];
  return {static_cast<std::uint64_t>(level), at};
}

// By its length and longest waves. Over time also by its size: what is drawn larger keeps its events, and is known by them,
// unless its clock is another too.
Cell cell_of(const Course& course) noexcept {
  float at[kAxes] = {course.length / kStretch, course.by_event ? course.shape[7] / kBend : course.size / kStretch};
  for (int a = 2; a < kAxes; ++a) at[a] = course.shape[a - 1] / kBend;
  return {course.by_event, at};
}

Signature mirror_of(Signature signature) noexcept {
  for (int k = 0; k < kWaves; ++k) signature.shape[2 * k + 1] = static_cast<std::int16_t>(-signature.shape[2 * k + 1]);
  return signature;
}

Course mirror_of(Course course) noexcept {
  for (int d = 2; d < kCourse; d += 2) course.shape[d] = static_cast<std::int16_t>(-course.shape[d]);
  return course;
}

// How many axes may be flipped, for n look-ups to see kProbes shelves.
int flips_of(std::size_t n, int most) noexcept {
  int flips = 0;
  while (flips < most && n << (flips + 1) <= kProbes) ++flips;
  return flips;
}

std::uint32_t stamp(double at) noexcept { return static_cast<std::uint32_t>(std::clamp(at, 0.0, 4294967294.0)) + 1; }

std::size_t checked(std::size_t capacity, double expiry) {
  if (capacity == 0 || capacity > std::size_t{1} << 27)
    throw std::invalid_argument("capacity is " + std::to_string(capacity) + ": give 1 to 134217728 movements");
  if (!(expiry > 0.0)) throw std::invalid_argument("expiry is " + std::to_string(expiry) + ": give seconds above 0");
  return capacity;
}

// The evidence that pieces would come to which all agree with themselves.
template <class Piece>
float promised(const Piece* pieces, std::size_t n, float floor) noexcept {
  Agreement all[std::max<std::size_t>(kSignatures, kCourses)];
  std::size_t m = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint16_t first = pieces[i].first, last = pieces[i].last;
    const float evidence = expected(pieces[i]) - floor;
    if (evidence > kLeast) all[m++] = {0, first, last, first, last, false, evidence, 0.0f};
  }
  sort(all, m);
  return ordered(all, m);
}

}  // namespace

// What one look-up visits and gathers.
template <class Piece>
struct Memory::Search {
  struct Visit {
    std::uint64_t shelf;  // hash
    std::uint16_t piece;
    bool mirrored;
  };
  static constexpr std::size_t kVisits = 4 * kProbes;  // mirrored or not, at one or two levels
  static constexpr std::size_t kAhead = 8;

  std::size_t visits = 0, n = 0;
  Visit visit[kVisits];
  Agreement found[kAgreements];

  void plan(const Cell& cell, int flips, std::size_t piece, bool mirrored) noexcept {
    for (int probe = 0; probe < 1 << flips && visits < kVisits; ++probe)
      visit[visits++] = {cell.hash(probe), static_cast<std::uint16_t>(piece), mirrored};
  }

  // Calls weigh(piece, mirrored, kept) for the evidence of all that is kept where the visits lead. Those ahead are asked
  // for early: a look-up is made of waiting.
  template <class Seen, class Weigh>
  void look(const Shelves<Piece>& shelves, const Piece* pieces, Seen&& seen, Weigh&& weigh) noexcept {
    for (std::size_t i = 0; i < std::min(kAhead, visits); ++i) shelves.fetch(visit[i].shelf);
    for (std::size_t i = 0; i < visits; ++i) {
      if (i + kAhead < visits) shelves.fetch(visit[i + kAhead].shelf);
      for (const auto& kept : shelves.of(visit[i].shelf)) {
        if (n == kAgreements || !seen(kept.session, kept.at)) continue;
        const float evidence = weigh(visit[i].piece, visit[i].mirrored, kept.item);
        if (evidence <= kLeast) continue;
        const Piece& piece = pieces[visit[i].piece];
        found[n++] = {kept.session,   piece.first,       piece.last, kept.item.first,
                      kept.item.last, visit[i].mirrored, evidence,   0.0f};
      }
    }
  }

  void tell(float least, Recollection& into) noexcept {
    sort(found, n);
    for (std::size_t i = 0, next; i < n; i = next) {
      for (next = i; next < n && found[next].with(found[i]);) ++next;
      const float evidence = ordered(found + i, next - i);
      if (evidence >= least) into.add({found[i].session, evidence});
    }
  }
};

Memory::Memory(std::size_t capacity, double expiry)
    : expiry_(expiry), signatures_(checked(capacity, expiry) * kSignaturesEach), courses_(capacity * kCoursesEach) {}

// Whether what is kept is another session's and not expired.
auto Memory::seen_by(std::uint64_t self, double at) const noexcept {
  return [self, now = stamp(at), this](std::uint64_t session, std::uint32_t then) {
    return session != self && then != 0 && now <= then + expiry_;
  };
}

void Memory::remember(const Signature* signatures, std::size_t n, std::uint64_t session, double at) noexcept {
  const std::unique_lock lock(guard_);
  for (std::size_t i = 0; i < n; ++i)
    signatures_.put(cell_of(signatures[i], level_of(size_of(signatures[i]))).hash(), {session, stamp(at), signatures[i]});
}

void Memory::remember(const Course* courses, std::size_t n, std::uint64_t session, double at) noexcept {
  const std::unique_lock lock(guard_);
  for (std::size_t i = 0; i < n; ++i) courses_.put(cell_of(courses[i]).hash(), {session, stamp(at), courses[i]});
}

void Memory::recall(const Signature* signatures, std::size_t n, std::uint64_t session, double at,
                    Recollection& into) const noexcept {
  Search<Signature> search;
  Signature mirror[kSignatures];
  float density[kSignatures];
  const int flips = flips_of(n, kAxes);
  for (std::size_t i = 0; i < n; ++i) {
    mirror[i] = mirror_of(signatures[i]);
    density[i] = log_density(signatures[i]);
    const float size = size_of(signatures[i]);
    for (int level = level_of(size / kUnsure); level <= level_of(size * kUnsure); ++level)
      for (const bool mirrored : {false, true})
        search.plan(cell_of(mirrored ? mirror[i] : signatures[i], level), flips, i, mirrored);
  }
  {
    const std::shared_lock lock(guard_);
    search.look(signatures_, signatures, seen_by(session, at), [&](int i, bool mirrored, const Signature& kept) {
      return likeness(mirrored ? mirror[i] : signatures[i], kept, density[i]) - kFloor;
    });
  }
  search.tell(enough(n), into);
}

void Memory::recall(const Course* courses, std::size_t n, std::uint64_t session, double at,
                    Recollection& into) const noexcept {
  Search<Course> search;
  Course mirror[kCourses];
  Crowd crowd[kCourses];
  const int flips = flips_of(n, kMostFlips);
  for (std::size_t i = 0; i < n; ++i) {
    mirror[i] = mirror_of(courses[i]);
    crowd[i] = Crowd(courses[i]);
    search.plan(cell_of(courses[i]), flips, i, false);
    search.plan(cell_of(mirror[i]), flips, i, true);
  }
  {
    const std::shared_lock lock(guard_);
    search.look(courses_, courses, seen_by(session, at), [&](int i, bool mirrored, const Course& kept) {
      if (courses[i].by_event != kept.by_event) return 0.0f;
      return likeness(mirrored ? mirror[i] : courses[i], kept, crowd[i], mirrored) - kCourseFloor;
    });
  }
  search.tell(enough_courses(n), into);
}

void Recollection::add(const Earlier& earlier) noexcept {
  Earlier* const end = found + n;
  Earlier* const known = std::find_if(found, end, [&](const Earlier& it) { return it.session == earlier.session; });
  if (known != end) known->evidence = std::max(known->evidence, earlier.evidence);
  else if (n < kMost) found[n++] = earlier;
  else if (found[n - 1].evidence < earlier.evidence) found[n - 1] = earlier;
  std::sort(found, found + n, [](const Earlier& a, const Earlier& b) { return a.evidence > b.evidence; });
}

float promise(const Signature* signatures, std::size_t n) noexcept { return promised(signatures, n, kFloor) / enough(n); }

float promise(const Course* courses, std::size_t n) noexcept { return promised(courses, n, kCourseFloor) / enough_courses(n); }

}  // namespace botcore
