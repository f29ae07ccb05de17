// A store of fixed size that is looked up by hash and forgets the oldest of each shelf.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace botcore {

template <class Item>
class Shelves {
 public:
  static constexpr int kWays = 8;
  static constexpr std::size_t kLine = 64;  // bytes, of a cache
  struct Kept {
    std::uint64_t session;
    std::uint32_t at;  // whole seconds, and one; 0: nothing
    Item item;
  };
  using Shelf = std::array<Kept, kWays>;  // latest first

  explicit Shelves(std::size_t items) : shelves_(std::bit_ceil((items + kWays - 1) / kWays)) {}

  const Shelf& of(std::uint64_t hash) const noexcept { return shelves_[hash & (shelves_.size() - 1)]; }
  // Asks for a shelf that will be looked at soon.
  void fetch(std::uint64_t hash) const noexcept {
    const char* const begin = reinterpret_cast<const char*>(&of(hash));
    for (std::size_t at = 0; at < sizeof(Shelf); at += kLine) __builtin_prefetch(begin + at);
  }
  void put(std::uint64_t hash, const Kept& kept) noexcept {
    Shelf& shelf = shelves_[hash & (shelves_.size() - 1)];
    std::copy_backward(shelf.begin(), shelf.end() - 1, shelf.end());
    shelf[0] = kept;
  }
  std::size_t bytes() const noexcept { return shelves_.size() * sizeof(Shelf); }

 private:
  std::vector<Shelf> shelves_;  // a power of two of them
};

}  // namespace botcore
