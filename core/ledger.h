// What the movements of a session come to: each is judged by itself, and their log-odds add up.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "schema.h"

namespace botcore {

struct Ledger {
  static constexpr std::uint32_t kKept = 8;  // the latest movements, kept for the reasons of a verdict
  static constexpr std::uint32_t kFull = 4;   // movements from which more of them add no further weight

  double sum = 0.0;  // of log-odds
  std::uint32_t n = 0;
  float rows[kKept][kMovementFeatures];

  void add(const float* row, float log_odds) noexcept {
    std::memcpy(rows[n % kKept], row, sizeof rows[0]);
    sum = sum + log_odds;
    n = n + 1;
  }

  // What each of n movements counts for. Movements of one session are alike: a plain sum accuses whoever moves much, a
  // mean makes nothing of having seen more.
  static double weight(std::uint32_t n) noexcept { return std::sqrt(static_cast<double>(n < kFull ? n : kFull)) / n; }

  // The movements kept, oldest first; returns how many.
  std::uint32_t copy(float* out) const noexcept {
    const std::uint32_t kept = n < kKept ? n : kKept;
    for (std::uint32_t i = 0; i < kept; ++i) std::memcpy(out + i * kMovementFeatures, rows[(n - kept + i) % kKept], sizeof rows[0]);
    return kept;
  }
};

// A verdict's record of a pointer session: the mean of each feature, how many movements follow, and these, oldest first.
struct Account {
  static constexpr std::size_t kSize = kMovementFeatures + 1 + (Ledger::kKept + 1) * kMovementFeatures;
  static std::size_t movements(const float* record) noexcept { return static_cast<std::size_t>(record[kMovementFeatures]); }
  static const float* movement(const float* record, std::size_t i) noexcept {
    return record + kMovementFeatures + 1 + i * kMovementFeatures;
  }
  static std::size_t size(const float* record) noexcept {
    return kMovementFeatures + 1 + movements(record) * kMovementFeatures;
  }
};

}  // namespace botcore
