// One record for every modality: when, where, what, on what. The same 32 bytes in C++, NumPy and Cython.
#pragma once

#include <cstddef>
#include <cstdint>

namespace botcore {

// X(name, meaning): the kinds of event. The order is the wire's; append only.
#define BOTCORE_KINDS(X)                                       \
  X(move, "the pointer moved with no button held")             \
  X(down, "a button, finger or pen went down")                 \
  X(up, "a button, finger or pen went up")                     \
  X(drag, "the pointer moved with a button held")              \
  X(scroll, "the wheel turned or the page scrolled")           \
  X(other, "an event that carries no motion")                  \
  X(slide, "a slider's handle stands at x px of its track")    \
  X(turn, "a picture stands turned by x degrees")              \
  X(enter, "the pointer came upon the option `target`")        \
  X(leave, "the pointer left the option `target`")             \
  X(answer, "the option `target` was chosen")                  \
  X(goal, "what is asked for: x to reach within y, or the option `target`") \
  X(claim, "the page says x of the figure `target` of BOTCORE_CLAIMS")

enum class Kind : std::uint8_t {
#define X(name, meaning) name,
  BOTCORE_KINDS(X)
#undef X
  count_
};

// Whether an event says where the pointer is; the kinds after `other` are a layer's own and hold no place.
inline bool places(std::uint8_t kind) noexcept { return kind < static_cast<std::uint8_t>(Kind::scroll); }
inline bool of_layer(std::uint8_t kind) noexcept {
  return kind > static_cast<std::uint8_t>(Kind::other) && kind < static_cast<std::uint8_t>(Kind::count_);
}

// X(name, bit, meaning): what a recorder may say of one event.
#define BOTCORE_EVENT_FLAGS(X)                                                      \
  X(untrusted, 1, "the browser said isTrusted = false")                             \
  X(movement_mismatch, 2, "movementX/Y differ from the step by more than one pixel") \
  X(coalesced, 4, "one of several events the browser coalesced into one")           \
  X(touch, 8, "a finger or a pen made it, not a mouse")

enum EventFlag : std::uint16_t {
#define X(name, bit, meaning) flag_##name = bit,
  BOTCORE_EVENT_FLAGS(X)
#undef X
};

// X(name, bit, meaning): what the name of a log's event says of it, in the same field.
#define BOTCORE_ACTION_FLAGS(X)                                   \
  X(click, 256, "the name begins with click")                     \
  X(ad_or_email, 512, "the name is click_ad or send_email")

enum ActionFlag : std::uint16_t {
#define X(name, bit, meaning) action_##name = bit,
  BOTCORE_ACTION_FLAGS(X)
#undef X
};

struct Event {
  double t;                // seconds on the recorder's clock
  float x, y;              // CSS pixels
  float pressure;          // 0..1; NaN where the device has none
  float contact;           // contact width in CSS pixels; NaN where the device has none
  std::uint32_t target;    // what it happened on: a code of the bundle's vocabulary, an option's number from 1, else 0
  std::uint16_t flags;     // EventFlag bits; of a log, ActionFlag bits
  std::uint8_t kind;       // Kind
  std::uint8_t button;     // 0 left, 1 middle, 2 right, as in the DOM
};
static_assert(sizeof(Event) == 32 && offsetof(Event, flags) == 28);

}  // namespace botcore
