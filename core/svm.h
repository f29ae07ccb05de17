// The boundary of people as a one-class support vector machine with a Gaussian kernel draws it (Schölkopf, Platt,
// Shawe-Taylor, Smola and Williamson, Neural Computation 13, 2001).
#pragma once

#include <cstddef>
#include <vector>

namespace botcore {

class Svm {
 public:
  static constexpr std::size_t kLanes = 8;  // support vectors taken at once, whatever the machine's registers

  // coef: n; support: n rows of `width` doubles. Throws std::runtime_error where these do not fit each other, are not
  // finite, or gamma is not positive.
  Svm(double gamma, double rho, const std::vector<double>& coef, const std::vector<double>& support,
      std::size_t width);
  std::size_t width() const noexcept { return width_; }
  // Sum of coef_i * exp(-gamma * |x - v_i|^2) over the support vectors v_i, less rho; below 0 is outside. x: width()
  // doubles.
  double decision(const double* x) const noexcept;

 private:
  double gamma_, rho_;
  std::size_t width_;
  // Blocks of kLanes vectors: the first number of each, the second of each, ..., then their coefficients. What is
  // missing in the last block has coefficient 0.
  std::vector<double> blocks_;
};

}  // namespace botcore
