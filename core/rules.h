// Rules on the rhythm of taps: each holds one feature against a threshold. A rule set is the thresholds it holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

#include "schema.h"

namespace botcore {

inline constexpr double kNoThreshold = std::numeric_limits<double>::quiet_NaN();  // the rule is not in the set

enum class Side : std::uint8_t { below, above, within };  // <, >, <=
inline constexpr const char* kSideNames[] = {"below", "above", "within"};

struct Rule {
  const char* code;
  const char* feature;
  Side side;
  double classic;  // the classic set's threshold
  double weight;
  const char* flag;  // the classic set's words
  const char* meaning;
  const char* advice;
};

#define BOTCORE_RULE(code, feature, side, classic, weight, flag, meaning, advice) \
  {#code, #feature, Side::side, classic, weight, flag, meaning, advice},
inline constexpr Rule kTapRuleTable[] = {BOTCORE_TAP_RULES(BOTCORE_RULE)};
#undef BOTCORE_RULE

inline constexpr std::size_t kTapRules = sizeof(kTapRuleTable) / sizeof(Rule);
static_assert(kTapRules <= 32, "a rule is a bit of Evidence::rules");

struct Rules {
  double threshold[kTapRules];
};

inline constexpr Rules kNoRules = [] {
  Rules rules{};
  for (double& threshold : rules.threshold) threshold = kNoThreshold;
  return rules;
}();

inline constexpr Rules kClassic = [] {
  Rules rules{};
  for (std::size_t i = 0; i < kTapRules; ++i) rules.threshold[i] = kTapRuleTable[i].classic;
  return rules;
}();

// Bit i set: rule i of the set fires. A feature that is NaN fires nothing.
std::uint32_t evaluate(const Rules& rules, const RhythmRow& row) noexcept;

// What the rules that fired weigh together, added in the order of the table.
double weigh(std::uint32_t fired) noexcept;

}  // namespace botcore
