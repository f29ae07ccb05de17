"""Search for parameters by the one figure that counts: blind scores, never a random split."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

import numpy as np
import optuna
import pandas as pd
from sklearn.metrics import roc_auc_score

from botcore.training.blind import blind_folds
from botcore.training.learners import OF_MOVEMENTS, ROUNDS_OF_MOVEMENTS, boosted
from botcore.training.movements import Movements
from botcore.training.rows import MOST

SEARCHED = ("max_depth", "eta", "min_child_weight", "colsample_bytree")
FPR = 0.05  # up to which the curve counts: at 1 % alone a handful of people would decide


def merit(blind: pd.DataFrame) -> float:
    """Area under the ROC curve up to FPR, standardised (McClish 1989), of one fold: 0.5 is chance."""
    return float(roc_auc_score(blind["label"], blind["margin"], max_fpr=FPR))


def search(
    movements: Movements, sources: Collection[str], seed: int, trials: int, progress: Callable
) -> tuple[Mapping[str, Any], int]:
    """The best of `trials` settings of the booster, the default first: (parameters, rounds). Same seed, same answer.

    A setting that does worse than the median of those before it, fold by fold, is given up (Golovin et al. 2017).
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    sampler, pruner = optuna.samplers.TPESampler(seed=seed), optuna.pruners.MedianPruner(4, 1)
    study = optuna.create_study(direction="maximize", sampler=sampler, pruner=pruner)
    study.enqueue_trial({name: OF_MOVEMENTS[name] for name in SEARCHED} | {"rounds": ROUNDS_OF_MOVEMENTS})

    def objective(trial: optuna.Trial) -> float:
        parameters, rounds = _draw(trial)
        learner, found = partial(boosted, parameters=parameters, rounds=rounds), []
        for fold, scored in enumerate(blind_folds(movements, sources, learner, seed, MOST // 2)):
            found.append(merit(scored))
            trial.report(float(np.mean(found)), fold)
            if trial.should_prune():
                raise optuna.TrialPruned
        return float(np.mean(found))

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
    return {**OF_MOVEMENTS, **drawn}, trial.suggest_int("rounds", 80, 400)
