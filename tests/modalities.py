"""Small bundles of every modality over made-up rows, for tests of the doors in front of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xgboost
from fitted import Trained, labels

from botcore import features
from botcore.training.publish import publish

VOCABULARY = {"event": ["send_email", "click_ad", "phone_call"], "category": ["Motor", "Jobs", "Holidays"]}
RULES = {"fast_taps": 0.05, "even_rhythm": 0.02}


def put(folder: Path, *modalities: str) -> Path:
    """Publishes a model of each into the folder, under the modality's own name, and returns the folder."""
    for modality in modalities:
        publish(trained(modality), folder)
    return folder


def trained(modality: str, seed: int = 0) -> Trained:
    """What training would hand to publish."""
    names = features.names(modality)
    made = np.random.default_rng(seed).normal(size=(1000, len(names))).astype(np.float32)
    parameters = {"objective": "binary:logistic", "max_depth": 3, "base_score": 0.5, "seed": seed, "nthread": 1}
    booster = xgboost.train(parameters, xgboost.DMatrix(made, labels(made), feature_names=names), 20)
    return Trained(
        booster,
        name=modality,
        modality=modality,
        features=list(names),
        holdout=made[:200],
        vocabulary=VOCABULARY if modality == "actions" else {},
        rules=RULES if modality == "tap" else {},
    )
