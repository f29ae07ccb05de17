// Behaviour: what one movement looks like, and what the movements of a session have in common.
#pragma once

#include "clock.h"
#include "schema.h"

namespace botcore {

// Fills row from n samples of one movement, one a tick. False, and row untouched, where there is too little to tell:
// fewer than 8 steps or less than 16 px of path. Formulas: schema.h; reductions: maths.h.
bool describe(const double* px, const double* py, int n, MovementRow& row) noexcept;

// Mean and spread of each movement feature, by Welford's update; a NaN leaves its feature as it was.
struct Motion {
  double count[kMovementFeatures] = {0.0};
  double mean[kMovementFeatures] = {0.0};
  double square[kMovementFeatures] = {0.0};
  int movements = 0;

  void add(const MovementRow& row) noexcept;
  void means(float* out) const noexcept;   // kMovementFeatures
  void shared(float* out) const noexcept;  // of the first kSharedFeatures: means, then standard deviations
};

}  // namespace botcore
