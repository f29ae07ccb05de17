#include "users.h"

#include <stdexcept>

namespace botcore {

std::size_t Users::at(std::string_view id) {
  const auto found = places_.find(id);
  if (found != places_.end()) return found->second;
  const std::size_t place = places_.size();
  if (place > 0xFFFFFFFEu) throw std::length_error("the log has more than 4294967295 users: score it in parts");
  tallies_.resize(place + 1);
  names_.resize(place + 1);
  names_[place] = &places_.emplace(id, static_cast<std::uint32_t>(place)).first->first;  // last: it may throw
  return place;
}

std::size_t Users::find(std::string_view id) const noexcept {
  const auto found = places_.find(id);
  return found == places_.end() ? kNobody : found->second;
}

void Users::push(const Log& log, const Vocabulary& vocabulary) {
  reader_.open(log, vocabulary);
  block_.assign(log.user.words, nullptr);
  for (std::size_t i = 0; i < log.n; ++i) {
    const auto word = static_cast<std::size_t>(log.user.codes[i]);
    if (!block_[word]) block_[word] = &tallies_[at(log.user.word(word))];
    block_[word]->push(reader_.row(i));
  }
}

void Users::score(const Detector& detector, const Request& request, Score* out) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) out[i] = row_of(detector.judge(tallies_[i], request));
}

}  // namespace botcore
