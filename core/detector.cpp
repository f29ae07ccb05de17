#include "detector.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace botcore {
namespace {

void require_width(const Engine& engine, Modality modality) {
  if (engine.n_features() != n_features(modality))
    throw std::runtime_error("the model reads " + std::to_string(engine.n_features()) + " features, this build's " +
                             name(modality) + " table has " + std::to_string(n_features(modality)) +
                             ": retrain with this version, or install the version it was trained with");
}

}  // namespace

Detector::Detector(Model model) : model_(std::move(model)) {
  require_width(*model_.engine, model_.modality);
  if (model_.novelty) require_width(*model_.novelty, model_.modality);
  if (model_.ensemble) require_width(*model_.ensemble, model_.modality);
  for (const Range& range : model_.familiar.ranges)
    if (range.feature >= model_.engine->n_features())
      throw std::runtime_error("a familiar range is of no feature: publish the bundle anew");
  if (!std::is_sorted(model_.calibration.people.begin(), model_.calibration.people.end()))
    throw std::runtime_error("the scores of people are not in order: publish the bundle anew");
  if (model_.attribution && model_.attribution->n_features() != model_.engine->n_features())
    throw std::runtime_error("the trees for attribution and the model differ in features: publish the bundle anew");
}

std::unique_ptr<Accumulator> Detector::accumulator() const {
  std::unique_ptr<Accumulator> made = botcore::accumulator(model_.modality);
  made->judged_by(*model_.engine, model_.familiar);
  return made;
}

double Detector::probability(float margin, const Curve& curve) const noexcept {
  double z = margin;
  if (model_.calibration.probability) {
    const double p = z < 1e-6 ? 1e-6 : (z > 1.0 - 1e-6 ? 1.0 - 1e-6 : z);
    z = std::log(p / (1.0 - p));
  }
  return 1.0 / (1.0 + std::exp(-(curve.slope * z + curve.intercept)));
}

double Detector::p_value(float margin) const noexcept {
  const std::vector<float>& people = model_.calibration.people;
  if (people.empty()) return std::numeric_limits<double>::quiet_NaN();
  const auto beyond = people.end() - std::lower_bound(people.begin(), people.end(), margin);
  return (1.0 + static_cast<double>(beyond)) / (1.0 + static_cast<double>(people.size()));
}

Verdict Detector::judge(const Accumulator& session, const Request& request, float* row) const noexcept {
  float own[kMaxRow];
  if (!row) row = own;
  Evidence evidence = session.read(row);
  evidence.rules = session.flags(model_.rules);
  if (!(model_.inputs >> evidence.input & 1)) evidence.integrity |= 1u << static_cast<int>(Reason::unseen_input);
  return judge_row(row, evidence, request);
}

Verdict Detector::judge_row(const float* row, const Evidence& evidence, const Request& request) const noexcept {
  const Calibration& calibration = model_.calibration;
  const double prior = request.prior > 0.0 ? request.prior : calibration.prior;
  if (!can_judge(evidence))
    return {.p_bot = prior, .margin = 0.0f, .decision = Decision::insufficient, .evidence = evidence, .prior = prior};
  const Curve& curve = calibration.curves[evidence.profile];
  const float margin = std::isnan(evidence.margin) ? model_.engine->margin(row) : evidence.margin;
  const double p = probability(margin, curve);
  const double shifted = prior == calibration.prior ? p : shift_prior(p, calibration.prior, prior);
  const float closed = evidence.closed;  // a movement under way may yet turn into anything
  const Sequential sequential = closed >= curve.bot      ? Sequential::bot
                                : closed <= curve.person ? Sequential::person
                                                         : Sequential::open;
  return {shifted, margin, decide(shifted, request.costs, p >= curve.conformal), evidence, p_value(margin), prior,
          sequential};
}

bool Detector::contributions(const float* row, double* out) const noexcept {
  if (model_.ensemble && model_.engine == model_.ensemble) {
    model_.ensemble->occlude(row, out);
    for (std::size_t i = 0; i < n_features(); ++i) out[i] *= model_.calibration.curves[0].slope;
    return true;
  }
  if (!model_.attribution) return false;
  model_.attribution->contributions(row, out);
  return true;
}

bool Detector::account_for(const float* record, double* out) const noexcept {
  if (!by_movement(model_.modality)) return contributions(record, out);
  std::fill_n(out, n_features(), 0.0);
  const std::size_t n = Account::movements(record);
  double parts[kMovementFeatures];
  for (std::size_t i = 0; i < n; ++i) {
    if (!contributions(Account::movement(record, i), parts)) return false;
    for (std::size_t k = 0; k < kMovementFeatures; ++k) out[k] += parts[k];
  }
  for (std::size_t k = 0; k < kMovementFeatures; ++k) out[k] *= n ? Ledger::weight(static_cast<std::uint32_t>(n)) : 0.0;
  return model_.attribution != nullptr;
}

}  // namespace botcore
