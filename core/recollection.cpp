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

template <class Done>
void each_walk(const Event* events, std::size_t n, Done&& done) {
  Walk walk;
  Course courses[kCourses];
  const auto take = [&](const Walk& it) { done(courses, survey(it, courses)); };
  accompany(events, n, walk, take);
  take(walk);
}

}  // namespace

float promise(const Event* events, std::size_t n) noexcept {
  float best = 0.0f;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    best = std::max(best, promise(signatures, found));
  });
  each_walk(events, n, [&](const Course* courses, std::size_t found) { best = std::max(best, promise(courses, found)); });
  return best;
}

std::vector<Signature> signatures(const Event* events, std::size_t n) {
  std::vector<Signature> all;
  each_trail(events, n, [&](const Signature* of, std::size_t found) { all.insert(all.end(), of, of + found); });
  return all;
}

std::vector<Course> courses(const Event* events, std::size_t n) {
  std::vector<Course> all;
  each_walk(events, n, [&](const Course* of, std::size_t found) { all.insert(all.end(), of, of + found); });
  return all;
}

std::size_t remember(Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept {
  std::size_t all = 0;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    memory.remember(signatures, found, session, at);
    all += found;
  });
  each_walk(events, n, [&](const Course* courses, std::size_t found) {
    memory.remember(courses, found, session, at);
    all += found;
  });
  return all;
}

Recollection recall(const Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept {
  Recollection all;
  each_trail(events, n, [&](const Signature* signatures, std::size_t found) {
    memory.recall(signatures, found, session, at, all);
  });
  each_walk(events, n, [&](const Course* courses, std::size_t found) { memory.recall(courses, found, session, at, all); });
  return all;
}

void Recollected::push(const Event* events, std::size_t n, Memory& memory, std::uint64_t session, double at) noexcept {
  follow(events, n, trail_, [&](const Trail&) { meet_trail(memory, session, at); });
  accompany(events, n, walk_, [&](const Walk&) { meet_walk(memory, session, at); });
}

void Recollected::look(const Memory& memory, std::uint64_t session, double at) noexcept {
  Signature signatures[kSignatures];
  memory.recall(signatures, sign(trail_, signatures), session, at, found_);
  Course courses[kCourses];
  memory.recall(courses, survey(walk_, courses), session, at, found_);
}

void Recollected::end(Memory& memory, std::uint64_t session, double at) noexcept {
  meet_trail(memory, session, at);
  meet_walk(memory, session, at);
  trail_.clear();
  walk_.clear();
}

void Recollected::meet_trail(Memory& memory, std::uint64_t session, double at) noexcept {
  Signature signatures[kSignatures];
  const std::size_t n = sign(trail_, signatures);
  memory.recall(signatures, n, session, at, found_);
  memory.remember(signatures, n, session, at);
}

void Recollected::meet_walk(Memory& memory, std::uint64_t session, double at) noexcept {
  Course courses[kCourses];
  const std::size_t n = survey(walk_, courses);
  memory.recall(courses, n, session, at, found_);
  memory.remember(courses, n, session, at);
}

}  // namespace botcore
