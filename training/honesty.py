"""How honest p_bot is, where what it speaks of was not seen: reliability, Brier score, promised and observed rates."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss, roc_auc_score

from botcore.training.calibration import clopper_pearson, platt, reliability, reliability_error
from botcore.training.evidence import ALL
from botcore.training.weights import prior_half


def calibration(blind: pd.DataFrame) -> dict[str, Any]:
    """Where source and family are both unseen: the sigmoid is fitted on the other sources."""
    p, source = np.zeros(len(blind)), blind["source"].to_numpy()
    for each in np.unique(source):
        p[source == each] = _fitted(blind[source != each])(blind["margin"][source == each])
    return _figures(blind, p)


def known_sources(blind: pd.DataFrame) -> dict[str, Any] | None:
    """Where the family alone is unseen: the sigmoid is fitted on one half of the sessions of every source, without the
    family, and asked about the other half. The trees know neither the source nor the family. None for one family: there
    is no other to fit to."""
    if blind["family"][blind["label"] == 1].nunique() < 2:
        return None
    p, half = np.zeros(len(blind)), pd.factorize(blind["session_id"])[0] % 2
    family = blind["family"].to_numpy()
    for side in (0, 1):
        for each in np.unique(family):
            asked = (half == side) & (family == each)
            rest = (half != side) & ((family != each) | (blind["label"] == 0).to_numpy())
            p[asked] = _fitted(blind[rest])(blind["margin"][asked])
    return _figures(blind, p)


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


def _fitted(blind: pd.DataFrame):
    return platt(blind["margin"].to_numpy(np.float64), blind["label"].to_numpy(), prior_half(blind))


def _figures(blind: pd.DataFrame, p: np.ndarray) -> dict[str, Any]:
    label, margin, weight = blind["label"].to_numpy(), blind["margin"].to_numpy(np.float64), prior_half(blind)
    return {
        "brier": float(brier_score_loss(label, p, sample_weight=weight)),
        "error": reliability_error(p, label, weight),
        "roc_auc": float(roc_auc_score(label, margin, sample_weight=weight)),
        "n_people": int((label == 0).sum()),
        "n_bots": int((label == 1).sum()),
        "reliability": reliability(p, label, weight),
    }
