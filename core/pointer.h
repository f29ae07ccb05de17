// The pointer modality: one stream's behaviour, clock and integrity, side by side.
#pragma once

#include "accumulator.h"
#include "cadence.h"
#include "clock.h"
#include "integrity.h"
#include "motion.h"

namespace botcore {

class Pointer final : public Accumulator {
 public:
  void push(const Event* events, std::size_t n) noexcept override;
  Evidence read(float* row) const noexcept override;  // kPointerFeatures
  void reset() noexcept override;

  void read(ClockRow& row) const noexcept { cadence_.read(row); }
  void read(IntegrityRow& row) const noexcept { integrity_.read(row); }

 private:
  void push(const Event& event) noexcept;

  Grid grid_;
  Motion motion_;
  Cadence cadence_;
  Integrity integrity_;
  std::uint64_t passed_ = 0;  // events of a layer, which say nothing of the pointer
  double t_ = -1e300;  // the latest time seen: the clock as everything after sees it
};

}  // namespace botcore
