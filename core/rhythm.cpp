#include "rhythm.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace botcore {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kFast = 0.05;  // s

}  // namespace

void Rhythm::push(const Event* events, std::size_t n) noexcept {
  for (std::size_t i = 0; i < n; ++i) push(events[i]);
}

void Rhythm::push(const double* onsets, std::size_t n) noexcept {
  for (std::size_t i = 0; i < n; ++i) {
    events_ = events_ + 1.0;
    if (tick(onsets[i])) tap(onsets[i], 0);
  }
}

void Rhythm::push(const Event& event) noexcept {
  events_ = events_ + 1.0;
  const auto kind = static_cast<Kind>(event.kind);
  if (kind != Kind::down && kind != Kind::up) return;
  if (!tick(event.t)) return;
  untrusted_ = untrusted_ + ((event.flags & flag_untrusted) ? 1.0 : 0.0);
  if (kind == Kind::down)
    tap(event.t, event.target);
  else
    holds_.release(latest_, event.target);
}

// An onset or a release came at t: the clock goes on to it, unless t is none.
bool Rhythm::tick(double t) noexcept {
  seen_ = seen_ + 1.0;
  if (!(std::fabs(t) < 1e12)) {
    bad_ = bad_ + 1.0;
    return false;
  }
  back_ = back_ + (t < latest_ ? 1.0 : 0.0);
  latest_ = t > latest_ ? t : latest_;
  return true;
}

void Rhythm::tap(double t, std::uint32_t target) noexcept {
  if (taps_ > 0.0)
    gap(latest_ - last_);
  else
    first_ = latest_;
  taps_ = taps_ + 1.0;
  last_ = latest_;
  ended_ = t;
  holds_.press(latest_, target, contrast_.log);
}

void Rhythm::gap(double g) noexcept {
  const double log_g = ln(g > kShort ? g : kShort);
  shortest_ = g < shortest_ ? g : shortest_;
  longest_ = g > longest_ ? g : longest_;
  fast_ = fast_ + (g < kFast ? 1.0 : 0.0);
  off_1ms_ = off_1ms_ + distance(g * 1000.0);
  off_10ms_ = off_10ms_ + distance(g * 100.0);
  off_frame_ = off_frame_ + distance(g * 60.0);
  gaps_.add(g);
  logs_.add(log_g);
  gap_lag_.add(g);
  log_lag_.add(log_g);
  contrast_.push(g, log_g);
  recent_.push(log_g);
}

void Rhythm::read(RhythmRow& row) const noexcept {
  double* value = &row.avg_interval;
  for (std::size_t i = 0; i < kTapFeatures; ++i) value[i] = kNone;
  const double n = gaps_.n;
  if (n < 1.0) return;
  const double mean = (last_ - first_) / n;
  const double above = longest_ - mean, under = mean - shortest_;
  row.avg_interval = mean;
  row.min_interval = shortest_;
  row.max_interval = longest_;
  row.variance = gaps_.variance();
  row.tap_speed = mean > 0.0 ? n / (last_ - first_) : kNone;
  row.consistency = longest_ - shortest_;
  row.rhythm_variation = mean > 0.0 ? row.variance / mean : 0.0;
  row.cv = ratio(gaps_.sd(), mean);
  row.ac1 = gap_lag_.ac1(gaps_, kRounding);
  row.lattice_1ms = off_1ms_ / n;
  row.lattice_10ms = off_10ms_ / n;
  row.lattice_frame = off_frame_ / n;
  row.fast_share = fast_ / n;
  row.max_dev = above > under ? above : under;
  row.skew = gaps_.skew(kRounding);
  row.kurt = gaps_.kurt(kRounding);
  row.log_sd = logs_.sd();
  row.log_skew = logs_.skew(kLogRounding);
  row.log_kurt = logs_.kurt(kLogRounding);
  row.log_max = ln(longest_ > kShort ? longest_ : kShort) - logs_.m1;
  row.log_min = ln(shortest_ > kShort ? shortest_ : kShort) - logs_.m1;
  row.log_ac1 = log_lag_.ac1(logs_, kLogRounding);
  contrast_.read(row);
  holds_.read(row, mean);
  recent_.read(row);
}

std::uint32_t Rhythm::reasons() const noexcept {
  std::uint32_t bits = 0;
  const auto say = [&bits](Reason reason, bool holds) {
    bits |= static_cast<std::uint32_t>(holds) << static_cast<int>(reason);
  };
  say(Reason::bad_coordinates, bad_ > 0.01 * seen_);
  say(Reason::clock_back, back_ > 0.0);
  say(Reason::untrusted_events, untrusted_ > 0.0);
  say(Reason::few_taps, taps_ < 3.0);
  return bits;
}

Evidence Rhythm::read(float* out) const noexcept {
  RhythmRow row;
  read(row);
  double values[kTapFeatures];
  std::memcpy(values, &row, sizeof(row));
  for (std::size_t i = 0; i < kTapFeatures; ++i) out[i] = static_cast<float>(values[i]);
  return {static_cast<std::uint64_t>(events_), static_cast<std::uint32_t>(gaps_.n), reasons()};
}

std::uint32_t Rhythm::flags(const Rules& rules) const noexcept {
  if (taps_ < 3.0) return 0;  // too few to hold against anybody
  RhythmRow row;
  read(row);
  return evaluate(rules, row);
}

}  // namespace botcore
