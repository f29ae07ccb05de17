"""Interpolating splines through knots scattered about the chord (de Boor, A Practical Guide to Splines, 1978)."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import make_interp_spline

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot, log_uniform


class Spline(Bot):
    """A spline of degree 1 to 3 through 1 to 6 inner knots."""

    kind = "spline"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.degree = int(rng.integers(1, 4))
        self.inner = int(rng.integers(self.degree, 7))
        self.spread = log_uniform(rng, 0.01, 0.3)  # of the knots across, in distances
        self.easing = easings.linear if rng.random() < 0.3 else easings.draw(rng)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        at = np.linspace(0.0, 1.0, self.inner + 2)
        knots = np.column_stack((at, np.zeros(len(at))))
        knots[1:-1] += self.rng.standard_normal((self.inner, 2)) * (0.3 / (self.inner + 1), self.spread)
        return distance * make_interp_spline(at, knots, k=self.degree)(np.clip(self.easing(u), 0.0, 1.0))
