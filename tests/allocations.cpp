// Counts what the hot path allocates: a session that goes on, its shadow, whole sessions in one call, and a log of known
// users.
//
//   g++ -std=c++20 -O1 -Icore -Ibindings tests/allocations.cpp core/*.cpp bindings/wire.cpp -ldl -o allocations && ./allocations
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "assessment.h"
#include "duty.h"
#include "ensemble.h"
#include "gesture.h"
#include "pointer.h"
#include "recollection.h"
#include "schema.h"
#include "score.h"
#include "session.h"
#include "shadow.h"
#include "users.h"

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace botcore;

struct Flat final : Engine {  // a model that needs no file
  explicit Flat(std::size_t width) : width(width) {}
  std::size_t n_features() const noexcept override { return width; }
  float margin(const float* row) const noexcept override { return row[0]; }
  std::size_t width;
};

std::shared_ptr<const Detector> detector_of(Modality modality) {
  Model model;
  model.modality = modality;
  model.engine = std::make_shared<Flat>(n_features(modality));
  return std::make_shared<Detector>(model);
}

// Two models that read two columns of a row.
Ensemble ensemble() {
  Ensemble::Fit fit;
  fit.n_features = 3;
  fit.columns = {0, 2};
  fit.centre = fit.scale = {1.0, 1.0};
  fit.forest = std::make_shared<Flat>(2);
  const std::vector<double> coef(9, 0.5), support(18, 0.25);
  fit.svm = std::make_shared<Svm>(0.5, 1.0, coef, support, 2);
  return Ensemble(std::move(fit));
}

// A curve with a press now and then, long enough to fill the grid more than once.
std::vector<Event> recording() {
  std::vector<Event> events(4096);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const double t = static_cast<double>(i) / 60.0;
    const auto kind = static_cast<std::uint8_t>(i % 500 == 499 ? Kind::down : Kind::move);
    events[i] = {t, static_cast<float>(400 + 300 * std::sin(t)), static_cast<float>(300 + 200 * std::cos(1.3 * t)),
                 NAN, NAN, 0, 0, kind, 0};
  }
  return events;
}

// Rows of three users, interleaved.
struct Rows {
  std::vector<std::int32_t> codes = std::vector<std::int32_t>(4096);
  const std::int32_t offsets[4] = {0, 2, 4, 6};
  Log log;

  Rows() {
    for (std::size_t i = 0; i < codes.size(); ++i) codes[i] = static_cast<std::int32_t>(i % 3);
    const Coded column{codes.data(), offsets, "u1u2u3", 3};
    log = {codes.size(), column, column, column};
  }
};

template <class Call>
void count(const char* what, Call call) {
  call();  // the first call may make room
  const std::size_t before = allocations;
  for (int i = 0; i < 100; ++i) call();
  std::printf("%s %zu\n", what, allocations - before);
}

}  // namespace

int main() {
  const std::vector<Event> events = recording();
  const auto detector = detector_of(Modality::pointer);
  Session session(detector);
  Score score;
  const std::int64_t offsets[] = {0, static_cast<std::int64_t>(events.size())};
  count("push", [&] { session.push(events.data(), events.size()); });
  count("verdict", [&] { session.verdict(); });
  std::printf("bytes %zu\n", sizeof(Pointer));
  count("score", [&] { score_many(*detector, events.data(), offsets, 1, {}, &score); });

  wire::ShadowSession shadow(std::make_shared<wire::Shadow>(detector, std::make_shared<wire::Comparison>()));
  count("shadow", [&] { shadow.push(events.data(), events.size()), shadow.settle(score); });

  const auto meter = std::make_shared<wire::Meter>();
  const std::vector<float> deciles(kMovementFeatures * wire::Spread::kDeciles);
  for (std::size_t i = 0; i < kProfiles; ++i) meter->expect(i, deciles.data());
  const wire::Duty duty(detector, meter, {}, "pointer", "1", 1);
  count("settle", [&] { duty.settle(score, session); });

  Memory memory(1000, 60.0);
  Recollected path;
  count("replays", [&] {
    path.push(events.data(), events.size(), memory, 1, 0.0), path.end(memory, 1, 0.0);
    recall(memory, events.data(), events.size(), 2, 0.0);
  });
  std::printf("replay_bytes %zu\n", sizeof(Recollected));

  const auto taps = detector_of(Modality::tap);
  Session rhythm(taps);
  count("taps", [&] { rhythm.push(events.data(), events.size()); });
  const auto& state = static_cast<const Rhythm&>(rhythm.accumulator());
  count("assess", [&] { assess(*taps, state, {}, RuleSet::classic); });
  std::printf("tap_bytes %zu\n", sizeof(Rhythm));

  const auto slider = detector_of(Modality::slider);
  Session layer(slider);
  count("layer", [&] { layer.push(events.data(), events.size()), layer.verdict(); });
  std::printf("layer_bytes %zu\n", sizeof(Gesture));

  const Ensemble people = ensemble();
  const float row[] = {3.0f, NAN, -1.0f};
  double falls[3];
  count("ensemble", [&] { people.margin(row), people.parts(row), people.occlude(row, falls); });

  const auto actions = detector_of(Modality::actions);
  const Vocabulary vocabulary({"u1", "u2"}, {"u2", "u3"});
  const Rows rows;
  Users users;
  Score scores[3];
  count("rows", [&] { users.push(rows.log, vocabulary); });
  count("users", [&] { users.score(*actions, {}, scores); });
  std::printf("user_bytes %zu\n", sizeof(Tally));
}
