"""Rates over sequences of which many are one person's: intervals at the number of sequences they are worth."""

from __future__ import annotations

import numpy as np
import pandas as pd

from botcore.promise import upper_bound
from botcore.training.calibration import clopper_pearson


def worth(hit: np.ndarray, person: np.ndarray) -> float:
    """The effective number of sequences (Korn and Graubard, Survey Methodology 24, 1998), at least that of persons.

    hit: (n,) bool; person: (n,) names, '' where unknown: each of those is taken for a person. Where nobody or everybody
    is hit, nothing tells how persons differ, and only the persons count.
    """
    n, rate = len(hit), float(np.mean(hit))
    names = np.where(person == "", np.arange(n).astype(str), person.astype(str))
    totals = pd.DataFrame({"hit": hit, "one": 1}).groupby(names).sum()
    persons = len(totals)
    if not 0.0 < rate < 1.0 or persons < 2:
        return float(persons)
    between = ((totals["hit"] - rate * totals["one"]) ** 2).sum() * persons / (persons - 1)
    return float(np.clip(n * rate * (1.0 - rate) * n / between, persons, n)) if between > 0.0 else float(n)


def interval(hit: np.ndarray, person: np.ndarray) -> tuple[float, float]:
    """95 % interval of the rate: Clopper and Pearson's at what the sequences are worth."""
    n = worth(hit, person)
    return clopper_pearson(float(np.mean(hit)) * n, n)


def bound(hit: np.ndarray, person: np.ndarray) -> float:
    """The rate that is not exceeded with 95 % confidence, likewise."""
    n = worth(hit, person)
    return upper_bound(float(np.mean(hit)) * n, n)
