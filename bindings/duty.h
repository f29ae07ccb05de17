// Detectors on duty, and the count of what they judge.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "detector.h"
#include "protobuf.h"
#include "wire.h"

namespace botcore::wire {

// What one version has judged: counted by many streams, read at any time, kept when its detector is gone.
struct Tally {
  using Count = std::atomic<std::uint64_t>;
  static constexpr std::size_t kShares = 20;    // p_bot in twentieths
  static constexpr std::size_t kDurations = 20;  // up to 2^10, 2^11, ... nanoseconds, and whatever is longer

  Count events{0}, open{0};
  std::array<Count, static_cast<std::size_t>(PointerType::count_)> sessions{};
  std::array<Count, std::size(kDecisionNames)> decisions{};
  std::array<Count, kShares> p_bot{};
  std::array<Count, kDurations> durations{};
  std::atomic<double> p_bot_sum{0};
  Count nanoseconds{0};

  static void add(Count& count, std::uint64_t n = 1) noexcept { count.fetch_add(n, std::memory_order_relaxed); }
  void judged(const Verdict& v) noexcept {
    const double twentieth = std::ceil(v.p_bot * kShares) - 1;
    add(p_bot[static_cast<std::size_t>(std::clamp(twentieth, 0.0, kShares - 1.0))]);
    p_bot_sum.fetch_add(v.p_bot, std::memory_order_relaxed);
    add(decisions[static_cast<std::size_t>(v.decision)]);
  }
  void answered(std::uint64_t ns) noexcept {
    add(durations[std::clamp<std::size_t>(std::bit_width(ns), 10, kDurations + 9) - 10]);
    add(nanoseconds, ns);
  }
};

// A detector, what replies call it, and where its judgements are counted.
struct Duty {
  Duty(std::shared_ptr<const Detector> detector, std::shared_ptr<Tally> tally, std::vector<std::string> features,
       const std::string& name, const std::string& version, std::uint32_t revision)
      : detector(std::move(detector)), tally(std::move(tally)), features(std::move(features)) {
    std::string fields;
    protobuf::Writer out(fields);
    out.bytes(1, name);
    out.bytes(2, version);
    out.varint(3, revision);
    protobuf::Writer(model).bytes(7, fields);
  }

  const std::shared_ptr<const Detector> detector;
  const std::shared_ptr<Tally> tally;
  const std::vector<std::string> features;
  std::string model;  // field 7 of a Score, encoded once
};

}  // namespace botcore::wire
