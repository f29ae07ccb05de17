"""What was collected with consent comes out as what training reads, whole recordings alone, and nothing else."""

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta

import numpy as np
import pyarrow.parquet as pq
import pytest
from batches import METADATA, batch, events
from click.testing import CliRunner

from botcore.batch import parse
from botcore.events import KINDS
from botcore.recordings import read
from botcore.server import collected
from botcore.server.collected import Recording
from botcore.server.database import Database
from botcore.server.export import command
from botcore.server.migrate import migrate
from botcore.server.recordings import _read
from botcore.training.datasets import load
from botcore.training.layers.datasets import load as load_layer

LONG_AGO = datetime.now(UTC) - timedelta(days=40)


@pytest.fixture
def keep(database):
    """Keeps a recording of so many batches: keep(2, label=..., ...)."""
    with closing(Database(database)) as opened:
        migrate(opened)

        def recorded(bodies, **facts):
            made = Recording(**{"label": "human", "person": "anna"} | facts)
            opened.write(lambda connection: collected.begin(connection, made))
            for fields in bodies:
                given, body = _read(batch(**{"session": made.id} | fields))
                opened.write(lambda connection, given=given, body=body: collected.add(connection, given, body, 1000))
            return made.id

        yield recorded


def says(database, out, *options):
    """What `botcore export` does."""
    return CliRunner().invoke(command, ["--database", database, "--out", str(out), *options])


WHOLE = [{"seq": 0}, {"seq": 1, "end": True, "events": events(2, t=[0.5, 0.75], event=["down", "up"])}]


def test_recordings_come_out_as_training_reads_them(database, keep, tmp_path):
    person = keep(WHOLE, facts={"task": "form"})
    bot = keep([*WHOLE[::-1], WHOLE[0]], label="bot", bot_kind="bezier", person="")
    told = says(database, tmp_path / "out")
    assert told.exit_code == 0 and "2 recordings" in told.output and "0 unfinished" in told.output
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["collected_pointer.parquet"]
    sessions = load(tmp_path / "out")
    columns = ["session_id", "label", "bot_kind", "family", "user_id", "source"]
    assert sessions.table[columns].to_numpy().tolist() == [
        [person, 0, "", "", "anna", "collected"],
        [bot, 1, "bezier", "Bézier", "", "collected"],
    ]
    made = sessions.session(1)
    assert made["t"].tolist() == [0.0, 0.01, 0.02, 0.5, 0.75]
    assert made["kind"].tolist() == [KINDS["move"]] * 3 + [KINDS["down"], KINDS["up"]]
    facts = read(tmp_path / "out/collected_pointer.parquet").facts
    assert facts["screen_width"].tolist() == [METADATA["screen_width"]] * 2
    assert [json.loads(said) for said in facts["metadata"]] == [{"task": "form"}, {}]


def test_each_layer_has_its_file_and_its_sensors_theirs(database, keep, tmp_path):
    motion = {"t": [0.0, 0.1], "ax": [0, 1], "ay": [9.8, 9.7], "az": [0, 0]}
    slider = keep([{"end": True, "motion": motion}], layer="slider")
    keep([{"end": True}], layer="question")
    assert says(database, tmp_path / "out", "--layer", "slider", "--layer", "question").exit_code == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "collected_slider.parquet",
        "collected_question.parquet",
        "motion",
    }
    table = pq.read_table(tmp_path / "out/collected_slider.parquet")
    assert set(table["session_id"].to_pylist()) == {slider} and set(table["layer"].to_pylist()) == {"slider"}
    assert {"session_id", "t", "x", "y", "event", "target", "button", "pressure", "contact", "event_flags"} <= set(
        table.column_names
    )
    assert load_layer(tmp_path / "out", "slider").table["session_id"].tolist() == [slider]
    sensed = pq.read_table(tmp_path / "out/motion/collected_slider.parquet")
    np.testing.assert_allclose(sensed["ay"].to_numpy(), [9.8, 9.7], rtol=1e-6)
    assert set(sensed["session_id"].to_pylist()) == {slider}


def test_what_is_not_whole_is_left_out_unless_it_is_asked_for(database, keep, tmp_path):
    whole = keep(WHOLE)
    open_ended = keep([{"seq": 0}])
    headless = keep(WHOLE[1:])
    keep([])
    keep([{"end": True, "events": events(0)}])
    told = says(database, tmp_path / "whole")
    assert told.exit_code == 0 and "1 recordings" in told.output and "4 unfinished and left out" in told.output
    assert read(tmp_path / "whole/collected_pointer.parquet").session_ids == [whole]
    assert says(database, tmp_path / "all", "--unfinished").exit_code == 0
    assert read(tmp_path / "all/collected_pointer.parquet").session_ids == [whole, open_ended, headless]


def test_only_what_was_begun_since_then(database, keep, tmp_path):
    keep(WHOLE, consented_at=LONG_AGO)
    new = keep(WHOLE)
    day = (LONG_AGO + timedelta(days=1)).date().isoformat()
    assert says(database, tmp_path, "--since", day).exit_code == 0
    assert read(tmp_path / "collected_pointer.parquet").session_ids == [new]


def test_an_export_in_groups_is_the_same(database, keep, tmp_path, monkeypatch):
    for _ in range(5):
        keep(WHOLE)
    assert says(database, tmp_path / "at once").exit_code == 0
    monkeypatch.setattr("botcore.server.export.GROUP", 7)
    assert says(database, tmp_path / "in groups").exit_code == 0
    once, grouped = (pq.read_table(tmp_path / name / "collected_pointer.parquet") for name in ("at once", "in groups"))
    assert once.equals(grouped) and len(once) == 25


def test_nothing_to_export_is_said(database, keep, tmp_path):
    told = says(database, tmp_path / "out")
    assert told.exit_code == 1 and "no recordings to export" in told.output and not (tmp_path / "out").exists()
    gone = says(str(tmp_path / "typo.db"), tmp_path / "out")
    assert gone.exit_code == 1 and "typo.db is not there" in gone.output and not (tmp_path / "typo.db").exists()


def test_what_is_kept_is_what_was_posted(database, keep):
    posted = batch(0, end=True, session="r_x", events=events(3, pressure=[0.0, 0.5, None]))
    made = keep([{"end": True, "events": events(3, pressure=[0.0, 0.5, None])}])
    with closing(Database(database)) as opened:
        (kept,) = opened.read(lambda connection: collected.parts(connection, made))
    assert kept.events.equals(parse(posted).events) and kept.metadata.equals(parse(posted).metadata)
