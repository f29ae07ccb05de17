// The paths of earlier sessions, and which of them a session draws again. Stores of fixed size that forget the oldest;
// look-up costs the same however much they hold. Any number of threads may ask and tell at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <shared_mutex>

#include "course.h"
#include "shelves.h"
#include "signature.h"

namespace botcore {

// What is known of a session's paths.
struct Recollection {
  static constexpr std::size_t kMost = 4;
  struct Earlier {
    std::uint64_t session;
    float evidence;  // log-odds, against chance, of the signatures or courses that agree in order
  };

  std::size_t n = 0;
  Earlier found[kMost];  // strongest first

  void add(const Earlier& earlier) noexcept;
};

class Memory {
 public:
  // capacity: movements there is room for, at 8 signatures and 4 courses each; expiry: seconds, after which one is
  // forgotten. Allocates all it will ever hold. Throws std::invalid_argument where capacity is 0 or over 2^27, or expiry
  // not positive.
  Memory(std::size_t capacity, double expiry);

  // at: seconds since 1970 or on any clock that all calls share.
  void remember(const Signature* signatures, std::size_t n, std::uint64_t session, double at) noexcept;
  void remember(const Course* courses, std::size_t n, std::uint64_t session, double at) noexcept;
  // Adds the earlier sessions other than `session` whose evidence is enough.
  void recall(const Signature* signatures, std::size_t n, std::uint64_t session, double at,
              Recollection& into) const noexcept;
  void recall(const Course* courses, std::size_t n, std::uint64_t session, double at, Recollection& into) const noexcept;
  std::size_t bytes() const noexcept { return signatures_.bytes() + courses_.bytes(); }

 private:
  template <class Piece>
  struct Search;

  auto seen_by(std::uint64_t self, double at) const noexcept;

  const double expiry_;
  Shelves<Signature> signatures_;
  Shelves<Course> courses_;
  mutable std::shared_mutex guard_;
};

// The evidence that a replay with the noise of a typical recorder would come to, over what is enough: from 1 on it is
// known, as far as shapes go. Of the signatures of one trail, or the courses of one walk.
float promise(const Signature* signatures, std::size_t n) noexcept;
float promise(const Course* courses, std::size_t n) noexcept;

}  // namespace botcore
