// Features to verdict: a model, its calibration, its thresholds. Immutable and shared between threads.
#pragma once

#include <memory>
#include <string>

#include "accumulator.h"
#include "attribution.h"
#include "decision.h"
#include "forest.h"
#include "modality.h"
#include "rules.h"
#include "vocabulary.h"

namespace botcore {

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

// What a bundle holds. All but the engine may be absent: null, empty or at its default.
struct Model {
  Modality modality = Modality::pointer;
  std::shared_ptr<const Engine> engine;            // P(bot)
  std::shared_ptr<const Attribution> attribution;  // its trees, for reasons
  Calibration calibration;
  Costs costs{};
  std::shared_ptr<const Engine> novelty;           // how unlike people a row is, learnt on people alone
  double novelty_threshold = 0.0;                  // above it a row is novel
  Rules rules = kNoRules;
  Vocabulary vocabulary;
};

class Detector {
 public:
  // Throws std::runtime_error where the parts do not fit each other or this build's tables.
  explicit Detector(Model model);

  Modality modality() const noexcept { return model_.modality; }
  std::size_t n_features() const noexcept { return model_.engine->n_features(); }
  const Costs& costs() const noexcept { return model_.costs; }
  const Rules& rules() const noexcept { return model_.rules; }
  const Vocabulary& vocabulary() const noexcept { return model_.vocabulary; }
  std::unique_ptr<Accumulator> accumulator() const { return botcore::accumulator(model_.modality); }

  // row: room for n_features() floats where the caller wants what the verdict was judged by.
  Verdict judge(const Accumulator& session, const Request& request, float* row = nullptr) const noexcept;
  Verdict judge_row(const float* row, const Evidence& evidence, const Request& request) const noexcept;
  const Engine& engine() const noexcept { return *model_.engine; }
  const Engine* novelty() const noexcept { return model_.novelty.get(); }
  bool novel(const float* row) const noexcept {
    return model_.novelty && model_.novelty->margin(row) > model_.novelty_threshold;
  }
  // Whether a score lies at or above the threshold its promise about people was made for.
  bool conformal(float margin) const noexcept { return probability(margin) >= model_.calibration.conformal; }
  // out: n_features() doubles in log-odds. False where the bundle carries no trees to attribute to.
  bool contributions(const float* row, double* out) const noexcept;

 private:
  double probability(float margin) const noexcept;

  const Model model_;
};

}  // namespace botcore
