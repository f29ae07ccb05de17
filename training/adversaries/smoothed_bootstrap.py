"""Movements drawn from a mixture of Gaussians, one about each of people's movements (kernel density and the smoothed
bootstrap: Silverman, Density Estimation, 1986), then warped in time and resampled."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.movements import KNOTS, Movement


class SmoothedBootstrap(Bot):
    """A person's movement, its principal components disturbed by the bandwidth, on a time of its own."""

    kind = "smoothed_bootstrap"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        chosen = rng.choice(len(library), min(len(library), 100), replace=False)
        self.rows = np.clip([library[i].knots.ravel() for i in chosen], -2.0, 3.0)
        centred = self.rows - self.rows.mean(axis=0)
        variance, components = np.linalg.eigh(centred.T @ centred / len(centred))
        rank = int(rng.integers(3, 2 * KNOTS))
        self.spread, self.components = np.sqrt(np.maximum(variance[-rank:], 0.0)), components.T[-rank:]
        self.bandwidth = log_uniform(rng, 0.02, 0.6)  # in the spread of the components
        self.warp = rng.choice([0.0, rng.uniform(0.0, 0.3)])  # spread of the log pace between five instants

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        weights = self.bandwidth * self.spread * self.rng.standard_normal(len(self.spread))
        row = self.rows[self.rng.integers(len(self.rows))] + weights @ self.components
        pace = np.concatenate(([0.0], np.cumsum(np.exp(self.warp * self.rng.standard_normal(5)))))
        u = np.interp(u, np.linspace(0.0, 1.0, 6), pace / pace[-1])
        at = np.linspace(0.0, 1.0, KNOTS)
        return distance * np.column_stack([np.interp(u, at, axis) for axis in row.reshape(KNOTS, 2).T])
