// The clock channel: how the recorder ticks.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "maths.h"
#include "schema.h"

namespace botcore {

inline constexpr int kGapBins = 128;  // of 1 ms; the last holds all that is longer

struct Cadence {
  double first = 0.0, last = 0.0;
  double events = 0.0, gaps = 0.0, short_gaps = 0.0, zeros = 0.0, coalesced = 0.0;
  double total = 0.0, square = 0.0;              // of all gaps, s
  double short_sum = 0.0, short_square = 0.0;  // of gaps under 200 ms
  double off_1ms = 0.0, off_8ms = 0.0, off_frame = 0.0;
  std::uint32_t bins[kGapBins] = {0};

  // t is finite and not before the last.
  void push(double t, bool is_coalesced) noexcept {
    coalesced = coalesced + (is_coalesced ? 1.0 : 0.0);
    if (events == 0.0) first = last = t;
    const double since = t - first;
    off_1ms = off_1ms + distance(since * 1000.0);
    off_8ms = off_8ms + distance(since * 125.0);
    off_frame = off_frame + distance(since * 60.0);
    if (events > 0.0) gap(t - last);
    events = events + 1.0;
    last = t;
  }

  // ms between events, those of one instant counted once; NaN where all are further apart than the bins reach.
  double median() const noexcept {
    double inside = 0.0, below = 0.0;
    for (int i = 1; i < kGapBins; ++i) inside = inside + bins[i];
    for (int i = 1; i < kGapBins - 1; ++i) {
      below = below + bins[i];
      if (inside > 0.0 && 2.0 * below >= inside) return i;
    }
    return std::numeric_limits<double>::quiet_NaN();
  }

  void read(ClockRow& row) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    row.dt_med = row.dt_cv = row.dt_mode_share = row.dt_entropy = row.dt_zero_share = row.burstiness = none;
    row.lattice_1ms = row.lattice_8ms = row.lattice_frame = row.coalesced_share = none;
    if (events < 1.0) return;
    row.lattice_1ms = off_1ms / events;
    row.lattice_8ms = off_8ms / events;
    row.lattice_frame = off_frame / events;
    row.coalesced_share = coalesced / events;
    if (gaps < 1.0) return;
    row.dt_zero_share = zeros / gaps;
    row.dt_cv = spread(short_gaps, short_sum, short_square) / (short_sum > 0.0 ? short_sum / short_gaps : 1.0);
    const double sd = spread(gaps, total, square), mean = total / gaps;
    row.burstiness = sd + mean > 0.0 ? (sd - mean) / (sd + mean) : 0.0;
    histogram(row);
  }

 private:
  static double spread(double n, double sum, double square) noexcept {
    const double mean = n > 0.0 ? sum / n : 0.0;
    const double variance = n > 0.0 ? square / n - mean * mean : 0.0;
    return std::sqrt(variance > 0.0 ? variance : 0.0);
  }

  void gap(double dt) noexcept {
    gaps = gaps + 1.0;
    zeros = zeros + (dt == 0.0 ? 1.0 : 0.0);
    total = total + dt;
    square = square + dt * dt;
    const bool near = dt < 0.2;
    short_gaps = short_gaps + (near ? 1.0 : 0.0);
    short_sum = short_sum + (near ? dt : 0.0);
    short_square = short_square + (near ? dt * dt : 0.0);
    const double ms = std::floor(dt * 1000.0 + 0.5);
    bins[ms < kGapBins - 1 ? static_cast<int>(ms) : kGapBins - 1] += 1;
  }

  void histogram(ClockRow& row) const noexcept {
    double inside = 0.0, most = 0.0, h = 0.0;
    for (int i = 0; i < kGapBins; ++i) most = bins[i] > most ? bins[i] : most;
    for (int i = 0; i < kGapBins - 1; ++i) inside = inside + bins[i];
    for (int i = 0; i < kGapBins; ++i) {
      const double p = bins[i] / gaps;
      h = h - (p > 0.0 ? p * ln(p) : 0.0);
    }
    double below = 0.0;
    for (int i = 0; i < kGapBins - 1; ++i) {
      below = below + bins[i];
      if (inside > 0.0 && 2.0 * below >= inside) {
        row.dt_med = i;
        break;
      }
    }
    row.dt_mode_share = most / gaps;
    row.dt_entropy = h;
  }
};

}  // namespace botcore
