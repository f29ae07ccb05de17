#include "records.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

#include "channels.h"

namespace botcore::json {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kTwice = 0.001;  // s
constexpr double kStep = 15.0;  // degrees a button of the rotation layer turns its picture
constexpr std::array<std::string_view, 8> kNames = {
    "event_type", "time_since_start", "time_since_last_event", "client_x", "client_y", "buttons", "button", "pointer_type"};
constexpr std::string_view kDevices[] = {"mouse", "pointer", "touch"};
constexpr std::pair<std::string_view, Kind> kSteps[] = {{"move", Kind::move}, {"down", Kind::down}, {"up", Kind::up},
                                                        {"start", Kind::down}, {"end", Kind::up},  {"cancel", Kind::up}};

// The kind of an event of the DOM or of botcore's own; `other` where it is neither.
Kind kind_of(std::string_view type) noexcept {
  const auto own = std::find(std::begin(kKinds), std::end(kKinds), type);
  if (own != std::end(kKinds)) return static_cast<Kind>(own - std::begin(kKinds));
  if (type == "wheel") return Kind::scroll;
  for (const std::string_view device : kDevices)
    if (type.starts_with(device))
      for (const auto& [step, kind] : kSteps)
        if (type.substr(device.size()) == step) return kind;
  return Kind::other;
}

}  // namespace

struct Records::Record {
  std::string_view type;
  double since_start = kNone, since_last = kNone;  // ms
  double x = kNone, y = kNone, buttons = kNone, button = 0.0;
  bool touch = false;
  std::uint32_t have = 0;  // bit i: field i of kNames was there
  double t = 0.0;          // s

  bool placed() const noexcept { return (std::isfinite(x) && x != 0.0) || (std::isfinite(y) && y != 0.0); }
  Error read(std::size_t field, element value) {
    have |= 1u << field;
    switch (field) {
      case 0: return json::read(value, type);
      case 1: return read_or_none(value, since_start);
      case 2: return read_or_none(value, since_last);
      case 3: return read_or_none(value, x);
      case 4: return read_or_none(value, y);
      case 5: return read_or_none(value, buttons);
      case 6: return read_or_none(value, button);
      default: return read_pointer(value);
    }
  }
  Error read_pointer(element value) {
    std::string_view name;
    if (value.is_null()) return {};
    Error e = json::read(value, name);
    touch = name == "touch" || name == "pen";
    return e;
  }
  Error check() const {
    if (!(have & 1)) return invalid(std::string(kNames[0]), "absent", "send the type of each event, as mousemove");
    if (!(have & 6)) return invalid(std::string(kNames[1]), "absent", "send it in ms, or time_since_last_event");
    return {};
  }
};

Error Records::read(array records) {
  events_.reserve(records.size());
  Error wrong = each(records, [this](std::size_t, element record) { return take(record); });
  if (!wrong) held_from_the_start();
  return wrong;
}

Error Records::take(element value) {
  object whole;
  if (Error e = json::read(value, whole)) return e;
  Record record;
  const auto take = [&record](std::size_t field, element each) { return record.read(field, each); };
  if (Error e = fields(whole, kNames, Others::ignored, take)) return e;
  if (Error e = record.check()) return e;
  if (events_.empty() && std::isnan(record.since_last)) record.since_last = 0.0;  // there was none before it
  const double at = std::isnan(record.since_start) ? clock_ + record.since_last : record.since_start;
  if (!std::isnan(at)) clock_ = at;
  record.t = at / 1000.0;
  record.touch = record.touch || record.type.starts_with("touch");
  buttons_ = buttons_ || !std::isnan(record.buttons);
  keys_ = keys_ || record.type.starts_with("key");
  if (record.type == "click") return clicked(record), Error{};
  if (record.type == "rotate_left") return turned(record, -kStep), Error{};
  if (record.type == "rotate_right" || record.type == "rotate") return turned(record, kStep), Error{};
  switch (const Kind kind = kind_of(record.type)) {
    case Kind::move: moved(record); break;
    case Kind::down: pressed(record); break;
    case Kind::up: released(record); break;
    default: push(record, kind);
  }
  return {};
}

void Records::moved(const Record& record) { push(record, held_ || record.buttons > 0.0 ? Kind::drag : Kind::move); }

void Records::pressed(const Record& record) {
  push(record, Kind::down);
  held_ = true;
}

void Records::released(const Record& record) {
  push(record, Kind::up);
  held_ = false;
  unclicked_ = unturned_ = true;
}

void Records::tap(const Record& record) {
  if (!held_) pressed(record);
  released(record);
}

// Of a question it is the answer; elsewhere a browser's last word on a press, or the press itself. By a key it has no
// place, and is no press.
void Records::clicked(const Record& record) {
  const bool told = unclicked_ || !(held_ || record.placed());
  if (held_ || !told) tap(record);
  unclicked_ = false;
  if (layer_ == Modality::question)
    push(record, Kind::answer);
  else if (told)
    push(record, Kind::other);
}

// A button of the page turned the picture, by the press before it where one was told; by a key it has no place. Pages
// that handle a click twice tell of it twice, and no hand clicks twice within kTwice.
void Records::turned(const Record& record, double degrees) {
  const bool again = degrees == turned_ && record.t - turned_at_ < kTwice && record.t >= turned_at_;
  turned_ = degrees;
  turned_at_ = record.t;
  if (again) return;
  if (record.placed() && (held_ || !unturned_)) tap(record);
  unturned_ = false;
  Record turn = record;
  angle_ += degrees;
  turn.x = angle_;
  turn.y = 0.0;
  push(turn, Kind::turn);
}

void Records::push(const Record& record, Kind kind) {
  Event event = blank();
  event.t = record.t;
  event.x = static_cast<float>(record.x);
  event.y = static_cast<float>(record.y);
  event.kind = static_cast<std::uint8_t>(kind);
  event.button = record.button > 0.0 && record.button < 256.0 ? static_cast<std::uint8_t>(record.button) : std::uint8_t{0};
  event.flags = record.touch ? flag_touch : 0;
  events_.push_back(event);
}

// A page that watches a drag alone begins after the press: where the first that is told of a button is its release, it
// was held from the start; and so is a slider of which neither a button nor a key is told.
void Records::held_from_the_start() {
  if (buttons_ || layer_ == Modality::question) return;
  const auto button = [](const Event& e) {
    return e.kind == static_cast<std::uint8_t>(Kind::down) || e.kind == static_cast<std::uint8_t>(Kind::up);
  };
  const auto first = std::find_if(events_.begin(), events_.end(), button);
  const bool none = first == events_.end();
  if (none ? layer_ != Modality::slider || keys_ : first->kind != static_cast<std::uint8_t>(Kind::up)) return;
  for (auto event = events_.begin(); event != first; ++event)
    if (event->kind == static_cast<std::uint8_t>(Kind::move)) event->kind = static_cast<std::uint8_t>(Kind::drag);
}

}  // namespace botcore::json
