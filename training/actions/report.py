"""What a training run leaves beside the bundle: its figures as JSON, its plots, and the users it was not shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from botcore.training import figures
from botcore.training.actions.blind import Blind
from botcore.training.actions.datasets import Log
from botcore.training.actions.prefixes import Rows
from botcore.training.fit import Fitted


def write(facts: Mapping[str, Any], path: Path) -> None:
    """Facts as JSON, the same bytes for the same facts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


def write_log(log: Log, path: Path) -> None:
    """A log as CSV, its rows in the order they were read in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    log.table().to_csv(path, index=False, lineterminator="\n")


def facts(fitted: Fitted) -> dict[str, Any]:
    """The metrics file: cross-validated F1, training and test figures of the model and of the baseline beside it."""
    kept = ("name", "modality", "seed", "calibration", "costs", "sources", "vocabulary")
    return {**fitted.metrics, **{key: getattr(fitted, key) for key in kept}}


def plots(fitted: Fitted, rows: Rows, blinds: Mapping[str, Blind], out: Path) -> None:
    """roc.png, precision_recall.png, calibration.png, importance.png, of blind scores at all moments of a log."""
    out.mkdir(parents=True, exist_ok=True)
    label, weight, prior = rows.label, rows.weight, fitted.calibration["prior"]
    margins = {learner: scores.margin for learner, scores in blinds.items()}
    figures.roc(label, margins, weight, out / "roc.png")
    figures.precision_recall(label, margins, weight, out / "precision_recall.png", prior)
    figures.calibration(label, blinds["XGBoost"].probability(rows), weight, out / "calibration.png", prior)
    gains = fitted.booster.get_score(importance_type="gain")
    named = {fitted.features[int(code[1:])]: float(gain) for code, gain in gains.items()}
    figures.importance(named, out / "importance.png")
