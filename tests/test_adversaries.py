"""Generated bots: seeded, finite, in time order, and each lands where it aims."""

import numpy as np
import pandas as pd
import pytest
from conftest import hand
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore import features
from botcore.events import KINDS
from botcore.training.adversaries import COPIED, INVENTED, generate
from botcore.training.adversaries.bot import to_screen
from botcore.training.adversaries.minimum_jerk import minimum_jerk
from botcore.training.adversaries.movements import movements
from botcore.training.datasets import FAMILY, assemble

EVERY = [*INVENTED, *COPIED]


@pytest.fixture(scope="module")
def people():
    """Made-up sessions that stand in for people: the mechanics of copying need no real ones."""
    parts = [hand(seed, 400) for seed in range(8)]
    names = [f"hand/{i}" for i in range(len(parts))]
    table = pd.DataFrame({"session_id": names, "recording_id": names, "source": "hand", "label": 0, "user_id": ""})
    return assemble(parts, table)


@pytest.mark.parametrize("kind", EVERY)
def test_sessions_are_finite_ordered_and_labelled(kind, people):
    made = generate(kind, 20, 1, people)
    assert len(made) == 20
    assert np.isfinite(made.events["x"]).all()
    assert np.isfinite(made.events["y"]).all()
    for i in range(len(made)):
        session = made.session(i)
        assert session["t"][0] == 0.0
        assert (np.diff(session["t"]) >= 0.0).all()
        presses = session["kind"][np.isin(session["kind"], [KINDS["down"], KINDS["up"]])]
        assert presses.tolist() == [KINDS["down"], KINDS["up"]] * (len(presses) // 2)
    assert set(made.table["family"]) == {FAMILY[kind]}
    assert set(made.table["label"]) == {1}


@pytest.mark.parametrize("kind", EVERY)
def test_the_same_seed_gives_the_same_bytes(kind, people):
    one, two, other = (generate(kind, 5, seed, people) for seed in (7, 7, 8))
    assert one.events.tobytes() == two.events.tobytes()
    assert one.events.tobytes() != other.events.tobytes()


@pytest.mark.parametrize("kind", EVERY)
def test_there_are_movements_to_judge(kind, people):
    made = generate(kind, 20, 2, people)
    rows, offsets = features.movements(made.events, made.offsets)
    assert (np.diff(offsets) > 0).mean() >= 0.75
    assert len(rows) > 40


@pytest.mark.parametrize("kind", ["tween", "bezier", "spline", "minimum_jerk", "two_phase", "sigma_lognormal", "wind"])
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_movement_begins_and_ends_where_it_should(kind, seed):
    bot = INVENTED[kind](np.random.default_rng(seed))
    bot.noise.amplitude = 0.0
    start, end = np.array([100.0, 700.0]), np.array([900.0, 150.0])
    t, xy = bot.move(start, end, 40.0)
    assert np.allclose(xy[0], start, atol=1e-6)
    # A sum of lognormal strokes is still on its way at any finite time; the rest are there.
    assert np.hypot(*(xy[-1] - end)) <= 1e-6 * np.hypot(*(end - start))
    assert len(t) == len(xy)
    assert (np.diff(t) > 0.0).all()


def test_minimum_jerk_rests_at_both_ends():
    u = np.array([-1.0, 0.0, 0.5, 1.0, 2.0])
    assert minimum_jerk(u) == pytest.approx([0.0, 0.0, 0.5, 1.0, 1.0])


def test_the_chord_frame_is_turned_not_stretched():
    path = np.array([[0.0, 0.0], [3.0, 4.0], [10.0, 0.0]])
    seen = to_screen(path, np.array([5.0, 5.0]), np.array([5.0, 15.0]))
    assert seen == pytest.approx(np.array([[5.0, 5.0], [1.0, 8.0], [5.0, 15.0]]))


def test_copies_bear_the_name_of_those_they_copy(people):
    for kind in COPIED:
        assert set(generate(kind, 3, 0, people).table["source"]) == {"hand"}
    assert movements(people, 5, np.random.default_rng(0))[0].path[-1] == pytest.approx([1.0, 0.0])


def test_unknown_kinds_and_missing_people_are_refused():
    with pytest.raises(ValueError, match="'teleport' is no generator"):
        generate("teleport", 1, 0)
    with pytest.raises(ValueError, match="people: replay copies"):
        generate("replay", 1, 0)
