// What a replay keeps of how a path was gone: the course of each stretch between two rests, over time and over its events.
// A shape that many corners make is in signature.h; this is for what is short, straight or round.
#pragma once

#include <cstddef>
#include <cstdint>

#include "event.h"

namespace botcore {

inline constexpr int kWalk = 1024;      // events a walk holds
inline constexpr int kHarmonics = 12;   // half-waves a course is made of
inline constexpr int kCourse = 2 * kHarmonics - 1;
inline constexpr int kCourses = 48;     // most of one walk

// The motion events of a session, of bounded number.
class Walk {
 public:
  // Returns false where the walk is full: then the event was not taken.
  bool push(double t, float px, float py) noexcept;
  void clear() noexcept { n_ = 0; }
  int size() const noexcept { return n_; }
  float after(int i) const noexcept { return kTick * ticks_[i]; }  // seconds, from the event before
  float x(int i) const noexcept { return x_[i]; }
  float y(int i) const noexcept { return y_[i]; }

 private:
  static constexpr float kTick = 0.000125f;  // s; up to eight seconds of them

  int n_ = 0;
  double now_ = 0.0;
  std::uint16_t ticks_[kWalk];
  std::int16_t x_[kWalk], y_[kWalk];  // whole pixels
};

// One stretch, as a sum of cosines over the time from its beginning to its end (a scale of its own), or over the number of
// the event: turned till the first is along, and over the root of the sum of their squares. `shape` holds the first, which
// has no part across, then along and across of each, in eighths of what a replay's noise typically makes of it.
struct Course {
  std::int16_t shape[kCourse];
  std::int16_t length;        // 1000 log of the seconds, or events, it takes
  std::int16_t size;          // 1000 log of the root of the sum of squares, px
  std::int16_t direction;     // 1000 times the radians of the first
  std::uint16_t first, last;  // twice the places of the walk; last is odd for a course over events
  std::uint8_t waves;         // how many its places can tell
  std::uint8_t by_event;
};
static_assert(sizeof(Course) == 58);

// Writes the courses of a walk, at most kCourses, and returns how many. None of what is small, of few places or moments, or
// as even as a line or circle that a machine draws.
std::size_t survey(const Walk& walk, Course* out) noexcept;

// Takes the motion of the events; done(walk) is called for each walk that is full, which is then begun anew.
template <class Done>
void accompany(const Event* events, std::size_t n, Walk& walk, Done&& done) noexcept {
  const auto moves = [](const Event& it) {
    return it.kind == static_cast<std::uint8_t>(Kind::move) || it.kind == static_cast<std::uint8_t>(Kind::drag);
  };
  for (std::size_t i = 0; i < n; ++i) {
    if (!moves(events[i]) || walk.push(events[i].t, events[i].x, events[i].y)) continue;
    done(walk);
    walk.clear();
    walk.push(events[i].t, events[i].x, events[i].y);
  }
}

}  // namespace botcore
