"""Sums of lognormal strokes: the sigma-lognormal model of rapid movements (Plamondon, Biol. Cybern. 72, 1995;
O'Reilly and Plamondon, Pattern Recognition 42(12), 2009)."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtr

from botcore.training.adversaries.bot import Bot, land


class SigmaLognormal(Bot):
    """Overlapping strokes, each with a lognormal speed and a heading that turns as the stroke goes on."""

    kind = "sigma_lognormal"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.strokes = int(rng.integers(1, 6))
        self.sigma = rng.uniform(0.15, 0.6)
        self.turn = rng.uniform(0.0, 0.8)  # radians: spread of a stroke's turn
        self.aim = rng.uniform(0.0, 0.5)  # radians: spread of the strokes' headings
        self.unequal = rng.uniform(0.3, 4.0)  # Dirichlet concentration of the strokes' lengths

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        n = self.strokes
        length = self.rng.dirichlet(np.full(n, self.unequal)) if n > 1 else np.ones(1)
        onset = np.sort(self.rng.uniform(-0.1, 0.5, n)) - 0.05
        centre = np.log(self.rng.uniform(0.2, 0.45, n))
        since = np.maximum(u[:, None] - onset, 1e-9)
        done = ndtr((np.log(since) - centre) / self.sigma)  # share of each stroke travelled, (len(u), n)
        heading = self.aim * self.rng.standard_normal(n)
        turn = self.turn * self.rng.standard_normal(n) + 1e-6
        angle = heading + turn * (done - 0.5)
        x = (length / turn) * (np.sin(angle) - np.sin(heading - 0.5 * turn))
        y = (length / turn) * (np.cos(heading - 0.5 * turn) - np.cos(angle))
        path = np.column_stack((x.sum(axis=1), y.sum(axis=1)))
        return land(path - path[0], distance)
