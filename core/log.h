// Blocks of an event log: three columns, each coded against the distinct texts of its block, as Arrow lays them out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "vocabulary.h"

namespace botcore {

// Row i holds word(codes[i]); codes lie below `words`.
struct Coded {
  const std::int32_t* codes = nullptr;
  const std::int32_t* offsets = nullptr;  // words + 1, into text
  const char* text = nullptr;
  std::size_t words = 0;

  std::string_view word(std::size_t i) const noexcept {
    return {text + offsets[i], static_cast<std::size_t>(offsets[i + 1] - offsets[i])};
  }
};

struct Log {
  std::size_t n = 0;  // rows
  Coded user, event, category;
};

// The rows of one block after another as events. Each distinct text is looked up once a block.
class Reader {
 public:
  void open(const Log& log, const Vocabulary& vocabulary);
  Event row(std::size_t i) const noexcept;

 private:
  const Log* log_ = nullptr;
  std::vector<Event> events_;             // of each word of the event column, its target still open
  std::vector<std::uint32_t> categories_;  // of each word of the category column
};

// out: log.n events.
void rows(const Log& log, const Vocabulary& vocabulary, Event* out);

}  // namespace botcore
