"""Generated bots: seeded, finite, in time order, and each lands where it aims."""

import numpy as np
import pandas as pd
import pytest
from conftest import hand
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore import features
from botcore.events import KINDS
from botcore.training.adversaries import COPIED, INVENTED, TASKS, generate
from botcore.training.adversaries.bot import to_screen
from botcore.training.adversaries.minimum_jerk import minimum_jerk
from botcore.training.adversaries.movements import movements
from botcore.training.adversaries.replay import FORMS, transform
from botcore.training.datasets import DRAWING, FAMILY, POINTING, SLIDER, SOURCES, assemble

EVERY = [*INVENTED, *COPIED]
# A spring is still on its way when it is near enough, and noise moves an optimal controller off the target to the end.
ARRIVING = [kind for kind in EVERY if kind not in ("pursuit", "optimal_control")]
DONE = {"pointing": POINTING, "wandering": POINTING, "sliding": SLIDER, "tracing": DRAWING}


def hands(source):
    """Made-up sessions that stand in for people: the mechanics of copying need no real ones."""
    parts = [hand(seed, 400) for seed in range(8)]
    names = [f"hand/{i}" for i in range(len(parts))]
    table = pd.DataFrame({"session_id": names, "recording_id": names, "source": source, "label": 0, "user_id": ""})
    return assemble(parts, table)


@pytest.fixture(scope="module")
def people():
    return hands("hand")


@pytest.fixture(scope="module")
def bot_of(people):
    """One bot of a kind: bot_of(kind, seed)."""
    library = movements(people, 100, np.random.default_rng(0))

    def made(kind, seed):
        rng = np.random.default_rng(seed)
        return INVENTED[kind](rng) if kind in INVENTED else COPIED[kind](rng, library)

    return made


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
    offsets = features.movements(made.events, made.offsets)[1]
    assert (np.diff(offsets) > 0).mean() >= 0.75
    assert offsets[-1] > 20


@pytest.mark.parametrize("kind", EVERY)
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), reach=st.sampled_from([0.0, 1e-3, 0.7, 2.0, 5.0, 20.0, 300.0, 6000.0, 1e6]))
def test_a_reach_of_any_length_is_finite(kind, seed, reach, bot_of):
    start = np.array([100.0, 700.0])
    t, xy = bot_of(kind, seed).move(start, start + np.array([0.6, -0.8]) * reach, 40.0)
    assert np.isfinite(t).all()
    assert np.isfinite(xy).all()
    assert len(t) == len(xy)
    assert (np.diff(t) >= 0.0).all()
    assert np.hypot(*(xy - start).T).max() <= 10.0 * reach + 100.0


@pytest.mark.parametrize("task", TASKS)
def test_every_task_is_told_by_its_source(task, people):
    made = generate("tween", 10, 3, task=task)
    assert {SOURCES[source].task for source in made.table["source"]} == {DONE[task]}
    assert set(generate("replay", 5, 3, people, task).table["source"]) == {"hand"}


def test_bots_do_all_tasks_and_copies_what_their_people_did(people):
    assert {SOURCES[source].task for source in generate("tween", 60, 3).table["source"]} == set(DONE.values())
    pressed = KINDS["drag"]
    assert pressed in generate("eigenmovement", 5, 3, hands("delbot")).events["kind"]
    assert pressed not in generate("eigenmovement", 20, 3, people).events["kind"]


def test_a_slider_goes_along_and_a_stroke_is_drawn_pressed():
    slid, traced = (generate("straight", 30, 4, task=task) for task in ("sliding", "tracing"))
    for i in range(30):
        drag = slid.session(i)[slid.session(i)["kind"] == KINDS["drag"]]
        assert not len(drag) or np.ptp(drag["x"]) > 50.0
        stroke = traced.session(i)
        assert stroke["kind"][0] == KINDS["down"]
        assert KINDS["move"] not in stroke["kind"]


def test_two_tries_at_a_slider_never_run_into_one_another():
    made = generate("straight", 60, 5, task="sliding")
    for i in range(len(made)):
        session = made.session(i)
        jumps = np.abs(np.diff(session["y"])) > 40.0
        assert not (jumps & (session["kind"][1:] == KINDS["drag"])).any()


@pytest.mark.parametrize("form", FORMS)
def test_a_replay_of_any_form_is_a_stream(form, people):
    rng = np.random.default_rng(0)
    for i in range(len(people)):
        stream = people.session(i)
        made = transform(stream, form, rng)
        assert np.isfinite(made["x"]).all()
        assert (np.diff(made["t"]) >= 0.0).all()
        assert (made["kind"] == KINDS["down"]).sum() == (stream["kind"] == KINDS["down"]).sum()
        assert len(made) == len(stream) or form == "reclock"
        assert (made.tobytes() == stream.tobytes()) == (form == "exact")
    assert len(transform(stream[:0], form, rng)) == 0
    assert len(transform(stream[:1], form, rng)) == 1


@pytest.mark.parametrize("form", ["rotate", "scale", "mirror", "warp"])
def test_a_disguise_keeps_the_shape(form, people):
    """Angles between steps survive: mirrored, all of the other sign."""
    stream = people.session(0)
    made = transform(stream, form, np.random.default_rng(3))
    before, after = (np.diff(each["x"].astype(float) + 1j * each["y"]) for each in (stream, made))
    turns, kept = (np.angle(step[1:] / step[:-1]) for step in (before[:40], after[:40]))
    assert kept == pytest.approx(-turns if form == "mirror" else turns, abs=1e-2)


def test_replays_of_one_form_are_made_on_request(people):
    exact = generate("replay", 6, 0, people, form="exact")
    played = {people.session(i)["x"].tobytes() for i in range(len(people))}
    assert {exact.session(i)["x"].tobytes() for i in range(len(exact))} & played
    warped = generate("replay", 6, 0, people, form="warp")
    assert {warped.session(i)["t"].tobytes() for i in range(len(warped))}.isdisjoint(
        {people.session(i)["t"].tobytes() for i in range(len(people))}
    )
    with pytest.raises(ValueError, match="form: 'upside_down' is none"):
        generate("replay", 1, 0, people, form="upside_down")
    with pytest.raises(ValueError, match="form: 'upside_down' is none"):
        transform(people.session(0), "upside_down", np.random.default_rng(0))


def test_there_are_families_enough():
    assert len({FAMILY[kind] for kind in EVERY}) >= 14


@pytest.mark.parametrize("kind", ARRIVING)
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_movement_begins_and_ends_where_it_should(kind, seed, bot_of):
    bot = bot_of(kind, seed)
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
    with pytest.raises(ValueError, match="task: 'juggling' is none"):
        generate("tween", 1, 0, task="juggling")
    with pytest.raises(ValueError, match="people: replay copies"):
        generate("replay", 1, 0)
