"""Movements drawn from a Gaussian over the principal components of people's movements (Jolliffe, Principal Component
Analysis, 2002)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.movements import Movement

KNOTS = 24  # samples, even in time, that stand for a movement


class Eigenmovement(Bot):
    """A mean movement plus components, each weighted by a normal draw of the spread people show."""

    kind = "eigenmovement"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        chosen = rng.choice(len(library), min(len(library), 200), replace=False)
        rows = np.stack([_knots(library[i]) for i in chosen])
        # A few movements that wander far from their chord would own the components.
        rows = rows[np.abs(rows).max(axis=1) < 3.0]
        self.mean = rows.mean(axis=0)
        _, spread, self.components = np.linalg.svd(rows - self.mean, full_matrices=False)
        self.spread = spread / np.sqrt(max(len(rows) - 1, 1))
        self.rank = int(rng.integers(2, 12))
        self.heat = rng.uniform(0.5, 1.2)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        weights = self.heat * self.spread[: self.rank] * self.rng.standard_normal(len(self.spread[: self.rank]))
        knots = (self.mean + weights @ self.components[: self.rank]).reshape(KNOTS, 2)
        at = np.linspace(0.0, 1.0, KNOTS)
        return distance * np.column_stack([np.interp(u, at, axis) for axis in knots.T])


def _knots(movement: Movement) -> np.ndarray:
    at = np.linspace(0.0, movement.t[-1], KNOTS)
    return np.column_stack([np.interp(at, movement.t, axis) for axis in movement.path.T]).ravel()
