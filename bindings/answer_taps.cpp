#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <compare>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answer.h"
#include "demand.h"
#include "json.h"

namespace botcore::json {
namespace {

enum Field : std::size_t { kTimestamps, kReleased, kUser, kRules, kModel, kCosts, kPrior, kFields };
constexpr std::array<std::string_view, kFields> kNames = {"timestamps", "released", "user_id", "rules",
                                                          "model",      "costs",    "prior"};

struct Stroke {
  double at;  // its place in the order
  std::uint32_t tap;
  Kind kind;
  double t;
  auto operator<=>(const Stroke&) const = default;
  Event event() const { return {t, 0.0f, 0.0f, 0.0f, 0.0f, tap, 0, static_cast<std::uint8_t>(kind), 0}; }
};

// What a thread keeps from one request to the next.
struct Scratch {
  std::vector<double> onsets, released;
  std::vector<Stroke> strokes;
  std::string reply, user;
};

Scratch& scratch() {
  thread_local Scratch kept;
  return kept;
}

Error read_times(element value, std::size_t most, bool gaps, std::vector<double>& times) {
  array list;
  if (Error e = read_list(value, most, list)) return e;
  times.resize(list.size());
  return each(list, [&](std::size_t i, element entry) {
    return gaps ? read_or_none(entry, times[i]) : read(entry, times[i]);
  });
}

class Body {
 public:
  explicit Body(std::size_t most) : most_(most) {
    s.onsets.clear();
    s.released.clear();
    s.user.clear();
  }

  Error read(std::string_view text) {
    element root;
    if (Error e = parse(text, root)) return e;
    bare_ = root.is_array();
    Error e = bare_ ? read_times(root, most_, false, s.onsets) : read_fields(root);
    if (e && (e.field.empty() || bare_)) lies_in(e, bare_ ? kNames[kTimestamps] : "body");
    return e ? e : check();
  }
  Taps taps() const { return {s.user, s.onsets, s.released}; }
  // In the order of botcore.events.taps: releases between onsets by time, onsets as they came; each tap has a number of
  // its own, from `first`. Returns how many events there are.
  std::size_t push(Rhythm& rhythm, std::uint32_t first) {
    if (s.released.empty()) {
      rhythm.push(s.onsets.data(), s.onsets.size());
      return s.onsets.size();
    }
    s.strokes.clear();
    double clock = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < s.onsets.size(); ++i) {
      const auto tap = first + static_cast<std::uint32_t>(i);
      clock = std::max(clock, s.onsets[i]);
      s.strokes.push_back({clock, tap, Kind::down, s.onsets[i]});
      if (!std::isnan(s.released[i])) s.strokes.push_back({s.released[i], tap, Kind::up, s.released[i]});
    }
    std::sort(s.strokes.begin(), s.strokes.end());
    for (const Stroke& stroke : s.strokes) {
      const Event event = stroke.event();
      rhythm.push(&event, 1);
    }
    return s.strokes.size();
  }

  Scratch& s = scratch();
  Demand demand;
  RuleSet rules = RuleSet::learnt;

 private:
  Error read_fields(element root) {
    object whole;
    if (Error e = json::read(root, whole)) return e;
    return fields(whole, kNames, Others::ignored, [&](std::size_t i, element value) { return take(i, value); });
  }
  Error take(std::size_t field, element value) {
    given_ |= 1u << field;
    switch (field) {
      case kTimestamps: return read_times(value, most_, false, s.onsets);
      case kReleased: return read_times(value, most_, true, s.released);
      case kUser: return take_user(value);
      case kRules: return take_rules(value);
      case kModel: return demand.read_model(value);
      case kCosts: return demand.read_costs(value);
      default: return demand.read_prior(value);
    }
  }
  Error take_user(element value) {
    std::string_view text;
    std::int64_t number = 0;
    if (!value.get(text) && !text.empty())
      s.user = text;
    else if (!value.get(number))
      s.user = std::to_string(number);
    else if (!value.is_null())
      return invalid("", described(value), "send the user's id, text or a whole number, or leave it out");
    return {};
  }
  Error take_rules(element value) {
    std::string_view name;
    if (Error e = json::read(value, name)) return e;
    const auto found = std::find(std::begin(kRuleSetNames), std::end(kRuleSetNames), name);
    rules = static_cast<RuleSet>(found - std::begin(kRuleSetNames));
    return found == std::end(kRuleSetNames) ? invalid("", shown(name), "send learnt or classic") : Error{};
  }
  Error check() const {
    if (!bare_ && !(given_ >> kTimestamps & 1))
      return invalid(std::string(kNames[kTimestamps]), "absent", "send the times of the taps, in seconds");
    if (given_ >> kReleased & 1 && s.released.size() != s.onsets.size())
      return invalid(std::string(kNames[kReleased]), "a list of " + std::to_string(s.released.size()),
                     "send a time or null for each of the " + std::to_string(s.onsets.size()) + " taps, or leave it out");
    return {};
  }
  const std::size_t most_;
  bool bare_ = false;        // a list alone
  std::uint32_t given_ = 0;  // bit i: field i was there
};

void member(std::string& out, const char* name, double value) {
  out += name;
  append(out, value);
}

void member(std::string& out, const char* name, bool value) {
  out += name;
  out += value ? "true" : "false";
}

// The contract's keys, in its order, and what to do about each flag.
void write(const Assessment& a, std::string& out) {
  Told told[kMostTold];
  const std::size_t n = tell(a, told);
  const auto list = [&](const char* name, const char* Told::*words) {
    out += name;
    for (std::size_t i = 0; i < n; ++i) {
      if (i) out += ',';
      append_quoted(out, told[i].*words);
    }
    out += ']';
  };
  out.clear();
  member(out, "{\"is_anomaly\":", a.is_anomaly);
  member(out, ",\"confidence\":", a.confidence);
  list(",\"flags\":[", &Told::flag);
  member(out, ",\"tap_speed\":", a.tap_speed);
  member(out, ",\"avg_interval\":", a.avg_interval);
  member(out, ",\"variance\":", a.variance);
  member(out, ",\"anomaly_score\":", a.anomaly_score);
  member(out, ",\"total_taps\":", static_cast<double>(a.total_taps));
  member(out, ",\"ml_anomaly\":", a.ml_anomaly);
  member(out, ",\"ml_confidence\":", a.ml_confidence);
  member(out, ",\"rule_confidence\":", a.rule_confidence);
  list(",\"recommendations\":[", &Told::advice);
  out += '}';
}

Error check_span(const Rhythm& rhythm) {
  if (timed(rhythm)) return {};
  return invalid(std::string(kNames[kTimestamps]), "a span of " + std::to_string(rhythm.span()) + " s",
                 "send times in seconds, the last later than the first");
}

void compare(const wire::Shadow& shadow, const Score& said, const Rhythm& rhythm, const Request& request,
             RuleSet rules) noexcept {
  shadow.compare(said, assess(*shadow.detector, rhythm, request, rules).verdict);
}

}  // namespace

Error read_taps(std::string_view text, const Limits& limits, Taps& out) {
  Body body(limits.events);
  if (Error e = body.read(text)) return e;
  out = body.taps();
  return {};
}

Error answer_taps(const wire::Roster& roster, std::string_view text, const Limits& limits, TapAnswer& out) {
  const wire::Stopwatch watch;
  Body body(limits.events);
  Request request{};
  if (Error e = body.read(text)) return e;
  if (Error e = body.demand.resolve(roster, Modality::tap, out.duty, request)) return e;
  Rhythm rhythm;
  const std::size_t n_events = body.push(rhythm, 1);
  if (Error e = check_span(rhythm)) return e;
  out.assessment = assess(*out.duty->detector, rhythm, request, body.rules);
  write(out.assessment, body.s.reply);
  out.text = body.s.reply;
  out.taps = body.taps();
  wire::Meter& meter = *out.duty->meter;
  wire::Meter::add(meter.sessions[0]);
  wire::Meter::add(meter.events, n_events);
  meter.judged(out.assessment.verdict.p_bot, out.assessment.verdict.decision);
  meter.settle(row_of(out.assessment.verdict));
  if (const auto& shadow = out.duty->shadow)
    compare(*shadow, row_of(out.assessment.verdict), rhythm, shadow->request(body.demand.terms), body.rules);
  meter.answered(watch.read());
  return {};
}

LiveTaps::~LiveTaps() {
  if (!duty_) return;
  duty_->meter->open.fetch_sub(1, std::memory_order_relaxed);
  duty_->meter->settle(last_);
  if (const auto& shadow = duty_->shadow) compare(*shadow, last_, rhythm_, shadow_request_, rules_);
}

Error LiveTaps::handle(const wire::Roster& roster, std::string_view message, TapAnswer& out) {
  const wire::Stopwatch watch;
  Body body(limits_.events - taps_);
  Request request{};
  if (Error e = body.read(message)) return e;
  std::shared_ptr<const wire::Duty> duty = duty_;
  if (!duty)
    if (Error e = body.demand.resolve(roster, Modality::tap, duty, request)) return e;
  Rhythm rhythm = rhythm_;
  const std::size_t n_events = body.push(rhythm, taps_ + 1);
  if (Error e = check_span(rhythm)) return e;
  wire::Meter& meter = *duty->meter;
  if (!duty_) {
    duty_ = duty;
    request_ = request;
    if (duty->shadow) shadow_request_ = duty->shadow->request(body.demand.terms);
    rules_ = body.rules;
    user_ = body.s.user;
    wire::Meter::add(meter.open);
    wire::Meter::add(meter.sessions[0]);
  }
  rhythm_ = rhythm;
  taps_ += static_cast<std::uint32_t>(body.s.onsets.size());
  out.duty = duty_;
  out.assessment = assess(*duty_->detector, rhythm_, request_, rules_);
  write(out.assessment, body.s.reply);
  out.text = body.s.reply;
  out.taps = body.taps();
  out.taps.user = user_;
  wire::Meter::add(meter.events, n_events);
  meter.judged(out.assessment.verdict.p_bot, out.assessment.verdict.decision);
  last_ = row_of(out.assessment.verdict);
  meter.answered(watch.read());
  return {};
}

}  // namespace botcore::json
