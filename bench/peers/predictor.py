"""TL2cgen's own Predictor, one thread, on the library it exports: one file of C at -O1, which runs faster than -O3."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import tl2cgen
import treelite
from numpy.typing import NDArray

from botcore.bench.material import Forest


def load(forest: Forest) -> Callable[[NDArray], NDArray]:
    """Rows (n, n_features) float32 to probabilities (n,)."""
    predictor = _predictor(forest)
    return lambda rows: predictor.predict(tl2cgen.DMatrix(rows))[:, 0, 0]


def log_odds(forest: Forest) -> Callable[[NDArray], NDArray]:
    """The same to log-odds (n,)."""
    predictor = _predictor(forest)
    return lambda rows: predictor.predict(tl2cgen.DMatrix(rows), pred_margin=True)[:, 0, 0]


def _predictor(forest: Forest) -> tl2cgen.Predictor:
    library = forest.bundle.parent / "tl2cgen.so"
    if not library.exists():
        with warnings.catch_warnings(action="ignore"):  # that it takes long
            model = treelite.frontend.from_xgboost(forest.booster)
            tl2cgen.export_lib(model, toolchain="gcc", libpath=library, params={}, options=["-O1"])
    return tl2cgen.Predictor(str(library), nthread=1)
