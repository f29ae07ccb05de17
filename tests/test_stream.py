"""botcore stream and botcore serve on the command line: verdicts of the process, figures, and errors that help."""

import re

import captchas
import click
import numpy as np
import people
import pyarrow as pa
import pyarrow.csv
import pytest
from click.testing import CliRunner
from conftest import hand
from serving import process

import botcore
from botcore.events import KINDS
from botcore.layers import events
from botcore.recordings import read
from botcore.server.replay import Schedule, sessions
from botcore.server.serve import command as serve
from botcore.server.stream import command as stream


@pytest.fixture(scope="module")
def port():
    with process() as (_, port):
        yield port


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """A CSV file of five sessions."""
    path = tmp_path_factory.mktemp("recorded") / "sessions.csv"
    names = list(KINDS)
    parts = [hand(seed, 150) for seed in range(5)]
    events = np.concatenate(parts)
    table = {
        "session_id": np.repeat([f"session-{i}" for i in range(5)], 150),
        **{name: events[name] for name in ("t", "x", "y")},
        "event": [names[kind] for kind in events["kind"]],
        "label": np.repeat(["human", "bot", "human", "bot", "human"], 150),
        "pointer_type": np.repeat("mouse", 750),
    }
    pa.csv.write_csv(pa.table(table), path)
    return path


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    """A directory with a model of sliders, and a CSV file of two of them."""
    folder = people.put(tmp_path_factory.mktemp("models"), "slider")
    parts = [events(captchas.solve("slider", 90.0, seed), "slider") for seed in (1, 2)]
    made = np.concatenate(parts)
    table = {name: made[name] for name in ("t", "x", "y", "target")}
    table["event"] = [list(KINDS)[kind] for kind in made["kind"]]
    table["session_id"] = np.repeat(["first", "second"], [len(part) for part in parts])
    pa.csv.write_csv(pa.table(table), folder / "sliders.csv")
    return folder


def replay(recorded, port, *options):
    return CliRunner().invoke(stream, [str(recorded), "--grpc", f"127.0.0.1:{port}", *options])


@pytest.mark.parametrize("options", [(), ("--packed",), ("--batch", "2", "--chunk", "7")], ids=" ".join)
def test_it_prints_the_verdicts_of_the_process(recorded, port, options):
    told = replay(recorded, port, *options)
    assert told.exit_code == 0, told.output
    recordings = read(recorded)
    events = botcore.quantise(recordings.events) if "--packed" in options else recordings.events
    expected = botcore.load("pointer").score_many(events, recordings.offsets)
    for i, session in enumerate(recordings.session_ids):
        (line,) = [line.split() for line in told.output.splitlines() if line.startswith(session)]
        p_bot, decision = expected[i]["p_bot"], botcore.DECISIONS[expected[i]["decision"]]
        assert line[1:5] == [recordings.facts["label"][i], "150", f"{p_bot:.4f}", decision]
    assert "5 sessions" in told.output and "750 events" in told.output
    assert re.search(r"median \d+\.\d\d ms, p99 \d+\.\d\d ms", told.output)


def test_layers_of_a_captcha_are_streamed_too(layer):
    recorded = layer / "sliders.csv"
    with process("--models", str(layer)) as (_, port):
        told = replay(recorded, port, "--modality", "slider")
    assert told.exit_code == 0, told.output
    recordings = read(recorded)
    expected = botcore.load(layer / "slider").score_many(recordings.events, recordings.offsets)
    for score, session in zip(expected, recordings.session_ids, strict=True):
        (line,) = [line.split() for line in told.output.splitlines() if line.startswith(session)]
        assert line[2:4] == [f"{score['p_bot']:.4f}", botcore.DECISIONS[score["decision"]]]


def test_a_limit_leaves_the_rest_out(recorded, port):
    told = replay(recorded, port, "--limit", "2", "--no-reasons", "--pace", "recorded")
    assert "2 sessions" in told.output and "session-2" not in told.output


def test_what_packed_columns_cannot_carry_goes_raw_and_it_is_said(tmp_path, port):
    path = tmp_path / "broken.csv"
    path.write_text("session_id,t,x,y\na,0,1,1\na,0.1,nan,2\nb,0,1,1\nb,0.1,3,3\n")
    told = replay(path, port, "--packed")
    assert told.exit_code == 0
    assert "1 sessions hold values that packed columns cannot carry" in told.output


def test_errors_are_one_line_that_helps(recorded, tmp_path, port):
    gone = replay(recorded, 1)
    assert gone.exit_code == 1 and "is the server running there?" in gone.output
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert (told := replay(empty, port)).exit_code == 1 and "the file is empty" in told.output
    assert replay(recorded, "port").exit_code == 2
    long = tmp_path / "long.csv"
    long.write_text("session_id,t,x,y\n" + "s" * 129 + ",0,1,1\n")
    assert "send an id of 1 to 128 bytes" in replay(long, port).output


def test_chunks_are_due_when_their_last_event_happened(recorded):
    ready = list(sessions(read(recorded), packed=False, reasons=False, recorded_pace=True))
    t = ready[0].events["t"]
    schedule = Schedule(iter(ready[:1]), 8, 100)
    schedule.fill(now=10.0)
    assert schedule.wait(10.0) == pytest.approx(t[99] - t[0])
    assert schedule.take(10.0) == ([], b"")
    due, batch = schedule.take(10.0 + t[99] - t[0])
    assert due == ready[:1] and batch and not due[0].over
    schedule.take(1e9)
    assert due[0].over and schedule.wait(1e9) is None


def test_flat_out_every_open_session_is_in_every_batch(recorded):
    ready = sessions(read(recorded), packed=False, reasons=False, recorded_pace=False)
    schedule = Schedule(ready, 3, 50)
    sizes = []
    schedule.fill(0.0)
    while schedule.wait(0.0) is not None:
        sizes.append(len(schedule.take(0.0)[0]))
        schedule.fill(0.0)
    assert sizes == [3, 3, 3, 2, 2, 2]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--grpc", "nowhere"], "write for example 127.0.0.1:50051"),
        (["--tls-cert", __file__], "--tls-cert and --tls-key together"),
        (["--max-streams", "0"], "x>=1"),
        (["--model", "nobody"], "not among the models"),
    ],
)
def test_serve_says_what_is_wrong(options, said):
    told = CliRunner().invoke(serve, options)
    assert told.exit_code != 0 and said in told.output


def test_a_taken_port_is_an_error(port):
    told = CliRunner().invoke(serve, ["--grpc", f"127.0.0.1:{port}"])
    assert told.exit_code == 1 and "give another --grpc" in told.output


@pytest.mark.parametrize("command", [serve, stream], ids=["serve", "stream"])
def test_help_has_an_example(command):
    told = CliRunner().invoke(command, ["--help"])
    assert told.exit_code == 0 and "Example" in told.output
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_an_option_may_be_an_environment_variable():
    told = CliRunner().invoke(serve, ["--model", "nobody"], env={"BOTCORE_SERVE_MAX_CHUNKS": "0"})
    assert "max-chunks" in told.output and told.exit_code == 2
