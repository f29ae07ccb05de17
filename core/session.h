// One live stream under one detector. It holds the detector, so a reload never frees a model under it.
#pragma once

#include <memory>
#include <utility>

#include "detector.h"

namespace botcore {

class Session {
 public:
  explicit Session(std::shared_ptr<const Detector> detector)
      : detector_(std::move(detector)), accumulator_(detector_->accumulator()), request_{detector_->costs()} {}

  void push(const Event* events, std::size_t n) noexcept { accumulator_->push(events, n); }
  // row: as in Detector::judge.
  Verdict verdict(float* row = nullptr) const noexcept { return detector_->judge(*accumulator_, request_, row); }
  Accumulator& accumulator() noexcept { return *accumulator_; }
  Evidence read(float* row) const noexcept { return accumulator_->read(row); }
  Request& request() noexcept { return request_; }
  const Detector& detector() const noexcept { return *detector_; }

 private:
  std::shared_ptr<const Detector> detector_;
  std::unique_ptr<Accumulator> accumulator_;
  Request request_;
};

}  // namespace botcore
