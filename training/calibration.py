"""From margins to promises: Platt's sigmoid, the conformal threshold, and exact binomial bounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.special import expit
from scipy.stats import beta
from sklearn.linear_model import LogisticRegression

from botcore.training.weights import prior_half

PRIOR = 0.5  # the share of bots every p_bot is calibrated for


@dataclass(frozen=True)
class Platt:
    """p = sigmoid(slope * margin + intercept) (Platt, Advances in Large Margin Classifiers, 1999)."""

    slope: float
    intercept: float

    def __call__(self, margin: np.ndarray) -> np.ndarray:
        return expit(self.slope * np.asarray(margin, np.float64) + self.intercept)


def platt(margin: np.ndarray, label: np.ndarray, weight: np.ndarray, prior: float = PRIOR) -> Platt:
    """Fit at a prior: bots weigh `prior` together, people the rest, by `weight` within themselves.

    margin (n,), label (n,) 0 or 1, weight (n,) positive.
    """
    weight = weight.astype(np.float64).copy()
    for each, share in ((0, 1.0 - prior), (1, prior)):
        weight[label == each] /= weight[label == each].sum() / (2.0 * share)
    model = LogisticRegression(C=1e6).fit(margin.reshape(-1, 1), label, weight * len(label))
    return Platt(float(model.coef_[0, 0]), float(model.intercept_[0]))


def calibrate(blind: pd.DataFrame) -> Platt:
    """Platt's sigmoid over blind scores, sources and families tempered as in training."""
    return platt(blind["margin"].to_numpy(np.float64), blind["label"].to_numpy(), prior_half(blind))


def clopper_pearson(hits: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """The exact two-sided binomial interval of a rate (Clopper and Pearson, Biometrika 26, 1934)."""
    tail = 0.5 * (1.0 - confidence)
    low = float(beta.ppf(tail, hits, n - hits + 1)) if hits else 0.0
    high = float(beta.ppf(1.0 - tail, hits + 1, n - hits)) if hits < n else 1.0
    return low, high


def reliability(p: np.ndarray, label: np.ndarray, weight: np.ndarray, bins: int = 10) -> list[dict[str, float]]:
    """Bins of equal width in p, those that hold anything: mean p, share of bots by weight, n."""
    place = np.minimum((p * bins).astype(int), bins - 1)
    filled = [place == i for i in range(bins) if weight[place == i].sum() > 0.0]
    return [
        {
            "p": float(np.average(p[b], weights=weight[b])),
            "bots": float(np.average(label[b], weights=weight[b])),
            "n": int(b.sum()),
        }
        for b in filled
    ]


def reliability_error(p: np.ndarray, label: np.ndarray, weight: np.ndarray, bins: int = 10) -> float:
    """The expected calibration error: how far p and the share of bots lie apart in the bins of reliability(), on
    average by weight (Naeini, Cooper and Hauskrecht, AAAI 2015)."""
    place = np.minimum((p * bins).astype(int), bins - 1)
    return float(np.abs(np.bincount(place, weight * (p - label), bins)).sum() / weight.sum())
