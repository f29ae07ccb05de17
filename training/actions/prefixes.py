"""Users as rows for the model: the whole log of each, and how it began, so that a user is judged while still acting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from botcore import features
from botcore.training.actions.datasets import Log, span
from botcore.training.actions.vocabulary import coded

WHOLE = 0  # the prefix that is the whole log of a user
SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24)  # learnt from beside it, of users who have so many rows


@dataclass(frozen=True)
class Rows:
    """Prefixes of users' logs, described.

    Attributes:
        X: (w, n_features) float32, NaN where missing.
        user: (w,) int64, place of the user in the log.
        size: (w,) int64, rows looked at; WHOLE is all.
        label: (w,) int8; 1 is fake.
    """

    X: np.ndarray
    user: np.ndarray
    size: np.ndarray
    label: np.ndarray

    def select(self, where: np.ndarray) -> Rows:
        """The rows of a mask or of indices."""
        return Rows(self.X[where], self.user[where], self.size[where], self.label[where])

    def of(self, size: int) -> Rows:
        """The rows of one size."""
        return self.select(self.size == size)

    @property
    def weight(self) -> np.ndarray:
        """(w,), mean 1: every user weighs the same, however many prefixes there are."""
        weight = 1.0 / np.bincount(self.user)[self.user]
        return weight * (len(weight) / weight.sum())


def describe(log: Log, vocabulary: Mapping[str, Sequence[str]], sizes: Sequence[int] = SIZES) -> Rows:
    """The whole log of every user, then the first k rows of those who have so many, for each k of `sizes`."""
    parts = [(np.arange(len(log)), WHOLE, log.counts)]
    for size in sizes:
        longer = np.flatnonzero(log.counts >= size)
        parts.append((longer, size, np.full(len(longer), size)))
    user = np.concatenate([who for who, _, _ in parts])
    rows, offsets = span(log.offsets[user], np.concatenate([length for _, _, length in parts]))
    X = features.extract("actions", coded(log, vocabulary)[rows], offsets)
    size = np.concatenate([np.full(len(who), size) for who, size, _ in parts])
    return Rows(X, user, size, log.label[user])
