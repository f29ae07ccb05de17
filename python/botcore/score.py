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

from .detector import load
from .recordings import Recordings, read

COLUMNS = ("session_id", "p_bot", "decision", "reasons", "n_events")


def rows(recordings: Recordings, model: str) -> Iterator[dict[str, Any]]:
    """A row of COLUMNS for each session, in the order of the recording."""
    detector = load(model)
    bounds = recordings.offsets
    for i, name in enumerate(recordings.session_ids):
        session = detector.session()
        session.push_events(recordings.events[bounds[i] : bounds[i + 1]])
        verdict = session.verdict()
        reasons = ";".join(f"{code}:{part:+.2f}" if part else code for code, part in verdict.reasons)
        yield dict(zip(COLUMNS, (name, verdict.p_bot, verdict.decision, reasons, verdict.n_events), strict=True))


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


def _tell(decisions: list[str]) -> None:
    names, counts = np.unique(decisions, return_counts=True)
    told = ", ".join(f"{count} {name}" for name, count in zip(names, counts, strict=True))
    click.echo(f"{len(decisions)} sessions: {told}", err=True)


@click.command(
    "score",
    epilog="\b\nExamples:\n  botcore score pointer recording.parquet\n"
    "  botcore score pointer sessions.csv -o verdicts.csv --model ./models/pointer",
)
@click.argument("modality", type=click.Choice(["pointer"]))
@click.argument("input", metavar="INPUT")
@click.option(
    "-o", "--output", default="-", show_default=True, help=".csv, .jsonl or .parquet; - is standard output, as CSV."
)
@click.option(
    "--model", default=None, metavar="BUNDLE", help="A bundle's directory or shipped name.  [default: MODALITY]"
)
def command(modality: str, input: str, output: str, model: str | None) -> None:
    """Score the sessions of INPUT, one row a session.

    INPUT is .parquet, .csv or .jsonl with session_id,t,x,y[,event,button,pressure,contact]; - is standard input, as
    CSV or JSON lines.
    """
    recordings = read(sys.stdin.buffer if input == "-" else input)
    decisions: list[str] = []

    def told() -> Iterator[dict[str, Any]]:
        bar_off = not sys.stderr.isatty()
        with click.progressbar(
            rows(recordings, model or modality),
            len(recordings.session_ids),
            label="scoring",
            file=sys.stderr,
            hidden=bar_off,
        ) as bar:
            for row in bar:
                decisions.append(row["decision"])
                yield row

    _write(output, told())
    _tell(decisions)
