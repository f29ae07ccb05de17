// JSON as the HTTP side reads and writes it: bytes nobody vouches for to a checked document, and the text of replies.
#pragma once

#include <simdjson.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "wire.h"

namespace botcore::json {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;
using wire::Error;
using wire::exhausted;
using wire::invalid;

// The whole of body is checked. What root leads to stays until the thread's next body. Where it is no JSON, the error has
// no field; elsewhere a field is never the client's own word, so that errors may be counted by it.
Error parse(std::string_view body, element& root);

std::string shown(std::string_view text);  // the first of it, quoted
std::string described(element value);      // what stands at a field, in few words, for Error::value

// Each reads one value; the field of an error is left for the caller to name.
Error read(element value, double& out);           // a number
Error read_or_none(element value, double& out);   // a number, or null for NaN
Error read(element value, std::string_view& out);
Error read(element value, std::uint64_t most, std::uint64_t& out);  // a whole number from 0
Error read(element value, bool& out);
Error read(element value, object& out);
Error read(element value, array& out);
Error read_list(element value, std::size_t most, array& out);  // of at most so many

// Puts what an error lies in before the name it has: "events[3]" before "x" makes "events[3].x".
void lies_in(Error& error, std::string_view outer);

// Calls take(i, entry) for each entry of a list that read_list has read.
template <class Take>
Error each(array list, Take&& take) {
  std::size_t i = 0;
  for (const element entry : list) {
    if (Error e = take(i, entry)) {
      lies_in(e, "[" + std::to_string(i) + "]");
      return e;
    }
    ++i;
  }
  return {};
}

enum class Others : bool { refused, ignored };

// Calls take(i, value) for each field whose name is names[i]. A name twice is refused, and so is one not in names,
// unless others are ignored, as the systems whose clients call a route ignored them.
template <std::size_t N, class Take>
Error fields(object from, const std::array<std::string_view, N>& names, Others others, Take&& take) {
  static_assert(N <= 32);
  std::uint32_t seen = 0;
  for (const auto [name, value] : from) {
    std::size_t i = 0;
    while (i < N && names[i] != name) ++i;
    if (i == N) {
      if (others == Others::ignored) continue;
      std::string known;
      for (const std::string_view each : names) known.append(known.empty() ? "" : ", ").append(each);
      return invalid("", "an object with " + shown(name), "send some of " + known);
    }
    if (seen >> i & 1) return invalid("", "an object with " + shown(name) + " twice", "send each field once");
    seen |= std::uint32_t{1} << i;
    if (Error e = take(i, value)) {
      lies_in(e, name);
      return e;
    }
  }
  return {};
}

// The fields of the object that body is.
template <std::size_t N, class Take>
Error document(std::string_view body, const std::array<std::string_view, N>& names, Others others, Take&& take) {
  element root;
  object whole;
  if (Error e = parse(body, root)) return e;
  Error e = read(root, whole);
  if (!e) e = fields(whole, names, others, take);
  if (e && e.field.empty()) e.field = "body";
  return e;
}

void append(std::string& out, double value);  // the shortest text that reads back as the same bits; null where not finite
void append(std::string& out, std::uint64_t value);
void append_quoted(std::string& out, std::string_view text);

}  // namespace botcore::json
