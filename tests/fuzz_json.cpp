// Feeds the HTTP side damaged bodies. Where the sanitizers keep silent and every reply is JSON, it passes.
//
//   g++ -std=c++20 -O0 -g -fsanitize=address,undefined -DSIMDJSON_EXCEPTIONS=0 -Icore -Ibindings -isystem SIMDJSON
//       tests/fuzz_json.cpp bindings/*.cpp (all but _features.cpp) SIMDJSON/simdjson.cpp core/*.cpp -ldl -o fuzz
//   ./fuzz [rounds] [seed]
//
// SIMDJSON is the folder of the simdjson module. Built with -fsanitize=fuzzer by clang (and -DBOTCORE_LIBFUZZER)
// libFuzzer takes over from main().
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>

#include "answer.h"
#include "json.h"
#include "layer.h"

namespace {

using namespace botcore;

struct Flat final : Engine {  // a model that needs no file
  explicit Flat(Modality modality) : n(botcore::n_features(modality)) {}
  std::size_t n_features() const noexcept override { return n; }
  float margin(const float* row) const noexcept override { return std::isnan(row[0]) ? 0.0f : row[0]; }
  std::size_t n;
};

wire::Roster on_duty() {
  wire::Roster roster("pointer");
  for (const Modality modality : {Modality::pointer, Modality::tap, Modality::actions, Modality::slider, Modality::rotation,
                                  Modality::question}) {
    Model model;
    model.modality = modality;
    model.engine = std::make_shared<Flat>(modality);
    model.costs = {5, 2, 1, 0.3};
    model.rules = kClassic;
    model.vocabulary = Vocabulary({"a", "b"}, {"c", "d"});
    roster.enter(name(modality),
                 std::make_shared<wire::Duty>(std::make_shared<Detector>(std::move(model)), std::make_shared<wire::Meter>(),
                                              std::vector<std::string>(n_features(modality), "feature"), "flat", "0", 1));
  }
  return roster;
}

constexpr json::Limits kLimits{64};

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

bool told(const wire::Error& error, std::string_view reply) {
  if (error) {
    check(!error.value.empty() && !error.remedy.empty(), "an error names no value or remedy");
    return false;
  }
  const std::string kept(reply);  // the reply's room outlives the next body, the parser's does not
  json::element root;
  check(!json::parse(kept, root), "a reply is no JSON");
  return true;
}

// One client's open connections.
struct Open {
  json::LiveTaps taps{kLimits};
  json::LivePointer pointer{kLimits};
};

// How many of the routes answer it.
int feed(const wire::Roster& roster, Open& open, std::string_view body) {
  static constexpr Event kGoal{0.0, 90.0f, 5.0f, 0.0f, 0.0f, 2, 0, static_cast<std::uint8_t>(Kind::goal), 0};
  json::PointerAnswer pointer;
  json::LayerAnswer layer;
  std::string session, captcha;
  json::Answer out;
  json::TapAnswer taps;
  json::Taps read;
  std::string csv;
  std::string_view model;
  int answered = 0;
  answered += told(json::answer_pointer(roster, body, kLimits, out), out.text);
  answered += told(json::answer_actions(roster, body, kLimits, out), out.text);
  answered += told(json::answer_taps(roster, body, kLimits, taps), taps.text);
  answered += told(open.taps.handle(roster, body, taps), taps.text);
  answered += told(open.pointer.handle(roster, body, pointer), pointer.text);
  answered += told(json::answer_layer(roster, body, kLimits, nullptr, layer), layer.text);
  answered += told(json::answer_layer(roster, body, kLimits, &kGoal, layer), layer.text);
  (void)json::read_layer_head(body, session, captcha);
  (void)json::read_taps(body, kLimits, read);
  (void)json::read_labelled(body, kLimits, csv, model);
  return answered;
}

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t n) { return random() % n; }

std::string pick(Random& random, std::initializer_list<const char*> from) { return from.begin()[below(random, from.size())]; }

std::string leaf(Random& random) {
  if (below(random, 20)) return std::to_string(below(random, 5)) + "." + std::to_string(below(random, 100));
  return pick(random, {"0", "-0", "1", "2.5", "1e308", "1e999", "-7", "18446744073709551615", "99999999999999999999", "null",
                       "true", "\"a\"", "\"c\"", "\"move\"", "\"classic\"", "\"\\u00e9\\n\"", "\"\\ud800\"", "{}", "[]", "[[1]]",
                       "\"tap\"", "\"actions\"", "\"\\u0000\"", "\"click\"", "\"rotate\"", "\"slide\""});
}

std::string list(Random& random, std::size_t n, const char* entry) {
  std::string out = "[";
  for (std::size_t i = 0; i < n; ++i) out += (i ? "," : "") + (entry && below(random, 60) ? entry : leaf(random));
  return out + "]";
}

std::string object(Random& random, std::initializer_list<std::string> members) {
  std::string out = "{";
  for (const std::string& member : members)
    if (below(random, 12)) out += (out.size() > 1 ? "," : "") + member;
  return out + "}";
}

// Records or columns of a layer, and what a page says beside them.
std::string layer(Random& random, std::size_t n) {
  std::string records = "[";
  for (std::size_t i = 0; i < n; ++i)
    records += (i ? "," : "") + object(random, {"\"time_since_start\":" + leaf(random), "\"time_since_last_event\":" + leaf(random),
                                                "\"event_type\":" + pick(random, {"\"click\"", "\"mousemove\"", "\"mouseup\"",
                                                                                  "\"rotate_left\"", "\"slide\"", "\"answer\""}),
                                                "\"client_x\":" + leaf(random), "\"buttons\":1"});
  const std::string columns = object(random, {"\"t\":" + list(random, n, "1.5"), "\"x\":" + list(random, n, "3"),
                                              "\"y\":" + list(random, n, "4"), "\"target\":" + list(random, n, "2")});
  const std::string point = object(random, {"\"t\":" + leaf(random), "\"position\":1", "\"rotation\":200", "\"x\":1", "\"y\":2"});
  const std::string said = object(random, {"\"slider_trace\":" + list(random, n, point.c_str()),
                                           "\"rotation_trace\":" + list(random, n, point.c_str()),
                                           "\"mouse_path\":" + list(random, n, point.c_str()), "\"option_index\":" + leaf(random),
                                           "\"option_hover_times\":" + list(random, n, nullptr),
                                           "\"option_hover_counts\":{\"a\":" + leaf(random) + ",\"option_3\":2}",
                                           "\"target_position_px\":" + leaf(random), "\"drag_count\":" + leaf(random)});
  return object(random, {"\"session_id\":\"s\"", "\"captcha_id\":" + pick(random, {"\"captcha1\"", "\"rotation_layer\"", "\"question\""}),
                         "\"events\":" + (below(random, 2) ? records + "]" : columns), "\"metadata\":" + said});
}

std::string body(Random& random) {
  const std::size_t n = below(random, 12);
  switch (below(random, 5)) {
    case 0: return layer(random, n);
    case 1:
      return object(random, {"\"t\":" + list(random, n, "1.5"), "\"x\":" + list(random, n, "3"), "\"y\":" + list(random, n, "4"),
                             "\"kind\":" + list(random, n, "\"move\""), "\"session\":" + leaf(random),
                             "\"metadata\":{\"hour\":3}", "\"costs\":{\"accuse\":" + leaf(random) + "}"});
    case 2:
      return object(random, {"\"UserId\":" + list(random, n, nullptr), "\"Event\":" + list(random, n, "\"a\""),
                             "\"Category\":" + list(random, n, "\"c\""), "\"Fake\":" + list(random, n, "1"),
                             "\"threshold\":" + leaf(random)});
    case 3:
      return object(random, {"\"timestamps\":" + list(random, n, nullptr), "\"released\":" + list(random, n, "null"),
                             "\"user_id\":" + leaf(random), "\"rules\":\"classic\""});
    default: return list(random, n, nullptr);
  }
}

void damage(Random& random, std::string& bytes) {
  for (std::size_t k = below(random, 3); k-- > 0 && !bytes.empty();) {
    const std::size_t at = below(random, bytes.size());
    switch (below(random, 4)) {
      case 0: bytes[at] = static_cast<char>(random()); break;
      case 1: bytes.resize(at); break;
      case 2: bytes.insert(at, pick(random, {"\"", "[", "]", "{", "}", ",", ":", "\\", "\xef\xbb\xbf", "\xc3"})); break;
      default: bytes.erase(at, below(random, 9));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const wire::Roster roster = on_duty();
  Open open;
  feed(roster, open, {reinterpret_cast<const char*>(data), size});
  return 0;
}

#ifndef BOTCORE_LIBFUZZER
int main(int argc, char** argv) {
  const unsigned long rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
  Random random(argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1);
  const wire::Roster roster = on_duty();
  unsigned long answered = 0;
  for (unsigned long done = 0; done < rounds;) {
    Open open;
    for (std::size_t k = 1 + below(random, 20); k-- > 0 && done < rounds; ++done) {
      std::string bytes = body(random);
      if (below(random, 3) == 0) damage(random, bytes);
      answered += static_cast<unsigned long>(feed(roster, open, bytes));
    }
  }
  for (const char* name : {"tap", "pointer"})
    check(roster.find(name)->meter->open == 0, "live sessions outlive their connection");
  check(answered > rounds / 8, "hardly any body was good: the fuzzer tests nothing");
  std::printf("%lu bodies, %lu answers\n", rounds, answered);
}
#endif
