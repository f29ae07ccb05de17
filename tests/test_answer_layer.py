"""POST /classify_session in one native call: the contract's reply, the verdict of the process, and what is refused."""

import json

import captchas
import people
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import botcore
from botcore import layers
from botcore._score import Duty, Roster, WireError, answer_layer, layer_head, read_layer
from botcore.events import KINDS

KEYS = ["session_id", "captcha_id", "is_human", "prob_human", "decision", "details"]
DETAILS = [
    "layer_type",
    "isolation_forest_pred",
    "one_class_svm_pred",
    "ensemble_agreement",
    "scores",
    "p_bot",
    "p_value",
    "decision",
    "reasons",
    "input",
    "n_events",
    "model",
    "solved",
]


@pytest.fixture(scope="module")
def roster(tmp_path_factory):
    folder = people.put(tmp_path_factory.mktemp("people"), "slider", "rotation", "question")
    detectors = {name: botcore.load(folder / name) for name in layers.LAYERS}
    return Roster({name: Duty(detector) for name, detector in detectors.items()} | {"pointer": pointer()})


def pointer():
    return Duty(botcore.load("pointer"))


def ask(roster, body, **options):
    answered = answer_layer(roster, body if isinstance(body, bytes) else json.dumps(body).encode(), **options)
    return answered, json.loads(answered.text)


def person(layer, seed=500, **more):
    """A body of POST /classify_session."""
    captcha = {layer: captcha for captcha, layer in captchas.LAYERS.items()}[layer]
    solved = captchas.solve(layer, people.value_of(layer, seed), seed)
    return {"session_id": "s", "captcha_id": captcha, "events": solved, **more}


BODY = {"session_id": "s", "captcha_id": "captcha1", "events": []}
MOVE = {"time_since_start": 0, "event_type": "mousemove", "client_x": 0, "client_y": 0}
REFUSED = [
    ([], "body"),
    ({"events": []}, "captcha_id"),
    ({"captcha_id": "captcha1"}, "events"),
    ({"captcha_id": "captcha1", "events": []}, "session_id"),
    (BODY | {"session_id": 5}, "session_id"),
    (BODY | {"session_id": "s" * 129}, "session_id"),
    (BODY | {"session_id": ""}, "session_id"),
    (BODY | {"captcha_id": "captcha9"}, "captcha_id"),
    (BODY | {"captcha_id": None}, "captcha_id"),
    (BODY | {"events": "none"}, "events"),
    (BODY | {"events": [5]}, "events[0]"),
    (BODY | {"events": [MOVE, {"event_type": "mousemove"}]}, "events[1].time_since_start"),
    (BODY | {"events": [{"time_since_start": 0}]}, "events[0].event_type"),
    (BODY | {"events": [MOVE | {"client_x": "5"}]}, "events[0].client_x"),
    (BODY | {"events": [MOVE | {"event_type": 5}]}, "events[0].event_type"),
    (BODY | {"events": [MOVE | {"pointer_type": 5}]}, "events[0].pointer_type"),
    (BODY | {"events": [{"t": 0, "x": 1}]}, "events[0].y"),
    (BODY | {"events": {"t": [0], "x": [1]}}, "events.y"),
    (BODY | {"events": {"t": [0], "x": [1], "y": [1, 2]}}, "events.y"),
    (BODY | {"events": {"t": [0], "x": [1], "y": [1], "kind": ["hover"]}}, "events.kind[0]"),
    (BODY | {"events": {"t": [0], "x": [1], "y": [1], "z": [1]}}, "events"),
    (BODY | {"metadata": []}, "metadata"),
    (BODY | {"metadata": {"target_position_px": "far"}}, "metadata.target_position_px"),
    (BODY | {"metadata": {"drag_count": {}}}, "metadata.drag_count"),
    (BODY | {"metadata": {"slider_trace": {}}}, "metadata.slider_trace"),
    (BODY | {"metadata": {"slider_trace": [{"t": 1}]}}, "metadata.slider_trace[0]"),
    (BODY | {"metadata": {"slider_trace": [{"t": 1, "position": "x"}]}}, "metadata.slider_trace[0].position"),
    (BODY | {"captcha_id": "question", "metadata": {"option_index": -1}}, "metadata.option_index"),
    (BODY | {"captcha_id": "question", "metadata": {"option_index": 0.5}}, "metadata.option_index"),
    (BODY | {"captcha_id": "question", "metadata": {"option_hover_times": 5}}, "metadata.option_hover_times"),
    (
        BODY | {"captcha_id": "question", "metadata": {"option_hover_counts": {"0": 1001}}},
        "metadata.option_hover_counts",
    ),
    (BODY | {"captcha_id": "question", "metadata": {"option_hover_times": {"0": -1}}}, "metadata.option_hover_times"),
    (BODY | {"costs": {"accuse": 0}}, "costs.accuse"),
    (BODY | {"prior": 0}, "prior"),
    (BODY | {"model": "nobody"}, "model"),
    (BODY | {"model": "rotation"}, "model"),
    (BODY | {"model": "pointer"}, "model"),
    (b'{"captcha_id": "slider", "captcha_id": "slider"}', "body"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "field"), REFUSED, ids=lambda value: str(value)[-40:])
def test_a_bad_value_is_named_with_its_remedy(roster, body, field):
    with pytest.raises(WireError) as caught:
        ask(roster, body)
    error = caught.value
    assert (error.code, error.field) == ("invalid_argument", field) and error.value and error.remedy


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (BODY | {"events": [MOVE] * 4}, "events"),
        (BODY | {"events": {"t": [0] * 4, "x": [0] * 4, "y": [0] * 4}}, "events.t"),
        (BODY | {"metadata": {"slider_trace": [{"t": 0, "position": 0}] * 4}}, "metadata.slider_trace"),
        (
            BODY | {"captcha_id": "question", "metadata": {"option_hover_times": [0] * 65}},
            "metadata.option_hover_times[64]",
        ),
    ],
)  # fmt: skip
def test_more_than_the_limit_is_too_much(body, field):
    with pytest.raises(WireError) as caught:
        read_layer(json.dumps(body).encode(), 3)
    assert (caught.value.code, caught.value.field) == ("resource_exhausted", field)


@pytest.mark.parametrize("layer", layers.LAYERS)
def test_the_reply_is_the_contract_s_and_the_verdict_that_of_the_process(roster, layer):
    for bot in (False, True):
        body = person(layer)
        body["events"] = captchas.solve(layer, people.value_of(layer, 7), 7, bot=bot)
        answered, reply = ask(roster, body)
        detector = roster.duties[layer].detector
        verdict = detector.score(body["events"])
        details, parts = reply["details"], detector.parts(verdict)
        assert list(reply) == KEYS and list(details) == DETAILS
        assert (reply["session_id"], reply["captcha_id"]) == ("s", body["captcha_id"])
        assert (details["p_bot"], details["p_value"]) == (verdict.p_bot, verdict.p_value)
        assert (details["decision"], details["scores"]) == (verdict.decision, parts)
        assert [tuple(reason.values()) for reason in details["reasons"]] == list(verdict.reasons)
        assert tuple(details["model"].values()) == detector.model
        said = {name: "bot" if parts[f"{name}_z"] > 0 else "human" for name in ("isolation_forest", "one_class_svm")}
        assert {name: details[f"{name}_pred"] for name in said} == said
        assert details["ensemble_agreement"] == (len(set(said.values())) == 1)
        assert reply["is_human"] == (not detector.says_bot(verdict)) != bot
        assert reply["decision"] == ("human" if reply["is_human"] else "bot")
        confidence = (parts["isolation_forest_confidence"] + parts["one_class_svm_confidence"]) / 2
        assert reply["prob_human"] == answered.confidence == confidence
        assert details["layer_type"] == layers.LAYER_TYPES[layer] and details["solved"] is None
        assert (answered.verdict.p_bot, answered.verdict.reasons) == (verdict.p_bot, verdict.reasons)
        assert (answered.layer, answered.decision, answered.duty) == (layer, reply["decision"], roster.duties[layer])
        assert answered.events.tobytes() == layers.events(body["events"], layer).tobytes()


def test_costs_and_prior_are_the_request_s(roster):
    terms = {"costs": {"accuse": 2.0, "miss": 90.0, "challenge": 0.0, "pass_rate": 0.5}, "prior": 0.01}
    body = person("slider")
    verdict = roster.duties["slider"].detector.score(body["events"], **terms)
    answered, reply = ask(roster, body | terms)
    assert (reply["details"]["p_bot"], reply["details"]["decision"]) == (verdict.p_bot, verdict.decision)
    assert answered.verdict.prior == 0.01


def test_keys_alone_are_insufficient_and_never_a_bot(roster):
    steps = {"t": list(range(9)), "x": [20.0 * i for i in range(9)], "y": [0.0] * 9, "kind": ["slide"] * 9}
    answered, reply = ask(roster, person("slider") | {"events": steps}, goal=(160.0, 5.0, 0))
    assert (reply["decision"], reply["is_human"]) == ("insufficient", False)
    assert reply["details"]["decision"] == "insufficient"
    assert (reply["details"]["isolation_forest_pred"], reply["details"]["scores"]) == (None, None)
    assert (reply["details"]["solved"], reply["prob_human"], reply["details"]["p_value"]) == (True, 0.5, None)
    assert not answered.conformal


@pytest.mark.parametrize(
    ("layer", "value", "goal", "solved"),
    [
        ("slider", 90, (93, 5, 0), True),
        ("slider", 90, (96, 5, 0), False),
        ("rotation", 90, (-270, 8, 0), True),
        ("rotation", 90, (99, 8, 0), False),
        ("question", 2, (0, 0, 2), True),
        ("question", 2, (0, 0, 1), False),
    ],
)
def test_what_the_server_asked_for_decides_what_is_solved(roster, layer, value, goal, solved):
    body = person(layer)
    body["events"] = captchas.solve(layer, value, 3)
    for column, own in (("t", 0.0), ("x", value), ("y", 50.0), ("kind", "goal"), ("target", value)):
        body["events"][column].insert(0, own)  # what a client says of its own goal
    answered, reply = ask(roster, body, goal=goal)
    assert (answered.solved, reply["details"]["solved"]) == (solved, solved)
    goals = answered.events[answered.events["kind"] == KINDS["goal"]]
    assert [tuple(map(float, (each["x"], each["y"], each["target"]))) for each in goals] == [tuple(map(float, goal))]
    missed = "missed_goal" in {reason["code"] for reason in reply["details"]["reasons"]}
    assert missed == (not solved)


def test_a_figure_that_the_events_contradict_is_a_reason_and_no_truth(roster):
    body = person("slider")
    plain = ask(roster, body)[1]["details"]
    said = ask(roster, body | {"metadata": {"total_travel_px": 90000}})[1]["details"]
    assert said["p_bot"] == plain["p_bot"]
    assert {"code": "contradicted", "contribution": 0.0} in said["reasons"]


def test_what_is_judged_is_counted_and_what_is_refused_is_not(roster):
    meter = roster.duties["question"].meter
    before = meter.counts()
    ask(roster, person("question"))
    with pytest.raises(WireError):
        ask(roster, person("question") | {"prior": 7})
    after = meter.counts()
    assert after["sessions"]["mouse"] - before["sessions"]["mouse"] == 1
    assert sum(after["decisions"].values()) - sum(before["decisions"].values()) == 1
    assert after["events"] - before["events"] == len(person("question")["events"]["t"])


def test_the_head_of_a_body_is_read_alone():
    assert layer_head(b'{"events": 5, "captcha_id": "anything", "session_id": "\\u00e9"}') == ("\u00e9", "anything")
    for body, field in (({"captcha_id": "c"}, "session_id"), ({"session_id": "s"}, "captcha_id"), ([], "body")):
        with pytest.raises(WireError) as caught:
            layer_head(json.dumps(body).encode())
        assert caught.value.field == field


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 2**40), st.floats(), st.text(max_size=4),
    st.sampled_from(["captcha1", "rotation_layer", "question", "click", "mousemove", "mouseup", "rotate", "s"]),
)  # fmt: skip
SEEN = ["event_type", "time_since_start", "client_x", "t", "x", "y", "kind", "position", "rotation", "option_0"]
SAID = ["slider_trace", "mouse_path", "rotation_trace", "option_index", "option_hover_times", "option_hover_counts"]
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(SEEN + SAID), inner, max_size=5),
    max_leaves=10,
)
CAPTCHAS = st.sampled_from(sorted(layers.CAPTCHAS))
RECORDS = st.lists(
    st.fixed_dictionaries(
        {"event_type": st.sampled_from(["click", "mousemove", "mouseup", "rotate", "answer", "goal", "claim"])},
        optional={"time_since_start": LEAVES, "time_since_last_event": st.integers(0, 9), "client_x": st.floats()},
    ),
    max_size=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(
    body=st.fixed_dictionaries(
        {"session_id": st.just("s"), "captcha_id": CAPTCHAS | LEAVES, "events": RECORDS | ANYTHING},
        optional={"metadata": st.dictionaries(st.sampled_from(SAID), ANYTHING, max_size=4) | ANYTHING},
    )
)
def test_any_body_is_answered_or_refused(roster, body):
    try:
        _, reply = ask(roster, body)
    except WireError as error:
        assert error.value and error.remedy
    else:
        assert reply["decision"] in ("human", "bot", "insufficient")


def test_a_layer_solved_by_a_replay_is_not_passed():
    """The same solution under another session's id; under its own, it is posted again."""
    roster = Roster({"slider": Duty(botcore.load("slider"))}, memory=botcore.ReplayMemory(1000))
    body = person("slider")
    replies = [ask(roster, body | {"session_id": name}) for name in ("first", "first", "second")]
    told = ["replayed" in [reason["code"] for reason in reply["details"]["reasons"]] for _, reply in replies]
    assert told == [False, False, True]
    assert not replies[2][0].is_human and replies[2][1]["decision"] != "human"
    assert replies[0][1]["is_human"] == replies[1][1]["is_human"]
