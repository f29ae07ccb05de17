// A detector judged beside the one on duty, unheard: what it would have said of each session, counted against what was.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "detector.h"
#include "score.h"
#include "session.h"
#include "wire.h"

namespace botcore::wire {

// Sessions that are over, once each, by the last that the one on duty and the shadow said of them. Counted by many
// streams, read at any time.
struct Comparison {
  using Count = std::atomic<std::uint64_t>;
  static constexpr std::size_t kDecisions = std::size(kDecisionNames);
  static constexpr std::size_t kShares = 20;  // |difference of p_bot| in twentieths

  std::array<std::array<Count, kDecisions>, kDecisions> decisions{};  // [on duty][shadow]
  std::array<Count, kShares> differences{};                           // where both could judge
  std::atomic<double> difference_sum{0};

  void add(const Score& said, const Score& shadow) noexcept {
    decisions[said.decision][shadow.decision].fetch_add(1, std::memory_order_relaxed);
    constexpr auto insufficient = static_cast<std::uint8_t>(Decision::insufficient);
    if (said.decision == insufficient || shadow.decision == insufficient) return;
    const double difference = std::fabs(said.p_bot - shadow.p_bot);
    const double share = std::clamp(std::ceil(difference * kShares) - 1, 0.0, kShares - 1.0);
    differences[static_cast<std::size_t>(share)].fetch_add(1, std::memory_order_relaxed);
    difference_sum.fetch_add(difference, std::memory_order_relaxed);
  }
};

struct Shadow {
  Shadow(std::shared_ptr<const Detector> detector, std::shared_ptr<Comparison> comparison)
      : detector(std::move(detector)), comparison(std::move(comparison)) {}

  // On the terms of a request; what those leave out is as usual for the shadow.
  Request request(const Terms& terms) const noexcept { return request_of(terms, detector->costs()); }
  void compare(const Score& said, const Verdict& own) const noexcept { comparison->add(said, row_of(own)); }
  // Of a whole session. It takes the thread's scratch session: whoever asks is done with that one.
  void judge(const Event* events, std::size_t n, const Terms& terms, const Score& said) const {
    float row[kMaxRow];
    compare(said, score(*detector, events, n, request(terms), row));
  }

  const std::shared_ptr<const Detector> detector;  // of the modality of the one on duty
  const std::shared_ptr<Comparison> comparison;
};

// What a live session's shadow keeps of it: fed the same events, and asked once, when the session is over. Without a
// shadow it does nothing.
class ShadowSession {
 public:
  explicit ShadowSession(std::shared_ptr<const Shadow> shadow) : shadow_(std::move(shadow)) {
    if (shadow_) session_.emplace(shadow_->detector);
  }

  void begin(const Terms& terms) noexcept {
    if (session_) session_->request() = shadow_->request(terms);
  }
  void push(const Event* events, std::size_t n) noexcept {
    if (session_) session_->push(events, n);
  }
  void settle(const Score& said) const noexcept {
    if (session_) shadow_->compare(said, session_->verdict());
  }

 private:
  std::shared_ptr<const Shadow> shadow_;
  std::optional<Session> session_;
};

}  // namespace botcore::wire
