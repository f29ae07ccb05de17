"""Noise with a memory: autoregressive tempo (as in the drift of human timing, Gilden, Thornton and Mallon, Science 267,
1995), and a timer with motor delays (Wing and Kristofferson, Perception & Psychophysics 14, 1973)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import autoregressive, log_uniform
from botcore.training.tap.bots.bot import Bot


class Autoregressive(Bot):
    """The log of the gaps is AR(1): the tempo wanders, or alternates where the memory is negative."""

    kind = "autoregressive"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.memory = rng.uniform(-0.8, 0.98)
        self.spread = log_uniform(rng, 0.01, 0.5)

    def noise(self, n: int) -> np.ndarray:
        return np.exp(self.spread * autoregressive(self.rng.standard_normal(n), self.memory))


class Timer(Bot):
    """Each gap is a tick of a noisy timer, plus the delay of this tap, less the delay of the one before."""

    kind = "timer"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.spread = log_uniform(rng, 0.01, 0.3)
        self.share = rng.uniform(0.1, 0.9)  # of the variance: the delays'

    def noise(self, n: int) -> np.ndarray:
        tick = np.sqrt(1.0 - self.share) * self.rng.standard_normal(n)
        delay = np.sqrt(0.5 * self.share) * self.rng.standard_normal(n + 1)
        return np.maximum(1.0 + self.spread * (tick + np.diff(delay)), 0.02)
