#include "recollection.h"

#include <algorithm>

namespace botcore {
namespace {

// Calls done(signatures, n) for each trail of the events.
template <class Done>
void each_trail(const Event* events, std::size_t n, Done&& done) {
  Trail trail;
  Signature signatures[kSignatures];
  const auto take = [&](const Trail& it) { done(signatures, sign(it, signatures)); };
  follow(events, n, trail, take);
  take(trail);
}

}  // namespace

float promise(const Event* events, std::size_t n) noexcept {
  float best = 0.0f;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    best = std::max(best, promise(signatures, found));
  });
  return best;
}

std::vector<Signature> signatures(const Event* events, std::size_t n) {
  std::vector<Signature> all;
  each_trail(events, n, [&](const Signature* of, std::size_t found) { all.insert(all.end(), of, of + found); });
  return all;
}

std::size_t remember(Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept {
  std::size_t all = 0;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    memory.remember(signatures, found, session, at);
    all += found;
  });
  return all;
}

Recollection recall(const Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept {
  Recollection all;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    memory.recall(signatures, found, session, at, all);
  });
  return all;
}

void Recollected::push(const Event* events, std::size_t n, Memory& memory, std::uint64_t session, double at) noexcept {
  follow(events, n, trail_, [&](const Trail&) { meet(memory, session, at); });
}

void Recollected::end(Memory& memory, std::uint64_t session, double at) noexcept {
  meet(memory, session, at);
  trail_.clear();
}

void Recollected::meet(Memory& memory, std::uint64_t session, double at) noexcept {
  Signature signatures[kSignatures];
  const std::size_t n = sign(trail_, signatures);
  memory.recall(signatures, n, session, at, found_);
  memory.remember(signatures, n, session, at);
}

}  // namespace botcore
