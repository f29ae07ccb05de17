"""A fixed delay between taps, with the delay of the sleeping process on top: the plainest script."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import log_uniform
from botcore.training.tap.bots.bot import Bot


class Constant(Bot):
    """Gaps of the beat, each late by an exponential overshoot of the timer."""

    kind = "constant"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.overshoot = log_uniform(rng, 1e-5, 5e-3)  # seconds, mean

    def noise(self, n: int) -> np.ndarray:
        return 1.0 + self.rng.exponential(self.overshoot / self.beat.unit, n)
