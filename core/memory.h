// The paths of earlier sessions, and which of them a session draws again. A store of fixed size that forgets the oldest;
// look-up costs the same however much it holds. Any number of threads may ask and tell at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <shared_mutex>
#include <vector>

#include "signature.h"

namespace botcore {

// What is known of a session's paths.
struct Recollection {
  static constexpr std::size_t kMost = 4;
  struct Earlier {
    std::uint64_t session;
    float evidence;  // log-odds, against chance, of the signatures that agree in order
  };

  std::size_t signatures = 0;  // 0: there is nothing to know them by
  std::size_t n = 0;
  Earlier found[kMost];  // strongest first

  void add(const Earlier& earlier) noexcept;
};

class Memory {
 public:
  // capacity: movements there is room for, at 8 signatures each; expiry: seconds, after which one is forgotten. Allocates
  // all it will ever hold. Throws std::invalid_argument where capacity is 0 or over 2^27, or expiry not positive.
  Memory(std::size_t capacity, double expiry);

  // at: seconds since 1970 or on any clock that all calls share.
  void remember(const Signature* signatures, std::size_t n, std::uint64_t session, double at) noexcept;
  // Adds the earlier sessions other than `session` whose evidence is enough.
  void recall(const Signature* signatures, std::size_t n, std::uint64_t session, double at,
              Recollection& into) const noexcept;
  std::size_t bytes() const noexcept { return shelves_.size() * sizeof(Shelf); }

 private:
  static constexpr int kWays = 8;
  struct Kept {
    std::uint64_t session;
    std::uint32_t at;  // whole seconds, and one; 0: nothing
    Signature signature;
  };
  struct Shelf {  // what is kept of one cell, latest first
    Kept kept[kWays];
  };
  struct Search;

  const Shelf& shelf(int level, const int* cell) const noexcept;

  const double expiry_;
  std::vector<Shelf> shelves_;  // a power of two of them
  mutable std::shared_mutex guard_;
};

// The evidence that a replay with the noise of a typical recorder would come to, over what is enough: from 1 on it is
// known, as far as shapes go. signatures: of one trail.
float promise(const Signature* signatures, std::size_t n) noexcept;

// Evidence from which a session of n signatures is a replay: the more it draws, the more of it agrees by chance.
float enough(std::size_t n) noexcept;

}  // namespace botcore
