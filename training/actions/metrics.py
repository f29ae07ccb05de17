"""The figures of a classifier of users: of its probability, and of the flags a threshold makes of that."""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score

from botcore.training.actions.blind import Blind
from botcore.training.actions.prefixes import Rows
from botcore.training.calibration import clopper_pearson


def figures(label: np.ndarray, p: np.ndarray, threshold: float) -> dict[str, Any]:
    """Figures of label (n,) 0 or 1 and p (n,); one who is at or above the threshold is flagged.

    What needs both real and fake users is None where there is only one of the two.
    """
    both = 0 < label.sum() < len(label)
    return flags(label, p >= threshold) | {
        "threshold": threshold,
        "roc_auc": float(roc_auc_score(label, p)) if both else None,
        "average_precision": float(average_precision_score(label, p)) if both else None,
        "brier": float(brier_score_loss(label, p, pos_label=1)),
    }


def flags(label: np.ndarray, flagged: np.ndarray) -> dict[str, Any]:
    """Figures of flags (n,) bool alone, precision and recall with exact 95 % intervals; a share of nobody is 0."""
    fake = label == 1
    tp, fp = int((flagged & fake).sum()), int((flagged & ~fake).sum())
    fn, tn = int((~flagged & fake).sum()), int((~flagged & ~fake).sum())
    return {
        "n": len(label),
        "fake": int(fake.sum()),
        "accuracy": (tp + tn) / max(len(label), 1),
        "precision": tp / max(tp + fp, 1),
        "precision_interval": clopper_pearson(tp, tp + fp) if tp + fp else (0.0, 1.0),
        "recall": tp / max(tp + fn, 1),
        "recall_interval": clopper_pearson(tp, tp + fn) if tp + fn else (0.0, 1.0),
        "f1": 2 * tp / max(2 * tp + fp + fn, 1),
        "confusion": {"real_passed": tn, "real_flagged": fp, "fake_passed": fn, "fake_flagged": tp},
    }


def cross_validation(whole: Rows, scores: Blind, threshold: float) -> dict[str, Any]:
    """Figures of whole logs, one row a user, by what did not see the user: of all together, and F1 fold by fold."""
    p, place = scores.probability(whole), scores.fold[whole.user]
    f1 = [flags(whole.label[place == i], p[place == i] >= threshold)["f1"] for i in range(len(scores.models))]
    told = figures(whole.label, p, threshold)
    return told | {"f1_by_fold": f1, "f1_mean": float(np.mean(f1)), "f1_sd": float(np.std(f1))}
