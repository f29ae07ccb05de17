// What a session keeps of a stream: running state of bounded size, read at any time without being disturbed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

#include "event.h"

namespace botcore {

class Engine;
struct Familiar;
struct Rules;

// How much there is to judge by, and what rules found.
struct Evidence {
  std::uint64_t n_events;   // events received, good or bad
  std::uint32_t units;      // judged units: movements of a pointer, gaps between taps, rows of a log
  std::uint32_t integrity;  // bit i set: reason i of BOTCORE_REASONS holds
  std::uint32_t rules = 0;  // bit i set: rule i of the modality fired
  std::uint8_t input = 0;   // Input: what a layer was worked with
  std::uint8_t profile = 0;  // Profile: how a pointer was recorded
  // The raw score of units that are judged one by one; NaN where the row is to be judged as a whole.
  float margin = std::numeric_limits<float>::quiet_NaN();
  // The same of the units that are over, which no later event can change; NaN where there is none.
  float closed = std::numeric_limits<float>::quiet_NaN();
};

class Accumulator {
 public:
  virtual ~Accumulator() = default;
  virtual void push(const Event* events, std::size_t n) noexcept = 0;
  virtual Evidence read(float* row) const noexcept = 0;  // writes the model's inputs
  // Bit i set: rule i fires. Modalities without rules have none to fire.
  virtual std::uint32_t flags(const Rules&) const noexcept { return 0; }
  virtual void reset() noexcept = 0;
  // Who judges unit by unit, and what is left out of it, from the next reset on; both outlive the session. Others are
  // judged as a whole, by the row.
  virtual void judged_by(const Engine&, const Familiar&) noexcept {}
};

}  // namespace botcore
