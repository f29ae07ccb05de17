#include "pointer.h"

namespace botcore {

void Pointer::push(const Event* events, std::size_t n) noexcept {
  for (std::size_t i = 0; i < n; ++i) push(events[i]);
}

void Pointer::push(const Event& event) noexcept {
  if (of_layer(event.kind)) {
    passed_ += 1;
    return;
  }
  if (!usable(event)) {
    integrity_.reject();
    return;
  }
  t_ = event.t > t_ ? event.t : t_;
  cadence_.push(t_, (event.flags & flag_coalesced) != 0);
  integrity_.push(event, t_);
  const auto done = [this](const double* px, const double* py, int n) { motion_.add(px, py, n); };
  switch (static_cast<Kind>(event.kind)) {
    case Kind::move:
    case Kind::drag:
      grid_.move(t_, event.x, event.y, done);
      break;
    case Kind::down:
    case Kind::up:
      grid_.press(t_, event.x, event.y, done);
      break;
    default:
      break;
  }
}

void Pointer::reset() noexcept {
  grid_.n = 0;
  grid_.placed = false;
  motion_ = Motion();
  cadence_ = Cadence();
  integrity_ = Integrity();
  passed_ = 0;
  t_ = -1e300;
}

Evidence Pointer::read(float* row) const noexcept {
  MovementRow open;
  auto movements = static_cast<std::uint32_t>(motion_.movements);
  if (grid_.n > 0 && describe(grid_.px, grid_.py, grid_.n, open)) {
    Motion all = motion_;  // the open movement counts, and stays open
    all.add(open);
    all.read(row);
    movements += 1;
  } else {
    motion_.read(row);
  }
  return {static_cast<std::uint64_t>(integrity_.events) + passed_, movements, integrity_.reasons(movements)};
}

}  // namespace botcore
