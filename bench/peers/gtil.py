"""Treelite's general tree inference, one thread: the reference it checks its compilers against."""

from __future__ import annotations

from collections.abc import Callable

import treelite
from numpy.typing import NDArray

from botcore.bench.material import Forest


def load(forest: Forest) -> Callable[[NDArray], NDArray]:
    """Rows (n, n_features) float32 to probabilities (n,)."""
    model = treelite.frontend.from_xgboost(forest.booster)
    return lambda rows: treelite.gtil.predict(model, rows, nthread=1)[:, 0, 0]
