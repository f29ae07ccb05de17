"""Fitting the model of event logs: learnt on users early and late, calibrated and bounded on left-out ones.

Unlike a collection of recordings, a log is a sample of its users: the share of fakes in it is a fact, and no accident
of who was recorded. So p_bot is calibrated at that share (the manifest's calibration.prior) unless training is told
another, and a request may shift it to its own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.model_selection import train_test_split

from botcore import features
from botcore.promise import upper_bound
from botcore.training.actions.blind import Blind, blind, fold_of, require
from botcore.training.actions.datasets import OWN, TERMS, Log
from botcore.training.actions.learners import LEARNERS, PARAMETERS, ROUNDS, balanced
from botcore.training.actions.metrics import cross_validation, figures
from botcore.training.actions.prefixes import WHOLE, Rows, describe
from botcore.training.actions.vocabulary import learn
from botcore.training.fit import HOLDOUT, Fitted
from botcore.training.learners import Score, boost, margin
from botcore.verdict import Costs


def divide(log: Log, test_size: float, seed: int) -> tuple[Log, Log]:
    """The users to learn from and those to test on, each in the order of the log; fake ones are shared out evenly."""
    everyone = np.arange(len(log))
    if not test_size:
        return log, log.select(everyone[:0])
    require(log, 2)
    learnt, test = train_test_split(everyone, test_size=test_size, stratify=log.label, random_state=seed)
    return log.select(np.sort(learnt)), log.select(np.sort(test))


def fit(
    learnt: Log, test: Log, folds: int, seed: int, costs: Costs, prior: float | None = None, name: str = "actions"
) -> tuple[Fitted, Rows, dict[str, Blind]]:
    """The fitted model, the rows it learnt from, and each learner as cross-validated on the same folds.

    prior: the share of fakes p_bot is calibrated at; None is that of the log.
    """
    vocabulary = learn(learnt)
    rows, asked = describe(learnt, vocabulary), describe(test, vocabulary)
    prior = float(learnt.label.mean()) if prior is None else prior
    fold, threshold = fold_of(learnt, folds, seed), threshold_of(costs)
    blinds = {each: blind(rows, fold, learner, prior, seed, each) for each, learner in LEARNERS.items()}
    booster = boost(rows.X, rows.label, rows.weight, seed, PARAMETERS, ROUNDS)
    scores = {"XGBoost": margin(booster), "logistic regression": balanced(rows.X, rows.label, rows.weight, seed)}
    told = {each: measure(rows, asked, score, blinds[each], threshold) for each, score in scores.items()}
    metrics = {"threshold": threshold, "parameters": dict(PARAMETERS), "rounds": ROUNDS, **told.pop("XGBoost"), **told}
    metrics["flagged_real"] = flagged(rows, blinds["XGBoost"], threshold)
    fitted = Fitted(
        name=name,
        modality="actions",
        booster=booster,
        features=features.names("actions"),
        holdout=(asked if len(test) else rows).X[:HOLDOUT],
        calibration=_calibration(blinds["XGBoost"], prior),
        costs=costs._asdict(),
        metrics=metrics,
        sources=[source_of(learnt)],
        seed=seed,
        vocabulary=vocabulary,
    )
    return fitted, rows, blinds


def measure(rows: Rows, asked: Rows, score: Score, scores: Blind, threshold: float) -> dict[str, Any]:
    """Figures of one learner on whole logs: cross-validated, of the users it learnt from, and of the test users."""
    learnt, test = rows.of(WHOLE), asked.of(WHOLE)
    return {
        "cross_validation": cross_validation(learnt, scores, threshold),
        "train": figures(learnt.label, scores.sigmoid(score(learnt.X)), threshold),
        "test": figures(test.label, scores.sigmoid(score(test.X)), threshold) if len(test.label) else None,
    }


def threshold_of(costs: Costs) -> float:
    """A user is flagged at or above it: there accusing and missing cost the same (Elkan, IJCAI 2001)."""
    return costs.accuse / (costs.accuse + costs.miss)


def source_of(log: Log) -> dict[str, Any]:
    """What the manifest says of a log."""
    fake = int(log.label.sum())
    terms = TERMS.get(log.source, OWN)
    return {"name": log.source, "terms": terms, "sessions": len(log), "people": len(log) - fake, "bots": fake}


def flagged(rows: Rows, scores: Blind, threshold: float) -> dict[str, float]:
    """Real users flagged at the threshold, whenever they are asked about: of each one's whole log and beginnings the
    highest blind score counts. bound: not exceeded with 95 % confidence."""
    highest = np.zeros(rows.user.max() + 1)
    np.maximum.at(highest, rows.user, scores.probability(rows))
    people = highest[rows.of(WHOLE).label == 0]
    above = int((people >= threshold).sum())
    return {"rate": above / len(people), "n": len(people), "bound": upper_bound(above, len(people))}


def _calibration(scores: Blind, prior: float) -> dict[str, Any]:
    """Whom to flag is for the costs alone to say: the conformal threshold, at 0, promises nothing and bars nothing."""
    sigmoid = scores.sigmoid
    return {
        "slope": sigmoid.slope,
        "intercept": sigmoid.intercept,
        "prior": prior,
        "conformal": {"fpr": 1.0, "p": 0.0, "n": 0, "bound": 1.0},
        "min_units": 1,
    }
