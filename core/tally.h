// The actions modality: what one user did, row by row of an event log, in a kilobyte.
// An event's kind is the code of its Event, its target that of its Category, its flags are ActionFlag bits; its time and
// place are not used.
#pragma once

#include "accumulator.h"
#include "sequence.h"

namespace botcore {

class Tally final : public Accumulator {
 public:
  void push(const Event* events, std::size_t n) noexcept override;
  void push(const Event& event) noexcept;
  Evidence read(float* row) const noexcept override;  // kActionFeatures; NaN where there is no row
  void reset() noexcept override;

  void read(ActionRow& row) const noexcept;  // of at least one row
  std::uint32_t unseen() const noexcept { return unseen_; }  // rows with an event or category the model never saw

 private:
  void combine(int event, int category) noexcept;

  Sequence events_, categories_;
  std::uint32_t clicks_ = 0, ad_or_email_ = 0, unseen_ = 0, repeats_ = 0, combinations_ = 0;
  std::uint8_t combined_[(kBins * kBins + 7) / 8] = {0};  // one bit a pair of bins that came together
};

}  // namespace botcore
