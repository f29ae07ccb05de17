"""What is promised of people, by the way their sessions were recorded."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from botcore import PROFILES
from botcore.promise import conformal, upper_bound
from botcore.training.calibration import Platt

FEWEST = 40  # sessions of a source below which it says nothing of a profile
ENOUGH = 100  # sessions of a profile below which it has no threshold of its own
TOUCH = "touch"


def thresholds(people: pd.DataFrame, fpr: float) -> dict[str, float]:
    """Profile -> the margin at or above which at most `fpr` of people lie, of each source of them: the worst decides.

    people: whole sessions of people the model is blind to, as they were recorded: margin, source, profile. A profile of
    fewer than ENOUGH sessions borrows the highest threshold there is; touch never does, and is out of reach.
    """
    found = {}
    for profile, part in people.groupby("profile"):
        margins = [own["margin"].to_numpy() for _, own in part.groupby("source") if len(own) >= FEWEST]
        if margins and len(part) >= ENOUGH:
            found[str(profile)] = max(_reached(own, fpr) for own in margins)
    everyone = people["margin"].to_numpy()
    highest = max(found.values(), default=_reached(everyone, fpr) if len(everyone) else np.inf)
    return {name: found.get(name, np.inf if name == TOUCH else highest) for name in PROFILES}


def _reached(margins: np.ndarray, fpr: float) -> float:
    """The conformal threshold; where there are too few for one, just above all of them."""
    return min(conformal(margins, fpr), float(margins.max()) + 1e-6)


def promises(people: pd.DataFrame, sigmoid: Platt, fpr: float) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The general promise, and the manifest's `profiles`: n sessions of people of each, and the binomial bound on the
    rate at which such sessions reach its threshold. A profile of fewer than ENOUGH sessions is left out: uncalibrated,
    it never blocks.
    """
    bounds = thresholds(people, fpr)
    promised = {}
    for name in PROFILES:
        margins = people["margin"][people["profile"] == name].to_numpy()
        if len(margins) >= ENOUGH:
            promise = _promise(margins, bounds[name], sigmoid, fpr)
            promised[name] = {**vars(sigmoid), "conformal": promise, "sequential": {}}
    highest = max((bounds[name] for name in promised), default=np.inf)
    return _promise(people["margin"].to_numpy(), highest, sigmoid, fpr), promised


def _promise(margins: np.ndarray, threshold: float, sigmoid: Platt, fpr: float) -> dict[str, Any]:
    p = float(sigmoid(np.array(threshold))) if np.isfinite(threshold) else 1.0
    above = int((sigmoid(margins) >= p).sum())
    return {"fpr": fpr, "p": p, "n": len(margins), "bound": upper_bound(above, len(margins))}
