"""Search for a recipe by the figures that count: recall of families left out, and people of sources left out accused;
never by a random split."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
import optuna
import pandas as pd
from sklearn.metrics import roc_auc_score

from botcore.training.blind import blind_folds
from botcore.training.clocks import OWN_CLOCK
from botcore.training.columns import GROUPS
from botcore.training.evidence import ALL
from botcore.training.learners import PARAMETERS
from botcore.training.measure import MADE_HERE, PLAYED_HERE, Measure, false_positives
from botcore.training.movements import Movements
from botcore.training.recipe import SHIPPED, Recipe
from botcore.training.rows import MOST
from botcore.training.targets import LARGE
from botcore.training.weights import prior_half

FPR = 0.05  # up to which the curve counts: at 1 % alone a handful of people would decide
RATE = 0.01  # promised of people: what more of a source are accused, counts against a recipe
WHOLE = {"max_depth": (4, 8)}
SPREAD = {"eta": (0.05, 0.3), "min_child_weight": (5.0, 300.0), "reg_lambda": (0.3, 30.0)}  # on a log scale
SHARES = {"colsample_bytree": (0.2, 0.9), "subsample": (0.4, 0.9)}
TREES = (60, 240)


def merit(blind: pd.DataFrame) -> float:
    """Area under the ROC curve up to FPR, standardised (McClish 1989), of one fold: 0.5 is chance. The mean of whole
    sessions' and of first movements', sources and families tempered; of bots that others recorded, where there are any.
    """
    made = blind["bot_kind"].isin(MADE_HERE) | blind["source"].isin(PLAYED_HERE)
    blind = blind[~made] if (blind["label"][~made] == 1).any() else blind
    label, weight = blind["label"], prior_half(blind)
    margins = blind["margin"], blind["course"].map(lambda course: course[0])
    return float(np.mean([roc_auc_score(label, margin, sample_weight=weight, max_fpr=FPR) for margin in margins]))


def accused(measure: Measure) -> float:
    """The share of people accused beyond RATE, summed over the sources with LARGE sessions judged, each left out."""
    table, over = measure.table, 0.0
    counts = table["source"][(table["label"] == 0) & (table["clock"] == OWN_CLOCK)].value_counts()
    for source in counts.index[counts >= LARGE]:
        for row in false_positives(measure, source):
            if (row["rate"], row["k"], row["profile"]) == (RATE, ALL, "") and row["n"] >= LARGE:
                over += max(0.0, row["hits"] / row["n"] - RATE)
    return over


def search(movements: Movements, sources: Collection[str], seed: int, trials: int, progress: Callable) -> Recipe:
    """The best of `trials` recipes, the shipped one first. Same seed, same answer.

    A recipe that does worse than the median of those before it, fold by fold, is given up (Golovin et al. 2017).
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    sampler = optuna.samplers.TPESampler(seed=seed, multivariate=True)
    study = optuna.create_study(direction="maximize", sampler=sampler, pruner=optuna.pruners.MedianPruner(8, 1))
    study.enqueue_trial(settings(SHIPPED))

    def objective(trial: optuna.Trial) -> float:
        recipe, found = draw(trial), []
        folds = blind_folds(movements, sources, recipe.learner, seed, MOST // 2, recipe.unread)
        for fold, scored in enumerate(folds):
            found.append(merit(scored))
            trial.report(float(np.mean(found)), fold)
            if trial.should_prune():
                raise optuna.TrialPruned
        measure = Measure(movements, sources, recipe.learner, seed, MOST // 2, recipe.unread)
        return float(np.mean(found)) - accused(measure)

    for _ in progress(range(trials), desc="search", unit="trial"):
        study.optimize(objective, n_trials=1)
    return draw(optuna.trial.FixedTrial(study.best_params))


def settings(recipe: Recipe) -> dict[str, Any]:
    """A recipe as a trial names what it draws."""
    drawn = {name: recipe.parameters[name] for name in (*WHOLE, *SPREAD, *SHARES)}
    read = {f"read {group}": not {*names} & {*recipe.unread} for group, names in GROUPS.items()}
    return drawn | {"rounds": recipe.rounds} | read


def draw(trial: optuna.trial.BaseTrial) -> Recipe:
    drawn: dict[str, Any] = {name: trial.suggest_int(name, *span) for name, span in WHOLE.items()}
    drawn |= {name: trial.suggest_float(name, *span, log=True) for name, span in SPREAD.items()}
    drawn |= {name: trial.suggest_float(name, *span) for name, span in SHARES.items()}
    rounds = trial.suggest_int("rounds", *TREES)
    left = [names for group, names in GROUPS.items() if not trial.suggest_categorical(f"read {group}", [True, False])]
    return Recipe({**PARAMETERS, **drawn}, rounds, tuple(name for names in left for name in names))
