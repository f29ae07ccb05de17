"""Movements drawn from a Gaussian over the principal components of people's movements (Jolliffe, Principal Component
Analysis, 2002)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.movements import KNOTS, Movement


class Eigenmovement(Bot):
    """A mean movement plus components, each weighted by a normal draw of the spread people show."""

    kind = "eigenmovement"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        chosen = rng.choice(len(library), min(len(library), 200), replace=False)
        # A few movements that wander far from their chord would own the components.
        rows = np.clip([library[i].knots.ravel() for i in chosen], -2.0, 3.0)
        self.mean = rows.mean(axis=0)
        rank = int(rng.integers(2, 12))
        variance, components = np.linalg.eigh((rows - self.mean).T @ (rows - self.mean) / len(rows))
        self.spread, self.components = np.sqrt(np.maximum(variance[-rank:], 0.0)), components.T[-rank:]
        self.heat = rng.uniform(0.5, 1.2)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        weights = self.heat * self.spread * self.rng.standard_normal(len(self.spread))
        knots = (self.mean + weights @ self.components).reshape(KNOTS, 2)
        at = np.linspace(0.0, 1.0, KNOTS)
        return distance * np.column_stack([np.interp(u, at, axis) for axis in knots.T])
