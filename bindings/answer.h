// One request of the HTTP side: a JSON body in, events, verdicts, a JSON body out. Nothing of a refused one is counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "assessment.h"
#include "duty.h"
#include "rhythm.h"
#include "users.h"
#include "wire.h"

namespace botcore::json {

struct Limits {
  std::size_t events = 1000000;  // in a request, and taps of a live session
};

// text stays until the thread's next request; duty is who judged.
struct Answer {
  std::string_view text;
  std::shared_ptr<const wire::Duty> duty;
};

// POST /v1/pointer: columns or records of one session.
wire::Error answer_pointer(const wire::Roster& roster, std::string_view body, const Limits& limits, Answer& out);
// POST /predict: rows of a log to a probability a user.
wire::Error answer_actions(const wire::Roster& roster, std::string_view body, const Limits& limits, Answer& out);
// The same for an uploaded file, whose users have their scores: a record each, flagged where p_bot reaches the threshold.
// An id is a number where all are, as far as CSV can tell: 7 and 12, but not 007.
void answer_log(const wire::Duty& duty, const Users& users, const Score* scores, double threshold, std::string& out);
// p_bot from which a user is flagged: Elkan 2001.
inline double flagged_from(const Costs& costs) noexcept { return costs.accuse / (costs.accuse + costs.miss); }
// POST /train: labelled rows as CSV, and what the model is to be called, empty where the body does not say.
wire::Error read_labelled(std::string_view body, const Limits& limits, std::string& csv, std::string_view& model);

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
  Request request_{};
  RuleSet rules_ = RuleSet::learnt;
  std::string user_;
  std::uint32_t taps_ = 0;  // sent so far, at most limits_.events
  Rhythm rhythm_;
};

}  // namespace botcore::json
