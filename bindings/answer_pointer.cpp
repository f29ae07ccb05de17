#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answer.h"
#include "demand.h"
#include "json.h"
#include "reasons.h"
#include "score.h"

namespace botcore::json {
namespace {

constexpr std::array<std::string_view, 8> kChannels = {"t", "x", "y", "kind", "button", "flags", "pressure", "contact"};
constexpr std::size_t kNeeded = 3;  // the first of them
enum Field : std::size_t { kEvents = kChannels.size(), kSession, kMetadata, kCosts, kPrior, kModel, kFields };
constexpr std::array<std::string_view, kFields> kNames = {"t",        "x",       "y",      "kind",    "button",
                                                          "flags",    "pressure", "contact", "events", "session",
                                                          "metadata", "costs",   "prior",  "model"};
constexpr std::string_view kKinds[] = {
#define X(name, meaning) #name,
    BOTCORE_KINDS(X)
#undef X
};
constexpr std::string_view kPointerTypes[] = {"unknown", "mouse", "touch", "pen", "touchpad"};
constexpr std::array<std::string_view, 6> kFacts = {"pointer_type", "screen_width", "screen_height", "device_pixel_ratio",
                                                    "hour", "user_agent"};

template <class T>
Error read_name(element value, const T& names, const char* remedy, std::size_t& place) {
  std::string_view name;
  if (Error e = read(value, name)) return e;
  for (place = 0; place < std::size(names); ++place)
    if (names[place] == name) return {};
  return invalid("", shown(name), remedy);
}

Error read_kind(element value, std::uint8_t& kind) {
  std::size_t place = 0;
  std::uint64_t code = 0;
  Error e = value.is_string() ? read_name(value, kKinds, "send move, down, up, drag, scroll or other", place)
                              : read(value, std::size(kKinds) - 1, code);
  kind = static_cast<std::uint8_t>(place + code);
  return e;
}

template <class T>
Error read_whole(element value, T& out) {
  std::uint64_t whole = 0;
  Error e = read(value, std::numeric_limits<T>::max(), whole);
  out = static_cast<T>(whole);
  return e;
}

template <class T>
Error read_number(element value, T& out) {
  double number = 0;
  Error e = read_or_none(value, number);
  out = static_cast<T>(number);
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
    default: return read_number(value, event.contact);
  }
}

Event blank() {
  constexpr float none = std::numeric_limits<float>::quiet_NaN();
  return {0.0, 0.0f, 0.0f, none, none, 0, 0, 0, 0};
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

Error read_metadata(element value, wire::Metadata& metadata) {
  object said;
  if (Error e = read(value, said)) return e;
  return fields(said, kFacts, Others::refused, [&](std::size_t i, element each) {
    std::size_t place = 0;
    Error e;
    switch (i) {
      case 0:
        e = read_name(each, kPointerTypes, "send mouse, touch, pen, touchpad or unknown", place);
        metadata.pointer_type = place;
        return e;
      case 1: return read_number(each, metadata.screen_width);
      case 2: return read_number(each, metadata.screen_height);
      case 3: return read_number(each, metadata.device_pixel_ratio);
      case 4: return read_number(each, metadata.hour);
      default: return read(each, metadata.user_agent);
    }
  });
}

// A body being read: one session in columns or records, and what is asked for.
class Body {
 public:
  Body(std::vector<Event>& events, const Limits& limits) : events(events), limits_(limits) { events.clear(); }

  Error take(std::size_t field, element value) {
    switch (field) {
      case kEvents: return take_records(value);
      case kSession: return take_session(value);
      case kMetadata: return read_metadata(value, metadata);
      case kCosts: return demand.read_costs(value);
      case kPrior: return demand.read_prior(value);
      case kModel: return demand.read_model(value);
      default: return take_column(field, value);
    }
  }
  Error check() const {
    if (recorded_ && columns_) return invalid("events", "beside columns", "send either events or t, x, y");
    if (!recorded_)
      if (Error e = check_complete(columns_)) return e;
    return wire::check(metadata);
  }

  Demand demand;
  wire::Metadata metadata;
  std::optional<std::string_view> session;
  std::vector<Event>& events;

 private:
  Error take_column(std::size_t channel, element value) {
    array column;
    if (Error e = read_list(value, limits_.events, column)) return e;
    if (columns_ == 0) events.assign(column.size(), blank());
    columns_ |= 1u << channel;
    if (column.size() != events.size())
      return invalid("", described(value), "send " + std::to_string(events.size()) + " entries, as in the other columns");
    return each(column, [&](std::size_t i, element entry) { return read_channel(channel, entry, events[i]); });
  }
  Error take_records(element value) {
    array records;
    if (Error e = read_list(value, limits_.events, records)) return e;
    recorded_ = true;
    events.assign(records.size(), blank());
    return each(records, [&](std::size_t i, element entry) { return read_record(entry, events[i]); });
  }
  Error take_session(element value) {
    if (Error e = read(value, session.emplace())) return e;
    if (session->size() <= wire::kMaxSessionId) return {};
    return invalid("", std::to_string(session->size()) + " bytes", "send an id of at most 128 bytes");
  }

  const Limits& limits_;
  bool recorded_ = false;
  std::uint32_t columns_ = 0;  // bit i: channel i came as a column
};

void write(const Body& body, const wire::Duty& duty, const Verdict& verdict, const float* row, std::string& out) {
  out.clear();
  out += '{';
  if (body.session) {
    out += "\"session\":";
    append_quoted(out, *body.session);
    out += ',';
  }
  out += "\"p_bot\":";
  append(out, verdict.p_bot);
  out += ",\"decision\":\"";
  out += kDecisionNames[static_cast<std::size_t>(verdict.decision)];
  out += "\",\"reasons\":[";
  double parts[kMaxRow];
  bool first = true;
  wire::each_reason(duty, verdict.evidence, row, parts, [&](std::string_view code, double contribution) {
    out += first ? "{\"code\":\"" : ",{\"code\":\"";
    out += code;
    out += "\",\"contribution\":";
    append(out, contribution);
    out += '}';
    first = false;
  });
  out += "],\"n_events\":";
  append(out, verdict.evidence.n_events);
  out += ",\"model\":";
  out += duty.json;
  out += '}';
}

}  // namespace

Error answer_pointer(const wire::Roster& roster, std::string_view text, const Limits& limits, Answer& out) {
  const wire::Stopwatch watch;
  thread_local std::vector<Event> events;
  thread_local std::string reply;
  Body body(events, limits);
  const auto take = [&](std::size_t field, element value) { return body.take(field, value); };
  if (Error e = document(text, kNames, Others::refused, take)) return e;
  if (Error e = body.check()) return e;
  Request request{};
  if (Error e = body.demand.resolve(roster, Modality::pointer, out.duty, request)) return e;
  const wire::Duty& duty = *out.duty;
  float row[kMaxRow];
  Accumulator& session = scratch(*duty.detector);
  session.push(events.data(), events.size());
  const Verdict verdict = duty.detector->judge(session, request, row);
  write(body, duty, verdict, row, reply);
  out.text = reply;
  wire::Meter::add(duty.meter->sessions[body.metadata.pointer_type]);
  wire::Meter::add(duty.meter->events, events.size());
  duty.meter->judged(verdict.p_bot, verdict.decision);
  duty.meter->answered(watch.read());
  return {};
}

}  // namespace botcore::json
