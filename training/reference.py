"""What people looked like when a model was fitted, kept in its bundle for who watches for drift."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from botcore import PROFILES, features
from botcore.training.calibration import Platt
from botcore.training.clocks import OWN_CLOCK
from botcore.training.movements import Movements
from botcore.training.profiles import ENOUGH

SHARES = 20  # bins of p_bot, of equal width
DECILES = np.linspace(0.1, 0.9, 9)


def reference(movements: Movements, people: pd.DataFrame, sigmoid: Platt) -> dict[str, Any]:
    """The manifest's `reference`: by capture profile, of sessions of people the model is blind to, how many there are
    (n), the shares of p_bot in twentieths (p_bot), the deciles of each feature's mean over a session (features), and
    what share lies between them (tenths)."""
    rows = features.aggregate(movements.rows.astype(np.float64), movements.offsets)
    own = people[people["clock"] == OWN_CLOCK]
    found = {}
    for name in PROFILES:
        part = own[own["profile"] == name]
        if len(part) < ENOUGH:
            continue
        p = sigmoid(part["margin"].to_numpy())
        counts = np.bincount(np.clip(np.ceil(p * SHARES) - 1, 0, SHARES - 1).astype(int), minlength=SHARES)
        means = rows[_places(movements, part)]
        deciles = np.nanquantile(means.astype(np.float64), DECILES, axis=0).T.round(6)
        found[name] = {
            "n": len(part),
            "p_bot": (counts / len(part)).tolist(),
            "features": dict(zip(features.names("pointer"), deciles.tolist(), strict=True)),
            "tenths": dict(zip(features.names("pointer"), _tenths(means, deciles.astype(np.float32)), strict=True)),
        }
    return found


def _tenths(rows: np.ndarray, edges: np.ndarray) -> list[list[float]]:
    """Shares (k, 10) of rows (n, k) by how many of a feature's edges (k, 9) they lie above: a tenth each, but for what
    is exactly 0 or 1 of many."""
    counts = [
        np.bincount(np.searchsorted(edge, column[~np.isnan(column)]), minlength=len(DECILES) + 1)
        for column, edge in zip(rows.T, edges, strict=True)
    ]
    return [(count / max(count.sum(), 1)).tolist() for count in counts]


def _places(movements: Movements, part: pd.DataFrame) -> np.ndarray:
    """Where the sessions of a part stand among all, on their own clock."""
    table = movements.table
    own = table["clock"] == OWN_CLOCK
    place = pd.Series(np.flatnonzero(own), index=table["session_id"][own])
    return place[part["session_id"]].to_numpy()
