#include "json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace botcore::json {
namespace {

using Type = simdjson::dom::element_type;

constexpr std::size_t kShown = 40;  // bytes of a text an error repeats

Error not_json(simdjson::error_code code) {
  switch (code) {
    case simdjson::EMPTY: return invalid("", "empty", "send one JSON document");
    case simdjson::BIGINT_ERROR: return invalid("", "a number beyond 64 bits", "send such ids as text");
    case simdjson::NUMBER_ERROR:
      return invalid("", "a number that cannot be read", "send numbers in the range of a double, null for none");
    case simdjson::DEPTH_ERROR: return invalid("", "nested too deep", "send flat columns or records");
    case simdjson::UTF8_ERROR: return invalid("", "not UTF-8", "send UTF-8");
    case simdjson::STRING_ERROR: return invalid("", "text with a broken escape", "send surrogates in pairs, or UTF-8");
    default: return invalid("", "not one JSON document", "send JSON as RFC 8259 has it");
  }
}

Error wanted(element value, const char* remedy) { return invalid("", described(value), remedy); }

}  // namespace

Error parse(std::string_view body, element& root) {
  thread_local simdjson::dom::parser parser;
  thread_local std::vector<char> padded;  // simdjson reads a little beyond the end
  if (padded.size() < body.size() + simdjson::SIMDJSON_PADDING) padded.resize(body.size() + simdjson::SIMDJSON_PADDING);
  std::memcpy(padded.data(), body.data(), body.size());
  const simdjson::error_code code = parser.parse(padded.data(), body.size(), false).get(root);
  return code ? not_json(code) : Error{};
}

std::string shown(std::string_view text) {
  std::string out;
  const bool cut = text.size() > kShown;
  std::size_t end = cut ? kShown : text.size();
  while (cut && end > 0 && (text[end] & 0xC0) == 0x80) --end;  // not within a character
  append_quoted(out, text.substr(0, end));
  return cut ? out + "..." : out;
}

std::string described(element value) {
  std::string out;
  switch (value.type()) {
    case Type::ARRAY: return "a list of " + std::to_string(value.get_array().value_unsafe().size());
    case Type::OBJECT: return "an object";
    case Type::STRING: return shown(value.get_string().value_unsafe());
    case Type::BOOL: return value.get_bool().value_unsafe() ? "true" : "false";
    case Type::NULL_VALUE: return "null";
    case Type::INT64: return std::to_string(value.get_int64().value_unsafe());
    case Type::UINT64: return std::to_string(value.get_uint64().value_unsafe());
    default: append(out, value.get_double().value_unsafe());
  }
  return out;
}

Error read(element value, double& out) {
  return value.get(out) ? wanted(value, "send a number") : Error{};
}

Error read_or_none(element value, double& out) {
  if (!value.get(out)) return {};
  if (!value.is_null()) return wanted(value, "send a number, or null where there is none");
  out = std::numeric_limits<double>::quiet_NaN();
  return {};
}

Error read(element value, std::string_view& out) {
  return value.get(out) ? wanted(value, "send text") : Error{};
}

Error read(element value, std::uint64_t most, std::uint64_t& out) {
  if (!value.get(out) && out <= most) return {};
  return invalid("", described(value), "send a whole number from 0 to " + std::to_string(most));
}

Error read(element value, bool& out) {
  return value.get(out) ? wanted(value, "send true or false") : Error{};
}

Error read(element value, object& out) {
  return value.get(out) ? wanted(value, "send an object") : Error{};
}

Error read(element value, array& out) {
  return value.get(out) ? wanted(value, "send a list") : Error{};
}

Error read_list(element value, std::size_t most, array& out) {
  constexpr std::size_t kCounted = 0xFFFFFE;  // simdjson counts no further
  most = std::min(most, kCounted);
  if (Error e = read(value, out)) return e;
  if (out.size() <= most) return {};
  return exhausted("", "a list of more than " + std::to_string(most), "send it in parts");
}

void lies_in(Error& error, std::string_view outer) {
  const bool inner = !error.field.empty() && error.field[0] != '[';
  error.field.insert(0, inner ? "." : "").insert(0, outer);
}

void append(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out.append("null");
    return;
  }
  char text[32];
  const bool wide = std::fabs(value) >= 0x1p53;  // digits alone would read as a whole number beyond 64 bits
  const auto end = wide ? std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr
                        : std::to_chars(text, text + sizeof text, value).ptr;
  out.append(text, end);
}

void append(std::string& out, std::uint64_t value) {
  char text[24];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  out.append(text, end);
}

void append_quoted(std::string& out, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  out.push_back('"');
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == '"' || byte == '\\')
      out.append({'\\', c});
    else if (byte < 0x20)
      out.append({'\\', 'u', '0', '0', kHex[byte >> 4], kHex[byte & 15]});
    else
      out.push_back(c);
  }
  out.push_back('"');
}

}  // namespace botcore::json
