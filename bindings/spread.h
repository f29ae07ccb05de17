// Sessions counted by where they lie among the people a model was fitted on, for who watches for drift.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "schema.h"

namespace botcore::wire {

inline constexpr std::size_t kShares = 20;  // p_bot in twentieths

inline std::size_t twentieth(double p) noexcept {
  return static_cast<std::size_t>(std::clamp(std::ceil(p * kShares) - 1, 0.0, kShares - 1.0));
}

// By capture profile: p_bot, and of each feature's mean over a session how many of people's deciles lie below it. Counted
// by many streams, read at any time.
class Spread {
 public:
  static constexpr std::size_t kDeciles = 9, kTenths = kDeciles + 1;
  static constexpr std::size_t kCounts = kShares + kMovementFeatures * kTenths;

  // deciles: ascending, of each feature in turn; before anything is counted.
  void expect(std::size_t profile, const float* deciles) noexcept {
    profiles_[profile].known = true;
    std::copy_n(deciles, kMovementFeatures * kDeciles, profiles_[profile].deciles[0]);
  }

  // p_bot: at the calibration's prior; row: the features of a session that was judged. One that is missing counts nowhere,
  // and of a profile that nothing is known of nothing counts.
  void add(std::size_t profile, double p_bot, const float* row) noexcept {
    Profile& own = profiles_[profile];
    if (!own.known) return;
    count(own.counts[twentieth(p_bot)]);
    for (std::size_t k = 0; k < kMovementFeatures; ++k) {
      if (std::isnan(row[k])) continue;
      const float* edges = own.deciles[k];
      const auto below = static_cast<std::size_t>(std::lower_bound(edges, edges + kDeciles, row[k]) - edges);
      count(own.counts[kShares + k * kTenths + below]);
    }
  }

  bool known(std::size_t profile) const noexcept { return profiles_[profile].known; }
  // out: room for kCounts: the twentieths of p_bot, then the tenths of each feature.
  void read(std::size_t profile, std::int64_t* out) const noexcept {
    for (const Count& each : profiles_[profile].counts)
      *out++ = static_cast<std::int64_t>(each.load(std::memory_order_relaxed));
  }

 private:
  using Count = std::atomic<std::uint64_t>;
  struct Profile {
    bool known = false;
    float deciles[kMovementFeatures][kDeciles] = {};
    std::array<Count, kCounts> counts{};
  };
  static void count(Count& count) noexcept { count.fetch_add(1, std::memory_order_relaxed); }

  std::array<Profile, kProfiles> profiles_{};
};

}  // namespace botcore::wire
