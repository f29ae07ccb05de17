// How successive gaps differ: by how much, how often alike, how often the difference turns.
#pragma once

#include <cmath>
#include <limits>

#include "moments.h"
#include "schema.h"

namespace botcore {

inline constexpr double kEqual = 1e-5;  // of a log; a smaller difference is rounding

struct Contrast {
  double gaps = 0.0, gap = 0.0, log = 0.0;  // how many, the last, and its log
  double n = 0.0, difference = 0.0;         // differences of successive logs, and the last of them
  double contrast = 0.0, alike = 0.0, pairs = 0.0, turns = 0.0;

  void push(double g, double log_g) noexcept {
    if (gaps > 0.0) {
      const double both = g + gap;
      contrast = contrast + (both > 0.0 ? 2.0 * std::fabs(g - gap) / both : 0.0);
      step(log_g - log);
    }
    gaps = gaps + 1.0;
    log = log_g;
    gap = g;
  }

  void read(RhythmRow& row) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    row.npvi = n > 0.0 ? contrast / n : none;
    row.repeat_share = n > 0.0 ? alike / n : none;
    row.turn_share = pairs > 0.0 ? turns / pairs : none;
  }

 private:
  void step(double d) noexcept {
    alike = alike + (std::fabs(d) < kAlike ? 1.0 : 0.0);
    if (n > 0.0 && std::fabs(d) > kEqual && std::fabs(difference) > kEqual) {
      pairs = pairs + 1.0;
      turns = turns + (d * difference < 0.0 ? 1.0 : 0.0);
    }
    n = n + 1.0;
    difference = d;
  }
};

}  // namespace botcore
