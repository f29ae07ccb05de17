#include "metadata.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "channels.h"

namespace botcore::json {
namespace {

enum Field : std::size_t { kGoal, kChosen, kTouch, kSlider, kRotation, kPath, kTimes, kVisited, kIdle, kFirstClaim };
constexpr std::array<std::string_view, kFirstClaim + static_cast<std::size_t>(Claim::count_)> kNames = {
    "target_position_px", "option_index", "used_touch",         "slider_trace",
    "rotation_trace",     "mouse_path",   "option_hover_times", "option_hover_counts",
    "idle_before_first_drag_ms",
#define X(name, feature, scale, absolute, relative) #name,
    BOTCORE_CLAIMS(X)
#undef X
};

constexpr std::size_t kMostOptions = 1 << 16;
constexpr double kFrame = 1.0 / 60.0;   // s
constexpr double kClosest = 0.001;      // s from point to point; a path that is denser has no times
constexpr auto kDuration = static_cast<std::size_t>(Claim::interaction_duration_ms);

bool is(const Event& event, Kind kind) noexcept { return event.kind == static_cast<std::uint8_t>(kind); }

bool tell(const std::vector<Event>& events, Kind kind) noexcept {
  return std::any_of(events.begin(), events.end(), [kind](const Event& e) {
    return is(e, kind) || (kind == Kind::move && is(e, Kind::drag));
  });
}

Event made(Kind kind, double t, double x = 0.0, std::uint32_t target = 0) noexcept {
  Event event = blank();
  event.t = t;
  event.x = static_cast<float>(x);
  event.target = target;
  event.kind = static_cast<std::uint8_t>(kind);
  return event;
}

bool timed(const Event& event) noexcept { return std::isfinite(event.t); }

// Puts more among the events where their times are, behind what is of the same time; both stay in their own order.
void merge(const std::vector<Event>& more, std::vector<Event>& events) {
  if (more.empty()) return;
  std::vector<Event> merged;
  merged.reserve(events.size() + more.size());
  auto next = more.begin();
  for (const Event& event : events) {
    while (next != more.end() && next->t < event.t) merged.push_back(*next++);
    merged.push_back(event);
  }
  merged.insert(merged.end(), next, more.end());
  events.swap(merged);
}

// The first time that is known; 0 where none is.
template <class Iterator>
double first_time(Iterator begin, Iterator end) noexcept {
  const auto known = std::find_if(begin, end, timed);
  return known == end ? 0.0 : known->t;
}

// Counts come as numbers of any form: 1, 1.0, true.
Error read_figure(element value, double& out) {
  bool truth = false;
  if (value.get(truth)) return read_or_none(value, out);
  out = truth;
  return {};
}

// 0 at the beginning, so that an angle that jumps by more than half a turn went the other way round.
void unwrap(std::vector<Event>& turns) noexcept {
  float before = 0.0f;
  for (Event& turn : turns) {
    turn.x += 360.0f * std::round((before - turn.x) / 360.0f);
    if (std::isfinite(turn.x)) before = turn.x;
  }
}

}  // namespace

Error Metadata::read(element metadata, std::size_t most) {
  object said;
  if (metadata.is_null()) return {};
  if (Error e = json::read(metadata, said)) return e;
  Error wrong = fields(said, kNames, Others::ignored, [&](std::size_t field, element value) {
    return value.is_null() ? Error{} : take(field, value, most);
  });
  return wrong ? wrong : check_visits(most);
}

Error Metadata::take(std::size_t field, element value, std::size_t most) {
  if (field >= kFirstClaim) return read_figure(value, claims_[field - kFirstClaim]);
  double touch = 0.0;
  switch (field) {
    case kGoal: return layer_ == Modality::slider ? read_figure(value, goal_) : Error{};
    case kTouch:
      if (Error e = read_figure(value, touch)) return e;
      touch_ = touch > 0.0;
      return {};
    case kIdle: return read_figure(value, idle_);
    case kSlider: return layer_ == Modality::slider ? read_trace(value, most, Kind::slide, "position", "") : Error{};
    case kRotation: return layer_ == Modality::rotation ? read_trace(value, most, Kind::turn, "rotation", "") : Error{};
    default: break;
  }
  if (layer_ != Modality::question) return {};
  switch (field) {
    case kPath: return read_trace(value, most, Kind::move, "x", "y");
    case kTimes: return read_options(value, &Option::ms);
    case kVisited: return read_options(value, &Option::visits);
    default: break;
  }
  if (Error e = read_figure(value, chosen_)) return e;
  if (chosen_ >= 0.0 && chosen_ < kMostOptions && chosen_ == std::floor(chosen_)) return {};
  return invalid("", described(value), "send the place of the option that was chosen, from 0");
}

Error Metadata::read_trace(element value, std::size_t most, Kind kind, std::string_view x, std::string_view y) {
  array entries;
  if (Error e = read_list(value, most, entries)) return e;
  trace_.assign(entries.size(), made(kind, 0.0));
  Error wrong = each(entries, [&](std::size_t i, element entry) {
    object point;
    if (Error e = json::read(entry, point)) return e;
    const std::array<std::string_view, 3> names = {"t", x, y};
    const std::uint32_t needed = y.empty() ? 3 : 7;
    std::uint32_t have = 0;
    Event& event = trace_[i];
    Error e = fields(point, names, Others::ignored, [&](std::size_t field, element each) {
      have |= 1u << field;
      return field == 0 ? read_number(each, event.t) : read_number(each, field == 1 ? event.x : event.y);
    });
    event.t /= 1000.0;
    if (e || (have & needed) == needed) return e;
    return invalid("", "an object without all of t, " + std::string(x), "send t (ms) and where it stood then");
  });
  sift();
  if (kind == Kind::turn) unwrap(trace_);
  return wrong;
}

// Leaves out the points that do not say when and where; or where alone, of a path that has an order and no times: none
// is known, or they are what some front ends measured in their place, all of them about 0.
void Metadata::sift() {
  const auto first = std::find_if(trace_.begin(), trace_.end(), timed);
  const auto last = std::find_if(trace_.rbegin(), trace_.rend(), timed);
  const auto n = std::count_if(trace_.begin(), trace_.end(), timed);
  const bool path = !trace_.empty() && is(trace_[0], Kind::move);
  ordered_ = path && (n == 0 || last->t - first->t < static_cast<double>(n - 1) * kClosest);
  std::erase_if(trace_, [this](const Event& e) {
    return !std::isfinite(e.x) || !std::isfinite(e.y) || !(ordered_ || timed(e));
  });
}

// Frame by frame, so that the path ends a frame before what follows it.
void Metadata::space(double end) {
  double left = static_cast<double>(trace_.size());
  for (Event& event : trace_) event.t = end - kFrame * left--;
}

// By option: an object, whose names end in the option's place or are its own, or a list.
Error Metadata::read_options(element value, double Option::*figure) {
  array list;
  object by_name;
  if (!value.get(list))
    return each(list, [&](std::size_t i, element each) { return read_option(std::to_string(i), each, figure); });
  if (Error e = json::read(value, by_name)) return e;
  for (const auto [name, each] : by_name)
    if (Error e = read_option(name, each, figure)) return e;
  return {};
}

Error Metadata::read_option(std::string_view name, element value, double Option::*figure) {
  const std::size_t digits = name.size() - (name.find_last_not_of("0123456789") + 1);
  const bool numbered = digits > 0 && digits < 4;
  std::size_t place = 0;
  if (numbered) {
    place = static_cast<std::size_t>(std::stoul(std::string(name.substr(name.size() - digits))));
  } else {
    const auto named = [name](const Option& option) { return option.name == name; };
    place = static_cast<std::size_t>(std::find_if(options_.begin(), options_.end(), named) - options_.begin());
  }
  if (place >= kOptions)
    return exhausted("", "more than " + std::to_string(kOptions) + " options", "send the first of them");
  if (place >= options_.size()) options_.resize(place + 1);
  options_[place].name = numbered ? std::string_view() : name;
  double& out = options_[place].*figure;
  if (Error e = read_figure(value, out)) return e;
  const double most = figure == &Option::visits ? kVisits : 1e9;
  if (std::isnan(out) || (out >= 0.0 && out <= most)) return {};
  return invalid("", described(value), "send a number from 0 to " + std::to_string(static_cast<std::uint64_t>(most)));
}

double Metadata::Option::n() const noexcept {
  return std::isnan(visits) ? (ms > 0.0 ? 1.0 : 0.0) : std::floor(visits);
}

Error Metadata::check_visits(std::size_t most) const {
  double visits = 0.0;
  for (const Option& option : options_) visits += option.n();
  if (2.0 * visits <= static_cast<double>(most)) return {};
  return exhausted(std::string(kNames[kVisited]), std::to_string(static_cast<std::uint64_t>(visits)) + " visits",
                   "send at most " + std::to_string(most / 2) + " of them, two events each");
}

void Metadata::complete(std::vector<Event>& events) {
  if (ordered_) space(first_time(events.begin(), events.end()));
  if (!trace_.empty() && !tell(events, static_cast<Kind>(trace_[0].kind))) merge(trace_, events);
  if (layer_ == Modality::question) {
    answer(events);
    hover(events);
  }
  if (!std::isnan(goal_) && !tell(events, Kind::goal)) ask_for(made(Kind::goal, 0.0, goal_), events);
  // Pages count the wait before the first drag, of which their events may tell nothing.
  if (!std::isnan(idle_)) claims_[kDuration] = std::max(claims_[kDuration] - idle_, 0.0);
  const double end = first_time(events.rbegin(), events.rend());
  for (std::size_t i = 0; i < claims_.size(); ++i)
    if (!std::isnan(claims_[i])) events.push_back(made(Kind::claim, end, claims_[i], static_cast<std::uint32_t>(i) + 1));
  if (touch_)
    for (Event& event : events) event.flags |= flag_touch;
}

void Metadata::answer(std::vector<Event>& events) const {
  if (std::isnan(chosen_)) return;
  const auto target = static_cast<std::uint32_t>(chosen_) + 1;
  const auto last = std::find_if(events.rbegin(), events.rend(), [](const Event& e) { return is(e, Kind::answer); });
  if (last == events.rend())
    events.push_back(made(Kind::answer, events.empty() ? 0.0 : events.back().t, 0.0, target));
  else if (last->target == 0)
    last->target = target;
}

// Visits of equal length, option by option, the last of them up to the answer.
void Metadata::hover(std::vector<Event>& events) const {
  if (options_.empty() || events.empty() || tell(events, Kind::enter)) return;
  const auto last = std::find_if(events.rbegin(), events.rend(), [](const Event& e) { return is(e, Kind::answer); });
  double total = 0.0;
  for (const Option& option : options_) total += std::isnan(option.ms) ? 0.0 : option.ms;
  double t = (last == events.rend() ? events.back() : *last).t - total / 1000.0;
  std::vector<Event> visits;
  for (std::size_t i = 0; i < options_.size(); ++i) {
    const double ms = std::isnan(options_[i].ms) ? 0.0 : options_[i].ms;
    const double n = options_[i].n();
    for (double visit = 0.0; visit < n; visit += 1.0) {
      visits.push_back(made(Kind::enter, t, 0.0, static_cast<std::uint32_t>(i) + 1));
      t += ms / n / 1000.0;
      visits.push_back(made(Kind::leave, t, 0.0, static_cast<std::uint32_t>(i) + 1));
    }
  }
  merge(visits, events);
}

void ask_for(const Event& goal, std::vector<Event>& events) {
  std::erase_if(events, [](const Event& e) { return is(e, Kind::goal); });
  Event first = goal;
  first.t = first_time(events.begin(), events.end());
  events.insert(events.begin(), first);
}

}  // namespace botcore::json
