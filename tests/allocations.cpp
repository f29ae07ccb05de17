// Counts what the hot path allocates: a session that goes on, and whole sessions in one call.
//
//   g++ -std=c++20 -O1 -Icore tests/allocations.cpp core/*.cpp -ldl -o allocations && ./allocations
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

#include "schema.h"
#include "pointer.h"
#include "score.h"
#include "session.h"

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
  std::size_t n_features() const noexcept override { return kPointerFeatures; }
  float margin(const float* row) const noexcept override { return row[0]; }
};

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
  const auto detector =
      std::make_shared<Detector>(Modality::pointer, std::make_shared<Flat>(), nullptr, Calibration{}, Costs{});
  Session session(detector);
  Score score;
  const std::int64_t offsets[] = {0, static_cast<std::int64_t>(events.size())};
  count("push", [&] { session.push(events.data(), events.size()); });
  count("verdict", [&] { session.verdict(); });
  std::printf("bytes %zu\n", sizeof(Pointer));
  count("score", [&] { score_many(*detector, events.data(), offsets, 1, {}, &score); });
}
