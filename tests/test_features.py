"""The mirror: C++ and Numba agree to the bit, on every recording and on anything hypothesis can think of."""

import os
import subprocess
import sys

import numpy as np
import pytest
from conftest import hand, one
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore import _features, features
from botcore.events import EVENT, events

FLOATS = st.one_of(
    st.floats(-50, 2000, width=32),
    st.sampled_from([0.0, -0.0, 65535.0, np.nan, np.inf, -np.inf, 1e6, 3e38, 0.5, 1e-40]),
)
GAPS = st.sampled_from([0.0, 1e-4, 0.001, 0.004, 0.008, 1 / 60, 0.016, 0.109, 0.125, 0.13, 0.5, 0.51, 3.0, 1e9, -0.02])


@st.composite
def streams(draw):
    n = draw(st.integers(0, 120))
    made = np.zeros(n, EVENT)
    made["t"] = np.cumsum(draw(st.lists(GAPS, min_size=n, max_size=n))) if n else []
    step = draw(st.sampled_from(["walk", "jump"]))
    if step == "walk":
        steps = st.lists(st.integers(-40, 40), min_size=n, max_size=n)
        scale = draw(st.sampled_from([1.0, 0.125, 0.3]))
        made["x"] = 400 + np.cumsum(draw(steps)) * scale if n else []
        made["y"] = 300 + np.cumsum(draw(steps)) * scale if n else []
    else:
        made["x"] = draw(st.lists(FLOATS, min_size=n, max_size=n))
        made["y"] = draw(st.lists(FLOATS, min_size=n, max_size=n))
    made["kind"] = draw(st.lists(st.sampled_from([0, 0, 0, 0, 1, 2, 3, 4, 5, 9]), min_size=n, max_size=n))
    made["flags"] = draw(st.lists(st.integers(0, 7), min_size=n, max_size=n))
    made["pressure"] = draw(st.sampled_from([np.nan, 0.0, 0.5]))
    bad = draw(
        st.lists(
            st.tuples(st.integers(0, max(n - 1, 0)), st.sampled_from([np.nan, np.inf, -np.inf, 1e300])), max_size=3
        )
    )
    for i, value in bad:
        if n:
            made["t"][i] = value
    return made


def same(a, b):
    """Equal bits, any NaN being as good as another."""
    return ((a.view(np.uint32) == b.view(np.uint32)) | (np.isnan(a) & np.isnan(b))).all()


@pytest.mark.parametrize("channel", features.CHANNELS)
def test_every_recording_gives_the_same_bits(recordings, channel):
    batch = recordings.events, recordings.offsets
    taught = features.extract("pointer", *batch, channel)
    served = features.extract_native("pointer", *batch, channel)
    assert len(taught) == len(recordings.session_ids)
    assert same(taught, served)


@settings(deadline=None, max_examples=200)
@given(streams())
def test_any_stream_gives_the_same_bits(made):
    for channel in features.CHANNELS:
        batch = "pointer", made, one(made), channel
        assert same(features.extract(*batch), features.extract_native(*batch))


def test_the_numba_source_run_as_plain_python_gives_the_same_bits(tmp_path):
    batch = [hand(seed, n) for seed, n in enumerate((0, 1, 2, 40, 200, 400))]
    batch[3]["t"][7] = np.nan
    made, offsets = np.concatenate(batch), np.cumsum([0, *map(len, batch)])
    np.savez(tmp_path / "in.npz", events=made, offsets=offsets)
    script = (
        "import sys, numpy as np; from botcore import features; given = np.load(sys.argv[1]);"
        "np.savez(sys.argv[2], **{c: features.extract('pointer', given['events'], given['offsets'], c)"
        " for c in features.CHANNELS})"
    )
    command = [sys.executable, "-c", script, tmp_path / "in.npz", tmp_path / "out.npz"]
    subprocess.run(command, check=True, env=os.environ | {"NUMBA_DISABLE_JIT": "1"})
    plain = np.load(tmp_path / "out.npz")
    for channel in features.CHANNELS:
        assert same(plain[channel], features.extract_native("pointer", made, offsets, channel))


def test_any_choice_of_movements_makes_a_session():
    made = hand(3, 400)
    rows, ends, samples = features.movements(made, one(made))
    assert len(rows) == len(samples) == ends[-1] > 2 and rows.shape[1] == len(features.names("pointer"))
    assert ((samples >= 9) & (samples <= 256)).all()  # eight steps at least, and the clock's own limit
    assert same(features.aggregate(rows, ends), features.extract("pointer", made, one(made)))
    every = features.aggregate(rows, np.arange(len(rows) + 1))
    assert same(every, rows.astype(np.float32))  # a session of one movement is that movement


def test_a_row_of_a_session_is_the_mean_of_its_movements(extract):
    made = hand(3, 400)
    rows, _, _ = features.movements(made, one(made))
    wanted = np.where(np.isnan(rows).all(axis=0), np.nan, np.nansum(rows, axis=0) / (~np.isnan(rows)).sum(axis=0))
    np.testing.assert_allclose(extract("pointer", made, one(made))[0], wanted, rtol=1e-6)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 400), max_size=5), st.integers(0, 2**32))
def test_movements_of_a_session_do_not_depend_on_its_neighbours(lengths, seed):
    batch = [hand(seed + i, n) for i, n in enumerate(lengths)]
    rows, ends, samples = features.movements(
        np.concatenate([np.empty(0, EVENT), *batch]), np.cumsum([0, *map(len, batch)])
    )
    for i, made in enumerate(batch):
        alone, own, lasting = features.movements(made, one(made))
        assert own.tolist() == [0, ends[i + 1] - ends[i]]
        assert rows[ends[i] : ends[i + 1]].tobytes() == alone.tobytes()
        assert (samples[ends[i] : ends[i + 1]] == lasting).all()


def test_a_session_does_not_touch_its_neighbours(extract):
    alone = [hand(seed) for seed in range(3)]
    offsets = np.cumsum([0, *map(len, alone)])
    together = extract("pointer", np.concatenate(alone), offsets)
    for row, made in zip(together, alone, strict=True):
        assert same(row, extract("pointer", made, one(made))[0])


@pytest.mark.parametrize("channel", features.CHANNELS)
def test_no_events_and_one_event_are_rows_without_movement(extract, channel):
    made = events([1.0], [2.0], [3.0])
    rows = extract("pointer", made, np.array([0, 0, 1]), channel)
    assert rows.shape == (2, len(features.names("pointer", channel)))
    if channel == "behaviour":
        assert np.isnan(rows).all()


def test_the_behaviour_does_not_depend_on_place_or_shift_in_time(extract):
    made = hand(5)
    moved = made.copy()
    moved["x"] += 64
    moved["y"] -= 32
    np.testing.assert_allclose(
        extract("pointer", made, one(made)), extract("pointer", moved, one(moved)), rtol=1e-3, atol=1e-4
    )


def test_a_straight_constant_line_is_recognised_as_one(extract):
    t = np.arange(0, 1, 1 / 60)
    made = events(t, 100 + 600 * t, 100 + 300 * t)
    row = dict(zip(features.names("pointer"), extract("pointer", made, one(made))[0], strict=True))
    assert row["efficiency"] == pytest.approx(1, abs=1e-3)
    assert row["speed_cv"] < 0.05
    assert row["backtrack"] == 0
    assert row["max_dev"] < 0.01
    assert row["law_linear"] < 0.02 and row["law_best"] == row["law_linear"]
    assert row["axis_pure"] == 0 and row["axis_async"] < 0.1


def test_a_million_events_are_one_row(extract):
    n = 1_000_000
    t = np.arange(n) * 0.008
    made = events(t, 500 + 300 * np.sin(t * 3), 400 + 200 * np.cos(t * 2.1))
    rows = extract("pointer", made, one(made))
    assert rows.shape[0] == 1 and np.isfinite(rows).mean() > 0.9


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda e, o: (e["x"], o), "EVENT"),
        (lambda e, o: (np.zeros((2, 2), EVENT), o), "EVENT records"),
        (lambda e, o: (e, o[:0]), "offsets"),
        (lambda e, o: (e, o + 1), "offsets must rise from 0"),
        (lambda e, o: (e, o.astype(float)), "int64"),
        (lambda e, o: (e, np.array([0, 150, 50, 200])), "offsets must rise"),
    ],
)
def test_a_wrong_batch_is_refused(extract, change, says):
    made = hand(1)
    with pytest.raises(ValueError, match=says):
        extract("pointer", *change(made, one(made)))


def test_unknown_names_are_refused(extract):
    made = hand(1)
    with pytest.raises(ValueError, match="modality 'mouse' is unknown"):
        extract("mouse", made, one(made))
    with pytest.raises(ValueError, match="channel 'speed' of pointer is unknown"):
        extract("pointer", made, one(made), "speed")
    with pytest.raises(ValueError, match="channel 'clock' of slider is unknown"):
        extract("slider", made, one(made), "clock")


def test_every_feature_has_a_name_a_unit_and_a_meaning_of_its_own():
    tables = [features.table("pointer", channel) for channel in features.CHANNELS]
    for table in (*tables, *(features.table(modality) for modality in features.ROOMS)):
        assert len({name for name, _, _ in table}) == len(table)
        assert all(name and unit and meaning for name, unit, meaning in table)
    assert len(features.table("pointer")) == 47


@pytest.mark.parametrize("layer", features.LAYERS)
def test_layers_see_the_mean_and_spread_of_the_features_they_share(layer):
    gesture, shared = _features.columns("gesture"), features.names("pointer")[:38]
    names = features.names(layer)[len(gesture) :]
    assert names == [f"{name}_{part}" for part in ("mean", "sd") for name in shared]


def test_every_modality_has_a_mirror():
    assert list(features.ROOMS) == list(_features.modalities())


@pytest.mark.parametrize("modality", features.ROOMS)
def test_a_table_is_as_wide_as_a_row(extract, modality):
    width = len(features.names(modality))
    assert extract(modality, hand(1)[:0], np.array([0, 0])).shape == (1, width)
