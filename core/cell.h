// Where something measured falls in a grid, and on which side of it another one like it would fall.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace botcore {

inline constexpr int kAxes = 7;

struct Cell {
  std::uint64_t grid;
  int of[kAxes];
  int beside[kAxes];  // the nearer neighbour
  int order[kAxes];   // axes, those nearest to a neighbour first

  // at: in widths of a cell.
  Cell(std::uint64_t grid, const float (&at)[kAxes]) noexcept : grid(grid) {
    float off[kAxes];
    for (int a = 0; a < kAxes; ++a) {
      const float floor = std::floor(at[a]);
      const bool low = at[a] - floor < 0.5f;
      of[a] = static_cast<int>(floor);
      beside[a] = of[a] + (low ? -1 : 1);
      off[a] = low ? at[a] - floor : floor + 1.0f - at[a];
      order[a] = a;
    }
    std::sort(order, order + kAxes, [&](int a, int b) { return off[a] != off[b] ? off[a] < off[b] : a < b; });
  }

  // Of the cell itself, or of the one beside it along the axes of `probe`: bit i is the axis i-th nearest to a neighbour.
  std::uint64_t hash(int probe = 0) const noexcept {
    int at[kAxes];
    std::copy(of, of + kAxes, at);
    for (int i = 0; probe >> i; ++i)
      if (probe >> i & 1) at[order[i]] = beside[order[i]];
    std::uint64_t hash = 0x9E3779B97F4A7C15ull + grid;
    for (int a = 0; a < kAxes; ++a) {
      hash = (hash ^ static_cast<std::uint32_t>(at[a])) * 0xFF51AFD7ED558CCDull;
      hash ^= hash >> 32;
    }
    return hash;
  }
};

}  // namespace botcore
