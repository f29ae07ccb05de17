// The tap-speed interface's answer: a rule set, the model, and what both come to. Weights and confidences are its own.
#pragma once

#include <cstddef>
#include <cstdint>

#include "detector.h"
#include "rhythm.h"

namespace botcore {

enum class RuleSet : std::uint8_t { learnt, classic };  // the bundle's thresholds, or those of the table
inline constexpr const char* kRuleSetNames[] = {"learnt", "classic"};

struct Assessment {
  Verdict verdict;  // evidence.rules: what fired, of the set that was asked
  RuleSet rules;
  bool is_anomaly, ml_anomaly, insufficient;
  double confidence, anomaly_score, rule_confidence, ml_confidence;
  double tap_speed, avg_interval, variance;
  std::uint64_t total_taps;
};

// Whether taps can be timed: no time between the first and the last is for the caller to refuse.
inline bool timed(const Rhythm& taps) noexcept { return taps.taps() < 3 || taps.span() > 0.0; }

// The learnt set's model says anomaly where P(bot) reaches the threshold of its promise, or where the row is unlike
// people's; the classic set's where the row is unlike people's alone. A bundle without either model finds none.
// row: room for kTapFeatures floats where the caller wants what the verdict was judged by.
Assessment assess(const Detector& detector, const Rhythm& taps, const Request& request, RuleSet rules,
                  float* row = nullptr) noexcept;

// A flag and what to do about it, in their words.
struct Told {
  const char* flag;
  const char* advice;
};
inline constexpr std::size_t kMostTold = kTapRules + 1;

// out: room for kMostTold; returns how many there are, rules in the order of the table, then the model.
std::size_t tell(const Assessment& assessment, Told* out) noexcept;

}  // namespace botcore
