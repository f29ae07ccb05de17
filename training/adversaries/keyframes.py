"""Keyframes: a person's movement thinned to a few places and interpolated between them on an even tick (inbetweening:
Burtnyk and Wein, Communications of the ACM 19(10), 1976)."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator, make_interp_spline

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.movements import Movement


class Keyframes(Bot):
    """Its places keep the person's times or even ones; the way between them is straight, cubic, or monotone."""

    kind = "keyframes"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        self.library = library
        self.frames = int(rng.integers(3, 16))
        self.between = rng.choice(["straight", "cubic", "monotone"])
        self.even = self.between == "cubic" or rng.random() < 0.3  # a cubic between close times swings out
        self.easing = easings.linear if rng.random() < 0.7 else easings.draw(rng)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        original = self.library[self.rng.integers(len(self.library))]
        t, first = np.unique(original.t, return_index=True)
        kept = np.unique(np.linspace(0.0, len(t) - 1, self.frames).round().astype(int))
        places = np.clip(original.path[first[kept]], -2.0, 3.0)  # a spline through a far stray would stray farther
        places[-1] = original.path[-1]
        at = np.linspace(0.0, 1.0, len(kept)) if self.even else t[kept] / t[-1]
        u = np.clip(self.easing(u), 0.0, 1.0)
        if self.between == "straight" or len(at) < 4:
            return distance * np.column_stack([np.interp(u, at, axis) for axis in places.T])
        smooth = make_interp_spline(at, places) if self.between == "cubic" else PchipInterpolator(at, places)
        return distance * smooth(u)
