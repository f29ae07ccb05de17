// One Chunk of server/botcore.proto: read from bytes nobody vouches for, checked, and turned into events.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event.h"

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

// Where a session's packed columns stand: sums of all differences so far.
struct Grid {
  std::int64_t t = 0;        // 0.1 ms
  std::int64_t x = 0, y = 0;  // 1/8 px
};

// Views borrow from the message; the vectors keep their room, so reading into the same Chunk again allocates nothing.
struct Chunk {
  std::string_view session;
  std::uint32_t seq;
  bool end, reasons;
  std::vector<std::int64_t> dt, dx, dy;
  std::string_view t, x, y, kind, button, flags, pressure, contact, target;
  std::optional<Metadata> metadata;
  std::optional<Terms> terms;

  // Overwrites all of the above. max_events bounds what is read of a packed column.
  Error parse(std::string_view bytes, std::size_t max_events);
  // Moves grid on and appends the events.
  Error append_events(Grid& grid, std::vector<Event>& events) const;
  std::size_t n_events() const noexcept { return dt.empty() ? t.size() / sizeof(double) : dt.size(); }

 private:
  void clear() noexcept;
  Error check(std::size_t max_events) const;
};

}  // namespace botcore::wire
