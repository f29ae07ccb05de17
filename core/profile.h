// The capture profile of a session: how it was recorded. Thresholds differ by profile, the model does not.
#pragma once

#include "cadence.h"
#include "schema.h"

namespace botcore {

// touched: most events came from a finger or pen. A session too short to tell counts as coarse.
inline Profile profile_of(const Cadence& cadence, bool touched) noexcept {
  if (touched) return Profile::touch;
  const double gap = cadence.median();
#define X(name, longest, meaning) \
  if (gap <= longest) return Profile::name;
  BOTCORE_PROFILES(X)
#undef X
  return Profile::coarse;
}

}  // namespace botcore
