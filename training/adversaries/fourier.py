"""Fourier series about an eased way: each coordinate a sum of sines that vanish at both ends (curves by their Fourier
coefficients: Zahn and Roskies, IEEE Trans. Computers C-21(3), 1972)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot, log_uniform


class Fourier(Bot):
    """Harmonics of the movement time with random weights that fall with their order."""

    kind = "fourier"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.harmonics = int(rng.integers(1, 13))
        self.sway = log_uniform(rng, 0.005, 0.4)  # spread of the first harmonic, in distances
        self.fall = rng.uniform(0.5, 2.5)  # power of the order by which the weights fall
        self.along = rng.choice([0.0, rng.uniform(0.0, 0.6)])  # share of the sway that goes along the way
        self.same = rng.random() < 0.3  # every movement sways alike
        self.easing = easings.linear if rng.random() < 0.2 else easings.draw(rng)
        self.weights = self._draw()

    def _draw(self) -> np.ndarray:
        order = np.arange(1, self.harmonics + 1)
        weights = self.sway * self.rng.standard_normal((2, self.harmonics)) * order**-self.fall
        return weights * np.array([[self.along], [1.0]])

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        weights = self.weights if self.same else self._draw()
        waves = np.sin(np.pi * np.outer(u, np.arange(1, self.harmonics + 1)))
        return distance * (np.column_stack((self.easing(u), np.zeros(len(u)))) + waves @ weights.T)
