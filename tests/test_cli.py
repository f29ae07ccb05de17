"""The command line: what a person types, what comes back, and where errors go."""

import csv
import json
import subprocess
import sys
from importlib.metadata import entry_points

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from test_golden import SAMPLES

import botcore
from botcore.cli import group
from botcore.recordings import read

COMMANDS = sorted(point.name for point in entry_points(group="botcore.commands"))


def botcore_says(*arguments, **given):
    """Runs the command as a user would; returns what it did."""
    command = [sys.executable, "-m", "botcore", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **given)


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """Two sessions of the samples as CSV."""
    table = pq.read_table(SAMPLES, columns=["session_id", "t", "x", "y", "event"]).to_pylist()
    names = list(dict.fromkeys(row["session_id"] for row in table))[20:22]
    path = tmp_path_factory.mktemp("few") / "few.csv"
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, table[0])
        writer.writeheader()
        writer.writerows(row for row in table if row["session_id"] in names)
    return path


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name):
    told = CliRunner().invoke(group, [name, "--help"])
    assert told.exit_code == 0 and "Example" in told.output and f"botcore {name}" in told.output


def test_score_gives_one_row_a_session(few):
    done = botcore_says("score", "pointer", few)
    rows = list(csv.DictReader(done.stdout.decode().splitlines()))
    recorded = read(few)
    assert done.returncode == 0 and [row["session_id"] for row in rows] == recorded.session_ids
    expected = botcore.load("pointer").score_many(recorded.events, recorded.offsets)
    for row, score in zip(rows, expected, strict=True):
        assert float(row["p_bot"]) == score["p_bot"] and int(row["n_events"]) == score["n_events"]
        assert row["decision"] in botcore.DECISIONS


def test_score_reads_standard_input_and_writes_every_format(few, tmp_path):
    piped = botcore_says("score", "pointer", "-", input=few.read_bytes())
    assert piped.returncode == 0 and piped.stdout == botcore_says("score", "pointer", few).stdout
    for name in ("out.jsonl", "out.parquet", "out.csv"):
        assert botcore_says("score", "pointer", few, "-o", tmp_path / name).returncode == 0
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert lines == pq.read_table(tmp_path / "out.parquet").to_pylist() and len(lines) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("session_id,t,x\na,0,1\n", "'y' is missing"),
        ("session_id,t,x,y\na,soon,1,2\n", "soon"),
        ("", "empty"),
    ],
)
def test_a_wrong_recording_is_one_line_on_stderr(tmp_path, text, says):
    (tmp_path / "bad.csv").write_text(text)
    done = botcore_says("score", "pointer", tmp_path / "bad.csv")
    error = done.stderr.decode()
    assert done.returncode != 0 and done.stdout == b"" and says in error and "Traceback" not in error


def test_what_is_not_there_is_said(tmp_path):
    missing = botcore_says("score", "pointer", tmp_path / "none.csv")
    assert missing.returncode != 0 and b"none.csv" in missing.stderr and b"Traceback" not in missing.stderr
    foreign = botcore_says("score", "pointer", SAMPLES, "--model", tmp_path)
    assert foreign.returncode != 0 and b"manifest.json" in foreign.stderr and b"Traceback" not in foreign.stderr
    assert botcore_says("fly").returncode == 2


@pytest.mark.parametrize("verb", ["train", "evaluate"])
def test_without_its_extra_a_modality_says_what_to_install(verb):
    script = "import sys; sys.modules['pandas'] = None; from botcore.cli import main; main()"
    command = [sys.executable, "-c", script, verb, "tap", "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 1 and "needs pandas: pip install 'botcore[train]'" in told.stderr
