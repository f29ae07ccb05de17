"""botcore train pointer: labelled recordings to a published bundle, with its figures and plots beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.recordings import RecordingError
from botcore.training import report
from botcore.training.blind import blind_scores
from botcore.training.calibration import Platt, calibrate
from botcore.training.datasets import load
from botcore.training.fit import Fitted, fit
from botcore.training.learners import LEARNERS
from botcore.training.material import chosen_sources, material, thin
from botcore.training.modality import shadow_option
from botcore.training.publish import publish
from botcore.training.recipe import SHIPPED
from botcore.training.search import search

COMPARED = 30_000  # movements that learners are fitted to where they are compared
CAP, PER_KIND = 1500, 250  # sessions of people of a source, sessions of each generated kind


@click.command(
    epilog="\b\nExample:\n  botcore train pointer --data recordings/ --out models/\n"
    "  botcore train pointer --data mine.jsonl --out models/ --sources all --search 30"
)
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled recordings.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory the bundle is published in.")
@click.option("--name", default="pointer", show_default=True, help="Name of the bundle.")
@click.option("--sources", help="Whose people to learn from, comma-separated, or all. Default: stated terms.")
@click.option("--search", "trials", default=0, help="Trials of a search for features and parameters. Default: none.")
@click.option("--rounds", default=SHIPPED.rounds, show_default=True, help="Trees, where no search decides.")
@click.option("--compare/--no-compare", default=True, help="Fit other learners on the same split for comparison.")
@click.option("--cap", default=CAP, show_default=True, help="Most sessions of people per source.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Sessions of each generated kind of bot.")
@click.option("--seed", default=0, show_default=True)
@shadow_option
def command(
    data: Path, out: Path, name: str, sources: str | None, trials: int, rounds: int, compare: bool, cap: int,
    per_kind: int, seed: int, shadow: bool,
) -> None:  # fmt: skip
    """Fit, calibrate, compile, compare with the fitted model, publish.

    The bundle appears as OUT/NAME only when all of it is done; NAME.report beside it holds report.json and plots.
    The same data and seed give the same bytes.
    """
    try:
        fitted, blinds = train(data, sources, trials, rounds, compare, cap, per_kind, seed, name)
        path = publish(fitted, out, shadow=shadow)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    beside = out / f"{name}.report"
    beside.mkdir(exist_ok=True)
    (beside / "report.json").write_text(json.dumps(_facts(fitted), indent=1, ensure_ascii=False) + "\n")
    sigmoid = Platt(fitted.calibration["slope"], fitted.calibration["intercept"])
    report.plots(fitted.booster, fitted.features, blinds, sigmoid, beside)
    click.echo(_summary(fitted, path))


def train(
    data: Path, sources: str | None, trials: int, rounds: int, compare: bool, cap: int, per_kind: int, seed: int,
    name: str,
) -> tuple[Fitted, dict[str, pd.DataFrame]]:  # fmt: skip
    """The fitted model, and blind scores of each learner on the same folds and the same COMPARED movements, XGBoost
    first."""
    sessions = thin(load(data), cap, np.random.default_rng(seed))
    learnt = chosen_sources(sessions, sources)
    movements = material(sessions, learnt, per_kind, seed)
    recipe = search(movements, learnt, seed, trials, tqdm) if trials else replace(SHIPPED, rounds=rounds)
    bar = partial(tqdm, desc="XGBoost", unit="fold")
    blind = blind_scores(movements, learnt, recipe.learner, seed, bar, unread=recipe.unread)
    fitted = fit(movements, learnt, blind, seed, recipe, name)
    blinds = {"XGBoost": blind}
    if compare:
        contest = {"XGBoost": recipe.learner} | {each: LEARNERS[each] for each in LEARNERS if each != "XGBoost"}
        for each, other in contest.items():
            progress = partial(tqdm, desc=f"{each}, compared", unit="fold")
            blinds[each] = blind_scores(movements, learnt, other, seed, progress, COMPARED, recipe.unread)
    metrics = report.figures_of(blind, calibrate(blind))
    metrics |= {"learners": report.compare(blinds), "recipe": asdict(recipe)}
    return replace(fitted, metrics=metrics), blinds


def _facts(fitted: Fitted) -> Mapping[str, Any]:
    kept = ("name", "modality", "seed", "calibration", "costs", "sources", "metrics")
    return {key: getattr(fitted, key) for key in kept}


def _summary(fitted: Fitted, path: Path) -> str:
    figures, promise = fitted.metrics, fitted.calibration["conformal"]
    lines = [f"{path}", "learner                ROC-AUC   recall at 1 % false positives (sources and families unseen)"]
    lines += [
        f"{learner:22} {row['roc_auc']:.3f}     {row['recall_at_1_percent']:.3f}"
        for learner, row in figures["learners"].items()
    ]
    lines.append(
        f"block at p_bot >= {promise['p']:.3f}: false positives at most {promise['bound']:.2%} with 95 % confidence, "
        f"session level, n = {promise['n']} sessions of people of unseen sources"
    )
    return "\n".join(lines)
