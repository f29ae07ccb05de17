// One column of a log as it is written: how often each value comes, and what follows what.
#pragma once

#include <cstdint>
#include <limits>

#include "maths.h"
#include "schema.h"

namespace botcore {

inline constexpr int kBins = BOTCORE_SLOTS + 2;  // 0 unseen, the slots, and one for all beyond them

struct Sequence {
  std::uint32_t n = 0, kinds = 0, changes = 0, returns = 0, run = 0, run_max = 0;
  std::uint32_t last = 0, before = 0;            // the last two values
  std::uint32_t steps = 0;                       // the sum of pairs
  std::uint32_t count[kBins] = {0};
  std::uint16_t pairs[kBins * kBins] = {0};      // by the value before, then the value
  std::uint8_t seen[32] = {0};                   // one bit a code modulo 256

  static int bin(std::uint32_t code) noexcept { return code < kBins - 1 ? static_cast<int>(code) : kBins - 1; }

  void push(std::uint32_t code) noexcept {
    meet(code);
    count[bin(code)] += 1;
    if (n > 0) follow(bin(last), bin(code));
    const bool same = (n > 0) & (code == last);
    changes += (n > 0) & !same;
    returns += (n > 1) & (code == before);
    run = same ? run + 1 : 1;
    run_max = run > run_max ? run : run_max;
    before = last;
    last = code;
    n += 1;
  }

  // Of at least one value.
  void read(SequenceRow& row) const noexcept {
    const double all = n;
    row.kinds = kinds;
    row.changes = changes;
    row.change_share = ratio(changes, all - 1.0);
    row.return_share = ratio(returns, all - 2.0);
    row.run_max = run_max;
    row.run_share = run_max / all;
    row.unseen_share = count[0] / all;
    row.beyond_share = count[kBins - 1] / all;
    for (int i = 0; i < BOTCORE_SLOTS; ++i) row.share[i] = count[i + 1] / all;
    frequency(row);
    order(row);
  }

 private:
  static double surprise(double p) noexcept { return p > 0.0 ? p * ln(p) : 0.0; }

  void meet(std::uint32_t code) noexcept {
    const int byte = static_cast<int>(code & 255) >> 3;
    const int bit = 1 << (code & 7);
    kinds += (seen[byte] & bit) == 0;
    seen[byte] = static_cast<std::uint8_t>(seen[byte] | bit);
  }

  void follow(int from, int to) noexcept {
    const int at = from * kBins + to;
    if (pairs[at] == 65535) halve();
    pairs[at] += 1;
    steps += 1;
  }

  void halve() noexcept {  // what is long past fades, the shares stay
    steps = 0;
    for (int i = 0; i < kBins * kBins; ++i) {
      pairs[i] = pairs[i] >> 1;
      steps += pairs[i];
    }
  }

  void frequency(SequenceRow& row) const noexcept {
    const double all = n;
    double h = 0.0, filled = 0.0;
    int top = 0;
    for (int i = 0; i < kBins; ++i) {
      h = h - surprise(count[i] / all);
      filled = filled + (count[i] > 0 ? 1.0 : 0.0);
      top = count[i] > count[top] ? i : top;
    }
    row.entropy = h;
    row.evenness = ratio(h, ln(filled));
    row.top = top;
    row.top_share = count[top] / all;
  }

  void order(SequenceRow& row) const noexcept {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double all = n, sum = steps;
    double joint = 0.0, first = 0.0, second = 0.0, same = 0.0, alike = 0.0;
    for (int i = 0; i < kBins; ++i) {
      double out = 0.0, in = 0.0;
      for (int j = 0; j < kBins; ++j) {
        joint = joint - surprise(ratio(pairs[i * kBins + j], sum));
        out = out + pairs[i * kBins + j];
        in = in + pairs[j * kBins + i];
      }
      first = first - surprise(ratio(out, sum));
      second = second - surprise(ratio(in, sum));
      same = same + pairs[i * kBins + i];
      alike = alike + count[i] * (count[i] - 1.0);
    }
    const double given = joint - first > 0.0 ? joint - first : 0.0;
    const double expected = 1.0 - ratio(alike, all * (all - 1.0));  // of changes, in random order
    row.mixing = ratio(1.0 - ratio(same, sum), expected);
    row.pair_entropy = n > 1 ? joint : none;
    row.next_entropy = n > 1 ? given : none;
    row.memory = ratio(second - given, second);
  }
};

}  // namespace botcore
