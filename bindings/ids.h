// The distinct ids of a column, numbered in order of first appearance. Clients choose them: the hash has a key of its own
// (SipHash-1-3, Aumasson and Bernstein 2012), so that nobody can choose ids that collide.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string_view>
#include <vector>

namespace botcore {

// Text, or the 64 bits of a number; 1 and "1" are two ids.
struct Id {
  enum class Type : std::uint8_t { text, integer, natural, real };
  Type type = Type::text;
  std::uint64_t bits = 0;
  std::string_view text;
  bool operator==(const Id&) const = default;
};

class Ids {
 public:
  // Forgets all; rows: how many ids will be asked for at most. Keeps its room.
  void begin(std::size_t rows) {
    ids_.clear();
    const std::size_t wanted = std::bit_ceil(2 * rows + 1);
    if (slots_.size() < wanted) slots_.resize(wanted);
    mask_ = wanted - 1;
    std::memset(slots_.data(), 0, wanted * sizeof(std::uint32_t));
  }
  std::uint32_t number(const Id& id) {
    std::size_t at = hash(id) & mask_;
    for (; slots_[at] != 0; at = (at + 1) & mask_)
      if (ids_[slots_[at] - 1] == id) return slots_[at] - 1;
    ids_.push_back(id);
    slots_[at] = static_cast<std::uint32_t>(ids_.size());
    return slots_[at] - 1;
  }
  std::size_t size() const noexcept { return ids_.size(); }
  const Id& operator[](std::size_t number) const noexcept { return ids_[number]; }

 private:
  struct Key {
    std::uint64_t low, high;
  };
  static Key draw() {
    std::random_device source;
    const auto word = [&] { return std::uint64_t{source()} << 32 | source(); };
    return {word(), word()};
  }
  static std::uint64_t hash(const Id& id) {
    static const Key key = draw();
    Sip sip(key);
    const char* from = id.text.data();
    std::size_t left = id.text.size();
    for (; left >= 8; left -= 8, from += 8) sip.absorb(word(from, 8));
    sip.absorb(id.bits);
    return sip.finish(word(from, left) | std::uint64_t{id.text.size()} << 56);
  }
  static std::uint64_t word(const char* from, std::size_t bytes) noexcept {
    std::uint64_t out = 0;
    if (bytes) std::memcpy(&out, from, bytes);
    return out;
  }

  struct Sip {
    explicit Sip(const Key& key) noexcept
        : a(key.low ^ 0x736f6d6570736575), b(key.high ^ 0x646f72616e646f6d), c(key.low ^ 0x6c7967656e657261),
          d(key.high ^ 0x7465646279746573) {}
    void absorb(std::uint64_t m) noexcept {
      d ^= m;
      round();
      a ^= m;
    }
    std::uint64_t finish(std::uint64_t last) noexcept {
      absorb(last);
      c ^= 0xff;
      for (int i = 0; i < 3; ++i) round();
      return a ^ b ^ c ^ d;
    }
    void round() noexcept {
      a += b;
      b = std::rotl(b, 13) ^ a;
      a = std::rotl(a, 32);
      c += d;
      d = std::rotl(d, 16) ^ c;
      a += d;
      d = std::rotl(d, 21) ^ a;
      c += b;
      b = std::rotl(b, 17) ^ c;
      c = std::rotl(c, 32);
    }
    std::uint64_t a, b, c, d;
  };

  std::vector<Id> ids_;
  std::vector<std::uint32_t> slots_;  // 0, or a number and one more
  std::size_t mask_ = 0;
};

}  // namespace botcore
