// The last log gaps, as they came and by size: what needs them side by side.
#pragma once

#include <cmath>

#include "moments.h"
#include "schema.h"

namespace botcore {

inline constexpr int kKept = 128;        // gaps kept
inline constexpr double kTwin = 0.01;    // of a log: 1 %
inline constexpr double kCore = 3.7065;  // 2.5 standard deviations of a normal, in median absolute deviations
inline constexpr double kLeast = 1e-4;   // the smallest median absolute deviation a core is measured by

struct Recent {
  double ring[kKept] = {0.0}, sorted[kKept] = {0.0};
  int n = 0, oldest = 0;

  void push(double log_g) noexcept {
    if (n == kKept)
      forget(ring[oldest]);
    else
      n = n + 1;
    ring[oldest] = log_g;
    oldest = oldest + 1 < kKept ? oldest + 1 : 0;
    int i = n - 1;
    while (i > 0 && sorted[i - 1] > log_g) {
      sorted[i] = sorted[i - 1];
      i = i - 1;
    }
    sorted[i] = log_g;
  }

  void read(RhythmRow& row) const noexcept {
    if (n < 3) return;
    row.twin_share = paired(kTwin);
    row.near_share = paired(kAlike);
    double c[kKept + 2 * 8] = {0.0};  // zeros behind, as the sums of maths.h want them
    const int start = n < kKept ? 0 : oldest;
    for (int i = 0; i < n; ++i) c[i] = ring[start + i < kKept ? start + i : start + i - kKept];
    const double mean = total(c, n) / n;
    for (int i = 0; i < n; ++i) c[i] = c[i] - mean;
    const double power = dot(c, c, n), middle = median(), mad = deviation(middle);
    row.core_sd = core(middle, kCore * (mad > kLeast ? mad : kLeast));
    if (!(power > n * kLogRounding)) return;
    row.mad_ratio = mad / root(power / n);
    if (n >= 6) row.period_ac = period(c, power);
  }

 private:
  // Takes one value out of the sorted, which hold it.
  void forget(double log_g) noexcept {
    int i = 0;
    while (sorted[i] < log_g) i = i + 1;
    while (i + 1 < n) {
      sorted[i] = sorted[i + 1];
      i = i + 1;
    }
  }

  // Share of gaps that have another within `near`.
  double paired(double near) const noexcept {
    double found = 0.0;
    for (int i = 0; i < n; ++i) {
      const bool below = i > 0 && sorted[i] - sorted[i - 1] < near;
      const bool above = i + 1 < n && sorted[i + 1] - sorted[i] < near;
      found = found + (below || above ? 1.0 : 0.0);
    }
    return found / n;
  }

  double median() const noexcept { return 0.5 * (sorted[(n - 1) / 2] + sorted[n / 2]); }

  // Median distance from the middle: outwards from it, by size, to the middle of the distances.
  double deviation(double middle) const noexcept {
    int right = 0;
    while (right < n && sorted[right] < middle) right = right + 1;
    int left = right - 1;
    double before = 0.0, last = 0.0;
    for (int i = 0; i <= n / 2; ++i) {
      const bool leftwards = right == n || (left >= 0 && middle - sorted[left] < sorted[right] - middle);
      before = last;
      last = leftwards ? middle - sorted[left] : sorted[right] - middle;
      left = left - (leftwards ? 1 : 0);
      right = right + (leftwards ? 0 : 1);
    }
    return n % 2 == 1 ? last : 0.5 * (before + last);
  }

  // Standard deviation of the gaps within `reach` of the middle.
  double core(double middle, double reach) const noexcept {
    double m = 0.0, sum = 0.0, square = 0.0;
    for (int i = 0; i < n; ++i) {
      const double d = sorted[i] - middle;
      const bool inside = std::fabs(d) <= reach;
      m = m + (inside ? 1.0 : 0.0);
      sum = sum + (inside ? d : 0.0);
    }
    const double mean = sum / m;
    for (int i = 0; i < n; ++i) {
      const double d = sorted[i] - middle;
      square = square + (std::fabs(d) <= reach ? (d - mean) * (d - mean) : 0.0);
    }
    return root(square / m);
  }

  // The strongest autocorrelation at any lag to half the sequence, each scaled to the pairs it has.
  double period(const double* c, double power) const noexcept {
    double best = -1e300;
    for (int k = 1; k <= n / 2; ++k) {
      const double r = dot(c, c + k, n - k) / power * (n / static_cast<double>(n - k));
      best = r > best ? r : best;
    }
    return best;
  }
};

}  // namespace botcore
