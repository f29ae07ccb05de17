#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answer.h"
#include "channels.h"
#include "demand.h"
#include "json.h"
#include "reasons.h"
#include "score.h"

namespace botcore::json {
namespace {

enum Field : std::size_t { kEvents = kChannels.size(), kSession, kMetadata, kCosts, kPrior, kModel, kFields };
constexpr std::array<std::string_view, kFields> kNames = {"t",        "x",       "y",      "kind",   "button",
                                                          "flags",    "pressure", "contact", "target", "events",
                                                          "session",  "metadata", "costs",   "prior",  "model"};
constexpr std::string_view kPointerTypes[] = {"unknown", "mouse", "touch", "pen", "touchpad"};
constexpr std::array<std::string_view, 6> kFacts = {"pointer_type", "screen_width", "screen_height", "device_pixel_ratio",
                                                    "hour", "user_agent"};

Error read_metadata(element value, wire::Metadata& metadata) {
  object said;
  if (Error e = read(value, said)) return e;
  return fields(said, kFacts, Others::refused, [&](std::size_t i, element each) {
    std::size_t place = 0;
    Error e;
    switch (i) {
      case 0:
        e = read_name(each, kPointerTypes, place);
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

// What a thread keeps from one request to the next.
struct Scratch {
  std::vector<Event> events;
  std::string reply;
  float row[kMaxRow];
};

Scratch& scratch() {
  thread_local Scratch kept;
  return kept;
}

// A body being read: one session or the next part of it, and what is asked for.
class Body {
 public:
  explicit Body(std::size_t most) : channels_(s.events, most) {}

  Error read(std::string_view text) {
    const auto take = [this](std::size_t field, element value) { return this->take(field, value); };
    if (Error e = document(text, kNames, Others::refused, take)) return e;
    if (Error e = channels_.check()) return e;
    return wire::check(metadata);
  }

  Scratch& s = scratch();
  Demand demand;
  wire::Metadata metadata;
  std::optional<std::string_view> session;

 private:
  Error take(std::size_t field, element value) {
    switch (field) {
      case kEvents: return channels_.take_records(value);
      case kSession: return take_session(value);
      case kMetadata: return read_metadata(value, metadata);
      case kCosts: return demand.read_costs(value);
      case kPrior: return demand.read_prior(value);
      case kModel: return demand.read_model(value);
      default: return channels_.take_column(field, value);
    }
  }
  Error take_session(element value) {
    if (Error e = json::read(value, session.emplace())) return e;
    if (session->size() <= wire::kMaxSessionId) return {};
    return invalid("", std::to_string(session->size()) + " bytes", "send an id of at most 128 bytes");
  }

  Channels channels_;
};

void write(const std::optional<std::string_view>& session, const wire::Duty& duty, const Verdict& verdict, const float* row,
           std::string& out) {
  out.clear();
  out += '{';
  if (session) {
    out += "\"session\":";
    append_quoted(out, *session);
    out += ',';
  }
  out += "\"p_bot\":";
  append(out, verdict.p_bot);
  out += ",\"decision\":\"";
  out += kDecisionNames[static_cast<std::size_t>(verdict.decision)];
  out += "\",\"reasons\":";
  append_reasons(out, duty, verdict.evidence, row);
  out += ",\"n_events\":";
  append(out, verdict.evidence.n_events);
  out += ",\"profile\":\"";
  out += kProfileColumns[verdict.evidence.profile].name;
  out += "\",\"sequential\":\"";
  out += kSequentialNames[static_cast<std::size_t>(verdict.sequential)];
  out += "\",\"model\":";
  out += duty.json;
  out += '}';
}

// A click is where a session is acted upon, so what led to it is looked up at once.
bool releases(const Event& event) noexcept { return event.kind == static_cast<std::uint8_t>(Kind::up); }

}  // namespace

void append_reasons(std::string& out, const wire::Duty& duty, const Evidence& evidence, const float* row) {
  double parts[kMaxRow];
  char before = '[';
  wire::each_reason(duty, evidence, row, parts, [&](std::string_view code, double contribution) {
    out += before;
    out += "{\"code\":\"";
    out += code;
    out += "\",\"contribution\":";
    append(out, contribution);
    out += '}';
    before = ',';
  });
  out += before == '[' ? "[]" : "]";
}

Error answer_pointer(const wire::Roster& roster, std::string_view text, const Limits& limits, Answer& out) {
  const wire::Stopwatch watch;
  Body body(limits.events);
  Request request{};
  if (Error e = body.read(text)) return e;
  if (Error e = body.demand.resolve(roster, Modality::pointer, out.duty, request)) return e;
  const wire::Duty& duty = *out.duty;
  Accumulator& session = botcore::scratch(*duty.detector);
  session.push(body.s.events.data(), body.s.events.size());
  Verdict verdict = duty.detector->judge(session, request, body.s.row);
  wire::Repeat repeat(roster.replays(*duty.detector), body.session.value_or(std::string_view()));
  repeat.push(body.s.events.data(), body.s.events.size());
  repeat.end();
  const Score judged = row_of(verdict);  // by the model alone, which a shadow is compared with
  repeat.amend(verdict, request.costs);
  write(body.session, duty, verdict, body.s.row, body.s.reply);
  out.text = body.s.reply;
  wire::Meter& meter = *duty.meter;
  wire::Meter::add(meter.sessions[body.metadata.pointer_type]);
  wire::Meter::add(meter.events, body.s.events.size());
  meter.judged(verdict.p_bot, verdict.decision);
  duty.settle(row_of(verdict), body.s.row);
  if (duty.shadow) duty.shadow->judge(body.s.events.data(), body.s.events.size(), body.demand.terms, judged);
  meter.answered(watch.read());
  return {};
}

Error read_pointer(const wire::Roster& roster, std::string_view text, const Limits& limits, PointerBody& out) {
  Body body(limits.events);
  if (Error e = body.read(text)) return e;
  out.events = body.s.events;
  return body.demand.resolve(roster, Modality::pointer, out.duty, out.request);
}

LivePointer::~LivePointer() {
  if (!duty_) return;
  duty_->meter->open.fetch_sub(1, std::memory_order_relaxed);
  repeat_->end();
  last_.integrity |= repeat_->reason();
  duty_->settle(last_, *session_);
  shadow_->settle(judged_);
}

Error LivePointer::handle(const wire::Roster& roster, std::string_view message, PointerAnswer& out) {
  const wire::Stopwatch watch;
  Body body(limits_.events - events_);
  if (Error e = body.read(message)) return e;
  if (!duty_)
    if (Error e = begin(roster, body.demand, body.metadata, body.session)) return e;
  events_ += body.s.events.size();
  session_->push(body.s.events.data(), body.s.events.size());
  shadow_->push(body.s.events.data(), body.s.events.size());
  repeat_->push(body.s.events.data(), body.s.events.size());
  if (std::any_of(body.s.events.begin(), body.s.events.end(), releases)) repeat_->look();
  out.verdict = session_->verdict(body.s.row);
  judged_ = row_of(out.verdict);
  repeat_->amend(out.verdict, session_->request().costs);
  out.row = body.s.row;
  write(id_, *duty_, out.verdict, out.row, body.s.reply);
  out.text = body.s.reply;
  out.duty = duty_;
  last_ = row_of(out.verdict);
  wire::Meter& meter = *duty_->meter;
  wire::Meter::add(meter.events, body.s.events.size());
  meter.judged(out.verdict.p_bot, out.verdict.decision);
  meter.answered(watch.read());
  return {};
}

Error LivePointer::begin(const wire::Roster& roster, const Demand& demand, const wire::Metadata& metadata,
                         std::optional<std::string_view> id) {
  std::shared_ptr<const wire::Duty> duty;
  Request request{};
  if (Error e = demand.resolve(roster, Modality::pointer, duty, request)) return e;
  session_.emplace(duty->detector);
  session_->request() = request;
  repeat_.emplace(roster.replays(*duty->detector), id.value_or(std::string_view()));
  shadow_.emplace(duty->shadow).begin(demand.terms);
  if (id) id_.emplace(*id);
  wire::Meter::add(duty->meter->open);
  wire::Meter::add(duty->meter->sessions[metadata.pointer_type]);
  duty_ = std::move(duty);
  return {};
}

}  // namespace botcore::json
