// From a probability to what to do about it: closed form in the costs (Elkan 2001), shifted to the request's prior.
#pragma once

#include <cstdint>

namespace botcore {

enum class Decision : std::uint8_t { allow, challenge, block, insufficient };
inline constexpr const char* kDecisionNames[] = {"allow", "challenge", "block", "insufficient"};

struct Costs {
  double accuse;     // of blocking a person
  double miss;       // of letting a bot in
  double challenge;  // of challenging a person; 0: there is no challenge
  double pass_rate;  // share of bots that pass a challenge
};

// p at prior `from`, moved to prior `to` (both in (0, 1)).
inline double shift_prior(double p, double from, double to) noexcept {
  const double bot = p * (to / from);
  const double person = (1.0 - p) * ((1.0 - to) / (1.0 - from));
  return bot / (bot + person);
}

struct Bounds {
  double challenge, block;
};

// challenge when p > cc/(cc + cm(1-q)), block when p > (ca-cc)/(ca-cc + q cm). Where the first is not below the
// second, or there is no challenge worth its cost, both are ca/(ca+cm).
inline Bounds bounds(const Costs& c) noexcept {
  const double plain = c.accuse / (c.accuse + c.miss);
  if (!(c.challenge > 0.0 && c.challenge < c.accuse)) return {plain, plain};
  const double low = c.challenge / (c.challenge + c.miss * (1.0 - c.pass_rate));
  const double high = (c.accuse - c.challenge) / (c.accuse - c.challenge + c.pass_rate * c.miss);
  if (!(low < high)) return {plain, plain};
  return {low, high};
}

// A block needs the costs and the conformal threshold to agree; costs alone earn a challenge.
inline Decision decide(double p, const Costs& costs, bool above_conformal) noexcept {
  const Bounds b = bounds(costs);
  if (p >= b.block) return above_conformal ? Decision::block : Decision::challenge;
  return p > b.challenge ? Decision::challenge : Decision::allow;
}

}  // namespace botcore
