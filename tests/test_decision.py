"""From probability to decision: the closed forms against the expected cost of each choice."""

from hypothesis import given
from hypothesis import strategies as st

from botcore._score import decide
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
