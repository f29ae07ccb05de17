"""What holds for every modality alike: one corridor from events to verdicts, in the process and over the wire."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from captchas import solve

import botcore
from botcore import features
from botcore._score import Duty, Roster, Stream, WireError
from botcore.actions import records, rows
from botcore.layers import events
from botcore.recordings import read_taps
from botcore.server import botcore_pb2 as pb
from botcore.server.wire import SessionEncoder
from botcore.training.layers.datasets import load

TAPS = ("android", "ashley", "meu", "rhythms", "swarm")
LOGS = ("fatector", "servando")


@dataclass
class Sessions:
    """Recorded sessions of one modality: events for the process, and what a client sends of them."""

    detector: botcore.Detector
    names: list[str]
    events: np.ndarray
    offsets: np.ndarray
    sent: list  # EVENT records of each session, or rows of a log

    def chunk(self, i: int, first: int, last: int, encoder: SessionEncoder) -> bytes:
        part, end = self.sent[i][first:last], last >= len(self.sent[i])
        return encoder.rows(part, end=end) if isinstance(part, list) else encoder.chunk(part, end=end)


def taps(path: Path) -> Sessions:
    found = read_taps(path)
    parts = np.split(found.events, found.offsets[1:-1])
    return Sessions(botcore.load("tap"), found.session_ids, found.events, found.offsets, parts)


def users(path: Path) -> Sessions:
    detector, log = botcore.load("actions"), rows(path)
    told = [(user, event, category) for user, of_user in log.items() for event, category in of_user]
    columns = dict(zip(("UserId", "Event", "Category"), zip(*told, strict=True), strict=True))
    events, offsets, names = records(columns, detector.vocabulary)
    return Sessions(detector, names, events, offsets, list(log.values()))


def captchas(folder: Path, layer: str) -> Sessions:
    found = load(folder, layer)
    names = [str(i) for i in range(len(found))]
    sent = [found.session(i) for i in range(len(found))]
    return Sessions(botcore.load(layer), names, found.events, found.offsets, sent)


@pytest.fixture(scope="module", params=[*TAPS, *LOGS, *features.LAYERS])
def sessions(request, data) -> Sessions:
    """Every session of one recording."""
    if request.param in TAPS:
        return taps(data / f"taps_{request.param}.parquet")
    if request.param in features.LAYERS:
        return captchas(data, request.param)
    return users(data / f"events_{request.param}.parquet")


def test_the_wire_gives_the_bits_of_the_process(sessions):
    model = sessions.detector.modality
    stream = Stream(Roster({model: Duty(sessions.detector)}))
    expected = sessions.detector.score_many(sessions.events, sessions.offsets)
    for i, name in enumerate(sessions.names):
        encoder = SessionEncoder(str(name), model=model)
        for first in range(0, max(1, len(sessions.sent[i])), 7):
            reply = stream.handle(sessions.chunk(i, first, first + 7, encoder))
        (score,) = pb.Scores.FromString(reply).scores
        assert np.float64(score.p_bot).tobytes() == expected[i]["p_bot"].tobytes(), name
        assert (score.decision - 1, score.n_events) == (expected[i]["decision"], expected[i]["n_events"])
        assert score.final and score.model.name == sessions.detector.model.name
    assert stream.sessions == 0


def test_both_sides_of_the_mirror_agree_on_every_recording(sessions):
    modality = sessions.detector.modality
    batch = modality, sessions.events, sessions.offsets
    numba, native = features.extract(*batch), features.extract_native(*batch)
    np.testing.assert_array_equal(numba.view(np.uint32), native.view(np.uint32))


def test_a_session_in_pieces_gives_the_bits_of_the_whole(sessions):
    expected = sessions.detector.score_many(sessions.events, sessions.offsets)
    for i in range(0, len(sessions.names), 97):
        events = sessions.events[sessions.offsets[i] : sessions.offsets[i + 1]]
        session = sessions.detector.session()
        for k in range(len(events)):
            session.push_events(events[k : k + 1])
        verdict = session.verdict()
        assert np.float64(verdict.p_bot).tobytes() == expected[i]["p_bot"].tobytes()
        assert (verdict.units, verdict.integrity, verdict.rules) == tuple(
            expected[i][name] for name in ("units", "integrity", "rules")
        )


@pytest.mark.parametrize("modality", botcore.modalities())
def test_nothing_is_too_little_to_judge(modality):
    verdict = botcore.load(modality).session().verdict()
    assert (verdict.decision, verdict.n_events) == ("insufficient", 0)


def test_every_modality_has_a_table_and_a_bundle_that_agrees():
    for modality, told in botcore.modalities().items():
        detector = botcore.load(modality)
        assert list(detector.features) == [name for name, _, _ in told["features"]]
        assert detector.model.revision == told["revision"]


def chunk(**fields) -> bytes:
    return pb.Batch(chunks=[pb.Chunk(session="s", **fields)]).SerializeToString()


T = np.arange(3.0).tobytes()
REFUSED = {
    "a model nobody knows": ("model", {"model": "nobody", "t": T}),
    "a model named twice": ("model", {"model": "tap", "t": T, "seq": 1}),
    "rows for timed events": ("t", {"model": "tap", "event": ["a"], "category": ["b"]}),
    "timed events for rows": ("event", {"model": "actions", "t": T}),
    "rows beside timed events": ("event", {"model": "actions", "t": T, "event": ["a"], "category": ["b"]}),
    "an event without its category": ("category", {"model": "actions", "event": ["a", "b"], "category": ["c"]}),
    "a pointer without its place": ("x", {"model": "pointer", "t": T}),
    "a packed pointer without its place": ("dx", {"dt": [1, 2]}),
    "more rows than a chunk may hold": ("event", {"model": "actions", "event": ["a"] * 20, "category": ["b"] * 20}),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_a_model_cannot_read_is_refused(case):
    roster = Roster({name: Duty(botcore.load(name)) for name in botcore.modalities()})
    field, fields = REFUSED[case]
    with pytest.raises(WireError) as refused:
        Stream(roster, chunk_events=16).handle(chunk(**fields))
    assert refused.value.field == f"chunks[0].{field}"
    assert refused.value.remedy


def test_one_stream_carries_sessions_of_every_modality():
    roster = Roster({name: Duty(botcore.load(name)) for name in botcore.modalities()})
    batch = b"".join(
        (
            chunk(dt=[160] * 30, dx=[48] * 30, dy=[16] * 30),
            SessionEncoder("taps", model="tap").chunk(botcore.taps(np.arange(9) / 3)),
            SessionEncoder("user", model="actions").rows([("click_ad", "Phone"), ("never seen", "")]),
            *(SessionEncoder(name, model=name).chunk(events(solve(name, 2, 1), name)) for name in features.LAYERS),
        )
    )
    stream = Stream(roster)
    told = {score.session: score for score in pb.Scores.FromString(stream.handle(batch)).scores}
    models = {"s": "pointer", "taps": "tap", "user": "actions"} | {name: name for name in features.LAYERS}
    assert {session: score.model.name for session, score in told.items()} == models
    assert [told[name].n_events for name in models] == [
        30,
        9,
        2,
        *(len(solve(name, 2, 1)["t"]) for name in features.LAYERS),
    ]
    assert stream.sessions == 6
