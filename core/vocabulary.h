// The strings a model of event logs has learnt, as codes: 1, 2, ... in the order of the bundle, 0 for what it never saw.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "event.h"

namespace botcore {

// Text as the key of a map that is asked by views.
struct TextHash : std::hash<std::string_view> {
  using is_transparent = void;
};
using TextMap = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

class Vocabulary {
 public:
  static constexpr std::size_t kMaxEvents = 255;  // a code of an event fits Event::kind

  Vocabulary() = default;
  // Throws std::runtime_error where a string comes twice or there are too many.
  Vocabulary(const std::vector<std::string>& events, const std::vector<std::string>& categories);

  std::uint8_t event(std::string_view name) const noexcept { return static_cast<std::uint8_t>(find(events_, name)); }
  std::uint32_t category(std::string_view name) const noexcept { return find(categories_, name); }
  // One row of a log as the record.
  Event row(std::string_view event, std::string_view category) const noexcept;

 private:
  static TextMap number(const std::vector<std::string>& names, const char* column);
  static std::uint32_t find(const TextMap& codes, std::string_view name) noexcept {
    const auto found = codes.find(name);
    return found == codes.end() ? 0 : found->second;
  }

  TextMap events_, categories_;
};

}  // namespace botcore
