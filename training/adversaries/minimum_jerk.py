"""Minimum jerk: the smoothest way from rest to rest (Flash and Hogan, J. Neurosci. 5(7), 1985)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform


def minimum_jerk(u: np.ndarray) -> np.ndarray:
    """Share of the way at share u of the time: 10 u^3 - 15 u^4 + 6 u^5, at rest outside 0 to 1."""
    u = np.clip(u, 0.0, 1.0)
    return u**3 * (10.0 + u * (6.0 * u - 15.0))


class MinimumJerk(Bot):
    """A minimum-jerk reach, bowed by a second reach out and back that peaks at some via point."""

    kind = "minimum_jerk"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.bow = rng.choice([0.0, log_uniform(rng, 0.01, 0.3)])
        self.skew = rng.choice([1.0, rng.uniform(0.6, 1.6)])  # of time: the speed peak earlier or later

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        u = u**self.skew
        via = self.rng.uniform(0.3, 0.7)
        bump = np.where(u < via, minimum_jerk(u / via), minimum_jerk((1.0 - u) / (1.0 - via)))
        return distance * np.column_stack((minimum_jerk(u), self.bow * self.rng.standard_normal() * bump))
