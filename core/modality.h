// The domains judged over the one record: each has a table of features in schema.h and an accumulator that fills it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "accumulator.h"
#include "schema.h"

namespace botcore {

// X(name, revision, meaning). The order is the library's own; append only.
#define BOTCORE_MODALITIES(X)                                                          \
  X(pointer, BOTCORE_POINTER_REVISION, "how a pointer moves")                          \
  X(tap, BOTCORE_TAP_REVISION, "the rhythm of taps and key presses")                   \
  X(actions, BOTCORE_ACTIONS_REVISION, "what a user did, row by row of an event log")    \
  X(slider, BOTCORE_GESTURE_REVISION, "how a slider is dragged to its target")           \
  X(rotation, BOTCORE_GESTURE_REVISION, "how a picture is turned upright")               \
  X(question, BOTCORE_GESTURE_REVISION, "how a question is answered")

enum class Modality : std::uint8_t {
#define X(name, revision, meaning) name,
  BOTCORE_MODALITIES(X)
#undef X
  count_
};

inline constexpr const char* kModalityNames[] = {
#define X(name, revision, meaning) #name,
    BOTCORE_MODALITIES(X)
#undef X
};

const char* name(Modality modality) noexcept;
std::size_t n_features(Modality modality) noexcept;
// Whether its units are judged one by one, and a session's record is an Account and not a row.
inline bool by_movement(Modality modality) noexcept { return modality == Modality::pointer; }
// Whether a pointer works it, and leaves a path that may be known again.
inline bool has_path(Modality modality) noexcept { return modality != Modality::tap && modality != Modality::actions; }
std::unique_ptr<Accumulator> accumulator(Modality modality);

}  // namespace botcore
