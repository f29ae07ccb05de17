// What a replay keeps of a path, whatever is done to its place, size, direction, speed and clock: the shapes it draws from
// one of its corners to another. Time is not looked at.
#pragma once

#include <cstddef>
#include <cstdint>

#include "event.h"

namespace botcore {

inline constexpr int kTrail = 1024;     // places a trail holds
inline constexpr int kNear = 2;         // px; a place nearer to the last one adds nothing
inline constexpr int kWaves = 8;        // half-waves a shape is made of
inline constexpr int kShape = 2 * kWaves;
inline constexpr int kSignatures = 64;  // most of one trail, the largest shapes first

// A stretch of the way of the pointer, of bounded size.
class Trail {
 public:
  // Returns false where the trail is full: then the place was not taken.
  bool push(float px, float py) noexcept;
  void clear() noexcept { n_ = 0; }
  int size() const noexcept { return n_; }
  float x(int i) const noexcept { return x_[i]; }
  float y(int i) const noexcept { return y_[i]; }

 private:
  int n_ = 0;
  std::int16_t x_[kTrail], y_[kTrail];  // whole pixels
};

// The path from corner `first` to corner `last`, drawn with its ends on the x axis and its length as unit. What it is off
// a point that runs evenly from end to end, as a sum of sines over arc length: `shape` holds their coefficients, along
// and across, in eighths of what noise makes of each.
struct Signature {
  std::int16_t shape[kShape];
  std::int16_t reach;         // from end to end, over the length, in the same units
  std::uint16_t first, last;  // places of the trail
};
static_assert(sizeof(Signature) == 38);

// Writes the signatures of a trail, at most kSignatures, and returns how many. None of a path that is short, simple or
// wound one way: other people draw the same.
std::size_t sign(const Trail& trail, Signature* out) noexcept;

// log of how often people's paths have a shape like this: the less, the more a second one like it says.
float log_density(const Signature& signature) noexcept;

// Takes the places of the events; done(trail) is called for each trail that is full, which is then begun anew.
template <class Done>
void follow(const Event* events, std::size_t n, Trail& trail, Done&& done) noexcept {
  for (std::size_t i = 0; i < n; ++i) {
    if (!places(events[i].kind) || trail.push(events[i].x, events[i].y)) continue;
    done(trail);
    trail.clear();
    trail.push(events[i].x, events[i].y);
  }
}

}  // namespace botcore
