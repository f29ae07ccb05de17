#include "score.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botcore {
namespace {

constexpr std::size_t kBlock = 64;  // events turned into records at a time, on the stack

}  // namespace

Accumulator& scratch(const Detector& detector) {
  thread_local std::array<std::unique_ptr<Accumulator>, static_cast<std::size_t>(Modality::count_)> kept;
  std::unique_ptr<Accumulator>& own = kept[static_cast<std::size_t>(detector.modality())];
  if (!own) own = accumulator(detector.modality());
  own->judged_by(detector.engine(), detector.familiar());
  own->reset();
  return *own;
}

void Columns::fill(std::size_t from, std::size_t count, Event* out) const noexcept {
  constexpr float none = std::numeric_limits<float>::quiet_NaN();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t k = from + i;
    Event& e = out[i];
    e.t = t[k];
    e.x = x ? x[k] : static_cast<float>(wide_x[k]);
    e.y = y ? y[k] : static_cast<float>(wide_y[k]);
    e.pressure = pressure ? pressure[k] : none;
    e.contact = contact ? contact[k] : none;
    e.target = 0;
    e.flags = flags ? flags[k] : std::uint16_t{0};
    e.kind = kind ? kind[k] : std::uint8_t{0};
    e.button = button ? button[k] : std::uint8_t{0};
  }
}

Score row_of(const Verdict& v) noexcept {
  return {v.p_bot, v.evidence.n_events, v.margin, v.evidence.units, v.evidence.integrity, v.evidence.rules,
          static_cast<std::uint8_t>(v.decision), v.evidence.input, v.evidence.profile,
          static_cast<std::uint8_t>(v.sequential), static_cast<float>(v.p_value)};
}

void push(Accumulator& session, const Columns& columns) noexcept {
  Event block[kBlock];
  for (std::size_t i = 0; i < columns.n; i += kBlock) {
    const std::size_t count = std::min(kBlock, columns.n - i);
    columns.fill(i, count, block);
    session.push(block, count);
  }
}

Verdict score(const Detector& detector, const Columns& columns, const Request& request, float* row) {
  Accumulator& session = scratch(detector);
  push(session, columns);
  return detector.judge(session, request, row);
}

Verdict score(const Detector& detector, const Event* events, std::size_t n, const Request& request, float* row) {
  Accumulator& session = scratch(detector);
  session.push(events, n);
  return detector.judge(session, request, row);
}

void score_many(const Detector& detector, const Event* events, const std::int64_t* offsets, std::size_t n,
                const Request& request, Score* out) {
  Accumulator& session = scratch(detector);
  for (std::size_t i = 0; i < n; ++i) {
    session.reset();
    session.push(events + offsets[i], static_cast<std::size_t>(offsets[i + 1] - offsets[i]));
    out[i] = row_of(detector.judge(session, request));
  }
}

}  // namespace botcore
