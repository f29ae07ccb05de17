"""The gate before publishing: the compiled forest must answer as the fitted one does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.svm import OneClassSVM

from botcore import _score
from botcore._score import Forest
from botcore.training.ensemble import Ensemble, strangeness
from botcore.training.generate import Answer
from botcore.training.model import Model
from botcore.training.trees import thresholds

# Sums of float32 leaves are XGBoost's own to the bit where their base score is; what is left is the rounding of that
# score and of two sigmoids.
BOUND = 2.4e-7
# The boundary's terms are added in another order than scikit-learn's: of sums beyond SVM_SUM the bound is a share.
SVM_BOUND, SVM_SUM = 1e-12, 100.0
EDGE_ROWS, MISSING_SHARE = 4096, 0.1
_log = logging.getLogger(__name__)


class ParityError(RuntimeError):
    """The compiled forest answers otherwise than the fitted one; it must not be published."""


def gate(model: Model, answer: Answer, library: Path, rows: np.ndarray, seed: int) -> dict[str, float]:
    """The manifest's `parity`: on how many rows the two were compared, and their largest difference in probability.

    rows: the holdout, (n, n_features) float32, to which are added the same rows with values gone missing and rows that
    lie on the very edges of the splits. Raises ParityError above BOUND.
    """
    rows = probes(model, rows, seed)
    compiled, fitted = Forest(str(library), model.n_features).margins(rows).astype(np.float64), model.answer(rows)
    if answer.kind == "margin":
        compiled = _sigmoid(answer.slope * compiled)
    if answer.link == "identity":
        fitted = _sigmoid(fitted)
    return _compare("compiled and fitted", compiled, fitted, BOUND)


def gate_ensemble(
    ensemble: Ensemble, opened: _score.Ensemble, features: Sequence[str], rows: np.ndarray, seed: int
) -> dict[str, dict[str, float]]:
    """The manifest's `ensemble.parity`: how far the core's two scores lie from scikit-learn's own, from rows to score.

    rows: the holdout, (n, n_features) float32, to which `around` adds its own. Raises ParityError above either bound.
    """
    rows = around(ensemble, features, rows, seed)
    z = ensemble.values(rows, features)
    forest, svm = strangeness(ensemble.forest, z), strangeness(ensemble.svm, z)
    return {
        "forest": _compare("compiled and fitted forest of people", opened.forest_scores(rows), forest, BOUND),
        "svm": _compare(
            "the core's and scikit-learn's boundary", opened.svm_scores(rows), svm, svm_bound(ensemble.svm)
        ),
    }


def svm_bound(svm: OneClassSVM) -> float:
    """How far two sums of a boundary's terms may lie apart; they add up to as much as its coefficients."""
    return SVM_BOUND * max(1.0, float(svm.dual_coef_.sum()) / SVM_SUM)


def probes(model: Model, rows: np.ndarray, seed: int) -> np.ndarray:
    """rows, EDGE_ROWS rows of values on or just below a threshold, and all of them again with values gone missing.

    A model that refuses missing values (as some of scikit-learn's do) is asked on complete rows alone, and the log
    says so: what the compiled forest makes of a NaN then has nothing to be compared with.
    """
    random = np.random.default_rng(seed)
    edges = np.zeros((EDGE_ROWS, model.n_features), np.float32)
    for feature, cuts in enumerate(thresholds(model.trees)):
        if len(cuts):
            edges[:, feature] = random.choice(cuts, EDGE_ROWS)
    below = random.random(edges.shape) < 0.5
    edges[below] = np.nextafter(edges[below], np.float32(-np.inf))
    edges[np.abs(edges) < 1e-34] = 0.0  # LightGBM takes what lies within 1e-35 of 0 for 0
    rows = np.concatenate([np.asarray(rows, np.float32).reshape(-1, model.n_features), edges])
    if not model.takes_missing:
        _log.warning("parity is measured on complete rows only: the fitted model refuses missing values")
        return rows[~np.isnan(rows).any(axis=1)]
    return np.concatenate([rows, _holed(rows, random)])


def around(ensemble: Ensemble, features: Sequence[str], rows: np.ndarray, seed: int) -> np.ndarray:
    """rows, EDGE_ROWS rows from the midst of people to far outside, and all of them again with values gone missing."""
    random = np.random.default_rng(seed)
    far = random.normal(size=(EDGE_ROWS, len(ensemble.columns))) * 10.0 ** random.uniform(-1, 2, (EDGE_ROWS, 1))
    made = np.zeros((EDGE_ROWS, len(features)), np.float32)
    made[:, [list(features).index(name) for name in ensemble.columns]] = ensemble.centre + ensemble.scale * far
    rows = np.concatenate([np.asarray(rows, np.float32).reshape(-1, len(features)), made])
    return np.concatenate([rows, _holed(rows, random)])


def _holed(rows: np.ndarray, random: np.random.Generator) -> np.ndarray:
    return np.where(random.random(rows.shape) < MISSING_SHARE, np.float32(np.nan), rows)


def _compare(which: str, own: np.ndarray, fitted: np.ndarray, bound: float) -> dict[str, float]:
    difference = np.abs(own - fitted)
    worst = int(np.argmax(difference))
    if not difference[worst] <= bound:
        raise ParityError(
            f"parity: {which} differ by {difference[worst]:.3g} on row {worst} of {len(own)} "
            f"({own[worst]:.9g}), above {bound:g}; not published: use the pinned toolchain"
        )
    return {"rows": len(own), "max_abs": float(difference[worst]), "bound": bound}


def _sigmoid(margin: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-np.clip(margin, -700.0, 700.0)))
