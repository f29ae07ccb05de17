"""Detectors and live sessions: the same bits whole, event by event, and in batches, whatever the events are."""

import pickle

import numpy as np
import pytest
from conftest import hand, one
from hypothesis import given, settings
from hypothesis import strategies as st
from test_features import streams

import botcore
from botcore import features
from botcore.verdict import integrity_codes

KEPT = 8  # movements of a session that a verdict shows


@pytest.fixture(scope="module")
def detector():
    return botcore.load("pointer")


def columns(made):
    return made["t"].copy(), made["x"].copy(), made["y"].copy(), made["kind"].copy()


def told(verdict):
    """All of a verdict that must not depend on how the events came in."""
    judged = np.float64(verdict.p_bot).tobytes(), np.float32(verdict.margin).tobytes(), verdict.movements.tobytes()
    said = verdict.decision, verdict.profile, verdict.sequential, verdict.integrity, verdict.reasons
    return *judged, *said, verdict.n_events, verdict.units, verdict.row.tobytes()


def test_a_verdict_says_what_the_api_promises(detector):
    verdict = detector.score(*columns(hand(1)))
    assert 0.0 <= verdict.p_bot <= 1.0
    assert verdict.decision in botcore.DECISIONS
    assert verdict.n_events == 200 and verdict.units > 1
    assert verdict.model.name == "pointer" and verdict.model.revision == botcore.features.revision("pointer")
    strengths = [abs(part) for _, part in verdict.reasons]
    assert strengths == sorted(strengths, reverse=True) and strengths[0] > 0


@pytest.mark.parametrize("chunk", [1, 7, 64, 1000])
def test_whole_and_in_pieces_give_the_same_bits(detector, chunk):
    made = hand(2, 500)
    t, x, y, kind = columns(made)
    session = detector.session()
    for i in range(0, len(made), chunk):
        part = slice(i, i + chunk)
        session.push(t[part], x[part], y[part], kind[part])
        session.verdict()  # reading must not disturb
    assert told(session.verdict()) == told(detector.score(t, x, y, kind))


def test_one_event_at_a_time_gives_the_same_bits(detector):
    made = hand(3)
    session = detector.session()
    for e in made:
        session.push(e["t"], e["x"], e["y"], e["kind"])
    assert told(session.verdict()) == told(detector.score(*columns(made)))


@settings(deadline=None, max_examples=100)
@given(streams(), st.integers(1, 40))
def test_any_stream_gives_the_same_bits_however_it_comes(made, chunk):
    detector = botcore.load("pointer")
    whole, pieces = detector.session(), detector.session()
    whole.push_events(made)
    for i in range(0, len(made), chunk):
        pieces.push_events(made[i : i + chunk])
        pieces.verdict()  # reading must not disturb
    row = detector.score_many(made, one(made))[0]
    verdict = whole.verdict()
    assert told(verdict) == told(pieces.verdict())
    assert all(row[name] == getattr(verdict, name) for name in ("p_bot", "margin", "n_events", "units", "integrity"))
    assert botcore.PROFILES[row["profile"]] == verdict.profile
    assert 0.0 <= verdict.p_bot <= 1.0


def test_arrays_of_other_types_and_strides_are_converted(detector):
    t, x, y, kind = columns(hand(4))
    whole = told(detector.score(t, x, y, kind))
    assert told(detector.score(t, x.astype(np.float64), y.astype(np.float64), kind)) == whole
    assert told(detector.score(t.tolist(), x.tolist(), y.tolist(), kind.tolist())) == whole
    wide = np.repeat(x, 2)[::2]
    assert not wide.flags.c_contiguous and told(detector.score(t, wide, y, kind)) == whole
    for dtype in (np.float32, np.float64):
        pressure = np.full(len(t), 0.5, dtype)
        assert told(detector.score(t, x, y, kind, pressure=pressure, button=np.zeros(len(t), np.uint8))) == whole


def test_many_sessions_are_each_scored_alone(detector):
    batch = [hand(seed, n) for seed, n in enumerate((0, 1, 50, 400, 0, 300))]
    rows = detector.score_many(np.concatenate(batch), np.cumsum([0, *map(len, batch)]))
    for row, made in zip(rows, batch, strict=True):
        verdict = detector.score(*columns(made))
        assert row["p_bot"] == verdict.p_bot and botcore.DECISIONS[row["decision"]] == verdict.decision
        assert row["n_events"] == verdict.n_events == len(made)


def test_every_recording_scores_the_same_live_and_in_a_batch(detector, recordings):
    rows = detector.score_many(recordings.events, recordings.offsets)
    some = range(0, len(rows), max(1, len(rows) // 100))
    for i in some:
        session = detector.session()
        session.push_events(recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]])
        assert session.verdict().p_bot == rows["p_bot"][i]
    assert np.isfinite(rows["p_bot"]).all()


@pytest.mark.parametrize("n", [0, 1, 2])
def test_too_little_is_insufficient_never_bot(detector, n):
    t, x, y, kind = columns(hand(5, n))
    verdict = detector.score(t, x, y, kind)
    assert verdict.decision == "insufficient" and verdict.p_bot == 0.5
    assert "no_motion" in dict(verdict.reasons)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda e: e["t"].__setitem__(slice(20, 30), np.nan), "bad_coordinates"),
        (lambda e: e["x"].__setitem__(slice(20, 30), np.inf), "bad_coordinates"),
        (lambda e: e["y"].__setitem__(slice(20, 30), 65535), "bad_coordinates"),
        (lambda e: e["t"].__setitem__(30, 0.0), "clock_back"),
        (lambda e: e["x"].__setitem__(slice(30, 32), 9e5), "teleport"),
        (lambda e: e["flags"].__setitem__(slice(0, 9), 1), "untrusted_events"),
        (lambda e: e["pressure"].__setitem__(slice(None), 0.0), "press_without_pressure"),
        (lambda e: e["kind"].__setitem__(slice(50, 56), 2), "button_grammar"),
    ],
)
def test_bad_streams_are_scored_and_named(detector, spoil, code):
    made = hand(6)
    assert code not in integrity_codes(int(detector.score_many(made, one(made))[0]["integrity"]))
    spoil(made)
    session = detector.session()
    session.push_events(made)
    verdict = session.verdict()
    assert code in dict(verdict.reasons)
    assert 0.0 <= verdict.p_bot <= 1.0 and verdict.n_events == len(made)


def test_equal_times_are_no_error(detector):
    made = hand(7)
    made["t"] = np.round(made["t"], 1)
    assert 0.0 <= detector.score(*columns(made)).p_bot <= 1.0


def test_a_million_events_stay_one_session(detector):
    session = detector.session()
    made = hand(8, 10_000)
    span = made["t"][-1] + 0.01
    for i in range(100):
        later = made.copy()
        later["t"] += i * span
        session.push_events(later)
    assert session.verdict().n_events == 1_000_000


def test_costs_and_prior_change_the_decision_and_not_the_score(detector):
    made = columns(hand(1))
    plain = detector.score(*made)
    dear = detector.score(*made, costs={"miss": 1e9})
    assert dear.margin == plain.margin and dear.p_bot == plain.p_bot and dear.decision in ("challenge", "block")
    rare, common = (detector.score(*made, prior=p) for p in (0.001, 0.999))
    assert rare.p_bot < plain.p_bot < common.p_bot


def test_metadata_travels_with_the_session(detector):
    said = {"pointer_type": "mouse", "screen_width": 1920, "hour": 13.5}
    session = detector.session(metadata=said)
    assert session.verdict().metadata == said


@pytest.mark.parametrize(
    ("given_", "says"),
    [
        ({"metadata": {"mood": "good"}}, "metadata has 'mood'"),
        ({"metadata": {"pointer_type": "paw"}}, "pointer_type is 'paw'"),
        ({"metadata": {"hour": 25}}, "hour is 25"),
        ({"costs": {"accuse": -1}}, "accuse and miss must be above 0"),
        ({"costs": {"blame": 1}}, "costs has 'blame'"),
        ({"prior": 1.0}, "prior is 1.0"),
    ],
)
def test_what_does_not_fit_is_refused(detector, given_, says):
    with pytest.raises(ValueError, match=says):
        detector.score(*columns(hand(1)), **given_)


def test_live_objects_are_never_pickled(detector):
    for live in (detector, detector.session()):
        with pytest.raises(TypeError, match="never pickled"):
            pickle.dumps(live)


def test_a_session_outlives_the_name_of_its_detector():
    session = botcore.load("pointer").session()
    session.push_events(hand(1))
    assert session.verdict().units > 0


def few(seed):
    """A stream of at least two movements, none of them forgotten."""
    made = hand(seed)
    assert 2 <= len(features.movements(made, one(made))[0]) <= KEPT
    return made


def test_contributions_add_up_to_the_margin(detector):
    """Each movement's margin is what the trees say of nothing at all, and its contributions."""
    verdicts = [detector.score(*columns(few(seed))) for seed in range(1, 6)]
    base = [
        margin - detector.contributions(row).sum()
        for verdict in verdicts
        for row, margin in zip(verdict.movements, detector.margins(verdict.movements), strict=True)
    ]
    np.testing.assert_allclose(base, base[0], atol=1e-4)
    for verdict in verdicts:
        n = verdict.units
        weight = np.sqrt(min(n, 4)) / n
        assert len(verdict.movements) == n
        assert verdict.contributions.sum() + n * weight * base[0] == pytest.approx(verdict.margin, abs=1e-3)


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_reasons_are_the_five_strongest_contributions(detector, seed):
    verdict = detector.score(*columns(hand(seed)))
    alone = np.array([detector.contributions(row) for row in verdict.movements])
    weight = np.sqrt(min(len(alone), 4)) / len(alone)
    np.testing.assert_allclose(verdict.contributions, alone.sum(axis=0) * weight, atol=1e-12)
    parts = zip(detector.features, verdict.contributions, strict=True)
    naive = sorted((part for part in parts if part[1]), key=lambda part: -abs(part[1]))[:5]
    assert verdict.reasons[: len(naive)] == tuple(naive)
