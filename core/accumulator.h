// What a session keeps of a stream: running state of bounded size, read at any time without being disturbed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "event.h"

namespace botcore {

// How much there is to judge by, and what the integrity rules found. Bits are those of BOTCORE_REASONS in schema.h.
struct Evidence {
  std::uint64_t n_events;   // events received, good or bad
  std::uint32_t units;      // judged units: movements for a pointer
  std::uint32_t integrity;  // bit i set: integrity reason i holds
};

class Accumulator {
 public:
  virtual ~Accumulator() = default;
  virtual void push(const Event* events, std::size_t n) noexcept = 0;
  virtual Evidence read(float* row) const noexcept = 0;  // writes the model's inputs
  virtual void reset() noexcept = 0;
};

}  // namespace botcore
