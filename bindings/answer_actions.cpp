#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answer.h"
#include "demand.h"
#include "ids.h"
#include "json.h"
#include "score.h"

namespace botcore::json {
namespace {

enum Field : std::size_t { kUser, kEvent, kCategory, kFake, kModel, kThreshold, kCosts, kPrior, kFields };
constexpr std::array<std::string_view, kFields> kNames = {"UserId", "Event",     "Category", "Fake",
                                                          "model",  "threshold", "costs",    "prior"};
constexpr std::size_t kColumns = kModel;  // those before it
constexpr std::size_t kUnlabelled = kFake;

// What a thread keeps from one request to the next.
struct Scratch {
  Ids ids;
  std::vector<std::uint32_t> owners;  // of each row, a number of ids
  std::vector<std::int64_t> bounds;   // of each user's rows in events, one more than users
  std::vector<Event> events;          // each user's rows together, in their order
  std::vector<Score> scores, shadow;  // of each user, by the one on duty and by its shadow
  std::string reply;
};

Error read_id(element value, Id& id) {
  id = {};
  double real = 0;
  std::int64_t integer = 0;
  if (!value.get(id.text)) return {};
  if (!value.get(integer)) {
    id = {Id::Type::integer, static_cast<std::uint64_t>(integer), {}};
  } else if (!value.get(id.bits)) {
    id.type = Id::Type::natural;
  } else if (!value.get(real)) {  // 1.0 is the id 1
    integer = std::fabs(real) < 0x1p53 ? static_cast<std::int64_t>(real) : 0;
    const bool whole = static_cast<double>(integer) == real;
    id.type = whole ? Id::Type::integer : Id::Type::real;
    id.bits = whole ? static_cast<std::uint64_t>(integer) : std::bit_cast<std::uint64_t>(real);
  } else {
    return invalid("", described(value), "send an id, a number or text");
  }
  return {};
}

// Text, or the digits of a whole number, as a table of text has them.
Error read_word(element value, char (&digits)[24], std::string_view& word) {
  std::int64_t number = 0;
  if (!value.get(word)) return {};
  if (value.get(number)) return invalid("", described(value), "send text");
  word = {digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, number).ptr - digits)};
  return {};
}

class Body {
 public:
  explicit Body(const Limits& limits, bool labelled = false) : limits_(limits), labelled_(labelled) {}

  Error take(std::size_t field, element value) {
    switch (field) {
      case kModel: return demand.read_model(value);
      case kThreshold: return take_threshold(value);
      case kCosts: return demand.read_costs(value);
      case kPrior: return demand.read_prior(value);
      case kFake:
        if (!labelled_) return {};  // rows to learn from may be judged too
        [[fallthrough]];
      default: return read_list(value, limits_.events, columns[field].emplace());
    }
  }
  Error check() const {
    for (std::size_t i = 0; i < (labelled_ ? kColumns : kUnlabelled); ++i) {
      if (!columns[i])
        return invalid(std::string(kNames[i]), "absent",
                       std::string("send UserId, Event, Category") + (labelled_ ? " and Fake" : "") + ", one entry a row each");
      if (columns[i]->size() != rows())
        return invalid(std::string(kNames[i]), "a list of " + std::to_string(columns[i]->size()),
                       "send " + std::to_string(rows()) + " entries, as in UserId");
    }
    return {};
  }
  std::size_t rows() const { return columns[kUser]->size(); }
  bool asks_for_decisions() const { return threshold || demand.terms.accuse || demand.terms.miss; }

  Demand demand;
  std::optional<double> threshold;
  std::optional<array> columns[kColumns];

 private:
  Error take_threshold(element value) {
    if (Error e = read(value, threshold.emplace())) return e;
    if (*threshold >= 0 && *threshold <= 1) return {};
    return invalid("", described(value), "send a probability, 0 to 1");
  }

  const Limits& limits_;
  const bool labelled_;
};

Error in_row(std::size_t field, std::size_t row, Error e) {
  lies_in(e, std::string(kNames[field]) + "[" + std::to_string(row) + "]");
  return e;
}

// Whose each row is; bounds[u + 1] becomes where the rows of user u begin.
Error group(const Body& body, Scratch& s) {
  s.ids.begin(body.rows());
  s.owners.clear();
  s.bounds.assign(2, 0);
  for (const element value : *body.columns[kUser]) {
    Id id;
    if (Error e = read_id(value, id)) return in_row(kUser, s.owners.size(), e);
    const std::uint32_t user = s.owners.emplace_back(s.ids.number(id));
    if (s.bounds.size() < s.ids.size() + 2) s.bounds.push_back(0);
    ++s.bounds[user + 2];
  }
  std::partial_sum(s.bounds.begin(), s.bounds.end(), s.bounds.begin());
  return {};
}

// Each user's rows together; bounds[u + 1] becomes where those of user u end.
Error fill(const Body& body, const Vocabulary& vocabulary, Scratch& s) {
  s.events.resize(body.rows());
  auto categories = body.columns[kCategory]->begin();
  std::size_t row = 0;
  for (const element value : *body.columns[kEvent]) {
    char digits[2][24];
    std::string_view event, category;
    if (Error e = read_word(value, digits[0], event)) return in_row(kEvent, row, e);
    if (Error e = read_word(*categories, digits[1], category)) return in_row(kCategory, row, e);
    s.events[static_cast<std::size_t>(s.bounds[s.owners[row] + 1]++)] = vocabulary.row(event, category);
    ++categories;
    ++row;
  }
  return {};
}

void write_id(const Id& id, std::string& out) {
  switch (id.type) {
    case Id::Type::text: return append_quoted(out, id.text);
    case Id::Type::real: return append(out, std::bit_cast<double>(id.bits));
    case Id::Type::integer:
      if (static_cast<std::int64_t>(id.bits) < 0) {
        out += '-';
        return append(out, 0 - id.bits);
      }
      [[fallthrough]];
    default: append(out, id.bits);
  }
}

template <class Write>
void write_list(const char* name, std::size_t n, std::string& out, Write&& write) {
  out += name;
  for (std::size_t i = 0; i < n; ++i) {
    if (i) out += ',';
    write(i);
  }
  out += ']';
}

char flag(const Score& score, double threshold) noexcept { return score.p_bot >= threshold ? '1' : '0'; }

// The contract's two lists; a third where decisions were asked for.
void write(const Body& body, const Scratch& s, const Costs& costs, std::string& out) {
  const std::size_t n = s.scores.size();
  out.clear();
  write_list("{\"UserId\":[", n, out, [&](std::size_t i) { write_id(s.ids[i], out); });
  write_list(",\"is_fake_probability\":[", n, out, [&](std::size_t i) { append(out, s.scores[i].p_bot); });
  if (body.asks_for_decisions()) {
    const double threshold = body.threshold.value_or(flagged_from(costs));
    write_list(",\"Fake\":[", n, out, [&](std::size_t i) { out += flag(s.scores[i], threshold); });
  }
  out += '}';
}

// One entry as CSV (RFC 4180) has it: text in quotes, numbers and truths as they are.
Error write_cell(element value, std::string& out) {
  std::string_view text;
  if (value.get(text)) {
    if (value.is_null() || value.is_array() || value.is_object()) return invalid("", described(value), "send text or a number");
    out += described(value);
    return {};
  }
  out += '"';
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  out += '"';
  return {};
}

// Whether text is a whole number as this side writes them.
bool is_number(std::string_view text) noexcept {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return false;
  char digits[24];
  const auto last = std::to_chars(digits, digits + sizeof digits, number).ptr;
  return text == std::string_view(digits, static_cast<std::size_t>(last - digits));
}

// shadow: as many scores; null where there is none.
void count(const wire::Duty& duty, const Score* scores, const Score* shadow, std::size_t n) noexcept {
  wire::Meter& meter = *duty.meter;
  std::uint64_t events = 0;
  for (std::size_t i = 0; i < n; ++i) {
    events += scores[i].n_events;
    meter.judged(scores[i].p_bot, static_cast<Decision>(scores[i].decision));
    meter.settle(scores[i]);
    if (shadow) duty.shadow->comparison->add(scores[i], shadow[i]);
  }
  wire::Meter::add(meter.sessions[0], n);
  wire::Meter::add(meter.events, events);
}

// The same rows as a shadow reads them, whose vocabulary has codes of its own. Of a body that was read before.
Error judge_beside(const Body& body, const wire::Shadow& shadow, Scratch& s) {
  const Detector& detector = *shadow.detector;
  if (Error e = group(body, s)) return e;
  if (Error e = fill(body, detector.vocabulary(), s)) return e;
  s.shadow.resize(s.ids.size());
  score_many(detector, s.events.data(), s.bounds.data(), s.shadow.size(), shadow.request(body.demand.terms), s.shadow.data());
  return {};
}

}  // namespace

Error read_labelled(std::string_view text, const Limits& limits, std::string& csv, std::string_view& model) {
  Body body(limits, true);
  const auto take = [&](std::size_t field, element value) { return body.take(field, value); };
  if (Error e = document(text, kNames, Others::ignored, take)) return e;
  if (Error e = body.check()) return e;
  csv = "UserId,Event,Category,Fake\n";
  std::array cells = {body.columns[0]->begin(), body.columns[1]->begin(), body.columns[2]->begin(), body.columns[3]->begin()};
  for (std::size_t row = 0; row < body.rows(); ++row)
    for (std::size_t i = 0; i < kColumns; ++i, csv += i < kColumns ? ',' : '\n') {
      if (Error e = write_cell(*cells[i], csv)) return in_row(i, row, e);
      ++cells[i];
    }
  model = body.demand.model;
  return {};
}

void answer_log(const wire::Duty& duty, const Users& users, const Score* scores, const Score* shadow, double threshold,
                std::string& out) {
  bool numeric = true;
  for (std::size_t i = 0; numeric && i < users.size(); ++i) numeric = is_number(users.name(i));
  count(duty, scores, shadow, users.size());
  write_list("[", users.size(), out, [&](std::size_t i) {
    out += "{\"UserId\":";
    if (numeric)
      out += users.name(i);
    else
      append_quoted(out, users.name(i));
    out += ",\"Fake\":";
    out += flag(scores[i], threshold);
    out += '}';
  });
}

Error answer_actions(const wire::Roster& roster, std::string_view text, const Limits& limits, Answer& out) {
  const wire::Stopwatch watch;
  thread_local Scratch s;
  Body body(limits);
  const auto take = [&](std::size_t field, element value) { return body.take(field, value); };
  if (Error e = document(text, kNames, Others::ignored, take)) return e;
  if (Error e = body.check()) return e;
  Request request{};
  if (Error e = body.demand.resolve(roster, Modality::actions, out.duty, request)) return e;
  const Detector& detector = *out.duty->detector;
  if (Error e = group(body, s)) return e;
  if (Error e = fill(body, detector.vocabulary(), s)) return e;
  s.scores.resize(s.ids.size());
  score_many(detector, s.events.data(), s.bounds.data(), s.scores.size(), request, s.scores.data());
  write(body, s, request.costs, s.reply);
  out.text = s.reply;
  const wire::Duty& duty = *out.duty;
  const bool compared = duty.shadow && !judge_beside(body, *duty.shadow, s);  // it changes no answer, whatever it meets
  count(duty, s.scores.data(), compared ? s.shadow.data() : nullptr, s.scores.size());
  duty.meter->answered(watch.read());
  return {};
}

}  // namespace botcore::json
