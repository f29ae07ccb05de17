"""The learners: boosted trees that ship, and a class-balanced logistic regression to stand beside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from botcore.training.learners import Learner, Score, boosted

ROUNDS = 150
PARAMETERS: Mapping[str, Any] = {
    "objective": "binary:logistic",
    "tree_method": "hist",
    "max_bin": 128,
    "max_depth": 3,
    "eta": 0.1,
    "subsample": 0.7,
    "colsample_bytree": 0.5,
    "min_child_weight": 5.0,
    "base_score": 0.5,
}


def balanced(X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int) -> Score:
    """Logistic regression in which real and fake users weigh the same, however few the fake ones are."""
    model = make_pipeline(
        SimpleImputer(strategy="median", keep_empty_features=True),
        StandardScaler(),
        LogisticRegression(class_weight="balanced", solver="newton-cholesky", max_iter=300),
    )
    return model.fit(X, y, logisticregression__sample_weight=weight).decision_function


def fewer(learner: Learner, columns: np.ndarray) -> Learner:
    """A learner that sees some of the features alone; columns: (n_features,) bool."""

    def fit(X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int) -> Score:
        score = learner(X[:, columns], y, weight, seed)
        return lambda asked: score(asked[:, columns])

    return fit


LEARNERS: Mapping[str, Learner] = {
    "XGBoost": partial(boosted, parameters=PARAMETERS, rounds=ROUNDS),
    "logistic regression": balanced,
}
