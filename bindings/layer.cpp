#include "layer.h"

#include <array>
#include <cstdint>

#include "channels.h"
#include "metadata.h"
#include "records.h"

namespace botcore::json {
namespace {

enum Field : std::size_t { kSession, kCaptcha, kEvents, kMetadata, kModel, kCosts, kPrior, kFields };
constexpr std::array<std::string_view, kFields> kNames = {"session_id", "captcha_id", "events", "metadata",
                                                          "model",      "costs",      "prior"};

Error read_id(element value, std::string& out) {
  std::string_view text;
  if (Error e = read(value, text)) return e;
  if (text.empty() || text.size() > wire::kMaxSessionId)
    return invalid("", std::to_string(text.size()) + " bytes", "send an id of 1 to 128 bytes");
  out = text;
  return {};
}

Error read_captcha(element value, Layer& out) {
  if (Error e = read_id(value, out.captcha)) return e;
  std::string known;
  for (const auto& [id, layer] : kCaptchas) {
    out.layer = layer;
    if (out.captcha == id) return {};
    known.append(known.empty() ? "" : ", ").append(id);
  }
  return invalid("", shown(out.captcha), "send one of " + known);
}

// Records of the pages' own form or of botcore's channels, told by the first of them.
Error read_records(array list, Modality layer, std::size_t most, std::vector<Event>& events) {
  object first;
  element type;
  const bool own = list.size() > 0 && !(*list.begin()).get(first) && first["event_type"].get(type) && !first["t"].get(type);
  if (!own) return Records(layer, events).read(list);
  Channels channels(events, most);
  return channels.take_records(list);
}

Error read_columns(object columns, std::size_t most, std::vector<Event>& events) {
  Channels channels(events, most);
  const auto take = [&](std::size_t channel, element value) { return channels.take_column(channel, value); };
  Error wrong = fields(columns, kChannels, Others::refused, take);
  return wrong ? wrong : channels.check();
}

Error read_either(element value, Modality layer, std::size_t most, std::vector<Event>& events) {
  object columns;
  array list;
  if (!value.get(columns)) return read_columns(columns, most, events);
  if (!value.is_array()) return invalid("", described(value), "send a list of records, or an object of columns");
  Error e = read_list(value, most, list);
  return e ? e : read_records(list, layer, most, events);
}

Error read_events(element value, Modality layer, std::size_t most, std::vector<Event>& events) {
  Error wrong = read_either(value, layer, most, events);
  for (Event& event : events) settle(event);
  return wrong;
}

Error absent(Field field, const char* remedy) { return invalid(std::string(kNames[field]), "absent", remedy); }

}  // namespace

Error read_layer(std::string_view body, const Limits& limits, Layer& out) {
  out.session.clear();
  out.captcha.clear();
  out.events.clear();
  out.demand = {};
  element events, said;
  std::uint32_t have = 0;
  const auto take = [&](std::size_t field, element value) {
    have |= 1u << field;
    switch (field) {
      case kSession: return read_id(value, out.session);
      case kCaptcha: return read_captcha(value, out);
      case kEvents: return events = value, Error{};
      case kMetadata: return said = value, Error{};
      case kModel: return out.demand.read_model(value);
      case kCosts: return out.demand.read_costs(value);
      default: return out.demand.read_prior(value);
    }
  };
  if (Error e = document(body, kNames, Others::ignored, take)) return e;
  if (!(have >> kCaptcha & 1)) return absent(kCaptcha, "say which layer it is, as captcha1");
  if (!(have >> kEvents & 1)) return absent(kEvents, "send the events of the layer, in order");
  Error wrong = read_events(events, out.layer, limits.events, out.events);
  if (wrong) return lies_in(wrong, kNames[kEvents]), wrong;
  Metadata metadata(out.layer);
  if (have >> kMetadata & 1) wrong = metadata.read(said, limits.events);
  if (wrong) return lies_in(wrong, kNames[kMetadata]), wrong;
  metadata.complete(out.events);
  return {};
}

Error read_layer_head(std::string_view body, std::string& session, std::string& captcha) {
  static constexpr std::array<std::string_view, 2> kHead = {kNames[kSession], kNames[kCaptcha]};
  session.clear();
  captcha.clear();
  const auto take = [&](std::size_t field, element value) { return read_id(value, field == 0 ? session : captcha); };
  if (Error e = document(body, kHead, Others::ignored, take)) return e;
  if (session.empty()) return absent(kSession, "send the id of the session");
  if (captcha.empty()) return absent(kCaptcha, "say which layer it is, as captcha1");
  return {};
}

}  // namespace botcore::json
