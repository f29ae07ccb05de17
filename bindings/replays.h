// The replay memory of a server, and what a session it knows again comes to.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "detector.h"
#include "recollection.h"

namespace botcore::wire {

// The memory, and how many sessions were replays. Sessions of one id are one, however often it comes; those without are
// numbered.
struct Replays {
  Replays(std::size_t capacity, double expiry) : memory(capacity, expiry) {}

  Memory memory;
  std::atomic<std::uint64_t> next{0}, found{0};

  std::uint64_t number(std::string_view id) noexcept {
    return id.empty() ? next.fetch_add(1, std::memory_order_relaxed) : std::hash<std::string_view>()(id);
  }
};

// One session of a server under its replay memory, or under none. It is looked up as it goes and at its end, and counted
// once where it was a replay.
class Repeat {
 public:
  Repeat(std::shared_ptr<Replays> replays, std::string_view id) : replays_(std::move(replays)) {
    if (!replays_) return;
    number_ = replays_->number(id);
    path_ = std::make_unique<Recollected>();
  }
  ~Repeat() { end(); }
  Repeat(const Repeat&) = delete;
  Repeat& operator=(const Repeat&) = delete;

  void push(const Event* events, std::size_t n) noexcept {
    if (path_ && !ended_) path_->push(events, n, replays_->memory, number_, now());
  }
  // Whether it is one by now. A look costs as much as the end does.
  void look() noexcept {
    if (path_ && !ended_ && !replayed()) path_->look(replays_->memory, number_, now());
  }
  void end() noexcept {
    if (!path_ || ended_) return;
    ended_ = true;
    path_->end(replays_->memory, number_, now());
    if (replayed()) replays_->found.fetch_add(1, std::memory_order_relaxed);
  }
  bool replayed() const noexcept { return path_ && path_->found().n > 0; }

  // Its bit of Evidence::integrity, where it is one.
  std::uint32_t reason() const noexcept { return replayed() ? 1u << static_cast<int>(Reason::replayed) : 0u; }
  // A replay is never let in unchallenged where there is a challenge; it is not blocked for that alone, since a person's
  // path may be like another's.
  void amend(Verdict& verdict, const Costs& costs) const noexcept {
    if (!replayed()) return;
    verdict.evidence.integrity |= reason();
    const Bounds found = bounds(costs);
    if (verdict.decision == Decision::allow && found.challenge < found.block) verdict.decision = Decision::challenge;
  }

 private:
  static double now() noexcept {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
  }

  const std::shared_ptr<Replays> replays_;
  std::uint64_t number_ = 0;
  std::unique_ptr<Recollected> path_;
  bool ended_ = false;
};

}  // namespace botcore::wire
