"""Bézier curves through random control points: the usual humanised mouse (Bernstein form, orders 2 to 5)."""

from __future__ import annotations

import numpy as np
from scipy.special import comb

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot, log_uniform


class Bezier(Bot):
    """One curve a movement; the control points lie about the chord, on one side or both."""

    kind = "bezier"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.order = int(rng.integers(2, 6))
        self.spread = log_uniform(rng, 0.02, 0.6)  # of the control points across, in distances
        self.one_sided = rng.random() < 0.5
        self.ordered = rng.random() < 0.7  # control points advance along the chord
        self.easing = easings.linear if rng.random() < 0.3 else easings.draw(rng)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        inner = self.order - 1
        along = self.rng.uniform(0.0, 1.0, inner)
        across = self.spread * self.rng.standard_normal(inner)
        if self.one_sided:
            across = np.abs(across) * self.rng.choice([-1.0, 1.0])
        points = np.zeros((self.order + 1, 2))
        points[1:-1, 0] = np.sort(along) if self.ordered else along
        points[1:-1, 1] = across
        points[-1, 0] = 1.0
        s = np.clip(self.easing(u), 0.0, 1.0)[:, None]
        k = np.arange(self.order + 1)
        return distance * (comb(self.order, k) * s**k * (1.0 - s) ** (self.order - k)) @ points
