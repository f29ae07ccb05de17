// What people are like, asked of two models of people alone: human only where both say so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "forest.h"
#include "svm.h"

namespace botcore {

// How a model's score of strangeness is read.
struct Member {
  double threshold = 0.0, scale = 1.0;  // z = (strangeness - threshold) / scale; above 0 it says bot
  double slope = 1.0, intercept = 0.0;  // confidence that it is a person = 1 / (1 + exp(slope * z + intercept))
};

// What each model says of a row. Scores are strangeness: the higher, the less like people.
struct Parts {
  double forest_score, svm_score;            // 2^(-mean path / c) in (0, 1); minus the decision function
  double forest_z, svm_z;                    // at or below 0 the model says human
  double forest_confidence, svm_confidence;  // that it is a person, in 0..1
};

class Ensemble final : public Engine {
 public:
  // What was fitted. Both models read the chosen columns standardised: (value - centre) / scale, 0 where it is NaN.
  struct Fit {
    std::size_t n_features = 0;          // of the whole row
    std::vector<std::uint32_t> columns;  // the chosen ones
    std::vector<double> centre, scale;   // of each
    std::shared_ptr<const Engine> forest;
    std::shared_ptr<const Svm> svm;
    Member of_forest, of_svm;
  };

  // Throws std::runtime_error where the parts do not fit each other or hold what is not finite.
  explicit Ensemble(Fit fit);

  std::size_t n_features() const noexcept override { return fit_.n_features; }
  // The larger of the two z: at or below 0 where both models say human.
  float margin(const float* row) const noexcept override;
  Parts parts(const float* row) const noexcept;
  // out: n_features() doubles, overwritten; by how much the margin falls where that one column is put to the mean of
  // people. 0 for columns that are not chosen.
  void occlude(const float* row, double* out) const noexcept;

 private:
  void standardise(const float* row, double* z) const noexcept;
  double forest_score(const double* z) const noexcept;
  double margin_at(const double* z) const noexcept;

  const Fit fit_;
};

}  // namespace botcore
