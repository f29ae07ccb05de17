// A layer of a CAPTCHA as its page sends it: {session_id, captcha_id, events, metadata} to the events of the core.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answer.h"
#include "demand.h"
#include "event.h"
#include "json.h"
#include "modality.h"

namespace botcore::json {

// What a page calls its layers, and each layer itself by its own name.
inline constexpr std::pair<std::string_view, Modality> kCaptchas[] = {
    {"captcha1", Modality::slider},        {"captcha2", Modality::slider},         {"captcha3", Modality::slider},
    {"rotation_layer", Modality::rotation}, {"layer3_question", Modality::question}, {"slider", Modality::slider},
    {"rotation", Modality::rotation},      {"question", Modality::question}};

// What replies call it.
inline constexpr const char* layer_type(Modality layer) noexcept {
  return layer == Modality::slider ? "slider_layer1" : layer == Modality::rotation ? "rotation_layer2" : "layer3_question";
}

struct Layer {
  std::string session;  // empty where the body does not say
  std::string captcha;
  Modality layer = Modality::slider;
  std::vector<Event> events;
  Demand demand;  // its views stay until the thread's next body

  // Who judges, by what was asked for or else under the layer's own name, and on what terms.
  Error resolve(const wire::Roster& roster, std::shared_ptr<const wire::Duty>& duty, Request& request) {
    if (demand.model.empty()) demand.model = name(layer);
    return demand.resolve(roster, layer, duty, request);
  }
};

// Reads what a body says of one layer. events: records as the pages send them (records.h), or an object of columns or a
// list of records of botcore's own channels (channels.h). metadata (metadata.h) becomes events too. Fields nobody knows
// are passed over, as the systems whose clients send them passed them over.
Error read_layer(std::string_view body, const Limits& limits, Layer& out);
// Whose it is, and nothing else of it.
Error read_layer_head(std::string_view body, std::string& session, std::string& captcha);

}  // namespace botcore::json
