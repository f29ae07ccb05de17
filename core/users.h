// The users of a log, each with a tally of its own, in order of first appearance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "detector.h"
#include "log.h"
#include "score.h"
#include "tally.h"

namespace botcore {

class Users {
 public:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

  std::size_t size() const noexcept { return places_.size(); }
  std::size_t at(std::string_view id);                   // the user's place; a new one at the end
  std::size_t find(std::string_view id) const noexcept;  // kNobody where it is unknown
  std::string_view name(std::size_t place) const noexcept { return *names_[place]; }
  Tally& tally(std::size_t place) noexcept { return tallies_[place]; }
  const Tally& tally(std::size_t place) const noexcept { return tallies_[place]; }

  // The rows of a block in their order. Allocates for new users, and for a block with more texts than any before.
  void push(const Log& log, const Vocabulary& vocabulary);
  // out: size() scores.
  void score(const Detector& detector, const Request& request, Score* out) const noexcept;

 private:
  TextMap places_;
  std::vector<const std::string*> names_;  // the keys of places_
  std::deque<Tally> tallies_;
  Reader reader_;
  std::vector<Tally*> block_;  // of each word of a block's user column, once a row has named it
};

}  // namespace botcore
