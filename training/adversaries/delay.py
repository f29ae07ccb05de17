"""The delays of a script between one step and the next."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import log_uniform


class Delay:
    """A delay scripts use: none, always the same, or lognormal."""

    def __init__(self, rng: np.random.Generator, low: float, high: float) -> None:
        self.rng = rng
        self.median = rng.choice([0.0, log_uniform(rng, low, high), log_uniform(rng, low, high)])
        self.spread = rng.choice([0.0, rng.uniform(0.1, 0.8)])

    def __call__(self) -> float:
        return float(self.median * np.exp(self.spread * self.rng.standard_normal()))
