#include "likeness.h"

#include <algorithm>
#include <cmath>

namespace botcore {
namespace {

struct Noise {
  float peak, falls;  // log density of no difference; what each unit of the difference squared takes off it
};
constexpr Noise kNoises[] = {{5.868f, 0.125f}, {-5.222f, 0.03125f}, {-16.312f, 0.0078125f},
                             {-27.403f, 0.001953125f}, {-38.493f, 0.00048828125f}};  // 1/4, 1/2, 1, 2, 4 jitters
constexpr Noise kTypical = kNoises[3];
constexpr float kUnlike = -1e9f;

// Of a course, along and across each have noise of one of so many sizes, each twice the last.
constexpr int kSizes = 4;
constexpr float kChoice = 1.3862944f;      // log of that
constexpr float kDoubled = 0.6931472f;     // log of 2
constexpr float kRootTwoPi = 0.9189385f;   // log of it
constexpr float kUnit = 8.0f;              // of a course, to one of noise: the least size
constexpr float kUsual = 2.0f * kDoubled;  // log of the size that is expected
constexpr float kFar = 655360.0f;          // difference squared that no noise makes

// The noise of the likeliest size, which a choice among them is charged for.
float noise(float squares, int n) noexcept {
  float best = kUnlike, over = 0.5f / (kUnit * kUnit);
  for (int i = 0; i < kSizes; ++i, over *= 0.25f) best = std::max(best, -n * (i * kDoubled + kRootTwoPi) - squares * over);
  return best - kChoice;
}

// What is kept or changed at will: as likely the one as the other. A near miss is a little likelier than a far one.
struct Trait {
  float middle, spread;  // of people's, log
  float noise;
};
constexpr Trait kSeconds{0.1f, 0.8f, 0.01f}, kEvents{3.3f, 0.95f, 0.005f}, kSize{5.0f, 0.9f, 0.006f};
constexpr float kChanged = -1.2039728f;  // log of 0.3

float kept(float apart, float noise, float density) noexcept {
  const float square = (apart / noise) * (apart / noise);
  const float best = std::max(std::log(0.5f / noise) - 0.5f * square, std::log(0.05f / noise) - square / 32.0f);
  return std::max(best - density, kChanged);
}

float kept(std::int16_t one, std::int16_t other, const Trait& trait) noexcept {
  const float z = (0.001f * one - trait.middle) / trait.spread;
  const float density = std::max(-0.5f * z * z - std::log(trait.spread), std::log(0.05f));
  return kept(0.001f * static_cast<float>(one - other), trait.noise, density);
}

// Directions along the axes of the screen are common.
float same_direction(std::int16_t one, std::int16_t other) noexcept {
  constexpr float kNoise = 0.006f, kQuarter = 1.5707963f, kTurn = 6.2831853f, kNearAxis = 0.05f;
  const float at = 0.001f * one, apart = std::remainder(at - 0.001f * other, kTurn);
  const float off = std::fabs(std::remainder(at, kQuarter));
  return kept(apart, kNoise, (off < kNearAxis ? 1.7f : -0.45f) + kRootTwoPi);
}

}  // namespace

float likeness(const Signature& one, const Signature& other, float density) noexcept {
  constexpr Noise kWidest = kNoises[sizeof kNoises / sizeof kNoises[0] - 1];
  float square = 0.0f;
  for (int half : {0, kShape / 2}) {
    for (int d = half; d < half + kShape / 2; ++d) {
      const float apart = static_cast<float>(one.shape[d] - other.shape[d]);
      square += apart * apart;
    }
    if (square * kWidest.falls > kWidest.peak - density) return kUnlike;
  }
  float best = kNoises[0].peak - square * kNoises[0].falls;
  for (const Noise& noise : kNoises) best = std::max(best, noise.peak - square * noise.falls);
  return best - density;
}

float expected(const Signature& one) noexcept { return kTypical.peak - log_density(one); }

float likeness(const Course& one, const Course& other, const Crowd& crowd, bool mirrored) noexcept {
  const int waves = std::min(one.waves, other.waves);
  float along = 0.0f, across = 0.0f;
  for (int k = 0; k < waves; ++k) {
    const int d = std::max(2 * k - 1, 0);
    const float apart = static_cast<float>(one.shape[d] - other.shape[d]);
    along += apart * apart;
    if (k == 0) continue;
    const float aside = static_cast<float>(one.shape[d + 1] - other.shape[d + 1]);
    across += aside * aside;
    if (along + across > kFar) return kUnlike;
  }
  float sum = noise(along, waves) + noise(across, waves - 1) - crowd.log_density(waves);
  sum += kept(one.length, other.length, one.by_event ? kEvents : kSeconds) + kept(one.size, other.size, kSize);
  return mirrored ? sum : sum + same_direction(one.direction, other.direction);
}

float expected(const Course& one) noexcept {
  const float each = kUsual + kRootTwoPi + 0.5f;
  const float shape = -(2 * one.waves - 1) * each - 2.0f * kChoice - Crowd(one).log_density(one.waves);
  return shape + kept(one.length, one.length, one.by_event ? kEvents : kSeconds) + kept(one.size, one.size, kSize);
}

}  // namespace botcore
