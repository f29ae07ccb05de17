"""How honest p_bot is, where what it speaks of was not seen: reliability, Brier score, promised and observed rates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss, roc_auc_score

from botcore.training.calibration import calibrate, clopper_pearson, reliability, reliability_error
from botcore.training.evidence import ALL
from botcore.training.fold import scored
from botcore.training.weights import prior_half


def calibration(blind: pd.DataFrame) -> dict[str, Any]:
    """Of blind scores: the sigmoid is fitted on the other sources."""
    p, source = np.zeros(len(blind)), blind["source"].to_numpy()
    for each in np.unique(source):
        p[source == each] = calibrate(blind[source != each])(blind["margin"][source == each])
    return _figures(blind.assign(p=p))


def calibration_of_folds(folds: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Where source and family are both unseen: p_bot of the sessions asked about by a sigmoid fitted to the judges of
    the folds that leave out the same source and another family. The models of these know neither. None where there is
    but one family."""
    parts = []
    for source in sorted({fold["source"] for fold in folds}):
        here = [fold for fold in folds if fold["source"] == source]
        for fold in here:
            rest = _judged(scored([other for other in here if other["family"] != fold["family"]], "judges").sessions)
            asked = _judged(scored([fold]).sessions)
            if len(asked) and rest["label"].nunique() == 2:
                parts.append(asked.assign(p=calibrate(rest)(asked["margin"])))
    blind = pd.concat(parts, ignore_index=True)
    return _figures(blind) if blind["label"].nunique() == 2 else None


def promises(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The false positives promised and those observed, on whole sessions of all sources left out: pooled with their
    interval, and of the worst source.

    people: records of measure.false_positives.
    """
    found = pd.DataFrame(people).query(f"k == {ALL} and profile == '' and n > 0")
    rows = []
    for rate, part in found.groupby("rate"):
        hits, n = int(part["hits"].sum()), int(part["n"].sum())
        low, high = clopper_pearson(hits, n)
        share = part["hits"] / part["n"]
        worst = {"worst": str(part["source"][share.idxmax()]), "worst_observed": float(share.max())}
        rows.append({"promised": float(rate), "observed": hits / n, "low": low, "high": high, "n": n} | worst)
    return rows


def _judged(sessions: pd.DataFrame) -> pd.DataFrame:
    return sessions[sessions["margin"].notna()].reset_index(drop=True)


def _figures(blind: pd.DataFrame) -> dict[str, Any]:
    label, p, weight = blind["label"].to_numpy(), blind["p"].to_numpy(), prior_half(blind)
    return {
        "brier": float(brier_score_loss(label, p, sample_weight=weight)),
        "error": reliability_error(p, label, weight),
        "roc_auc": float(roc_auc_score(label, p, sample_weight=weight)),
        "n_people": int((label == 0).sum()),
        "n_bots": int((label == 1).sum()),
        "reliability": reliability(p, label, weight),
    }
