// Shows the tables, and the C++ features that training checks itself against. Registers, does not reason.
#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "decision.h"
#include "event.h"
#include "modality.h"
#include "pointer.h"
#include "rules.h"
#include "schema.h"

namespace py = pybind11;
using namespace botcore;

namespace {

template <std::size_t N>
py::list columns(const Column (&table)[N]) {
  py::list out;
  for (const Column& c : table) out.append(py::make_tuple(c.name, c.unit, c.meaning));
  return out;
}

py::list columns_of(const std::string& table) {
  if (table == "movement") return columns(kMovementColumns);
  if (table == "clock") return columns(kClockColumns);
  if (table == "integrity") return columns(kIntegrityColumns);
  if (table == "tap") return columns(kTapColumns);
  if (table == "actions") return columns(kActionColumns);
  if (table == "gesture") return columns(kGestureColumns);
  if (table == "reasons") return columns(kReasonColumns);
  if (table == "inputs") return columns(kInputColumns);
  if (table == "profiles") return columns(kProfileColumns);
  throw py::value_error("table '" + table +
                        "' is unknown: take movement, clock, integrity, tap, actions, gesture, reasons, inputs or profiles");
}

py::dict modalities() {
  py::dict out;
#define X(name, revision, meaning) out[#name] = static_cast<int>(Modality::name);
  BOTCORE_MODALITIES(X)
#undef X
  return out;
}

py::list rules() {
  py::list out;
  for (const Rule& rule : kTapRuleTable)
    out.append(py::make_tuple(rule.code, rule.feature, kSideNames[static_cast<int>(rule.side)], rule.classic, rule.weight,
                              rule.flag, rule.meaning, rule.advice));
  return out;
}

py::list claims() {
  py::list out;
#define X(name, feature, scale, absolute, relative) out.append(py::make_tuple(#name, #feature, scale, absolute, relative));
  BOTCORE_CLAIMS(X)
#undef X
  return out;
}

Modality modality_of(const std::string& modality) {
  for (std::size_t i = 0; i < std::size(kModalityNames); ++i)
    if (modality == kModalityNames[i]) return static_cast<Modality>(i);
  throw py::value_error("modality '" + modality + "' is unknown: see modalities()");
}

py::dict kinds() {
  py::dict out;
#define X(name, meaning) out[#name] = static_cast<int>(Kind::name);
  BOTCORE_KINDS(X)
#undef X
  return out;
}

py::dict flags() {
  py::dict out;
#define X(name, bit, meaning) out[#name] = bit;
  BOTCORE_EVENT_FLAGS(X)
#undef X
  return out;
}

py::object event_dtype() {
  py::list fields;
  const auto field = [&fields](const char* name, const char* type) { fields.append(py::make_tuple(name, type)); };
  field("t", "<f8");
  field("x", "<f4");
  field("y", "<f4");
  field("pressure", "<f4");
  field("contact", "<f4");
  field("target", "<u4");
  field("flags", "<u2");
  field("kind", "u1");
  field("button", "u1");
  return py::dtype::from_args(fields);
}

template <class Row>
void write(const Pointer& session, float* out) {
  Row row;
  session.read(row);
  double values[sizeof(Row) / sizeof(double)];
  std::memcpy(values, &row, sizeof(Row));
  for (std::size_t i = 0; i < sizeof(Row) / sizeof(double); ++i) out[i] = static_cast<float>(values[i]);
}

py::array_t<float> extract(const std::string& modality, const py::array& events, const py::array_t<std::int64_t>& offsets,
                           const std::string& channel) {
  const Modality judged = modality_of(modality);
  if (events.itemsize() != sizeof(Event)) throw py::value_error("events are not EVENT records: use botcore.events.events");
  const bool behaviour = channel == "behaviour";
  const std::size_t width = behaviour ? n_features(judged) : channel == "clock" ? kClockFeatures : kIntegrityFeatures;
  const auto n = static_cast<std::size_t>(offsets.size() - 1);
  py::array_t<float> out({n, width});
  const auto* event = static_cast<const Event*>(events.data());
  const std::int64_t* bound = offsets.data();
  float* row = out.mutable_data();
  py::gil_scoped_release release;
  const std::unique_ptr<Accumulator> session = accumulator(judged);
  for (std::size_t i = 0; i < n; ++i, row += width) {
    session->reset();
    session->push(event + bound[i], static_cast<std::size_t>(bound[i + 1] - bound[i]));
    if (behaviour)
      session->read(row);
    else if (channel == "clock")
      write<ClockRow>(static_cast<const Pointer&>(*session), row);
    else
      write<IntegrityRow>(static_cast<const Pointer&>(*session), row);
  }
  return out;
}

py::tuple evidence(const std::string& modality, const py::array& events, const py::array_t<std::int64_t>& offsets) {
  const Modality judged = modality_of(modality);
  if (events.itemsize() != sizeof(Event)) throw py::value_error("events are not EVENT records: use botcore.events.events");
  const auto n = static_cast<std::size_t>(offsets.size() - 1);
  py::array_t<std::uint32_t> units(n), integrity(n);
  py::array_t<std::uint8_t> input(n);
  const auto* event = static_cast<const Event*>(events.data());
  const std::int64_t* bound = offsets.data();
  const std::unique_ptr<Accumulator> session = accumulator(judged);
  std::vector<float> row(n_features(judged));
  for (std::size_t i = 0; i < n; ++i) {
    session->reset();
    session->push(event + bound[i], static_cast<std::size_t>(bound[i + 1] - bound[i]));
    const Evidence found = session->read(row.data());
    units.mutable_at(i) = found.units;
    integrity.mutable_at(i) = found.integrity;
    input.mutable_at(i) = found.input;
  }
  return py::make_tuple(units, integrity, input);
}

py::array_t<std::uint8_t> profiles(const py::array& events, const py::array_t<std::int64_t>& offsets) {
  if (events.itemsize() != sizeof(Event)) throw py::value_error("events are not EVENT records: use botcore.events.events");
  const auto n = static_cast<std::size_t>(offsets.size() - 1);
  py::array_t<std::uint8_t> out(n);
  const auto* event = static_cast<const Event*>(events.data());
  const std::int64_t* bound = offsets.data();
  Pointer session;
  float row[kPointerFeatures];
  for (std::size_t i = 0; i < n; ++i) {
    session.reset();
    session.push(event + bound[i], static_cast<std::size_t>(bound[i + 1] - bound[i]));
    out.mutable_at(i) = session.read(row).profile;
  }
  return out;
}

}  // namespace

PYBIND11_MODULE(_features, m) {
  m.doc() = "The tables of the compiled core, and its features over ragged arrays.";
  m.attr("build") = BOTCORE_BUILD;
  py::list decisions;
  for (const char* name : kDecisionNames) decisions.append(name);
  m.attr("decisions") = py::tuple(decisions);
  m.attr("shared") = kSharedFeatures;
  m.def("event_dtype", &event_dtype, "The NumPy dtype of one event.");
  m.def("kinds", &kinds, "Kind names and their codes.");
  m.def("flags", &flags, "Event flag names and their bits.");
  m.def("columns", &columns_of, py::arg("table"), "(name, unit, meaning) of each column of a table.");
  m.def("revisions", [] {
    py::dict out;
#define X(name, revision, meaning) out[#name] = revision;
    BOTCORE_MODALITIES(X)
#undef X
    return out;
  }, "Schema revision of each modality.");
  m.def("rules", &rules, "Each rule on taps: (code, feature, side, classic threshold, weight, flag, meaning, advice).");
  m.def("claims", &claims, "Each figure a page may report of itself: (name, feature, scale, absolute, relative).");
  m.def("modalities", &modalities, "Modality names and their codes.");
  m.def("extract", &extract, py::arg("modality"), py::arg("events"), py::arg("offsets"), py::arg("channel") = "behaviour",
        "Features of whole sessions: (sessions, features) float32.");
  m.def("evidence", &evidence, py::arg("modality"), py::arg("events"), py::arg("offsets"),
        "Of whole sessions: judged units, uint32 (sessions,); bits of the reasons, uint32; codes of the inputs, uint8.");
  m.def("profiles", &profiles, py::arg("events"), py::arg("offsets"),
        "Of whole sessions of a pointer: codes of the capture profiles, uint8 (sessions,).");
}
