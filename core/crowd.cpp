#include "crowd.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace botcore {
namespace {

struct Habit {
  float weight;  // log, halved for its mirror image
  float mean[kCourse], spread[kCourse];
};

// A mixture of normals; python -m botcore.training.replay.crowd fits and writes it.
constexpr Habit kHabits[] = {
    {-2.53f,
     {328.2f, 19.8f, 3.7f, 19.6f, 1.4f, 3.5f, 1.2f, 10.1f, 0.5f, 1.8f, 0.6f, 4.7f,
      0.3f, 1.0f, 0.3f, 2.7f, 0.1f, 0.4f, 0.2f, 1.4f, 0.1f, 0.2f, 0.1f},
     {4.3f, 37.1f, 9.5f, 25.9f, 4.5f, 15.8f, 2.9f, 12.1f, 2.4f, 8.9f, 1.9f, 7.1f,
      1.5f, 5.6f, 1.4f, 4.6f, 1.2f, 4.0f, 1.1f, 3.5f, 1.0f, 3.0f, 1.0f}},
    {-2.75f,
     {309.2f, 62.6f, -3.8f, 44.2f, -2.5f, 19.3f, -2.4f, 19.4f, -1.5f, 7.3f, -1.4f, 7.4f,
      -0.7f, 1.6f, -0.5f, 1.5f, -0.2f, -0.6f, -0.1f, -1.1f, -0.0f, -1.2f, 0.0f},
     {18.2f, 68.1f, 7.1f, 46.9f, 5.2f, 31.8f, 3.7f, 25.7f, 3.0f, 19.8f, 2.5f, 16.2f,
      2.0f, 12.8f, 1.7f, 10.9f, 1.5f, 9.4f, 1.3f, 8.6f, 1.2f, 7.5f, 1.2f}},
    {-2.83f,
     {319.3f, 36.8f, -19.1f, 30.0f, -8.1f, 5.9f, -6.5f, 8.9f, -2.7f, 1.2f, -2.6f, 3.8f,
      -1.0f, 0.7f, -1.1f, 1.6f, -0.4f, -0.0f, -0.5f, 0.7f, -0.2f, 0.1f, -0.2f},
     {10.9f, 57.1f, 29.7f, 37.5f, 16.2f, 24.1f, 9.3f, 16.5f, 7.1f, 11.8f, 4.9f, 8.7f,
      3.6f, 7.1f, 3.0f, 5.7f, 2.6f, 4.7f, 2.2f, 4.1f, 2.0f, 3.6f, 1.8f}},
    {-2.89f,
     {176.8f, 8.1f, 44.7f, -5.2f, 45.1f, 2.8f, 46.0f, -2.5f, 30.4f, 4.1f, 30.5f, -1.5f,
      13.4f, 1.2f, 7.8f, -1.8f, 1.2f, -0.9f, -5.4f, -1.3f, -4.2f, -1.5f, -6.2f},
     {74.8f, 122.4f, 150.0f, 110.9f, 117.9f, 93.9f, 90.2f, 70.0f, 68.7f, 52.2f, 49.3f, 39.5f,
      40.5f, 34.2f, 35.7f, 28.3f, 29.1f, 26.0f, 25.3f, 23.1f, 22.4f, 20.6f, 20.7f}},
    {-2.93f,
     {301.1f, 46.1f, 46.3f, 22.1f, 22.3f, 9.7f, 17.1f, 6.4f, 8.0f, 1.3f, 5.5f, 1.7f,
      2.1f, 0.1f, 1.1f, 0.2f, 0.4f, 0.0f, 0.2f, -0.3f, -0.1f, -0.3f, -0.0f},
     {19.7f, 78.7f, 62.3f, 55.6f, 40.0f, 35.9f, 25.5f, 26.0f, 17.8f, 18.6f, 12.3f, 14.2f,
      9.2f, 11.4f, 7.2f, 9.0f, 6.0f, 7.8f, 4.8f, 6.5f, 4.2f, 5.7f, 4.0f}},
    {-2.99f,
     {207.5f, 29.2f, -147.7f, 19.5f, -44.0f, 11.8f, -31.8f, 4.1f, -15.6f, 1.9f, -6.1f, -0.3f,
      -2.7f, -0.4f, 0.5f, -1.0f, 1.1f, -1.2f, 1.7f, -0.9f, 1.4f, -0.3f, 1.0f},
     {82.3f, 131.9f, 105.5f, 81.5f, 90.3f, 50.9f, 57.3f, 35.5f, 39.1f, 24.4f, 30.0f, 19.2f,
      22.3f, 15.6f, 17.9f, 12.3f, 14.5f, 10.7f, 12.4f, 9.1f, 9.8f, 7.4f, 8.8f}},
    {-3.13f,
     {203.7f, 7.8f, 26.7f, -5.8f, 19.3f, 5.3f, 17.2f, -2.7f, 12.0f, 3.1f, 9.8f, 0.2f,
      6.0f, 0.2f, 3.8f, -1.6f, 0.9f, 0.4f, 0.3f, 0.6f, -0.5f, -0.2f, -1.3f},
     {84.5f, 165.6f, 58.1f, 128.5f, 40.5f, 95.9f, 29.8f, 74.6f, 23.8f, 55.2f, 18.1f, 43.6f,
      14.4f, 34.9f, 12.2f, 29.0f, 10.2f, 26.7f, 8.5f, 23.6f, 7.8f, 20.6f, 7.3f}},
    {-3.56f,
     {232.9f, 79.6f, 0.0f, 17.5f, -0.0f, 6.2f, -0.0f, 1.2f, 0.0f, 0.7f, -0.0f, 1.1f,
      0.0f, 3.2f, -0.0f, 2.3f, 0.0f, 2.9f, -0.0f, 1.0f, 0.0f, 0.5f, 0.0f},
     {76.3f, 165.3f, 36.3f, 93.6f, 16.7f, 56.2f, 11.5f, 42.4f, 8.3f, 30.7f, 6.2f, 25.5f,
      5.2f, 21.4f, 4.1f, 16.0f, 3.1f, 13.8f, 2.7f, 13.0f, 2.5f, 11.1f, 2.2f}},
    {-3.67f,
     {137.6f, -0.7f, -38.4f, -2.4f, -46.6f, -11.7f, -12.5f, -2.4f, -15.5f, -4.4f, -27.7f, -3.9f,
      -26.2f, -4.4f, -11.9f, -0.2f, -10.1f, -0.8f, -15.5f, 3.3f, 3.6f, 1.6f, 10.3f},
     {64.5f, 97.4f, 107.8f, 106.5f, 108.8f, 104.2f, 121.2f, 107.2f, 105.2f, 95.3f, 96.6f, 77.6f,
      84.5f, 74.3f, 75.5f, 58.9f, 70.5f, 58.2f, 57.3f, 57.3f, 52.5f, 51.7f, 56.7f}},
    {-3.73f,
     {225.4f, 158.5f, 18.7f, 111.8f, 12.6f, 79.4f, 12.0f, 51.3f, 7.3f, 25.9f, 5.3f, 5.6f,
      1.7f, -3.8f, 0.4f, -10.4f, -1.0f, -14.0f, -1.6f, -13.1f, -1.8f, -11.2f, -1.8f},
     {72.2f, 69.5f, 22.2f, 44.0f, 13.4f, 37.1f, 10.5f, 30.1f, 7.3f, 26.3f, 5.7f, 22.1f,
      5.1f, 18.7f, 4.0f, 14.4f, 3.2f, 13.7f, 2.6f, 12.2f, 2.2f, 12.1f, 2.1f}},
    {-4.13f,
     {173.4f, -17.3f, -275.1f, -162.1f, -8.5f, -11.6f, 37.2f, -25.5f, 1.7f, -5.0f, 12.2f, -11.2f,
      5.0f, -2.2f, 2.6f, -3.2f, 0.6f, -0.6f, 2.1f, -1.1f, 0.2f, -0.2f, 1.0f},
     {25.3f, 41.1f, 27.4f, 27.3f, 25.8f, 26.3f, 30.0f, 17.2f, 18.9f, 12.4f, 14.0f, 11.5f,
      11.4f, 8.8f, 8.2f, 9.7f, 7.0f, 7.0f, 5.6f, 8.4f, 4.7f, 5.9f, 4.4f}},
    {-8.64f,
     {91.2f, 31.9f, 69.5f, -17.3f, -2.2f, 66.7f, -2.2f, 60.2f, 89.1f, -23.2f, 50.1f, -106.4f,
      40.1f, 101.4f, -277.7f, -132.6f, 69.7f, 22.0f, -118.9f, -34.5f, -6.9f, -77.3f, 46.5f},
     {66.5f, 45.1f, 22.4f, 23.0f, 72.5f, 23.3f, 75.5f, 72.9f, 63.8f, 24.0f, 31.8f, 46.8f,
      120.1f, 46.2f, 65.2f, 58.8f, 69.1f, 52.6f, 80.3f, 80.5f, 83.7f, 36.1f, 12.6f}},
};
constexpr int kCount = sizeof kHabits / sizeof kHabits[0];
constexpr float kStrange = -6.0f;  // log density, of each number of a shape that no habit is near

// One over each spread, and the log of the height of the normals, one half-wave after the other.
struct Scale {
  float over[kCourse], peak[kHarmonics];
};

const std::array<Scale, kCount>& scales() noexcept {
  static const auto made = [] {
    std::array<Scale, kCount> table{};
    for (int c = 0; c < kCount; ++c)
      for (int d = 0; d < kCourse; ++d) {
        table[c].over[d] = 1.0f / kHabits[c].spread[d];
        table[c].peak[(d + 1) / 2] -= std::log(kHabits[c].spread[d]) + 0.9189385f;  // and of the root of two pi
      }
    return table;
  }();
  return made;
}

}  // namespace

// The likeliest habit alone counts: the sum over habits is no more than their number times as much.
Crowd::Crowd(const Course& course) noexcept {
  float at[kCourse];
  for (int d = 0; d < kCourse; ++d) at[d] = 0.125f * course.shape[d];
  for (int k = 0; k < course.waves; ++k) of_[k] = kStrange * (2 * k + 1) - 4.0f;
  for (int c = 0; c < kCount; ++c) {
    const Habit& habit = kHabits[c];
    const Scale& scale = scales()[c];
    const float first = (at[0] - habit.mean[0]) * scale.over[0];
    float plain = habit.weight + scale.peak[0] - 0.5f * first * first, mirrored = plain;
    of_[0] = std::max(of_[0], plain);
    for (int k = 1; k < course.waves; ++k) {
      const int d = 2 * k - 1;
      const float along = (at[d] - habit.mean[d]) * scale.over[d];
      const float off = (at[d + 1] - habit.mean[d + 1]) * scale.over[d + 1];
      const float other = (-at[d + 1] - habit.mean[d + 1]) * scale.over[d + 1];
      const float both = scale.peak[k] - 0.5f * along * along;
      plain += both - 0.5f * off * off;
      mirrored += both - 0.5f * other * other;
      of_[k] = std::max({of_[k], plain, mirrored});
    }
  }
}

}  // namespace botcore
