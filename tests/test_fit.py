"""Fitting: promises that hold by construction, weights that balance, and the same bytes twice."""

import json

import numpy as np
import optuna
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from botcore import features
from botcore.promise import conformal, upper_bound
from botcore.training.calibration import clopper_pearson, platt, reliability
from botcore.training.columns import UNREAD
from botcore.training.datasets import load
from botcore.training.learners import LEARNERS, boost
from botcore.training.material import chosen_sources, thin
from botcore.training.recipe import SHIPPED
from botcore.training.search import draw, merit, settings
from botcore.training.train import command as train
from botcore.training.weights import balanced

pytest_plugins = ("corpus",)

SMALL = ["--per-kind", "6", "--cap", "40"]


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=300), st.sampled_from([0.1, 0.05, 0.01]))
def test_no_more_people_stand_above_the_threshold_than_promised(scores, fpr):
    people = np.array(scores)
    threshold = conformal(people, fpr)
    assert (people >= threshold).sum() <= fpr * (len(people) + 1)


def test_too_few_people_promise_nothing():
    assert conformal(np.zeros(50), 0.01) == np.inf
    assert np.isfinite(conformal(np.zeros(99), 0.01))


def test_bounds_are_the_exact_binomial_ones():
    assert upper_bound(0, 299) <= 0.01 < upper_bound(0, 298)
    assert upper_bound(0, 2995) <= 0.001 < upper_bound(0, 2994)
    assert clopper_pearson(0, 10) == pytest.approx((0.0, 0.30850), abs=1e-5)
    assert clopper_pearson(10, 10) == pytest.approx((0.69150, 1.0), abs=1e-5)


def test_platt_recovers_a_sigmoid_at_prior_one_half():
    rng = np.random.default_rng(0)
    label = (np.arange(40_000) % 5 == 0).astype(int)  # a prior of 0.2 in the sample
    margin = rng.normal(2.0 * label - 1.0, 1.0)  # log-odds at prior 0.5: 2 * margin
    got = platt(margin, label, np.ones(len(label)))
    assert got.slope == pytest.approx(2.0, rel=0.05)
    assert got.intercept == pytest.approx(0.0, abs=0.05)


def test_reliability_counts_everyone():
    p = np.linspace(0.0, 1.0, 101)
    assert sum(row["n"] for row in reliability(p, p > 0.5, np.ones(101))) == 101


def test_weights_balance_sides_and_temper_groups():
    rng = np.random.default_rng(0)
    label = rng.integers(0, 2, 500)
    group = np.where(label == 0, rng.choice(["big", "big", "big", "small"], 500), "family")
    weight = balanced(group, label)
    assert weight[label == 0].sum() == pytest.approx(weight[label == 1].sum())
    assert weight[group == "small"].mean() > weight[group == "big"].mean()


@pytest.mark.parametrize("learner", LEARNERS)
def test_every_learner_ranks_what_is_plain_and_takes_missing_values(learner):
    rng = np.random.default_rng(0)
    y = np.arange(400) % 2
    X = (rng.normal(size=(400, 5)) + 2.0 * y[:, None]).astype(np.float32)
    X[::7, 0] = np.nan
    score = LEARNERS[learner](X, y, np.ones(400), 0)(X)
    assert score[y == 1].mean() > score[y == 0].mean() + 1.0


def test_the_same_seed_fits_the_same_bytes():
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(500, 6)).astype(np.float32), rng.integers(0, 2, 500)
    one, two = (boost(X, y, np.ones(500), 3, rounds=20).save_raw("json") for _ in range(2))
    assert one == two


def test_people_are_thinned_evenly(corpus):
    sessions = thin(load(corpus), 9, np.random.default_rng(0)).table
    people = sessions[sessions["label"] == 0]
    assert people.groupby("source").size().tolist() == [9, 9, 9]
    assert people.groupby(["source", "user_id"]).size().tolist() == [3] * 9
    assert (sessions["label"] == 1).sum() == 20


def test_sources_that_are_not_there_are_refused(corpus):
    with pytest.raises(ValueError, match="'east' is not in the data; people are of north, south, west"):
        chosen_sources(load(corpus), "north,east")


def test_train_publishes_the_same_bundle_twice(corpus, tmp_path):
    for out in ("one", "two"):
        done = CliRunner().invoke(
            train,
            ["--data", str(corpus), "--out", str(tmp_path / out), "--no-compare", "--rounds", "20", *SMALL],
        )
        assert done.exit_code == 0, done.output
    manifests = [(tmp_path / out / "pointer" / "manifest.json").read_bytes() for out in ("one", "two")]
    assert manifests[0] == manifests[1]
    facts = json.loads(manifests[0])
    assert facts["calibration"]["conformal"]["n"] > 0
    assert {source["name"] for source in facts["sources"]} == {"adversaries", "browser", "north", "south", "west"}
    assert facts["features"] == features.names("pointer") and facts["calibration"]["min_units"] == 1
    promise = facts["calibration"]["conformal"]
    assert promise["n"] == 80 and promise["p"] == 1.0  # too few people of any profile to promise it anything
    assert facts["profiles"] == facts["reference"] == {}
    (low, high) = facts["familiar"]["dir_entropy"]
    assert low < 0.0 < high <= 1.0
    beside = tmp_path / "one" / "pointer.report"
    plots = {"roc.png", "precision_recall.png", "calibration.png", "importance.png"}
    assert plots | {"report.json"} == {path.name for path in beside.iterdir()}
    assert json.loads((beside / "report.json").read_text())["metrics"]["classes"]["bot"]["support"] > 0


def test_a_search_prefers_by_blind_scores(corpus, tmp_path):
    done = CliRunner().invoke(
        train,
        ["--data", str(corpus), "--out", str(tmp_path), "--no-compare", "--search", "2", *SMALL],
    )
    assert done.exit_code == 0, done.output


def test_train_says_what_the_data_lacks(corpus, tmp_path):
    done = CliRunner().invoke(train, ["--data", str(corpus), "--out", str(tmp_path), "--sources", "nowhere", *SMALL])
    assert done.exit_code == 1
    assert "'nowhere' is not in the data" in done.output
    assert not (tmp_path / "pointer").exists()


def test_a_recipe_is_what_its_settings_draw():
    drawn = draw(optuna.trial.FixedTrial(settings(SHIPPED)))
    assert drawn == SHIPPED
    assert {*drawn.unread} == {name for name in features.names("pointer") if name in UNREAD}


def test_merit_counts_whole_sessions_and_first_movements():
    label = np.repeat([0, 1], 50)
    blind = pd.DataFrame({"label": label, "source": "a", "family": np.where(label, "x", ""), "margin": label * 1.0})
    blind = blind.assign(bot_kind=np.where(label, "y", ""))
    at_once = [np.array([value, value]) for value in label * 1.0]
    late = [np.array([0.0, value]) for value in label * 1.0]
    assert merit(blind.assign(course=at_once)) == 1.0
    assert merit(blind.assign(course=late)) == pytest.approx(0.75)
    own = blind.assign(bot_kind="straight", margin=0.0, course=[np.zeros(2)] * 100)[50:]
    assert merit(pd.concat([blind.assign(course=at_once), own])) == 1.0
