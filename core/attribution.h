// Which feature moved the score, and by how much: path-dependent ("Saabas") contributions over the same trees.
// Each step down a tree changes the expected score; the change is booked to the feature that was asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace botcore {

// One node, as training writes it (bundle file trees.bin: little-endian, 20 bytes a node).
struct Node {
  std::int32_t feature;    // index into the row; -1 on a leaf
  float threshold;         // goes left when row[feature] < threshold
  std::int32_t left;       // index of the left child in the whole array; the right child is left + 1
  std::int32_t missing;    // child taken when row[feature] is NaN
  float expected;          // cover-weighted mean of the leaves below; the leaf's value on a leaf
};
static_assert(sizeof(Node) == 20);

class Attribution {
 public:
  // nodes: all trees, one after another; roots: index of each tree's root. Throws std::runtime_error when an index
  // points outside, a child does not lie behind its parent, or a feature is not below n_features.
  Attribution(std::vector<Node> nodes, std::vector<std::int32_t> roots, std::size_t n_features);
  std::size_t n_features() const noexcept { return n_features_; }
  // out: n_features doubles, overwritten. Sum of out + sum of the roots' expected = the margin (less the base score).
  void contributions(const float* row, double* out) const noexcept;

 private:
  std::vector<Node> nodes_;
  std::vector<std::int32_t> roots_;
  std::size_t n_features_;
};

// The features that moved a score most, by the size of their contribution; ties keep the order of the row, zeros are
// left out.
struct Strongest {
  static constexpr std::size_t kMost = 5;
  std::uint16_t feature[kMost];
  std::size_t n = 0;
};
Strongest strongest(const double* contributions, std::size_t n) noexcept;

}  // namespace botcore
