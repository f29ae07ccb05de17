#include "course.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace botcore {
namespace {

constexpr float kRests[] = {0.5f, 0.2f, 1e9f};  // s without a new place, that end a stretch; the last: none does
constexpr int kFewest = 8;                      // places, and moments, of a stretch
constexpr float kMoment = 0.0015f;              // s; events nearer than that are of one moment
constexpr float kBriefest = 0.1f, kLongest = 12.0f;  // s
constexpr float kSmallest = 24.0f;              // px, across
constexpr float kEdge = 0.05f;                  // of the size: within it of an end, nobody knows when the hand set out
constexpr float kPad = 0.1f;                    // of the time between, before and after
constexpr int kSamples = 96, kRim = 9, kStep = 6, kApart = 18;
constexpr float kEven = 0.995f;
constexpr float kTold = 1.5f;                   // half-waves that one step tells
constexpr float kFine = 8.0f;


// What jitter and other clocks do to each half-wave, together.
constexpr float kAlong[kHarmonics] = {.0030f, .0032f, .0027f, .0024f, .0022f, .0021f,
                                      .0020f, .0019f, .0019f, .0018f, .0018f, .0018f};
constexpr float kAcross[kHarmonics] = {.0030f, .0025f, .0022f, .0020f, .0019f, .0018f,
                                       .0018f, .0017f, .0017f, .0017f, .0017f, .0016f};

const std::array<std::array<float, kSamples>, kHarmonics>& cosines() noexcept {
  static const auto made = [] {
    std::array<std::array<float, kSamples>, kHarmonics> table{};
    for (int k = 0; k < kHarmonics; ++k)
      for (int i = 0; i < kSamples; ++i)
        table[k][i] = static_cast<float>(2.0 / kSamples * std::cos(std::numbers::pi * (k + 1) * (i + 0.5) / kSamples));
    return table;
  }();
  return made;
}

std::int16_t whole(float value) noexcept {
  return static_cast<std::int16_t>(std::lround(std::clamp(value, -32000.0f, 32000.0f)));
}

// The places of one stretch over a scale that grows.
struct Line {
  int n = 0;
  float at[kWalk], x[kWalk], y[kWalk];

  void add(float scale, float px, float py) noexcept {
    at[n] = scale;
    x[n] = px;
    y[n++] = py;
  }
  float across() const noexcept;
  float steps() const noexcept;
  bool window(float edge, float& from, float& to) const noexcept;
  void sample(float from, float to, float* sx, float* sy) const noexcept;
};

float Line::across() const noexcept {
  const auto [left, right] = std::minmax_element(x, x + n);
  const auto [top, bottom] = std::minmax_element(y, y + n);
  return std::hypot(*right - *left, *bottom - *top);
}

// How many steps of one size would be as uneven: one that goes nearly all the way counts alone.
float Line::steps() const noexcept {
  float sum = 0.0f, squares = 0.0f;
  for (int i = 1; i < n; ++i) {
    const float square = (x[i] - x[i - 1]) * (x[i] - x[i - 1]) + (y[i] - y[i - 1]) * (y[i] - y[i - 1]);
    sum += std::sqrt(square);
    squares += square;
  }
  return squares > 0.0f ? sum * sum / squares : 0.0f;
}

// From where it is first more than `edge` off its beginning to where it is last so far off its end, and a little more.
bool Line::window(float edge, float& from, float& to) const noexcept {
  from = at[0];
  to = at[n - 1];
  if (edge == 0.0f) return true;
  const auto off = [&](int i, int end) { return std::hypot(x[i] - x[end], y[i] - y[end]); };
  const auto crossed = [&](int inner, int outer, int end) {
    const float within = off(inner, end), w = (edge - within) / std::max(off(outer, end) - within, 1e-6f);
    return at[inner] + w * (at[outer] - at[inner]);
  };
  int first = 1, last = n - 2;
  while (first < n && off(first, 0) <= edge) ++first;
  while (last >= 0 && off(last, n - 1) <= edge) --last;
  if (last <= first) return false;
  const float begin = crossed(first - 1, first, 0), end = crossed(last + 1, last, n - 1), more = kPad * (end - begin);
  from = begin - more;
  to = end + more;
  return true;
}

void Line::sample(float from, float to, float* sx, float* sy) const noexcept {
  for (int i = 0, j = 0; i < kSamples; ++i) {
    const float s = from + (to - from) * (i + 0.5f) / kSamples;
    while (j + 2 < n && at[j + 1] < s) ++j;
    const float w = std::clamp((s - at[j]) / std::max(at[j + 1] - at[j], 1e-6f), 0.0f, 1.0f);
    sx[i] = x[j] - x[0] + w * (x[j + 1] - x[j]);
    sy[i] = y[j] - y[0] + w * (y[j + 1] - y[j]);
  }
}

// Whether it goes on as it went, but for a turn and a factor, all the way but the rim: a line or a circle at an even pace.
bool even(const float* x, const float* y) noexcept {
  float real = 0.0f, imaginary = 0.0f, before = 0.0f, after = 0.0f;
  for (int i = kRim; i + kStep + kApart < kSamples - kRim; ++i) {
    const float ax = x[i + kStep] - x[i], ay = y[i + kStep] - y[i];
    const float bx = x[i + kStep + kApart] - x[i + kApart], by = y[i + kStep + kApart] - y[i + kApart];
    real += ax * bx + ay * by;
    imaginary += ax * by - ay * bx;
    before += ax * ax + ay * ay;
    after += bx * bx + by * by;
  }
  return real * real + imaginary * imaginary > kEven * kEven * before * after;
}

bool describe(const Line& line, float edge, Course& out) noexcept {
  const float across = line.across();
  float from, to, x[kSamples], y[kSamples];
  if (across < kSmallest || !line.window(edge * across, from, to) || to - from < 1e-3f) return false;
  line.sample(from, to, x, y);
  if (even(x, y)) return false;
  float along[kHarmonics], off[kHarmonics], squares = 0.0f;
  for (int k = 0; k < kHarmonics; ++k) {
    along[k] = off[k] = 0.0f;
    for (int i = 0; i < kSamples; ++i) {
      along[k] += cosines()[k][i] * x[i];
      off[k] += cosines()[k][i] * y[i];
    }
    squares += along[k] * along[k] + off[k] * off[k];
  }
  const float size = std::sqrt(squares), first = std::hypot(along[0], off[0]);
  if (first < 1e-3f * size) return false;
  const float ux = along[0] / (first * size), uy = off[0] / (first * size);
  out.shape[0] = whole(kFine * first / (size * kAlong[0]));
  for (int k = 1; k < kHarmonics; ++k) {
    out.shape[2 * k - 1] = whole(kFine * (along[k] * ux + off[k] * uy) / kAlong[k]);
    out.shape[2 * k] = whole(kFine * (off[k] * ux - along[k] * uy) / kAcross[k]);
  }
  out.length = whole(1000.0f * std::log(to - from));
  out.size = whole(1000.0f * std::log(size));
  out.direction = whole(1000.0f * std::atan2(off[0], along[0]));
  out.waves = static_cast<std::uint8_t>(std::clamp(kTold * line.steps(), 1.0f, static_cast<float>(kHarmonics)));
  return true;
}

class Survey {
 public:
  explicit Survey(const Walk& walk) noexcept : walk_(walk) {
    float now = 0.0f;
    for (int i = 0; i < walk.size(); ++i) {
      t_[i] = now += walk.after(i);
      if (i == 0 || walk.x(i) != walk.x(i - 1) || walk.y(i) != walk.y(i - 1)) place_[n_++] = static_cast<std::uint16_t>(i);
    }
  }
  std::size_t write(Course* out) noexcept;

 private:
  std::size_t stretch(int first, int last, Course* out) noexcept;

  const Walk& walk_;
  int n_ = 0;
  float t_[kWalk];              // seconds
  std::uint16_t place_[kWalk];  // events that came to another place
  Line line_;
};

// The course of places first to last over time, and over the events.
std::size_t Survey::stretch(int first, int last, Course* out) noexcept {
  const float seconds = t_[place_[last]] - t_[place_[first]];
  if (last - first + 1 < kFewest || seconds < kBriefest || seconds > kLongest) return 0;
  std::size_t found = 0;
  line_.n = 0;
  for (int i = first; i <= last; ++i) {
    const int at = place_[i];
    if (i == last || t_[place_[i + 1]] - t_[at] > kMoment) line_.add(t_[at], walk_.x(at), walk_.y(at));
  }
  if (line_.n < kFewest) return 0;
  for (const bool by_event : {false, true}) {
    if (by_event) {
      line_.n = 0;
      for (int at = place_[first]; at <= place_[last]; ++at) line_.add(static_cast<float>(at), walk_.x(at), walk_.y(at));
    }
    Course& course = out[found];
    if (!describe(line_, by_event ? 0.0f : kEdge, course)) continue;
    course.first = static_cast<std::uint16_t>(2 * first);
    course.last = static_cast<std::uint16_t>(2 * last + by_event);
    course.by_event = by_event;
    ++found;
  }
  return found;
}

std::size_t Survey::write(Course* out) noexcept {
  std::size_t found = 0;
  for (const float rest : kRests) {
    for (int first = 0, last = 0; last < n_; ++last) {
      if (last + 1 < n_ && t_[place_[last + 1]] - t_[place_[last]] <= rest) continue;
      const bool known = std::any_of(out, out + found, [&](const Course& it) {
        return it.first == 2 * first && it.last >> 1 == last;
      });
      if (found + 2 > kCourses) return found;
      if (!known) found += stretch(first, last, out + found);
      first = last + 1;
    }
  }
  return found;
}

}  // namespace

bool Walk::push(double t, float px, float py) noexcept {
  if (!(std::fabs(px) < 32000.0f && std::fabs(py) < 32000.0f && std::isfinite(t))) return true;  // no place of a screen
  if (n_ == kWalk) return false;
  if (n_ == 0) now_ = t;
  const double ticks = std::round(std::max(t - now_, 0.0) / kTick);
  const bool rests = ticks > 65535.0;
  ticks_[n_] = rests ? 65535 : static_cast<std::uint16_t>(ticks);
  now_ = rests ? t : now_ + ticks * kTick;  // what is rounded off is made up for by the next
  x_[n_] = static_cast<std::int16_t>(std::lround(px));
  y_[n_] = static_cast<std::int16_t>(std::lround(py));
  ++n_;
  return true;
}

std::size_t survey(const Walk& walk, Course* out) noexcept { return Survey(walk).write(out); }

}  // namespace botcore
