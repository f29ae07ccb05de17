"""Signatures: what is done to a path's place, direction, size and time leaves them; paths without one leave none."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from test_memory import moved, wander

from botcore import ReplayMemory, events

ACROSS = np.array([1, -1] * 8 + [1])  # what a mirror does to a signature
ALIKE = 64.0  # units; those of two paths are 300 apart, and more
seeds = st.integers(0, 10_000)
shifts = st.complex_numbers(max_magnitude=20_000, allow_nan=False).map(lambda z: complex(round(z.real), round(z.imag)))
anywhere = st.floats(width=32) | st.floats(-40_000, 40_000, width=32) | st.sampled_from([0.0, 1e30, 31_999.9])
places = st.lists(st.tuples(anywhere, anywhere), max_size=12)


def whole(seed):
    """A path on whole pixels, which a shift or a quarter turn leaves on whole pixels."""
    made = wander(seed, n=15)
    return events(made["t"], np.round(made["x"]), np.round(made["y"]))


def alike(one, other):
    """The share of one's signatures that other has too."""
    apart = np.linalg.norm(one[:, None].astype(float) - other[None], axis=2)
    return np.mean(apart.min(1) < ALIKE)


@given(seeds, shifts)
def test_whole_pixels_of_shift_change_nothing(seed, shift):
    made = whole(seed)
    np.testing.assert_array_equal(ReplayMemory.signatures(moved(made, shift=shift)), ReplayMemory.signatures(made))


@given(seeds, st.integers(1, 3), st.booleans())
def test_quarter_turns_and_mirrors_change_signs_alone(seed, quarters, mirrored):
    made = whole(seed)
    again = ReplayMemory.signatures(moved(made, 1j**quarters, mirrored=mirrored))
    before = ReplayMemory.signatures(made) * (ACROSS if mirrored else 1)
    np.testing.assert_allclose(again, before, atol=1)  # of a rounding


@given(seeds, st.floats(0, 6.28), st.floats(0.6, 1.8))
def test_turned_and_scaled_paths_keep_their_signatures(seed, angle, scale):
    before = ReplayMemory.signatures(wander(seed))
    again = ReplayMemory.signatures(moved(wander(seed), scale * np.exp(1j * angle)))
    assert min(alike(before, again), alike(again, before)) > 0.5  # of 64 at most; some smaller ones give way to others


@given(seeds, seeds)
def test_other_paths_have_other_signatures(seed, other):
    if seed != other:
        assert alike(ReplayMemory.signatures(wander(seed)), ReplayMemory.signatures(wander(other))) == 0.0


@given(seeds, st.floats(1e-6, 100.0))
def test_another_pace_changes_nothing(seed, pace):
    made = wander(seed, n=15)
    again = made.copy()
    again["t"] = np.cumsum(np.random.default_rng(seed).exponential(pace, len(made)))
    np.testing.assert_array_equal(ReplayMemory.signatures(again), ReplayMemory.signatures(made))


@given(places, st.integers(1, 300))
def test_paths_of_few_or_impossible_places_are_borne(at, times):
    x, y = np.repeat(np.array(at, np.float32).reshape(-1, 2), times, axis=0).T
    made = events(np.arange(len(x)) * 0.01, x, y)
    found = ReplayMemory.signatures(made)
    memory = ReplayMemory(100)
    assert memory.remember(made, 1, at=0) == len(found) + len(ReplayMemory.courses(made))
    assert np.isfinite(ReplayMemory.promise(made)) and np.isfinite([by for _, by in memory.recall(made, at=0)]).all()
    if len(at) < 5:  # four steps from corner to corner are the least
        assert found.shape == (0, 17)
