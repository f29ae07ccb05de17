#include "agreement.h"

#include <algorithm>

namespace botcore {
namespace {

constexpr float kShared = 0.3f;  // what a piece adds that lies over the one before it

}  // namespace

void sort(Agreement* agreement, std::size_t n) noexcept {
  std::sort(agreement, agreement + n, [](const Agreement& a, const Agreement& b) { return a.before(b); });
}

float ordered(Agreement* agreement, std::size_t n) noexcept {
  float best = 0.0f;
  for (std::size_t i = 0; i < n; ++i) {
    Agreement& it = agreement[i];
    it.sum = it.evidence;
    for (std::size_t j = 0; j < i; ++j) {
      const Agreement& other = agreement[j];
      if (!it.after(other)) continue;
      it.sum = std::max(it.sum, other.sum + (other.last <= it.first ? 1.0f : kShared) * it.evidence);
    }
    best = std::max(best, it.sum);
  }
  return best;
}

}  // namespace botcore
