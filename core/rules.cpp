#include "rules.h"

namespace botcore {
namespace {

bool fires(Side side, double value, double threshold) noexcept {
  switch (side) {
    case Side::below: return value < threshold;
    case Side::above: return value > threshold;
    default: return value <= threshold;
  }
}

}  // namespace

std::uint32_t evaluate(const Rules& rules, const RhythmRow& row) noexcept {
#define X(code, feature, side, classic, weight, flag, meaning, advice) row.feature,
  const double values[] = {BOTCORE_TAP_RULES(X)};
#undef X
  std::uint32_t fired = 0;
  for (std::size_t i = 0; i < kTapRules; ++i)
    fired |= static_cast<std::uint32_t>(fires(kTapRuleTable[i].side, values[i], rules.threshold[i])) << i;
  return fired;
}

double weigh(std::uint32_t fired) noexcept {
  double sum = 0.0;
  for (std::size_t i = 0; i < kTapRules; ++i)
    if (fired >> i & 1) sum += kTapRuleTable[i].weight;
  return sum;
}

}  // namespace botcore
