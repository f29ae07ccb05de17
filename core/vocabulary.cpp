#include "vocabulary.h"

#include <stdexcept>

namespace botcore {

Vocabulary::Vocabulary(const std::vector<std::string>& events, const std::vector<std::string>& categories)
    : events_(number(events, "event")), categories_(number(categories, "category")) {
  if (events.size() > kMaxEvents)
    throw std::runtime_error("the vocabulary holds " + std::to_string(events.size()) + " events, at most " +
                             std::to_string(kMaxEvents) + " have a code: train on fewer");
}

Event Vocabulary::row(std::string_view event, std::string_view category) const noexcept {
  const bool ad_or_email = event == "click_ad" || event == "send_email";
  Event made{};
  made.target = this->category(category);
  made.flags = static_cast<std::uint16_t>((event.starts_with("click") ? action_click : 0) |
                                          (ad_or_email ? action_ad_or_email : 0));
  made.kind = this->event(event);
  return made;
}

TextMap Vocabulary::number(const std::vector<std::string>& names, const char* column) {
  TextMap codes;
  for (const std::string& name : names)
    if (!codes.try_emplace(name, static_cast<std::uint32_t>(codes.size()) + 1).second)
      throw std::runtime_error(std::string("the vocabulary holds the ") + column + " '" + name + "' twice: train anew");
  return codes;
}

}  // namespace botcore
