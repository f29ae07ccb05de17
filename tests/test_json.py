"""JSON bodies to replies in one native call: the bits of the process, ids as they were, and whatever else may come."""

import importlib.util
import json
import math
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from conftest import hand
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import botcore
from botcore._score import (
    Duty,
    LivePointer,
    LiveTaps,
    Roster,
    WireError,
    answer_actions,
    answer_pointer,
    answer_taps,
    read_labelled,
    read_taps,
)
from botcore.events import KINDS

TOP = Path(__file__).parents[1]
BINDINGS = TOP / "bindings"
ANSWERS = {"pointer": answer_pointer, "actions": answer_actions, "tap": answer_taps}
T = [0.0, 0.31, 0.52, 0.97, 1.2, 1.66]


@pytest.fixture(scope="module")
def roster(models):
    detectors = {"pointer": botcore.load("pointer")} | {
        name: botcore.load(models / name) for name in ("tap", "actions")
    }
    return Roster({name: Duty(detector) for name, detector in detectors.items()})


def detector(roster, name):
    return roster.duties[name].detector


def ask(roster, name, body):
    """The reply of a route to a body, as Python has it."""
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    answered = ANSWERS[name](roster, body)
    return json.loads(answered.text if name == "tap" else answered[0])


def refusal(roster, name, body):
    with pytest.raises(WireError) as caught:
        ask(roster, name, body)
    return caught.value


def columns(events):
    return {name: events[name].astype(float).tolist() for name in ("t", "x", "y")} | {"kind": events["kind"].tolist()}


@pytest.mark.parametrize("form", ["columns", "records"])
def test_a_pointer_session_is_judged_as_in_the_process(roster, form):
    events = hand(1)
    terms = {"costs": {"accuse": 9.0, "miss": 2.0}, "prior": 0.2, "metadata": {"pointer_type": "mouse", "hour": 13.5}}
    given = columns(events)
    if form == "records":
        given = {"events": [dict(zip(given, row, strict=True)) for row in zip(*given.values(), strict=True)]}
    reply = ask(roster, "pointer", given | terms | {"session": 'a "b"\n\u00e9'})
    judge = detector(roster, "pointer")
    expected = judge.score(events["t"], events["x"], events["y"], events["kind"], **terms)
    assert (reply["p_bot"], reply["decision"], reply["n_events"]) == (expected.p_bot, expected.decision, 200)
    assert [(reason["code"], reason["contribution"]) for reason in reply["reasons"]] == list(expected.reasons)
    assert tuple(reply["model"].values()) == judge.model
    assert reply["session"] == 'a "b"\n\u00e9'


@pytest.mark.parametrize("form", ["columns", "records"])
def test_a_layer_s_own_events_are_none_of_the_pointer_s(roster, form):
    events, plain = hand(3), columns(hand(3))
    given = plain | {"target": [0] * 200}
    for column, value in (("t", 0.5), ("x", 7.0), ("y", 0.0), ("kind", "slide"), ("target", 3)):
        given[column] = [*given[column][:50], value, *given[column][50:]]
    if form == "records":
        given = {"events": [dict(zip(given, row, strict=True)) for row in zip(*given.values(), strict=True)]}
    reply, alone = ask(roster, "pointer", given), ask(roster, "pointer", plain)
    assert (reply["p_bot"], reply["n_events"]) == (alone["p_bot"], len(events) + 1)


def parts_of(given, cuts):
    """The same columns in messages, cut before these events."""
    bounds = [0, *cuts, len(given["t"])]
    return [{name: column[a:b] for name, column in given.items()} for a, b in pairwise(bounds)]


@pytest.mark.parametrize("cuts", [(), (1, 64, 65, 150), range(1, 200)], ids=["whole", "parts", "event by event"])
def test_a_live_session_is_answered_by_all_so_far(roster, cuts):
    given, terms = columns(hand(4)), {"prior": 0.2, "costs": {"accuse": 9.0}, "metadata": {"pointer_type": "pen"}}
    messages = parts_of(given, cuts)
    messages[0] |= terms | {"session": "live"}
    live, sent = LivePointer(), 0
    for message in messages:
        answered = live.handle(roster, json.dumps(message).encode())
        sent += len(message["t"])
        whole = {name: column[:sent] for name, column in given.items()} | terms | {"session": "live"}
        assert answered.text == answer_pointer(roster, json.dumps(whole).encode())[0]
        assert answered.verdict.p_bot == json.loads(answered.text)["p_bot"] and answered.verdict.prior == 0.2
        assert answered.duty is roster.duties["pointer"]


def test_a_refused_message_leaves_no_trace_in_a_live_session(roster):
    meter = roster.duties["pointer"].meter
    before, given = meter.counts(), columns(hand(5))
    live = LivePointer(200)
    for bad in ({"model": "nobody"}, {"t": [1]}, given | {"x": given["x"][1:]}, given | {"prior": 2}):
        with pytest.raises(WireError):
            live.handle(roster, json.dumps(bad).encode())
    assert meter.counts() == before and meter.open == 0
    first, last = (json.dumps(part).encode() for part in parts_of(given, [120]))
    live.handle(roster, first)
    with pytest.raises(WireError) as caught:
        live.handle(roster, json.dumps(given).encode())
    assert (caught.value.code, caught.value.field) == ("resource_exhausted", "t")
    assert live.handle(roster, last).text == answer_pointer(roster, json.dumps(given).encode())[0]
    assert meter.open == 1
    del live
    after = meter.counts()
    assert meter.open == 0 and after["sessions"]["unknown"] - before["sessions"]["unknown"] == 2  # it and the whole one


def test_null_is_a_value_that_cannot_be_used(roster):
    events = hand(2)
    given = columns(events) | {"pressure": [None] * 200}
    given["x"][7] = given["t"][9] = None
    events["x"][7] = events["t"][9] = np.nan
    offsets = np.array([0, 200])
    assert ask(roster, "pointer", given)["p_bot"] == detector(roster, "pointer").score_many(events, offsets)["p_bot"][0]


EVENTS, CATEGORIES = ["send_email", "click_ad", "phone_call", "never seen"], ["Motor", "Jobs", "Holidays", 7]
IDS = st.one_of(st.integers(-(2**63), 2**64 - 1), st.text(max_size=6), st.floats(allow_nan=False, allow_infinity=False))
ROWS = st.lists(st.tuples(IDS, st.sampled_from(EVENTS), st.sampled_from(CATEGORIES)), max_size=60)


def kept_apart(value):
    """Text and number are two ids, 1 and 1.0 are one."""
    return isinstance(value, str), value


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(rows=ROWS, escaped=st.booleans())
def test_users_are_answered_once_in_order_of_first_appearance(roster, rows, escaped):
    users, events, categories = (list(column) for column in zip(*rows, strict=True)) if rows else ([], [], [])
    body = json.dumps({"UserId": users, "Event": events, "Category": categories}, ensure_ascii=escaped).encode()
    reply = ask(roster, "actions", body)
    firsts = list({kept_apart(user): user for user in reversed(users)}.items())[::-1]
    order = {key: i for i, key in reversed(list(enumerate(map(kept_apart, users))))}
    assert reply["UserId"] == [user for _, user in sorted(firsts, key=lambda item: order[item[0]])]
    for user, p in zip(reply["UserId"], reply["is_fake_probability"], strict=True):
        own = [i for i, each in enumerate(users) if kept_apart(each) == kept_apart(user)]
        log = {
            "UserId": [1] * len(own),
            "Event": [events[i] for i in own],
            "Category": [str(categories[i]) for i in own],
        }
        assert p == detector(roster, "actions").score(log).p_bot[0]


def test_fake_is_said_where_a_threshold_or_costs_are(roster):
    log = {"UserId": [3, "x", 3], "Event": ["send_email", "click_ad", "click_ad"], "Category": ["Jobs"] * 3}
    plain = ask(roster, "actions", log)
    assert set(plain) == {"UserId", "is_fake_probability"}
    p = plain["is_fake_probability"]
    assert ask(roster, "actions", log | {"threshold": max(p)})["Fake"] == [int(each >= max(p)) for each in p]
    costs = {"accuse": 1.0, "miss": 3.0}
    assert ask(roster, "actions", log | {"costs": costs})["Fake"] == [int(each >= 0.25) for each in p]
    assert ask(roster, "actions", log | {"further": {"columns": [1]}, "Fake": "not read"}) == plain


@pytest.mark.parametrize("rules", ["learnt", "classic"])
@pytest.mark.parametrize("released", [None, [0.1, 0.35, None, 1.3, 1.25, 1.7]], ids=["onsets", "releases"])
def test_taps_are_assessed_as_in_the_process(roster, rules, released):
    releases = released and [math.nan if each is None else each for each in released]
    expected = detector(roster, "tap").assess(T, releases, rules).reply()
    given = {"timestamps": T, "rules": rules} | ({"released": released} if released else {})
    assert ask(roster, "tap", given) == expected
    if rules == "learnt" and not released:
        assert ask(roster, "tap", T) == expected


def test_an_analysis_says_what_a_log_needs(roster):
    answered = answer_taps(roster, json.dumps({"timestamps": T, "user_id": 7, "rules": "classic"}).encode())
    reply = json.loads(answered.text)
    verdict = detector(roster, "tap").score(T)
    assert (answered.user, answered.rules, answered.flags) == ("7", "classic", tuple(reply["flags"]))
    assert (answered.decision, answered.p_bot) == (verdict.decision, verdict.p_bot)
    assert answered.figures.items() <= reply.items()
    assert answered.onsets.tolist() == T and answered.released is None
    few = answer_taps(roster, b"[1, 2]")
    assert (few.decision, few.p_bot, few.user) == ("insufficient", None, None)


def test_numbers_of_any_size_read_back_as_they_were(roster):
    taps = [0.0, 1.0, 1e11, 2e11 + 0.5]
    assert ask(roster, "tap", taps) == detector(roster, "tap").assess(taps).reply()
    assert b"e+" in answer_taps(roster, json.dumps(taps).encode()).text
    ids = [2.0**60, 1e300, -5e-324, 2**64 - 1, -(2**63)]
    reply, _ = answer_actions(roster, json.dumps({"UserId": ids, "Event": ["a"] * 5, "Category": ["b"] * 5}).encode())
    assert json.loads(reply)["UserId"] == ids


def test_live_taps_come_to_what_all_of_them_would(roster):
    live = LiveTaps(100)
    for i in range(0, len(T), 2):
        said = live.handle(
            roster, json.dumps({"timestamps": T[i : i + 2], "rules": "classic", "user_id": "u"}).encode()
        )
    assert json.loads(said.text) == ask(roster, "tap", {"timestamps": T, "rules": "classic"})
    before = said.text
    for bad in (b"[1", b'["a"]', json.dumps([9.0] * 95).encode()):
        with pytest.raises(WireError):
            live.handle(roster, bad)
    assert live.handle(roster, b"[]").text == before
    meter = roster.duties["tap"].meter
    assert meter.open == 1
    del live
    assert meter.open == 0


def test_what_is_learnt_from_or_enrolled_is_read_by_the_same_rules(roster):
    labelled = {
        "UserId": [1, 'a "b"'],
        "Event": ["x", "y,z"],
        "Category": ["c", "\u00e9"],
        "Fake": [0, True],
        "model": "m",
    }
    csv, name = read_labelled(json.dumps(labelled).encode())
    assert csv.decode().splitlines() == ["UserId,Event,Category,Fake", '1,"x","c",0', '"a ""b""","y,z","\u00e9",true']
    assert name == "m"
    user, onsets, released = read_taps(json.dumps({"user_id": "u", "timestamps": T, "released": [None] * 6}).encode())
    assert user == "u" and onsets.tolist() == T and np.isnan(released).all()
    with pytest.raises(WireError, match="Fake is absent"):
        read_labelled(b'{"UserId": [], "Event": [], "Category": []}')


LOG = {"UserId": [1], "Event": ["a"], "Category": ["b"]}
POINTER = {"t": [1], "x": [2], "y": [3]}
NOT_JSON = [b"", b" ", b"{", b'{"t": [1,,2]}', b"[1] [2]", b"\xff", b'{"a": NaN}', b'{"a": 1e999}', b'{"a": Infinity}',
            b'{"a": 123456789012345678901234567890}', b'"\\ud800"', b"[" * 2000, b"\xef\xbb\xbf", b"\x00", b"nul",
            b'{"a": 01}', b'{"a": "\x01"}', b"{'a': 1}"]  # fmt: skip
REFUSED = [
    ("pointer", [], "body"),
    ("pointer", {}, "t"),
    ("pointer", {"t": [], "x": []}, "y"),
    ("pointer", POINTER | {"tt": 1}, "body"),
    ("pointer", b'{"t": [], "t": []}', "body"),
    ("pointer", POINTER | {"x": [1, 2]}, "x"),
    ("pointer", POINTER | {"x": ["1"]}, "x[0]"),
    ("pointer", POINTER | {"x": True}, "x"),
    ("pointer", POINTER | {"kind": ["hover"]}, "kind[0]"),
    ("pointer", POINTER | {"kind": [len(KINDS)]}, "kind[0]"),
    ("pointer", POINTER | {"button": [256]}, "button[0]"),
    ("pointer", POINTER | {"flags": [-1]}, "flags[0]"),
    ("pointer", POINTER | {"target": [2**32]}, "target[0]"),
    ("pointer", POINTER | {"events": []}, "events"),
    ("pointer", {"events": [{"t": 1, "x": 2}]}, "events[0].y"),
    ("pointer", {"events": [{"t": 1, "x": 2, "y": 3}, {"t": 1, "x": {}, "y": 3}]}, "events[1].x"),
    ("pointer", {"events": [{"t": 1, "x": 2, "y": 3, "z": 3}]}, "events[0]"),
    ("pointer", {"events": [5]}, "events[0]"),
    ("pointer", POINTER | {"session": "s" * 129}, "session"),
    ("pointer", POINTER | {"metadata": {"hour": 24}}, "metadata.hour"),
    ("pointer", POINTER | {"metadata": {"pointer_type": "stylus"}}, "metadata.pointer_type"),
    ("pointer", POINTER | {"metadata": {"colour": 1}}, "metadata"),
    ("pointer", POINTER | {"costs": {"accuse": 0}}, "costs.accuse"),
    ("pointer", POINTER | {"costs": {"miss": None}}, "costs.miss"),
    ("pointer", POINTER | {"prior": 1.0}, "prior"),
    ("pointer", POINTER | {"model": "nobody"}, "model"),
    ("pointer", POINTER | {"model": "tap"}, "model"),
    ("actions", {"UserId": [1], "Event": ["a"]}, "Category"),
    ("actions", LOG | {"Category": []}, "Category"),
    ("actions", LOG | {"UserId": [None]}, "UserId[0]"),
    ("actions", LOG | {"UserId": [[1]]}, "UserId[0]"),
    ("actions", LOG | {"Event": [1.5]}, "Event[0]"),
    ("actions", LOG | {"Category": [None]}, "Category[0]"),
    ("actions", LOG | {"threshold": 1.5}, "threshold"),
    ("actions", LOG | {"threshold": "0.5"}, "threshold"),
    ("actions", LOG | {"model": 5}, "model"),
    ("tap", 5, "body"),
    ("tap", {}, "timestamps"),
    ("tap", [1, None], "timestamps[1]"),
    ("tap", {"timestamps": [1, "2"]}, "timestamps[1]"),
    ("tap", [1, 1, 1], "timestamps"),
    ("tap", [3, 2, 1], "timestamps"),
    ("tap", {"timestamps": T, "released": [1]}, "released"),
    ("tap", {"timestamps": T, "rules": "both"}, "rules"),
    ("tap", {"timestamps": T, "user_id": 1.5}, "user_id"),
    ("tap", {"timestamps": T, "user_id": {}}, "user_id"),
]


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("body", NOT_JSON, ids=repr)
def test_what_is_no_json_is_refused_without_a_field(roster, name, body):
    error = refusal(roster, name, body)
    assert (error.code, error.field) == ("invalid_argument", "") and error.value and error.remedy


@pytest.mark.parametrize(("name", "body", "field"), REFUSED, ids=lambda value: str(value)[:40])
def test_a_bad_value_is_named_with_its_remedy(roster, name, body, field):
    error = refusal(roster, name, body)
    assert (error.code, error.field) == ("invalid_argument", field) and error.value and error.remedy


@pytest.mark.parametrize(("name", "body", "field"), [
    ("pointer", {"t": [0] * 4, "x": [0] * 4, "y": [0] * 4}, "t"),
    ("pointer", {"events": [{"t": 1, "x": 2, "y": 3}] * 4}, "events"),
    ("actions", {"UserId": [1] * 4, "Event": ["a"] * 4, "Category": ["b"] * 4}, "UserId"),
    ("tap", [1, 2, 3, 4], "timestamps"),
])  # fmt: skip
def test_more_events_than_the_limit_are_too_many(roster, name, body, field):
    text = json.dumps(body).encode()
    with pytest.raises(WireError) as caught:
        ANSWERS[name](roster, text, 3)
    assert (caught.value.code, caught.value.field) == ("resource_exhausted", field)
    assert ANSWERS[name](roster, text, 4)


def test_a_byte_order_mark_is_passed_over(roster):
    assert ask(roster, "tap", b"\xef\xbb\xbf[1, 2]")["total_taps"] == 2


def test_what_is_judged_is_counted_and_what_is_refused_is_not(roster):
    meter = roster.duties["actions"].meter
    before = meter.counts()
    ask(roster, "actions", {"UserId": [1, 2, 1], "Event": ["a"] * 3, "Category": ["b"] * 3})
    refusal(roster, "actions", {"UserId": [1, 2], "Event": ["a"] * 2, "Category": ["b", None]})
    after = meter.counts()
    assert after["events"] - before["events"] == 3
    assert after["sessions"]["unknown"] - before["sessions"]["unknown"] == 2
    assert sum(after["decisions"].values()) - sum(before["decisions"].values()) == 2
    assert sum(after["durations"]) - sum(before["durations"]) == 1


LEAVES = st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=5),
                   st.sampled_from(["move", "classic", "pointer", "tap", "actions"]))  # fmt: skip
SEEN = ["t", "x", "y", "kind", "events", "session", "metadata", "costs", "prior", "model", "threshold", "rules"]
NAMES = st.sampled_from([*SEEN, "UserId", "Event", "Category", "timestamps", "released", "user_id"])
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5), max_leaves=12
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(data=st.data(), name=st.sampled_from(sorted(ANSWERS)))
def test_any_body_is_answered_or_refused(roster, data, name):
    body = json.dumps(data.draw(ANYTHING)).encode()
    if data.draw(st.booleans()):
        cut = data.draw(st.integers(0, len(body)))
        body = body[:cut] + data.draw(st.binary(max_size=6)) + body[cut + data.draw(st.integers(0, 3)) :]
    try:
        reply = ask(roster, name, body)
    except WireError as error:
        assert error.value and error.remedy
    else:
        assert isinstance(reply, dict)
        json.loads(body.decode("utf-8-sig"))  # nothing was answered that is no JSON


def test_fuzzing_under_the_sanitizers(tmp_path):
    compiler = shutil.which("g++")
    if not compiler:
        pytest.skip("g++ is needed: apt install g++")
    (home,) = importlib.util.find_spec("simdjson").submodule_search_locations
    common = [compiler, "-std=c++20", "-DSIMDJSON_EXCEPTIONS=0", "-isystem", home]
    plain = [f"-DSIMDJSON_IMPLEMENTATION_{wide}=0" for wide in ("ICELAKE", "HASWELL", "WESTMERE")]
    parser = tmp_path / "simdjson.o"  # others test that, and without the sanitizers it compiles in a second
    subprocess.run([*common, *plain, "-O1", "-c", Path(home, "simdjson.cpp"), "-o", parser], check=True)
    sources = [
        TOP / "tests/fuzz_json.cpp",
        *sorted((TOP / "core").glob("*.cpp")),
        *sorted(set(BINDINGS.glob("*.cpp")) - {BINDINGS / "_features.cpp"}),
    ]
    flags = [
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover",
        "-ffp-contract=off",
        "-I",
        TOP / "core",
        "-I",
        BINDINGS,
    ]
    subprocess.run([*common, *flags, *sources, parser, "-o", tmp_path / "fuzz", "-ldl"], check=True)
    told = subprocess.run([tmp_path / "fuzz", "20000", "1"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr[-3000:]
