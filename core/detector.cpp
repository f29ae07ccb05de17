#include "detector.h"

#include <cmath>
#include <stdexcept>
#include <utility>

#include "pointer.h"

namespace botcore {
Detector::Detector(Modality modality, std::shared_ptr<const Engine> engine,
                   std::shared_ptr<const Attribution> attribution, Calibration calibration, Costs costs)
    : modality_(modality),
      engine_(std::move(engine)),
      attribution_(std::move(attribution)),
      calibration_(calibration),
      costs_(costs) {
  if (engine_->n_features() != kPointerFeatures)
    throw std::runtime_error("the model reads " + std::to_string(engine_->n_features()) + " features, this build's pointer table has " +
                             std::to_string(kPointerFeatures) + ": retrain with this version, or install the version it was trained with");
  if (attribution_ && attribution_->n_features() != engine_->n_features())
    throw std::runtime_error("the trees for attribution and the model differ in features: publish the bundle anew");
}

std::unique_ptr<Accumulator> Detector::accumulator() const { return std::make_unique<Pointer>(); }

double Detector::probability(float margin) const noexcept {
  double z = margin;
  if (calibration_.probability) {
    const double p = z < 1e-6 ? 1e-6 : (z > 1.0 - 1e-6 ? 1.0 - 1e-6 : z);
    z = std::log(p / (1.0 - p));
  }
  return 1.0 / (1.0 + std::exp(-(calibration_.slope * z + calibration_.intercept)));
}

Verdict Detector::judge(const Accumulator& session, const Request& request, float* row) const noexcept {
  float own[kMaxRow];
  if (!row) row = own;
  const Evidence evidence = session.read(row);
  return judge_row(row, evidence, request);
}

Verdict Detector::judge_row(const float* row, const Evidence& evidence, const Request& request) const noexcept {
  const double prior = request.prior > 0.0 ? request.prior : calibration_.prior;
  if (evidence.units < calibration_.min_units) return {prior, 0.0f, Decision::insufficient, evidence};
  const float margin = engine_->margin(row);
  const double p = probability(margin);
  const double shifted = prior == calibration_.prior ? p : shift_prior(p, calibration_.prior, prior);
  return {shifted, margin, decide(shifted, request.costs, p >= calibration_.conformal), evidence};
}

bool Detector::contributions(const float* row, double* out) const noexcept {
  if (!attribution_) return false;
  attribution_->contributions(row, out);
  return true;
}

}  // namespace botcore
