#include "attribution.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace botcore {
namespace {

[[noreturn]] void refuse(const std::string& what, std::size_t index) {
  throw std::runtime_error("attribution trees: " + what + " " + std::to_string(index) +
                           "; the file is damaged, write it again with `botcore compile`");
}

// Children behind their parent: a walk always ends.
void check(const Node& node, std::size_t index, std::size_t n_nodes, std::size_t n_features) {
  if (!std::isfinite(node.expected)) refuse("expected score is not finite at node", index);
  if (node.feature == -1) return;
  if (node.feature < 0) refuse("negative feature at node", index);
  if (static_cast<std::size_t>(node.feature) >= n_features) refuse("no such feature at node", index);
  if (std::isnan(node.threshold)) refuse("threshold is NaN at node", index);
  if (node.left < 0 || static_cast<std::size_t>(node.left) <= index) refuse("child before its parent at node", index);
  if (static_cast<std::size_t>(node.left) + 1 >= n_nodes) refuse("child outside the trees at node", index);
  if (node.missing != node.left && node.missing != node.left + 1) refuse("missing goes to no child at node", index);
}

}  // namespace

Attribution::Attribution(std::vector<Node> nodes, std::vector<std::int32_t> roots, std::size_t n_features)
    : nodes_(std::move(nodes)), roots_(std::move(roots)), n_features_(n_features) {
  for (std::size_t i = 0; i < nodes_.size(); ++i) check(nodes_[i], i, nodes_.size(), n_features_);
  for (std::size_t i = 0; i < roots_.size(); ++i)
    if (roots_[i] < 0 || static_cast<std::size_t>(roots_[i]) >= nodes_.size()) refuse("root outside the trees at", i);
}

void Attribution::contributions(const float* row, double* out) const noexcept {
  std::fill_n(out, n_features_, 0.0);
  for (const std::int32_t root : roots_) {
    const Node* node = &nodes_[static_cast<std::size_t>(root)];
    while (node->feature >= 0) {
      const float value = row[node->feature];
      const std::int32_t next = std::isnan(value) ? node->missing : node->left + !(value < node->threshold);
      const Node* child = &nodes_[static_cast<std::size_t>(next)];
      out[node->feature] += static_cast<double>(child->expected) - static_cast<double>(node->expected);
      node = child;
    }
  }
}

Strongest strongest(const double* contributions, std::size_t n) noexcept {
  Strongest top;
  for (std::size_t i = 0; i < n; ++i) {
    const double size = std::abs(contributions[i]);
    std::size_t at = top.n;
    while (at > 0 && size > std::abs(contributions[top.feature[at - 1]])) --at;
    if (size == 0.0 || at == Strongest::kMost) continue;
    if (top.n < Strongest::kMost) ++top.n;
    for (std::size_t k = top.n - 1; k > at; --k) top.feature[k] = top.feature[k - 1];
    top.feature[at] = static_cast<std::uint16_t>(i);
  }
  return top;
}

}  // namespace botcore
