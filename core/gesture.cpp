#include "gesture.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace botcore {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kSlack = 3.0;  // px; a pointer that moves less while held did not drag

}  // namespace

void Gesture::reset() noexcept {
  pointer_.reset();
  path_ = Path();
  shown_ = drag_ = Trace();
  options_ = Options();
  t_ = -1e300;
  first_ = started_ = held_since_ = held_time_ = origin_x_ = origin_y_ = stood_ = stepped_ = released_ = 0.0;
  drags_ = presses_ = touches_ = places_ = goal_ = tolerance_ = 0.0;
  begun_ = active_ = held_ = asked_ = dragged_ = false;
  right_ = 0;
  for (double& claim : claims_) claim = kNone;
}

void Gesture::push(const Event* events, std::size_t n) noexcept {
  pointer_.push(events, n);
  for (std::size_t i = 0; i < n; ++i) push(events[i]);
}

void Gesture::push(const Event& event) noexcept {
  const auto kind = static_cast<Kind>(event.kind);
  if (kind == Kind::claim) {  // whatever it says: a figure no session reaches is contradicted as well
    if (event.target - 1 < static_cast<std::uint32_t>(Claim::count_)) claims_[event.target - 1] = event.x;
    return;
  }
  if (!usable(event)) return;
  if (kind == Kind::goal) {
    asked_ = true;
    goal_ = event.x;
    tolerance_ = event.y;
    right_ = event.target;
    return;
  }
  t_ = event.t > t_ ? event.t : t_;
  if (!begun_) first_ = t_;
  begun_ = true;
  switch (kind) {
    case Kind::slide:
    case Kind::turn:
      if (event.x != shown_.value) start();
      shown_.push(t_, event.x);
      break;
    case Kind::enter: options_.enter(t_, event.target); break;
    case Kind::leave: options_.leave(t_); break;
    case Kind::answer: options_.answer(t_, event.target); break;
    default:
      if (places(event.kind)) pointer(event);
  }
}

void Gesture::pointer(const Event& event) noexcept {
  const auto kind = static_cast<Kind>(event.kind);
  places_ = places_ + 1.0;
  touches_ = touches_ + ((event.flags & flag_touch) || std::isfinite(event.contact) ? 1.0 : 0.0);
  const bool moved = event.x != path_.x || event.y != path_.y;
  path_.push(t_, event.x, event.y, kind == Kind::move || kind == Kind::drag);
  if (kind == Kind::down) presses_ = presses_ + 1.0;
  if (!held_ && (kind == Kind::down || kind == Kind::drag)) press(event);
  if (held_) hold(event, moved);
  if (held_ && kind == Kind::up) {
    held_ = false;
    held_time_ = held_time_ + (t_ - held_since_);
    released_ = t_;
  }
}

// A drag whose press was not recorded begins where it is first seen.
void Gesture::press(const Event& event) noexcept {
  held_ = true;
  dragged_ = false;
  held_since_ = t_;
  origin_x_ = event.x;
  origin_y_ = event.y;
  stood_ = drag_.value;
  stepped_ = t_;
}

// moved: the pointer is not where it was.
void Gesture::hold(const Event& event, bool moved) noexcept {
  const double off = event.x - origin_x_, across = event.y - origin_y_;
  if (moved) stepped_ = t_;
  if (!dragged_ && off * off + across * across > kSlack * kSlack) {
    dragged_ = true;
    drags_ = drags_ + 1.0;
    start();
  }
  if (dragged_) drag_.push(t_, stood_ + off);
}

void Gesture::start() noexcept {
  if (!active_) started_ = t_;
  active_ = true;
}

const Trace& Gesture::moved() const noexcept {
  return layer_ == Modality::slider && shown_.changes == 0.0 ? drag_ : shown_;
}

double Gesture::error() const noexcept {
  const double off = moved().value - goal_;
  return std::fabs(layer_ == Modality::rotation ? off - 360.0 * std::floor(off / 360.0 + 0.5) : off);
}

bool Gesture::decidable() const noexcept { return layer_ == Modality::question ? right_ > 0 : tolerance_ > 0.0; }

bool Gesture::solved() const noexcept {
  if (!decidable()) return false;
  if (layer_ == Modality::question) return options_.chosen == right_;
  return moved().changes > 0.0 && error() <= tolerance_;
}

Input Gesture::input() const noexcept {
  const bool touched = 2.0 * touches_ > places_;
  // A picture that turned without a press was turned by keys, whatever the pointer did meanwhile.
  const bool keys = layer_ == Modality::rotation && drags_ == 0.0 && 2.0 * presses_ < shown_.changes;
  if (places_ == 0.0 || keys) return Input::none;
  if (layer_ == Modality::question || drags_ == 0.0) return touched ? Input::touch : Input::mouse;
  return touched ? Input::touch_held : Input::mouse_held;
}

void Gesture::read(GestureRow& row) const noexcept {
  double* value = &row.vel_mean;
  for (std::size_t i = 0; i < kGestureFeatures; ++i) value[i] = kNone;
  if (!begun_) return;
  const Trace& trace = moved();
  const double time = t_ - first_;
  const double held = held_time_ + (held_ ? t_ - held_since_ : 0.0);
  path_.read(row);
  row.duration = time;
  row.drag_count = drags_;
  row.held_share = ratio(held, time);
  row.idle_before = active_ ? started_ - first_ : kNone;
  row.release_dwell = drags_ > 0.0 && !held_ ? released_ - stepped_ : kNone;
  if (layer_ != Modality::question) {
    trace.read(row);
    row.travel_per_drag = drags_ > 0.0 ? trace.travel / drags_ : kNone;
  }
  if (layer_ != Modality::question && asked_ && trace.changes > 0.0) {
    const double beyond = goal_ > 0.0 ? trace.high - goal_ : goal_ - trace.low;
    row.overshoot = ratio(beyond > 0.0 ? beyond : 0.0, std::fabs(goal_));
    row.goal_error = error();
    row.goal_accuracy = 1.0 / (1.0 + row.goal_error);
  }
  options_.read(row, first_);
}

bool Gesture::contradicted(const GestureRow& row) const noexcept {
  bool found = false;
#define X(name, feature, scale, absolute, relative)                                                         \
  {                                                                                                         \
    const double seen = row.feature, said = claims_[static_cast<std::size_t>(Claim::name)] * (scale);      \
    found = found || std::fabs(said - seen) > (absolute) + (relative) * std::fabs(seen);                   \
  }
  BOTCORE_CLAIMS(X)
#undef X
  return found;
}

// A handle that jumps to its target was dragged, but shows no hand.
std::uint32_t Gesture::units() const noexcept {
  if (layer_ == Modality::question) return static_cast<std::uint32_t>(path_.steps);
  return static_cast<std::uint32_t>(layer_ == Modality::slider && drags_ == 0.0 ? 0.0 : moved().changes);
}

std::uint32_t Gesture::reasons(std::uint32_t pointer, const GestureRow& row) const noexcept {
  const auto bit = [](Reason reason) { return std::uint32_t{1} << static_cast<int>(reason); };
  pointer &= ~bit(Reason::no_motion);
  // A recorder of presses alone, or a button that is pressed again and again.
  if (path_.motion == 0.0 || layer_ == Modality::rotation) pointer &= ~bit(Reason::bare_clicks);
  if (input() == Input::none) pointer |= bit(Reason::no_motion);
  if (contradicted(row)) pointer |= bit(Reason::contradicted);
  if (decidable() && !solved()) pointer |= bit(Reason::missed_goal);
  return pointer;
}

Evidence Gesture::read(float* out) const noexcept {
  GestureRow row;
  read(row);
  double values[kGestureFeatures];
  std::memcpy(values, &row, sizeof(row));
  for (std::size_t i = 0; i < kGestureFeatures; ++i) out[i] = static_cast<float>(values[i]);
  Evidence evidence = pointer_.shared(out + kGestureFeatures);
  evidence.units = units();
  evidence.integrity = reasons(evidence.integrity, row);
  evidence.input = static_cast<std::uint8_t>(input());
  return evidence;
}

}  // namespace botcore
