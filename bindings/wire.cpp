#include "wire.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include "protobuf.h"

namespace botcore::wire {
namespace {

using protobuf::Field;
using protobuf::Reader;
using protobuf::Type;
using protobuf::key;

constexpr std::size_t kMaxUserAgent = 512;

std::uint32_t low32(std::uint64_t varint) noexcept { return static_cast<std::uint32_t>(varint); }

// More than `most` differences are not kept: check() refuses the chunk by its length.
void read_packed(Reader& in, std::vector<std::int64_t>& column, std::size_t most) {
  Reader packed(in.bytes());
  while (packed.more() && column.size() <= most) column.push_back(protobuf::unzigzag(packed.varint()));
  if (!packed.ok()) in.fail();
}

void read_string(Reader& in, std::vector<std::string_view>& column, std::size_t most) {
  const std::string_view value = in.bytes();
  if (column.size() <= most) column.push_back(value);
}

void read_metadata(Reader& in, Metadata& metadata) {
  Reader fields(in.bytes());
  for (Field field; fields.next(field);) {
    switch (field.key()) {
      case key(1, Type::varint): metadata.pointer_type = fields.varint(); break;
      case key(2, Type::fixed32): metadata.screen_width = fields.fixed<float>(); break;
      case key(3, Type::fixed32): metadata.screen_height = fields.fixed<float>(); break;
      case key(4, Type::fixed32): metadata.device_pixel_ratio = fields.fixed<float>(); break;
      case key(5, Type::fixed32): metadata.hour = fields.fixed<float>(); break;
      case key(6, Type::bytes): metadata.user_agent = fields.bytes(); break;
      default: fields.skip(field);
    }
  }
  if (!fields.ok()) in.fail();
}

void read_costs(Reader& in, Terms& terms) {
  Reader fields(in.bytes());
  for (Field field; fields.next(field);) {
    switch (field.key()) {
      case key(1, Type::fixed64): terms.accuse = fields.fixed<double>(); break;
      case key(2, Type::fixed64): terms.miss = fields.fixed<double>(); break;
      case key(3, Type::fixed64): terms.challenge = fields.fixed<double>(); break;
      case key(4, Type::fixed64): terms.pass_rate = fields.fixed<double>(); break;
      default: fields.skip(field);
    }
  }
  if (!fields.ok()) in.fail();
}

template <typename T>
T& some(std::optional<T>& value) {
  return value ? *value : value.emplace();
}

Error check_column(const char* name, std::string_view column, std::size_t width, std::size_t n, bool optional) {
  if (column.size() == n * width || (optional && (column.empty() || (n && column.size() == width)))) return {};
  return invalid(name, std::to_string(column.size()) + " bytes for " + std::to_string(n) + " events",
                 "send " + std::to_string(width) + " bytes an event" + (optional ? ", or one entry for all" : ""));
}

template <typename T>
void fill(Event* events, std::size_t n, T Event::*channel, std::string_view column, T absent) noexcept {
  const char* from = column.empty() ? reinterpret_cast<const char*>(&absent) : column.data();
  const std::size_t step = column.size() > sizeof(T) ? sizeof(T) : 0;  // one entry holds for all
  for (std::size_t i = 0; i < n; ++i) std::memcpy(&(events[i].*channel), from + i * step, sizeof(T));
}

}  // namespace

Error check(const Metadata& m) {
  if (m.pointer_type >= static_cast<std::uint64_t>(PointerType::count_))
    return invalid("metadata.pointer_type", std::to_string(m.pointer_type), "send one of PointerType");
  if (!(m.hour >= 0 && m.hour < 24))
    return invalid("metadata.hour", std::to_string(m.hour), "send the local time in hours, from 0 to below 24");
  for (const auto& [name, value] : {std::pair{"screen_width", m.screen_width}, {"screen_height", m.screen_height},
                                    {"device_pixel_ratio", m.device_pixel_ratio}})
    if (!(value >= 0 && value <= std::numeric_limits<float>::max()))
      return invalid(std::string("metadata.") + name, std::to_string(value), "send a finite number, 0 where unknown");
  if (m.user_agent.size() > kMaxUserAgent || !protobuf::is_utf8(m.user_agent))
    return invalid("metadata.user_agent", std::to_string(m.user_agent.size()) + " bytes", "send at most 512, in UTF-8");
  return {};
}

Error check(const Terms& terms) {
  const auto outside = [](const std::optional<double>& value, double low, double high) {
    return value && !(*value >= low && *value <= high);
  };
  constexpr double tiny = std::numeric_limits<double>::min(), huge = std::numeric_limits<double>::max();
  if (outside(terms.accuse, tiny, huge))
    return invalid("costs.accuse", std::to_string(*terms.accuse), "send a finite cost above 0");
  if (outside(terms.miss, tiny, huge))
    return invalid("costs.miss", std::to_string(*terms.miss), "send a finite cost above 0");
  if (outside(terms.challenge, 0, huge))
    return invalid("costs.challenge", std::to_string(*terms.challenge), "send a finite cost, or 0 for no challenge");
  if (outside(terms.pass_rate, 0, 1))
    return invalid("costs.pass_rate", std::to_string(*terms.pass_rate), "send a share, 0 to 1");
  if (terms.prior && !(*terms.prior > 0 && *terms.prior < 1))
    return invalid("prior", std::to_string(*terms.prior), "send a share above 0 and below 1, or leave it out");
  return {};
}

Request request_of(const Terms& terms, const Costs& usual) noexcept {
  const Costs costs = {terms.accuse.value_or(usual.accuse), terms.miss.value_or(usual.miss),
                       terms.challenge.value_or(usual.challenge), terms.pass_rate.value_or(usual.pass_rate)};
  return {costs, terms.prior.value_or(0.0)};
}

void Chunk::clear() noexcept {
  session = model = {};
  seq = 0;
  end = reasons = false;
  for (auto* column : {&dt, &dx, &dy}) column->clear();
  t = x = y = kind = button = flags = pressure = contact = target = {};
  event.clear();
  category.clear();
  metadata.reset();
  terms.reset();
}

Error Chunk::parse(std::string_view bytes, std::size_t max_events) {
  clear();
  Reader in(bytes);
  for (Field field; in.next(field);) {
    switch (field.key()) {
      case key(1, Type::bytes): session = in.bytes(); break;
      case key(2, Type::varint): seq = low32(in.varint()); break;
      case key(3, Type::bytes): read_packed(in, dt, max_events); break;
      case key(4, Type::bytes): read_packed(in, dx, max_events); break;
      case key(5, Type::bytes): read_packed(in, dy, max_events); break;
      case key(3, Type::varint): dt.push_back(protobuf::unzigzag(in.varint())); break;
      case key(4, Type::varint): dx.push_back(protobuf::unzigzag(in.varint())); break;
      case key(5, Type::varint): dy.push_back(protobuf::unzigzag(in.varint())); break;
      case key(6, Type::bytes): t = in.bytes(); break;
      case key(7, Type::bytes): x = in.bytes(); break;
      case key(8, Type::bytes): y = in.bytes(); break;
      case key(9, Type::bytes): kind = in.bytes(); break;
      case key(10, Type::bytes): button = in.bytes(); break;
      case key(11, Type::bytes): flags = in.bytes(); break;
      case key(12, Type::bytes): pressure = in.bytes(); break;
      case key(13, Type::bytes): contact = in.bytes(); break;
      case key(14, Type::varint): end = in.varint() != 0; break;
      case key(15, Type::varint): reasons = in.varint() != 0; break;
      case key(16, Type::bytes): read_metadata(in, some(metadata)); break;
      case key(17, Type::bytes): target = in.bytes(); break;
      case key(18, Type::bytes): read_costs(in, some(terms)); break;
      case key(19, Type::fixed64): some(terms).prior = in.fixed<double>(); break;
      case key(20, Type::bytes): model = in.bytes(); break;
      case key(21, Type::bytes): read_string(in, event, max_events); break;
      case key(22, Type::bytes): read_string(in, category, max_events); break;
      default: in.skip(field);
    }
  }
  if (!in.ok()) return invalid("", std::to_string(bytes.size()) + " bytes", "send a well-formed botcore.v1.Chunk");
  return check(max_events);
}

Error Chunk::check(std::size_t max_events) const {
  if (session.empty() || session.size() > kMaxSessionId)
    return invalid("session", std::to_string(session.size()) + " bytes", "send an id of 1 to 128 bytes");
  const std::size_t n = n_events();
  if (n > max_events)
    return exhausted(rows() ? "event" : dt.empty() ? "t" : "dt", "more than " + std::to_string(max_events) + " events",
                     "send at most " + std::to_string(max_events) + " events a chunk");
  if (Error e = check_columns()) return e;
  if (seq != 0 && (metadata || terms || !model.empty()))
    return invalid(metadata ? "metadata" : terms ? "costs" : "model", "seq " + std::to_string(seq),
                   "send it once, with seq 0");
  if (metadata)
    if (Error e = wire::check(*metadata)) return e;
  if (terms) return wire::check(*terms);
  return {};
}

Error Chunk::check_columns() const {
  const std::size_t n = n_events();
  if (category.size() != event.size())
    return invalid("category", std::to_string(category.size()) + " for " + std::to_string(event.size()) + " in event",
                   "send both for each row");
  if (rows() && !(t.empty() && dt.empty()))
    return invalid("event", "rows of a log beside timed events", "send either event, category or timed events");
  if (!dt.empty() && !(t.empty() && x.empty() && y.empty()))
    return invalid("t", "raw beside packed columns", "send either dt, dx, dy or t, x, y");
  for (const auto& [name, column] : {std::pair{"dx", &dx}, {"dy", &dy}})
    if (column->size() != dt.size() && placed())
      return invalid(name, std::to_string(column->size()) + " differences for " + std::to_string(dt.size()) + " in dt",
                     "send as many as dt has");
  const std::size_t raw = dt.empty() && !rows() ? n : 0;
  const std::pair<const char*, std::pair<std::string_view, std::size_t>> columns[] = {
      {"kind", {kind, 1}},         {"button", {button, 1}},   {"flags", {flags, 2}},
      {"pressure", {pressure, 4}}, {"contact", {contact, 4}}, {"target", {target, 4}}};
  if (Error e = check_column("t", t, sizeof(double), raw, false)) return e;
  if (Error e = check_column("x", x, sizeof(float), placed() ? raw : 0, false)) return e;
  if (Error e = check_column("y", y, sizeof(float), placed() ? raw : 0, false)) return e;
  for (const auto& [name, column] : columns)
    if (Error e = check_column(name, column.first, column.second, n, true)) return e;
  for (const char code : kind)
    if (static_cast<std::uint8_t>(code) >= static_cast<std::uint8_t>(Kind::count_))
      return invalid("kind", std::to_string(static_cast<std::uint8_t>(code)),
                     "send a kind of event: 0 to " + std::to_string(static_cast<int>(Kind::count_) - 1));
  return {};
}

Error Chunk::append_events(const Vocabulary& vocabulary, Grid& grid, std::vector<Event>& events) const {
  const std::size_t n = n_events();
  events.resize(events.size() + n);
  Event* out = events.data() + events.size() - n;
  if (dt.empty()) {  // absent columns are zeros
    fill(out, n, &Event::t, t, 0.0);
    fill(out, n, &Event::x, x, 0.0f);
    fill(out, n, &Event::y, y, 0.0f);
  }
  for (std::size_t i = 0; i < dt.size(); ++i) {
    if (__builtin_add_overflow(grid.t, dt[i], &grid.t) || __builtin_add_overflow(grid.x, dx.empty() ? 0 : dx[i], &grid.x) ||
        __builtin_add_overflow(grid.y, dy.empty() ? 0 : dy[i], &grid.y))
      return invalid("dt", "a sum beyond 63 bits", "send differences to the event before, the first from 0");
    out[i].t = static_cast<double>(grid.t) / 1e4;
    out[i].x = static_cast<float>(static_cast<double>(grid.x) / 8.0);
    out[i].y = static_cast<float>(static_cast<double>(grid.y) / 8.0);
  }
  constexpr float none = std::numeric_limits<float>::quiet_NaN();
  fill(out, n, &Event::pressure, pressure, none);
  fill(out, n, &Event::contact, contact, none);
  fill(out, n, &Event::target, target, std::uint32_t{0});
  fill(out, n, &Event::flags, flags, std::uint16_t{0});
  fill(out, n, &Event::kind, kind, std::uint8_t{0});
  fill(out, n, &Event::button, button, std::uint8_t{0});
  for (std::size_t i = 0; i < event.size(); ++i) out[i] = vocabulary.row(event[i], category[i]);
  return {};
}

}  // namespace botcore::wire
