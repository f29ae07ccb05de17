"""Made-up taps, and a small tap model fitted to them, for tests of mechanics (not of judgement)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xgboost
from fitted import CALIBRATION, Trained
from sklearn.ensemble import IsolationForest

from botcore import features
from botcore.events import taps
from botcore.training.publish import Novelty, publish

RULES = {"even_rhythm": 0.02, "fast_taps": 0.03, "irregular_gaps": 50.0}


def hand(seed: int, n: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Onsets and releases of somebody who taps twice a second, more or less."""
    random = np.random.default_rng(seed)
    onsets = np.cumsum(0.5 * np.exp(np.cumsum(random.normal(0, 0.05, n)) + random.normal(0, 0.25, n)))
    return onsets, onsets + random.uniform(0.06, 0.14, n)


def timer(seed: int, n: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Onsets and releases of a script that sleeps between taps."""
    random = np.random.default_rng(seed)
    onsets = np.cumsum(random.uniform(0.2, 0.6) + random.uniform(0, 0.01, n))
    return onsets, onsets + 0.05


def batch(sequences) -> tuple[np.ndarray, np.ndarray]:
    """Sequences of (onsets, releases or None) as a ragged batch of events."""
    made = [taps(*sequence) for sequence in sequences]
    return np.concatenate(made), np.cumsum([0, *map(len, made)])


def bundle(out: Path) -> Path:
    """Publishes the model; returns its bundle."""
    people = [hand(seed) if seed % 2 else (hand(seed)[0], None) for seed in range(120)]
    bots = [timer(seed) if seed % 2 else (timer(seed)[0], None) for seed in range(120)]
    rows = features.extract("tap", *batch(people + bots))
    label = np.repeat([0, 1], [len(people), len(bots)])
    parameters = {"objective": "binary:logistic", "max_depth": 3, "base_score": 0.5, "nthread": 1}
    names = features.names("tap")
    booster = xgboost.train(parameters, xgboost.DMatrix(rows, label, feature_names=names), 20)
    forest = IsolationForest(n_estimators=20, max_samples=64, random_state=0).fit(rows[: len(people)])
    threshold = float(np.quantile(-forest.score_samples(rows[: len(people)]), 0.99))
    return publish(
        Trained(
            booster,
            name="tap",
            modality="tap",
            features=names,
            holdout=rows[::3],
            calibration=CALIBRATION | {"min_units": 2},
            rules=RULES,
            novelty=Novelty(forest, threshold, 0.01),
        ),
        out,
    )
