"""Several verdicts to one: evidence adds up as far as it is independent, and what people were promised holds."""

import math

import captchas
import numpy as np
import people
import pytest
from conftest import hand
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore.combine import Part, fuse
from botcore.verdict import Costs

SHARES = st.floats(1e-6, 1 - 1e-6)
RATES = st.floats(0, 1)
LAYERS = ("slider", "rotation", "question")
PARTS = st.builds(
    Part, modality=st.sampled_from([*LAYERS, "pointer"]), p_bot=SHARES, prior=SHARES, says_bot=st.booleans(),
    p_value=st.one_of(st.just(math.nan), st.floats(1e-4, 1)), fpr=st.just(0.05),
    dependence=st.dictionaries(st.sampled_from([*LAYERS, "pointer"]), st.floats(-1, 1)),
    reasons=st.lists(st.tuples(st.sampled_from("abcd"), st.floats(-5, 5)), max_size=3),
    n_events=st.integers(0, 9), units=st.integers(0, 9),
)  # fmt: skip


def logit(p):
    return math.log(p / (1 - p))


def part(modality="slider", p_bot=0.8, **more):
    return Part(modality=modality, p_bot=p_bot, **more)


@pytest.fixture(scope="module")
def detectors(tmp_path_factory):
    folder = people.put(tmp_path_factory.mktemp("people"), *LAYERS)
    return {layer: botcore.load(folder / layer) for layer in LAYERS}


def verdict(detectors, layer, bot=False, seed=7, **terms):
    return detectors[layer].score(captchas.solve(layer, people.value_of(layer, seed), seed, bot=bot), **terms)


@given(PARTS)
def test_one_verdict_alone_is_itself(alone):
    fused = fuse([alone], prior=alone.prior)
    assert fused.p_bot == pytest.approx(alone.p_bot, abs=1e-9)
    assert fused.p_value == alone.p_value or (math.isnan(fused.p_value) and math.isnan(alone.p_value))
    assert (fused.n_events, fused.units) == (alone.n_events, alone.units)


@given(st.lists(PARTS, min_size=2, max_size=5), st.randoms())
def test_the_order_does_not_matter(parts, random):
    mixed = parts.copy()
    random.shuffle(mixed)
    one, other = fuse(parts), fuse(mixed)
    assert (one.p_bot, one.evidence) == pytest.approx((other.p_bot, other.evidence))
    assert one.p_value == pytest.approx(other.p_value, nan_ok=True)
    assert dict(one.reasons) == pytest.approx(dict(other.reasons))


@given(st.lists(SHARES, min_size=2, max_size=4), SHARES)
def test_independent_evidence_adds_up_and_the_same_evidence_does_not(shares, prior):
    ratios = [logit(p) - logit(prior) for p in shares]
    nobody = [part(p_bot=p, prior=prior) for p in shares]
    assert fuse(nobody, prior=prior).evidence == pytest.approx(np.mean(ratios), abs=1e-6)  # nobody measured it
    for rho in (0.0, 0.4, 1.0):
        known = [part(p_bot=p, prior=prior, dependence={"slider": rho}) for p in shares]
        expected = sum(ratios) / (1 + (len(shares) - 1) * rho)
        assert fuse(known, prior=prior).evidence == pytest.approx(expected, abs=1e-6)


def test_a_correlation_is_known_from_either_side_and_never_below_none():
    a, b = part(dependence={"rotation": 0.5}), part("rotation")
    assert fuse([a, b]).evidence == fuse([b, a]).evidence == pytest.approx(2 * logit(0.8) / 1.5)
    both = fuse([a, part("rotation", dependence={"slider": 0.1})]).evidence
    assert both == pytest.approx(2 * logit(0.8) / 1.3)
    assert fuse([part(dependence={"rotation": -0.9}), b]).evidence == pytest.approx(2 * logit(0.8))


@given(st.lists(PARTS, min_size=1, max_size=5))
def test_the_p_value_is_bonferroni_s(parts):
    known = [each.p_value for each in parts if not math.isnan(each.p_value)]
    assert fuse(parts).p_value == (min(1, len(known) * min(known)) if known else pytest.approx(math.nan, nan_ok=True))


def test_people_are_not_accused_more_often_by_more_layers():
    """People have uniform p-values: of layers that depend on each other in any way, few fall below the rate."""
    random = np.random.default_rng(5)
    shared = random.normal(size=(20000, 1))
    for rho in (0.0, 0.6, 1.0):
        own = random.normal(size=(20000, 3))
        z = math.sqrt(rho) * shared + math.sqrt(1 - rho) * own
        p = np.argsort(np.argsort(z, axis=0), axis=0) / 20000 + 1 / 20000
        fused = [fuse([part(p_value=value) for value in row]).p_value for row in p[:4000]]
        assert np.mean(np.array(fused) <= 0.05) <= 0.06


def test_a_block_needs_the_costs_and_a_promise():
    sure = {"p_bot": 0.999, "dependence": {"slider": 0.0}}
    costs = Costs(5, 1.5, 1, 0.3)

    def decision(*parts):
        return fuse(parts, costs=costs).decision

    assert decision(part(**sure, p_value=0.02, fpr=0.05)) == "block"
    assert decision(*[part(**sure, p_value=0.02, fpr=0.05)] * 2) == "block"
    assert decision(*[part(**sure, p_value=0.02, fpr=0.05, says_bot=True)] * 3) == "challenge"  # 3 * 0.02 > 0.05
    assert decision(*[part(**sure)] * 3) == "challenge"
    assert decision(part(**sure), part(**sure, says_bot=True)) == "block"
    assert decision(part(p_bot=0.1, p_value=0.001, fpr=0.05)) == "allow"
    assert decision(part(p_bot=0.1, says_bot=True)) == "allow"


def test_what_is_insufficient_counts_for_nothing():
    kept = part(p_value=0.3, fpr=0.05, n_events=5, units=2, reasons=[("a", 1.0), ("b", -2.0)])
    little = part("rotation", 0.5, judged=False, n_events=3, reasons=[("c", 9.0), ("no_motion", 0.0)])
    fused = fuse([little, kept, little])
    assert fused.evidence == fuse([kept]).evidence and fused.p_value == 0.3
    assert (fused.n_events, fused.units) == (11, 2)
    assert fused.reasons == (("b", -2.0), ("a", 1.0), ("no_motion", 0.0))
    assert fuse([little, little], prior=0.2)[:4] == (0.2, 0.0, pytest.approx(math.nan, nan_ok=True), "insufficient")
    assert fuse([]).decision == "insufficient"


@given(PARTS, SHARES, SHARES)
def test_the_prior_moves_p_bot_and_not_the_evidence(alone, one, other):
    a, b = fuse([alone], prior=one), fuse([alone], prior=other)
    assert a.evidence == b.evidence
    assert (a.p_bot <= b.p_bot + 1e-12) == (one <= other) or a.p_bot == pytest.approx(b.p_bot)


def test_verdicts_of_layers_become_one(detectors):
    for bot in (False, True):
        verdicts = [verdict(detectors, layer, bot) for layer in LAYERS]
        fused = botcore.combine(verdicts)
        assert isinstance(fused, botcore.Verdict)
        ratios = [logit(each.p_bot) for each in verdicts]
        assert fused.margin == pytest.approx(sum(ratios) / (1 + 2 * (0.25 + 0.5 + 1) / 3), rel=1e-5)
        assert fused.p_bot == pytest.approx(1 / (1 + math.exp(-fused.margin)), rel=1e-5)
        assert fused.p_value == min(1, 3 * min(each.p_value for each in verdicts))
        assert (fused.n_events, fused.units) == tuple(
            sum(getattr(v, n) for v in verdicts) for n in ("n_events", "units")
        )
        assert fused.model.name == "slider+rotation+question" and fused.model.revision == verdicts[0].model.revision
        assert {code for code, _ in fused.reasons} == {code for each in verdicts for code, _ in each.reasons}
        strengths = [abs(contribution) for _, contribution in fused.reasons]
        assert strengths == sorted(strengths, reverse=True)
        assert (fused.p_bot > 0.5) == bot
        assert fused.decision == ("block" if bot else "allow")
        assert fused.detector is None and len(fused.row) == 0 and "Verdict(p_bot=" in repr(fused)


def test_other_modalities_join(detectors):
    events = hand(1)
    moved = botcore.load("pointer").score(events["t"], events["x"], events["y"], events["kind"])
    fused = botcore.combine([verdict(detectors, "slider", True), moved])
    assert fused.model.name == "slider+pointer" and fused.n_events == 61 + moved.n_events


def test_the_terms_are_the_first_verdict_s_unless_given(detectors):
    asked = verdict(detectors, "slider", prior=0.01)
    other = verdict(detectors, "rotation", prior=0.3)
    fused = botcore.combine([asked, other])
    assert fused.prior == 0.01
    evidence = (logit(asked.p_bot) - logit(0.01) + logit(other.p_bot) - logit(0.3)) / 1.25
    assert fused.margin == pytest.approx(evidence, rel=1e-5)
    assert botcore.combine([asked, other], prior=0.6).p_bot > fused.p_bot
    dear = {"accuse": 1e-9, "miss": 1e9, "challenge": 0.0}
    assert botcore.combine([asked, other], costs=dear).decision in ("challenge", "block")


def test_what_cannot_be_combined_is_refused(detectors):
    with pytest.raises(ValueError, match="verdicts is empty"):
        botcore.combine([])
    one = botcore.combine([verdict(detectors, "slider")])
    with pytest.raises(ValueError, match="of several already"):
        botcore.combine([one])
    with pytest.raises(ValueError, match="prior is 1"):
        botcore.combine([verdict(detectors, "slider")], prior=1)
