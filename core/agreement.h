// What one session has in common with an earlier one, piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>

namespace botcore {

// A piece of a path that agrees with one of an earlier session.
struct Agreement {
  std::uint64_t session;
  std::uint16_t first, last, then_first, then_last;  // here, and there
  bool mirrored;
  float evidence, sum;  // of it, and of the best run that ends with it

  bool after(const Agreement& other) const noexcept {
    return other.first <= first && other.last <= last && other.then_first <= then_first &&
           other.then_last <= then_last && (other.first < first || other.last < last);
  }
  bool with(const Agreement& other) const noexcept { return session == other.session && mirrored == other.mirrored; }
  bool before(const Agreement& other) const noexcept {
    if (session != other.session) return session < other.session;
    if (mirrored != other.mirrored) return other.mirrored;
    return last != other.last ? last < other.last : first < other.first;
  }
};

// Orders agreements by session, and the pieces of one as they follow each other.
void sort(Agreement* agreement, std::size_t n) noexcept;

// The evidence of the best run of agreements, all with one session and sorted, that come in the same order in both: those
// that do not overlap count whole.
float ordered(Agreement* agreement, std::size_t n) noexcept;

}  // namespace botcore
