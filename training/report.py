"""What a training run reports of itself: figures on blind scores, learners side by side, plots."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import xgboost
from sklearn.metrics import average_precision_score, brier_score_loss, classification_report, roc_auc_score

from botcore.promise import conformal
from botcore.training import figures
from botcore.training.calibration import Platt, reliability
from botcore.training.weights import prior_half


def figures_of(blind: pd.DataFrame, sigmoid: Platt) -> dict[str, Any]:
    """Figures of blind scores at prior 0.5: sources and families never seen by the model that scored them."""
    label, margin, weight = blind["label"].to_numpy(), blind["margin"].to_numpy(), prior_half(blind)
    p = sigmoid(margin)
    people, bots = margin[label == 0], blind[blind["label"] == 1]
    known = set(blind["user_id"][label == 0]) - {""}
    caught = {f"{rate:g}": bots["margin"] >= conformal(people, rate) for rate in (0.01, 0.001)}
    return {
        "split": "blind: people by models without their source, bots by models without their family",
        "n": {
            "sessions_of_people": blind["session_id"][label == 0].nunique(),
            "known_persons": len(known),
            "sessions_of_bots": bots["session_id"].nunique(),
            "scores": len(blind),
        },
        "roc_auc": float(roc_auc_score(label, margin, sample_weight=weight)),
        "average_precision": float(average_precision_score(label, margin, sample_weight=weight)),
        "brier": float(brier_score_loss(label, p, sample_weight=weight)),
        "recall_at_fpr": {rate: float(hit.mean()) for rate, hit in caught.items()},
        "recall_at_1_percent_by_family": {
            str(family): float(hit.mean()) for family, hit in caught["0.01"].groupby(bots["family"])
        },
        "classes": classification_report(
            label, p >= 0.5, sample_weight=weight, target_names=["human", "bot"], output_dict=True, zero_division=0.0
        ),
        "reliability": reliability(p, label, weight),
    }


def compare(blinds: Mapping[str, pd.DataFrame]) -> dict[str, dict[str, float]]:
    """Learners on the same blind folds: area under the curve, and recall at 1 % false positives."""
    table = {}
    for name, blind in blinds.items():
        label, margin = blind["label"].to_numpy(), blind["margin"].to_numpy()
        table[name] = {
            "roc_auc": float(roc_auc_score(label, margin, sample_weight=prior_half(blind))),
            "recall_at_1_percent": float((margin[label == 1] >= conformal(margin[label == 0], 0.01)).mean()),
        }
    return table


def plots(
    booster: xgboost.Booster, names: list[str], blinds: Mapping[str, pd.DataFrame], sigmoid: Platt, out: Path
) -> None:
    """roc.png, precision_recall.png, calibration.png, importance.png."""
    first = next(iter(blinds.values()))
    label = first["label"].to_numpy()
    scores = {name: blind["margin"].to_numpy() for name, blind in blinds.items()}
    figures.roc(label, scores, prior_half(first), out / "roc.png")
    figures.precision_recall(label, scores, prior_half(first), out / "precision_recall.png")
    figures.calibration(label, sigmoid(first["margin"].to_numpy()), prior_half(first), out / "calibration.png")
    gains = {names[int(code[1:])]: float(gain) for code, gain in booster.get_score(importance_type="gain").items()}
    figures.importance(gains, out / "importance.png")
