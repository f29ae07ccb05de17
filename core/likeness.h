// How much more likely two pieces are one that was drawn twice than two people's, as log-odds.
#pragma once

#include "course.h"
#include "crowd.h"
#include "signature.h"

namespace botcore {

// density: log_density(one).
float likeness(const Signature& one, const Signature& other, float density) noexcept;
// The same, of a signature and itself through the noise of a typical recorder.
float expected(const Signature& one) noexcept;

// crowd: that of one. Courses over time and over events have nothing in common. mirrored: one was.
float likeness(const Course& one, const Course& other, const Crowd& crowd, bool mirrored) noexcept;
float expected(const Course& one) noexcept;

}  // namespace botcore
