#include "channels.h"

#include <cmath>
#include <limits>
#include <string>

namespace botcore::json {
namespace {

constexpr std::size_t kNeeded = 3;  // the first of the channels

template <class T>
Error read_whole(element value, T& out) {
  std::uint64_t whole = 0;
  Error e = read(value, std::numeric_limits<T>::max(), whole);
  out = static_cast<T>(whole);
  return e;
}

Error read_kind(element value, std::uint8_t& kind) {
  std::size_t place = 0;
  std::uint64_t code = 0;
  Error e = value.is_string() ? read_name(value, kKinds, place) : read(value, std::size(kKinds) - 1, code);
  kind = static_cast<std::uint8_t>(place + code);
  return e;
}

Error read_channel(std::size_t channel, element value, Event& event) {
  switch (channel) {
    case 0: return read_number(value, event.t);
    case 1: return read_number(value, event.x);
    case 2: return read_number(value, event.y);
    case 3: return read_kind(value, event.kind);
    case 4: return read_whole(value, event.button);
    case 5: return read_whole(value, event.flags);
    case 6: return read_number(value, event.pressure);
    case 7: return read_number(value, event.contact);
    default: return read_whole(value, event.target);
  }
}

Error check_complete(std::uint32_t have) {
  for (std::size_t i = 0; i < kNeeded; ++i)
    if (!(have >> i & 1)) return invalid(std::string(kChannels[i]), "absent", "send t (seconds), x and y (CSS pixels)");
  return {};
}

Error read_record(element value, Event& event) {
  object record;
  if (Error e = read(value, record)) return e;
  std::uint32_t have = 0;
  Error wrong = fields(record, kChannels, Others::refused, [&](std::size_t channel, element each) {
    have |= 1u << channel;
    return read_channel(channel, each, event);
  });
  return wrong ? wrong : check_complete(have);
}

}  // namespace

Event blank() noexcept {
  constexpr float none = std::numeric_limits<float>::quiet_NaN();
  return {0.0, 0.0f, 0.0f, none, none, 0, 0, 0, 0};
}

void settle(Event& event) noexcept {
  if (places(event.kind)) return;
  const auto kind = static_cast<Kind>(event.kind);
  const bool valued = kind == Kind::slide || kind == Kind::turn || kind == Kind::claim || (kind == Kind::goal && !event.target);
  if (std::isnan(event.x) && !valued) event.x = 0.0f;
  if (std::isnan(event.y)) event.y = 0.0f;
}

Error Channels::take_column(std::size_t channel, element value) {
  array column;
  if (Error e = read_list(value, most_, column)) return e;
  if (columns_ == 0) events_.assign(column.size(), blank());
  columns_ |= 1u << channel;
  if (column.size() != events_.size())
    return invalid("", described(value), "send " + std::to_string(events_.size()) + " entries, as in the other columns");
  return each(column, [&](std::size_t i, element entry) { return read_channel(channel, entry, events_[i]); });
}

Error Channels::take_records(element value) {
  array records;
  if (Error e = read_list(value, most_, records)) return e;
  recorded_ = true;
  events_.assign(records.size(), blank());
  return each(records, [&](std::size_t i, element entry) { return read_record(entry, events_[i]); });
}

Error Channels::check() const {
  if (recorded_ && columns_) return invalid("events", "beside columns", "send either events or t, x, y");
  return recorded_ ? Error{} : check_complete(columns_);
}

}  // namespace botcore::json
