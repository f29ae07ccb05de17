"""Eight of the 47 movement features as a data scientist writes them in pandas, on movements re-observed by NumPy."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from botcore.bench.peers.numpy_features import STALL, movements

NAMES = ["speed_cv", "peak_mean", "acc_share", "stall_share", "efficiency", "t_centroid", "turn_mean", "turn_net"]


def extract(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float64]:
    """Columns of one session, (n,) each, to the means of NAMES over its movements, (8,)."""
    samples = [pd.DataFrame({"x": px, "y": py}) for px, py in movements(t, x, y, kind) if len(px) >= 9]
    steps = pd.concat(samples, keys=range(len(samples)), names=["movement", "tick"])
    steps = steps.groupby("movement").diff().dropna()
    steps["d"] = np.hypot(steps["x"], steps["y"])
    steps = steps[steps.groupby("movement")["d"].transform("sum") >= 16.0]
    return describe(steps).mean().to_numpy()


def describe(steps: pd.DataFrame) -> pd.DataFrame:
    """Steps x, y, d of movements, by movement and tick, to a row of NAMES a movement."""
    by = steps.groupby("movement")
    d, before = by["d"], by.shift()
    change = steps["d"] - before["d"]
    cross, dot = (
        before["x"] * steps["y"] - before["y"] * steps["x"],
        before["x"] * steps["x"] + before["y"] * steps["y"],
    )
    turn = np.arctan2(cross + 0.0, dot + 0.0)
    moves = (steps["d"] > 0.0) & (before["d"] > 0.0)
    at = (d.cumcount() + 0.5) * steps["d"]
    totals = pd.DataFrame({
        "faster": change > 1e-9, "changed": change.abs() > 1e-9, "stalls": steps["d"] < STALL, "at": at,
        "turn": turn, "bend": turn.abs(), "moves": moves, "d": steps["d"], "x": steps["x"], "y": steps["y"],
    }).groupby("movement").sum()  # fmt: skip
    return pd.DataFrame({
        "speed_cv": d.std(ddof=0) / d.mean(),
        "peak_mean": d.max() / d.mean(),
        "acc_share": totals["faster"] / totals["changed"],
        "stall_share": totals["stalls"] / d.size(),
        "efficiency": np.hypot(totals["x"], totals["y"]) / totals["d"],
        "t_centroid": totals["at"] / totals["d"] / d.size(),
        "turn_mean": totals["bend"] / totals["moves"],
        "turn_net": totals["turn"].abs() / totals["bend"].where(totals["bend"] > 1e-12),
    })[NAMES]  # fmt: skip
