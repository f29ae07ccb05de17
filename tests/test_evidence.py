"""What a layer tells beside its row: what it was worked with, how much there is, what its rules found."""

import numpy as np
import pytest
from conftest import one
from gestures import CLAIMS, HOVERED, PULL, SLID, claimed, clicked, slider, stream

import botcore
from botcore import features
from botcore._features import claims
from botcore.events import FLAGS
from botcore.features import LAYERS, gesture
from botcore.verdict import integrity_codes


def evidence(layer, made):
    """What is found beside the row: the input's name, the units, the reasons."""
    (units,), (integrity,), (input,) = features.evidence(layer, made, one(made))
    return botcore.INPUTS[input], int(units), set(integrity_codes(int(integrity)))


TOUCH = {"flags": FLAGS["touch"]}


@pytest.mark.parametrize(
    ("layer", "made", "input"),
    [
        ("slider", slider(), "mouse_held"),
        ("slider", stream(*PULL, **TOUCH), "touch_held"),
        ("slider", stream(*PULL, contact=11.0), "touch_held"),
        ("slider", stream(*SLID), "none"),
        ("slider", stream((0, "down", 9, 9), (1, "up", 9, 9), (1, "slide", 80)), "mouse"),
        ("rotation", clicked([15, 30]), "mouse"),
        ("rotation", clicked([15, 30], **TOUCH), "touch"),
        ("rotation", stream(*PULL, (2, "turn", 30)), "mouse_held"),
        ("rotation", stream((0, "turn", 15), (1, "turn", 30)), "none"),
        ("rotation", stream((0, "move", 1, 1), (1, "move", 9, 9), (2, "turn", 15), (3, "turn", 30)), "none"),
        ("question", stream(*HOVERED), "mouse"),
        ("question", stream(*HOVERED, **TOUCH), "touch"),
        ("question", stream(*PULL, (2, "answer", 0, 0, 1)), "mouse"),
        ("question", stream((0, "enter", 0, 0, 1), (1, "answer", 0, 0, 1)), "none"),
    ],
)
def test_what_a_session_was_worked_with(layer, made, input):
    found, _, reasons = evidence(layer, made)
    assert found == input
    assert ("no_motion" in reasons) == (input == "none")


def test_the_units_of_a_layer():
    units = {layer: [evidence(layer, made)[1] for made in (slider(), clicked([15, 30]))] for layer in LAYERS}
    assert units == {"slider": [3, 0], "rotation": [3, 2], "question": [4, 0]}  # changes, if dragged; changes; steps


@pytest.mark.parametrize(
    ("layer", "made", "missed"),
    [
        ("slider", slider(), False),
        ("slider", slider(goal=(0, "goal", 22, 2)), False),
        ("slider", slider(goal=(0, "goal", 22.5, 2)), True),
        ("slider", slider(goal=(0, "goal", 90, 0)), False),  # nobody says how near is near enough
        ("slider", slider(goal=None), False),
        ("slider", stream((0, "goal", 0, 5), (1, "move", 9, 9)), True),  # what is not moved is not solved
        ("rotation", stream((0, "goal", -10, 5), (1, "turn", 175), (2, "turn", 346)), False),
        ("rotation", stream((0, "goal", -10, 5), (1, "turn", 175), (2, "turn", 344)), True),
        ("question", stream((0, "goal", 0, 0, 1), *HOVERED), False),
        ("question", stream((0, "goal", 0, 0, 2), *HOVERED), True),
        ("question", stream((0, "goal", 0, 0, 1), *HOVERED, (5, "answer", 0, 0, 2)), True),
        ("question", stream((0, "goal", 0, 0, 1), *HOVERED[:6]), True),
        ("question", stream((0, "goal", 0, 0, 0), *HOVERED), False),
    ],
)
def test_a_goal_that_is_not_reached_is_said(layer, made, missed):
    assert ("missed_goal" in evidence(layer, made)[2]) == missed


@pytest.mark.parametrize(
    ("layer", "made", "contradicted"),
    [
        ("slider", slider(claimed("drag_count", 2), claimed("final_slider_position_px", 20)), False),
        ("slider", slider(claimed("final_slider_position_px", 180)), True),
        ("slider", slider(claimed("drag_count", 3)), True),
        ("slider", slider(claimed("interaction_duration_ms", 1700)), False),
        ("slider", slider(claimed("interaction_duration_ms", 9000)), True),
        ("slider", slider(claimed("total_travel_px", 1e9)), True),
        ("slider", slider(claimed("total_travel_px", np.inf)), True),
        ("slider", slider(claimed("total_travel_px", 65535)), True),
        ("slider", slider(claimed("total_travel_px", np.nan)), False),
        ("slider", slider((2.0, "claim", 1e9, 0, 0), (2.0, "claim", 1e9, 0, len(CLAIMS) + 1)), False),
        ("slider", slider((2.0, "claim", 1e9, 0, 2**32 - 1)), False),
        ("slider", slider(claimed("drag_count", 9), claimed("drag_count", 1)), False),  # the last counts
        ("slider", slider(claimed("time_to_answer_ms", 9000)), False),  # there is no answer to compare with
        ("rotation", stream((0, "turn", 90), claimed("total_rotation_deg", 100)), False),
        ("rotation", stream((0, "turn", 90), claimed("total_rotation_deg", 700)), True),
        ("question", stream(*HOVERED, claimed("total_hover_time_ms", 1700), claimed("total_hover_count", 3)), False),
        ("question", stream(*HOVERED, claimed("total_hover_time_ms", 9000)), True),
        ("question", stream(claimed("total_hover_time_ms", 9000)), False),
    ],
)
def test_a_figure_that_the_events_contradict_is_said(layer, made, contradicted):
    assert ("contradicted" in evidence(layer, made)[2]) == contradicted


def test_every_claim_is_compared_with_a_feature():
    for name, feature, scale, absolute, relative in claims():
        assert feature in gesture.ROW.names and min(scale, absolute, relative) > 0, name


def test_what_hands_do_upon_a_page_is_no_bare_click():
    presses, motion = clicked([15, 30, 45]), stream((2, "move", 9, 9))
    assert "bare_clicks" in evidence("question", np.concatenate([presses, motion]))[2]
    assert "bare_clicks" not in evidence("question", presses)[2]  # nothing records motion
    assert "bare_clicks" not in evidence("rotation", np.concatenate([presses, motion]))[2]  # one button, over and over
