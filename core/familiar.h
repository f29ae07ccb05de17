// What a movement must be like to be judged at all: within what the people learnt from did.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace botcore {

// One feature's range; a value that is missing lies within it.
struct Range {
  std::uint32_t feature;
  float low, high;
};

struct Familiar {
  std::vector<Range> ranges;

  bool covers(const float* row) const noexcept {
    for (const Range& range : ranges)
      if (row[range.feature] < range.low || row[range.feature] > range.high) return false;
    return true;
  }
};

}  // namespace botcore
