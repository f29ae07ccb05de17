// The way of the pointer as it was recorded: its speed, its turns, its rests. One pass, constant memory.
#pragma once

#include <cmath>
#include <limits>

#include "moments.h"
#include "schema.h"

namespace botcore {

inline constexpr double kIdle = 0.2;  // s; a longer gap is a rest
inline constexpr double kBend = 0.3;  // rad; a larger turn is a change of direction

struct Path {
  double gaps = 0.0, rests = 0.0, rested = 0.0, total = 0.0;
  double length = 0.0, wide = 0.0, high = 0.0, steps = 0.0, pairs = 0.0, bends = 0.0, motion = 0.0, still = 0.0;
  double fastest = 0.0, first_x = 0.0, first_y = 0.0, x = 0.0, y = 0.0, t = 0.0, dx = 0.0, dy = 0.0;
  bool placed = false;
  Moments speed;

  // The pointer is at (px, py) at `at`, which is not before the last; moved: an event of motion says so.
  void push(double at, double px, double py, bool moved) noexcept {
    motion = motion + (moved ? 1.0 : 0.0);
    if (placed) {
      step(at - t, px - x, py - y, moved);
    } else {
      first_x = px;
      first_y = py;
    }
    placed = true;
    t = at;
    x = px;
    y = py;
  }

  void read(GestureRow& row) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (!placed) return;
    const double cx = x - first_x, cy = y - first_y;
    row.path_length = length;
    row.still_share = motion > 0.0 ? still / motion : none;
    row.idle_share = gaps > 0.0 ? rests / gaps : none;
    row.pause_share = ratio(rested, total);
    if (steps < 1.0) return;
    row.vel_mean = speed.m1;
    row.vel_std = speed.sd();
    row.vel_max = fastest;
    row.vel_cv = ratio(speed.sd(), speed.m1);
    row.straightness = std::sqrt(cx * cx + cy * cy) / length;
    row.across_share = high / (wide + high);
    row.dir_changes = bends;
    row.dir_change_share = pairs > 0.0 ? bends / pairs : none;
  }

 private:
  void step(double gap, double sx, double sy, bool moved) noexcept {
    const double way = std::sqrt(sx * sx + sy * sy);
    gaps = gaps + 1.0;
    total = total + gap;
    rests = rests + (gap > kIdle ? 1.0 : 0.0);
    rested = rested + (gap > kIdle ? gap : 0.0);
    still = still + (moved && way == 0.0 ? 1.0 : 0.0);
    if (way == 0.0) return;
    const double v = way / (gap > kShort ? gap : kShort);
    speed.add(v);
    fastest = v > fastest ? v : fastest;
    length = length + way;
    wide = wide + std::fabs(sx);
    high = high + std::fabs(sy);
    if (steps > 0.0) {
      pairs = pairs + 1.0;
      bends = bends + (std::fabs(angle(dx * sy - dy * sx, dx * sx + dy * sy)) > kBend ? 1.0 : 0.0);
    }
    steps = steps + 1.0;
    dx = sx;
    dy = sy;
  }
};

}  // namespace botcore
