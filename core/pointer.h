// The pointer modality: one stream's behaviour, clock and integrity, side by side.
#pragma once

#include "accumulator.h"
#include "cadence.h"
#include "clock.h"
#include "familiar.h"
#include "integrity.h"
#include "ledger.h"
#include "motion.h"

namespace botcore {

class Pointer final : public Accumulator {
 public:
  void push(const Event* events, std::size_t n) noexcept override;
  // Under an engine: a record (Account), and the margin of the movements so far, of those that are familiar. Without:
  // kPointerFeatures means alone.
  Evidence read(float* record) const noexcept override;
  void reset() noexcept override;
  void judged_by(const Engine& engine, const Familiar& familiar) noexcept override {
    engine_ = &engine;
    familiar_ = &familiar;
  }

  void read(ClockRow& row) const noexcept { cadence_.read(row); }
  void read(IntegrityRow& row) const noexcept { integrity_.read(row); }
  // For a layer, which the pointer is but a part of: what its movements have in common, 2 * kSharedFeatures.
  Evidence shared(float* row) const noexcept;

 private:
  void push(const Event& event) noexcept;
  void add(const double* px, const double* py, int n) noexcept;
  bool open(MovementRow& row) const noexcept { return grid_.n > 0 && describe(grid_.px, grid_.py, grid_.n, row); }
  Evidence judge(const Motion& all, const MovementRow* last, float* record) const noexcept;
  Evidence evidence(std::uint32_t movements) const noexcept;

  const Engine* engine_ = nullptr;  // null: movements are described, not judged
  const Familiar* familiar_ = nullptr;
  Grid grid_;
  Motion motion_;
  Ledger ledger_;
  Cadence cadence_;
  Integrity integrity_;
  double touches_ = 0.0;
  std::uint64_t passed_ = 0;  // events of a layer, which say nothing of the pointer
  double t_ = -1e300;  // the latest time seen: the clock as everything after sees it
};

}  // namespace botcore
