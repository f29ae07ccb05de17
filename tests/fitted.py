"""Small fitted forests over made-up rows, for tests of mechanics: each compiles in about a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import lightgbm
import numpy as np
import xgboost
from sklearn import ensemble as forests
from sklearn.ensemble import IsolationForest
from sklearn.svm import OneClassSVM

from botcore import features
from botcore.training.ensemble import Ensemble, Member, standardise
from botcore.training.publish import Novelty

NAMES = features.names("pointer")
COSTS = {"accuse": 50.0, "miss": 10.0, "challenge": 1.0, "pass_rate": 0.3}
CALIBRATION = {
    "slope": 1.0,
    "intercept": 0.0,
    "prior": 0.5,
    "conformal": {"fpr": 0.01, "p": 0.9, "n": 300, "bound": 0.01},
    "min_units": 1,
}


def rows(seed: int, n: int = 2000, missing: float = 0.1) -> np.ndarray:
    """(n, len(NAMES)) float32, a share of the values NaN."""
    random = np.random.default_rng(seed)
    made = random.normal(size=(n, len(NAMES))).astype(np.float32)
    made[random.random(made.shape) < missing] = np.nan
    return made


def labels(made: np.ndarray) -> np.ndarray:
    """Something that trees can learn, with noise that they cannot."""
    noise = np.random.default_rng(9).normal(0.0, 0.3, len(made))
    return (np.nan_to_num(made[:, 0]) * np.nan_to_num(made[:, 1]) + noise > 0).astype(int)


def boosted(seed: int = 0, trees: int = 30) -> xgboost.Booster:
    made = rows(seed)
    parameters = {"objective": "binary:logistic", "max_depth": 4, "base_score": 0.5, "seed": seed, "nthread": 1}
    return xgboost.train(parameters, xgboost.DMatrix(made, labels(made), feature_names=NAMES), trees)


def light() -> lightgbm.Booster:
    made = rows(1)
    parameters = {"objective": "binary", "verbose": -1, "seed": 1, "num_threads": 1, "deterministic": True}
    return lightgbm.train(parameters, lightgbm.Dataset(made, labels(made)), 20)


def _sklearn(kind: Callable[..., Any], missing: float = 0.1, **parameters: Any) -> Any:
    made = rows(2, 1000, missing)
    return kind(n_estimators=10, random_state=0, **parameters).fit(made, labels(made))


FORESTS: dict[str, Callable[[], Any]] = {
    "xgboost": boosted,
    "lightgbm": light,
    "random_forest": lambda: _sklearn(forests.RandomForestClassifier, max_depth=7),
    "extra_trees": lambda: _sklearn(forests.ExtraTreesClassifier, max_depth=7),
    "gradient_boosting": lambda: _sklearn(forests.GradientBoostingClassifier, missing=0.0),
    "isolation_forest": lambda: _sklearn(IsolationForest, max_samples=64),
    "regression_forest": lambda: _sklearn(forests.RandomForestRegressor, max_depth=5),
}


CHOSEN = NAMES[3::7]


def ensemble(seed: int = 0, trees: int = 20, columns: list[str] = CHOSEN) -> Ensemble:
    """Two models of made-up people over some of the columns."""
    made = np.random.default_rng(seed).gamma(3.0, 2.0, (300, len(columns)))
    centre, scale = made.mean(axis=0), made.std(axis=0)
    z = standardise(made, centre, scale)
    forest = IsolationForest(n_estimators=trees, max_samples=64, random_state=seed).fit(z)
    svm = OneClassSVM(nu=0.1, gamma="scale").fit(z)
    return Ensemble(forest, svm, columns, centre, scale, Member(0.5, 0.1, 2.0, -0.5), Member(0.0, 3.0, 1.5, 0.25))


@dataclass
class Trained:
    """What training hands to publish, about one of these forests."""

    booster: Any
    name: str = "pointer"
    modality: str = "pointer"
    features: list[str] = field(default_factory=NAMES.copy)
    holdout: np.ndarray = field(default_factory=lambda: rows(7, 500))
    calibration: dict[str, Any] = field(default_factory=CALIBRATION.copy)
    costs: dict[str, float] = field(default_factory=COSTS.copy)
    metrics: dict[str, Any] = field(default_factory=lambda: {"recall": {"at_fpr_0.01": 0.5}})
    sources: list[dict[str, Any]] = field(default_factory=lambda: [{"name": "made up", "terms": "none", "sessions": 3}])
    seed: int = 0
    vocabulary: dict[str, list[str]] = field(default_factory=dict)
    rules: dict[str, float] = field(default_factory=dict)
    novelty: Novelty | None = None
    ensemble: Ensemble | None = None
    people: list[float] = field(default_factory=list)
    inputs: list[str] = field(default_factory=list)
    dependence: dict[str, float] = field(default_factory=dict)
    profiles: dict[str, Any] = field(default_factory=dict)
    familiar: dict[str, Any] = field(default_factory=dict)
    reference: dict[str, Any] = field(default_factory=dict)
