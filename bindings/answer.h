// One request of the HTTP side: a JSON body in, events, verdicts, a JSON body out. Nothing of a refused one is counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "assessment.h"
#include "duty.h"
#include "rhythm.h"
#include "score.h"
#include "session.h"
#include "users.h"
#include "wire.h"

namespace botcore::json {

struct Demand;

struct Limits {
  std::size_t events = 1000000;  // in a request, and in a live session
};

// text stays until the thread's next request; duty is who judged.
struct Answer {
  std::string_view text;
  std::shared_ptr<const wire::Duty> duty;
};

// POST /v1/pointer: columns or records of one session.
wire::Error answer_pointer(const wire::Roster& roster, std::string_view body, const Limits& limits, Answer& out);

// What such a body holds, for who shows it: nothing is judged and nothing counted. events stay as a reply's text does.
struct PointerBody {
  std::span<const Event> events;
  std::shared_ptr<const wire::Duty> duty;  // who judges
  Request request{};
};

wire::Error read_pointer(const wire::Roster& roster, std::string_view body, const Limits& limits, PointerBody& out);

struct PointerAnswer : Answer {
  Verdict verdict;
  const float* row = nullptr;  // what was judged; stays as long as text does
};

// One session as it comes: each message is a body as above with its next events, and is answered by what all so far come
// to. Constant memory.
class LivePointer {
 public:
  explicit LivePointer(const Limits& limits) : limits_(limits) {}
  ~LivePointer();
  LivePointer(const LivePointer&) = delete;
  LivePointer& operator=(const LivePointer&) = delete;

  // The first message says which model judges, on what terms, and what the session is called. A refused message leaves
  // no trace.
  wire::Error handle(const wire::Roster& roster, std::string_view message, PointerAnswer& out);

 private:
  wire::Error begin(const wire::Roster& roster, const Demand& demand, const wire::Metadata& metadata,
                    std::optional<std::string_view> id);

  const Limits limits_;
  std::shared_ptr<const wire::Duty> duty_;  // from the first message on
  std::optional<Session> session_;
  std::optional<wire::ShadowSession> shadow_;
  std::optional<wire::Repeat> repeat_;
  std::optional<std::string> id_;
  std::size_t events_ = 0;  // sent so far, at most limits_.events
  Score last_{}, judged_{};  // as it was answered; as the model alone would have it
};

// A verdict's reasons, strongest first, as a list of {code, contribution}.
void append_reasons(std::string& out, const wire::Duty& duty, const Evidence& evidence, const float* row);
// POST /predict: rows of a log to a probability a user.
wire::Error answer_actions(const wire::Roster& roster, std::string_view body, const Limits& limits, Answer& out);
// The same for an uploaded file, whose users have their scores: a record each, flagged where p_bot reaches the threshold.
// An id is a number where all are, as far as CSV can tell: 7 and 12, but not 007.
// shadow: the same users' scores by the duty's shadow; null where there is none.
void answer_log(const wire::Duty& duty, const Users& users, const Score* scores, const Score* shadow, double threshold,
                std::string& out);
// p_bot from which a user is flagged: Elkan 2001.
inline double flagged_from(const Costs& costs) noexcept { return costs.accuse / (costs.accuse + costs.miss); }
// POST /train: labelled rows as CSV, and what the model is to be called, empty where the body does not say.
wire::Error read_labelled(std::string_view body, const Limits& limits, std::string& csv, std::string_view& model);

struct Layer;  // layer.h

// layer and row, what was judged, stay as long as text does.
struct LayerAnswer : Answer {
  const Layer* layer = nullptr;
  const float* row = nullptr;
  Verdict verdict;
  bool conformal = false;      // held for a bot's at the false-positive rate its model promises
  bool is_human = false;       // neither that nor insufficient
  double confidence = 0.0;     // that it is a person, 0..1: the mean of the models of people alone where they judge
  std::optional<bool> solved;  // where a goal was given

  const char* decision() const noexcept;  // human, bot or insufficient
};

// POST /classify_session: one layer of a CAPTCHA. goal: what was asked for, where the server knows, in the place of what
// the body says of it; null where it does not.
wire::Error answer_layer(const wire::Roster& roster, std::string_view body, const Limits& limits, const Event* goal,
                         LayerAnswer& out);

// What a body says of taps: onsets and releases in seconds (releases: none, or as many, NaN where not known), and whose
// they are, empty where it does not say. They stay as long as an answer's text does.
struct Taps {
  std::string_view user;
  std::span<const double> onsets, released;
};

struct TapAnswer : Answer {
  Assessment assessment;
  Taps taps;
};

wire::Error read_taps(std::string_view body, const Limits& limits, Taps& out);

// POST /api/v2/tap-speed/analyze: a list of times, or an object that holds one.
wire::Error answer_taps(const wire::Roster& roster, std::string_view body, const Limits& limits, TapAnswer& out);

// The taps of one client as they come: each message is a body as above, and is answered by what all so far come to.
class LiveTaps {
 public:
  explicit LiveTaps(const Limits& limits) : limits_(limits) {}
  ~LiveTaps();
  LiveTaps(const LiveTaps&) = delete;
  LiveTaps& operator=(const LiveTaps&) = delete;

  // The first message says which model and rules judge, and whose taps they are. A refused message leaves no trace.
  wire::Error handle(const wire::Roster& roster, std::string_view message, TapAnswer& out);

 private:
  const Limits limits_;
  std::shared_ptr<const wire::Duty> duty_;  // from the first message on
  Request request_{}, shadow_request_{};
  RuleSet rules_ = RuleSet::learnt;
  std::string user_;
  std::uint32_t taps_ = 0;  // sent so far, at most limits_.events
  Rhythm rhythm_;
  Score last_{};
};

}  // namespace botcore::json
