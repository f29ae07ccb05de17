#include "log.h"

namespace botcore {

void Reader::open(const Log& log, const Vocabulary& vocabulary) {
  log_ = &log;
  events_.resize(log.event.words);
  categories_.resize(log.category.words);
  for (std::size_t i = 0; i < log.event.words; ++i) events_[i] = vocabulary.row(log.event.word(i), {});
  for (std::size_t i = 0; i < log.category.words; ++i) categories_[i] = vocabulary.category(log.category.word(i));
}

Event Reader::row(std::size_t i) const noexcept {
  Event made = events_[static_cast<std::size_t>(log_->event.codes[i])];
  made.target = categories_[static_cast<std::size_t>(log_->category.codes[i])];
  return made;
}

void rows(const Log& log, const Vocabulary& vocabulary, Event* out) {
  Reader reader;
  reader.open(log, vocabulary);
  for (std::size_t i = 0; i < log.n; ++i) out[i] = reader.row(i);
}

}  // namespace botcore
