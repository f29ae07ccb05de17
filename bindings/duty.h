// Detectors on duty, and the count of what they judge.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "detector.h"
#include "protobuf.h"
#include "replays.h"
#include "ring.h"
#include "session.h"
#include "shadow.h"
#include "spread.h"
#include "wire.h"

namespace botcore::wire {

// What one version has judged: counted by many streams, read at any time, kept when its detector is gone. Scores are
// given as often as they are asked for; a session settles once, with the last of them, however it ends.
struct Meter {
  using Count = std::atomic<std::uint64_t>;
  static constexpr std::size_t kDurations = 20;  // up to 2^10, 2^11, ... nanoseconds, and whatever is longer
  static constexpr std::size_t kBits = 32;       // of Evidence::integrity and of Evidence::rules

  Count events{0}, open{0};
  std::array<Count, static_cast<std::size_t>(PointerType::count_)> sessions{};
  std::array<Count, std::size(kDecisionNames)> decisions{};
  std::array<Count, kShares> p_bot{};
  std::array<Count, kDurations> durations{};
  std::atomic<double> p_bot_sum{0};
  Count nanoseconds{0};
  std::array<Count, std::size(kDecisionNames)> settled{};
  std::array<Count, kShares> settled_p_bot{};  // of those that could be judged
  std::array<Count, kBits> integrity{}, rules{};  // settled sessions of which each bit held
  std::unique_ptr<Spread> spread;  // of a pointer whose people are known, null of others
  Ring recent;

  static void add(Count& count, std::uint64_t n = 1) noexcept { count.fetch_add(n, std::memory_order_relaxed); }
  void judged(double p, Decision decision) noexcept {
    add(p_bot[twentieth(p)]);
    p_bot_sum.fetch_add(p, std::memory_order_relaxed);
    add(decisions[static_cast<std::size_t>(decision)]);
  }
  void answered(std::uint64_t ns) noexcept {
    add(durations[std::clamp<std::size_t>(std::bit_width(ns), 10, kDurations + 9) - 10]);
    add(nanoseconds, ns);
  }
  void settle(const Score& last) noexcept {
    add(settled[last.decision]);
    if (last.decision != static_cast<std::uint8_t>(Decision::insufficient)) add(settled_p_bot[twentieth(last.p_bot)]);
    add_bits(integrity, last.integrity);
    add_bits(rules, last.rules);
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    recent.push({now.count(), last});
  }
  // What people's deciles are; before anything is counted.
  void expect(std::size_t profile, const float* deciles) {
    if (!spread) spread = std::make_unique<Spread>();
    spread->expect(profile, deciles);
  }

 private:
  static void add_bits(std::array<Count, kBits>& counts, std::uint32_t bits) noexcept {
    for (; bits; bits &= bits - 1) add(counts[static_cast<std::size_t>(std::countr_zero(bits))]);
  }
};

// Nanoseconds since it was made.
class Stopwatch {
 public:
  std::uint64_t read() const noexcept {
    return static_cast<std::uint64_t>(std::chrono::nanoseconds(std::chrono::steady_clock::now() - began_).count());
  }

 private:
  const std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

// A detector, what replies call it, and where its judgements are counted.
struct Duty {
  Duty(std::shared_ptr<const Detector> detector, std::shared_ptr<Meter> meter, std::vector<std::string> features,
       const std::string& name, const std::string& version, std::uint32_t revision,
       std::shared_ptr<const Shadow> shadow = nullptr)
      : detector(std::move(detector)), meter(std::move(meter)), features(std::move(features)), shadow(std::move(shadow)) {
    std::string fields;
    protobuf::Writer out(fields);
    out.bytes(1, name);
    out.bytes(2, version);
    out.varint(3, revision);
    protobuf::Writer(model).bytes(7, fields);
    // A bundle's name and version hold no character that JSON escapes: the manifest says so.
    json = "{\"name\":\"" + name + "\",\"version\":\"" + version + "\",\"schema_revision\":" + std::to_string(revision) + "}";
  }

  // A session that is over, by the last that was said of it; row: what that was judged by.
  void settle(const Score& last, const float* row) const noexcept {
    meter->settle(last);
    if (compared(last)) meter->spread->add(last.profile, detector->p_bot(last.margin, last.profile), row);
  }
  void settle(const Score& last, const Session& session) const noexcept {
    float row[kMaxRow];
    if (compared(last)) session.read(row);
    settle(last, row);
  }
  bool compared(const Score& last) const noexcept {
    return meter->spread && last.decision != static_cast<std::uint8_t>(Decision::insufficient);
  }

  const std::shared_ptr<const Detector> detector;
  const std::shared_ptr<Meter> meter;
  const std::vector<std::string> features;
  const std::shared_ptr<const Shadow> shadow;  // null where nobody is judged beside it
  std::string model;  // field 7 of a Score, encoded once
  std::string json;   // the same for replies in JSON
};

// Who is on duty, by name. A swap puts a new roster in the place of the old one, as a whole.
class Roster {
 public:
  // replays: the memory that paths of a pointer are looked up in, null where there is none.
  explicit Roster(std::string usual, std::shared_ptr<Replays> replays = nullptr)
      : usual_(std::move(usual)), replays_(std::move(replays)) {}
  void enter(const std::string& name, std::shared_ptr<const Duty> duty) { duties_[name] = std::move(duty); }
  // Who judges where no name is given, for an empty one; null where nobody of that name is on duty.
  std::shared_ptr<const Duty> find(std::string_view name) const noexcept {
    const auto found = duties_.find(name.empty() ? usual_ : name);
    return found == duties_.end() ? nullptr : found->second;
  }
  // The memory for a session of this detector: of a pointer, or of a layer, which a pointer works.
  std::shared_ptr<Replays> replays(const Detector& detector) const noexcept {
    return has_path(detector.modality()) ? replays_ : nullptr;
  }
  std::string names() const {
    std::string all;
    for (const auto& [name, duty] : duties_) all += (all.empty() ? "" : ", ") + name;
    return all;
  }

 private:
  const std::string usual_;
  const std::shared_ptr<Replays> replays_;
  std::map<std::string, std::shared_ptr<const Duty>, std::less<>> duties_;
};

}  // namespace botcore::wire
