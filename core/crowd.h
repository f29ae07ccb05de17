// How often people's courses have a shape.
#pragma once

#include "course.h"

namespace botcore {

// Of one course: the log density among people of its first half-waves, in units of noise, mirrored or not.
class Crowd {
 public:
  Crowd() = default;
  explicit Crowd(const Course& course) noexcept;
  // waves: 1 to those of the course.
  float log_density(int waves) const noexcept { return of_[waves - 1]; }

 private:
  float of_[kHarmonics];
};

}  // namespace botcore
