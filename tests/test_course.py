"""Courses: how a movement goes over time and over its events is known again; what a machine draws leaves none."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_memory import moved

from botcore import ReplayMemory, events
from botcore.training.adversaries.replay import FORMS, transform

SHAPE = slice(0, 23)
LENGTH, SIZE, WAVES, BY_EVENT, FIRST, LAST, DIRECTION = range(23, 30)
ACROSS = np.array([1] + [1, -1] * 11)  # what a mirror does to the shape
seeds = st.integers(0, 10_000)


def slide(seed):
    """A straight drag of 200 to 400 px to the right on whole pixels, nearly level, as fast and slow as chance wills."""
    rng = np.random.default_rng(seed)
    n, far = rng.integers(60, 110), rng.uniform(200, 400)
    at = np.linspace(0, 1, n)
    waves = np.sin(np.pi * np.outer(np.arange(1, 7), at) + rng.uniform(0, 6, (6, 1)))
    pace = np.exp(rng.normal(0, 1.0, 6) / np.arange(1, 7) ** 0.5 @ waves) * np.sin(np.pi * at) ** 0.7
    x = far * np.cumsum(pace) / pace.sum()
    y = rng.normal(0, 1.0, 3) @ waves[:3]
    return events(np.cumsum(rng.choice([0.007, 0.008, 0.009, 0.016], n)), np.round(100 + x), np.round(300 + y))


def of(made, by_event):
    found = ReplayMemory.courses(made)
    return found[found[:, BY_EVENT] == by_event]


@given(seeds, st.integers(-9000, 9000), st.integers(-9000, 9000), st.floats(0, 1e6).map(round))
def test_where_and_when_change_nothing(seed, x, y, later):
    made = slide(seed)
    again = moved(made, shift=complex(x, y))
    again["t"] += later
    np.testing.assert_allclose(
        ReplayMemory.courses(again), ReplayMemory.courses(made), atol=16
    )  # of a clock's rounding


@given(seeds, st.sampled_from([1, 1j, -1, -1j]), st.booleans())
def test_quarter_turns_and_mirrors_change_signs_and_direction_alone(seed, factor, mirrored):
    before, again = (
        ReplayMemory.courses(slide(seed)),
        ReplayMemory.courses(moved(slide(seed), factor, mirrored=mirrored)),
    )
    np.testing.assert_allclose(again[:, SHAPE], before[:, SHAPE] * (ACROSS if mirrored else 1), atol=2)
    np.testing.assert_allclose(again[:, LENGTH : LAST + 1], before[:, LENGTH : LAST + 1], atol=1)


@given(seeds, st.integers(2, 4))
def test_a_larger_one_has_another_size_alone(seed, factor):
    before, again = ReplayMemory.courses(slide(seed)), ReplayMemory.courses(moved(slide(seed), factor))
    np.testing.assert_allclose(again[:, SHAPE], before[:, SHAPE], atol=2)
    np.testing.assert_allclose(again[:, SIZE] - before[:, SIZE], 1000 * np.log(factor), atol=2)


@given(seeds, st.floats(1.2, 2.0))
def test_another_pace_leaves_the_course_over_events(seed, pace):
    made = slide(seed)
    again = made.copy()
    again["t"] = np.cumsum(np.random.default_rng(seed).uniform(0.004, 0.008, len(made)) * pace)
    whole, paced = (max(of(each, True).tolist(), key=lambda row: row[LENGTH]) for each in (made, again))
    assert paced == whole  # its stretches begin and end where another pace comes to rest


def joined(parts, rest):
    """One path after the other, each begun so many seconds after the one before."""
    parts = [moved(part, shift=40 * i) for i, part in enumerate(parts)]
    for before, after in pairwise(parts):
        after["t"] += before["t"][-1] + rest
    return np.concatenate(parts)


@given(seeds)
def test_a_stretch_ends_where_the_pointer_rests(seed):
    parts = [slide(seed), slide(seed + 1)]
    found = of(joined(parts, 0.8), True)[:, SHAPE]
    for part in parts:
        assert {tuple(row) for row in of(part, True)[:, SHAPE]} <= {tuple(row) for row in found}


@pytest.mark.parametrize("shape", ["line", "circle", "small", "few", "at once"])
def test_what_says_nothing_of_the_hand_leaves_none(shape):
    at = np.linspace(0, 1, 100)
    x, y, t = {
        "line": (100 + 500 * at, 200 + 90 * at, at),
        "circle": (500 + 300 * np.cos(6.2 * at), 500 + 300 * np.sin(6.2 * at), at),
        "small": (20 * at**2, 0 * at, at),
        "few": ((800 * at**2)[::16], (0 * at)[::16], at[::16]),
        "at once": (800 * at**2, 0 * at, 0 * at),
    }[shape]
    assert len(ReplayMemory.courses(events(t, x, y))) == 0


@pytest.mark.parametrize("form", FORMS)
def test_a_straight_drag_is_known_again_in_every_form(form):
    memory, rng, known = ReplayMemory(2000), np.random.default_rng(0), 0
    for seed in range(60):
        assert memory.remember(slide(seed), seed, at=0) == 2  # its courses: it has no corners
    for seed in range(60):
        known += [session for session, _ in memory.recall(transform(slide(seed), form, rng), at=0)][:1] == [seed]
    assert known >= 54
    assert not [seed for seed in range(1000, 1200) if memory.recall(slide(seed), at=0)]


def test_a_few_straight_drags_promise_to_be_known():
    assert ReplayMemory.promise(slide(1)) < 1.0 < ReplayMemory.promise(joined(map(slide, range(6)), 0.8))


@given(
    st.lists(
        st.tuples(
            st.floats(width=32) | st.floats(-40_000, 40_000, width=32),
            st.floats(-500, 500, width=32) | st.just(np.nan),
            st.floats(-1e9, 1e9) | st.sampled_from([0.0, np.inf, np.nan]),
        ),
        max_size=30,
    ),
    st.integers(1, 100),
)
def test_events_of_impossible_times_and_places_are_borne(rows, times):
    x, y, t = np.repeat(np.array(rows, float).reshape(-1, 3), times, axis=0).T
    made = events(t, x, y)
    found, memory = ReplayMemory.courses(made), ReplayMemory(100)
    assert memory.remember(made, 1, at=0) == len(found) + len(ReplayMemory.signatures(made))
    assert np.isfinite(ReplayMemory.promise(made)) and np.isfinite([by for _, by in memory.recall(made, at=0)]).all()
    assert ((found[:, WAVES] >= 1) & (found[:, WAVES] <= 12) & (found[:, FIRST] < found[:, LAST])).all()


def test_a_long_session_is_taken_walk_by_walk():
    made = joined(map(slide, range(40)), 1.0)
    memory = ReplayMemory(1000)
    memory.remember(made, 7, at=0)
    assert memory.recall(made[-400:], at=0)[0][0] == 7  # beyond the first thousand events
