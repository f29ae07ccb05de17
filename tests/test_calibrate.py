"""botcore calibrate: an operator's own people fix the thresholds, and what is promised of people holds."""

import csv
import json
import shutil

import numpy as np
import pytest
from click.testing import CliRunner
from conftest import hand
from fitted import CALIBRATION, Trained, boosted
from hypothesis import given
from hypothesis import strategies as st
from modalities import put

import botcore
from botcore import shelf
from botcore.bundle import open_bundle
from botcore.calibrate import OWN, People, command, met, threshold
from botcore.events import FLAGS, KINDS
from botcore.promise import allowed, needed, upper_bound
from botcore.recordings import read
from botcore.training.publish import publish

SEQUENTIAL = {"alpha": 0.01, "beta": 0.1, "bot": 0.5, "person": -1.0, "n": 300}
CURVE = {"slope": 1.0, "intercept": 0.0, "conformal": CALIBRATION["conformal"]}
PROFILES = {"fine": CURVE | {"sequential": SEQUENTIAL}, "coarse": CURVE | {"sequential": {}}}
EASY = ["--fpr", "0.3"]  # for which nine people are enough


@given(st.integers(1, 6000), st.sampled_from([0.3, 0.05, 0.01, 0.001]))
def test_as_many_may_lie_beyond_as_the_bound_allows(n, fpr):
    above = allowed(n, fpr)
    assert above < 0 or upper_bound(above, n) <= fpr
    assert upper_bound(above + 1, n) > fpr
    assert (above >= 0) == (n >= needed(fpr))


def test_the_least_number_of_people():
    assert (needed(0.01), needed(0.001)) == (299, 2995)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=400), st.sampled_from([0.3, 0.05, 0.01]), st.floats(0, 1))
def test_no_more_people_lie_beyond_than_the_bound_says(scores, fpr, before):
    people = np.array(scores)
    found = threshold(people, people, fpr, before)
    beyond = int((people >= found.at).sum())
    assert upper_bound(beyond, len(people)) <= found.bound and found.n == len(people)
    if len(people) < needed(fpr):
        assert found.at >= before and beyond == 0 and found.bound > fpr
        assert threshold(people, people, fpr, None) is None
    else:
        assert found.bound <= fpr
        assert threshold(people, people, fpr, None) == found


@pytest.mark.parametrize(("n", "fpr"), [(299, 0.01), (500, 0.01), (400, 0.05)])
def test_the_rate_among_fresh_people_keeps_the_bound_as_often_as_is_said(n, fpr):
    random = np.random.default_rng(n)
    drawn = random.random((400, n))  # of whom a share 1 - at lies beyond
    broken = np.mean([1.0 - threshold(people, people, fpr, None).at > fpr for people in drawn])
    assert broken <= 0.05 + 3.0 * np.sqrt(0.05 * 0.95 / 400)


def crowd(random, persons, sessions):
    """Sessions of people who are each alike from session to session."""
    who = np.repeat(np.arange(persons), sessions)
    p = 1.0 / (1.0 + np.exp(-random.normal(0.0, 2.0, persons)[who] - random.normal(0.0, 0.5, len(who))))
    return People(who.astype(str), np.full(len(who), "fine"), p, p, True, 0)


def test_many_sessions_of_few_people_are_no_more_people():
    random = np.random.default_rng(0)
    fresh = np.sort(crowd(random, 50_000, 1).p)
    rate = lambda at: 1.0 - np.searchsorted(fresh, at) / len(fresh)  # noqa: E731
    broken = {"persons": 0, "sessions": 0}
    for seed in range(100):
        known = crowd(random, 60, 20)
        each = known.one_each(seed)
        assert sorted(each.persons) == sorted(set(known.persons))
        broken["persons"] += rate(threshold(known.p, each.p, 0.05, None).at) > 0.05
        broken["sessions"] += rate(threshold(known.p, known.p, 0.05, None).at) > 0.05
    assert broken["persons"] <= 12 < broken["sessions"]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A pointer with two profiles, and taps."""
    folder = tmp_path_factory.mktemp("published")
    publish(Trained(boosted(trees=5), profiles=PROFILES), folder)
    return put(folder, "tap")


@pytest.fixture
def models(published, tmp_path):
    return shutil.copytree(published, tmp_path / "models", symlinks=True)


def record(path, sessions, **facts):
    """A file of sessions; facts: columns, a value for each session."""
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["session_id", "t", "x", "y", "event", *facts])
        names = list(KINDS)
        for i, made in enumerate(sessions):
            told = [values[i] for values in facts.values()]
            table.writerows([f"s{i}", *row[:3], names[row[3]], *told] for row in made[["t", "x", "y", "kind"]].tolist())
    return path


@pytest.fixture(scope="module")
def hands():
    return [hand(seed) for seed in range(24)]


def calibrate(*given):
    return CliRunner().invoke(command, [str(each) for each in given])


def facts(models, name="pointer"):
    return json.loads((models / name / "manifest.json").read_text())


def test_thresholds_come_from_own_people_and_go_back(models, hands, tmp_path):
    mine = record(tmp_path / "mine.csv", hands, user_id=[f"u{i % 12}" for i in range(24)])
    before = facts(models)
    done = calibrate("pointer", mine, "--models", models, *EASY)
    assert done.exit_code == 0, done.output
    after = facts(models)
    conformal, sequential = after["profiles"]["fine"]["conformal"], after["profiles"]["fine"]["sequential"]
    assert (conformal["n"], conformal["fpr"], conformal["source"], conformal["level"]) == (12, 0.3, OWN, "person")
    assert conformal["bound"] == upper_bound(allowed(12, 0.3), 12) <= 0.3
    assert (sequential["alpha"], sequential["n"], sequential["beta"]) == (0.3, 12, 0.1)
    assert sequential["person"] < sequential["bot"] != SEQUENTIAL["bot"]
    assert after["profiles"]["coarse"] == before["profiles"]["coarse"]
    kept = ("slope", "intercept", "prior", "conformal")
    assert all(after["calibration"][fact] == before["calibration"][fact] for fact in kept)
    assert after["calibration"]["of"] == before["version"] != after["version"]
    assert "fine: n = 12 people; block at" in done.output and "coarse: n = 0 people; stays at" in done.output
    assert "touch: n = 0 people; stays uncalibrated and never blocks" in done.output
    assert shelf.on_duty(models, "pointer") == after["version"] and botcore.load(models / "pointer").fpr == 0.01
    assert shelf.roll_back(models, "pointer") == before["version"]


def test_the_same_people_and_seed_give_the_same_version(models, hands, tmp_path):
    mine = record(tmp_path / "mine.csv", hands[:10])
    again = shutil.copytree(models, tmp_path / "again", symlinks=True)
    for folder in (models, again):
        assert calibrate("pointer", mine, "--models", folder, *EASY, "--shadow").exit_code == 0
    assert shelf.in_shadow(models, "pointer") == shelf.in_shadow(again, "pointer")
    assert shelf.on_duty(models, "pointer") != shelf.in_shadow(models, "pointer")


def test_with_too_few_people_a_threshold_only_moves_up(models, hands, tmp_path):
    mine = record(tmp_path / "mine.csv", hands)
    people = met(read(mine), open_bundle(models / "pointer"))
    before = facts(models)["profiles"]["fine"]["conformal"]["p"]
    done = calibrate("pointer", mine, "--models", models)
    conformal = facts(models)["profiles"]["fine"]["conformal"]
    assert conformal["p"] == max(before, np.nextafter(people.p.max(), np.inf))
    assert (conformal["n"], conformal["level"]) == (24, "session") and conformal["bound"] == upper_bound(0, 24)
    assert "no promise of 1.00%, for which 275 more are needed" in done.output


def test_a_profile_nobody_vouched_for_stays_so_until_there_are_enough(hands, tmp_path):
    models, slow = tmp_path / "models", [made.copy() for made in hands[:10]]
    publish(Trained(boosted(trees=5), profiles=PROFILES), models)
    for made in slow:
        made["flags"] = FLAGS["touch"]
    mine = record(tmp_path / "mine.csv", slow, event_flags=[int(made["flags"][0]) for made in slow])
    assert "touch: n = 10 sessions; stays uncalibrated" in calibrate("pointer", mine, "--models", models).output
    assert "touch" not in facts(models)["profiles"]
    assert calibrate("pointer", mine, "--models", models, *EASY).exit_code == 0
    assert facts(models)["profiles"]["touch"]["conformal"]["n"] == 10
    assert facts(models)["profiles"]["touch"]["sequential"] == {}


def test_the_highest_margin_is_that_of_any_moment(models, hands, tmp_path):
    bundle = open_bundle(models / "pointer")
    people = met(read(record(tmp_path / "mine.csv", hands[:3])), bundle)
    detector = botcore.load(models / "pointer")
    for made, highest in zip(hands, people.highest, strict=False):
        session, seen = detector.session(), [-np.inf]
        for i in range(len(made)):
            session.push_events(made[i : i + 1])
            verdict = session.verdict()
            seen.append(verdict.closed)
            wanted = "bot" if verdict.closed >= 0.5 else "person" if verdict.closed <= -1.0 else "open"
            assert verdict.sequential == wanted
        assert highest == np.nanmax(seen)


def test_bots_are_left_out(models, hands, tmp_path):
    mine = record(tmp_path / "mine.csv", hands[:12], label=["human"] * 10 + ["bot"] * 2, account=range(12))
    done = calibrate("pointer", mine, "--models", models, *EASY, "--person", "account")
    assert "2 sessions of bots are left out" in done.output and "fine: n = 10 people" in done.output


def test_a_model_without_profiles_has_one_threshold(models, tmp_path):
    taps = tmp_path / "taps.csv"
    random = np.random.default_rng(0)
    rows = [f"s{i},{t:.3f}" for i in range(10) for t in np.cumsum(random.gamma(9.0, 0.02, 40))]
    taps.write_text("\n".join(["session_id,t_down", *rows]) + "\n")
    done = calibrate("tap", taps, "--models", models, *EASY)
    assert done.exit_code == 0, done.output
    conformal = facts(models, "tap")["calibration"]["conformal"]
    assert (conformal["n"], conformal["source"], conformal["level"]) == (10, OWN, "session")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["--person", "who"], "column 'who' is missing"),
        (["--name", "tap"], "judges tap"),
        (["--name", "nobody"], "neither shipped nor a directory"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_moves(models, hands, tmp_path, given, says):
    mine, before = record(tmp_path / "mine.csv", hands[:2]), sorted(models.iterdir())
    done = calibrate("pointer", mine, "--models", models, *given)
    assert done.exit_code == 1 and says in done.output
    assert sorted(models.iterdir()) == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the file is empty"),
        ("session_id,t_down\na,1\n", "column 't' is missing"),
        ("session_id,t,x,y,label\na,0,1,2,bot\n", "no session of a person"),
        ("session_id,t,x,y\na,0,1,2\n", "none of 1 sessions has enough to judge by"),
    ],
)
def test_what_holds_no_people_is_refused(models, tmp_path, text, says):
    mine = tmp_path / "mine.csv"
    mine.write_text(text)
    done = calibrate("pointer", mine, "--models", models)
    assert done.exit_code == 1 and says in done.output
