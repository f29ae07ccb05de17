"""botcore evaluate actions: how well fake users never seen are told from real ones, and how early."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.actions import measure, report, tables
from botcore.training.actions.datasets import load
from botcore.training.actions.fit import source_of, threshold_of
from botcore.training.actions.prefixes import WHOLE
from botcore.verdict import Costs, costs_of

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    "actions",
    epilog="\b\nExamples:\n  botcore evaluate actions --data log.csv --out report/\n"
    "  botcore evaluate actions --data one.parquet --other two.parquet --out report/",
)
@click.option(
    "--data", "--input", required=True, multiple=True, type=_FILE, help="Log: .csv, .jsonl or .parquet; repeatable."
)
@click.option("--other", type=_FILE, help="Another log, of the same or of other users, to be judged by models of DATA.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--cv-folds", default=5, show_default=True, type=click.IntRange(2), help="Folds, by user.")
@click.option("--cost-accuse", default=Costs().accuse, show_default=True, help="Of flagging a real user.")
@click.option("--cost-miss", default=Costs().miss, show_default=True, help="Of passing a fake one, in the same unit.")
@click.option("--seed", "--random-state", default=42, show_default=True, type=click.IntRange(0))
def command(
    data: tuple[Path, ...], other: Path | None, out: Path, cv_folds: int, cost_accuse: float, cost_miss: float,
    seed: int,
) -> None:  # fmt: skip
    """Leave users out, a fold at a time, and measure how they are judged: whole, early, and in another log.

    Writes report.json, report.md and early.png. Calibration and threshold never saw the users they judge.
    """
    try:
        threshold = threshold_of(costs_of({"accuse": cost_accuse, "miss": cost_miss, "challenge": 0.0}))
        found = evaluate(data, other, cv_folds, threshold, seed)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    report.write(found, out / "report.json")
    text = tables.markdown(found)
    (out / "report.md").write_text(text, encoding="utf-8")
    plot(found, out)
    click.echo(text)


def evaluate(data: tuple[Path, ...], other: Path | None, folds: int, threshold: float, seed: int) -> dict[str, Any]:
    """The report as plain JSON; RecordingError where the log cannot carry it."""
    log = load(data)
    prepared = measure.prepare(log, folds, threshold, seed)
    found = {
        "log": source_of(log),
        "threshold": threshold,
        "folds": folds,
        "seed": seed,
        "learners": measure.rivals(prepared),
        "early": measure.early(prepared),
        "renamed": measure.renamed(prepared),
        "mixing": measure.mixing(prepared),
        "calibration": measure.calibration(prepared),
    }
    return found | ({"other": across(prepared, other, folds)} if other else {})


def across(prepared: measure.Measure, other: Path, folds: int) -> dict[str, Any]:
    """Each of two logs judged by models of the other one, and how alike they are."""
    strange = load([other])
    turned = measure.prepare(strange, folds, prepared.threshold, prepared.seed)
    return {
        "log": source_of(strange),
        "kinship": measure.kinship(prepared.log, strange),
        "there": measure.elsewhere(prepared, strange),
        "back": measure.elsewhere(turned, prepared.log),
    }


def plot(found: dict[str, Any], out: Path) -> None:
    """early.png: F1 on left-out users, by the rows seen of them."""
    names = [str(row["rows"]) if row["rows"] != WHOLE else "all" for row in found["early"]]
    series = {name: [row[name]["f1"] for row in found["early"]] for name in ("beginnings learnt", "whole logs learnt")}
    figures.bars(names, series, "F1 on left-out users, by rows seen", out / "early.png")
