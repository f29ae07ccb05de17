"""The measure: who is left out, what counts as a miss, a report that can be read, and a run that goes on."""

import json

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from botcore.training import evaluate, material
from botcore.training.ablation import ABLATIONS, ablated, quick
from botcore.training.blind import judges
from botcore.training.calibration import clopper_pearson, reliability_error
from botcore.training.clocks import VARIED
from botcore.training.control import control
from botcore.training.datasets import load
from botcore.training.evidence import ALL
from botcore.training.fold import measured, scored
from botcore.training.learners import PARAMETERS
from botcore.training.material import thin
from botcore.training.measure import RATES, Measure, false_positives, recall
from botcore.training.progress import Progress, digest
from botcore.training.recipe import Recipe
from botcore.training.summary import abstentions, mean_of_families, recalls

pytest_plugins = ("corpus",)

SMALL = ["--per-kind", "6", "--cap", "40"]
THREE = ("north", "south", "west")
QUICK = Recipe({**PARAMETERS, "min_child_weight": 1.0}, rounds=20)
LEARNER = QUICK.learner


def quiet(items, **_):
    return items


@pytest.fixture(scope="module")
def movements(corpus):
    """Of what is made and recorded here a little will do."""
    sessions = thin(load(corpus), 40, np.random.default_rng(0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(material, "load", lambda path: load(path).select(slice(None, None, 20)))
        patch.setattr(material, "VARIED", VARIED[:1])
        return material.material(sessions, THREE, 6, 0, quiet)


@pytest.fixture(scope="module")
def measure(movements):
    return Measure(movements, THREE, LEARNER, 0, 4000)


@pytest.fixture
def fast(monkeypatch, movements):
    """The command on what is described already, with models that are fitted in no time."""
    monkeypatch.setattr(evaluate, "material", lambda *_: movements)
    monkeypatch.setattr(evaluate, "SHIPPED", QUICK)
    monkeypatch.setattr(evaluate, "MOST", 4000)


def run(corpus, out, *more, families="WindMouse"):
    options = ["--data", str(corpus), "--out", str(out), "--families", families, *SMALL, *more]
    return CliRunner().invoke(evaluate.command, options)


def records(k=ALL, n=10, hits=5, abstained=0, **other):
    row = {"family": "a", "kind": "a", "source": "north", "clock": "people's", "rate": 0.01, "k": k}
    return row | {"n": n, "hits": hits, "abstained": abstained} | other


def test_bots_are_measured_on_both_clocks(measure):
    for clock in ("", "north"):
        bots = measure.table[measure.bots_of("WindMouse", "north", clock)]
        assert set(bots["bot_kind"]) == {"windmouse"}
        assert set(bots["source"]) == {"south", "west"}
        assert set(bots["clock"]) == {clock}


def test_families_nobody_recorded_are_measured_on_generated_bots(measure):
    bots = measure.table[measure.bots_of("minimum jerk", "north", "")]
    assert {kind.partition("_")[2] or kind for kind in bots["bot_kind"]} <= {"jerk", "minimum_jerk"}


def test_recall_and_false_positives_are_counts(measure):
    found = pd.DataFrame(recall(measure, "WindMouse", "north"))
    assert set(found["clock"]) == {"own", "people's"}
    assert (found["hits"] + found["abstained"] <= found["n"]).all()
    people = pd.DataFrame(false_positives(measure, "north"))
    assert set(people["k"]) == {1, 2, 4, ALL}
    assert ((people["low"] <= people["hits"] / people["n"].clip(1)) & (people["high"] <= 1.0)).all()


def test_the_stricter_rate_never_catches_more(measure):
    found = pd.DataFrame(recall(measure, "WindMouse", "north")).set_index(["clock", "k", "rate"])["hits"].unstack()
    assert (np.diff(found[list(RATES)].to_numpy(), axis=1) >= 0).all()


def test_models_are_fitted_once(measure):
    assert measure.log_odds("spline", ["north"]) is measure.log_odds("spline", ["north", "nobody learns from"])


@pytest.mark.parametrize(("family", "source"), [("WindMouse", "north"), ("minimum jerk", "south")])
def test_what_is_left_out_changes_nothing_in_the_fold(movements, family, source):
    """The rows of the family and of the source are spoilt: a model that learnt from any of them would say otherwise."""

    def told(rows):
        asked = Measure(rows, THREE, LEARNER, 0, 4000)
        rest = ((table["label"] == 0) & (table["clock"] == "") & (table["source"] != source)).to_numpy()
        return asked.score(family, [source])[rest]

    table = movements.table
    out = (table["family"] == family) | (table["source"] == source) | (table["clock"] == source)
    spoilt = movements.rows.copy()
    spoilt[np.repeat(out.to_numpy(), movements.counts)] = 1e6
    np.testing.assert_array_equal(told(movements), told(type(movements)(spoilt, *list(vars(movements).values())[1:])))


def test_a_task_nobody_else_performs_judges_nobody(measure):
    table = measure.table.copy()
    assert judges(table, THREE) == list(THREE)
    table.loc[table["source"] == "south", "source"] = "delbot"
    assert judges(table, ("north", "west", "delbot")) == ["north", "west"]
    assert judges(table, ("north", "west")) == ["delbot"]


def test_an_abstention_is_a_miss_of_every_session_and_none_of_those_that_moved():
    found = pd.DataFrame([records(n=10, hits=5, abstained=4), records(k=1, n=6, hits=3)])
    rates = recalls(found, ["family"]).set_index("counted")
    assert rates["recall"].to_dict() == pytest.approx({"1": 3 / 6, "all": 5 / 6, "every": 5 / 10})
    assert rates.loc["every", "abstained"] == pytest.approx(0.4)


def test_recall_is_the_mean_over_sources_and_its_interval_counts_a_session_once():
    found = pd.DataFrame([records(n=20, hits=20), records(n=10, hits=0, source="south")])
    row = recalls(found, ["family"]).set_index("counted").loc["all"]
    assert (row["recall"], row["lowest"], row["sources"], row["n"]) == (0.5, 0.0, 2, 20)
    assert (row["low"], row["high"]) == clopper_pearson(10, 20)


def test_kinds_add_up_to_their_family():
    found = pd.DataFrame([records(kind="one", n=10, hits=10), records(kind="two", n=30, hits=0)])
    assert recalls(found, ["family"])["recall"].tolist() == [0.25, 0.25]
    assert recalls(found, ["family", "kind"]).set_index("kind")["recall"].groupby("kind").first().tolist() == [1.0, 0.0]


def test_the_mean_over_families_weighs_them_alike():
    found = pd.DataFrame(
        [records(n=100, hits=100), records(family="b", n=5, hits=0), records(family="few", n=4, hits=4)]
    )
    (row,) = (row for row in mean_of_families(recalls(found, ["family"]), 0) if row["counted"] == "all")
    assert (row["recall"], row["families"], row["low"], row["high"]) == (0.5, 2, 0.0, 1.0)


def test_abstentions_on_people_who_move_are_counted_apart():
    sessions = pd.DataFrame({"source": "north", "k": [0, 1, 2, 3], "margin": [np.nan, np.nan, np.nan, 1.0]})
    (row,) = abstentions(sessions)
    assert row == {"source": "north", "n": 4, "abstained": 3, "still": 1, "n_moving": 2, "abstained_moving": 1}


def test_the_reliability_error_of_the_honest_is_none():
    p = np.repeat([0.25, 0.75], 4)
    label = np.array([0, 0, 0, 1, 0, 1, 1, 1])
    assert reliability_error(p, label, np.ones(8)) == pytest.approx(0.0)
    assert reliability_error(1.0 - p, label, np.ones(8)) == pytest.approx(0.5)


def test_a_fold_keeps_what_the_model_said(measure):
    fold = json.loads(json.dumps(measured(measure, "WindMouse", "north")))
    kept, asked = scored([fold]).sessions, measure.bots_of("WindMouse", "north", "north")
    np.testing.assert_allclose(kept["margin"], measure.score("WindMouse", ["north"])[asked], atol=1e-3)
    assert set(kept["source"]) == {"north"} and set(kept["label"]) == {1}
    last = [course[-1] for course in kept["course"] if len(course)]
    np.testing.assert_allclose(last, kept["margin"].dropna())
    others = scored([fold], "judges").sessions
    assert set(others["source"]) == {"south", "west"} and set(others["family"][others["label"] == 1]) == {"WindMouse"}


def test_progress_keeps_what_is_done_and_drops_what_was_asked_otherwise(tmp_path):
    made = []
    for settings in ({"seed": 0}, {"seed": 0}, {"seed": 1}):
        progress = Progress(tmp_path, settings)
        assert progress.of("WindMouse, north", lambda s=settings: made.append(s) or len(made)) == len(made)
    assert made == [{"seed": 0}, {"seed": 1}]


def test_the_digest_tells_data_apart(corpus):
    sessions = load(corpus)
    other = load(corpus)
    assert digest(sessions) == digest(other)
    other.events["x"][7] += 1.0
    assert digest(sessions) != digest(other)


def test_recorders_that_differ_in_a_feature_are_told_apart(movements):
    one = control(movements, ("north", "south"), 0)
    assert one["tasks"] == ["pointing", "pointing"]
    marked = movements.rows.copy()
    marked[(movements.table["source"] == "north").to_numpy()[movements.session], 0] = 9.0
    other = control(type(movements)(marked, *list(vars(movements).values())[1:]), ("north", "south"), 0)
    assert other["own"] > max(one["own"], 0.95)


@pytest.mark.parametrize("name", ABLATIONS)
def test_ablations_measure_on_people_outside_the_training(movements, name):
    measure = Measure(movements, ("north", "south"), LEARNER, 0, 4000)
    found = quick(ablated(measure, ABLATIONS[name]), "WindMouse")
    assert {"1", "all", "every"} <= set(found) and 0.0 <= min(found.values()) <= max(found.values()) <= 1.0
    with pytest.raises(ValueError, match="people outside the training"):
        quick(Measure(movements, THREE, LEARNER, 0, 4000), "WindMouse")


def test_the_command_writes_report_tables_and_plots(corpus, tmp_path, fast):
    done = run(corpus, tmp_path, families="WindMouse,spline")
    assert done.exit_code == 0, done.output
    assert "## Summary" in done.output and "| WindMouse |" in done.output
    report = json.loads((tmp_path / "report.json").read_text())
    assert {row["k"] for row in report["false_positives"]} == {1, 2, 4, ALL}
    assert report["left_out"] == {"recorded": ["WindMouse"], "generated": ["spline"], "sources": list(THREE)}
    for plot in ("recall", "curve", "false_positives"):
        assert (tmp_path / f"{plot}.png").stat().st_size > 0


def test_a_run_that_was_stopped_goes_on(corpus, tmp_path, fast, monkeypatch):
    whole = run(corpus, tmp_path / "whole")
    assert whole.exit_code == 0, whole.output
    asked, measure_one = [], evaluate.measured

    def stopped(measure, family, source):
        asked.append((family, source))
        if len(asked) == 5:
            raise KeyboardInterrupt
        return measure_one(measure, family, source)

    monkeypatch.setattr(evaluate, "measured", stopped)
    assert run(corpus, tmp_path / "stopped").exit_code != 0
    assert run(corpus, tmp_path / "stopped").exit_code == 0
    assert len(asked) == 5 + 2  # the fold that was stopped, and those after it
    for name in ("report.json", "report.md", "curve.png"):
        assert (tmp_path / "stopped" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert run(corpus, tmp_path / "stopped", "--seed", "1").exit_code == 0
    assert len(asked) == 5 + 2 + 6


def test_an_unknown_family_is_refused(corpus, tmp_path):
    done = run(corpus, tmp_path, families="telepathy")
    assert done.exit_code == 1
    assert "'telepathy' is none" in done.output
