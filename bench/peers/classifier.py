"""XGBClassifier.predict_proba, one thread: what the tutorials call."""

from __future__ import annotations

from collections.abc import Callable

import xgboost
from numpy.typing import NDArray

from botcore.bench.material import Forest


def load(forest: Forest) -> Callable[[NDArray], NDArray]:
    """Rows (n, n_features) float32 to probabilities (n,)."""
    classifier = xgboost.XGBClassifier(n_jobs=1)
    classifier.load_model(forest.booster.save_raw("json"))
    return lambda rows: classifier.predict_proba(rows)[:, 1]
