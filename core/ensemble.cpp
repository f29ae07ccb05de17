#include "ensemble.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace botcore {
namespace {

constexpr std::size_t kMost = Forest::kMaxFeatures;  // a standardised row is kept on the stack

void require(bool holds, const std::string& found) {
  if (!holds) throw std::runtime_error("the ensemble " + found + ": publish the bundle anew");
}

void check(const Member& member, const char* name) {
  const double facts[] = {member.threshold, member.scale, member.slope, member.intercept};
  const bool finite = std::all_of(std::begin(facts), std::end(facts), [](double fact) { return std::isfinite(fact); });
  require(finite && member.scale > 0.0, std::string("has a ") + name + " of no finite threshold and positive scale");
}

double z_of(const Member& member, double score) noexcept { return (score - member.threshold) / member.scale; }

double confidence_of(const Member& member, double z) noexcept {
  return 1.0 / (1.0 + std::exp(member.slope * z + member.intercept));
}

}  // namespace

Ensemble::Ensemble(Fit fit) : fit_(std::move(fit)) {
  const std::size_t n = fit_.columns.size();
  require(n && n <= kMost, "chooses " + std::to_string(n) + " columns of 1 to " + std::to_string(kMost));
  require(fit_.centre.size() == n && fit_.scale.size() == n,
          "has " + std::to_string(fit_.centre.size()) + " centres and " + std::to_string(fit_.scale.size()) +
              " scales for " + std::to_string(n) + " columns");
  for (std::size_t i = 0; i < n; ++i) {
    require(fit_.columns[i] < fit_.n_features, "chooses column " + std::to_string(fit_.columns[i]) + " of a row of " +
                                                   std::to_string(fit_.n_features));
    require(std::isfinite(fit_.centre[i]) && std::isfinite(fit_.scale[i]) && fit_.scale[i] > 0.0,
            "has no finite centre and positive scale for column " + std::to_string(fit_.columns[i]));
  }
  require(fit_.forest && fit_.svm && fit_.forest->n_features() == n && fit_.svm->width() == n,
          "has models that do not read its " + std::to_string(n) + " columns");
  check(fit_.of_forest, "forest");
  check(fit_.of_svm, "boundary");
}

float Ensemble::margin(const float* row) const noexcept {
  double z[kMost];
  standardise(row, z);
  return static_cast<float>(margin_at(z));
}

Parts Ensemble::parts(const float* row) const noexcept {
  double z[kMost];
  standardise(row, z);
  const double forest = forest_score(z), svm = -fit_.svm->decision(z);
  const double forest_z = z_of(fit_.of_forest, forest), svm_z = z_of(fit_.of_svm, svm);
  return {forest, svm, forest_z, svm_z, confidence_of(fit_.of_forest, forest_z), confidence_of(fit_.of_svm, svm_z)};
}

void Ensemble::occlude(const float* row, double* out) const noexcept {
  std::fill_n(out, fit_.n_features, 0.0);
  double z[kMost];
  standardise(row, z);
  const double whole = margin_at(z);
  for (std::size_t i = 0; i < fit_.columns.size(); ++i) {
    if (z[i] == 0.0) continue;  // the mean itself
    const double own = std::exchange(z[i], 0.0);
    out[fit_.columns[i]] = whole - margin_at(z);
    z[i] = own;
  }
}

void Ensemble::standardise(const float* row, double* z) const noexcept {
  for (std::size_t i = 0; i < fit_.columns.size(); ++i) {
    const double value = row[fit_.columns[i]];
    z[i] = std::isnan(value) ? 0.0 : (value - fit_.centre[i]) / fit_.scale[i];
  }
}

double Ensemble::forest_score(const double* z) const noexcept {
  float row[kMost];
  std::transform(z, z + fit_.columns.size(), row, [](double value) { return static_cast<float>(value); });
  return fit_.forest->margin(row);
}

double Ensemble::margin_at(const double* z) const noexcept {
  return std::max(z_of(fit_.of_forest, forest_score(z)), z_of(fit_.of_svm, -fit_.svm->decision(z)));
}

}  // namespace botcore
