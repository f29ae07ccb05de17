"""`botcore score`: recordings to verdicts, one row a session."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click
import numpy as np

from . import _features
from ._score import Verdict
from .detector import load
from .predict import tallied
from .recordings import Recordings, read, read_taps

COLUMNS = ("session_id", "p_bot", "decision", "reasons", "n_events", "profile", "sequential")


def judged(modality: str, input: str, model: str) -> tuple[int, Iterator[tuple[Any, Verdict]]]:
    """How many sessions (of a log: users) INPUT holds, and each one's id and verdict, in the order of the file."""
    if modality == "actions":
        tallies = tallied(input, model)
        return len(tallies.users), ((user, tallies.verdict(user)) for user in tallies.users)
    recordings = recorded(modality, input)
    return len(recordings.session_ids), _sessions(recordings, model)


def recorded(modality: str, input: str) -> Recordings:
    """The sessions of INPUT, - for standard input, as the modality records them. Raises RecordingError, OSError."""
    source = sys.stdin.buffer if input == "-" else input
    return read_taps(source) if modality == "tap" else read(source)


def _sessions(recordings: Recordings, model: str) -> Iterator[tuple[str, Verdict]]:
    detector = load(model)
    for i, name in enumerate(recordings.session_ids):
        session = detector.session()
        session.push_events(recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]])
        yield name, session.verdict()


def row(name: Any, verdict: Verdict) -> dict[str, Any]:
    """One row of COLUMNS."""
    reasons = ";".join(f"{code}:{part:+.2f}" if part else code for code, part in verdict.reasons)
    sequential = verdict.sequential if verdict.profile else ""  # nothing but a pointer has either
    told = (name, verdict.p_bot, verdict.decision, reasons, verdict.n_events, verdict.profile, sequential)
    return dict(zip(COLUMNS, told, strict=True))


@contextmanager
def _sink(output: str) -> Iterator[IO[str]]:
    if output == "-":
        yield sys.stdout
    else:
        with Path(output).open("w", encoding="utf-8", newline="") as file:
            yield file


def _write(output: str, made: Iterator[dict[str, Any]]) -> None:
    if output.endswith(".parquet"):
        import pyarrow
        import pyarrow.parquet

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(made)), output)
        return
    with _sink(output) as file:
        if output.endswith(".jsonl"):
            file.writelines(json.dumps(row) + "\n" for row in made)
            return
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(made)


def _tell(decisions: list[str], what: str) -> None:
    names, counts = np.unique(decisions, return_counts=True)
    told = ", ".join(f"{count} {name}" for name, count in zip(names, counts, strict=True))
    click.echo(f"{len(decisions)} {what}: {told}", err=True)


@click.command(
    "score",
    epilog="\b\nExamples:\n  botcore score pointer recording.parquet\n"
    "  botcore score pointer sessions.csv -o verdicts.csv --model ./models/pointer\n"
    "  botcore score tap taps.csv\n  botcore score actions log.csv -o users.csv",
)
@click.argument("modality", type=click.Choice(list(_features.modalities())))
@click.argument("input", metavar="INPUT")
@click.option(
    "-o", "--output", default="-", show_default=True, help=".csv, .jsonl or .parquet; - is standard output, as CSV."
)
@click.option(
    "--model", default=None, metavar="BUNDLE", help="A bundle's directory or shipped name.  [default: MODALITY]"
)
def command(modality: str, input: str, output: str, model: str | None) -> None:
    """Score the sessions of INPUT, one row a session; of an event log, one row a user.

    INPUT is .parquet, .csv or .jsonl: of a pointer or a layer session_id,t,x,y[,event,target,button,pressure,contact],
    of taps session_id,t_down[,t_up], of a log UserId,Event,Category; - is standard input, as CSV or JSON lines.
    """
    sessions, verdicts = judged(modality, input, model or modality)
    decisions: list[str] = []

    def told() -> Iterator[dict[str, Any]]:
        bar_off = not sys.stderr.isatty()
        with click.progressbar(verdicts, sessions, label="scoring", file=sys.stderr, hidden=bar_off) as bar:
            for name, verdict in bar:
                decisions.append(verdict.decision)
                yield row(name, verdict)

    _write(output, told())
    _tell(decisions, "users" if modality == "actions" else "sessions")
