"""botcore train slider, rotation, question: labelled sessions of a layer to a published bundle, with its figures."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd

from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.calibration import Platt
from botcore.training.fit import Fitted
from botcore.training.layers.datasets import load
from botcore.training.layers.dependence import dependence
from botcore.training.layers.fit import fit
from botcore.training.layers.material import PER_KIND, material
from botcore.training.layers.tables import ENGINES
from botcore.training.layers.trial import trial
from botcore.training.modality import shadow_option
from botcore.training.publish import publish
from botcore.training.weights import prior_half


@click.command(
    epilog="\b\nExamples:\n  botcore train slider --data recordings/ --out models/\n"
    "  botcore train question --data collected_question.parquet --out models/ --name mine"
)
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled sessions.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory the bundle is published in.")
@click.option("--name", help="Name of the bundle. Default: the layer's.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Bots of each generated kind.")
@click.option("--seed", default=0, show_default=True)
@shadow_option
@click.pass_context
def command(
    context: click.Context, data: Path, out: Path, name: str | None, per_kind: int, seed: int, shadow: bool
) -> None:
    """Fit two models of people alone, and trees if bots were recorded; calibrate, choose, compile, compare, publish.

    DATA is captcha_sessions.parquet with captcha_events.parquet beside it, collected_LAYER.parquet as `botcore export`
    writes it, or a directory of either. The bundle appears as OUT/NAME only when all of it is done; NAME.report beside
    it holds report.json and plots. The same data and seed give the same bytes.
    """
    layer = str(context.info_name)
    name = name or layer
    try:
        fitted, scored = train(data, layer, per_kind, seed, name)
        path = publish(fitted, out, shadow=shadow)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    beside = out / f"{name}.report"
    beside.mkdir(exist_ok=True)
    (beside / "report.json").write_text(json.dumps(_facts(fitted), indent=1, ensure_ascii=False) + "\n")
    plots(fitted, scored, beside)
    click.echo(_summary(fitted, path))


def train(data: Path, layer: str, per_kind: int, seed: int, name: str) -> tuple[Fitted, pd.DataFrame]:
    """The fitted model, and the blind scores it was calibrated on."""
    sessions = load(data, layer)
    fitted, scored = fit(trial(material(sessions, layer, per_kind, seed), layer, seed), name)
    return replace(fitted, dependence=dependence(sessions, scored)), scored


def plots(fitted: Fitted, scored: pd.DataFrame, out: Path) -> None:
    """roc.png, calibration.png, and recall.png: bots of families left out, by engine."""
    choice = fitted.metrics["choice"]
    label, margin, weight = scored["label"].to_numpy(), scored["margin"].to_numpy(), prior_half(scored)
    if label.min() == label.max():
        return
    sigmoid = Platt(fitted.calibration["slope"], fitted.calibration["intercept"])
    figures.roc(label, {choice["engine"]: margin}, weight, out / "roc.png")
    figures.calibration(label, sigmoid(margin), weight, out / "calibration.png")
    families = sorted(choice["ensemble"])
    series = {
        name: [choice[engine].get(family, 0.0) for family in families]
        for engine, name in ENGINES.items()
        if engine in choice
    }
    title = f"recall at nominal {fitted.calibration['conformal']['fpr']:.0%} false positives"
    figures.bars(families, series, title, out / "recall.png")


def _facts(fitted: Fitted) -> Mapping[str, Any]:
    kept = ("name", "modality", "seed", "calibration", "costs", "sources", "metrics", "inputs", "dependence")
    facts = {key: getattr(fitted, key) for key in kept}
    return facts | {"columns": list(fitted.ensemble.columns), "people": len(fitted.people)}


def _summary(fitted: Fitted, path: Path) -> str:
    choice, promise = fitted.metrics["choice"], fitted.calibration["conformal"]
    rates = choice[choice["engine"]]
    recall = f"{np.mean(list(rates.values())):.0%} of {len(rates)} families of bots left out" if rates else "no bots"
    return (
        f"{path}\n{choice['engine']}: {recall} recognised at nominal {promise['fpr']:.0%} of people\n"
        f"at most {promise['bound']:.1%} of sessions of such people with 95 % confidence, n = {promise['n']}; "
        f"no p-value below {1.0 / (promise['n'] + 1):.3f}"
    )
