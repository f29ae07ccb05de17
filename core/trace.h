// What is moved, as it changes: a slider's handle, a picture's angle. It begins at 0. One pass, constant memory.
#pragma once

#include <cmath>
#include <limits>

#include "moments.h"
#include "schema.h"

namespace botcore {

struct Trace {
  double value = 0.0, low = 0.0, high = 0.0, travel = 0.0, changes = 0.0, reversals = 0.0, direction = 0.0;
  double first = 0.0, last = 0.0, moment = 0.0, fastest = 0.0;
  Moments speed, gap, log_gap, step;
  Lag speed_lag, gap_lag;

  // It stands at v at t, which is not before the last.
  void push(double t, double v) noexcept {
    const double d = v - value;
    if (d == 0.0) return;
    const double way = std::fabs(d);
    if (changes > 0.0)
      pace(t - last, way);
    else
      first = t;
    const double towards = d > 0.0 ? 1.0 : -1.0;
    reversals = reversals + (direction * towards < 0.0 ? 1.0 : 0.0);
    direction = towards;
    changes = changes + 1.0;
    travel = travel + way;
    moment = moment + way * (t - first);
    step.add(way);
    value = v;
    low = v < low ? v : low;
    high = v > high ? v : high;
    last = t;
  }

  void read(GestureRow& row) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    row.trace_length = changes;
    row.travel = travel;
    row.net = value;
    if (changes < 1.0) return;
    const double time = last - first;
    row.net_share = std::fabs(value) / travel;
    row.range = high - low;
    row.reversals = reversals;
    row.reversal_share = changes > 1.0 ? reversals / (changes - 1.0) : none;
    row.step_cv = changes > 1.0 ? ratio(step.sd(), step.m1) : none;
    row.travel_per_s = ratio(travel, time);
    row.trace_centroid = time > kShort ? moment / travel / time : none;
    if (changes < 2.0) return;
    row.trace_vel_mean = speed.m1;
    row.trace_vel_std = speed.sd();
    row.trace_vel_max = fastest;
    row.trace_vel_cv = ratio(speed.sd(), speed.m1);
    row.trace_vel_ac1 = speed_lag.ac1(speed, kRounding);
    row.trace_smoothness = 1.0 / (1.0 + speed.sd() / 1000.0);
    row.gap_mean = gap.m1;
    row.gap_cv = ratio(gap.sd(), gap.m1);
    row.gap_log_sd = log_gap.sd();
    row.gap_ac1 = gap_lag.ac1(gap, kRounding);
  }

 private:
  void pace(double g, double way) noexcept {
    const double time = g > kShort ? g : kShort;
    const double v = way / time;
    speed.add(v);
    speed_lag.add(v);
    fastest = v > fastest ? v : fastest;
    gap.add(g);
    gap_lag.add(g);
    log_gap.add(ln(time));
  }
};

}  // namespace botcore
