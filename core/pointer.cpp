#include "pointer.h"

#include <cmath>

#include "forest.h"
#include "profile.h"

namespace botcore {
namespace {

// A movement as the engine reads it.
void narrow(const MovementRow& row, float* out) noexcept {
  const double* value = &row.speed_cv;
  for (std::size_t i = 0; i < kMovementFeatures; ++i) out[i] = static_cast<float>(value[i]);
}

}  // namespace

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
  touches_ = touches_ + ((event.flags & flag_touch) || std::isfinite(event.contact) ? 1.0 : 0.0);
  const auto done = [this](const double* px, const double* py, int n) { add(px, py, n); };
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

void Pointer::add(const double* px, const double* py, int n) noexcept {
  MovementRow row;
  if (!describe(px, py, n, row)) return;
  motion_.add(row);
  if (!engine_) return;
  float values[kMovementFeatures];
  narrow(row, values);
  if (familiar_->covers(values)) ledger_.add(values, engine_->margin(values));
}

void Pointer::reset() noexcept {
  grid_.n = 0;
  grid_.placed = false;
  motion_ = Motion();
  ledger_.sum = 0.0;
  ledger_.n = 0;
  cadence_ = Cadence();
  integrity_ = Integrity();
  touches_ = 0.0;
  passed_ = 0;
  t_ = -1e300;
}

Evidence Pointer::evidence(std::uint32_t movements) const noexcept {
  Evidence found{.n_events = static_cast<std::uint64_t>(integrity_.events) + passed_,
                 .units = movements,
                 .integrity = integrity_.reasons(movements)};
  found.profile = static_cast<std::uint8_t>(profile_of(cadence_, 2.0 * touches_ > integrity_.events));
  return found;
}

Evidence Pointer::read(float* record) const noexcept {
  MovementRow last;
  if (!open(last)) return judge(motion_, nullptr, record);
  Motion all = motion_;  // the open movement counts, and stays open
  all.add(last);
  return judge(all, &last, record);
}

Evidence Pointer::shared(float* row) const noexcept {
  Motion all = motion_;
  MovementRow last;
  if (open(last)) all.add(last);
  all.shared(row);
  return evidence(static_cast<std::uint32_t>(all.movements));
}

Evidence Pointer::judge(const Motion& all, const MovementRow* last, float* record) const noexcept {
  Evidence found = evidence(static_cast<std::uint32_t>(all.movements));
  all.means(record);
  if (!engine_) return found;
  float* kept = record + kMovementFeatures + 1;
  std::uint32_t n = ledger_.copy(kept);
  double sum = ledger_.sum;
  std::uint32_t judged = ledger_.n;
  if (last) {
    float* values = kept + n * kMovementFeatures;
    narrow(*last, values);
    if (familiar_->covers(values)) {
      sum = sum + engine_->margin(values);
      judged += 1;
      n += 1;
    }
  }
  record[kMovementFeatures] = static_cast<float>(n);
  const bool strange = 2 * judged < found.units;
  found.integrity |= static_cast<std::uint32_t>(strange) << static_cast<int>(Reason::unfamiliar);
  found.units = judged;
  found.margin = judged ? static_cast<float>(sum * Ledger::weight(judged)) : 0.0f;
  if (ledger_.n) found.closed = static_cast<float>(ledger_.sum * Ledger::weight(ledger_.n));
  return found;
}

}  // namespace botcore
