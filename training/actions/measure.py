"""The measure: users left out of training, judged early and late, with less to go by, and in another log.

Folds are of users, never of rows, and every figure comes from a model and a calibration that did not see the user.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from botcore import features
from botcore.training.actions.blind import Blind, blind, fold_of
from botcore.training.actions.datasets import Log
from botcore.training.actions.learners import LEARNERS, fewer
from botcore.training.actions.metrics import cross_validation, figures, flags
from botcore.training.actions.prefixes import WHOLE, Rows, describe
from botcore.training.actions.vocabulary import learn
from botcore.training.calibration import reliability

ASKED = (1, 2, 3, 5, 8, 10, 15)  # rows seen of a user when judged; 5, 10 and 15 were not learnt from
ORDER = ("change", "mixing", "return", "run", "pair", "next", "memory", "repeat")  # names of what depends on the order


@dataclass(frozen=True)
class Measure:
    """A log, its users as rows, and the learner cross-validated on them.

    threshold: a user is flagged at or above this p.
    """

    log: Log
    vocabulary: dict[str, list[str]]
    rows: Rows
    scores: Blind
    prior: float
    threshold: float
    seed: int


def prepare(log: Log, folds: int, threshold: float, seed: int) -> Measure:
    """Cross-validate the learner that ships on a log."""
    vocabulary, prior = learn(log), float(log.label.mean())
    rows = describe(log, vocabulary)
    scores = blind(rows, fold_of(log, folds, seed), LEARNERS["XGBoost"], prior, seed, log.source)
    return Measure(log, vocabulary, rows, scores, prior, threshold, seed)


def rivals(measure: Measure) -> dict[str, dict[str, Any]]:
    """Whole logs by the learner that ships, by others on the same folds, and by the mere number of rows."""
    table, boosted = features.table("actions"), LEARNERS["XGBoost"]
    uncounted = np.array([unit != "count" for _, unit, _ in table])
    order = np.array([any(word in name for word in ORDER) for name, _, _ in table])
    learners = {
        **LEARNERS,
        "XGBoost, no counts": fewer(boosted, uncounted),
        "XGBoost, order of rows alone": fewer(boosted, order & uncounted),
    }
    whole, fold = measure.rows.of(WHOLE), measure.scores.fold
    asked = (measure.prior, measure.seed)
    scores = {name: blind(measure.rows, fold, learner, *asked, name) for name, learner in learners.items()}
    found = {name: cross_validation(whole, each, measure.threshold) for name, each in scores.items()}
    return found | {"more rows than any real user": flags(whole.label, _more_rows(measure.log, fold))}


def early(measure: Measure) -> list[dict[str, Any]]:
    """Users judged after their first k rows, by the learner that ships and by one that learnt from whole logs alone."""
    whole = measure.rows.of(WHOLE)
    late = blind(whole, measure.scores.fold, LEARNERS["XGBoost"], measure.prior, measure.seed, "whole logs")
    asked = describe(measure.log, measure.vocabulary, ASKED)
    found = []
    for size in (*(size for size in ASKED if size <= measure.log.counts.max()), WHOLE):
        rows = asked.of(size)
        told = {
            name: figures(rows.label, scores.probability(rows), measure.threshold)
            for name, scores in (("beginnings learnt", measure.scores), ("whole logs learnt", late))
        }
        found.append({"rows": size, **told})
    return found


def renamed(measure: Measure) -> dict[str, dict[str, Any]]:
    """Users judged where one value of the log was never seen in training, each event and category in turn."""
    found = {}
    for column, names in measure.vocabulary.items():
        for name in names:
            others = [each if each != name else f"{name}, renamed" for each in names]
            rows = describe(measure.log, measure.vocabulary | {column: others}, ())
            found[f"{column} {name}"] = figures(rows.label, measure.scores.probability(rows), measure.threshold)
    return found


def elsewhere(measure: Measure, other: Log) -> dict[str, dict[str, Any]]:
    """Users of another log, judged by models of this one that did not see them under their ids.

    shared: users of both, each by the model of its fold; new: users of the other alone, by a model of all of this one.
    """
    rows = describe(other, measure.vocabulary, ())
    place = {user: i for i, user in enumerate(measure.log.users)}
    here = np.array([place.get(user, -1) for user in other.users])
    shared = rows.select(here >= 0)
    p = np.zeros(len(other))
    p[here >= 0] = measure.scores.probability(replace(shared, user=here[here >= 0]))
    everyone = LEARNERS["XGBoost"](measure.rows.X, measure.rows.label, measure.rows.weight, measure.seed)
    if (here < 0).any():
        p[here < 0] = measure.scores.sigmoid(everyone(rows.X[here < 0]))
    most = measure.log.counts[measure.log.label == 0].max()
    parts = {"shared": here >= 0, "new": here < 0, "all": here >= -1}
    return {
        name: figures(other.label[part], p[part], measure.threshold)
        | {"by rows": flags(other.label[part], other.counts[part] > most)}
        for name, part in parts.items()
        if part.any()
    }


def kinship(log: Log, other: Log) -> dict[str, int]:
    """How alike two logs are: users of both, and how many of those have the same label, rows, and order of rows."""
    one, two = _rows_by_user(log), _rows_by_user(other)
    shared = sorted(one.keys() & two.keys())
    labels = dict(zip(log.users, log.label, strict=True)), dict(zip(other.users, other.label, strict=True))
    return {
        "users": len(log),
        "others": len(other),
        "shared": len(shared),
        "same_label": sum(bool(labels[0][user] == labels[1][user]) for user in shared),
        "same_rows": sum(sorted(one[user]) == sorted(two[user]) for user in shared),
        "same_order": sum(one[user] == two[user] for user in shared),
    }


def calibration(measure: Measure) -> dict[str, Any]:
    """How honest p is, over all moments of a log, every user weighing the same."""
    rows, p = measure.rows, measure.scores.probability(measure.rows)
    return {
        "prior": measure.prior,
        "brier": float(np.average((p - rows.label) ** 2, weights=rows.weight)),
        "brier_of_the_prior": float(np.average((measure.prior - rows.label) ** 2, weights=rows.weight)),
        "reliability": reliability(p, rows.label, rows.weight),
    }


def mixing(measure: Measure) -> dict[str, dict[str, float]]:
    """Whether the order of rows tells anything: changes over those of a random order, mean and standard error."""
    whole, names = measure.rows.of(WHOLE), features.names("actions")
    found = {}
    for column in ("event", "category"):
        values = whole.X[:, names.index(f"{column}_mixing")][whole.label == 0]
        values = values[np.isfinite(values)].astype(np.float64)
        found[column] = {"mean": float(values.mean()), "se": float(values.std() / np.sqrt(len(values)))}
    return found


def _more_rows(log: Log, fold: np.ndarray) -> np.ndarray:
    """Who has more rows than any real user of the other folds, (n,) bool."""
    flagged = np.zeros(len(log), bool)
    for i in range(fold.max() + 1):
        most = log.counts[(fold != i) & (log.label == 0)].max()
        flagged[fold == i] = log.counts[fold == i] > most
    return flagged


def _rows_by_user(log: Log) -> dict[str, list[tuple[str, str]]]:
    pairs = list(zip(log.event, log.category, strict=True))
    bounds = zip(log.offsets[:-1], log.offsets[1:], strict=True)
    return {user: pairs[start:end] for user, (start, end) in zip(log.users, bounds, strict=True)}
