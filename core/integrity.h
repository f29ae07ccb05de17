// The integrity channel: whether the stream is what a browser produces from a device. Rules, never model inputs.
#pragma once

#include <cmath>
#include <cstdint>

#include "event.h"
#include "schema.h"

namespace botcore {

inline constexpr double kSentinel = 65535.0;  // what some recorders write for "unknown"
inline constexpr double kFar = 1e6;           // px; no screen reaches there

// A coordinate or time no device produces. Such events are counted and moved past, never computed with.
inline bool usable(const Event& e) noexcept {
  return std::isfinite(e.t) && std::fabs(e.t) < 1e12 && std::fabs(e.x) < kFar && std::fabs(e.y) < kFar &&
         e.x != kSentinel && e.y != kSentinel && e.kind < static_cast<std::uint8_t>(Kind::count_);
}

struct Integrity {
  double events = 0.0, bad = 0.0, back = 0.0, whole = 0.0, motion = 0.0, zero = 0.0, run = 0.0, longest = 0.0;
  double untrusted = 0.0, mismatch = 0.0, leap = 0.0, clicks = 0.0, bare = 0.0, grammar = 0.0, no_pressure = 0.0;
  double last_t = 0.0, last_x = 0.0, last_y = 0.0, reach = 0.0;
  bool placed = false, held = false, moved = false;

  void reject() noexcept {
    events = events + 1.0;
    bad = bad + 1.0;
  }

  // e is usable; t is its time with the clock kept from running back.
  void push(const Event& e, double t) noexcept {
    events = events + 1.0;
    back = back + (e.t < t ? 1.0 : 0.0);
    untrusted = untrusted + ((e.flags & flag_untrusted) ? 1.0 : 0.0);
    mismatch = mismatch + ((e.flags & flag_movement_mismatch) ? 1.0 : 0.0);
    const double x = e.x, y = e.y;
    whole = whole + ((x == std::floor(x)) & (y == std::floor(y)) ? 1.0 : 0.0);
    const auto kind = static_cast<Kind>(e.kind);
    if (kind == Kind::move || kind == Kind::drag) step(t, x, y);
    if (kind == Kind::down) press(e);
    if (kind == Kind::up) release();
    if (places(e.kind)) {
      const double far = std::fabs(x) > std::fabs(y) ? std::fabs(x) : std::fabs(y);
      reach = far > reach ? far : reach;
      placed = true;
      last_t = t;
      last_x = x;
      last_y = y;
    }
  }

  void read(IntegrityRow& row) const noexcept {
    const double n = events > 0.0 ? events : 1.0;
    row.bad_share = bad / n;
    row.clock_back = back / n;
    row.grid_share = whole / n;
    row.zero_step = motion > 0.0 ? zero / motion : 0.0;
    row.dup_run_max = longest;
    row.untrusted_share = untrusted / n;
    row.movement_mismatch = mismatch / n;
    row.teleport_max = leap;
    row.clicks = clicks;
    row.bare_clicks = clicks > 0.0 ? bare / clicks : 0.0;
    row.grammar = grammar;
    row.pressure_bad = clicks > 0.0 ? no_pressure / clicks : 0.0;
  }

  // One bit a Reason; movements: how many could be judged.
  std::uint32_t reasons(std::uint32_t movements) const noexcept {
    IntegrityRow row;
    read(row);
    std::uint32_t bits = 0;
    const auto say = [&bits](Reason reason, bool holds) { bits |= static_cast<std::uint32_t>(holds) << static_cast<int>(reason); };
    say(Reason::bad_coordinates, row.bad_share > 0.01);
    say(Reason::clock_back, row.clock_back > 0.0);
    say(Reason::untrusted_events, row.untrusted_share > 0.0);
    say(Reason::movement_mismatch, row.movement_mismatch > 0.05);
    say(Reason::bare_clicks, clicks >= 2.0 && row.bare_clicks > 0.5);
    say(Reason::teleport, row.teleport_max > 600.0);
    say(Reason::button_grammar, row.grammar > 1.0);
    say(Reason::press_without_pressure, row.pressure_bad > 0.5);
    say(Reason::no_motion, movements == 0);
    say(Reason::unscaled, motion >= 8.0 && zero + 1.0 < motion && reach <= 1.0);
    return bits;
  }

 private:
  void step(double t, double x, double y) noexcept {
    motion = motion + 1.0;
    if (!placed) return;
    const double dx = x - last_x, dy = y - last_y;
    const bool still = (dx == 0.0) & (dy == 0.0);
    zero = zero + (still ? 1.0 : 0.0);
    run = still ? run + 1.0 : 0.0;
    longest = run > longest ? run : longest;
    moved = moved | !still;
    const double far = std::sqrt(dx * dx + dy * dy);
    leap = (t - last_t < 1.0 / 30.0) & (far > leap) ? far : leap;
  }

  void press(const Event& e) noexcept {
    clicks = clicks + 1.0;
    bare = bare + (moved ? 0.0 : 1.0);
    grammar = grammar + (held ? 1.0 : 0.0);
    no_pressure = no_pressure + (e.pressure == 0.0f ? 1.0 : 0.0);
    held = true;
    moved = false;
  }

  void release() noexcept {
    grammar = grammar + (held ? 0.0 : 1.0);
    held = false;
  }
};

}  // namespace botcore
