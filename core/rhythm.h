// The tap modality: the rhythm of taps or key presses, from the gaps between their onsets.
#pragma once

#include "accumulator.h"
#include "contrast.h"
#include "holds.h"
#include "moments.h"
#include "recent.h"
#include "rules.h"

namespace botcore {

// down is the onset of a tap, up its release, paired by target; other kinds, and where a tap was, do not count. A time
// that is not finite is counted and passed over. A clock that runs back is counted and held at its latest time, so that
// the gap is 0, as it is between equal times.
class Rhythm final : public Accumulator {
 public:
  void push(const Event* events, std::size_t n) noexcept override;
  void push(const double* onsets, std::size_t n) noexcept;  // taps without releases
  Evidence read(float* row) const noexcept override;  // kTapFeatures
  std::uint32_t flags(const Rules& rules) const noexcept override;
  void reset() noexcept override { *this = Rhythm(); }

  void read(RhythmRow& row) const noexcept;
  std::uint64_t taps() const noexcept { return static_cast<std::uint64_t>(taps_); }
  // From the first onset to the last, as their times were given.
  double span() const noexcept { return ended_ - first_; }

 private:
  void push(const Event& event) noexcept;
  bool tick(double t) noexcept;
  void tap(double t, std::uint32_t target) noexcept;
  void gap(double g) noexcept;
  std::uint32_t reasons() const noexcept;

  double events_ = 0.0;                              // of any kind
  double seen_ = 0.0, bad_ = 0.0, back_ = 0.0, untrusted_ = 0.0;  // of onsets and releases
  double taps_ = 0.0, latest_ = -1e300;
  double first_ = 0.0, last_ = 0.0, ended_ = 0.0;    // onsets; the last as the clock was held, and as it was given
  double shortest_ = 1e300, longest_ = 0.0, fast_ = 0.0;
  double off_1ms_ = 0.0, off_10ms_ = 0.0, off_frame_ = 0.0;
  Moments gaps_, logs_;
  Lag gap_lag_, log_lag_;
  Contrast contrast_;
  Recent recent_;
  Holds holds_;
};

}  // namespace botcore
