// The options of a question: upon which the pointer was, how long, and which was chosen. Constant memory.
#pragma once

#include <cstdint>
#include <limits>

#include "maths.h"
#include "schema.h"

namespace botcore {

inline constexpr std::uint32_t kOptions = 16;  // places; the options beyond share the last
inline constexpr double kNegligible = 1e-12;   // a smaller share of the time adds nothing to the entropy

struct Options {
  double time[kOptions] = {0.0}, visits[kOptions] = {0.0};
  double hovers = 0.0, since = 0.0, answered = 0.0, hovered = 0.0;  // hovered: the time upon options till the answer
  std::uint32_t upon = 0, chosen = 0;  // 0: none

  void enter(double t, std::uint32_t target) noexcept {
    leave(t);
    if (target == 0) return;
    hovers = hovers + 1.0;
    visits[place(target)] += 1.0;
    upon = target;
    since = t;
  }

  // Whatever the pointer was upon, it left.
  void leave(double t) noexcept {
    if (upon > 0) time[place(upon)] += t - since;
    upon = 0;
  }

  void answer(double t, std::uint32_t target) noexcept {
    if (upon > 0) time[place(upon)] += t - since;  // the pointer stays where it is
    since = t;
    hovered = whole();
    chosen = target;
    answered = t;
  }

  double whole() const noexcept {
    double sum = 0.0;
    for (std::uint32_t i = 0; i < kOptions; ++i) sum = sum + time[i];
    return sum;
  }

  // began: the time of the session's first event.
  void read(GestureRow& row, double began) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (chosen > 0) row.answer_time = answered - began;
    if (hovers < 1.0) return;
    const double spent = whole();
    double kinds = 0.0, h = 0.0;
    for (std::uint32_t i = 0; i < kOptions; ++i) {
      const double p = spent > 0.0 ? time[i] / spent : 0.0;
      h = h - (p > kNegligible ? p * ln(p) : 0.0);
      kinds = kinds + (visits[i] > 0.0 ? 1.0 : 0.0);
    }
    row.hover_time = spent;
    row.hover_count = hovers;
    row.hover_share = chosen > 0 ? ratio(hovered, row.answer_time) : none;
    row.hover_mean = spent / hovers;
    row.options_explored = kinds;
    row.hover_entropy = spent > 0.0 ? h : none;
  }

 private:
  static std::uint32_t place(std::uint32_t target) noexcept { return target < kOptions ? target - 1 : kOptions - 1; }
};

}  // namespace botcore
