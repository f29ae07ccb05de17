// Events by the names of their own channels, in columns or records: t (seconds), x, y, and what else a recorder knows.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "event.h"
#include "json.h"

namespace botcore::json {

inline constexpr std::array<std::string_view, 9> kChannels = {"t",     "x",        "y",       "kind",  "button",
                                                              "flags", "pressure", "contact", "target"};
inline constexpr std::string_view kKinds[] = {
#define X(name, meaning) #name,
    BOTCORE_KINDS(X)
#undef X
};

Event blank() noexcept;  // an event of which nothing is known but that it happened
// Of a layer's event: 0 for a coordinate that is not known and that its kind has no use for.
void settle(Event& event) noexcept;

// The place of a name among names, which the error's remedy lists.
template <class Names>
Error read_name(element value, const Names& names, std::size_t& place) {
  std::string_view name;
  if (Error e = read(value, name)) return e;
  for (place = 0; place < std::size(names); ++place)
    if (names[place] == name) return {};
  std::string known;
  for (const std::string_view each : names) known.append(known.empty() ? "" : ", ").append(each);
  return invalid("", shown(name), "send one of " + known);
}

template <class T>
Error read_number(element value, T& out) {
  double number = 0;
  Error e = read_or_none(value, number);
  out = static_cast<T>(number);
  return e;
}

// One session being read into events, which are cleared first. Columns come one by one, records all at once.
class Channels {
 public:
  Channels(std::vector<Event>& events, std::size_t most) : events_(events), most_(most) { events_.clear(); }

  Error take_column(std::size_t channel, element value);
  Error take_records(element value);
  Error check() const;  // once all is taken: whether there is all an event needs

 private:
  std::vector<Event>& events_;
  const std::size_t most_;
  bool recorded_ = false;
  std::uint32_t columns_ = 0;  // bit i: channel i came as a column
};

}  // namespace botcore::json
