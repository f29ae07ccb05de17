"""Movements are judged one by one, those that are familiar, and their log-odds add up: the core as training has it."""

import gc
import shutil

import fitted
import numpy as np
import pytest
from conftest import hand, one
from hypothesis import given, settings
from hypothesis import strategies as st
from test_features import streams

import botcore
from botcore import features
from botcore.events import KINDS, events
from botcore.training.evidence import FULL, add_up
from botcore.training.publish import publish
from botcore.verdict import integrity_codes

KEPT = 8  # movements that ended, of which a verdict shows the latest
ENTROPY = features.names("pointer").index("dir_entropy")
FAMILIAR = {"dir_entropy": [-1.0, 0.6]}
PROMISE = {"fpr": 0.01, "p": 0.0, "n": 500, "bound": 0.01}  # whoever is judged stands above it


def profile(slope=1.0, intercept=0.0, **sequential):
    return {"slope": slope, "intercept": intercept, "conformal": PROMISE, "sequential": sequential}


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A small model that judges movements in few directions alone."""
    calibration = fitted.CALIBRATION | {"conformal": PROMISE}
    trained = fitted.Trained(fitted.boosted(), familiar=FAMILIAR, calibration=calibration)
    return publish(trained, tmp_path_factory.mktemp("ledger"))


@pytest.fixture(scope="module")
def detector(published):
    return botcore.load(published)


def reach(x, y, at=0.0, n=40, gap=0.016):
    """A movement from the origin to x, y, and a click at its end: it is over."""
    share = np.linspace(0.0, 1.0, n)
    t, x, y = at + gap * np.arange(n), x * share, y * share**1.3
    kind = np.array([KINDS["move"]] * (n - 2) + [KINDS["down"], KINDS["up"]], np.uint8)
    return events(t, x, y, kind)


def circle(at=0.0, n=60):
    """Directions all round: a shape, and no reach."""
    angle = np.linspace(0.0, 2.0 * np.pi, n)
    kind = np.array([KINDS["move"]] * (n - 2) + [KINDS["down"], KINDS["up"]], np.uint8)
    return events(at + 0.016 * np.arange(n), 300 + 200 * np.cos(angle), 300 + 200 * np.sin(angle), kind)


def after_another(*movements):
    """Movements two seconds apart."""
    for i, made in enumerate(movements):
        made["t"] += 10.0 * i
    return np.concatenate(movements)


def judged(detector, made):
    session = detector.session()
    session.push_events(made)
    return session.verdict()


@settings(deadline=None, max_examples=100)
@given(made=streams())
def test_the_margin_is_what_training_adds_up_to_the_bit(detector, made):
    rows, _, _ = features.movements(made, one(made))
    rows = rows.astype(np.float32)
    covered = ~(rows[:, ENTROPY] > np.float32(0.6))
    log_odds = np.where(covered, detector.margins(rows), np.nan) if len(rows) else np.empty(0)
    verdict = judged(detector, made)
    assert verdict.units == covered.sum()
    assert verdict.movements.tobytes() == rows[covered][-len(verdict.movements) :].tobytes() or not covered.any()
    if covered.any():
        assert verdict.margin == np.float32(add_up(log_odds, np.array([0, len(rows)]))[0])
    else:
        assert (verdict.decision, verdict.p_bot) == ("insufficient", 0.5)
    row = detector.score_many(made, one(made))[0]
    assert (row["margin"], row["units"], row["p_bot"]) == (verdict.margin, verdict.units, verdict.p_bot)
    assert integrity_codes(int(row["integrity"])) == integrity_codes(verdict.integrity)


@pytest.mark.parametrize("n", range(1, 12))
def test_more_movements_weigh_more_up_to_four(detector, n):
    made = after_another(*(reach(500, 200 - 30 * i) for i in range(n)))
    verdict, rows = judged(detector, made), features.movements(made, one(made))[0]
    assert verdict.units == n and len(verdict.movements) == min(n, KEPT)
    mean = detector.margins(rows.astype(np.float32)).mean()
    assert verdict.margin == pytest.approx(mean * min(n, FULL) ** 0.5, abs=1e-6)


def test_the_latest_movements_are_shown_oldest_first(detector):
    made = after_another(*(reach(300 + 40 * i, 100 + 30 * i) for i in range(12)))
    rows = features.movements(made, one(made))[0].astype(np.float32)
    assert len(rows) == 12
    assert judged(detector, made).movements.tobytes() == rows[-KEPT:].tobytes()
    going = np.concatenate((made, after_another(reach(800, 100, at=120.0)[:30])))  # and one that goes on
    rows = features.movements(going, one(going))[0].astype(np.float32)
    assert judged(detector, going).movements.tobytes() == rows[-KEPT - 1 :].tobytes()


@settings(deadline=None, max_examples=40)
@given(made=streams(), cut=st.integers(0, 120), looks=st.integers(1, 3))
def test_reading_does_not_disturb(detector, made, cut, looks):
    watched, left = detector.session(), detector.session()
    watched.push_events(made[:cut])
    found = {(v.margin, v.units, v.movements.tobytes()) for v in (watched.verdict() for _ in range(looks))}
    assert len(found) == 1
    watched.push_events(made[cut:])
    left.push_events(made)
    assert watched.verdict().movements.tobytes() == left.verdict().movements.tobytes()
    assert watched.verdict().margin == left.verdict().margin


def test_unfamiliar_movements_are_not_counted(detector):
    reaches = [reach(500, 200), reach(-400, 300), reach(600, 40)]
    clean = judged(detector, after_another(*(each.copy() for each in reaches)))
    mixed = judged(detector, after_another(reaches[0], circle(), reaches[1], reaches[2]))
    assert (mixed.margin, mixed.units, mixed.movements.shape) == (clean.margin, 3, clean.movements.shape)
    assert "unfamiliar" not in dict(mixed.reasons)
    strange = judged(detector, after_another(reach(500, 200), circle(), circle()))
    assert strange.units == 1 and "unfamiliar" in dict(strange.reasons)
    assert strange.margin == judged(detector, reach(500, 200)).margin


def test_whoever_does_nothing_familiar_is_not_judged(detector):
    verdict = judged(detector, after_another(circle(), circle()))
    assert (verdict.decision, verdict.p_bot, verdict.units) == ("insufficient", 0.5, 0)
    assert verdict.movements.shape == (0, len(detector.features)) and verdict.contributions is None
    assert "unfamiliar" in dict(verdict.reasons) and "no_motion" not in dict(verdict.reasons)
    assert not detector.says_bot(verdict)


@pytest.mark.parametrize(("scale", "told"), [(1.0, True), (2000.0, False)])
def test_places_that_are_no_pixels_are_named(detector, scale, told):
    made = hand(1)
    for axis in "xy":
        made[axis] = scale * (made[axis] - made[axis].min()) / np.ptp(made[axis])
    verdict = judged(detector, made)
    assert ("unscaled" in dict(verdict.reasons)) == told
    assert (verdict.decision == "insufficient") == told


def test_a_pointer_that_rests_at_the_origin_is_not_unscaled(detector):
    still = events(0.016 * np.arange(50), np.zeros(50), np.zeros(50))
    assert "unscaled" not in dict(judged(detector, still).reasons)


def test_a_session_keeps_its_model_when_another_goes_on_duty(published, tmp_path):
    copy = shutil.copytree(published, tmp_path / "bundle")
    made = after_another(*(reach(500, 100 + 20 * i) for i in range(5)))
    wanted = botcore.load(copy).score_many(made, one(made))[0]
    session = botcore.load(copy).session()
    session.push_events(made[:100])
    shutil.rmtree(copy)
    gc.collect()
    another = botcore.load("pointer").score_many(made, one(made))[0]  # what this thread keeps takes the other's model
    session.push_events(made[100:])
    verdict = session.verdict()
    assert (verdict.margin, verdict.units, verdict.p_bot) == (wanted["margin"], wanted["units"], wanted["p_bot"])
    assert another["margin"] != verdict.margin


def test_one_thread_scores_under_one_model_after_another(published, detector):
    made = after_another(*(reach(500, 100 + 20 * i) for i in range(5)))
    other = botcore.load("pointer")
    first = [each.score_many(made, one(made)).tobytes() for each in (detector, other)]
    assert first[0] != first[1]
    for _ in range(3):
        again = [each.score_many(made, one(made)).tobytes() for each in (botcore.load(published), other)]
        gc.collect()
        assert again == first


def of(tmp_path_factory, **profiles):
    trained = fitted.Trained(fitted.boosted(), profiles=profiles)
    return botcore.load(publish(trained, tmp_path_factory.mktemp("profiles")))


@pytest.fixture(scope="module")
def told_apart(tmp_path_factory):
    """A model that knows people of fine recordings alone."""
    return of(tmp_path_factory, fine=profile(2.0, 0.5, alpha=0.01, beta=0.1, bot=-1e9, person=-2e9, n=500))


def test_margins_are_read_by_the_way_a_session_was_recorded(told_apart):
    fine, coarse = reach(500, 200), reach(500, 200, n=20, gap=0.05)
    for made, slope, intercept in ((fine, 2.0, 0.5), (coarse, 1.0, 0.0)):
        verdict = judged(told_apart, made)
        assert verdict.p_bot == pytest.approx(1.0 / (1.0 + np.exp(-(slope * verdict.margin + intercept))))
    assert judged(told_apart, fine).profile == "fine" and judged(told_apart, coarse).profile == "coarse"
    assert list(told_apart.profiles) == ["fine"]


def test_nobody_is_blocked_in_a_profile_without_people(told_apart):
    eager = {"accuse": 1e-6, "miss": 1e6, "challenge": 0.0}
    for made, decision in ((reach(500, 200), "block"), (reach(500, 200, n=20, gap=0.05), "challenge")):
        session = told_apart.session(costs=eager)
        session.push_events(made)
        verdict = session.verdict()
        assert verdict.decision == decision
        assert told_apart.says_bot(verdict) == (decision == "block")
        assert verdict.sequential == ("bot" if decision == "block" else "open")


def test_a_session_that_goes_on_is_settled_at_its_bounds(tmp_path_factory):
    made = reach(500, 200)
    margin = judged(of(tmp_path_factory), made).margin
    for bot, person, said in ((0.0, -1.0, "bot"), (1.0, 0.5, "person"), (1.0, -1.0, "open")):
        bounds = {"alpha": 0.01, "beta": 0.1, "n": 500, "bot": margin + bot, "person": margin + person}
        assert judged(of(tmp_path_factory, fine=profile(**bounds)), made).sequential == said
