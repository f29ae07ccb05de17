// The layers of a CAPTCHA: how a slider is dragged, a picture turned, a question answered.
#pragma once

#include "accumulator.h"
#include "modality.h"
#include "options.h"
#include "path.h"
#include "pointer.h"
#include "trace.h"

namespace botcore {

// slide and turn move what is moved, enter, leave and answer tell of the options, goal says what is asked for, claim
// what the page says of itself; all other events are the pointer's. A slider without slide events is moved by the
// pointer while it is held.
class Gesture final : public Accumulator {
 public:
  explicit Gesture(Modality layer) noexcept : layer_(layer) { reset(); }

  void push(const Event* events, std::size_t n) noexcept override;
  Evidence read(float* row) const noexcept override;  // kLayerFeatures
  void reset() noexcept override;

  void read(GestureRow& row) const noexcept;
  Input input() const noexcept;
  // Whether what was asked for was reached. False where nothing was asked for, or not how near.
  bool solved() const noexcept;

 private:
  void push(const Event& event) noexcept;
  void pointer(const Event& event) noexcept;
  void press(const Event& event) noexcept;
  void hold(const Event& event, bool moved) noexcept;
  void start() noexcept;
  const Trace& moved() const noexcept;
  double error() const noexcept;
  bool decidable() const noexcept;  // whether the events say what is asked for, and how near is near enough
  bool contradicted(const GestureRow& row) const noexcept;
  std::uint32_t units() const noexcept;
  std::uint32_t reasons(std::uint32_t pointer, const GestureRow& row) const noexcept;

  Modality layer_;
  Pointer pointer_;
  Path path_;
  Trace shown_, drag_;  // as the page tells; as the pointer pulled
  Options options_;
  double t_, first_, started_;  // the clock; the first event; the first drag or change
  bool begun_, active_, held_, asked_;
  double held_since_, held_time_, origin_x_, origin_y_, stood_, stepped_, released_;
  double drags_, presses_, touches_, places_;
  bool dragged_;
  double goal_, tolerance_;
  std::uint32_t right_;  // the option that answers
  double claims_[static_cast<std::size_t>(Claim::count_)];
};

}  // namespace botcore
