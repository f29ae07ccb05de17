// The protobuf encoding, read from and written to plain bytes: varints, tags, length-prefixed fields.
// Follows https://protobuf.dev/programming-guides/encoding. Every read is checked against the end of the buffer.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace botcore::protobuf {

static_assert(std::endian::native == std::endian::little, "fixed-width fields and raw columns are copied as they are");

enum class Type : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, group = 3, end_group = 4, fixed32 = 5 };

// A field's number and type in one integer, to switch on: a known number of another type is an unknown field.
constexpr std::uint64_t key(std::uint32_t number, Type type) noexcept {
  return std::uint64_t{number} << 3 | static_cast<std::uint64_t>(type);
}

struct Field {
  std::uint32_t number;
  Type type;
  constexpr std::uint64_t key() const noexcept { return protobuf::key(number, type); }
};

constexpr std::int64_t unzigzag(std::uint64_t v) noexcept {
  return static_cast<std::int64_t>(v >> 1) ^ -static_cast<std::int64_t>(v & 1);
}

// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
constexpr bool is_utf8(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    const auto at = [&](std::size_t k) { return k < text.size() ? static_cast<std::uint8_t>(text[k]) : 0u; };
    const unsigned lead = at(i++);
    if (lead < 0x80) continue;
    const unsigned more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    const unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (lead < 0xc2 || lead > 0xf4 || at(i) < low || at(i) > high) return false;
    for (unsigned k = 1; k < more; ++k)
      if (at(i + k) >> 6 != 2) return false;
    i += more;
  }
  return true;
}

// Reads one message. The first malformed byte ends it: next() turns false, and stays so, and ok() tells why.
class Reader {
 public:
  explicit Reader(std::string_view bytes) noexcept
      : at_(reinterpret_cast<const std::uint8_t*>(bytes.data())), end_(at_ + bytes.size()) {}

  bool ok() const noexcept { return ok_; }
  bool more() const noexcept { return at_ != end_; }
  void fail() noexcept {
    ok_ = false;
    at_ = end_;
  }

  bool next(Field& field) noexcept {
    if (!more()) return false;
    const std::uint64_t tag = varint();
    field = {static_cast<std::uint32_t>(tag >> 3), static_cast<Type>(tag & 7)};
    if (tag >> 32 || field.number == 0 || (tag & 7) > 5) fail();
    return ok_;
  }

  std::uint64_t varint() noexcept {
    if (more() && *at_ < 0x80) return *at_++;  // nearly all of them
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && more(); shift += 7) {
      const std::uint64_t byte = *at_++;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    fail();
    return 0;
  }

  template <typename T>
  T fixed() noexcept {
    T value{};
    if (const std::string_view raw = take(sizeof value); !raw.empty()) std::memcpy(&value, raw.data(), sizeof value);
    return value;
  }

  std::string_view bytes() noexcept { return take(varint()); }

  // Passes over a field nobody knows, groups and all that they hold included.
  void skip(Field field) noexcept {
    std::uint32_t open[kMaxDepth];
    std::size_t depth = 0;
    do {
      switch (field.type) {
        case Type::varint: varint(); break;
        case Type::fixed64: take(8); break;
        case Type::bytes: bytes(); break;
        case Type::fixed32: take(4); break;
        case Type::group:
          if (depth == kMaxDepth) return fail();
          open[depth++] = field.number;
          break;
        case Type::end_group:
          if (depth == 0 || open[--depth] != field.number) return fail();
          break;
      }
      if (depth && ok_ && !next(field)) return fail();
    } while (depth && ok_);
  }

 private:
  static constexpr std::size_t kMaxDepth = 16;

  std::string_view take(std::uint64_t n) noexcept {
    if (n > static_cast<std::uint64_t>(end_ - at_)) {
      fail();
      return {};
    }
    const std::string_view taken(reinterpret_cast<const char*>(at_), n);
    at_ += n;
    return taken;
  }

  const std::uint8_t* at_;
  const std::uint8_t* end_;
  bool ok_ = true;
};

// Appends fields to a string that keeps its room from one message to the next.
class Writer {
 public:
  explicit Writer(std::string& out) noexcept : out_(out) {}

  void varint(std::uint32_t number, std::uint64_t value) {
    tag(number, Type::varint);
    raw(value);
  }
  void fixed64(std::uint32_t number, double value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    tag(number, Type::fixed64);
    out_.append(bytes, sizeof bytes);
  }
  void bytes(std::uint32_t number, std::string_view value) {
    tag(number, Type::bytes);
    raw(value.size());
    out_.append(value);
  }

 private:
  void tag(std::uint32_t number, Type type) { raw(number << 3 | static_cast<std::uint32_t>(type)); }
  void raw(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out_.push_back(static_cast<char>(value | 0x80));
    out_.push_back(static_cast<char>(value));
  }

  std::string& out_;
};

}  // namespace botcore::protobuf
