"""The tap-speed interface's answer, on sequences worked out by hand, and live taps beside whole ones."""

import json
import shutil
from functools import partial

import numpy as np
import pytest
import taps
from conftest import one
from hypothesis import given, settings
from hypothesis import strategies as st
from test_rhythm import streams

import botcore
from botcore.events import taps as events_of_taps
from botcore.verdict import RULES

FLAGS = [rule.flag for rule in RULES["tap"][:7]]
MODEL = "ML model: Tap pattern anomaly detected"
KEYS = (
    "is_anomaly confidence flags tap_speed avg_interval variance anomaly_score total_taps"
    " ml_anomaly ml_confidence rule_confidence"
)


@pytest.fixture(scope="module")
def variant(tap_bundle, tmp_path_factory):
    """The detector of that bundle with another novelty threshold, conformal threshold or rule set."""

    def made(novel: float, conformal: float, rules: dict[str, float] = taps.RULES):
        path = tmp_path_factory.mktemp("variant") / "tap"
        shutil.copytree(tap_bundle, path)
        manifest = json.loads((path / "manifest.json").read_text())
        manifest["novelty"]["threshold"], manifest["calibration"]["conformal"]["p"] = novel, conformal
        (path / "manifest.json").write_text(json.dumps(manifest | {"rules": rules}))
        return botcore.load(path)

    return made


@pytest.fixture(scope="module")
def trusting(variant):
    """Its model never finds an anomaly."""
    return variant(1e9, 2.0)


def after(*gaps):
    return np.cumsum([0.0, *gaps])


# By hand, of gaps that are exact in binary: variance, then what the seven rules say of them.
PERFECT = after(*[0.5] * 10)
CASES = [
    (PERFECT, 0.0, [1, 3, 5]),
    (after(*[0.4375, 0.5625] * 5), 0.0625**2, [1]),
    (after(*[0.46875, 0.53125] * 5), 0.03125**2, [1, 3]),
    (after(*[0.25, 0.75] * 5), 0.25**2, []),
    (after(0.03125, 0.5, 0.96875), (2 * 0.46875**2) / 3, [2]),
    (after(*[0.0625] * 9, 0.5), (9 * 0.04375**2 + 0.39375**2) / 10, [4]),
    (after(*[3.0, 4.0] * 3), 0.25, [6]),
    (after(0.5, 0.5, 0.5, 4.5), 3.0, [7]),
    (after(1.0, 1.0, 7.0), 8.0, [6, 7]),
    (after(*[0.03125] * 4), 0.0, [1, 2, 3, 4, 5]),
]


@pytest.mark.parametrize(("t", "variance", "rules"), CASES)
def test_classic_on_its_own_numbers(trusting, t, variance, rules):
    reply = trusting.assess(t, rules="classic").reply()
    score = sum(RULES["tap"][number - 1].weight for number in rules)
    assert reply["flags"] == [FLAGS[number - 1] for number in rules]
    assert reply["anomaly_score"] == pytest.approx(score) and reply["is_anomaly"] == bool(rules)
    assert reply["variance"] == pytest.approx(variance, abs=1e-15)
    assert reply["avg_interval"] == t[-1] / (len(t) - 1) and reply["tap_speed"] == (len(t) - 1) / t[-1]
    assert reply["total_taps"] == len(t)
    assert reply["rule_confidence"] == pytest.approx(max(0.0, 1.0 - score))
    assert (reply["ml_anomaly"], reply["ml_confidence"]) == (False, 0.9)
    assert reply["confidence"] == pytest.approx((reply["rule_confidence"] + 0.9) / 2)


def test_an_outlier_adds_its_weight_and_its_flag(variant):
    suspicious = variant(-1e9, 2.0)
    reply = suspicious.assess(PERFECT, rules="classic").reply()
    assert reply["flags"] == [FLAGS[0], FLAGS[2], FLAGS[4], MODEL]
    assert reply["anomaly_score"] == pytest.approx(0.3 + 0.2 + 0.4 + 0.5)
    assert (reply["ml_anomaly"], reply["ml_confidence"], reply["rule_confidence"]) == (True, 0.3, 0.0)
    assert reply["confidence"] == pytest.approx(0.15)
    alone = suspicious.assess(CASES[3][0], rules="classic").reply()
    assert alone["flags"] == [MODEL] and alone["is_anomaly"] and alone["anomaly_score"] == 0.5
    assert alone["confidence"] == pytest.approx((0.5 + 0.3) / 2)


def test_what_the_boosted_trees_say_counts_in_the_learnt_set_alone(variant):
    sure = variant(1e9, 0.0)  # every p_bot reaches the threshold
    assert sure.assess(CASES[3][0]).flags == (MODEL,)
    assert sure.assess(CASES[3][0], rules="classic").flags == ()


def test_the_learnt_set_holds_what_its_bundle_names(variant):
    detector = variant(1e9, 2.0, {"even_rhythm": 0.02, "slow_taps": 0.4})
    told = detector.assess(PERFECT)
    (even,) = (rule for rule in RULES["tap"] if rule.code == "even_rhythm")
    assert told.flags == (even.meaning,) and told.recommendations == (even.advice,)
    assert told.rules == "learnt" and told.anomaly_score == even.weight
    assert dict(told.verdict.reasons)["even_rhythm"] == 0.0
    assert detector.assess(CASES[6][0]).flags and not variant(1e9, 2.0, {}).assess(PERFECT).flags


@pytest.mark.parametrize("rules", ["learnt", "classic"])
@pytest.mark.parametrize("n", [0, 1, 2])
def test_fewer_than_three_taps_are_insufficient(variant, rules, n):
    told = variant(-1e9, 0.0).assess(PERFECT[:n], rules=rules)
    assert told.is_anomaly and told.confidence == 0.0 and told.flags == ("Insufficient tap data",)
    assert told.total_taps == n and told.tap_speed == told.variance == told.anomaly_score == 0.0
    assert told.verdict.decision == "insufficient" and "few_taps" in dict(told.verdict.reasons)


def test_the_reply_has_the_interface_s_keys_and_plain_values(trusting):
    for t in (PERFECT, [0.0]):
        reply = trusting.assess(t, rules="classic").reply()
        assert list(reply) == [*KEYS.split(), "recommendations"]
        assert json.loads(json.dumps(reply, allow_nan=False)) == reply
        assert len(reply["recommendations"]) == len(reply["flags"]) and all(reply["recommendations"])


@pytest.mark.parametrize(
    ("given_", "says"),
    [
        (([1.0, 1.0, 1.0],), "taps span 0.0 s"),
        (([3.0, 2.0, 1.0],), "taps span -2.0 s"),
        (([1.0, np.nan, 2.0],), r"taps\[1\] is nan"),
        (([1.0, 2.0, np.inf], [1.1, 2.1, 3.1]), r"taps\[2\] is inf"),
        (([1.0, 2.0, 3.0], None, "lenient"), "rules is 'lenient': take one of learnt, classic"),
        ((["a", "b", "c"],), "taps is <U1"),
    ],
)
def test_what_cannot_be_timed_is_refused(trusting, given_, says):
    with pytest.raises(ValueError, match=says):
        trusting.assess(*given_)


def test_bad_times_are_scored_and_named(trusting):
    t, released = taps.hand(1)
    assert "bad_coordinates" in dict(trusting.score(np.insert(t, 3, np.nan)).reasons)
    back = t.copy()
    back[7] = t[2]
    assert "clock_back" in dict(trusting.score(back, released).reasons)
    assert trusting.score([5.0] * 6).n_events == 6


def test_people_and_timers_are_told_apart(tap_bundle):
    detector = botcore.load(tap_bundle)
    for seed in range(500, 520):
        person, script = (detector.score(*made(seed)) for made in (taps.hand, taps.timer))
        assert person.p_bot < 0.5 < script.p_bot
        assert script.model.name == "tap" and script.units == 23 and script.n_events == 48


def told(verdict):
    return np.float64(verdict.p_bot).tobytes(), verdict.decision, verdict.n_events, verdict.units, verdict.reasons


@settings(deadline=None, max_examples=100)
@given(made=streams(), chunk=st.integers(1, 40))
def test_any_stream_gives_the_same_bits_however_it_comes(trusting, made, chunk):
    whole, pieces = trusting.session(), trusting.session()
    whole.push_events(made)
    for i in range(0, len(made), chunk):
        pieces.push_events(made[i : i + chunk])
        pieces.verdict()  # reading must not disturb
    score = trusting.score_many(made, one(made))[0]
    verdict = whole.verdict()
    assert told(verdict) == told(pieces.verdict())
    assert (score["p_bot"], score["units"], score["rules"]) == (verdict.p_bot, verdict.units, verdict.rules)
    assert np.isfinite(verdict.p_bot)


@pytest.mark.parametrize("rules", ["learnt", "classic"])
def test_live_taps_are_assessed_as_whole_sequences_are(trusting, rules):
    t, _ = taps.timer(3)
    session = trusting.session()
    for n, at in enumerate(t, 1):
        session.push(at)
        assert session.assess(rules).reply() == trusting.assess(t[:n], rules=rules).reply()
    assert told(session.verdict()) == told(trusting.score(t))


def test_taps_come_as_lists_arrays_and_events(trusting):
    t, released = taps.hand(4)
    assert told(trusting.score(list(t))) == told(trusting.score(t)) == told(trusting.score(np.repeat(t, 2)[::2]))
    held = told(trusting.score(t, released))
    at_once, one_by_one = trusting.session(), trusting.session()
    at_once.push_events(events_of_taps(t, released))
    for tap in zip(t, released, strict=True):
        one_by_one.push(*tap)
    assert told(at_once.verdict()) == told(one_by_one.verdict()) == held


def test_costs_prior_and_metadata_are_as_for_a_pointer(trusting):
    t, released = taps.hand(5)
    score = partial(trusting.score, t, released)
    assert score(prior=0.001).p_bot < score().p_bot < score(prior=0.999).p_bot
    assert score(costs={"miss": 1e9}).decision in ("challenge", "block")
    assert score(metadata={"hour": 3}).metadata == {"hour": 3}
    with pytest.raises(ValueError, match="prior is 2"):
        score(prior=2)
