"""The mirror of the layers: C++ and Numba agree to the bit, on every recorded CAPTCHA and on any stream."""

import os
import subprocess
import sys

import numpy as np
import pyarrow.parquet as pq
import pytest
from conftest import hand, one
from gestures import HOVERED, clicked, mixed, slider, stream
from hypothesis import given, settings
from hypothesis import strategies as st
from test_features import FLOATS, GAPS, same

import botcore
from botcore import features
from botcore.events import EVENT, KINDS, events
from botcore.features import LAYERS, gesture


@st.composite
def streams(draw):
    """Events of every kind, and of none, with times and places as bad as they come."""
    n = draw(st.integers(0, 80))

    def column(values):
        return draw(st.lists(values, min_size=n, max_size=n))

    made = np.zeros(n, EVENT)
    made["t"] = draw(st.sampled_from([0.0, 1.7e9, -5.0])) + np.cumsum(column(GAPS)) if n else []
    for axis in "xy":
        wild, step = draw(st.booleans()), draw(st.sampled_from([1.0, 0.125, 0.3]))
        made[axis] = column(FLOATS) if wild else 400 + step * np.cumsum(column(st.integers(-40, 40)))
    made["kind"] = column(st.sampled_from([*KINDS.values(), *(KINDS[k] for k in ("drag", "slide", "turn")), 13, 200]))
    made["target"] = column(st.sampled_from([0, 1, 2, 3, 15, 16, 17, 2**32 - 1]))
    made["flags"] = column(st.integers(0, 15))
    made["contact"] = column(st.sampled_from([np.nan, 0.0, 9.0]))
    for i, value in draw(st.lists(st.tuples(st.integers(0, 79), st.sampled_from([np.nan, np.inf, 1e300])), max_size=3)):
        if i < n:
            made["t"][i] = value
    return made


@settings(deadline=None, max_examples=300)
@given(streams())
def test_any_stream_gives_the_same_bits(made):
    for layer in LAYERS:
        assert same(features.extract(layer, made, one(made)), features.extract_native(layer, made, one(made)))


def test_the_numba_source_run_as_plain_python_gives_the_same_bits(tmp_path):
    batch = [slider(), stream(*HOVERED), hand(1)[:0], clicked([15, 30, 15]), mixed(3)[1]]
    made, offsets = np.concatenate(batch), np.cumsum([0, *map(len, batch)])
    np.savez(tmp_path / "in.npz", events=made, offsets=offsets)
    script = (
        "import sys, numpy as np; from botcore import features; given = np.load(sys.argv[1]);"
        "np.savez(sys.argv[2], **{layer: features.extract(layer, given['events'], given['offsets'])"
        " for layer in features.LAYERS})"
    )
    command = [sys.executable, "-c", script, tmp_path / "in.npz", tmp_path / "out.npz"]
    subprocess.run(command, check=True, env=os.environ | {"NUMBA_DISABLE_JIT": "1"})
    plain = np.load(tmp_path / "out.npz")
    for layer in LAYERS:
        assert same(plain[layer], features.extract_native(layer, made, offsets))


def recorded(path):
    """Every recorded CAPTCHA as plain events; its clicks on the buttons of a picture turn it by 15 degrees."""
    table = pq.read_table(path).to_pandas()
    name, held = table["event"].astype(str), table["buttons"].to_numpy() != 0
    names = {"mousemove": "move", "mousedown": "down", "mouseup": "up", "click": "answer"}
    turn = name.map({"rotate_left": -15.0, "rotate_right": 15.0, "rotate": 15.0}).fillna(0.0)
    kind = name.map(names).fillna("other").to_numpy(object)
    kind[(kind == "move") & held] = "drag"
    kind[turn != 0] = "turn"
    angle = turn.groupby(table["session_id"].to_numpy(), sort=False).cumsum()
    x = np.where(turn != 0, angle, table["x"])
    made = events(table["t"].to_numpy(), x, table["y"].to_numpy(), kind.astype(str), target=2)
    starts = np.flatnonzero(table["session_id"].to_numpy()[1:] != table["session_id"].to_numpy()[:-1]) + 1
    return made, np.concatenate([[0], starts, [len(made)]])


def test_every_recorded_captcha_gives_the_same_bits(data):
    batch = recorded(data / "captcha_events.parquet")
    for layer in LAYERS:
        taught, served = features.extract(layer, *batch), features.extract_native(layer, *batch)
        assert len(taught) == 864 and same(taught, served)
        assert np.isfinite(taught[:, : gesture.K]).any(axis=1).mean() > 0.95


@pytest.fixture(scope="module")
def detectors(tmp_path_factory):
    """A detector of each layer over made-up rows."""
    from modalities import put

    folder = put(tmp_path_factory.mktemp("layers"), *LAYERS)
    return {layer: botcore.load(folder / layer) for layer in LAYERS}


@settings(deadline=None, max_examples=50)
@given(streams(), st.integers(1, 40))
def test_any_stream_gives_the_same_bits_however_it_comes(detectors, made, chunk):
    for layer, detector in detectors.items():
        whole, pieces = detector.session(), detector.session()
        whole.push_events(made)
        for i in range(0, len(made), chunk):
            pieces.push_events(made[i : i + chunk])
            pieces.verdict()  # reading must not disturb
        a, b = whole.verdict(), pieces.verdict()
        assert same(a.row, b.row) and same(a.row, features.extract_native(layer, made, one(made))[0])
        assert (a.n_events, a.units, a.integrity, a.input) == (b.n_events, b.units, b.integrity, b.input)


def test_all_events_are_counted(detectors):
    _, both = mixed(1)
    assert detectors["slider"].score_many(both, one(both))["n_events"] == len(both)
    assert botcore.load("pointer").score_many(both, one(both))["n_events"] == len(both)
