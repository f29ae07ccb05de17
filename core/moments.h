// One quantity along a stream: its moments, and how it goes with the value before. One pass, constant memory.
#pragma once

#include <limits>

#include "maths.h"

namespace botcore {

inline constexpr double kShort = 1e-3;         // s; shorter times have the log of this one
inline constexpr double kAlike = 0.05;         // of a log: 5 %
inline constexpr double kRounding = 1e-12;     // s^2; times of a smaller variance differ by rounding alone
inline constexpr double kLogRounding = 1e-10;  // the same of their logs

// Mean (m1) and central moments to the fourth, updated value by value (Terriberry 2007).
struct Moments {
  double n = 0.0, m1 = 0.0, m2 = 0.0, m3 = 0.0, m4 = 0.0;

  void add(double x) noexcept {
    const double before = n;
    n = n + 1.0;
    const double delta = x - m1;
    const double part = delta / n, part2 = part * part, term = delta * part * before;
    m1 = m1 + part;
    m4 = m4 + (term * part2 * (n * n - 3.0 * n + 3.0) + 6.0 * part2 * m2 - 4.0 * part * m3);
    m3 = m3 + (term * part * (n - 2.0) - 3.0 * part * m2);
    m2 = m2 + term;
  }

  double variance() const noexcept { return n > 0.0 ? m2 / n : std::numeric_limits<double>::quiet_NaN(); }
  double sd() const noexcept { return n > 0.0 ? root(m2 / n) : std::numeric_limits<double>::quiet_NaN(); }

  // Whether n is at least `least` and the variance above `rounding`: below it, values differ by rounding alone.
  bool tells(double least, double rounding) const noexcept { return n >= least && m2 > n * rounding; }

  double skew(double rounding) const noexcept {
    const double s = sd();
    return tells(3.0, rounding) ? m3 / n / (s * s * s) : std::numeric_limits<double>::quiet_NaN();
  }

  double kurt(double rounding) const noexcept {
    return tells(4.0, rounding) ? n * m4 / (m2 * m2) : std::numeric_limits<double>::quiet_NaN();
  }
};

// The sum of products with the value before, all less the first value, so that nothing large cancels.
struct Lag {
  double n = 0.0, origin = 0.0, whole = 0.0, product = 0.0, last = 0.0;

  void add(double x) noexcept {
    if (n == 0.0) origin = x;
    const double d = x - origin;
    product = product + d * last;
    whole = whole + d;
    last = d;
    n = n + 1.0;
  }

  // Autocorrelation at lag 1; of: the moments of the same values.
  double ac1(const Moments& of, double rounding) const noexcept {
    if (!of.tells(3.0, rounding)) return std::numeric_limits<double>::quiet_NaN();
    const double mean = whole / n;
    return (product - mean * (2.0 * whole - last) + (n - 1.0) * (mean * mean)) / of.m2;
  }
};

// Two quantities side by side: their correlation.
struct Pairs {
  double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;

  void add(double a, double b) noexcept {
    n = n + 1.0;
    const double dx = a - x, dy = b - y;
    x = x + dx / n;
    y = y + dy / n;
    xx = xx + dx * (a - x);
    yy = yy + dy * (b - y);
    xy = xy + dx * (b - y);
  }

  double correlation(double rounding) const noexcept {
    const bool tells = n >= 3.0 && xx > n * rounding && yy > n * rounding;
    return tells ? xy / std::sqrt(xx * yy) : std::numeric_limits<double>::quiet_NaN();
  }
};

}  // namespace botcore
