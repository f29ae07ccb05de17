"""Capture profiles: how a session was recorded, by its median gap; a finger or a pen is a profile of its own."""

import numpy as np
import pytest
from conftest import one
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore import features
from botcore.events import FLAGS, KINDS, events

FINE = 30  # ms: the longest median gap of a fine recording


def ticks(*gaps, **more):
    """Moves so many milliseconds apart."""
    t = np.cumsum([0, *gaps]) / 1000.0
    made = events(t, 10.0 * np.arange(len(t)), np.zeros(len(t)))
    for name, value in more.items():
        made[name] = value
    return made


def profile(made):
    (code,) = features.profiles(made, one(made))
    return botcore.PROFILES[code]


def test_the_codes_are_appended_to_and_never_changed():
    assert botcore.PROFILES == ("fine", "coarse", "touch")


@pytest.mark.parametrize(
    ("gap", "known"),
    [(1, "fine"), (8, "fine"), (16, "fine"), (30, "fine"), (31, "coarse"), (50, "coarse"), (100, "coarse")],
)
def test_known_clocks_have_their_profile(gap, known):
    assert profile(ticks(*[gap] * 40)) == known


@given(st.lists(st.integers(1, 100), min_size=1, max_size=60))
def test_the_profile_is_that_of_the_median_gap_of_the_clock_channel(gaps):
    made = ticks(*gaps)
    column = features.names("pointer", "clock").index("dt_med")
    median = features.extract_native("pointer", made, one(made), "clock")[0, column]
    lower = sorted(gaps)[(len(gaps) - 1) // 2]
    assert median == pytest.approx(lower)
    assert profile(made) == ("fine" if lower <= FINE else "coarse")


@given(st.lists(st.integers(1, 60), min_size=3, max_size=60))
def test_events_of_one_instant_count_once(gaps):
    bursts = [gap for each in gaps for gap in (each, 0, 0)]
    assert profile(ticks(*bursts)) == profile(ticks(*gaps))


@given(st.integers(0, 40), st.sampled_from(["flags", "contact"]), st.sampled_from([8, 60]))
def test_most_events_of_a_finger_make_it_touch(touched, by, gap):
    made = ticks(*[gap] * 39)
    made[by][:touched] = {"flags": FLAGS["touch"], "contact": 12.0}[by]
    assert (profile(made) == "touch") == (2 * touched > 40)


@pytest.mark.parametrize("made", [ticks()[:0], ticks(), ticks(5000), ticks(0, 0)])
def test_too_short_to_tell_is_coarse(made):
    assert profile(made) == "coarse"


def test_a_long_rest_does_not_change_the_profile():
    assert profile(ticks(*[8] * 20, 60_000, *[8] * 20)) == "fine"


def test_presses_tick_as_motion_does():
    made = ticks(*[16] * 20)
    made["kind"][10:12] = KINDS["down"], KINDS["up"]
    assert profile(made) == "fine"


def test_a_batch_of_sessions_is_told_one_by_one():
    batch = [ticks(*[8] * 20), ticks(*[60] * 20), ticks(*[8] * 20, flags=FLAGS["touch"])]
    codes = features.profiles(np.concatenate(batch), np.cumsum([0, *map(len, batch)]))
    assert [botcore.PROFILES[code] for code in codes] == ["fine", "coarse", "touch"]
