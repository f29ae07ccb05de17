"""A batch of the collector: what is read of it, what is refused, and that nothing else can come of any bytes."""

from __future__ import annotations

import json
import math
import subprocess
import sys

import numpy as np
import pytest
from batches import METADATA, PAGE, batch, events
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore.batch import EVENTS, MAX_COUNT, MOTION, Batch, BatchError, admit, parse
from botcore.batch import METADATA as FACTS
from botcore.events import FLAGS, KINDS


def test_a_batch_is_a_table():
    parsed = parse(batch())
    assert parsed.events["t"].to_pylist() == [0.0, 0.01, 0.02]
    assert parsed.events["contact"].null_count == 3
    assert parsed.metadata.to_pylist() == [METADATA | {"page": None}]
    assert parsed.motion is None and parsed.dropped == 0


def test_what_an_older_page_leaves_out_is_nothing():
    columns = events()
    del columns["target"]
    parsed = parse(batch(1, events=columns))
    assert parsed.events.schema == EVENTS and parsed.events["target"].to_pylist() == [0] * 3
    assert parsed.metadata is None and parsed.motion is None and parsed.dropped == 0


def test_every_kind_flag_and_option_has_its_place():
    n = len(KINDS)
    marks = events(n, event=list(KINDS), target=[2**32 - 1] * n, event_flags=[sum(FLAGS.values())] * n)
    parsed = parse(batch(events=marks | {"pointer_type": [""] * n})).events
    assert parsed["event"].to_pylist() == list(KINDS) and parsed["target"].to_pylist() == [2**32 - 1] * n
    assert {"slide", "turn", "enter", "leave", "answer", "goal"} <= set(KINDS) and FLAGS["touch"] == 8


def test_motion_losses_and_the_words_of_the_page_are_kept():
    motion = {"t": [0.5], "ax": [0], "ay": [9.81], "az": [-0.25]}
    parsed = parse(batch(motion=motion, dropped=400, metadata=METADATA | {"page": PAGE}))
    assert parsed.motion.schema == MOTION and parsed.motion["az"].to_pylist() == [-0.25]
    assert parsed.dropped == 400
    assert parsed.metadata.schema == FACTS and json.loads(parsed.metadata["page"][0].as_py()) == PAGE


def test_a_batch_of_the_sensors_alone_is_welcome_and_counts():
    none, motion = events(0), {"t": [0.5, 0.6], "ax": [0, 0], "ay": [0, 0], "az": [0, 0]}
    sensed = parse(batch(events=none, motion=motion))
    admit(sensed, "human", (), None, n_rows=8, most=10)
    with pytest.raises(BatchError, match="more than 10 in session 's'"):
        admit(sensed, "human", (), None, n_rows=9, most=10)
    with pytest.raises(BatchError, match="events: none"):
        admit(parse(batch(events=none)), "human", (), None, n_rows=0, most=10)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 60_000, "not JSON"),
        (b"[]", "one JSON object"),
        (batch()[:-9], "not JSON"),
        (batch(session="../etc"), "session: '../etc'"),
        (batch(session=7), "session: 7 is not of type str"),
        (batch(seq=-1), "seq: -1"),
        (batch(seq=True), "seq: True"),
        (batch(10**30), f"seq: {10**30} is outside 0..{MAX_COUNT}"),
        (batch(dropped=-1), "dropped: -1"),
        (batch(dropped="3"), "dropped: '3'"),
        (batch(metadata=None), "metadata: None"),
        (batch(metadata=METADATA | {"hour": 300}), "metadata.hour"),
        (batch(metadata=METADATA | {"agent": "curl"}), "metadata.agent"),
        (batch(metadata=METADATA | {"page": "x"}), "page: 'x'"),
        (batch(metadata=METADATA | {"page": {"a": float("inf")}}), "metadata.page"),
        (batch(metadata=METADATA | {"page": {"a": "b" * 5000}}), "metadata.page: 5009 bytes"),
        (batch(events=[]), r"events: \[\]"),
        (batch(events=events(x=[1, 2])), "differ in length"),
        (batch(events=events(x=["1", "2", "3"])), "events.x"),
        (batch(events=events(x=[1, None, 3])), "events.x: a value is null"),
        (batch(events=events(t=[0, float("nan"), 1])), "events.t: a value is not finite"),
        (batch(events=events(y=[0, 1e39, 1])), "events.y: a value is not finite"),
        (batch(events=events(event=["move", "hover", "move"])), "none of 'move'"),
        (batch(events=events(button=[0, -1, 0])), "events.button"),
        (batch(events=events(event_flags=[0, 0.5, 0])), "events.event_flags"),
        (batch(events=events(pointer_type=["mouse", {}, "mouse"])), "events.pointer_type"),
        (batch(events=events(target=[0, 2**32, 0])), "events.target"),
        (batch(events=events(target=[0, None, 0])), "events.target: a value is null"),
        (batch(motion=[]), r"motion: \[\]"),
        (batch(motion={"t": [0.1], "ax": [0], "ay": [0]}), "motion.az: None is no list"),
        (batch(motion={"t": [0.1], "ax": [None], "ay": [0], "az": [0]}), "motion.ax: a value is null"),
    ],
)
def test_a_broken_batch_is_refused(body: bytes, says: str):
    with pytest.raises(BatchError, match=says):
        parse(body)


numbers = st.floats(-1e6, 1e6, width=32)
kinds, pens = st.sampled_from(sorted(KINDS)), st.sampled_from(["mouse", "touch", "pen", ""])
rows = st.lists(
    st.tuples(
        st.floats(0, 1e6),
        numbers,
        numbers,
        kinds,
        st.integers(0, 255),
        st.none() | st.floats(0, 1, width=32),
        st.none() | st.floats(0, 100, width=32),
        st.integers(0, 2**16 - 1),
        pens,
        st.integers(0, 2**32 - 1),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(rows, st.integers(1, MAX_COUNT), st.booleans(), st.integers(0, MAX_COUNT))
def test_what_is_sent_is_what_is_read(rows: list[tuple], seq: int, end: bool, dropped: int):
    columns = {name: [row[i] for row in rows] for i, name in enumerate(EVENTS.names)}
    body = json.dumps({"session": "s", "seq": seq, "end": end, "dropped": dropped, "events": columns})
    parsed = parse(body.encode())
    assert (parsed.session, parsed.seq, parsed.end, parsed.dropped) == ("s", seq, end, dropped)
    assert parsed.events.schema == EVENTS and parsed.events.to_pydict() == columns


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
places = st.sampled_from(
    ["session", "seq", "end", "dropped", "metadata", "motion", "events", "events.t", "events.event"]
)


@settings(deadline=None)
@given(places, anything)
def test_whatever_stands_in_a_field_it_is_read_or_refused(place: str, value: object):
    whole = json.loads(batch())
    *outer, name = place.split(".")
    (whole[outer[0]] if outer else whole)[name] = value
    sound(json.dumps(whole).encode())


@settings(deadline=None)
@given(
    st.binary(max_size=64) | st.integers(0, len(batch()) - 1).map(lambda n: batch()[:n] + b"\x00" + batch()[n + 1 :])
)
def test_whatever_the_bytes_they_are_read_or_refused(body: bytes):
    sound(body)


def sound(body: bytes) -> None:
    """The body is refused by name, or is a batch whose every number is finite and in its range."""
    try:
        parsed = parse(body)
    except BatchError as error:
        assert ": " in str(error) or "post one JSON object" in str(error)
        return
    assert isinstance(parsed, Batch) and 0 <= parsed.seq <= MAX_COUNT and 0 <= parsed.dropped <= MAX_COUNT
    assert all(math.isfinite(t) for t in parsed.events["t"].to_pylist())
    assert np.isfinite(parsed.events["x"].to_numpy()).all()
    assert set(parsed.events["event"].to_pylist()) <= set(KINDS)
    assert (parsed.metadata is None) == (parsed.seq > 0)


def test_botcore_itself_does_without_it():
    script = "import sys, botcore; print('botcore.batch' in sys.modules or 'pyarrow' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "False"
