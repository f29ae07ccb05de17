#include "memory.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <mutex>
#include <stdexcept>
#include <string>

namespace botcore {
namespace {

constexpr std::size_t kPerMovement = 8;  // signatures there is room for
constexpr int kAxes = 7;                 // of a cell: how far it reaches, and the three longest waves
constexpr int kLevels = 3;               // the simpler a shape, the more alike are people's and the narrower its cell
constexpr float kCell[kLevels] = {28.0f, 56.0f, 112.0f};  // of an axis, in a signature's own units
constexpr float kLevel[kLevels - 1] = {128.0f, 256.0f};   // size of the second and third wave from which one is higher
constexpr float kUnsure = 1.25f;         // within such a factor of a level's bound, both levels are looked at
constexpr std::size_t kProbes = 128;     // shelves a look-up sees, and as many for the path mirrored
constexpr std::size_t kAgreements = 1024;
constexpr float kFloor = 22.0f;          // log-odds of one signature; so much is met by chance among a million
constexpr float kLeast = 2.0f;           // what is left of it, to count at all
constexpr float kShared = 0.3f;          // what a signature adds that lies over the one before it

// Where a signature falls at one level: its cell, and on which side of it another one like it would fall.
struct Cell {
  int level;
  int of[kAxes];
  int beside[kAxes];  // the nearer neighbour
  int order[kAxes];   // axes, those nearest to a neighbour first

  Cell(const Signature& signature, int level) noexcept : level(level) {
    float off[kAxes];
    for (int a = 0; a < kAxes; ++a) {
      const float at = (a == 0 ? signature.reach : signature.shape[a - 1]) / kCell[level], floor = std::floor(at);
      const bool low = at - floor < 0.5f;
      of[a] = static_cast<int>(floor);
      beside[a] = of[a] + (low ? -1 : 1);
      off[a] = low ? at - floor : floor + 1.0f - at;
      order[a] = a;
    }
    std::sort(order, order + kAxes, [&](int a, int b) { return off[a] != off[b] ? off[a] < off[b] : a < b; });
  }
};

float size_of(const Signature& signature) noexcept {
  float square = 0.0f;
  for (int d = 2; d < 6; ++d) square += static_cast<float>(signature.shape[d]) * signature.shape[d];
  return std::sqrt(square);
}

int level_of(float size) noexcept { return size < kLevel[0] ? 0 : size < kLevel[1] ? 1 : 2; }

struct Noise {
  float peak, falls;  // log density of no difference; what each unit of the difference squared takes off it
};
constexpr Noise kNoises[] = {{5.868f, 0.125f}, {-5.222f, 0.03125f}, {-16.312f, 0.0078125f},
                             {-27.403f, 0.001953125f}, {-38.493f, 0.00048828125f}};  // 1/4, 1/2, 1, 2, 4 jitters

constexpr Noise kTypical = kNoises[3];

// How much more likely two shapes are one path seen twice than two people's: noise of the likeliest of five sizes, which
// a choice of five is charged for, against the density of people's shapes.
float log_odds(const Signature& one, const Signature& other, float density) noexcept {
  float square = 0.0f;
  for (int d = 0; d < kShape; ++d) {
    const float apart = static_cast<float>(one.shape[d] - other.shape[d]);
    square += apart * apart;
  }
  float best = kNoises[0].peak - square * kNoises[0].falls;
  for (const Noise& noise : kNoises) best = std::max(best, noise.peak - square * noise.falls);
  return best - density;
}

Signature mirror_of(Signature signature) noexcept {
  for (int k = 0; k < kWaves; ++k) signature.shape[2 * k + 1] = static_cast<std::int16_t>(-signature.shape[2 * k + 1]);
  return signature;
}

// One signature that agrees with one of an earlier session.
struct Agreement {
  std::uint64_t session;
  std::uint16_t first, last, then_first, then_last;  // here, and there
  bool mirrored;
  float evidence, sum;  // of it, and of the best run that ends with it

  bool after(const Agreement& other) const noexcept {
    return other.first <= first && other.last <= last && other.then_first <= then_first &&
           other.then_last <= then_last && (other.first < first || other.last < last);
  }
  bool with(const Agreement& other) const noexcept { return session == other.session && mirrored == other.mirrored; }
  bool before(const Agreement& other) const noexcept {
    if (session != other.session) return session < other.session;
    if (mirrored != other.mirrored) return other.mirrored;
    return last != other.last ? last < other.last : first < other.first;
  }
};

// The best run of agreements that come in the same order in both: those that do not overlap count whole.
float ordered(Agreement* agreement, std::size_t n) noexcept {
  float best = 0.0f;
  for (std::size_t i = 0; i < n; ++i) {
    Agreement& it = agreement[i];
    it.sum = it.evidence;
    for (std::size_t j = 0; j < i; ++j) {
      const Agreement& other = agreement[j];
      if (!it.after(other)) continue;
      it.sum = std::max(it.sum, other.sum + (other.last <= it.first ? 1.0f : kShared) * it.evidence);
    }
    best = std::max(best, it.sum);
  }
  return best;
}

std::uint32_t stamp(double at) noexcept { return static_cast<std::uint32_t>(std::clamp(at, 0.0, 4294967294.0)) + 1; }

}  // namespace

// What one look-up gathers.
struct Memory::Search {
  const Memory& memory;
  const std::uint64_t self;
  const std::uint32_t now;
  std::size_t n = 0;
  Agreement found[kAgreements];

  Search(const Memory& memory, std::uint64_t self, std::uint32_t now) noexcept : memory(memory), self(self), now(now) {}

  bool stale(const Kept& kept) const noexcept { return kept.at == 0 || now > kept.at + memory.expiry_; }

  void look(const Signature& signature, bool mirrored, int flips) noexcept {
    const float size = size_of(signature), density = log_density(signature);
    const int low = level_of(size / kUnsure), high = level_of(size * kUnsure);
    for (int level = low; level <= high; ++level) look(signature, Cell(signature, level), mirrored, density, flips);
  }

  void look(const Signature& signature, const Cell& cell, bool mirrored, float density, int flips) noexcept {
    for (int probe = 0; probe < 1 << flips; ++probe) {
      int at[kAxes];
      std::memcpy(at, cell.of, sizeof at);
      for (int i = 0; i < flips; ++i)
        if (probe >> i & 1) at[cell.order[i]] = cell.beside[cell.order[i]];
      for (const Kept& kept : memory.shelf(cell.level, at).kept) weigh(signature, kept, mirrored, density);
    }
  }

  void weigh(const Signature& signature, const Kept& kept, bool mirrored, float density) noexcept {
    if (n == kAgreements || kept.session == self || stale(kept)) return;
    const float evidence = log_odds(signature, kept.signature, density) - kFloor;
    if (evidence <= kLeast) return;
    found[n++] = {kept.session,        signature.first, signature.last, kept.signature.first,
                  kept.signature.last, mirrored,        evidence,       0.0f};
  }
};

Memory::Memory(std::size_t capacity, double expiry) : expiry_(expiry) {
  if (capacity == 0 || capacity > std::size_t{1} << 27)
    throw std::invalid_argument("capacity is " + std::to_string(capacity) + ": give 1 to 134217728 movements");
  if (!(expiry > 0.0)) throw std::invalid_argument("expiry is " + std::to_string(expiry) + ": give seconds above 0");
  shelves_.resize(std::bit_ceil((capacity * kPerMovement + kWays - 1) / kWays));
}

const Memory::Shelf& Memory::shelf(int level, const int* cell) const noexcept {
  std::uint64_t hash = 0x9E3779B97F4A7C15ull + static_cast<std::uint64_t>(level);
  for (int a = 0; a < kAxes; ++a) {
    hash = (hash ^ static_cast<std::uint32_t>(cell[a])) * 0xFF51AFD7ED558CCDull;
    hash ^= hash >> 32;
  }
  return shelves_[hash & (shelves_.size() - 1)];
}

void Memory::remember(const Signature* signatures, std::size_t n, std::uint64_t session, double at) noexcept {
  const std::unique_lock lock(guard_);
  for (std::size_t i = 0; i < n; ++i) {
    const Cell cell(signatures[i], level_of(size_of(signatures[i])));
    auto& kept = const_cast<Shelf&>(shelf(cell.level, cell.of)).kept;
    std::copy_backward(kept, kept + kWays - 1, kept + kWays);
    kept[0] = {session, stamp(at), signatures[i]};
  }
}

void Memory::recall(const Signature* signatures, std::size_t n, std::uint64_t session, double at,
                    Recollection& into) const noexcept {
  Search search(*this, session, stamp(at));
  int flips = 0;
  while (flips < kAxes && n << (flips + 1) <= kProbes) ++flips;
  {
    const std::shared_lock lock(guard_);
    for (const bool mirrored : {false, true})
      for (std::size_t i = 0; i < n; ++i) search.look(mirrored ? mirror_of(signatures[i]) : signatures[i], mirrored, flips);
  }
  Agreement* const found = search.found;
  std::sort(found, found + search.n, [](const Agreement& a, const Agreement& b) { return a.before(b); });
  for (std::size_t i = 0, next; i < search.n; i = next) {
    for (next = i; next < search.n && found[next].with(found[i]);) ++next;
    const float evidence = ordered(found + i, next - i);
    if (evidence >= enough(n)) into.add({found[i].session, evidence});
  }
  into.signatures += n;
}

void Recollection::add(const Earlier& earlier) noexcept {
  Earlier* const end = found + n;
  Earlier* const known = std::find_if(found, end, [&](const Earlier& it) { return it.session == earlier.session; });
  if (known != end) known->evidence = std::max(known->evidence, earlier.evidence);
  else if (n < kMost) found[n++] = earlier;
  else if (found[n - 1].evidence < earlier.evidence) found[n - 1] = earlier;
  std::sort(found, found + n, [](const Earlier& a, const Earlier& b) { return a.evidence > b.evidence; });
}

float promise(const Signature* signatures, std::size_t n) noexcept {
  Agreement all[kSignatures];
  std::size_t m = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint16_t first = signatures[i].first, last = signatures[i].last;
    const float evidence = kTypical.peak - log_density(signatures[i]) - kFloor;
    if (evidence > kLeast) all[m++] = {0, first, last, first, last, false, evidence, 0.0f};
  }
  std::sort(all, all + m, [](const Agreement& a, const Agreement& b) { return a.before(b); });
  return ordered(all, m) / enough(n);
}

float enough(std::size_t n) noexcept { return 24.0f + 0.125f * static_cast<float>(n); }

}  // namespace botcore
