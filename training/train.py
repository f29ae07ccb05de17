"""botcore train pointer: labelled recordings to a published bundle, with its figures and plots beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
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
from botcore.training.datasets import load
from botcore.training.fit import Fitted, calibrate, fit
from botcore.training.learners import LEARNERS, PARAMETERS, ROUNDS, boosted
from botcore.training.material import chosen_sources, material, thin
from botcore.training.publish import publish
from botcore.training.rows import cut
from botcore.training.search import search

CAP, PER_KIND = 1500, 200  # sessions of people of a source, sessions of each generated kind


@click.command(
    epilog="\b\nExample:\n  botcore train pointer --data recordings/ --out models/\n"
    "  botcore train pointer --data mine.jsonl --out models/ --sources all --search 30"
)
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled recordings.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory the bundle is published in.")
@click.option("--name", default="pointer", show_default=True, help="Name of the bundle.")
@click.option("--sources", help="Whose people to learn from, comma-separated, or all. Default: stated terms.")
@click.option("--search", "trials", default=0, help="Trials of a search for parameters. Default: none.")
@click.option("--rounds", default=ROUNDS, show_default=True, help="Trees, where no search decides.")
@click.option("--compare/--no-compare", default=True, help="Fit other learners on the same split for comparison.")
@click.option("--cap", default=CAP, show_default=True, help="Most sessions of people per source.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Sessions of each generated kind of bot.")
@click.option("--seed", default=0, show_default=True)
def command(
    data: Path, out: Path, name: str, sources: str | None, trials: int, rounds: int, compare: bool, cap: int,
    per_kind: int, seed: int,
) -> None:  # fmt: skip
    """Fit, calibrate, compile, compare with the fitted model, publish.

    The bundle appears as OUT/NAME only when all of it is done; NAME.report beside it holds report.json and plots.
    The same data and seed give the same bytes.
    """
    try:
        fitted, blinds = train(data, sources, trials, rounds, compare, cap, per_kind, seed, name)
        path = publish(fitted, out)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    beside = out / f"{name}.report"
    beside.mkdir(exist_ok=True)
    (beside / "report.json").write_text(json.dumps(_facts(fitted), indent=1, ensure_ascii=False) + "\n")
    report.plots(fitted.booster, fitted.features, blinds, calibrate(blinds["XGBoost"]), beside)
    click.echo(_summary(fitted, path))


def train(
    data: Path, sources: str | None, trials: int, rounds: int, compare: bool, cap: int, per_kind: int, seed: int,
    name: str,
) -> tuple[Fitted, dict[str, pd.DataFrame]]:  # fmt: skip
    """The fitted model, and the blind scores of each learner on the same folds, XGBoost first."""
    sessions = thin(load(data), cap, np.random.default_rng(seed))
    learnt = chosen_sources(sessions, sources)
    movements = material(sessions, learnt, per_kind, seed)
    rows = cut(movements, seed)
    parameters = PARAMETERS
    if trials:
        parameters, rounds = search(movements, rows, learnt, seed, trials, tqdm)
    contest = LEARNERS if compare else {}
    contest = {**contest, "XGBoost": partial(boosted, parameters=parameters, rounds=rounds)}
    blinds = {
        learner: blind_scores(movements, rows, learnt, contest[learner], seed, partial(tqdm, desc=learner, unit="fold"))
        for learner in sorted(contest, key="XGBoost".__ne__)
    }
    fitted = fit(movements, rows, learnt, blinds["XGBoost"], seed, parameters, rounds, name)
    metrics = report.figures_of(blinds["XGBoost"], calibrate(blinds["XGBoost"]))
    metrics |= {"learners": report.compare(blinds), "parameters": dict(parameters), "rounds": rounds}
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
