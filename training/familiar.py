"""What a movement must be like to be judged at all: nobody is accused of a task that no training person performs."""

from __future__ import annotations

import numpy as np

from botcore import features
from botcore.training.movements import Movements

# Directions all round tell a drawn shape from reaches between places, better than any other feature.
CHECKED = ("dir_entropy",)
KEPT = 0.995  # share of people's movements that lie within
BELOW = -1.0  # rounding takes the entropy of a straight line below nought, and it is judged all the same


def ranges(movements: Movements, sessions: np.ndarray) -> dict[str, list[float]]:
    """The manifest's `familiar`: feature -> [low, high], within which lie KEPT of the movements of people of chosen
    sessions."""
    people = np.repeat(sessions & (movements.table["label"] == 0).to_numpy(), movements.counts)
    found = {}
    for name in CHECKED:
        column = features.names("pointer").index(name)
        high = float(np.nanquantile(movements.rows[people, column], KEPT))
        found[name] = [BELOW, float(np.float32(high))]
    return found


def covered(movements: Movements, familiar: dict[str, list[float]]) -> np.ndarray:
    """Which movements are judged, (m,) bool."""
    inside = np.ones(len(movements.rows), bool)
    for name, (low, high) in familiar.items():
        value = movements.rows[:, features.names("pointer").index(name)]
        inside &= ~((value < low) | (value > high))
    return inside
