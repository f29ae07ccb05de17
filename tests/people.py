"""Small models of made-up people alone, a layer each, for tests of mechanics (not of judgement)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from captchas import solve
from fitted import CALIBRATION, Trained
from sklearn.ensemble import IsolationForest
from sklearn.svm import OneClassSVM

from botcore import features
from botcore.layers import events
from botcore.training.ensemble import Ensemble, Member, standardise, strangeness
from botcore.training.publish import publish

CHOSEN = ["vel_cv", "path_length", "straightness", "duration", "dir_change_share", "pause_share"]
FPR = 0.05
SHARED = {"rotation": 0.25, "question": 0.5}  # correlation with the slider's


def put(folder: Path, *layers: str) -> Path:
    """Publishes a model of each into the folder, under the layer's own name, and returns the folder."""
    for layer in layers:
        publish(trained(layer), folder)
    return folder


def rows(layer: str, n: int = 120) -> np.ndarray:
    """Features of so many made-up people."""
    made = [events(solve(layer, value_of(layer, seed), seed), layer) for seed in range(n)]
    return features.extract_native(layer, np.concatenate(made), np.cumsum([0, *map(len, made)]))


def value_of(layer: str, seed: int) -> float:
    """Where a slider or picture is brought to, or which option is chosen."""
    return 1 + seed % 3 if layer == "question" else 60.0 + seed % 50


def trained(layer: str) -> Trained:
    """What training would hand to publish: no trees, two models of people that judge together."""
    made, names = rows(layer), features.names(layer)
    values = made[:, [names.index(name) for name in CHOSEN]]
    centre, scale = values.mean(axis=0, dtype=float), values.std(axis=0, dtype=float) + 1e-6
    z = standardise(values, centre, scale)
    forest = IsolationForest(n_estimators=20, max_samples=64, random_state=0).fit(z)
    svm = OneClassSVM(nu=FPR, gamma=0.1).fit(z)
    members = []
    for model in (forest, svm):
        scores = strangeness(model, z)
        members.append(Member(float(np.quantile(scores, 1 - FPR)), float(scores.std()) or 1.0, 2.0, -1.0))
    ensemble = Ensemble(forest, svm, CHOSEN, centre, scale, *members)
    margins = np.max(
        [(strangeness(m, z) - how.threshold) / how.scale for m, how in zip((forest, svm), members, strict=True)], axis=0
    )
    calibration = CALIBRATION | {"slope": 2.0, "conformal": {"fpr": FPR, "p": 0.75, "n": len(made), "bound": 0.1}}
    return Trained(
        None,
        name=layer,
        modality=layer,
        features=list(names),
        holdout=made,
        calibration=calibration,
        ensemble=ensemble,
        people=sorted(map(float, margins)),
        inputs=["mouse"] if layer == "question" else ["mouse_held"],
        dependence=SHARED if layer == "slider" else {},
    )
