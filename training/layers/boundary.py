"""What people alone are like: an isolation forest (Liu, Ting and Zhou, ICDM 2008) and a one-class support vector
machine (Schölkopf et al., Neural Computation 13, 2001) over a few standardised columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import IsolationForest
from sklearn.svm import OneClassSVM

from botcore.training.ensemble import standardise, strangeness
from botcore.training.layers.columns import pick

TREES, SAMPLE = 200, 32  # few leaves a tree: the compiled forest stays small
WIDTH, OUTSIDE = 0.5, 0.1  # gamma is WIDTH over the number of columns; OUTSIDE is nu


@dataclass(frozen=True)
class Boundary:
    """Both models, and the standardisation before them."""

    columns: list[int]
    centre: np.ndarray
    scale: np.ndarray
    forest: IsolationForest
    svm: OneClassSVM

    def strangeness(self, values: np.ndarray) -> np.ndarray:
        """(n, 2): the forest's and the machine's, of rows (n, n_features); the higher, the less like people."""
        z = standardise(values[:, self.columns], self.centre, self.scale)
        return np.column_stack([strangeness(self.forest, z), strangeness(self.svm, z)])


def learn(values: np.ndarray, layer: str, seed: int) -> Boundary:
    """From rows (n, n_features) of people. Raises ValueError where a column is missing in all of them."""
    columns = pick(layer)
    chosen = values[:, columns].astype(np.float64)
    if np.isnan(chosen).all(axis=0).any():
        raise ValueError(f"people: too little is known of them; give {layer} sessions of more people")
    centre, scale = np.nanmean(chosen, axis=0), np.nanstd(chosen, axis=0)
    scale = np.where(scale > 0.0, scale, 1.0)
    z = standardise(chosen, centre, scale)
    forest = IsolationForest(n_estimators=TREES, max_samples=min(SAMPLE, len(z)), random_state=seed)
    svm = OneClassSVM(kernel="rbf", gamma=WIDTH / len(columns), nu=OUTSIDE)
    return Boundary(columns, centre, scale, forest.fit(z.astype(np.float32)), svm.fit(z))
