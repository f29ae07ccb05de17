// How long taps are held, and how long the hand is free between them; nothing where the recorder gives no releases.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "moments.h"
#include "schema.h"

namespace botcore {

inline constexpr int kOpen = 8;  // taps held at once; of more, the oldest is forgotten

struct Holds {
  double taps = 0.0, released = 0.0, overlaps = 0.0, alike = 0.0, last_log = 0.0;
  double free_since = 0.0;
  bool is_free = false;  // the latest tap has been released
  Moments held, logs, flights;
  Lag lag;
  Pairs with_gap;
  double number[kOpen] = {0.0}, since[kOpen] = {0.0}, before[kOpen] = {0.0};  // open taps; number 0: the place is free
  std::uint32_t target[kOpen] = {0};

  // A tap on `on` begins at t; gap: the log of the gap before it.
  void press(double t, std::uint32_t on, double gap) noexcept {
    if (is_free) flights.add(t - free_since);
    is_free = false;
    taps = taps + 1.0;
    const int i = place(on);
    number[i] = taps;
    since[i] = t;
    before[i] = gap;
    target[i] = on;
  }

  // What is held on `on` is released at t; a release without its onset tells nothing.
  void release(double t, std::uint32_t on) noexcept {
    for (int i = 0; i < kOpen; ++i) {
      if (number[i] > 0.0 && target[i] == on) {
        hold(t - since[i], before[i], number[i] > 1.0);
        overlaps = overlaps + (number[i] < taps ? 1.0 : 0.0);
        if (number[i] == taps) {
          is_free = true;
          free_since = t;
        }
        number[i] = 0.0;
        return;
      }
    }
  }

  // mean_gap: of all taps.
  void read(RhythmRow& row, double mean_gap) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const bool told = released > 0.0;
    row.hold_mean = told ? held.m1 : none;
    row.hold_cv = released > 1.0 ? ratio(held.sd(), held.m1) : none;
    row.hold_log_sd = released > 1.0 ? logs.sd() : none;
    row.hold_log_skew = logs.skew(kLogRounding);
    row.hold_log_kurt = logs.kurt(kLogRounding);
    row.hold_log_ac1 = lag.ac1(logs, kLogRounding);
    row.hold_repeat_share = released > 1.0 ? alike / (released - 1.0) : none;
    row.hold_gap_corr = with_gap.correlation(kLogRounding);
    row.duty = told ? ratio(held.m1, mean_gap) : none;
    row.flight_mean = flights.n > 0.0 ? flights.m1 : none;
    row.flight_cv = flights.n > 1.0 ? ratio(flights.sd(), flights.m1) : none;
    row.overlap_share = told ? overlaps / released : none;
  }

 private:
  // Where a new tap goes: over an open one of the same target, whose release was lost; else a free place; else the
  // oldest.
  int place(std::uint32_t on) const noexcept {
    int best = 0;
    for (int i = 0; i < kOpen; ++i) {
      if (number[i] > 0.0 && target[i] == on) return i;
      if (number[i] < number[best]) best = i;
    }
    return best;
  }

  void hold(double time, double gap, bool has_gap) noexcept {
    const double log_time = ln(time > kShort ? time : kShort);
    alike = alike + (released > 0.0 && std::fabs(log_time - last_log) < kAlike ? 1.0 : 0.0);
    released = released + 1.0;
    last_log = log_time;
    held.add(time);
    logs.add(log_time);
    lag.add(log_time);
    if (has_gap) with_gap.add(log_time, gap);
  }
};

}  // namespace botcore
