"""Search for parameters by the one figure that counts: blind scores, never a random split."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

import numpy as np
import optuna
import pandas as pd
from sklearn.metrics import roc_auc_score

from botcore.training.blind import blind_scores
from botcore.training.learners import PARAMETERS, ROUNDS, boosted
from botcore.training.rows import Rows
from botcore.training.windows import Movements

SEARCHED = ("max_depth", "eta", "min_child_weight", "colsample_bytree")
FPR = 0.05  # up to which the curve counts: at 1 % alone a handful of people would decide


def merit(blind: pd.DataFrame) -> float:
    """Area under the ROC curve up to FPR, standardised (McClish 1989), mean over the folds: 0.5 is chance."""
    return float(np.mean([roc_auc_score(f["label"], f["margin"], max_fpr=FPR) for _, f in blind.groupby("fold")]))


def search(
    movements: Movements, rows: Rows, sources: Collection[str], seed: int, trials: int, progress: Callable
) -> tuple[Mapping[str, Any], int]:
    """The best of `trials` settings of the booster, the default first: (parameters, rounds). Same seed, same answer."""
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=seed))
    study.enqueue_trial({name: PARAMETERS[name] for name in SEARCHED} | {"rounds": ROUNDS})

    def objective(trial: optuna.Trial) -> float:
        parameters, rounds = _draw(trial)
        learner = partial(boosted, parameters=parameters, rounds=rounds)
        return merit(blind_scores(movements, rows, sources, learner, seed, lambda folds, **_: folds))

    for _ in progress(range(trials), desc="search", unit="trial"):
        study.optimize(objective, n_trials=1)
    return _draw(optuna.trial.FixedTrial(study.best_params))


def _draw(trial: optuna.trial.BaseTrial) -> tuple[dict[str, Any], int]:
    drawn = {
        "max_depth": trial.suggest_int("max_depth", 3, 7),
        "eta": trial.suggest_float("eta", 0.03, 0.3, log=True),
        "min_child_weight": trial.suggest_float("min_child_weight", 5.0, 500.0, log=True),
        "colsample_bytree": trial.suggest_float("colsample_bytree", 0.2, 0.8),
    }
    return {**PARAMETERS, **drawn}, trial.suggest_int("rounds", 80, 400)
