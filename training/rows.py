"""Movements to fit to, weighed so that neither a large recorder nor a common length owns the model."""

from __future__ import annotations

import numpy as np

from botcore.training.movements import Movements
from botcore.training.weights import balanced

MOST = 160_000  # movements a model is fitted to
LENGTHS = (12, 16, 20, 26, 34, 45, 60, 85, 120)  # samples on the 60 Hz grid: edges of bins that weigh the same


def select(
    movements: Movements, sessions: np.ndarray, seed: int, most: int = MOST
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """X, y and weights of the movements of chosen sessions, a mask (n,); at most `most` of them, drawn by seed, half of
    them people's.

    Where people move shortly and bots at length, mere length would tell: in each bin of length people and bots weigh
    the same, and each bin weighs as much as any other.
    """
    label = movements.table["label"].to_numpy()[movements.session]
    chosen = np.repeat(sessions, movements.counts)
    rng = np.random.default_rng(seed)
    sides = [rng.permutation(np.flatnonzero(chosen & (label == side))) for side in (0, 1)]
    room = max(most // 2, most - len(sides[1]))
    people = sides[0][:room]
    index = np.sort(np.concatenate([people, sides[1][: most - len(people)]]))
    source = movements.table["source"].to_numpy()[movements.session[index]]
    length = np.searchsorted(LENGTHS, movements.samples[index])
    weight = balanced(np.where(label[index] == 0, source, ""), label[index], length)
    total = np.bincount(length, weight, len(LENGTHS) + 1)
    return (
        movements.rows[index],
        label[index],
        weight / np.maximum(total, 1e-12)[length] * (len(index) / (total > 0.0).sum()),
    )
