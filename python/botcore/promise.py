"""What may be promised of people from the scores of a few of them: ranks and exact binomial bounds, in NumPy alone."""

from __future__ import annotations

import numpy as np


def conformal(people: np.ndarray, fpr: float) -> float:
    """The smallest threshold at or above which a new person falls with probability at most `fpr`.

    people: scores of people the model has not seen. The rank ceil((n + 1)(1 - fpr)) of split conformal prediction
    (Vovk, Gammerman and Shafer, Algorithmic Learning in a Random World, 2005), exceeded strictly; infinite when there
    are too few people to promise anything.
    """
    rank = int(np.ceil((len(people) + 1) * (1.0 - fpr)))
    return float(np.nextafter(np.sort(people)[rank - 1], np.inf)) if rank <= len(people) else float("inf")


def upper_bound(hits: int, n: int, confidence: float = 0.95) -> float:
    """The rate that is not exceeded with this confidence: one-sided (Clopper and Pearson, Biometrika 26, 1934)."""
    if hits >= n:
        return 1.0
    low, high = hits / n, 1.0
    while (rate := 0.5 * (low + high)) not in (low, high):
        low, high = (rate, high) if at_most(hits, n, rate)[-1] > 1.0 - confidence else (low, rate)
    return high


def allowed(n: int, fpr: float, confidence: float = 0.95) -> int:
    """How many of n people may lie at or above a threshold drawn through their own scores for the rate of all people
    there to be at most `fpr` with this confidence; -1 where n is too small for any (Wilks, Annals of Mathematical
    Statistics 12, 1941)."""
    return int(np.searchsorted(at_most(n - 1, n, fpr), 1.0 - confidence, side="right")) - 1 if n else -1


def at_most(hits: int, n: int, rate: float) -> np.ndarray:
    """The probability of at most 0, 1, ... `hits` out of n, (hits + 1,), hits < n, rate in (0, 1)."""
    drawn = np.arange(hits + 1)
    ways = np.concatenate(([0.0], np.cumsum(np.log((n - drawn[1:] + 1) / drawn[1:]))))
    return np.cumsum(np.exp(ways + drawn * np.log(rate) + (n - drawn) * np.log1p(-rate)))


def needed(fpr: float, confidence: float = 0.95) -> int:
    """The fewest people a rate of at most `fpr` can be promised of with this confidence, none of them above."""
    return int(np.ceil(np.log(1.0 - confidence) / np.log1p(-fpr)))
