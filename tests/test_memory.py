"""The replay memory: what it knows again whatever was done to it, whom it leaves alone, what it forgets."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from botcore import ReplayMemory, events


def wander(seed, n=40):
    """A path through n places at random, 25 events from each to the next, with a little noise."""
    rng = np.random.default_rng(seed)
    knots = rng.uniform(100, 900, (n, 2))
    at = np.linspace(0, n - 1, 25 * n)
    x, y = (np.interp(at, np.arange(n), knots[:, axis]) + rng.normal(0, 0.3, len(at)) for axis in (0, 1))
    return events(np.arange(len(at)) * 0.01, x, y)


def moved(made, factor=1.0, shift=0.0, mirrored=False):
    z = made["x"] + 1j * made["y"]
    z = factor * (np.conj(z) if mirrored else z) + shift
    return events(made["t"], z.real, z.imag)


@pytest.fixture
def memory():
    """A memory of forty sessions."""
    memory = ReplayMemory(2000)
    for seed in range(40):
        assert memory.remember(wander(seed), seed, at=100) > 0
    return memory


@given(
    seed=st.integers(0, 39),
    angle=st.floats(0, 6.28),
    scale=st.floats(0.6, 1.8),
    x=st.floats(-3000, 3000),
    mirrored=st.booleans(),
)
def test_a_path_is_known_wherever_and_however_large_it_is_drawn(seed, angle, scale, x, mirrored):
    memory = ReplayMemory(2000)
    for each in range(seed, seed + 3):
        memory.remember(wander(each), each, at=0)
    again = moved(wander(seed), scale * np.exp(1j * angle), x, mirrored)
    assert memory.recall(again, at=0)[0][0] == seed


def test_time_says_nothing(memory):
    made = wander(7)
    made["t"] = np.cumsum(np.random.default_rng(0).exponential(0.05, len(made)))
    assert memory.recall(made, at=100)[0][0] == 7


def test_fewer_events_and_jitter_leave_it_known(memory):
    rng, made = np.random.default_rng(0), wander(7)[::4].copy()
    made["x"] += rng.normal(0, 1.0, len(made))
    made["y"] += rng.normal(0, 1.0, len(made))
    assert memory.recall(made, at=100)[0][0] == 7


def test_nobody_else_is_known(memory):
    assert not [seed for seed in range(1000, 1200) if memory.recall(wander(seed), at=100)]


def test_who_asks_is_not_compared_with_himself(memory):
    assert memory.recall(wander(7), session=7, at=100) == []
    assert memory.recall(wander(7), session=8, at=100)[0][0] == 7


def test_the_strongest_come_first(memory):
    noisy = moved(wander(7))
    noisy["x"] += np.random.default_rng(1).normal(0, 1.0, len(noisy))
    memory.remember(noisy, 99, at=100)
    found = memory.recall(wander(7), at=100)
    assert [session for session, _ in found] == [7, 99]
    assert found[0][1] > found[1][1] > 20.0


def test_what_has_expired_is_forgotten():
    memory = ReplayMemory(1000, expiry=60.0)
    memory.remember(wander(1), 1, at=100)
    assert memory.recall(wander(1), at=160)
    assert not memory.recall(wander(1), at=163)


def test_the_oldest_give_way_and_the_size_stays():
    memory = ReplayMemory(60)
    before = memory.nbytes
    for seed in range(400):
        memory.remember(wander(seed), seed, at=seed)
    assert memory.nbytes == before
    assert not memory.recall(wander(0), at=400)
    assert memory.recall(wander(399), at=400)[0][0] == 399


def test_a_path_longer_than_a_trail_is_known_by_its_parts():
    memory, made = ReplayMemory(1000), wander(3, n=120)
    assert memory.remember(made, 3, at=0) > 64  # as many as one trail leaves
    assert memory.recall(made[: len(made) // 2], at=0)[0][0] == 3


@pytest.mark.parametrize("shape", ["nothing", "a line", "a circle", "a point", "no place"])
def test_what_anybody_draws_is_not_remembered(shape):
    at = np.linspace(0, 1, 200)
    x, y = {
        "nothing": (at[:0], at[:0]),
        "a line": (100 + 800 * at, 200 + 100 * at),
        "a circle": (500 + 300 * np.cos(6.2 * at), 500 + 300 * np.sin(6.2 * at)),
        "a point": (0 * at, 0 * at),
        "no place": (np.full(200, np.nan), np.full(200, np.inf)),
    }[shape]
    made = events(np.arange(len(x)) * 0.01, x, y)
    assert ReplayMemory(10).remember(made, 1, at=0) == 0
    assert ReplayMemory.promise(made) == 0.0


def test_what_is_somebodys_own_promises_to_be_known():
    assert ReplayMemory.promise(wander(1)) > 1.0


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: ReplayMemory(0), "capacity is 0"),
        (lambda: ReplayMemory(-1), "capacity is -1"),
        (lambda: ReplayMemory(1 << 28), "capacity is 268435456"),
        (lambda: ReplayMemory(10, expiry=0.0), "expiry is 0"),
        (lambda: ReplayMemory(10).remember(wander(1), -1), "session is -1"),
        (lambda: ReplayMemory(10).remember(wander(1), "s"), "session is 's'"),
        (lambda: ReplayMemory(10).recall(np.zeros(3)), "events is ndarray"),
        (lambda: ReplayMemory(10).recall([1, 2]), "events is list"),
        (lambda: ReplayMemory(10).recall(wander(1), at=-1.0), "at is -1"),
    ],
)
def test_what_makes_no_sense_is_refused(call, said):
    with pytest.raises(ValueError, match=said):
        call()


def test_real_sessions_are_known_and_others_are_not(data):
    from botcore.training.datasets import load

    people = load(data / "pointer_gousekid.parquet") if (data / "pointer_gousekid.parquet").exists() else None
    people = people or load(data / "pointer_ashley.parquet")
    people = people.select((people.table["label"] == 0).to_numpy())
    memory, half = ReplayMemory(20_000), len(people) // 2
    for i in range(half):
        memory.remember(people.session(i), i, at=0)
    knowable = [i for i in range(half) if ReplayMemory.promise(people.session(i)) >= 1.0]
    known = [i for i in knowable if memory.recall(moved(people.session(i), 1.3j), at=0)[:1]]
    assert len(known) >= 0.9 * len(knowable) > 0
