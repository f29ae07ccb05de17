"""The rhythm of taps: both sides of the mirror, the formulas against plain NumPy, and times as bad as they come."""

import os
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pyarrow.parquet as pq
import pytest
from conftest import one
from hypothesis import given, settings
from hypothesis import strategies as st
from taps import batch, hand, timer
from test_features import same

from botcore import features
from botcore.events import EVENT, KINDS, taps
from botcore.features import rhythm

NAMES = features.names("tap")
UNITS = {name: unit for name, unit, _ in features.table("tap")}
CLOCK = {"lattice_1ms", "lattice_10ms", "lattice_frame", "fast_share"}
GAPS = st.sampled_from([0.0, 1e-4, 0.001, 0.02, 0.05, 0.051, 0.25, 0.3, 0.5, 0.5, 0.5, 2.0, 1e9, -0.02])


@st.composite
def streams(draw):
    """Onsets, releases and other events, with lost releases, rollover, bad times and a clock that runs back."""
    n = draw(st.integers(0, 40))
    made = np.zeros(n, EVENT)
    made["t"] = np.cumsum(draw(st.lists(GAPS, min_size=n, max_size=n))) if n else []
    made["t"] += draw(st.sampled_from([0.0, 1.7e9, -5.0]))
    made["kind"] = draw(st.lists(st.sampled_from([0, 1, 1, 1, 2, 2, 5, 9]), min_size=n, max_size=n))
    made["target"] = draw(st.lists(st.integers(0, 12), min_size=n, max_size=n))
    made["flags"] = draw(st.lists(st.integers(0, 7), min_size=n, max_size=n))
    for i, value in draw(st.lists(st.tuples(st.integers(0, 39), st.sampled_from([np.nan, np.inf, 1e300])), max_size=3)):
        if i < n:
            made["t"][i] = value
    return made


def row(onsets, releases=None):
    """One sequence's features by name, in doubles."""
    made = taps(onsets, releases)
    return dict(zip(NAMES, rhythm.run(made, one(made))[0], strict=True))


def test_every_recording_gives_the_same_bits(data):
    for path in sorted(data.glob("taps_*.parquet")):
        table = pq.read_table(path, columns=["seq_id", "t_down", "t_up"])
        ids = np.asarray(table["seq_id"].combine_chunks().dictionary_encode().indices)
        starts = np.flatnonzero(np.diff(ids, prepend=-1, append=-1))
        down, up = table["t_down"].to_numpy(), table["t_up"].to_numpy()
        made = batch((down[a:b], up[a:b]) for a, b in pairwise(starts))
        taught, served = features.extract("tap", *made), features.extract_native("tap", *made)
        assert len(taught) > 100 and same(taught, served), path.name


@settings(deadline=None, max_examples=200)
@given(streams())
def test_any_stream_gives_the_same_bits(made):
    assert same(features.extract("tap", made, one(made)), features.extract_native("tap", made, one(made)))


def test_the_numba_source_run_as_plain_python_gives_the_same_bits(tmp_path):
    made, offsets = batch([hand(1), timer(2), (hand(3)[0], None), hand(4, 1), hand(5, 0), hand(6, 3)])
    np.savez(tmp_path / "in.npz", events=made, offsets=offsets)
    script = (
        "import sys, numpy as np; from botcore import features; given = np.load(sys.argv[1]);"
        "np.save(sys.argv[2], features.extract('tap', given['events'], given['offsets']))"
    )
    command = [sys.executable, "-c", script, tmp_path / "in.npz", tmp_path / "out.npy"]
    subprocess.run(command, check=True, env=os.environ | {"NUMBA_DISABLE_JIT": "1"})
    assert same(np.load(tmp_path / "out.npy"), features.extract_native("tap", made, offsets))


def correlation(a, b):
    return np.corrcoef(a, b)[0, 1]


def autocorrelation(values, lag):
    centred = values - values.mean()
    return (centred[lag:] * centred[:-lag]).sum() / (centred**2).sum()


def moment(values, k):
    return (((values - values.mean()) / values.std()) ** k).mean()


def naive(t):
    """The table's formulas, each as a textbook has it."""
    g = np.diff(t)
    logs = np.log(np.maximum(g, 1e-3))
    d = np.diff(logs)
    return {
        "avg_interval": g.mean(),
        "min_interval": g.min(),
        "max_interval": g.max(),
        "variance": np.var(g),
        "tap_speed": (len(t) - 1) / (t[-1] - t[0]),
        "consistency": g.max() - g.min(),
        "rhythm_variation": np.var(g) / g.mean(),
        "cv": g.std() / g.mean(),
        "ac1": autocorrelation(g, 1),
        "lattice_1ms": np.abs(g * 1000 - np.round(g * 1000)).mean(),
        "lattice_10ms": np.abs(g * 100 - np.round(g * 100)).mean(),
        "lattice_frame": np.abs(g * 60 - np.round(g * 60)).mean(),
        "fast_share": (g < 0.05).mean(),
        "max_dev": np.abs(g - g.mean()).max(),
        "skew": moment(g, 3),
        "kurt": moment(g, 4),
        "log_sd": logs.std(),
        "log_skew": moment(logs, 3),
        "log_kurt": moment(logs, 4),
        "log_max": logs.max() - logs.mean(),
        "log_min": logs.min() - logs.mean(),
        "log_ac1": autocorrelation(logs, 1),
        "npvi": (np.abs(np.diff(g)) / ((g[1:] + g[:-1]) / 2)).mean(),
        "repeat_share": (np.abs(d) < 0.05).mean(),
        "turn_share": (d[1:] * d[:-1] < 0).mean(),
    }


def naive_recent(t):
    """The same of what looks at the last 128 gaps."""
    logs = np.log(np.maximum(np.diff(t)[-128:], 1e-3))
    n, middle = len(logs), np.median(logs)
    apart = np.abs(logs[:, None] - logs) + np.diag(np.full(n, np.inf))
    mad = np.median(np.abs(logs - middle))
    core = logs[np.abs(logs - middle) <= 2.5 * 1.4826 * max(mad, 1e-4)]
    return {
        "twin_share": (apart.min(axis=1) < 0.01).mean(),
        "near_share": (apart.min(axis=1) < 0.05).mean(),
        "mad_ratio": mad / logs.std(),
        "core_sd": core.std(),
        "period_ac": max(autocorrelation(logs, k) * n / (n - k) for k in range(1, n // 2 + 1)),
    }


def naive_holds(t, released):
    held, flight, g = released - t, t[1:] - released[:-1], np.diff(t)
    logs = np.log(held)
    free = flight[flight >= 0]
    return {
        "hold_mean": held.mean(),
        "hold_cv": held.std() / held.mean(),
        "hold_log_sd": logs.std(),
        "hold_log_skew": moment(logs, 3),
        "hold_log_kurt": moment(logs, 4),
        "hold_log_ac1": autocorrelation(logs, 1),
        "hold_repeat_share": (np.abs(np.diff(logs)) < 0.05).mean(),
        "hold_gap_corr": correlation(logs[1:], np.log(g)),
        "duty": held.mean() / g.mean(),
        "flight_mean": free.mean(),
        "flight_cv": free.std() / free.mean(),
        "overlap_share": (flight < 0).sum() / len(held),
    }


@pytest.mark.parametrize("start", [0.0, 1.7e9])
@pytest.mark.parametrize("n", [12, 41, 129, 130, 400])
def test_the_formulas_are_the_textbooks(n, start):
    t, released = hand(n, n)
    t, released = t + start, np.minimum(released, t + 0.9) + start
    expected = naive(t) | naive_holds(t, released) | naive_recent(t)
    found = row(t, released)
    assert list(found) == list(expected)
    for name in NAMES:  # epoch seconds are rounded to 0.24 us: the lattice of 1 ms sees it
        assert found[name] == pytest.approx(expected[name], rel=1e-7, abs=2e-7), name


def test_rollover_is_told_from_a_tap_held_alone():
    t = np.arange(10) * 0.25
    released = t + 0.125
    released[4] = t[5] + 0.0625  # held while the next one begins
    found = row(t, released)
    assert found["overlap_share"] == 0.1 and found["flight_mean"] == 0.125 and found["flight_cv"] == 0.0
    assert found["hold_mean"] == pytest.approx((9 * 0.125 + 0.3125) / 10)


def test_a_lost_release_spoils_one_hold_only():
    t = np.arange(8) * 0.5
    made = taps(t, t + 0.125)
    made["target"] = 0  # a recorder that names no keys
    kept = np.delete(made, np.flatnonzero(made["kind"] == KINDS["up"])[3])
    found = dict(zip(NAMES, rhythm.run(kept, one(kept))[0], strict=True))
    assert found["hold_mean"] == 0.125 and found["hold_cv"] == 0.0 and found["overlap_share"] == 0.0


def test_releases_are_optional_and_other_events_do_not_count():
    t, released = hand(1)
    without, held = row(t), row(t, released)
    mixed = np.sort(np.concatenate([taps(t), taps(t + 0.01)]), order="t")
    mixed["kind"][1::2] = KINDS["move"]
    assert dict(zip(NAMES, rhythm.run(mixed, one(mixed))[0], strict=True)) == pytest.approx(without, nan_ok=True)
    for name in NAMES:
        of_holds = name.startswith(("hold", "flight")) or name in ("duty", "overlap_share")
        assert np.isnan(without[name]) if of_holds else without[name] == held[name], name


@pytest.mark.parametrize("n", range(8))
def test_a_short_sequence_says_what_it_can(n):
    t = np.cumsum([0.0, 0.5, 0.25, 0.5, 0.75, 0.5, 0.25, 1.0])[:n]
    found = {name for name, value in row(t).items() if np.isfinite(value)}
    least = {"avg_interval": 2, "cv": 2, "npvi": 3, "skew": 4, "ac1": 4, "twin_share": 4, "kurt": 5, "period_ac": 7}
    for name, taps_needed in least.items():
        assert (name in found) == (n >= taps_needed), name
    assert n > 1 or not found


DYADIC = st.lists(st.integers(4, 4096), min_size=5, max_size=30).map(lambda ticks: np.array(ticks) / 1024.0)


@settings(deadline=None)
@given(DYADIC, st.sampled_from([-3.5, 1024.0, 1.7e9]))
def test_a_shift_in_time_changes_nothing(gaps, shift):
    t = np.cumsum(gaps)
    np.testing.assert_array_equal(list(row(t).values()), list(row(t + shift).values()))


@settings(deadline=None)
@given(DYADIC.map(lambda gaps: gaps + 0.0625), st.sampled_from([2.0, 4.0, 0.5]))
def test_a_change_of_pace_changes_seconds_alone(gaps, factor):
    before, after = row(np.cumsum(gaps)), row(np.cumsum(gaps * factor))
    for name in NAMES:
        scale = {"s": factor, "s^2": factor**2, "1/s": 1 / factor, "1": 1.0}[UNITS[name]]
        if name not in CLOCK:
            assert after[name] == pytest.approx(before[name] * scale, rel=1e-9, abs=1e-9, nan_ok=True), name


@settings(deadline=None)
@given(DYADIC)
def test_backwards_the_same_gaps_have_the_same_spread(gaps):
    forth, back = row(np.cumsum(np.append(0, gaps))), row(np.cumsum(np.append(0, gaps[::-1])))
    spread = "variance min_interval cv skew kurt log_sd log_kurt npvi repeat_share twin_share mad_ratio core_sd"
    for name in (*spread.split(), "ac1", "log_ac1", "turn_share", "period_ac"):
        assert forth[name] == pytest.approx(back[name], rel=1e-9, abs=1e-9, nan_ok=True), name


@pytest.mark.parametrize("start", [0.0, 1.7e9])
def test_a_metronome_is_even_and_rounding_is_no_rhythm(start):
    found = row(start + np.arange(50) * 0.4)
    assert found["variance"] < 1e-12 and found["cv"] < 1e-6 and found["repeat_share"] == 1.0
    assert found["twin_share"] == found["near_share"] == 1.0 and found["core_sd"] < 1e-6
    silent = ("ac1", "skew", "kurt", "log_skew", "log_kurt", "log_ac1", "turn_share", "mad_ratio", "period_ac")
    assert all(np.isnan(found[name]) for name in silent)


def test_independent_gaps_have_the_values_the_table_states():
    random = np.random.default_rng(0)
    found = row(np.cumsum(random.uniform(0.2, 0.6, 100_000)))
    assert found["kurt"] == pytest.approx(1.8, abs=0.02)
    assert found["turn_share"] == pytest.approx(2 / 3, abs=0.01)
    assert abs(found["ac1"]) < 0.01 and abs(found["log_ac1"]) < 0.01


def test_a_script_played_over_and_over_is_told_by_its_period():
    played = row(np.cumsum(np.tile([0.3, 0.7, 0.45, 0.5, 0.9], 6)))
    assert played["period_ac"] == pytest.approx(1.0, abs=0.05) and played["twin_share"] == 1.0
    assert row(hand(2, 31)[0])["period_ac"] < 0.7


def test_a_clock_that_runs_back_is_held():
    t = np.array([0.0, 0.5, 1.0, 0.25, 1.5, 2.0])
    assert row(t) == pytest.approx(row(np.maximum.accumulate(t)), nan_ok=True)
    assert row(t)["min_interval"] == 0.0


def test_times_that_are_none_are_passed_over():
    t, _ = hand(3)
    spoilt = np.insert(t, [0, 5, 9, len(t)], [np.nan, np.inf, -np.inf, 1e13])
    assert row(spoilt) == pytest.approx(row(t), nan_ok=True)
    all_bad = row([np.nan] * 5)
    assert np.isnan(list(all_bad.values())).all()


def test_equal_times_are_gaps_of_nothing():
    found = row([5.0] * 6)
    assert found["avg_interval"] == found["variance"] == found["rhythm_variation"] == 0.0
    assert np.isnan(found["tap_speed"]) and np.isnan(found["cv"]) and found["fast_share"] == 1.0


def test_a_long_sequence_stays_sound():
    random = np.random.default_rng(1)
    t = 1.7e9 + np.cumsum(random.gamma(9.0, 0.05, 1_000_000))
    g = np.diff(t)
    found = row(t)
    assert found["variance"] == pytest.approx(np.var(g), rel=1e-9)
    assert found["kurt"] == pytest.approx(moment(g, 4), rel=1e-9)
    assert found["ac1"] == pytest.approx(autocorrelation(g, 1), abs=1e-9)


@pytest.mark.parametrize(
    ("given_", "says"),
    [
        ((["soon"],), "taps is <U4"),
        (([[1.0, 2.0]],), "taps is float64 of shape"),
        (([1.0, 2.0], [1.5]), "released has 1 entries where taps has 2"),
        (([1.0], [None]), "released is object"),
    ],
)
def test_what_are_no_times_is_refused(given_, says):
    with pytest.raises(ValueError, match=says):
        taps(*given_)


def test_taps_are_events_in_time_order():
    made = taps([1.0, 2.0, 3.0], [2.5, np.nan, 3.5])
    np.testing.assert_array_equal(made["t"], [1.0, 2.0, 2.5, 3.0, 3.5])
    np.testing.assert_array_equal(made["kind"], [KINDS[k] for k in ("down", "down", "up", "down", "up")])
    np.testing.assert_array_equal(made["target"], [1, 2, 1, 3, 3])
    assert len(taps([])) == 0
