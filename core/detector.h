// Features to verdict: a model, its calibration, its thresholds. Immutable and shared between threads.
#pragma once

#include <memory>
#include <string>

#include "accumulator.h"
#include "attribution.h"
#include "decision.h"
#include "forest.h"

namespace botcore {

enum class Modality : std::uint8_t { pointer };

struct Calibration {
  double slope = 1.0, intercept = 0.0;  // p = 1 / (1 + exp(-(slope * margin + intercept))) at prior `prior`
  double prior = 0.5;
  double conformal = 1.0;               // p at or above which the promised false-positive rate holds
  std::uint32_t min_units = 1;          // fewer judged units: insufficient
  bool probability = false;             // the engine answers a probability and not log-odds
};

inline constexpr std::size_t kMaxRow = 512;  // the longest row of any modality

struct Verdict {
  double p_bot;          // calibrated; at the request's prior where one was given
  float margin;          // the engine's raw score
  Decision decision;
  Evidence evidence;
};

// What one request may change.
struct Request {
  Costs costs;
  double prior = 0.0;    // 0: the calibration's own
};

class Detector {
 public:
  Detector(Modality modality, std::shared_ptr<const Engine> engine, std::shared_ptr<const Attribution> attribution,
           Calibration calibration, Costs costs);

  Modality modality() const noexcept { return modality_; }
  std::size_t n_features() const noexcept { return engine_->n_features(); }
  const Costs& costs() const noexcept { return costs_; }
  std::unique_ptr<Accumulator> accumulator() const;  // a fresh one for one session

  // row: room for n_features() floats where the caller wants what the verdict was judged by.
  Verdict judge(const Accumulator& session, const Request& request, float* row = nullptr) const noexcept;
  Verdict judge_row(const float* row, const Evidence& evidence, const Request& request) const noexcept;
  const Engine& engine() const noexcept { return *engine_; }
  // out: n_features() doubles in log-odds. False where the bundle carries no trees to attribute to.
  bool contributions(const float* row, double* out) const noexcept;

 private:
  double probability(float margin) const noexcept;

  Modality modality_;
  std::shared_ptr<const Engine> engine_;
  std::shared_ptr<const Attribution> attribution_;
  Calibration calibration_;
  Costs costs_;
};

}  // namespace botcore
