// The last sessions a model is done with, for whoever watches: any thread writes without waiting, anyone reads.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "score.h"

namespace botcore::wire {

// A session that is over: when, in seconds since 1970, and the last that was said of it.
struct Settled {
  double at;
  Score score;
};

// A slot bears the number of the write that filled it (a sequence lock, Boehm 2012), so that a reader passes over what
// is being written, and a writer that was overtaken by a whole round leaves the slot to the later one.
class Ring {
 public:
  static constexpr std::size_t kRoom = 128;

  void push(const Settled& settled) noexcept {
    const std::uint64_t turn = next_.fetch_add(1, std::memory_order_relaxed);
    Slot& slot = slots_[turn % kRoom];
    std::uint64_t seen = slot.version.load(std::memory_order_relaxed);
    if (seen & 1 || seen > writing(turn)) return;
    if (!slot.version.compare_exchange_strong(seen, writing(turn), std::memory_order_acq_rel)) return;
    const auto words = std::bit_cast<Words>(settled);
    for (std::size_t i = 0; i < kWords; ++i) slot.words[i].store(words[i], std::memory_order_release);
    slot.version.store(written(turn), std::memory_order_release);
  }
  // out: room for kRoom, filled in the order of the writes; returns how many there are.
  std::size_t read(Settled* out) const noexcept {
    const std::uint64_t end = next_.load(std::memory_order_relaxed);
    std::size_t n = 0;
    for (std::uint64_t turn = end > kRoom ? end - kRoom : 0; turn < end; ++turn) {
      const Slot& slot = slots_[turn % kRoom];
      if (slot.version.load(std::memory_order_acquire) != written(turn)) continue;
      Words words;
      for (std::size_t i = 0; i < kWords; ++i) words[i] = slot.words[i].load(std::memory_order_acquire);
      if (slot.version.load(std::memory_order_relaxed) == written(turn)) out[n++] = std::bit_cast<Settled>(words);
    }
    return n;
  }

 private:
  static constexpr std::size_t kWords = sizeof(Settled) / sizeof(std::uint64_t);
  using Words = std::array<std::uint64_t, kWords>;
  struct Slot {
    std::atomic<std::uint64_t> version{0};
    std::array<std::atomic<std::uint64_t>, kWords> words{};
  };
  static constexpr std::uint64_t writing(std::uint64_t turn) noexcept { return 2 * turn + 1; }
  static constexpr std::uint64_t written(std::uint64_t turn) noexcept { return 2 * turn + 2; }

  std::atomic<std::uint64_t> next_{0};
  std::array<Slot, kRoom> slots_;
};

}  // namespace botcore::wire
