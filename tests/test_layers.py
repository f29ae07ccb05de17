"""Layers of a CAPTCHA: what a page sends, in any form a caller holds it in, to events."""

import numpy as np
import pandas as pd
import pytest
from gestures import CLAIMS
from hypothesis import given
from hypothesis import strategies as st

from botcore import INPUTS, features, layers
from botcore._score import WireError, read_layer
from botcore.events import EVENT, FLAGS, KINDS
from botcore.verdict import integrity_codes

NAMES = list(KINDS)


def record(at, event_type, x=0.0, y=0.0, **more):
    return {"time_since_start": at, "event_type": event_type, "client_x": x, "client_y": y, "velocity": 1.0, **more}


def read(captcha_id, records, **metadata):
    return layers.events(records, captcha_id, metadata or None)


def told(made):
    """(t in ms, kind, x, target) of each event."""
    return [(round(float(e["t"]) * 1e3, 6), NAMES[e["kind"]], float(e["x"]), int(e["target"])) for e in made]


def judged(layer, made):
    """What it was worked with, and the reasons its rules found."""
    _, (integrity,), (worked,) = features.evidence(layer, made, np.array([0, len(made)]))
    return INPUTS[worked], integrity_codes(int(integrity))


@pytest.mark.parametrize(
    ("event_type", "kind"),
    [
        *((device + "move", "move") for device in ("mouse", "pointer", "touch")),
        ("mousedown", "down"),
        ("pointerdown", "down"),
        ("touchstart", "down"),
        ("pointerup", "up"),
        ("touchend", "up"),
        ("touchcancel", "up"),
        ("wheel", "scroll"),
        *((name, "other") for name in ("mouseenter", "mouseleave", "keydown", "dblclick", "focus", "anything", "")),
        *((name, name) for name in NAMES),
    ],
)
def test_event_types_are_the_dom_s_or_botcore_s_own(event_type, kind):
    (event,) = read("question", [record(5, event_type, 3, 4)])
    assert (NAMES[event["kind"]], event["t"], event["x"], event["y"]) == (kind, 0.005, 3.0, 4.0)
    assert event["flags"] == (FLAGS["touch"] if event_type.startswith("touch") else 0)


def test_captcha_ids_and_types_are_the_contract_s():
    contract = {"captcha1": "slider", "captcha2": "slider", "captcha3": "slider", "rotation_layer": "rotation"}
    contract |= {"layer3_question": "question"} | {name: name for name in layers.LAYERS}
    assert contract == layers.CAPTCHAS
    assert list(layers.LAYER_TYPES.values()) == ["slider_layer1", "rotation_layer2", "layer3_question"]
    with pytest.raises(ValueError, match="captcha_id is 'captcha4': give one of captcha1"):
        layers.events([], "captcha4")


def test_time_is_since_the_start_or_else_since_the_last_event():
    gaps = [
        {"event_type": "mousemove", "client_x": 1, "client_y": 2, "time_since_last_event": gap}
        for gap in (None, 5, 7, None)
    ]
    gaps[2]["time_since_start"] = 30
    made = read("captcha1", [*gaps, gaps[1]])
    assert np.array_equal(made["t"] * 1e3, [0, 5, 30, np.nan, 35], equal_nan=True)
    clock = [record(at, "mousemove") for at in (9, 3, 4)]
    assert read("captcha1", clock)["t"].tolist() == [0.009, 0.003, 0.004]  # as it was told: the core counts such clocks


def test_what_is_held_drags():
    names = ("mousemove", "mousedown", "mousemove", "mouseup", "mousemove")
    ways = [record(i, name, i) for i, name in enumerate(names)]
    assert [kind for _, kind, _, _ in told(read("captcha1", ways))] == ["move", "down", "drag", "up", "move"]
    tail = ways[2:]
    assert [kind for _, kind, _, _ in told(read("captcha1", tail))] == ["drag", "up", "move"]
    assert [kind for _, kind, _, _ in told(read("question", tail))] == ["move", "up", "move"]
    free = [ways[0], ways[2]]
    assert [kind for _, kind, _, _ in told(read("captcha1", free))] == ["drag", "drag"]
    assert [kind for _, kind, _, _ in told(read("rotation", free))] == ["move", "move"]
    assert [kind for _, kind, _, _ in told(read("captcha1", [*free, record(9, "keydown")]))] == [
        "move",
        "move",
        "other",
    ]
    said = [record(i, "mousemove", i, buttons=held) for i, held in enumerate((0, 1, None))]
    assert [kind for _, kind, _, _ in told(read("captcha1", [*said, ways[3]]))] == ["move", "drag", "move", "up"]


@pytest.mark.parametrize(
    ("captcha", "names", "kinds"),
    [
        ("captcha1", ["click"], ["down", "up"]),
        ("captcha1", ["mousedown", "mouseup", "click"], ["down", "up", "other"]),
        ("captcha1", ["mousedown", "click", "click"], ["down", "up", "down", "up"]),
        ("question", ["click"], ["down", "up", "answer"]),
        ("question", ["mousedown", "mouseup", "click"], ["down", "up", "answer"]),
        ("rotation", ["mousedown", "mouseup", "rotate_left"], ["down", "up", "turn"]),
        ("rotation", ["mousedown", "mouseup", "click", "rotate_left"], ["down", "up", "other", "turn"]),
        ("rotation", ["mousedown", "mouseup", "rotate_left", "click"], ["down", "up", "turn", "other"]),
        ("rotation", ["click", "rotate_left"], ["down", "up", "turn"]),
        ("rotation", ["rotate_left", "click"], ["down", "up", "turn", "other"]),
        ("rotation", ["rotate_left", "rotate_left"], ["down", "up", "turn"] * 2),
        ("rotation", ["click", "click", "rotate_left"], ["down", "up", "down", "up", "turn"]),
    ],
)
def test_a_click_is_a_press_unless_its_press_was_told(captcha, names, kinds):
    made = read(captcha, [record(i, name, 5, 6) for i, name in enumerate(names)])
    assert [kind for _, kind, _, _ in told(made)] == kinds


@pytest.mark.parametrize("place", [0.0, None])
def test_a_click_without_a_place_is_a_key_s_and_no_press(place):
    keyed = [record(0, "keydown", None, None), record(5, "click", place, place)]
    assert [kind for _, kind, _, _ in told(read("question", keyed))] == ["other", "answer"]
    assert [kind for _, kind, _, _ in told(read("captcha1", keyed))] == ["other", "other"]
    turned = [*keyed, record(6, "rotate_left", place, place)]
    assert [kind for _, kind, _, _ in told(read("rotation", turned))] == ["other", "other", "turn"]
    assert judged("question", read("question", keyed, option_index=1))[0] == "none"


def test_turns_are_of_15_degrees_by_a_button_or_by_keys_and_no_hand_turns_twice_in_a_millisecond():
    names = ["rotate_left", "rotate_left", "rotate_right", "rotate_right", "rotate"]
    at = [0, 0.3, 400, 410, 500]
    made = read("rotation_layer", [record(t, name, 0, 0) for t, name in zip(at, names, strict=True)])
    assert [(kind, x) for _, kind, x, _ in told(made)] == [("turn", -15), ("turn", 0), ("turn", 15), ("turn", 30)]
    pressed = read("rotation_layer", [record(0, "rotate", 7, 8)])
    assert told(pressed) == [(0, "down", 7, 0), (0, "up", 7, 0), (0, "turn", 15, 0)]


def test_the_goal_comes_first_and_claims_come_last():
    made = read("captcha1", [record(7, "mousemove", 1)], target_position_px=212, drag_count=2, total_travel_px=300.5)
    assert told(made) == [(7, "goal", 212, 0), (7, "drag", 1, 0), (7, "claim", 2, 1), (7, "claim", 300.5, 2)]
    assert told(read("rotation", [], target_position_px=212)) == []
    asked = read("captcha1", [record(7, "goal", 5)], target_position_px=212)
    assert told(asked) == [(7, "goal", 5, 0)]


@pytest.mark.parametrize(
    ("idle", "said"), [(None, 7000), (6500, 500), (0, 7000), (7000.5, 0)], ids=["unsaid", "some", "none", "all"]
)
def test_an_interaction_is_claimed_from_its_first_drag(idle, said):
    made = read("captcha1", [record(0, "mousemove", 1)], interaction_duration_ms=7000, idle_before_first_drag_ms=idle)
    assert told(made)[1:] == [(0, "claim", said, CLAIMS["interaction_duration_ms"])]
    assert len(read("captcha1", [], idle_before_first_drag_ms=idle)) == 0


def test_the_wait_before_a_drag_contradicts_nothing():
    drag = [record(0, "mousedown"), *(record(16 * i, "mousemove", 5 * i) for i in range(1, 30)), record(500, "mouseup")]
    for idle, contradicted in ((None, True), (6500, False)):
        made = read("captcha1", drag, interaction_duration_ms=7000, idle_before_first_drag_ms=idle)
        assert ("contradicted" in judged("slider", made)[1]) == contradicted


@pytest.mark.parametrize(
    ("captcha", "name", "trace", "kind", "xs"),
    [
        ("captcha1", "slider_trace", [{"t": 10, "position": 4}, {"t": 30, "position": 9}], "slide", [4, 9]),
        ("rotation", "rotation_trace", [{"t": 10, "rotation": 350}, {"t": 30, "rotation": 20}], "turn", [-10, 20]),
        ("question", "mouse_path", [{"t": 10, "x": 1, "y": 2}, {"t": 30, "x": 3, "y": 4}], "move", [1, 3]),
    ],
)
def test_a_trace_is_read_where_the_events_have_none(captcha, name, trace, kind, xs):
    stream = [record(10, "keydown", 0), record(20, "keydown", 0)]
    expected = [(10, "other", 0, 0), (10, kind, xs[0], 0), (20, "other", 0, 0), (30, kind, xs[1], 0)]
    assert told(read(captcha, stream, **{name: trace})) == expected
    own = [*stream, record(25, kind, 8)]
    assert told(read(captcha, own, **{name: trace})) == told(read(captcha, own))
    other = "captcha1" if captcha != "captcha1" else "question"
    assert len(read(other, stream, **{name: trace})) == 2


@pytest.mark.parametrize(
    "at",
    [[0, 0.1, 0, 0.3], [0.2, 10, 0.3, 0.2], [None] * 4, [None, 0.1, 0.2, None], [0, 0, 0, 0], [0, 1, 2, 2.9]],
    ids=str,
)
def test_a_path_without_times_keeps_its_order_and_ends_a_frame_before_the_events(at):
    path = [{"t": t, "x": i, "y": 0} for i, t in enumerate(at)]
    made = read("question", [record(50, "click", 9, 9)], mouse_path=path)
    assert [kind for _, kind, _, _ in told(made)] == ["move"] * 4 + ["down", "up", "answer"]
    assert made["x"][:4].tolist() == [0, 1, 2, 3]
    assert np.allclose(made["t"][:5], 0.05 - np.arange(4, -1, -1) / 60, atol=1e-12, rtol=0)
    alone = read("question", [], mouse_path=path)
    assert np.allclose(alone["t"], -np.arange(4, 0, -1) / 60, atol=1e-12, rtol=0)


@pytest.mark.parametrize("at", [[0, 1, 2, 3], [5, 21, 38, 54], [40, 20, 30, 60], [7]], ids=str)
def test_a_path_with_times_keeps_them(at):
    path = [{"t": t, "x": i, "y": 0} for i, t in enumerate(at)]
    made = read("question", [record(50, "click", 9, 9)], mouse_path=path)
    moves = made[made["kind"] == KINDS["move"]]
    assert (moves["t"] * 1e3).tolist() == pytest.approx(at)


@pytest.mark.parametrize("field", ["t", "position"])
def test_a_point_of_a_trace_that_does_not_say_all_is_left_out(field):
    trace = [{"t": 16 * i, "position": 5 * i} for i in range(29)]
    known = [point for i, point in enumerate(trace) if i != 3]
    drag = [record(16 * i, "mousemove", i) for i in range(40)]
    expected = read("captcha1", drag, slider_trace=known)
    trace[3][field] = None
    assert read("captcha1", drag, slider_trace=trace).tobytes() == expected.tobytes()


def test_the_angle_is_followed_across_a_point_that_is_left_out():
    trace = [{"t": 16 * i, "rotation": turn} for i, turn in enumerate((170, None, 190, -160))]
    assert read("rotation", [], rotation_trace=trace)["x"].tolist() == [170, 190, 200]


@pytest.mark.parametrize(
    ("kind", "x", "y"),
    [
        *((name, 0.0, 0.0) for name in ("enter", "leave", "answer", "scroll", "other")),
        *((name, None, 0.0) for name in ("slide", "turn", "claim", "goal")),
        *((name, None, None) for name in ("move", "down", "up", "drag")),
    ],
)
def test_a_kind_that_holds_no_place_needs_none(kind, x, y):
    expected = np.array([np.nan if value is None else value for value in (x, y)])
    own = {"t": [0.0], "x": [None], "y": [None], "kind": [kind]}
    rows = [{name: column[0] for name, column in own.items()}]
    for form in (own, rows, [record(0, kind, None, None)]):
        (event,) = read("question", form)
        assert np.array_equal([event["x"], event["y"]], expected, equal_nan=True)


def test_a_goal_that_names_an_option_needs_no_place():
    (asked,) = read("question", {"t": [0.0], "x": [None], "y": [None], "kind": ["goal"], "target": [2]})
    assert (asked["x"], asked["y"], asked["target"]) == (0, 0, 2)


def test_the_visits_to_options_are_bounded_by_the_events():
    def asked(**said):
        return layers.body([record(0, "click", 5, 6)], "question", said)

    counts = {str(place): 5 for place in range(4)}
    assert len(read_layer(asked(option_hover_counts=counts), 40)[0]) == 43
    for said in ({"option_hover_counts": counts}, {"option_hover_times": [1.0] * 20}):
        with pytest.raises(WireError, match="20 visits") as caught:
            read_layer(asked(**said), 39)
        assert caught.value.field == "metadata.option_hover_counts"


def test_an_answer_and_the_options_before_it():
    stream = [record(0, "mousemove"), record(1000, "click", 5, 6)]
    times, counts = {"0": 100, "option_2": 60.0}, {"0": 2.0, "option_2": 1}
    made = read("question", stream, option_index=2.0, option_hover_times=times, option_hover_counts=counts)
    hovers = [
        (840, "enter", 1),
        (890, "leave", 1),
        (890, "enter", 1),
        (940, "leave", 1),
        (940, "enter", 3),
        (1000, "leave", 3),
    ]
    answer = [(1000, "down", 0), (1000, "up", 0), (1000, "answer", 3)]
    found = [(t, kind, target) for t, kind, _, target in told(made)][1:]
    assert sorted(found) == sorted(hovers + answer) and [e for e in found if e[1] in ("enter", "leave")] == hovers
    lists = read("question", stream, option_index=2, option_hover_times=[100, None, 60], option_hover_counts=[2, 0, 1])
    assert lists.tobytes() == made.tobytes()
    named = read("question", stream, option_hover_times={"Panda": 5}, option_hover_counts={"Lynx": 1, "Panda": 0})
    assert [target for _, kind, _, target in told(named) if kind == "enter"] == [2]
    assert told(read("question", [record(3, "mouseup")], option_index=0))[-1] == (3, "answer", 0, 1)


def test_touch_is_said_by_the_page_or_by_an_event():
    assert (read("captcha1", [record(0, "mousemove")] * 2, used_touch=1)["flags"] == FLAGS["touch"]).all()
    pens = [record(0, "pointermove", pointer_type=name) for name in ("pen", "mouse", None)]
    assert read("captcha1", pens)["flags"].tolist() == [FLAGS["touch"], 0, 0]


def test_every_form_of_a_session_is_the_same_session():
    records = [record(i * 16.5, "mousemove", i, -i, buttons=1) for i in range(5)]
    columns = {name: [each[name] for each in records] for name in records[0]}
    made = read("captcha1", records)
    frame = pd.DataFrame(records)
    frame["event_type"] = frame["event_type"].astype("category")
    for form in (columns, frame, {name: np.asarray(column) for name, column in columns.items()}, iter(records)):
        assert read("captcha1", form).tobytes() == made.tobytes()
    own = {name: made[name] for name in EVENT.names}
    rows = [dict(zip(own, (value.item() for value in row), strict=True)) for row in made]
    for form in (made, own, pd.DataFrame(own), pd.DataFrame(own).assign(target=0.0), rows):
        assert read("captcha1", form).tobytes() == made.tobytes()
    gone = pd.DataFrame(records).assign(client_x=pd.array([1, None, 3, 4, 5], "Int64"))
    assert np.isnan(read("captcha1", gone)["x"][1])


NUMBERS = st.floats(width=32, allow_infinity=False)


@given(
    st.lists(
        st.tuples(st.floats(allow_infinity=False), NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.integers(0, 2**32 - 1),
                  st.integers(0, 2**16 - 1), st.integers(0, len(KINDS) - 1), st.integers(0, 255)),
        max_size=8,
    )
)  # fmt: skip
def test_event_records_go_through_unchanged_but_for_places_that_are_none(rows):
    made = np.array(rows, EVENT)
    again = layers.events(made, "slider")
    unplaced = made["kind"] >= KINDS["scroll"]
    valued = np.isin(made["kind"], [KINDS[name] for name in ("slide", "turn", "claim")])
    valued |= (made["kind"] == KINDS["goal"]) & (made["target"] == 0)
    made["x"][unplaced & ~valued & np.isnan(made["x"])] = 0
    made["y"][unplaced & np.isnan(made["y"])] = 0
    for name in EVENT.names:
        assert np.array_equal(again[name], made[name], equal_nan=made[name].dtype.kind == "f")


TIMES = st.lists(st.one_of(st.integers(-50, 50), st.none()), max_size=12)


@given(stream=TIMES, trace=TIMES)
def test_a_trace_is_merged_by_time_and_both_keep_their_order(stream, trace):
    records = [record(t, "keydown", i) for i, t in enumerate(stream)]
    points = [{"t": t, "position": i} for i, t in enumerate(trace)]
    made = read("captcha1", records, slider_trace=points)
    timed = [i for i, t in enumerate(trace) if t is not None]
    for kind, n in (("other", list(range(len(stream)))), ("slide", timed)):
        assert made["x"][made["kind"] == KINDS[kind]].tolist() == n
    if None not in stream + trace and stream == sorted(stream) and trace == sorted(trace):
        assert (np.diff(made["t"]) >= 0).all()


def test_forms_that_are_none_are_refused():
    for events in (5, "text", None):
        with pytest.raises(ValueError, match="give a data frame, records, columns"):
            layers.events(events, "captcha1")
    with pytest.raises(ValueError, match="unequal lengths"):
        layers.events({"event_type": ["click"], "time_since_start": [0, 1]}, "captcha1")
