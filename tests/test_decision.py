"""From probability to decision: the closed forms against the expected cost of each choice."""

import json

import pytest
from conftest import hand
from fitted import CALIBRATION, Trained, boosted
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore import DECISIONS
from botcore._score import Duty, LivePointer, Roster, Stream, answer_pointer, decide
from botcore.events import FLAGS
from botcore.server import botcore_pb2 as pb
from botcore.server.wire import SessionEncoder
from botcore.training.publish import publish
from botcore.verdict import Costs, costs_of

PRICES = st.floats(0.01, 1000)


def expected(p, costs):
    """What each choice costs on average, where a bot has probability p."""
    prices = {"allow": p * costs.miss, "block": (1 - p) * costs.accuse}
    if costs.challenge > 0:
        prices["challenge"] = (1 - p) * costs.challenge + p * costs.pass_rate * costs.miss
    return prices


@given(st.floats(0, 1), PRICES, PRICES, st.one_of(st.just(0.0), PRICES), st.floats(0, 1))
def test_the_decision_is_the_cheapest(p, accuse, miss, challenge, pass_rate):
    costs = Costs(accuse, miss, challenge, pass_rate)
    prices = expected(p, costs)
    assert prices[decide(p, costs)] <= min(prices.values()) * (1 + 1e-9) + 1e-12


@given(st.floats(0, 1), PRICES, PRICES, PRICES, st.floats(0, 1))
def test_nobody_is_blocked_below_the_conformal_threshold(p, accuse, miss, challenge, pass_rate):
    costs = Costs(accuse, miss, challenge, pass_rate)
    assert decide(p, costs, above_conformal=False) != "block"
    assert (decide(p, costs) == "allow") == (decide(p, costs, above_conformal=False) == "allow")


def test_costs_go_by_name_or_tuple():
    assert costs_of({"accuse": 5}) == Costs(accuse=5.0) == costs_of(Costs(accuse=5))


CURVE = {"slope": 0.0, "intercept": 10.0, "conformal": {"fpr": 0.01, "p": 0.5, "n": 300, "bound": 0.01}}
SURE = CALIBRATION | CURVE | {"conformal": CURVE["conformal"] | {"p": 0.0}}


@pytest.fixture(scope="module")
def sure(tmp_path_factory):
    """A detector that holds everybody for a bot, with people of the fine profile alone, and of the coarse one none that
    its threshold is not above."""
    out_of_reach = {"conformal": CURVE["conformal"] | {"p": 1.5}, "sequential": {}}
    bounds = {"alpha": 0.01, "beta": 0.1, "bot": -1e9, "person": -2e9, "n": 300}
    profiles = {"fine": CURVE | {"sequential": bounds}, "coarse": CURVE | out_of_reach}
    path = publish(Trained(boosted(trees=3), calibration=SURE, profiles=profiles), tmp_path_factory.mktemp("sure"))
    return botcore.load(path)


def recorded(profile):
    """A session as that profile records it."""
    made = hand(1)
    made["flags"] = FLAGS["touch"] if profile == "touch" else 0
    made["t"] *= 10.0 if profile == "coarse" else 1.0
    return made


@pytest.mark.parametrize(
    ("profile", "decision", "sequential"),
    [("fine", "block", "bot"), ("coarse", "challenge", "open"), ("touch", "challenge", "open")],
)
def test_a_block_needs_people_of_the_profile_at_every_door(sure, profile, decision, sequential):
    events, duty = recorded(profile), Duty(sure)
    session = sure.session()
    session.push_events(events)
    verdict = session.verdict()
    assert (verdict.profile, verdict.decision, verdict.sequential) == (profile, decision, sequential)
    roster = Roster({"pointer": duty})
    (score,) = pb.Scores.FromString(Stream(roster).handle(SessionEncoder("s").chunk(events, end=True))).scores
    assert (score.profile, DECISIONS[score.decision - 1]) == (profile, decision)
    assert pb.Sequential.Name(score.sequential) == f"SEQUENTIAL_{sequential.upper()}"
    body = {name: events[name].tolist() for name in ("t", "x", "y", "kind", "flags")}
    reply = json.loads(answer_pointer(roster, json.dumps(body).encode())[0])
    assert (reply["profile"], reply["decision"], reply["sequential"]) == (profile, decision, sequential)
    assert LivePointer().handle(roster, json.dumps(body).encode()).verdict.decision == decision


def test_other_modalities_have_no_profile_on_the_wire(models):
    roster = Roster({"tap": Duty(botcore.load(models / "tap"))})
    taps = SessionEncoder("s", model="tap").chunk(hand(1)[:3], end=True)
    (score,) = pb.Scores.FromString(Stream(roster).handle(taps)).scores
    assert not score.HasField("profile") and not score.HasField("sequential")
