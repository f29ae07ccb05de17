// Re-observation: every stream seen on one 60 Hz clock, so that the recorder's own tick does not reach the features.
// Positions are rounded to pixels, steps of zero dropped, gaps held and not interpolated; movements end at buttons,
// at pauses and at the length of the buffer.
#pragma once

#include <cmath>

namespace botcore {

inline constexpr double kTick = 1.0 / 60.0;    // s
inline constexpr double kHold = 0.125;         // s; a longer gap is rest, then one tick of motion
inline constexpr double kPause = 0.5;          // s; a longer gap ends the movement
inline constexpr int kSamples = 256;           // the longest movement, in samples
inline constexpr int kLane = 8;                // arrays are padded to whole lanes, and one more

struct Grid {
  double px[kSamples], py[kSamples];  // the open movement, one sample a tick
  int n = 0;                          // samples in it; 0: the pointer rests
  bool placed = false;                // a position is known
  double t0 = 0.0;                    // time of sample 0
  double ta = 0.0, xa = 0.0, ya = 0.0;  // the last place, and when it was reached

  // The pointer is at (x, y) at t, t not before the last. done(px, py, n) is called for each movement that ends.
  template <class Done>
  void move(double t, double x, double y, Done&& done) noexcept {
    x = std::floor(x + 0.5);
    y = std::floor(y + 0.5);
    if (!placed) {
      place(t, x, y);
      return;
    }
    if (x == xa && y == ya) return;
    const double gap = t - ta;
    if (gap > kPause) end(done);
    const double left = gap > kHold ? t - kTick : ta;  // when the pointer left its last place
    if (n == 0) {
      t0 = left;
      px[0] = xa;
      py[0] = ya;
      n = 1;
    }
    sample(t, x, y, left, done);
    ta = t;
    xa = x;
    ya = y;
  }

  // A button went down or up at (x, y): the movement that led there is over.
  template <class Done>
  void press(double t, double x, double y, Done&& done) noexcept {
    move(t, x, y, done);
    end(done);
    ta = t;
  }

 private:
  void place(double t, double x, double y) noexcept {
    placed = true;
    ta = t;
    xa = x;
    ya = y;
  }

  template <class Done>
  void end(Done&& done) noexcept {
    if (n > 0) done(px, py, n);
    n = 0;
  }

  template <class Done>
  void sample(double t, double x, double y, double left, Done&& done) noexcept {
    const double rate = t > left ? 1.0 / (t - left) : 0.0;
    for (double g = t0 + n * kTick; g <= t; g = t0 + n * kTick) {
      if (n == kSamples) {  // full: its last sample opens the next movement
        done(px, py, n);
        t0 = t0 + (kSamples - 1) * kTick;
        px[0] = px[kSamples - 1];
        py[0] = py[kSamples - 1];
        n = 1;
        continue;
      }
      const double w = g > left ? (g - left) * rate : 0.0;
      px[n] = xa + (x - xa) * w;
      py[n] = ya + (y - ya) * w;
      n = n + 1;
    }
  }
};

}  // namespace botcore
