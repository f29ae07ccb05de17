// One Chunk of server/botcore.proto: read from bytes nobody vouches for, checked, and turned into events.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detector.h"
#include "event.h"
#include "vocabulary.h"

namespace botcore::wire {

enum class Code : std::uint8_t { ok = 0, invalid_argument = 3, resource_exhausted = 8 };  // gRPC's numbers

// What was wrong, where, and what to do about it. Tests as true when there is an error.
struct Error {
  Code code = Code::ok;
  std::string field, value, remedy;
  explicit operator bool() const noexcept { return code != Code::ok; }
};

inline Error invalid(std::string field, std::string value, std::string remedy) {
  return {Code::invalid_argument, std::move(field), std::move(value), std::move(remedy)};
}
inline Error exhausted(std::string field, std::string value, std::string remedy) {
  return {Code::resource_exhausted, std::move(field), std::move(value), std::move(remedy)};
}

inline constexpr std::size_t kMaxSessionId = 128;  // bytes

enum class PointerType : std::uint8_t { unspecified, mouse, touch, pen, touchpad, count_ };

// What a session may say of itself, once; 0 and empty are unknown.
struct Metadata {
  std::uint64_t pointer_type = 0;
  float screen_width = 0, screen_height = 0, device_pixel_ratio = 0, hour = 0;
  std::string_view user_agent;
};

// What a session may ask for, once; absent is the detector's own.
struct Terms {
  std::optional<double> accuse, miss, challenge, pass_rate, prior;
};

Error check(const Metadata& metadata);
Error check(const Terms& terms);
// A judgement's terms: what is not asked for is as usual.
Request request_of(const Terms& terms, const Costs& usual) noexcept;

// Where a session's packed columns stand: sums of all differences so far.
struct Grid {
  std::int64_t t = 0;        // 0.1 ms
  std::int64_t x = 0, y = 0;  // 1/8 px
};

// Views borrow from the message; the vectors keep their room, so reading into the same Chunk again allocates nothing.
struct Chunk {
  std::string_view session;
  std::string_view model;  // on duty; empty: the usual one
  std::uint32_t seq;
  bool end, reasons;
  std::vector<std::int64_t> dt, dx, dy;
  std::string_view t, x, y, kind, button, flags, pressure, contact, target;
  std::vector<std::string_view> event, category;  // rows of a log
  std::optional<Metadata> metadata;
  std::optional<Terms> terms;

  // Overwrites all of the above. max_events bounds what is read of a packed column.
  Error parse(std::string_view bytes, std::size_t max_events);
  // Moves grid on and appends the events; what a log's strings are called is the vocabulary's.
  Error append_events(const Vocabulary& vocabulary, Grid& grid, std::vector<Event>& events) const;
  bool placed() const noexcept { return !(x.empty() && y.empty() && dx.empty() && dy.empty()); }
  bool rows() const noexcept { return !event.empty() || !category.empty(); }
  std::size_t n_events() const noexcept {
    return rows() ? event.size() : dt.empty() ? t.size() / sizeof(double) : dt.size();
  }

 private:
  void clear() noexcept;
  Error check(std::size_t max_events) const;
  Error check_columns() const;
};

}  // namespace botcore::wire
