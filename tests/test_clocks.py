"""Re-observation: another recorder's ticks, nothing from the future, nothing between the samples."""

import numpy as np
import pandas as pd
import pytest
from conftest import hand
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore.events import KINDS
from botcore.training.clocks import PACES, SIZES, Clock, clock_of, invented, reobserve, vary
from botcore.training.datasets import assemble


def sessions(*parts: np.ndarray):
    return assemble(parts, pd.DataFrame({"session_id": [str(i) for i in range(len(parts))]}))


def even(tick: float) -> Clock:
    stamps = tick * np.arange(500)
    return Clock(stamps, stamps, whole_pixels=True)


def test_a_clock_is_learnt_from_gaps_between_motion_events():
    made = hand(0)
    clock = clock_of(sessions(made, made))
    moving = np.isin(made["kind"], [KINDS["move"], KINDS["drag"]])
    both = moving[1:] & moving[:-1]
    gaps = np.diff(made["t"])[both]
    assert np.diff(clock.stamps) == pytest.approx(np.tile(gaps[gaps <= 0.2], 2))
    assert not clock.whole_pixels


def test_positions_move_on_within_a_burst_of_equal_times():
    made = hand(1, 60)
    made["kind"] = KINDS["move"]
    made["t"] = np.repeat(0.02 * np.arange(20), 3)
    clock = clock_of(sessions(made))
    assert (np.diff(clock.stamps) == 0.0).sum() == 40
    assert (np.diff(clock.instants[2:-2]) > 0.0).all()
    assert (clock.instants <= clock.stamps + 1e-12).all()


def test_no_movement_is_no_clock():
    made = hand(2, 20)
    made["kind"] = KINDS["other"]
    with pytest.raises(ValueError, match="a clock needs recordings of movement"):
        clock_of(sessions(made))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000), tick=st.floats(0.004, 0.15))
def test_what_is_seen_again_happened_before(seed, tick):
    made = hand(seed)
    seen = reobserve(sessions(made), [even(tick)], np.random.default_rng(seed)).session(0)
    assert (np.diff(seen["t"]) >= 0.0).all()
    places = {(x, y) for x, y in zip(np.rint(made["x"]), np.rint(made["y"]), strict=True)}
    for event in seen:
        assert (event["x"], event["y"]) in places
        if event["kind"] == KINDS["move"]:
            past = made[made["t"] <= event["t"] + 1e-9]
            assert ((np.rint(past["x"]) == event["x"]) & (np.rint(past["y"]) == event["y"])).any()


def test_ticks_are_those_of_the_clock_and_presses_survive():
    made = hand(3)
    seen = reobserve(sessions(made), [even(0.05)], np.random.default_rng(0)).session(0)
    ticks = (seen["t"] - made["t"][0]) / 0.05
    assert ticks == pytest.approx(np.rint(ticks), abs=1e-6)
    for kind in ("down", "up"):
        assert (seen["kind"] == KINDS[kind]).sum() == (made["kind"] == KINDS[kind]).sum()


def test_events_are_lost_at_most_at_the_rate_asked_for():
    made = sessions(*(hand(seed) for seed in range(20)))
    whole = reobserve(made, [even(0.01)], np.random.default_rng(0))
    lossy = reobserve(made, [even(0.01)], np.random.default_rng(0), loss=0.5)
    assert 0.5 * len(whole.events) < len(lossy.events) < len(whole.events)


def test_the_same_seed_sees_the_same_and_the_table_stays():
    made = sessions(hand(4), hand(5))
    clocks = [invented(np.random.default_rng(seed)) for seed in range(3)]
    one, two = (reobserve(made, clocks, np.random.default_rng(9)) for _ in range(2))
    assert one.events.tobytes() == two.events.tobytes()
    assert one.table.equals(made.table)


def test_a_short_recording_is_repeated_to_cover_a_long_session():
    stamps, instants = Clock(np.array([0.0, 0.01, 0.03]), np.array([0.0, 0.01, 0.03]), True).stretch(
        5.0, np.random.default_rng(0)
    )
    assert instants[-1] >= 5.0
    assert np.diff(stamps).max() <= 0.02 + 1e-9


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000))
def test_another_hand_makes_the_same_shape(seed):
    """Every step of a session is as much larger, and every gap as much longer; what was pressed stays."""
    made = sessions(hand(seed), hand(seed + 1))
    seen = vary(made, np.random.default_rng(seed))
    assert seen.table.equals(made.table) and (seen.offsets == made.offsets).all()
    for i in range(2):
        before, after = made.session(i), seen.session(i)
        assert (after["kind"] == before["kind"]).all()
        pace = np.diff(after["t"]) / np.diff(before["t"])
        size = np.hypot(np.diff(after["x"]), np.diff(after["y"])) / np.hypot(np.diff(before["x"]), np.diff(before["y"]))
        assert pace == pytest.approx(pace[0], rel=1e-6) and PACES[0] <= pace[0] <= PACES[1]
        size = size[np.isfinite(size)]
        assert np.allclose(size, np.median(size), rtol=0.05)
        assert SIZES[0] <= np.median(size) * 1.001 and np.median(size) <= SIZES[1] * 1.001


def test_other_hands_are_many_and_drawn_by_seed():
    made = sessions(*(hand(1) for _ in range(200)))
    one, two = (vary(made, np.random.default_rng(3)) for _ in range(2))
    assert one.events.tobytes() == two.events.tobytes()
    first = np.diff(one.offsets).cumsum() - np.diff(one.offsets)
    assert len({tuple(place) for place in one.events[["x", "y"]][first].tolist()}) == 200
    quarters = np.unique(2 * (one.events["x"][first] > 0) + (one.events["y"][first] > 0), return_counts=True)[1]
    assert len(quarters) == 4 and quarters.min() > 20  # mirrored each way
    assert made.events["t"][0] == hand(1)["t"][0]  # the original is left as it was
