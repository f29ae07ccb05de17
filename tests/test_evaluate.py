"""The measure: who is left out, what counts as a miss, and a report that can be read."""

import json

import numpy as np
import pytest
from click.testing import CliRunner

from botcore.training.blind import judges
from botcore.training.datasets import load
from botcore.training.evaluate import command
from botcore.training.material import material, thin
from botcore.training.measure import Measure, false_positives, recall
from botcore.training.rows import cut
from botcore.training.windows import ALL

pytest_plugins = ("corpus",)

SMALL = ["--per-kind", "6", "--cap", "40"]
THREE = ("north", "south", "west")


def quiet(items, **_):
    return items


@pytest.fixture(scope="module")
def measure(corpus):
    sessions = thin(load(corpus), 40, np.random.default_rng(0))
    movements = material(sessions, THREE, 6, 0, quiet)
    return Measure(movements, cut(movements, 0), THREE, 0)


def test_bots_are_measured_on_both_clocks(measure):
    for clock in ("", "north"):
        bots = measure.table[measure.bots_of("WindMouse", "north", clock)]
        assert set(bots["bot_kind"]) == {"windmouse"}
        assert set(bots["source"]) == {"south", "west"}
        assert set(bots["clock"]) == {clock}


def test_families_nobody_recorded_are_measured_on_generated_bots(measure):
    bots = measure.table[measure.bots_of("minimum jerk", "north", "")]
    assert set(bots["bot_kind"]) == {"minimum_jerk"}


def test_recall_and_false_positives_are_counts(measure):
    found = recall(measure, ["WindMouse"], quiet)
    assert set(found["clock"]) == {"own", "people's"}
    assert (found["hits"] + found["abstained"] <= found["n"]).all()
    people = false_positives(measure)
    assert set(people["source"]) == set(THREE)
    assert ((people["low"] <= people["hits"] / people["n"].clip(1)) & (people["high"] <= 1.0)).all()


def test_the_stricter_rate_never_catches_more(measure):
    found = recall(measure, ["WindMouse"], quiet).set_index(["source", "clock", "k", "rate"])["hits"].unstack()
    assert (found[0.001] <= found[0.01]).all()


def test_models_are_fitted_once(measure):
    assert measure.model("spline", ["north"]) is measure.model("spline", ["north"])


def test_a_task_nobody_else_performs_judges_nobody(measure):
    table = measure.table.copy()
    assert judges(table, THREE) == list(THREE)
    table.loc[table["source"] == "south", "source"] = "delbot"
    assert judges(table, ("north", "west", "delbot")) == ["north", "west"]
    assert judges(table, ("north", "west")) == ["delbot"]


def test_the_command_writes_report_tables_and_plots(corpus, tmp_path):
    done = CliRunner().invoke(command, ["--data", str(corpus), "--out", str(tmp_path), *SMALL])
    assert done.exit_code == 0, done.output
    assert "| WindMouse |" in done.output
    report = json.loads((tmp_path / "report.json").read_text())
    assert {row["k"] for row in report["false_positives"]} == {1, 2, 4, ALL}
    assert (tmp_path / "recall.png").stat().st_size > 0
    assert (tmp_path / "false_positives.png").stat().st_size > 0


def test_an_unknown_family_is_refused(corpus, tmp_path):
    options = ["--families", "telepathy", *SMALL]
    done = CliRunner().invoke(command, ["--data", str(corpus), "--out", str(tmp_path), *options])
    assert done.exit_code == 1
    assert "'telepathy' is none" in done.output
