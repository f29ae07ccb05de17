#include "signature.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace botcore {
namespace {

constexpr float kFinest = 3.0f;     // px; a corner that stands out less is noise
constexpr float kStraight = 1.0f;   // px; what stands out less is not looked into
constexpr float kOctave = 0.70710678f;
constexpr int kLeastSteps = 4, kMostSteps = 8;  // from corner to corner, in one signature
constexpr float kShortest = 24.0f;  // px, across; smaller shapes are made of rounding
constexpr float kClosed = 0.15f;    // of the length; ends nearer to each other give no direction
constexpr float kGrain = 20.0f;     // a bend below this share of the whole does not lengthen the path
constexpr float kWinding = 0.9f, kLoop = 1.0f;  // share of one direction in the turns, and rad, of a loop
constexpr float kSimple = -45.0f;   // log density; a commoner shape is nobody's own
constexpr int kSteps = 48;          // of arc length
constexpr float kFine = 8.0f;
constexpr float kMiddle = 0.6f, kReachNoise = 0.0065f;
// What a jitter of a pixel does to each coefficient, halved: along and across, half-wave by half-wave.
constexpr float kNoise[kShape] = {.005f, .006f, .003f, .004f, .002f, .0025f, .0015f, .00175f,
                                  .001f, .00125f, .00075f, .001f, .0006f, .0008f, .0005f, .0006f};

float length(float dx, float dy) noexcept { return std::sqrt(dx * dx + dy * dy); }

const std::array<std::array<float, kWaves>, kSteps>& sines() noexcept {
  static const auto made = [] {
    std::array<std::array<float, kWaves>, kSteps> table{};
    for (int i = 0; i < kSteps; ++i)
      for (int k = 0; k < kWaves; ++k)
        table[i][k] = static_cast<float>(2.0 / kSteps * std::sin(std::numbers::pi * (k + 1) * i / kSteps));
    return table;
  }();
  return made;
}

std::int16_t in_units(float value, float noise) noexcept {
  return static_cast<std::int16_t>(std::lround(std::clamp(kFine * value / noise, -32000.0f, 32000.0f)));
}

class Sketch {
 public:
  explicit Sketch(const Trail& trail) noexcept : trail_(trail) { rank(); }
  std::size_t write(Signature* out) noexcept;

 private:
  struct Part {
    int first, last;
    float most;
  };

  // How far each place stands out, by Douglas and Peucker (The Canadian Cartographer 10, 1973), and no more than those it
  // was found between.
  void rank() noexcept;
  bool split(const Part& part, int& at, float& by) const noexcept;
  float extent(int first, int last) const noexcept;
  bool winds(int first, int last, float grain) const noexcept;
  void measure(int first, int last, float grain) noexcept;
  bool describe(int first, int last, Signature& out) noexcept;
  void shape(int first, int last, Signature& out) const noexcept;

  const Trail& trail_;
  float rank_[kTrail];
  float way_[kTrail];  // arc length up to each place, of bends that are not grain
};

void Sketch::rank() noexcept {
  const int n = trail_.size();
  std::fill_n(rank_, n, 0.0f);
  if (n < 3) return;
  Part waiting[kTrail];
  int count = 0;
  rank_[0] = rank_[n - 1] = 1e9f;
  waiting[count++] = {0, n - 1, 1e9f};
  while (count > 0) {
    const Part part = waiting[--count];
    int at;
    float by;
    if (!split(part, at, by)) continue;
    rank_[at] = std::min(by, part.most);
    if (rank_[at] < kStraight) continue;
    waiting[count++] = {part.first, at, rank_[at]};
    waiting[count++] = {at, part.last, rank_[at]};
  }
}

bool Sketch::split(const Part& part, int& at, float& by) const noexcept {
  if (part.last - part.first < 2) return false;
  const float x0 = trail_.x(part.first), y0 = trail_.y(part.first);
  const float dx = trail_.x(part.last) - x0, dy = trail_.y(part.last) - y0, square = dx * dx + dy * dy;
  float farthest = -1.0f;
  for (int i = part.first + 1; i < part.last; ++i) {
    const float ux = trail_.x(i) - x0, uy = trail_.y(i) - y0;
    const float along = square > 0.0f ? std::clamp((ux * dx + uy * dy) / square, 0.0f, 1.0f) : 0.0f;
    const float ex = ux - along * dx, ey = uy - along * dy, off = ex * ex + ey * ey;
    if (off > farthest) {
      farthest = off;
      at = i;
    }
  }
  by = std::sqrt(farthest);
  return true;
}

float Sketch::extent(int first, int last) const noexcept {
  float left = trail_.x(first), right = left, top = trail_.y(first), bottom = top;
  for (int i = first; i <= last; ++i) {
    left = std::min(left, trail_.x(i));
    right = std::max(right, trail_.x(i));
    top = std::min(top, trail_.y(i));
    bottom = std::max(bottom, trail_.y(i));
  }
  return length(right - left, bottom - top);
}

// Whether it turns one way nearly all the time, and far: circles of people are alike.
bool Sketch::winds(int first, int last, float grain) const noexcept {
  float turned = 0.0f, turns = 0.0f, dx = 0.0f, dy = 0.0f;
  for (int i = first + 1, before = first; i <= last; ++i) {
    if (i < last && rank_[i] < grain) continue;
    const float ux = trail_.x(i) - trail_.x(before), uy = trail_.y(i) - trail_.y(before);
    if (before > first) {
      const float turn = std::atan2(dx * uy - dy * ux, dx * ux + dy * uy);
      turned += turn;
      turns += std::fabs(turn);
    }
    dx = ux;
    dy = uy;
    before = i;
  }
  return turns > kLoop && std::fabs(turned) > kWinding * turns;
}

// Arc length along the corners that stand out more than grain; between two of them it is shared out as the places lie.
void Sketch::measure(int first, int last, float grain) noexcept {
  way_[first] = 0.0f;
  float raw = 0.0f;
  for (int i = first + 1, before = first; i <= last; ++i) {
    raw += length(trail_.x(i) - trail_.x(i - 1), trail_.y(i) - trail_.y(i - 1));
    way_[i] = raw;
    if (i < last && rank_[i] < grain) continue;
    const float chord = length(trail_.x(i) - trail_.x(before), trail_.y(i) - trail_.y(before));
    for (int j = before + 1; j <= i; ++j) way_[j] = way_[before] + chord * (way_[j] / raw);
    raw = 0.0f;
    before = i;
  }
}

bool Sketch::describe(int first, int last, Signature& out) noexcept {
  const float across = extent(first, last), grain = across / kGrain;
  if (across < kShortest || winds(first, last, grain)) return false;
  measure(first, last, grain);
  const float chord = length(trail_.x(last) - trail_.x(first), trail_.y(last) - trail_.y(first));
  if (chord < kClosed * way_[last]) return false;
  out.first = static_cast<std::uint16_t>(first);
  out.last = static_cast<std::uint16_t>(last);
  shape(first, last, out);
  return log_density(out) <= kSimple;
}

void Sketch::shape(int first, int last, Signature& out) const noexcept {
  const float x0 = trail_.x(first), y0 = trail_.y(first), way = way_[last];
  const float cx = trail_.x(last) - x0, cy = trail_.y(last) - y0, chord = length(cx, cy), reach = chord / way;
  const float ux = cx / (chord * way), uy = cy / (chord * way);
  float sum[kShape] = {0.0f};
  for (int i = 1, j = first; i < kSteps; ++i) {
    const float s = way * i / kSteps;
    while (j + 2 <= last && way_[j + 1] < s) ++j;
    const float w = std::min((s - way_[j]) / std::max(way_[j + 1] - way_[j], 1e-6f), 1.0f);
    const float x = (trail_.x(j) - x0) + w * (trail_.x(j + 1) - trail_.x(j));
    const float y = (trail_.y(j) - y0) + w * (trail_.y(j + 1) - trail_.y(j));
    const float along = x * ux + y * uy - reach * i / kSteps, off = y * ux - x * uy;
    for (int k = 0; k < kWaves; ++k) {
      sum[2 * k] += sines()[i][k] * along;
      sum[2 * k + 1] += sines()[i][k] * off;
    }
  }
  for (int d = 0; d < kShape; ++d) out.shape[d] = in_units(sum[d], kNoise[d]);
  out.reach = in_units(reach - kMiddle, kReachNoise);
}

// From the corners that stand out most to all of them, half an octave at a time; of each lot the runs of several steps,
// but for those that the last lot had.
std::size_t Sketch::write(Signature* out) noexcept {
  const int n = trail_.size();
  if (n < kLeastSteps + 1) return 0;
  std::size_t found = 0;
  std::uint16_t corner[kTrail];
  std::int16_t number[kTrail];  // of each place among the corners of the last lot
  std::fill_n(number, n, std::int16_t{-1});
  for (float least = *std::max_element(rank_ + 1, rank_ + n - 1); least >= kFinest; least *= kOctave) {
    int corners = 0;
    for (int i = 0; i < n; ++i)
      if (rank_[i] >= least) corner[corners++] = static_cast<std::uint16_t>(i);
    for (int steps = kMostSteps; steps >= kLeastSteps; --steps) {
      for (int i = 0; i + steps < corners; ++i) {
        if (found == kSignatures) return found;
        const std::uint16_t first = corner[i], last = corner[i + steps];
        const int before = number[first] < 0 || number[last] < 0 ? 0 : number[last] - number[first];
        const bool known = before >= kLeastSteps && before <= kMostSteps;
        if (!known && describe(first, last, out[found])) ++found;
      }
    }
    for (int i = 0; i < corners; ++i) number[corner[i]] = static_cast<std::int16_t>(i);
  }
  return found;
}

}  // namespace

bool Trail::push(float px, float py) noexcept {
  if (!(std::fabs(px) < 32000.0f && std::fabs(py) < 32000.0f)) return true;  // no place of a screen
  const auto x = static_cast<std::int16_t>(std::lround(px)), y = static_cast<std::int16_t>(std::lround(py));
  if (n_ > 0) {
    const int dx = x - x_[n_ - 1], dy = y - y_[n_ - 1];
    if (dx * dx + dy * dy < kNear * kNear) return true;
  }
  if (n_ == kTrail) return false;
  x_[n_] = x;
  y_[n_] = y;
  ++n_;
  return true;
}

std::size_t sign(const Trail& trail, Signature* out) noexcept { return Sketch(trail).write(out); }

// People's shapes spread about as wide in every direction of a group of coefficients, so the density depends on how far
// out a shape lies, and is read from what was found at these distances: 0.1, 0.2, ... 12.8 spreads.
float log_density(const Signature& signature) noexcept {
  constexpr int kGroups = 3, kKnots = 8;
  constexpr int begin[kGroups + 1] = {0, 2, 6, kShape};
  constexpr float spread[kShape] = {15.6f, 32.4f, 22.4f, 8.3f, 8.3f, 8.3f, 8.5f, 6.3f,
                                    6.9f, 5.6f, 6.9f, 4.8f, 5.7f, 4.4f, 5.6f, 4.6f};
  constexpr float known[kGroups][kKnots] = {{-7.8f, -7.7f, -8.3f, -8.8f, -9.3f, -11.7f, -20.5f, -26.0f},
                                            {-9.3f, -10.4f, -11.4f, -13.0f, -15.2f, -17.7f, -22.4f, -30.9f},
                                            {-5.7f, -10.0f, -15.0f, -20.3f, -26.9f, -33.7f, -39.9f, -49.5f}};
  float sum = 0.0f;
  for (int g = 0; g < kGroups; ++g) {
    float square = 0.0f;
    for (int d = begin[g]; d < begin[g + 1]; ++d) {
      const float z = signature.shape[d] / (kFine * spread[d]);
      square += z * z;
    }
    const float knot = std::clamp(0.5f * std::log2(std::max(square, 1e-6f) / 0.01f), 0.0f, kKnots - 1.001f);
    const int k = static_cast<int>(knot);
    sum += known[g][k] + (knot - k) * (known[g][k + 1] - known[g][k]);
  }
  return sum;
}

}  // namespace botcore
