// Why a verdict is what it is, in the order every reply has it: the strongest features, then the rules that fired, which
// add nothing to the score.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include "duty.h"
#include "rules.h"
#include "schema.h"

namespace botcore::wire {

// Calls take(code, contribution) for each. row: what judge filled; parts: room for as many doubles.
template <class Take>
void each_reason(const Duty& duty, const Evidence& evidence, const float* row, double* parts, Take&& take) {
  if (duty.detector->can_judge(evidence) && duty.detector->account_for(row, parts)) {
    const Strongest top = strongest(parts, duty.features.size());
    for (std::size_t i = 0; i < top.n; ++i) take(std::string_view(duty.features[top.feature[i]]), parts[top.feature[i]]);
  }
  if (duty.detector->modality() == Modality::tap)
    for (std::size_t bit = 0; bit < kTapRules; ++bit)
      if (evidence.rules >> bit & 1) take(std::string_view(kTapRuleTable[bit].code), 0.0);
  for (std::size_t bit = 0; bit < std::size(kReasonColumns); ++bit)
    if (evidence.integrity >> bit & 1) take(std::string_view(kReasonColumns[bit].name), 0.0);
}

}  // namespace botcore::wire
