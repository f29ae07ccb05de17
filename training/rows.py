"""Movements to fit to, weighed so that no large recorder owns the model."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from botcore.training.columns import UNREAD, places
from botcore.training.movements import Movements
from botcore.training.weights import balanced

MOST = 160_000  # movements a model is fitted to


def select(
    movements: Movements, sessions: np.ndarray, seed: int, most: int = MOST, unread: Collection[str] = UNREAD
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """X, y and weights of the movements of chosen sessions, a mask (n,); at most `most` of them, drawn by seed, half of
    them people's.

    Features unread are nought in every row, so that nothing is learnt of them. People and bots weigh the same.
    """
    label = movements.table["label"].to_numpy()[movements.session]
    chosen = np.repeat(sessions, movements.counts)
    rng = np.random.default_rng(seed)
    sides = [rng.permutation(np.flatnonzero(chosen & (label == side))) for side in (0, 1)]
    room = max(most // 2, most - len(sides[1]))
    people = sides[0][:room]
    index = np.sort(np.concatenate([people, sides[1][: most - len(people)]]))
    source = movements.table["source"].to_numpy()[movements.session[index]]
    weight = balanced(np.where(label[index] == 0, source, ""), label[index])
    X = movements.rows[index]
    X[:, places(unread)] = 0.0
    return X, label[index], weight
