// Settles sessions in one meter from many threads while another reads. Under the thread sanitizer it passes where every
// session read is whole, in order, and none is lost from the counts.
//
//   g++ -std=c++20 -O1 -g -fsanitize=thread -Icore -Ibindings tests/stress_meter.cpp -o stress && ./stress [sessions]
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include "duty.h"

namespace {

using namespace botcore;

constexpr std::size_t kThreads = 4;

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

Score session(std::uint32_t thread, std::uint32_t k) {  // every field tells the others
  return {thread / 8.0, std::uint64_t{thread} << 32 | k, static_cast<float>(thread), k, 1u << thread, k, 0, {}};
}

std::size_t look(const wire::Meter& meter) {
  static wire::Settled seen[wire::Ring::kRoom];
  const std::size_t n = meter.recent.read(seen);
  std::vector<std::int64_t> last(kThreads, -1);
  for (std::size_t i = 0; i < n; ++i) {
    const Score& s = seen[i].score;
    const auto thread = static_cast<std::uint32_t>(s.n_events >> 32), k = static_cast<std::uint32_t>(s.n_events);
    check(thread < kThreads && seen[i].at > 1e9, "a session is torn");
    check(s.p_bot == thread / 8.0 && s.units == k && s.rules == k && s.integrity == 1u << thread, "a session is torn");
    check(last[thread] < static_cast<std::int64_t>(k), "sessions are out of order");
    last[thread] = k;
  }
  return n;
}

}  // namespace

int main(int argc, char** argv) {
  const auto sessions = static_cast<std::uint32_t>(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000);
  const auto meter = std::make_unique<wire::Meter>();
  std::atomic<std::size_t> at_work{kThreads};
  std::vector<std::thread> threads;
  for (std::uint32_t t = 0; t < kThreads; ++t)
    threads.emplace_back([&, t] {
      for (std::uint32_t k = 0; k < sessions; ++k) meter->settle(session(t, k));
      --at_work;
    });
  std::size_t looks = 0;
  for (; at_work > 0; ++looks) look(*meter);
  for (std::thread& thread : threads) thread.join();
  check(look(*meter) > wire::Ring::kRoom / 2, "most of the last sessions are lost");
  check(meter->settled[0] == kThreads * std::uint64_t{sessions}, "sessions are lost");
  for (std::size_t t = 0; t < kThreads; ++t) check(meter->integrity[t] == sessions, "reasons are lost");
  std::printf("%zu looks\n", looks);
}
