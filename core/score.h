// Whole sessions in one call, from the caller's columns or records. Nothing is allocated after a thread's first call.
#pragma once

#include <cstddef>
#include <cstdint>

#include "detector.h"

namespace botcore {

// The caller's arrays, each of n entries or absent (null). x and y are both float or both double.
struct Columns {
  std::size_t n = 0;
  const double* t = nullptr;
  const float* x = nullptr;
  const float* y = nullptr;
  const double* wide_x = nullptr;
  const double* wide_y = nullptr;
  const std::uint8_t* kind = nullptr;
  const std::uint8_t* button = nullptr;
  const std::uint16_t* flags = nullptr;
  const float* pressure = nullptr;
  const float* contact = nullptr;

  void fill(std::size_t from, std::size_t count, Event* out) const noexcept;
};

// One row of a batch's answer, as NumPy sees it.
struct Score {
  double p_bot;
  std::uint64_t n_events;
  float margin;
  std::uint32_t units;
  std::uint32_t integrity;
  std::uint32_t rules;
  std::uint8_t decision;
  std::uint8_t input;
  std::uint8_t profile;
  std::uint8_t sequential;
  float p_value;
};
static_assert(sizeof(Score) == 40);

// A fresh accumulator for one session of the detector's modality; each thread keeps one of each, until its next call.
Accumulator& scratch(const Detector& detector);

Score row_of(const Verdict& verdict) noexcept;

void push(Accumulator& session, const Columns& columns) noexcept;

// row: room for the detector's features, filled with what the verdict was judged by.
Verdict score(const Detector& detector, const Columns& columns, const Request& request, float* row);
Verdict score(const Detector& detector, const Event* events, std::size_t n, const Request& request, float* row);
// offsets: n + 1 indices into events; out: n scores.
void score_many(const Detector& detector, const Event* events, const std::int64_t* offsets, std::size_t n,
                const Request& request, Score* out);

}  // namespace botcore
