"""Two models of people alone that judge together, and how the score of each is read: what core/ensemble.h runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from sklearn.ensemble import IsolationForest
from sklearn.svm import OneClassSVM

from botcore.training.model import ModelError


@dataclass(frozen=True)
class Member:
    """z = (strangeness - threshold) / scale: above 0 it says bot; its confidence that it is a person is
    1 / (1 + exp(slope * z + intercept))."""

    threshold: float
    scale: float
    slope: float
    intercept: float


@dataclass(frozen=True)
class Ensemble:
    """forest and svm were fitted to `standardise`d values of the named columns, whose centre and scale are (k,); the
    members say how each one's strangeness is read."""

    forest: IsolationForest
    svm: OneClassSVM
    columns: Sequence[str]
    centre: np.ndarray
    scale: np.ndarray
    of_forest: Member
    of_svm: Member

    def facts(self) -> dict[str, Any]:
        """The manifest's `ensemble`, but for its parity. Raises ModelError for a kernel that is not Gaussian."""
        if self.svm.kernel != "rbf":
            raise ModelError(f"the one-class boundary has kernel {self.svm.kernel!r}: fit it with 'rbf'")
        return {
            "columns": list(self.columns),
            "centre": [float(value) for value in self.centre],
            "scale": [float(value) for value in self.scale],
            "gamma": float(self.svm._gamma),  # the number that gamma="scale" came to
            "rho": float(-self.svm.intercept_[0]),
            "forest": asdict(self.of_forest),
            "svm": asdict(self.of_svm),
        }

    def support(self) -> bytes:
        """The bundle's support.bin: float64 rows of a coefficient and its support vector."""
        return np.column_stack([self.svm.dual_coef_[0], self.svm.support_vectors_]).astype("<f8").tobytes()

    def values(self, rows: np.ndarray, features: Sequence[str]) -> np.ndarray:
        """What both models read of rows (n, n_features), whose features are named in order: float64 (n, k)."""
        chosen = [list(features).index(name) for name in self.columns]
        return standardise(rows[:, chosen], self.centre, self.scale)


def standardise(values: np.ndarray, centre: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """(n, k) values less their centre over their scale, float64; a missing one is 0, the mean of people."""
    z = (np.asarray(values, np.float64) - centre) / scale
    return np.where(np.isnan(z), 0.0, z)


def strangeness(model: IsolationForest | OneClassSVM, z: np.ndarray) -> np.ndarray:
    """The higher, the less like people: (n,) of standardised values (n, k). A forest's lies in (0, 1) and is higher
    the shorter the mean path to a leaf; a boundary's is above 0 outside."""
    if isinstance(model, IsolationForest):
        return -model.score_samples(z.astype(np.float32))
    return -model.decision_function(z)
