// The elementary functions of the features, written out so that every compiler, libm and Numba give the same bits.
// No contraction, no fast-math; python/botcore/features/maths.py is the same text.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace botcore {

#if defined(__GNUC__)
#define BOTCORE_INLINE inline __attribute__((always_inline))
#else
#define BOTCORE_INLINE inline
#endif

// One function compiled for several vector widths, chosen when the library is loaded. The bits do not depend on it.
#if defined(BOTCORE_CLONES)
#define BOTCORE_VECTOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define BOTCORE_VECTOR_CLONES
#endif

// Natural logarithm of a positive normal number: atanh series of (m - 1) / (m + 1), error below 1e-15.
BOTCORE_INLINE double ln(double x) noexcept {
  const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
  double m = std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFull) | 0x3FE0000000000000ull);
  double e = static_cast<double>(static_cast<std::int32_t>(bits >> 52) - 1022);
  const bool low = m < 0.70710678118654757;
  m = low ? m + m : m;
  e = low ? e - 1.0 : e;
  const double f = (m - 1.0) / (m + 1.0);
  const double s = f * f;
  double p = 1.0 / 19.0;
  p = p * s + 1.0 / 17.0;
  p = p * s + 1.0 / 15.0;
  p = p * s + 1.0 / 13.0;
  p = p * s + 1.0 / 11.0;
  p = p * s + 1.0 / 9.0;
  p = p * s + 1.0 / 7.0;
  p = p * s + 1.0 / 5.0;
  p = p * s + 1.0 / 3.0;
  p = p * s + 1.0;
  return e * 0.69314718055994529 + 2.0 * f * p;
}

// The signed angle atan2(cross, dot) in (-pi, pi]; 0 where both are 0. Error below 1e-15.
BOTCORE_INLINE double angle(double cross, double dot) noexcept {
  const double a = cross < 0.0 ? -cross : cross;
  const double b = dot < 0.0 ? -dot : dot;
  const bool steep = a > b;
  const double lo = steep ? b : a;
  const double hi = steep ? a : b;
  const bool wide = lo > 0.41421356237309503 * hi;  // tan(pi / 8)
  const double top = wide ? lo - hi : lo;
  const double sum = wide ? lo + hi : hi;
  const double q = top / (sum > 0.0 ? sum : 1.0);
  const double s = q * q;
  double p = -0.025316470800797623;
  p = p * s + 0.050247613838967115;
  p = p * s + -0.06505982707691364;
  p = p * s + 0.07673535378026407;
  p = p * s + -0.0908952995079377;
  p = p * s + 0.1111104885335056;
  p = p * s + -0.1428571266166854;
  p = p * s + 0.19999999978392313;
  p = p * s + -0.3333333333322143;
  p = p * s + 0.999999999999999;
  double r = q * p;
  r = wide ? r + 0.78539816339744828 : r;
  r = steep ? 1.5707963267948966 - r : r;
  r = dot < 0.0 ? 3.1415926535897931 - r : r;
  return cross < 0.0 ? -r : r;
}

// How far a number of cycles is from a whole one, 0 to 0.5.
BOTCORE_INLINE double distance(double cycles) noexcept { return std::fabs(cycles - std::floor(cycles + 0.5)); }

BOTCORE_INLINE double root(double a) noexcept { return std::sqrt(a > 0.0 ? a : 0.0); }

// a / b, NaN where b tells nothing.
BOTCORE_INLINE double ratio(double a, double b) noexcept {
  return b > 1e-12 ? a / b : std::numeric_limits<double>::quiet_NaN();
}

// Two doubles, which every machine adds at once; compilers join them where registers are wider.
typedef double Pair __attribute__((vector_size(16), aligned(8), may_alias));

BOTCORE_INLINE const Pair& pair(const double* a) noexcept { return *reinterpret_cast<const Pair*>(a); }

BOTCORE_INLINE double reduce(const Pair& s01, const Pair& s23, const Pair& s45, const Pair& s67) noexcept {
  return ((s01[0] + s45[0]) + (s23[0] + s67[0])) + ((s01[1] + s45[1]) + (s23[1] + s67[1]));
}

// The sums run in eight lanes and meet in one fixed order, so that vectors of any width agree to the bit. Arrays are
// zero from n to the next multiple of 8 (dot: of either factor).
BOTCORE_INLINE double total(const double* a, int n) noexcept {
  Pair s01 = {}, s23 = {}, s45 = {}, s67 = {};
  for (int i = 0; i < n; i += 8) {
    s01 = s01 + pair(a + i);
    s23 = s23 + pair(a + i + 2);
    s45 = s45 + pair(a + i + 4);
    s67 = s67 + pair(a + i + 6);
  }
  return reduce(s01, s23, s45, s67);
}

BOTCORE_INLINE double dot(const double* a, const double* b, int n) noexcept {
  Pair s01 = {}, s23 = {}, s45 = {}, s67 = {};
  for (int i = 0; i < n; i += 8) {
    s01 = s01 + pair(a + i) * pair(b + i);
    s23 = s23 + pair(a + i + 2) * pair(b + i + 2);
    s45 = s45 + pair(a + i + 4) * pair(b + i + 4);
    s67 = s67 + pair(a + i + 6) * pair(b + i + 6);
  }
  return reduce(s01, s23, s45, s67);
}

}  // namespace botcore
