"""botcore train tap: labelled tap sequences to a published bundle, with its figures and plots beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pandas as pd

from botcore.recordings import RecordingError
from botcore.training import report
from botcore.training.calibration import calibrate
from botcore.training.fit import Fitted
from botcore.training.modality import shadow_option
from botcore.training.publish import publish
from botcore.training.tap.datasets import load
from botcore.training.tap.fit import fit
from botcore.training.tap.material import lenders_of, material
from botcore.training.tap.measure import MOST, ROUNDS, Measure, blind_scores

PER_KIND = 300  # bots of each kind, each of some sequences


@click.command(
    epilog="\b\nExample:\n  botcore train tap --data recordings/ --out models/\n"
    "  botcore train tap --data taps.csv --out models/ --name mine"
)
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled tap sequences.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory the bundle is published in.")
@click.option("--name", default="tap", show_default=True, help="Name of the bundle.")
@click.option("--sources", help="Whose people to learn from, comma-separated. Default: all.")
@click.option("--rounds", default=ROUNDS, show_default=True, help="Trees.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Bots of each generated kind.")
@click.option("--seed", default=0, show_default=True)
@shadow_option
def command(
    data: Path, out: Path, name: str, sources: str | None, rounds: int, per_kind: int, seed: int, shadow: bool
) -> None:
    """Fit the model of taps, its forest of people and its rules; calibrate, compile, compare, publish.

    The bundle appears as OUT/NAME only when all of it is done; NAME.report beside it holds report.json and plots.
    The same data and seed give the same bytes.
    """
    try:
        fitted, blind = train(data, sources, rounds, per_kind, seed, name)
        path = publish(fitted, out, shadow=shadow)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    beside = out / f"{name}.report"
    beside.mkdir(exist_ok=True)
    (beside / "report.json").write_text(json.dumps(_facts(fitted), indent=1, ensure_ascii=False) + "\n")
    report.plots(fitted.booster, fitted.features, {"XGBoost": blind}, calibrate(blind), beside)
    click.echo(_summary(fitted, path))


def train(
    data: Path, sources: str | None, rounds: int, per_kind: int, seed: int, name: str
) -> tuple[Fitted, pd.DataFrame]:
    """The fitted model, and the blind scores it was calibrated on."""
    measure = prepare(data, sources, rounds, MOST, per_kind, seed)
    blind = blind_scores(measure)
    fitted = fit(measure, blind, name)
    metrics = report.figures_of(blind, calibrate(blind)) | {"parameters": {"rounds": rounds}}
    return replace(fitted, metrics=metrics), blind


def prepare(data: Path, sources: str | None, rounds: int, most: int, per_kind: int, seed: int) -> Measure:
    """The material of some recordings, ready to be learnt from. Raises ValueError where it cannot be."""
    sessions = load(data)
    present = sorted(set(sessions.table["source"][sessions.table["label"] == 0]))
    learnt = sorted({name.strip() for name in sources.split(",")}) if sources else present
    missing = [source for source in learnt if source not in present]
    if missing or not present:
        known = ", ".join(present) or "none: give sequences labelled human"
        raise ValueError(f"sources: {missing[0] if missing else 'people'!r} is not in the data; people are of {known}")
    judges = [source for source in lenders_of(sessions) if source in learnt]
    measure = Measure(material(sessions, per_kind, seed), learnt, judges, seed, most, rounds)
    if not measure.panel():
        raise ValueError("sources: nobody is left to judge by; give 200 sequences each of people of two sources")
    return measure


def _facts(fitted: Fitted) -> Mapping[str, Any]:
    kept = ("name", "modality", "seed", "calibration", "costs", "sources", "rules", "metrics")
    novelty = {"threshold": fitted.novelty.threshold, "fpr": fitted.novelty.fpr}
    return {key: getattr(fitted, key) for key in kept} | {"novelty": novelty}


def _summary(fitted: Fitted, path: Path) -> str:
    figures, promise = fitted.metrics, fitted.calibration["conformal"]
    return (
        f"{path}\nROC-AUC {figures['roc_auc']:.3f}, Brier score {figures['brier']:.3f} (sources and families unseen)\n"
        f"block at p_bot >= {promise['p']:.3f}: of no source more than {promise['fpr']:.0%} of its people, at most "
        f"{promise['bound']:.2%} with 95 % confidence, persons counted as such, n = {promise['n']} sequences"
    )
