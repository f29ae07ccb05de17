// Sessions under a replay memory: whole, or live in constant memory. A path longer than a trail, or a walk, is taken trail
// by trail, and walk by walk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "course.h"
#include "memory.h"

namespace botcore {

// The best promise of the session's trails and walks; 0 where it leaves neither a signature nor a course.
float promise(const Event* events, std::size_t n) noexcept;
// What would be kept of the session: the signatures of its trails, the courses of its walks, one after the other.
std::vector<Signature> signatures(const Event* events, std::size_t n);
std::vector<Course> courses(const Event* events, std::size_t n);
// Returns how many signatures and courses there were to remember.
std::size_t remember(Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept;
Recollection recall(const Memory& memory, const Event* events, std::size_t n, std::uint64_t session, double at) noexcept;

// A live session: what it draws is looked up and then remembered, at the end of each trail and walk, and of the session.
class Recollected {
 public:
  void push(const Event* events, std::size_t n, Memory& memory, std::uint64_t session, double at) noexcept;
  // What is under way is looked up, and remembered when it ends.
  void look(const Memory& memory, std::uint64_t session, double at) noexcept;
  void end(Memory& memory, std::uint64_t session, double at) noexcept;
  const Recollection& found() const noexcept { return found_; }

 private:
  void meet_trail(Memory& memory, std::uint64_t session, double at) noexcept;
  void meet_walk(Memory& memory, std::uint64_t session, double at) noexcept;

  Trail trail_;
  Walk walk_;
  Recollection found_;
};

}  // namespace botcore
