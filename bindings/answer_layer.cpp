#include <cmath>
#include <string>
#include <string_view>

#include "answer.h"
#include "gesture.h"
#include "json.h"
#include "layer.h"
#include "metadata.h"
#include "reasons.h"
#include "score.h"

namespace botcore::json {
namespace {

// What a thread keeps from one request to the next.
struct Scratch {
  Layer layer;
  float row[kMaxRow];
  std::string reply;
};

Scratch& scratch() {
  thread_local Scratch kept;
  return kept;
}

wire::PointerType pointer_type(const Evidence& evidence) noexcept {
  switch (static_cast<Input>(evidence.input)) {
    case Input::mouse:
    case Input::mouse_held: return wire::PointerType::mouse;
    case Input::touch:
    case Input::touch_held: return wire::PointerType::touch;
    default: return wire::PointerType::unspecified;
  }
}

void member(std::string& out, const char* name, std::string_view text) {
  out += name;
  append_quoted(out, text);
}

void member(std::string& out, const char* name, double value) {
  out += name;
  append(out, value);
}

void member(std::string& out, const char* name, bool value) {
  out += name;
  out += value ? "true" : "false";
}

void opinion(std::string& out, const char* name, double z) {
  out += name;
  out += z > 0.0 ? "\"bot\"" : "\"human\"";
}

// What the models of people alone say; null where there are none, or too little for them to judge.
void append_ensemble(std::string& out, const Parts* parts) {
  if (!parts) {
    out += ",\"isolation_forest_pred\":null,\"one_class_svm_pred\":null,\"ensemble_agreement\":null,\"scores\":null";
    return;
  }
  opinion(out, ",\"isolation_forest_pred\":", parts->forest_z);
  opinion(out, ",\"one_class_svm_pred\":", parts->svm_z);
  member(out, ",\"ensemble_agreement\":", (parts->forest_z > 0.0) == (parts->svm_z > 0.0));
  member(out, ",\"scores\":{\"isolation_forest_score\":", parts->forest_score);
  member(out, ",\"isolation_forest_z\":", parts->forest_z);
  member(out, ",\"isolation_forest_confidence\":", parts->forest_confidence);
  member(out, ",\"one_class_svm_score\":", parts->svm_score);
  member(out, ",\"one_class_svm_z\":", parts->svm_z);
  member(out, ",\"one_class_svm_confidence\":", parts->svm_confidence);
  out += '}';
}

// The contract's keys, in its order; its details, and what botcore knows beside them.
void write(const LayerAnswer& answer, const Parts* parts, std::string& out) {
  const Verdict& verdict = answer.verdict;
  out.clear();
  member(out, "{\"session_id\":", answer.layer->session);
  member(out, ",\"captcha_id\":", answer.layer->captcha);
  member(out, ",\"is_human\":", answer.is_human);
  member(out, ",\"prob_human\":", answer.confidence);
  member(out, ",\"decision\":", std::string_view(answer.decision()));
  member(out, ",\"details\":{\"layer_type\":", std::string_view(layer_type(answer.layer->layer)));
  append_ensemble(out, parts);
  member(out, ",\"p_bot\":", verdict.p_bot);
  member(out, ",\"p_value\":", verdict.p_value);
  member(out, ",\"decision\":", std::string_view(kDecisionNames[static_cast<std::size_t>(verdict.decision)]));
  out += ",\"reasons\":";
  append_reasons(out, *answer.duty, verdict.evidence, answer.row);
  member(out, ",\"input\":", std::string_view(kInputColumns[verdict.evidence.input].name));
  out += ",\"n_events\":";
  append(out, verdict.evidence.n_events);
  out += ",\"model\":";
  out += answer.duty->json;
  if (answer.solved)
    member(out, ",\"solved\":", *answer.solved);
  else
    out += ",\"solved\":null";
  out += "}}";
}

}  // namespace

const char* LayerAnswer::decision() const noexcept {
  return is_human ? "human" : verdict.decision == Decision::insufficient ? "insufficient" : "bot";
}

Error answer_layer(const wire::Roster& roster, std::string_view body, const Limits& limits, const Event* goal,
                   LayerAnswer& out) {
  const wire::Stopwatch watch;
  Scratch& s = scratch();
  Layer& layer = s.layer;
  Request request{};
  if (Error e = read_layer(body, limits, layer)) return e;
  if (layer.session.empty()) return invalid("session_id", "absent", "send the id of the session");
  if (goal) layer.demand = {};  // who is asked chooses neither the judge nor the terms
  if (Error e = layer.resolve(roster, out.duty, request)) return e;
  if (goal) ask_for(*goal, layer.events);
  const Detector& detector = *out.duty->detector;
  Gesture& session = static_cast<Gesture&>(botcore::scratch(detector));
  session.push(layer.events.data(), layer.events.size());
  out.verdict = detector.judge(session, request, s.row);
  wire::Repeat repeat(roster.replays(detector), layer.session);
  repeat.push(layer.events.data(), layer.events.size());
  repeat.end();
  const Score said = row_of(out.verdict);  // by the model alone, which a shadow is compared with
  repeat.amend(out.verdict, request.costs);
  out.layer = &layer;
  out.row = s.row;
  out.solved.reset();
  if (goal) out.solved = session.solved();
  const bool judged = out.verdict.decision != Decision::insufficient;
  out.conformal = judged && detector.conformal(out.verdict.margin);
  out.is_human = judged && !out.conformal && !repeat.replayed();
  Parts parts{};
  const Ensemble* ensemble = judged ? detector.ensemble() : nullptr;
  if (ensemble) parts = ensemble->parts(s.row);
  const bool alone = ensemble && ensemble == &detector.engine();
  out.confidence = alone ? (parts.forest_confidence + parts.svm_confidence) / 2.0 : 1.0 - out.verdict.p_bot;
  write(out, ensemble ? &parts : nullptr, s.reply);
  out.text = s.reply;
  wire::Meter& meter = *out.duty->meter;
  wire::Meter::add(meter.sessions[static_cast<std::size_t>(pointer_type(out.verdict.evidence))]);
  wire::Meter::add(meter.events, layer.events.size());
  meter.judged(out.verdict.p_bot, out.verdict.decision);
  meter.settle(row_of(out.verdict));
  if (const auto& shadow = out.duty->shadow)
    shadow->judge(layer.events.data(), layer.events.size(), layer.demand.terms, said);
  meter.answered(watch.read());
  return {};
}

}  // namespace botcore::json
