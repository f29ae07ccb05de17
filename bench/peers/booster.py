"""XGBoost's own Booster, inplace_predict, one thread: a float32 array goes in without a DMatrix."""

from __future__ import annotations

from collections.abc import Callable

from numpy.typing import NDArray

from botcore.bench.material import Forest


def load(forest: Forest) -> Callable[[NDArray], NDArray]:
    """Rows (n, n_features) float32 to probabilities (n,)."""
    booster = forest.booster.copy()
    booster.set_param({"nthread": 1})
    return lambda rows: booster.inplace_predict(rows, validate_features=False)


def log_odds(forest: Forest) -> Callable[[NDArray], NDArray]:
    """The same to log-odds (n,)."""
    booster = forest.booster.copy()
    booster.set_param({"nthread": 1})
    return lambda rows: booster.inplace_predict(rows, predict_type="margin", validate_features=False)
