// Features to verdict: a model, its calibration, its thresholds. Immutable and shared between threads.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "accumulator.h"
#include "attribution.h"
#include "decision.h"
#include "ensemble.h"
#include "familiar.h"
#include "forest.h"
#include "ledger.h"
#include "modality.h"
#include "rules.h"
#include "vocabulary.h"

namespace botcore {

// How margins of sessions recorded alike are read.
struct Curve {
  double slope = 1.0, intercept = 0.0;  // p = 1 / (1 + exp(-(slope * margin + intercept))) at the calibration's prior
  double conformal = 1.0;               // p at or above which the promised false-positive rate holds
  // Margins from which a session that goes on is settled (Wald 1945, corrected for looking at every movement).
  double bot = std::numeric_limits<double>::infinity();
  double person = -std::numeric_limits<double>::infinity();
};

struct Calibration {
  Curve curves[kProfiles];              // by Profile; of modalities without profiles the first
  double prior = 0.5;
  std::uint32_t min_units = 1;          // fewer judged units: insufficient
  bool probability = false;             // the engine answers a probability and not log-odds
  std::vector<float> people;            // what it scored people it had not seen, ascending; may be empty
};

inline constexpr std::size_t kMaxRow = 1536;  // the longest row or record of any modality
static_assert(Account::kSize <= kMaxRow && kLayerFeatures <= kMaxRow && kActionFeatures <= kMaxRow);

// What a session that goes on may be taken for already, at the error rates its bundle states.
enum class Sequential : std::uint8_t { open, bot, person };
inline constexpr const char* kSequentialNames[] = {"open", "bot", "person"};

struct Verdict {
  double p_bot;          // calibrated; at the request's prior where one was given
  float margin;          // the engine's raw score
  Decision decision;
  Evidence evidence;
  // Conformal (Vovk et al. 2005): how likely a person is to look at least this much like a bot; NaN where no people's
  // scores are known. Of n people, none can be below 1 / (n + 1).
  double p_value = std::numeric_limits<double>::quiet_NaN();
  double prior = 0.5;    // the share of bots p_bot is said at
  Sequential sequential = Sequential::open;
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
  std::shared_ptr<const Ensemble> ensemble;        // two models of people alone; it may be the engine too
  Familiar familiar;                               // movements outside it are not judged
  std::uint32_t inputs = ~std::uint32_t{0};        // bit i: people who worked with input i were learnt from
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
  std::unique_ptr<Accumulator> accumulator() const;

  // Whether there is enough to judge by, worked with an input of the people that were learnt from.
  bool can_judge(const Evidence& evidence) const noexcept {
    const bool unseen = evidence.integrity >> static_cast<int>(Reason::unseen_input) & 1;
    return evidence.units >= model_.calibration.min_units && !unseen;
  }
  // How much of a row that judge filled holds what the verdict was judged by: n_features(), or an Account.
  std::size_t recorded(const float* row) const noexcept {
    return by_movement(model_.modality) ? Account::size(row) : n_features();
  }
  // row: room for kMaxRow floats where the caller wants what the verdict was judged by.
  Verdict judge(const Accumulator& session, const Request& request, float* row = nullptr) const noexcept;
  Verdict judge_row(const float* row, const Evidence& evidence, const Request& request) const noexcept;
  const Engine& engine() const noexcept { return *model_.engine; }
  const Familiar& familiar() const noexcept { return model_.familiar; }
  const Engine* novelty() const noexcept { return model_.novelty.get(); }
  bool novel(const float* row) const noexcept {
    return model_.novelty && model_.novelty->margin(row) > model_.novelty_threshold;
  }
  const Ensemble* ensemble() const noexcept { return model_.ensemble.get(); }
  // Whether a score lies at or above the threshold its promise about people was made for.
  bool conformal(float margin, std::uint8_t profile = 0) const noexcept {
    const Curve& curve = model_.calibration.curves[profile];
    return probability(margin, curve) >= curve.conformal;
  }
  // At the calibration's own prior.
  double p_bot(float margin, std::uint8_t profile) const noexcept {
    return probability(margin, model_.calibration.curves[profile]);
  }
  // out: n_features() doubles: what each feature of a row adds to the log-odds, by the trees; of an ensemble, by how much
  // they fall where that one is as people's are on average. False where the bundle carries nothing to attribute to.
  bool contributions(const float* row, double* out) const noexcept;
  // The same of what judge filled: added up over the movements that an Account holds.
  bool account_for(const float* record, double* out) const noexcept;

 private:
  double probability(float margin, const Curve& curve) const noexcept;
  double p_value(float margin) const noexcept;

  const Model model_;
};

}  // namespace botcore
