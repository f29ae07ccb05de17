// What a page says of a layer beside its events, and what it comes to as events: a goal, traces, an answer, claims.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include "event.h"
#include "json.h"
#include "modality.h"
#include "schema.h"

namespace botcore::json {

// All of it is optional, null is as good as absent, and what is of another layer or of no use is passed over.
class Metadata {
 public:
  explicit Metadata(Modality layer) : layer_(layer) { claims_.fill(kUnsaid); }

  // most: entries of each trace, and events that the visits to options come to.
  Error read(element metadata, std::size_t most);
  // Traces, options and the answer go where their times are, if the events tell of none themselves; the goal goes to the
  // beginning, claims go to the end.
  void complete(std::vector<Event>& events);

 private:
  static constexpr double kUnsaid = std::numeric_limits<double>::quiet_NaN();
  static constexpr std::size_t kOptions = 64;
  static constexpr std::size_t kVisits = 1000;  // of one option
  struct Option {
    std::string_view name;
    double ms = kUnsaid, visits = kUnsaid;

    double n() const noexcept;  // visits
  };

  Error take(std::size_t field, element value, std::size_t most);
  Error read_trace(element value, std::size_t most, Kind kind, std::string_view x, std::string_view y);
  void sift();
  void space(double end);
  Error read_options(element value, double Option::*figure);
  Error read_option(std::string_view name, element value, double Option::*figure);
  Error check_visits(std::size_t most) const;
  void answer(std::vector<Event>& events) const;
  void hover(std::vector<Event>& events) const;

  const Modality layer_;
  std::vector<Event> trace_;
  std::vector<Option> options_;
  double goal_ = kUnsaid, chosen_ = kUnsaid, idle_ = kUnsaid;
  bool ordered_ = false;  // the trace has an order, but no times
  bool touch_ = false;
  std::array<double, static_cast<std::size_t>(Claim::count_)> claims_;
};

// Puts what is asked for in the place of what the body says is: one event `goal`, at the beginning.
void ask_for(const Event& goal, std::vector<Event>& events);

}  // namespace botcore::json
