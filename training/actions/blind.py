"""Judging users by models that never saw them: cross-validation by user, calibration included."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.model_selection import StratifiedKFold
from tqdm import tqdm

from botcore.recordings import RecordingError
from botcore.training.actions.datasets import Log
from botcore.training.actions.prefixes import Rows
from botcore.training.calibration import Platt, platt
from botcore.training.learners import Learner, Score


@dataclass(frozen=True)
class Blind:
    """One model and one sigmoid a fold, fitted without the users of that fold.

    Attributes:
        fold: (users,) int64, the fold each user was left out with.
        models: one a fold.
        margin: (w,) log-odds of the rows learnt from, each by the model of its user's fold.
        sigmoids: one a fold, fitted to the margins of the other folds.
        sigmoid: fitted to all margins; for a model of all users.
    """

    fold: np.ndarray
    models: list[Score]
    margin: np.ndarray
    sigmoids: list[Platt]
    sigmoid: Platt

    def probability(self, rows: Rows) -> np.ndarray:
        """Calibrated, (w,), of any rows of the same users, such as other prefixes."""
        p, place = np.zeros(len(rows.label)), self.fold[rows.user]
        for i in np.unique(place):
            p[place == i] = self.sigmoids[i](self.models[i](rows.X[place == i]))
        return p


def blind(rows: Rows, fold: np.ndarray, learner: Learner, prior: float, seed: int, name: str = "") -> Blind:
    """Fit a learner to the rows of each fold's other users; calibrate at a prior. name: for the progress bar."""
    place, margin, models = fold[rows.user], np.zeros(len(rows.label)), []
    for i in tqdm(range(fold.max() + 1), desc=name, unit="fold", disable=None):
        seen = rows.select(place != i)
        models.append(learner(seen.X, seen.label, seen.weight, seed))
        margin[place == i] = models[i](rows.X[place == i])
    sigmoids = [_sigmoid(rows, margin, prior, place != i) for i in range(len(models))]
    return Blind(fold, models, margin, sigmoids, _sigmoid(rows, margin, prior, place >= 0))


def fold_of(log: Log, folds: int, seed: int) -> np.ndarray:
    """The fold each user is left out with, (users,) int64; the fake ones are shared out evenly."""
    require(log, folds)
    fold = np.zeros(len(log), np.int64)
    split = StratifiedKFold(folds, shuffle=True, random_state=seed).split(fold, log.label)
    for i, (_, left_out) in enumerate(split):
        fold[left_out] = i
    return fold


def require(log: Log, parts: int) -> None:
    """RecordingError unless each of so many parts can have a real and a fake user."""
    counts = dict(zip(("real", "fake"), np.bincount(log.label, minlength=2), strict=True))
    fewest = min(counts, key=lambda kind: counts[kind])
    if counts[fewest] < parts:
        raise RecordingError(
            f"Fake: {counts[fewest]} {fewest} users in {log.source!r}, {parts} are needed, one a fold; give a longer "
            "log or ask for fewer folds"
        )


def _sigmoid(rows: Rows, margin: np.ndarray, prior: float, where: np.ndarray) -> Platt:
    return platt(margin[where], rows.label[where], rows.weight[where], prior)
