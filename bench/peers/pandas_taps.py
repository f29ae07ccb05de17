"""The tap-speed analysis as it was first built: a DataFrame of seven features, rules in Python, an isolation forest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from sklearn.ensemble import IsolationForest

FIGURES = ("tap_speed", "avg_interval", "variance", "total_taps")
VALUES = (*FIGURES, "is_anomaly", "confidence", "anomaly_score", "ml_confidence", "rule_confidence")
MODEL = "ML model: Tap pattern anomaly detected"
RULES: list[tuple[Callable[[Mapping[str, float]], bool], float, str]] = [
    (lambda f: f["variance"] < 0.01, 0.3, "Too perfect timing (no natural variation)"),
    (lambda f: f["min_interval"] < 0.05, 0.4, "Unnaturally fast taps (< 50ms)"),
    (lambda f: f["consistency"] < 0.1, 0.2, "Too consistent rhythm (suspicious)"),
    (lambda f: f["tap_speed"] > 8, 0.3, "Unrealistic tap speed (> 8 taps/sec)"),
    (lambda f: max_dev(f) <= 0.01, 0.4, "Perfect intervals (machine-like)"),
    (lambda f: f["tap_speed"] < 0.5, 0.2, "Unusually slow tapping (< 0.5 taps/sec)"),
    (lambda f: f["variance"] > 2, 0.2, "Highly irregular pattern (possible automation)"),
]


def features(timestamps: Sequence[float]) -> dict[str, float]:
    """Onsets of three taps or more, in seconds, to the seven features."""
    gaps = np.diff(timestamps)
    mean, variance = float(gaps.mean()), float(gaps.var())
    shortest, longest = float(gaps.min()), float(gaps.max())
    return {
        "avg_interval": mean,
        "min_interval": shortest,
        "max_interval": longest,
        "variance": variance,
        "tap_speed": len(gaps) / (timestamps[-1] - timestamps[0]),
        "consistency": longest - shortest,
        "rhythm_variation": variance / mean if mean > 0 else 0.0,
    }


def max_dev(f: Mapping[str, float]) -> float:
    """How far from the mean a gap is at most."""
    return max(f["max_interval"] - f["avg_interval"], f["avg_interval"] - f["min_interval"])


def fit(sequences: Sequence[Sequence[float]]) -> IsolationForest:
    """An isolation forest of 100 trees, scikit-learn's default, on the features of sequences."""
    return IsolationForest(random_state=0).fit(pd.DataFrame([features(each) for each in sequences]))


def analyser(forest: IsolationForest) -> Callable[[Sequence[float]], dict[str, Any]]:
    """Onsets to the reply of POST /api/v2/tap-speed/analyze."""

    def analyse(timestamps: Sequence[float]) -> dict[str, Any]:
        found = features(timestamps)
        fired = [(weight, flag) for fires, weight, flag in RULES if fires(found)]
        outlier = bool(forest.predict(pd.DataFrame([found]))[0] == -1)
        fired += [(0.5, MODEL)] * outlier
        score = sum(weight for weight, _ in fired)
        rules, model = min(max(1.0 - score, 0.0), 1.0), 0.3 if outlier else 0.9
        return {
            "is_anomaly": score > 0.3 or bool(fired),
            "confidence": (rules + model) / 2,
            "flags": [flag for _, flag in fired],
            "tap_speed": found["tap_speed"],
            "avg_interval": found["avg_interval"],
            "variance": found["variance"],
            "anomaly_score": score,
            "total_taps": len(timestamps),
            "ml_anomaly": outlier,
            "ml_confidence": model,
            "rule_confidence": rules,
        }

    return analyse


def agree(reply: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two replies say the same: figures to 1e-9, rules, and, where both models find the same, what follows."""
    rules = [[flag for flag in each["flags"] if flag != MODEL] for each in (reply, other)]
    names = VALUES if reply["ml_anomaly"] == other["ml_anomaly"] else FIGURES
    values = [[float(each[name]) for name in names] for each in (reply, other)]
    return rules[0] == rules[1] and np.allclose(*values, rtol=1e-9, atol=1e-12)
