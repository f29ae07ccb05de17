#include "tally.h"

#include <cstring>
#include <limits>

namespace botcore {
namespace {

constexpr std::uint32_t kMostRows = std::numeric_limits<std::uint32_t>::max();  // later rows change nothing

}  // namespace

void Tally::push(const Event* events, std::size_t n) noexcept {
  for (std::size_t i = 0; i < n; ++i) push(events[i]);
}

void Tally::push(const Event& event) noexcept {
  if (events_.n == kMostRows) return;
  repeats_ += (events_.n > 0) & (event.kind == events_.last) & (event.target == categories_.last);
  clicks_ += (event.flags & action_click) != 0;
  ad_or_email_ += (event.flags & action_ad_or_email) != 0;
  unseen_ += (event.kind == 0) | (event.target == 0);
  combine(Sequence::bin(event.kind), Sequence::bin(event.target));
  events_.push(event.kind);
  categories_.push(event.target);
}

void Tally::combine(int event, int category) noexcept {
  const int at = event * kBins + category;
  const int bit = 1 << (at & 7);
  combinations_ += (combined_[at >> 3] & bit) == 0;
  combined_[at >> 3] = static_cast<std::uint8_t>(combined_[at >> 3] | bit);
}

void Tally::reset() noexcept { *this = Tally(); }

void Tally::read(ActionRow& row) const noexcept {
  const double rows = events_.n;
  events_.read(row.event);
  categories_.read(row.category);
  row.rows = rows;
  row.clicks = clicks_;
  row.click_share = clicks_ / rows;
  row.clicks_per_category = clicks_ / row.category.kinds;
  row.ad_or_email = ad_or_email_;
  row.ad_or_email_share = ad_or_email_ / rows;
  row.combinations = combinations_;
  row.combination_fill = combinations_ / (row.event.kinds * row.category.kinds);
  row.repeat_share = ratio(repeats_, rows - 1.0);
  row.unseen_share = unseen_ / rows;
}

Evidence Tally::read(float* out) const noexcept {
  const std::uint32_t rows = events_.n;
  double values[kActionFeatures];
  for (double& value : values) value = std::numeric_limits<double>::quiet_NaN();
  if (rows > 0) {
    ActionRow row;
    read(row);
    std::memcpy(values, &row, sizeof(row));
  }
  for (std::size_t i = 0; i < kActionFeatures; ++i) out[i] = static_cast<float>(values[i]);
  const bool strange = 2.0 * unseen_ > rows;
  return {rows, rows, static_cast<std::uint32_t>(strange) << static_cast<int>(Reason::unseen_values)};
}

}  // namespace botcore
