"""A vector autoregression of people's velocity about its mean course (Lütkepohl, New Introduction to Multiple Time
Series Analysis, 2005), drawn to end at the target."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.movements import KNOTS, Movement


class Autoregression(Bot):
    """Each step is the mean step of people at that share of the time, plus a deviation that remembers the last few."""

    kind = "autoregression"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        chosen = rng.choice(len(library), min(len(library), 100), replace=False)
        steps = np.diff(np.clip([library[i].knots for i in chosen], -2.0, 3.0), axis=1)
        self.mean = steps.mean(axis=0)
        self.order = int(rng.integers(1, 4))
        self.heat = rng.uniform(0.4, 1.2)
        after, before = _lagged(steps - self.mean, self.order)
        # A little ridge: few people, or people all alike, still give a model.
        self.model = np.linalg.solve(before.T @ before + 1e-9 * np.eye(2 * self.order), before.T @ after)
        missed = after - before @ self.model
        self.shock = np.linalg.cholesky(missed.T @ missed / len(missed) + 1e-12 * np.eye(2))

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        count = KNOTS - 1
        deviation = np.zeros((self.order + count, 2))
        shocks = self.heat * self.rng.standard_normal((count, 2)) @ self.shock.T
        for i in range(count):
            last = deviation[i : i + self.order][::-1].ravel()
            deviation[i + self.order] = np.clip(last @ self.model + shocks[i], -1.0, 1.0)
        way = np.concatenate((np.zeros((1, 2)), np.cumsum(self.mean + deviation[self.order :], axis=0)))
        at = np.linspace(0.0, 1.0, KNOTS)
        way += np.outer(at, np.array([1.0, 0.0]) - way[-1])
        return distance * np.column_stack([np.interp(u, at, axis) for axis in way.T])


def _lagged(deviations: np.ndarray, order: int) -> tuple[np.ndarray, np.ndarray]:
    """Deviations (m, 2) and the `order` before each, the latest first, (m, 2 * order), of all movements."""
    n = deviations.shape[1]
    before = np.concatenate([deviations[:, order - k - 1 : n - k - 1] for k in range(order)], axis=2)
    return deviations[:, order:].reshape(-1, 2), before.reshape(-1, 2 * order)
