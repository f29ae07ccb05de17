"""How a layer of a CAPTCHA is solved: sessions worked by hand, on both sides of the mirror."""

import numpy as np
import pytest
from conftest import hand, one
from gestures import CLAIMS, GOAL, HOVERED, PULL, claimed, clicked, mixed, slider, stream
from test_features import same

from botcore import features
from botcore.features import LAYERS, gesture, pointer

K, SHARED = gesture.K, pointer.SHARED
NAMES = gesture.ROW.names
TRACE = NAMES[NAMES.index("trace_length") : NAMES.index("travel_per_drag") + 1]
OPTIONS = NAMES[NAMES.index("answer_time") :]


def told(extract, layer, made):
    """The one row of features, by name."""
    return dict(zip(features.names(layer), extract(layer, made, one(made))[0].tolist(), strict=True))


def check(found, **expected):
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, rel=1e-6, abs=1e-6, nan_ok=True), name


def test_the_way_of_the_pointer(extract):
    speeds = np.array([100.0, 80.0, 160.0, 80.0])
    for layer in LAYERS:
        check(
            told(extract, layer, slider()),
            vel_mean=speeds.mean(),
            vel_std=speeds.std(),
            vel_max=160.0,
            vel_cv=speeds.std() / speeds.mean(),
            path_length=90.0,
            straightness=np.hypot(50, 40) / 90,
            across_share=40 / 110,
            dir_changes=2,
            dir_change_share=2 / 3,
            still_share=0.0,
            idle_share=3 / 6,
            pause_share=1.375 / 1.75,
            duration=1.75,
            drag_count=1,
            held_share=0.75 / 1.75,
            idle_before=1.125,
            release_dwell=0.375,
        )


def test_the_trace_of_a_slider(extract):
    found = told(extract, "slider", slider())
    check(
        found,
        trace_length=3,
        travel=40,
        net=20,
        net_share=0.5,
        range=30,
        reversals=1,
        reversal_share=0.5,
        trace_vel_mean=120,
        trace_vel_std=40,
        trace_vel_max=160,
        trace_vel_cv=1 / 3,
        trace_vel_ac1=np.nan,
        trace_smoothness=1 / 1.04,
        trace_centroid=0.5,
        step_cv=np.std([10, 20, 10]) / np.mean([10, 20, 10]),
        gap_mean=0.125,
        gap_cv=0,
        gap_log_sd=0,
        gap_ac1=np.nan,
        travel_per_s=160,
        travel_per_drag=40,
        overshoot=0.5,
        goal_error=0,
        goal_accuracy=1,
    )
    assert np.isnan([found[name] for name in OPTIONS]).all()


def test_a_slider_whose_page_tells_of_no_handle_is_moved_by_the_pointer(extract):
    batch = (slider(), stream(GOAL, *PULL))
    assert same(*(extract("slider", made, one(made)) for made in batch))


def test_a_second_drag_goes_on_where_the_first_ended(extract):
    rows = [(0, "down", 100, 5), (1, "drag", 120, 5), (2, "up", 120, 5)]
    rows += [(3, "down", 300, 5), (4, "drag", 330, 5), (5, "up", 330, 5)]
    check(told(extract, "slider", stream(*rows)), drag_count=2, net=50, travel=50, travel_per_drag=25, held_share=0.8)


@pytest.mark.parametrize(("x", "y", "drags"), [(3, 0, 0), (0, -3, 0), (2, 2, 0), (3.5, 0, 1), (0, -4, 1), (3, 3, 1)])
def test_a_hand_that_trembles_does_not_drag(extract, x, y, drags):
    made = stream((0, "down", 9, 9), (1, "drag", 9 + x, 9 + y), (2, "up", 9 + x, 9 + y))
    for layer in LAYERS:
        found = told(extract, layer, made)
        check(found, drag_count=drags, idle_before=1.0 if drags else np.nan, release_dwell=1.0 if drags else np.nan)
    check(told(extract, "slider", made), net=x if drags else 0.0)


def test_a_drag_whose_press_was_lost_begins_where_it_is_first_seen(extract):
    made = stream((0, "move", 1, 1), (1, "drag", 50, 1), (2, "drag", 80, 1), (3, "up", 80, 1))
    check(told(extract, "slider", made), drag_count=1, net=30, held_share=2 / 3, release_dwell=1)


def test_a_hold_that_goes_on_counts_so_far(extract):
    found = told(extract, "slider", stream((0, "move", 1, 1), (1, "down", 1, 1), (2, "drag", 9, 1), (5, "drag", 9, 1)))
    check(found, drag_count=1, held_share=0.8, release_dwell=np.nan, still_share=1 / 3)


def test_a_picture_turned_by_a_button(extract):
    found = told(extract, "rotation", clicked([15, 30, 45, 30, 45]))
    check(found, trace_length=5, travel=75, net=45, reversals=2, drag_count=0, travel_per_drag=np.nan)
    check(found, gap_mean=0.5, trace_vel_mean=30, trace_vel_cv=0, idle_before=0.125, path_length=0, vel_mean=np.nan)


def test_what_stands_as_before_has_not_changed(extract):
    made = stream((0, "turn", 0), (1, "turn", 15), (2, "turn", 15), (3, "turn", 30))
    check(told(extract, "rotation", made), trace_length=2, idle_before=1.0, gap_mean=2.0)


@pytest.mark.parametrize(
    ("goal", "error", "overshoot"), [(-10, 0, 0), (350, 0, 0), (340, 10, 10 / 340), (170, 180, 180 / 170)]
)
def test_a_picture_is_upright_the_short_way_round(extract, goal, error, overshoot):
    made = stream((0, "goal", goal, 5), (1, "turn", 175), (2, "turn", 350))
    check(told(extract, "rotation", made), goal_error=error, goal_accuracy=1 / (1 + error), overshoot=overshoot)


def test_a_slider_is_not_round(extract):
    made = stream((0, "goal", -10, 5), (1, "slide", -40), (2, "slide", -4))
    check(told(extract, "slider", made), goal_error=6, overshoot=3, net=-4, range=40)
    none = stream((0, "goal", 0, 5), (1, "slide", 40), (2, "slide", 4))
    check(told(extract, "slider", none), goal_error=4, overshoot=np.nan)


def test_the_options_of_a_question(extract):
    found = told(extract, "question", stream(*HOVERED))
    p = np.array([1.5, 0.25]) / 1.75
    check(
        found,
        answer_time=3.5,
        hover_time=1.75,
        hover_count=3,
        hover_share=1.25 / 3.5,
        hover_mean=1.75 / 3,
        options_explored=2,
        hover_entropy=-(p * np.log(p)).sum(),
        drag_count=0,
    )
    assert np.isnan([found[name] for name in (*TRACE, "overshoot", "goal_error", "goal_accuracy")]).all()


def test_the_last_answer_counts_and_option_0_is_none(extract):
    twice = stream(*HOVERED, (5.0, "answer", 0, 0, 3))
    check(told(extract, "question", twice), answer_time=5.0, hover_share=1.75 / 5.0)
    taken_back = stream(*HOVERED, (5.0, "answer", 0, 0, 0), (6.0, "enter", 0, 0, 0), (7.0, "leave", 0, 0, 0))
    check(told(extract, "question", taken_back), answer_time=np.nan, hover_share=np.nan, hover_time=1.75, hover_count=3)


def test_options_beyond_the_fifteenth_are_one(extract):
    rows = [(i, "enter", 0, 0, i + 1) for i in range(40)]
    check(told(extract, "question", stream(*rows)), hover_count=40, options_explored=16, hover_time=39)


@pytest.mark.parametrize("layer", LAYERS)
def test_nothing_tells_nothing(extract, layer):
    asked = stream(GOAL, (0.0, "claim", 5, 0, CLAIMS["drag_count"]))
    for made in (asked[:0], asked):
        assert np.isnan(extract(layer, made, one(made))).all()


def test_one_event_tells_where_it_was(extract):
    check(
        told(extract, "slider", stream((3, "move", 8, 8))),
        duration=0,
        path_length=0,
        vel_mean=np.nan,
        idle_share=np.nan,
    )


def test_a_clock_that_runs_back_is_held(extract):
    for layer, made in (("slider", slider()), ("question", stream(*HOVERED)), ("rotation", clicked([15, 30, 45]))):
        back = made.copy()
        back["t"][3] -= 0.75
        held = back.copy()
        held["t"] = np.maximum.accumulate(back["t"])
        assert (held["t"] != back["t"]).any()
        assert same(extract(layer, back, one(back)), extract(layer, held, one(held)))


@pytest.mark.parametrize(("field", "value"), [("t", np.nan), ("x", np.nan), ("y", np.inf), ("x", 65535), ("kind", 13)])
def test_an_event_that_says_nothing_is_passed_over(extract, field, value):
    for layer, made in (("slider", slider(goal=None)), ("question", stream(*HOVERED)), ("rotation", clicked([15, 30]))):
        spoilt = np.repeat(made, 2)
        spoilt[field][1::2] = value
        assert same(extract(layer, spoilt, one(spoilt)), extract(layer, made, one(made)))


def test_the_pointer_passes_over_what_is_a_layers_own(extract):
    plain, both = mixed(1)
    for channel in features.CHANNELS:
        assert same(extract("pointer", plain, one(plain), channel), extract("pointer", both, one(both), channel))
    for layer in LAYERS:
        row = extract(layer, both, one(both))
        assert same(row[:, K:], extract(layer, plain, one(plain))[:, K:])
        assert same(row[:, K : K + SHARED], extract("pointer", plain, one(plain))[:, :SHARED])  # their means
        assert np.isfinite(row[:, :K]).any()


def test_a_session_does_not_touch_its_neighbours(extract):
    alone = [slider(), stream(*HOVERED), hand(1)[:0], clicked([15, 30, 15]), mixed(2)[1], stream((0, "move", 1, 1))]
    offsets = np.cumsum([0, *map(len, alone)])
    for layer in LAYERS:
        together = extract(layer, np.concatenate(alone), offsets)
        for row, made in zip(together, alone, strict=True):
            assert same(row, extract(layer, made, one(made))[0])


@pytest.mark.parametrize("layer", LAYERS)
def test_what_a_page_claims_is_no_feature(extract, layer):
    plain, said = slider(), slider(*(claimed(name, 77.0) for name in CLAIMS))
    assert same(extract(layer, plain, one(plain)), extract(layer, said, one(said)))
