// Feeds a stream damaged batches. Where the sanitizers keep silent and every reply is a well-formed Scores, it passes.
//
//   g++ -std=c++20 -O1 -g -fsanitize=address,undefined -Icore -Ibindings tests/fuzz_wire.cpp bindings/wire.cpp
//       core/*.cpp -ldl -o fuzz && ./fuzz [rounds] [seed]
//
// Built with -fsanitize=fuzzer by clang (and -DBOTCORE_LIBFUZZER) libFuzzer takes over from main().
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <random>
#include <string>

#include "schema.h"
#include "stream.h"

namespace {

using namespace botcore;
using protobuf::Writer;

struct Flat final : Engine {  // a model that needs no file
  explicit Flat(Modality modality) : width(botcore::n_features(modality)) {}
  std::size_t n_features() const noexcept override { return width; }
  float margin(const float* row) const noexcept override { return std::isnan(row[0]) ? 0.0f : row[0]; }
  std::size_t width;
};

constexpr Modality kModalities[] = {Modality::pointer, Modality::tap, Modality::actions, Modality::slider};

// All modalities on duty under their names, counted in one meter.
std::shared_ptr<const wire::Roster> roster(const std::shared_ptr<wire::Meter>& meter) {
  auto made = std::make_shared<wire::Roster>("pointer");
  for (const Modality modality : kModalities) {
    Model model;
    model.modality = modality;
    model.engine = std::make_shared<Flat>(modality);
    model.costs = {5.0, 1.5, 1.0, 0.3};
    model.rules = kClassic;
    model.vocabulary = Vocabulary({"a", "b"}, {"c"});
    std::vector<std::string> features(n_features(modality), "feature");
    made->enter(name(modality), std::make_shared<wire::Duty>(std::make_shared<Detector>(model), meter, features,
                                                             name(modality), "0", 1));
  }
  return made;
}

constexpr wire::Limits kLimits{1 << 14, 16, 64, 256, 8};

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

void check_reply(std::string_view reply) {
  protobuf::Reader in(reply);
  for (protobuf::Field field; in.next(field);) {
    protobuf::Reader score(in.bytes());
    for (protobuf::Field inner; score.next(inner);) score.skip(inner);
    check(score.ok(), "a Score is malformed");
  }
  check(in.ok(), "Scores are malformed");
}

void feed(wire::Stream& stream, std::string_view batch) {
  std::string_view reply;
  const std::size_t before = stream.sessions();
  const wire::Error error = stream.handle(batch, 8, reply);
  if (error) {
    check(reply.empty() && stream.sessions() == before, "a refused batch left a trace");
    check(!error.field.empty() && !error.remedy.empty(), "an error names no field or remedy");
  }
  check(stream.sessions() <= kLimits.sessions, "more sessions than the limit");
  check_reply(reply);
}

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t n) { return random() % n; }

std::string some_bytes(Random& random, std::size_t n) {
  std::string out(n, '\0');
  for (char& c : out) c = static_cast<char>(below(random, 4) ? below(random, 13) : random());
  return out;
}

std::string packed(Random& random, std::size_t n) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) {
    std::uint64_t v = below(random, 50) ? below(random, 300) : random();
    for (; v >= 0x80; v >>= 7) out.push_back(static_cast<char>(v | 0x80));
    out.push_back(static_cast<char>(v));
  }
  return out;
}

std::string chunk(Random& random) {
  std::string out;
  Writer field(out);
  const std::size_t n = below(random, 20);
  field.bytes(1, std::string(1 + below(random, 2), static_cast<char>('a' + below(random, 6))));
  field.varint(2, below(random, 3));
  const Modality modality = kModalities[below(random, std::size(kModalities))];
  if (below(random, 20)) field.bytes(20, name(modality));
  if (modality == Modality::actions) {
    for (std::uint32_t k : {21u, 22u})
      for (std::size_t i = 0; i < n; ++i) field.bytes(k, std::string(1, static_cast<char>('a' + below(random, 4))));
    if (below(random, 10)) return out;
  } else if (below(random, 2)) {
    for (std::uint32_t k : {3u, 4u, 5u}) field.bytes(k, packed(random, n));
  } else {
    for (std::uint32_t k : {6u, 7u, 8u}) field.bytes(k, some_bytes(random, n * (k == 6 ? 8 : 4)));
  }
  for (std::uint32_t k = 9; k <= 17; ++k) {
    const std::size_t width = k < 11 ? 1 : k == 11 ? 2 : 4;
    if (k == 14 || k == 15) field.varint(k, below(random, 2));
    else if (below(random, 6) == 0) field.bytes(k, some_bytes(random, k == 16 ? n : n * width));
  }
  if (below(random, 8) == 0) field.fixed64(19, 0.25);
  return out;
}

std::string batch(Random& random) {
  std::string out;
  for (std::size_t k = below(random, 5); k-- > 0;) Writer(out).bytes(1, chunk(random));
  return out;
}

void damage(Random& random, std::string& bytes) {
  for (std::size_t k = below(random, 4); k-- > 0 && !bytes.empty();) {
    const std::size_t at = below(random, bytes.size());
    switch (below(random, 4)) {
      case 0: bytes[at] = static_cast<char>(random()); break;
      case 1: bytes.resize(at); break;
      case 2: bytes.insert(at, some_bytes(random, below(random, 9))); break;
      default: bytes.erase(at, below(random, 9));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto on_duty = roster(std::make_shared<wire::Meter>());
  wire::Stream stream(on_duty, kLimits);
  feed(stream, {reinterpret_cast<const char*>(data), size});
  return 0;
}

#ifndef BOTCORE_LIBFUZZER
int main(int argc, char** argv) {
  const unsigned long rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
  Random random(argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1);
  const auto meter = std::make_shared<wire::Meter>();
  const auto on_duty = roster(meter);
  for (unsigned long done = 0; done < rounds;) {
    wire::Stream stream(on_duty, kLimits);
    for (std::size_t k = 1 + below(random, 40); k-- > 0 && done < rounds; ++done) {
      std::string bytes = batch(random);
      if (below(random, 3)) damage(random, bytes);
      feed(stream, bytes);
    }
    std::string_view reply;
    stream.finish(reply);
    check_reply(reply);
  }
  const std::uint64_t events = meter->events, open = meter->open;
  check(open == 0, "sessions outlive their stream");
  check(events > rounds / 100, "hardly any batch was good: the fuzzer tests nothing");
  std::printf("%lu batches, %llu events judged\n", rounds, static_cast<unsigned long long>(events));
}
#endif
