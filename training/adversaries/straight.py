"""Straight lines: at one speed, or tweened, as pyautogui's moveTo and every animation library do."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot


class Straight(Bot):
    """A straight line at constant speed."""

    kind = "straight"
    easing = staticmethod(easings.linear)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        return np.column_stack((distance * self.easing(u), np.zeros(len(u))))


class Tween(Straight):
    """A straight line under an easing."""

    kind = "tween"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.easing = easings.draw(rng)
