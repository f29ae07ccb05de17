"""The wire: bytes to verdicts, bit for bit those of the process, and whatever bytes may come."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import people
import pytest
from conftest import hand, one
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import botcore
from botcore._score import Duty, Roster, Stream, WireError
from botcore.events import EVENT, FLAGS, KINDS
from botcore.server import botcore_pb2 as pb
from botcore.server.wire import SessionEncoder, varints, zigzag

TOP = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def detector():
    return botcore.load("pointer")


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    return botcore.load(people.put(tmp_path_factory.mktemp("layer"), "slider") / "slider")


def roster(detector):
    return Roster({"pointer": Duty(detector)})


@pytest.fixture
def stream(detector):
    return Stream(roster(detector))


def encode(events, cuts=(), *, session="s", end=True, **terms):
    """A session's chunks, cut before these events."""
    encoder = SessionEncoder(session, **terms)
    parts = np.split(events, cuts)
    return [encoder.chunk(part, end=end and i == len(parts) - 1) for i, part in enumerate(parts)]


def scores(reply):
    return pb.Scores.FromString(reply).scores


def refusal(stream, batch):
    with pytest.raises(WireError) as caught:
        stream.handle(batch)
    return caught.value


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
@pytest.mark.parametrize("cuts", [(), (1, 2, 64, 130), range(1, 200)], ids=["whole", "chunks", "event by event"])
def test_the_stream_gives_the_bits_of_the_process(detector, stream, packed, cuts):
    events = hand(3)
    judged = botcore.quantise(events) if packed else events
    verdict = detector.score_many(judged, one(judged))[0]
    for chunk in encode(events, cuts, packed=packed):
        (score,) = scores(stream.handle(chunk))
    assert np.float64(score.p_bot).tobytes() == verdict["p_bot"].tobytes()
    assert (score.n_events, score.decision - 1, score.final) == (verdict["n_events"], verdict["decision"], True)
    assert (score.model.name, score.model.version, score.model.schema_revision) == detector.model
    assert stream.sessions == 0


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_every_recording_gives_the_bits_of_the_process(detector, stream, recordings, packed):
    for i, session in enumerate(recordings.session_ids):
        events = recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]]
        try:
            judged = botcore.quantise(events) if packed else events
        except ValueError:
            continue  # a value packed columns cannot carry
        verdict = detector.score_many(judged, one(judged))[0]
        for chunk in encode(events, range(64, len(events), 64), session=session[:128], packed=packed):
            (score,) = scores(stream.handle(chunk))
        assert np.float64(score.p_bot).tobytes() == verdict["p_bot"].tobytes(), session
        assert score.n_events == len(events)


def test_reasons_are_those_of_the_process(detector, stream):
    events = hand(5)
    session = detector.session()
    session.push_events(events)
    told = scores(stream.handle(encode(events, reasons=True)[0]))[0].reasons
    assert tuple((reason.code, reason.contribution) for reason in told) == session.verdict().reasons
    assert not scores(stream.handle(encode(events)[0]))[0].reasons


def test_every_channel_arrives(detector, stream):
    events = hand(6)
    events["pressure"], events["contact"], events["button"], events["target"] = 0.25, np.arange(200), 2, 7
    events["flags"][::3] = 5
    verdict = detector.score_many(events, one(events))[0]
    for batch in (encode(events)[0], plain(events)):
        assert scores(stream.handle(batch))[0].p_bot == verdict["p_bot"]


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_a_layer_s_own_kinds_and_the_flag_touch_arrive(layer, packed):
    events = hand(8)
    events["kind"] = np.arange(200) % len(KINDS)
    events["flags"][::2] = FLAGS["touch"]
    events["target"] = np.arange(200) % 4
    judged = botcore.quantise(events) if packed else events
    stream = Stream(Roster({"slider": Duty(layer)}, "slider"))
    (score,) = scores(stream.handle(encode(events, packed=packed)[0]))
    verdict = layer.score_many(judged, one(judged))[0]
    assert (score.p_bot, score.n_events, score.decision - 1) == (verdict["p_bot"], 200, verdict["decision"])
    timed = pb.Chunk(session="s", t=events["t"].tobytes(), kind=events["kind"].tobytes())
    assert refusal(stream, pb.Batch(chunks=[timed]).SerializeToString()).field == "chunks[0].x"


def plain(events, **fields):
    """The same session through the official encoder, every column in full."""
    columns = {name: events[name].tobytes() for name in EVENT.names}
    return pb.Batch(chunks=[pb.Chunk(session="s", end=True, **columns, **fields)]).SerializeToString()


def test_costs_and_prior_hold_for_their_session(detector, stream):
    events = hand(7)
    costs, prior = {"accuse": 3.0, "miss": 90.0, "challenge": 0.0, "pass_rate": 0.5}, 0.01
    verdict = detector.score_many(events, one(events), costs=costs, prior=prior)[0]
    metadata = {"pointer_type": "pen", "screen_width": 800, "hour": 23.5, "user_agent": "x"}
    batch = b"".join(encode(events, (9, 90), session="t", costs=costs, prior=prior, metadata=metadata))
    score = scores(stream.handle(batch))[-1]
    assert (score.p_bot, score.decision - 1) == (verdict["p_bot"], verdict["decision"])
    assert stream.roster.duties["pointer"].meter.counts()["sessions"]["pen"] == 1


def test_sessions_share_a_stream_without_touching(detector, stream):
    events = [hand(seed) for seed in range(5)]
    chunks = [encode(made, range(40, 200, 40), session=f"s{i}") for i, made in enumerate(events)]
    for batch in zip(*chunks, strict=True):
        last = scores(stream.handle(b"".join(batch)))
    verdicts = detector.score_many(np.concatenate(events), np.arange(6) * 200)
    assert [score.p_bot for score in last] == verdicts["p_bot"].tolist()
    assert [score.session for score in last] == [f"s{i}" for i in range(5)]


def test_unpacked_split_and_unknown_fields_are_protobuf_all_the_same(stream):
    packed = pb.Chunk(session="s", dt=[1, 80, 90], dx=[8, 1, -1], dy=[0, 0, 4], kind=bytes(3), end=True)
    unpacked = b"\x0a\x01s" + b"\x18\x02" + b"\x18\xa0\x01" + b"\x1a\x02\xb4\x01"  # dt: two alone, one packed
    unpacked += b"\x20\x10\x20\x02\x20\x01" + b"\x2a\x03\x00\x00\x08" + b"\x4a\x03\0\0\0" + b"\x70\x01"
    unpacked += b"\xa2\x06\x02hi" + b"\xa8\x06\x07" + b"\xab\x06\x08\x01\xac\x06"  # bytes, a varint and a group unknown
    assert pb.Chunk.FromString(unpacked).dt == packed.dt
    whole = stream.handle(pb.Batch(chunks=[packed]).SerializeToString())
    assert stream.handle(b"\x0a" + bytes([len(unpacked)]) + unpacked) == whole


@pytest.mark.parametrize(
    ("field", "chunk"),
    [
        ("session", pb.Chunk()),
        ("session", pb.Chunk(session="s" * 129)),
        ("seq", pb.Chunk(session="s", seq=1)),
        ("dx", pb.Chunk(session="s", dt=[1], dy=[1])),
        ("dy", pb.Chunk(session="s", dt=[1], dx=[1])),
        ("dx", pb.Chunk(session="s", dx=[1])),
        ("dt", pb.Chunk(session="s", dt=[2**62] * 3, dx=[0] * 3, dy=[0] * 3)),
        ("t", pb.Chunk(session="s", t=bytes(7))),
        ("t", pb.Chunk(session="s", dt=[1], dx=[1], dy=[1], t=bytes(8))),
        ("x", pb.Chunk(session="s", t=bytes(8))),
        ("y", pb.Chunk(session="s", t=bytes(8), x=bytes(4), y=bytes(8))),
        ("kind", pb.Chunk(session="s", t=bytes(8), x=bytes(4), y=bytes(4), kind=bytes([len(KINDS)]))),
        ("kind", pb.Chunk(session="s", kind=b"\0")),
        ("flags", pb.Chunk(session="s", t=bytes(16), x=bytes(8), y=bytes(8), flags=bytes(3))),
        ("metadata", pb.Chunk(session="s", seq=1, metadata=pb.Metadata())),
        ("metadata.hour", pb.Chunk(session="s", metadata=pb.Metadata(hour=24))),
        ("metadata.pointer_type", pb.Chunk(session="s", metadata=pb.Metadata(pointer_type=9))),
        ("metadata.screen_width", pb.Chunk(session="s", metadata=pb.Metadata(screen_width=np.nan))),
        ("metadata.user_agent", pb.Chunk(session="s", metadata=pb.Metadata(user_agent="u" * 513))),
        ("costs.accuse", pb.Chunk(session="s", costs=pb.Costs(accuse=0))),
        ("costs.miss", pb.Chunk(session="s", costs=pb.Costs(miss=np.inf))),
        ("costs.challenge", pb.Chunk(session="s", costs=pb.Costs(challenge=np.nan))),
        ("costs.pass_rate", pb.Chunk(session="s", costs=pb.Costs(pass_rate=1.5))),
        ("prior", pb.Chunk(session="s", prior=0.0)),
        ("prior", pb.Chunk(session="s", prior=1.0)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_value_is_named_with_its_remedy(stream, field, chunk):
    error = refusal(stream, pb.Batch(chunks=[pb.Chunk(session="fine"), chunk]).SerializeToString())
    assert (error.code, error.field) == ("invalid_argument", f"chunks[1].{field}")
    assert error.value and error.remedy and error.remedy in str(error)
    assert stream.sessions == 0  # nor was the first chunk's session begun


def test_bytes_that_are_no_batch_are_refused(stream):
    for batch in (b"\xff", b"\x0a\x05abc", b"\x0a\x02\x0a\x05", b"\x00", b"\x0b", b"\x0a\x04\x0a\x02\xc3\x28"):
        assert refusal(stream, batch).code == "invalid_argument"
    with pytest.raises(TypeError):
        stream.handle("text")


def test_seq_runs_without_gap_or_repeat_until_the_end(stream):
    chunks = encode(hand(1), (50, 100, 150))
    stream.handle(chunks[0])
    assert refusal(stream, chunks[0]).field == "chunks[0].seq"
    assert refusal(stream, chunks[2]).field == "chunks[0].seq"
    assert refusal(stream, b"".join(chunks[1:]) + chunks[3]).field == "chunks[3].session"  # behind its end
    stream.handle(b"".join(chunks[1:]))
    assert refusal(stream, chunks[3]).field == "chunks[0].seq"
    stream.handle(chunks[0])  # the id is free again


def test_a_refused_batch_leaves_no_trace(detector, stream):
    events = hand(2)
    good = encode(events, (70, 140), packed=True)
    bad = pb.Batch(chunks=[pb.Chunk(session="t", seq=9)]).SerializeToString()
    stream.handle(good[0])
    for batch in (good[1] + bad, bad + good[1], good[1] + good[2] + bad, good[1][:-1]):
        refusal(stream, batch)
    final = scores(stream.handle(good[1] + good[2]))[-1]
    judged = botcore.quantise(events)
    assert final.p_bot == detector.score_many(judged, one(judged))["p_bot"][0]


@pytest.mark.parametrize(
    ("limit", "field", "batch"),
    [
        ({"message_bytes": 100}, "message", encode(hand(1))[0]),
        ({"chunks": 3}, "chunks", b"".join(encode(hand(1), (50, 100, 150)))),
        ({"chunk_events": 199}, "chunks[0].t", encode(hand(1))[0]),
        ({"chunk_events": 199}, "chunks[0].dt", encode(hand(1), packed=True)[0]),
        ({"session_events": 199}, "chunks[1].session", b"".join(encode(hand(1), (100,)))),
        ({"sessions": 1}, "chunks[1].session", encode(hand(1))[0] + encode(hand(1), session="other")[0]),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_limits_are_named(detector, limit, field, batch):
    error = refusal(Stream(roster(detector), **limit), batch)
    assert (error.code, error.field) == ("resource_exhausted", field)
    wider = Stream(roster(detector), **{name: value + 10_000 for name, value in limit.items()})
    assert scores(wider.handle(batch))


def test_the_server_s_room_for_sessions_is_a_limit(stream):
    batch = b"".join(encode(hand(1), session=str(i), end=False)[0] for i in range(3))
    with pytest.raises(WireError, match="the server holds all it can"):
        stream.handle(batch, 2)
    assert stream.sessions == 0
    stream.handle(batch, 3)


def test_a_million_events_pass_and_one_more_does_not(stream):
    events = np.resize(hand(1), 10_000)
    encoder = SessionEncoder("s", packed=True)
    for _ in range(100):
        (score,) = scores(stream.handle(encoder.chunk(events)))
    assert score.n_events == 1_000_000
    assert refusal(stream, encoder.chunk(events[:1])).code == "resource_exhausted"


def test_values_no_grid_holds_go_raw_and_are_judged_as_in_process(detector, stream):
    events = hand(4)
    events["x"][5], events["y"][9], events["t"][50] = np.nan, np.inf, events["t"][40]
    events["x"][60:63] = 65535
    with pytest.raises(ValueError, match="raw columns"):
        encode(events, packed=True)
    assert scores(stream.handle(encode(events)[0]))[0].p_bot == detector.score_many(events, one(events))["p_bot"][0]


def test_no_events_are_insufficient(stream):
    (score,) = scores(stream.handle(encode(hand(1)[:0])[0]))
    assert (score.n_events, score.decision) == (0, pb.DECISION_INSUFFICIENT)


def test_finish_gives_every_open_session_its_last_verdict(stream):
    batch = b"".join(encode(hand(i), session=str(i), end=False)[0] for i in range(3))
    before = {score.session: score.p_bot for score in scores(stream.handle(batch))}
    last = scores(stream.finish())
    assert {score.session: score.p_bot for score in last} == before
    assert all(score.final for score in last)
    assert stream.sessions == 0 and stream.roster.duties["pointer"].meter.open == 0


def test_sessions_stay_with_the_detector_they_began_with(detector):
    stream = Stream(roster(detector))
    stream.handle(encode(hand(1), end=False)[0])
    old = stream.roster.duties["pointer"]
    stream.use(roster(detector))
    stream.handle(encode(hand(2), session="t", end=False)[0])
    assert (old.meter.open, stream.roster.duties["pointer"].meter.open) == (1, 1)
    del stream
    assert old.meter.open == 0


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=40))
def test_varints_are_protobuf_s(values):
    ours = varints(zigzag(np.array(values, np.int64)))
    theirs = pb.Chunk(dt=values).SerializeToString()
    assert theirs.endswith(ours)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_answered(stream, batch):
    try:
        parsed = pb.Batch.FromString(batch)
    except Exception:  # protobuf's own DecodeError has no public home
        refusal(stream, batch)
        return
    try:
        assert len(scores(stream.handle(batch))) == len(parsed.chunks)
    except WireError as error:
        assert error.code == "invalid_argument" and error.remedy


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), packed=st.booleans())
def test_a_damaged_batch_is_refused_or_answered_like_the_official_reading_of_it(detector, data, packed):
    good = bytearray(b"".join(encode(hand(1)[:20], (5, 11), packed=packed, prior=0.3, metadata={"hour": 3})))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    batch = bytes(good[: data.draw(st.integers(0, len(good)))])
    stream, again = Stream(roster(detector)), Stream(roster(detector))
    try:
        canonical = pb.Batch.FromString(batch).SerializeToString()
    except Exception:
        refusal(stream, batch)
        return
    try:
        answer = again.handle(canonical)
    except WireError as error:
        found = refusal(stream, batch)
        assert (found.code, found.field) == (error.code, error.field)
    else:
        assert stream.handle(batch) == answer


def test_fuzzing_under_the_sanitizers(tmp_path):
    compiler = shutil.which("g++")
    if not compiler:
        pytest.skip("g++ is needed: apt install g++")
    sources = [TOP / "tests/fuzz_wire.cpp", TOP / "bindings/wire.cpp", *sorted((TOP / "core").glob("*.cpp"))]
    flags = ["-std=c++20", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover", "-ffp-contract=off"]
    include = ["-I", TOP / "core", "-I", TOP / "bindings"]
    subprocess.run([compiler, *flags, *include, *sources, "-o", tmp_path / "fuzz", "-ldl"], check=True)
    told = subprocess.run([tmp_path / "fuzz", "20000", "1"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr[-3000:]
