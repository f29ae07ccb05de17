"""The learners: boosted trees that ship, and those they are compared with. Each gives log-odds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import lightgbm
import numpy as np
import xgboost
from scipy.special import logit
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

Score = Callable[[np.ndarray], np.ndarray]  # (n, n_features) float32 -> (n,) log-odds of a bot
Learner = Callable[[np.ndarray, np.ndarray, np.ndarray, int], Score]

ROUNDS = 200
PARAMETERS: Mapping[str, Any] = {
    "objective": "binary:logistic",
    "tree_method": "hist",
    "max_bin": 128,
    "max_depth": 5,
    "eta": 0.1,
    "subsample": 0.7,
    "colsample_bytree": 0.5,
    "min_child_weight": 20.0,
    "base_score": 0.5,
}


def boost(
    X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int, parameters: Mapping[str, Any] = PARAMETERS,
    rounds: int = ROUNDS, threads: int = 1,
) -> xgboost.Booster:  # fmt: skip
    """XGBoost by histograms. The same rows, seed and number of threads give the same bytes."""
    rows = xgboost.QuantileDMatrix(X, y, weight=weight, max_bin=parameters["max_bin"], nthread=threads)
    return xgboost.train({**parameters, "seed": seed, "nthread": threads}, rows, rounds)


def margin(booster: xgboost.Booster) -> Score:
    """The booster's raw score, before the sigmoid."""
    return lambda X: booster.inplace_predict(X, predict_type="margin", validate_features=False)


def boosted(
    X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int, parameters: Mapping[str, Any] = PARAMETERS,
    rounds: int = ROUNDS,
) -> Score:  # fmt: skip
    """boost(), as a learner."""
    return margin(boost(X, y, weight, seed, parameters, rounds))


def lgbm(X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int) -> Score:
    options = {"objective": "binary", "num_leaves": 31, "learning_rate": 0.1, "min_data_in_leaf": 50, "verbosity": -1}
    options |= {"seed": seed, "deterministic": True, "force_col_wise": True, "num_threads": 1, "feature_fraction": 0.5}
    booster = lightgbm.train(options, lightgbm.Dataset(X, y, weight=weight), ROUNDS)
    return lambda X: booster.predict(X, raw_score=True)


def random_forest(X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int) -> Score:
    forest = RandomForestClassifier(100, min_samples_leaf=10, max_samples=0.3, random_state=seed, n_jobs=2)
    forest.fit(X, y, weight)
    return lambda X: logit(forest.predict_proba(X)[:, 1].clip(1e-3, 1.0 - 1e-3))


def logistic(X: np.ndarray, y: np.ndarray, weight: np.ndarray, seed: int) -> Score:
    model = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), LogisticRegression(max_iter=300))
    with threadpool_limits(1):  # the last bits are the number of threads' too
        model.fit(X, y, logisticregression__sample_weight=weight)
    return model.decision_function


LEARNERS: Mapping[str, Learner] = {
    "XGBoost": boosted,
    "LightGBM": lgbm,
    "random forest": random_forest,
    "logistic regression": logistic,
}
