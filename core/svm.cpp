#include "svm.h"

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>

#include "maths.h"

namespace botcore {
namespace {

typedef double Lanes __attribute__((vector_size(8 * Svm::kLanes), aligned(8), may_alias));
typedef std::uint64_t Bits __attribute__((vector_size(8 * Svm::kLanes)));

BOTCORE_INLINE const Lanes& lanes(const double* a) noexcept { return *reinterpret_cast<const Lanes*>(a); }

// exp(x) of x <= 0 in place: x = n ln 2 + r after Cody and Waite (Software Manual for the Elementary Functions, 1980),
// then the Taylor series of r to its 13th power. Error below 1e-15; what lies below -708 counts as -708.
BOTCORE_INLINE void exponential(Lanes& x) noexcept {
  constexpr double kWhole = 6755399441055744.0;  // 1.5 * 2^52: adding it leaves n in the lowest bits
  x = x < -708.0 ? Lanes{} - 708.0 : x;
  const Lanes shifted = x * 1.4426950408889634 + kWhole;
  const Lanes n = shifted - kWhole;
  const Lanes r = (x - n * 0.69314718036912382) - n * 1.9082149292705877e-10;
  Lanes p = Lanes{} + 1.0 / 6227020800.0;
  p = p * r + 1.0 / 479001600.0;
  p = p * r + 1.0 / 39916800.0;
  p = p * r + 1.0 / 3628800.0;
  p = p * r + 1.0 / 362880.0;
  p = p * r + 1.0 / 40320.0;
  p = p * r + 1.0 / 5040.0;
  p = p * r + 1.0 / 720.0;
  p = p * r + 1.0 / 120.0;
  p = p * r + 1.0 / 24.0;
  p = p * r + 1.0 / 6.0;
  p = p * r + 0.5;
  p = p * r + 1.0;
  p = p * r + 1.0;
  x = p * reinterpret_cast<Lanes>((reinterpret_cast<Bits>(shifted) + 1023) << 52);  // 2^n
}

BOTCORE_VECTOR_CLONES
double kernel_sum(const double* x, const double* block, const double* end, std::size_t width, double gamma) noexcept {
  Lanes sum = {};
  while (block != end) {
    Lanes distance = {};
    for (std::size_t i = 0; i < width; ++i, block += Svm::kLanes) {
      const Lanes apart = x[i] - lanes(block);
      distance = distance + apart * apart;
    }
    Lanes near = distance * -gamma;
    exponential(near);
    sum = sum + near * lanes(block);
    block += Svm::kLanes;
  }
  return total(reinterpret_cast<const double*>(&sum), Svm::kLanes);
}

void require(bool holds, const std::string& found) {
  if (!holds) throw std::runtime_error("the one-class boundary " + found + ": publish the bundle anew");
}

bool finite(const std::vector<double>& values) {
  for (const double value : values)
    if (!std::isfinite(value)) return false;
  return true;
}

}  // namespace

Svm::Svm(double gamma, double rho, const std::vector<double>& coef, const std::vector<double>& support,
         std::size_t width)
    : gamma_(gamma), rho_(rho), width_(width) {
  const std::size_t n = coef.size();
  require(n && width && support.size() == n * width,
          "has " + std::to_string(n) + " coefficients of " + std::to_string(support.size()) + " numbers, " +
              std::to_string(width) + " to a vector");
  require(std::isfinite(gamma) && gamma > 0.0, "has gamma " + std::to_string(gamma) + ", which is not positive");
  require(std::isfinite(rho) && finite(coef) && finite(support), "holds numbers that are not finite");
  const std::size_t stride = (width + 1) * kLanes;
  blocks_.assign((n + kLanes - 1) / kLanes * stride, 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    double* column = blocks_.data() + i / kLanes * stride + i % kLanes;
    for (std::size_t j = 0; j < width; ++j) column[j * kLanes] = support[i * width + j];
    column[width * kLanes] = coef[i];
  }
}

double Svm::decision(const double* x) const noexcept {
  return kernel_sum(x, blocks_.data(), blocks_.data() + blocks_.size(), width_, gamma_) - rho_;
}

}  // namespace botcore
