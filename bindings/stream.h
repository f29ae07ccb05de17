// One client's sessions: a Batch of bytes in, Scores as bytes out. Decode, push, verdict, encode in one call that any
// front can make. A batch counts as a whole or not at all, and a session that goes on allocates nothing.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "duty.h"
#include "protobuf.h"
#include "reasons.h"
#include "schema.h"
#include "session.h"
#include "wire.h"

namespace botcore::wire {

struct Limits {
  std::size_t message_bytes = 4 << 20;
  std::size_t chunks = 1024;             // in a message
  std::size_t chunk_events = 16384;
  std::size_t session_events = 1000000;
  std::size_t sessions = 4096;           // open in a stream
};

class Stream {
 public:
  Stream(std::shared_ptr<const Roster> roster, const Limits& limits) : limits_(limits), roster_(std::move(roster)) {}

  // Sessions begun from now on are these detectors'; those open stay with the one they began with.
  void use(std::shared_ptr<const Roster> roster) noexcept { roster_ = std::move(roster); }
  // room: how many more sessions the server can hold. reply stays until the thread's next call; on an error it is empty
  // and nothing of the batch was applied.
  Error handle(std::string_view batch, std::size_t room, std::string_view& reply);
  // A last score for every open session; then none is open.
  void finish(std::string_view& reply);
  std::size_t sessions() const noexcept { return table_.size(); }

 private:
  struct Progress {
    std::uint32_t seq = 0;  // expected next
    std::uint64_t events = 0;
    Grid grid;
    bool ended = false;
  };
  struct Live {
    Live(std::shared_ptr<const Duty> on, const Roster& roster, std::string_view id)
        : duty(std::move(on)), session(duty->detector), shadow(duty->shadow), repeat(roster.replays(*duty->detector), id) {
      Meter::add(duty->meter->open);
    }
    ~Live() {
      duty->meter->open.fetch_sub(1, std::memory_order_relaxed);
      if (applied.seq == 0) return;
      repeat.end();
      last.integrity |= repeat.reason();
      duty->settle(last, session);
      shadow.settle(judged);
    }
    Live(const Live&) = delete;
    Live& operator=(const Live&) = delete;

    std::shared_ptr<const Duty> duty;
    Session session;
    ShadowSession shadow;
    Repeat repeat;
    std::size_t pointer = 0;  // PointerType
    Progress applied, staged;
    Score last{}, judged{};  // as it was answered; as the model alone would have it
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Table = std::unordered_map<std::string, Live, Hash, std::equal_to<>>;
  struct Step {  // one checked chunk, waiting for the rest of its batch
    Table::value_type* entry;
    std::size_t first, count;  // in Scratch::events
    std::size_t shadow;        // the first as the shadow reads them
    std::uint32_t seq;
    bool end, reasons;
  };

  // Keeps its room from batch to batch, and is a thread's, so that a stream holds its sessions and nothing else.
  struct Scratch {
    Chunk chunk;
    std::vector<Event> events;
    std::vector<Step> steps;
    std::size_t opened;  // sessions the batch begins
    std::string reply, score, reason;
    std::array<float, kMaxRow> row;
    std::array<double, kMaxRow> parts;
    void clear() noexcept {
      events.clear();
      steps.clear();
      opened = 0;
      reply.clear();
    }
  };

  void borrow_scratch() {
    thread_local Scratch kept;
    kept.clear();
    scratch_ = &kept;
  }
  Error stage(std::string_view batch, std::size_t room);
  Error stage_chunk(const Chunk& chunk, std::size_t room);
  Error open(const Chunk& chunk, std::size_t room, Table::value_type*& entry);
  void roll_back();
  void apply(const Step& step);
  void score(Table::value_type& entry, std::uint32_t seq, bool reasons, bool final);
  void append_reasons(const Duty& duty, const Evidence& evidence);

  const Limits limits_;
  std::shared_ptr<const Roster> roster_;
  Table table_;
  Scratch* scratch_ = nullptr;  // during a call
};

inline Error Stream::handle(std::string_view batch, std::size_t room, std::string_view& reply) {
  const Stopwatch watch;
  borrow_scratch();
  reply = {};
  if (Error e = stage(batch, room)) {
    roll_back();
    return e;
  }
  std::shared_ptr<Meter> meter;  // a batch is timed with the model of its first session
  if (!scratch_->steps.empty()) meter = scratch_->steps.front().entry->second.duty->meter;
  for (const Step& step : scratch_->steps) apply(step);
  reply = scratch_->reply;
  if (meter) meter->answered(watch.read());
  return {};
}

inline void Stream::finish(std::string_view& reply) {
  borrow_scratch();
  for (auto& entry : table_) score(entry, entry.second.applied.seq - 1, false, true);
  table_.clear();
  reply = scratch_->reply;
}

inline Error Stream::stage(std::string_view batch, std::size_t room) {
  if (batch.size() > limits_.message_bytes)
    return exhausted("message", std::to_string(batch.size()) + " bytes",
                     "send at most " + std::to_string(limits_.message_bytes) + " bytes a message");
  protobuf::Reader in(batch);
  for (protobuf::Field field; in.next(field);) {
    if (field.key() != protobuf::key(1, protobuf::Type::bytes)) {
      in.skip(field);
      continue;
    }
    const std::string_view body = in.bytes();
    if (!in.ok()) break;
    if (scratch_->steps.size() == limits_.chunks)
      return exhausted("chunks", "more than " + std::to_string(limits_.chunks),
                       "send at most " + std::to_string(limits_.chunks) + " chunks a message");
    Error e = scratch_->chunk.parse(body, limits_.chunk_events);
    if (!e) e = stage_chunk(scratch_->chunk, room);
    if (e) {
      e.field = "chunks[" + std::to_string(scratch_->steps.size()) + "]" + (e.field.empty() ? "" : ".") + e.field;
      return e;
    }
  }
  if (in.ok()) return {};
  return invalid("message", std::to_string(batch.size()) + " bytes", "send a well-formed botcore.v1.Batch");
}

inline Error Stream::stage_chunk(const Chunk& chunk, std::size_t room) {
  Table::value_type* entry = nullptr;
  if (const auto found = table_.find(chunk.session); found != table_.end()) entry = &*found;
  if (!entry)
    if (Error e = open(chunk, room, entry)) return e;
  Progress& staged = entry->second.staged;
  if (staged.ended)
    return invalid("session", "a chunk behind the one with end set", "begin anew in the next batch");
  if (chunk.seq != staged.seq)
    return invalid("seq", std::to_string(chunk.seq), "send " + std::to_string(staged.seq) + " next, each seq once");
  const std::size_t first = scratch_->events.size(), count = chunk.n_events();
  if (count > limits_.session_events - staged.events)
    return exhausted("session", "more than " + std::to_string(limits_.session_events) + " events",
                     "end the session and begin another");
  const Detector& detector = *entry->second.duty->detector;
  const bool log = detector.modality() == Modality::actions;
  if (count > 0 && log != chunk.rows())
    return invalid(log ? "event" : "t", log ? "absent" : "rows of a log",
                   log ? "this model reads rows: send event and category" : "this model reads timed events: send t or dt");
  if (count > 0 && !log && detector.modality() != Modality::tap && !chunk.placed())
    return invalid(chunk.dt.empty() ? "x" : "dx", "absent", "send a place for each event");
  if (Error e = chunk.append_events(detector.vocabulary(), staged.grid, scratch_->events)) return e;
  std::size_t shadow = first;
  if (log && entry->second.duty->shadow) {  // whose vocabulary has codes of its own
    shadow = scratch_->events.size();
    const Vocabulary& vocabulary = entry->second.duty->shadow->detector->vocabulary();
    if (Error e = chunk.append_events(vocabulary, staged.grid, scratch_->events)) return e;
  }
  staged.seq += 1;
  staged.events += count;
  staged.ended = chunk.end;
  scratch_->steps.push_back({entry, first, count, shadow, chunk.seq, chunk.end, chunk.reasons});
  return {};
}

inline Error Stream::open(const Chunk& chunk, std::size_t room, Table::value_type*& entry) {
  if (chunk.seq != 0)
    return invalid("seq", std::to_string(chunk.seq), "no such session is open: begin it with seq 0");
  if (!protobuf::is_utf8(chunk.session)) return invalid("session", "bytes that are not UTF-8", "send UTF-8");
  if (table_.size() >= limits_.sessions)
    return exhausted("session", "more than " + std::to_string(limits_.sessions) + " open in this stream",
                     "end some, or open another stream");
  if (scratch_->opened >= room) return exhausted("session", "the server holds all it can", "try again later");
  std::shared_ptr<const Duty> duty = roster_->find(chunk.model);
  if (!duty) return invalid("model", std::string(chunk.model), "nobody of that name is on duty; there are " + roster_->names());
  ++scratch_->opened;
  entry = &*table_.try_emplace(std::string(chunk.session), std::move(duty), *roster_, chunk.session).first;
  Request& request = entry->second.session.request();
  request = request_of(chunk.terms.value_or(Terms{}), request.costs);
  entry->second.shadow.begin(chunk.terms.value_or(Terms{}));
  entry->second.pointer = static_cast<std::size_t>(chunk.metadata.value_or(Metadata{}).pointer_type);
  return {};
}

inline void Stream::roll_back() {
  std::erase_if(table_, [](const auto& entry) { return entry.second.applied.seq == 0; });  // begun by this batch
  for (auto& [id, live] : table_) live.staged = live.applied;
}

inline void Stream::apply(const Step& step) {
  Live& live = step.entry->second;
  Meter& meter = *live.duty->meter;
  if (live.applied.seq == 0) Meter::add(meter.sessions[live.pointer]);
  Meter::add(meter.events, step.count);
  live.applied = live.staged;
  live.session.push(scratch_->events.data() + step.first, step.count);
  live.shadow.push(scratch_->events.data() + step.shadow, step.count);
  live.repeat.push(scratch_->events.data() + step.first, step.count);
  score(*step.entry, step.seq, step.reasons, step.end);
  if (step.end) table_.erase(table_.find(step.entry->first));
}

inline void Stream::score(Table::value_type& entry, std::uint32_t seq, bool reasons, bool final) {
  auto& [id, live] = entry;
  Verdict verdict = live.session.verdict(scratch_->row.data());
  live.judged = row_of(verdict);
  if (final) live.repeat.end();
  live.repeat.amend(verdict, live.session.request().costs);
  live.last = row_of(verdict);
  live.duty->meter->judged(verdict.p_bot, verdict.decision);
  scratch_->score.clear();
  protobuf::Writer out(scratch_->score);
  out.bytes(1, id);
  out.varint(2, seq);
  out.fixed64(3, verdict.p_bot);
  out.varint(4, static_cast<std::uint64_t>(verdict.decision) + 1);
  out.varint(5, verdict.evidence.n_events);
  if (reasons) append_reasons(*live.duty, verdict.evidence);
  scratch_->score.append(live.duty->model);
  if (final) out.varint(8, 1);
  if (by_movement(live.session.detector().modality())) {
    out.bytes(9, kProfileColumns[verdict.evidence.profile].name);
    out.varint(10, static_cast<std::uint64_t>(verdict.sequential) + 1);
  }
  protobuf::Writer(scratch_->reply).bytes(1, scratch_->score);
}

inline void Stream::append_reasons(const Duty& duty, const Evidence& evidence) {
  const auto append = [&](std::string_view code, double contribution) {
    scratch_->reason.clear();
    protobuf::Writer out(scratch_->reason);
    out.bytes(1, code);
    out.fixed64(2, contribution);
    protobuf::Writer(scratch_->score).bytes(6, scratch_->reason);
  };
  each_reason(duty, evidence, scratch_->row.data(), scratch_->parts.data(), append);
}

}  // namespace botcore::wire
