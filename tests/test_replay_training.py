"""botcore evaluate replay on a few made-up people: the parts, the forms and the report."""

import json

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner
from test_memory import wander

from botcore.cli import group
from botcore.training.adversaries.replay import FORMS
from botcore.training.datasets import COLUMNS, Sessions, assemble
from botcore.training.replay.crowd import ACROSS, fit, rows
from botcore.training.replay.parts import fill, split


@pytest.fixture(autouse=True)
def counted(monkeypatch):
    """A movement every 25 events, as wander() makes them: features.movements takes ten seconds to compile."""

    def movements(_, offsets):
        return None, offsets // 25, None

    monkeypatch.setattr("botcore.training.replay.parts.features.movements", movements)


@pytest.fixture(scope="module")
def people():
    """Sixty sessions of people of two sources."""
    made = [wander(seed, n=12) for seed in range(60)]
    table = pd.DataFrame({name: [""] * 60 for name in COLUMNS})
    table["session_id"] = table["recording_id"] = [f"s{i}" for i in range(60)]
    table["source"], table["label"] = ["one"] * 30 + ["two"] * 30, 0
    return assemble(made, table)


def test_nobody_is_in_two_parts(people):
    parts = split(people, 0)
    names = [set(part.table["session_id"]) for part in (parts.replayed, parts.strangers, parts.others)]
    assert [len(each) for each in names] == [20, 20, 20]
    assert len(set.union(*names)) == 60


def test_the_memory_is_filled_with_others_and_then_with_their_paths_backwards(people):
    parts = split(people, 0)
    memory, filled = fill(parts, 2000)
    assert filled["sessions"] == len(parts.replayed) + 2 * len(parts.others)  # all there are, and all backwards
    assert 0 < filled["movements"] < 2000
    assert filled["backwards"] > 0
    assert memory.recall(parts.replayed.session(3))[0][0] == 3
    assert not [i for i in range(len(parts.strangers)) if memory.recall(parts.strangers.session(i))]


def write(sessions: Sessions, path):
    lengths = np.diff(sessions.offsets)
    table = sessions.table.loc[sessions.table.index.repeat(lengths)].reset_index(drop=True)
    frame = table[["session_id", "source"]].assign(label="human", event="move")
    pd.concat([frame, pd.DataFrame(sessions.events[["t", "x", "y"]])], axis=1).to_csv(path, index=False)


def test_the_command_reports_every_form_and_source(people, tmp_path):
    write(people, tmp_path / "people.csv")
    arguments = ["evaluate", "replay", "--data", str(tmp_path / "people.csv"), "--out", str(tmp_path / "report")]
    ran = CliRunner().invoke(group, [*arguments, "--store", "2000"])
    assert ran.exit_code == 0, ran.output
    report = json.loads((tmp_path / "report/report.json").read_text())
    forms = {row["form"] for row in report["replays"]}
    assert set(FORMS) < forms
    exact = next(row for row in report["replays"] if row["form"] == "exact" and row["source"] == "")
    assert exact["all"] == exact["all_hits"] == 20
    assert [row["hits"] for row in report["people"]] == [0, 0, 0]
    assert (tmp_path / "report/recognised.png").exists()
    assert "Replays known again" in ran.output


def test_a_recording_without_people_is_refused(people, tmp_path):
    path = tmp_path / "bots.csv"
    write(people, path)
    path.write_text(path.read_text().replace("human", "bot"))
    ran = CliRunner().invoke(group, ["evaluate", "replay", "--data", str(path), "--out", str(tmp_path / "report")])
    assert ran.exit_code == 1
    assert "holds no people" in ran.output


def test_the_crowd_of_courses_is_fitted_with_its_mirror_image():
    rng = np.random.default_rng(0)
    habits = rng.normal(0, 60, (2, 23))
    drawn = habits[rng.integers(0, 2, 600)] + rng.normal(0, 4.0, (600, 23))
    weight, mean, spread = fit(drawn * np.where(rng.random((600, 1)) < 0.5, ACROSS, 1.0), habits=2)
    for habit in habits:
        assert min(np.abs(mean - each).max(1).min() for each in (habit, habit * ACROSS)) < 2.0
    np.testing.assert_allclose(2 * np.exp(weight), 0.5, atol=0.1)
    np.testing.assert_allclose(spread, 4.0, atol=1.0)
    assert rows(weight, mean, spread).count("f") == 2 * (1 + 2 * 23)
