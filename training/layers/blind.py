"""Blind scores: people by models that never saw their part of the recordings, bots by models that never saw a bot; and
what these scores come to as thresholds, confidences and margins."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore.training.calibration import platt
from botcore.training.ensemble import Member
from botcore.training.layers.boundary import learn
from botcore.training.layers.material import Rows, compared
from botcore.training.weights import prior_half

FPRS = (0.05, 0.1, 0.2)  # the promises, of which the smallest is given that the people there are can carry
FOLDS = 10
TAIL = 0.9  # a score's scale is from the median of people to this quantile


@dataclass(frozen=True)
class Blind:
    """Scores of sessions that can be judged, by both models.

    Attributes:
        table: n rows; people as they were recorded, then bots on the clock on which they are compared.
        strangeness: (n, 2), of the forest and of the machine.
    """

    table: pd.DataFrame
    strangeness: np.ndarray

    @property
    def people(self) -> np.ndarray:
        """A mask."""
        return (self.table["label"] == 0).to_numpy()


def parts(table: pd.DataFrame, count: int = FOLDS) -> np.ndarray:
    """The part (n,) of each person's session, from 0: sessions one after another stay together, persons too as far as
    parts of equal size let them."""
    order = np.argsort(table["user_id"].to_numpy(), kind="stable")
    part = np.empty(len(table), np.int64)
    part[order] = np.arange(len(table)) * min(count, len(table)) // len(table)
    return part


def blind_scores(rows: Rows, layer: str, seed: int) -> Blind:
    """Each part of the people left out in turn; bots by the model of all people."""
    people = np.flatnonzero(rows.people)
    part, strangeness = parts(rows.table[rows.people]), np.zeros((len(people), 2))
    if len(np.unique(part)) < 2:
        raise ValueError(f"people: {len(part)} session of {layer} can be judged; give at least 2, better 100")
    for each in np.unique(part):
        own = people[part == each]
        rest = rows.people & ~np.isin(np.arange(len(rows.values)), own)
        strangeness[part == each] = learn(rows.at_any_pace(rest), layer, seed).strangeness(rows.values[own])
    table = rows.table
    bots = rows.select(((table["label"] == 1) & table["judged"] & (table["clock"] == compared(layer))).to_numpy())
    scored = [strangeness, learn(rows.at_any_pace(rows.people), layer, seed).strangeness(bots.values)]
    return Blind(pd.concat([table[rows.people], bots.table], ignore_index=True), np.concatenate(scored))


def promise(people: int) -> float:
    """The false-positive rate held: of n people no p-value is below 1 / (n + 1)."""
    return next((fpr for fpr in FPRS if (people + 1) * fpr >= 1.0), FPRS[-1])


def middle(people: np.ndarray) -> float:
    """A threshold which so few people exceed that a new one does with no more than promised probability (the rank of
    split conformal prediction), half way to the next score above it; above all where that is the highest."""
    fpr = promise(len(people))
    ranked = np.sort(people)
    rank = int(np.ceil((len(ranked) + 1) * (1.0 - fpr)))
    if rank < len(ranked):
        return float(0.5 * (ranked[rank - 1] + ranked[rank]))
    return float(ranked[-1] + 0.05 * (ranked[-1] - np.median(ranked)) + 1e-9)


def members(blind: Blind) -> tuple[Member, Member]:
    """How both scores are read, so that the larger z is above 0 for as few people as promised.

    Confidences are Platt's at prior 0.5; where there are no bots, one half at the threshold.
    """
    own = blind.strangeness[blind.people]
    centre = np.median(own, axis=0)
    scale = np.maximum(np.quantile(own, TAIL, axis=0) - centre, 1e-9)
    cut = middle(((own - centre) / scale).max(axis=1))
    z = (blind.strangeness - centre) / scale - cut
    found = []
    for i in range(2):
        slope, intercept = sigmoid(blind.table, z[:, i])
        found.append(Member(float(centre[i] + cut * scale[i]), float(scale[i]), slope, intercept))
    return found[0], found[1]


def margins(strangeness: np.ndarray, of_forest: Member, of_svm: Member) -> np.ndarray:
    """(n,): the larger z, as the core's ensemble has it."""
    threshold = np.array([of_forest.threshold, of_svm.threshold])
    return ((strangeness - threshold) / [of_forest.scale, of_svm.scale]).max(axis=1)


def sigmoid(table: pd.DataFrame, margin: np.ndarray) -> tuple[float, float]:
    """Platt's slope and intercept at prior 0.5, families tempered."""
    label = table["label"].to_numpy()
    if label.min() == label.max():
        return 1.0, 0.0
    found = platt(margin, label, prior_half(table))
    return max(found.slope, 1e-3), found.intercept
