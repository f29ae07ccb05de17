"""Two phases: a ballistic reach that misses, then corrections (Meyer et al., Psychological Review 95(3), 1988)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.minimum_jerk import minimum_jerk


class TwoPhase(Bot):
    """Minimum-jerk submovements; each starts after a lag, and aims at what the one before it missed."""

    kind = "two_phase"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.corrections = int(rng.integers(1, 4))
        self.miss = log_uniform(rng, 0.01, 0.2)  # end-point spread of a submovement, in its own length
        self.bias = rng.choice([0.0, rng.uniform(-0.15, 0.15)])  # undershoot below 0, overshoot above
        self.main = rng.uniform(0.4, 0.8)  # share of the time the first submovement takes
        self.lag = rng.uniform(-0.1, 0.1)  # pause before a correction, or overlap, in the whole time
        self.skew = rng.uniform(0.6, 1.4)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        path = np.zeros((len(u), 2))
        rest, begin, length = np.array([1.0, 0.0]), 0.0, self.main
        for last in [False] * self.corrections + [True]:
            missed = self.bias * rest + self.miss * np.hypot(*rest) * self.rng.standard_normal(2)
            reach = rest if last else rest + missed
            path += minimum_jerk(((u - begin) / length).clip(0.0, 1.0) ** self.skew)[:, None] * reach
            rest = rest - reach
            begin = min(begin + length + self.lag, 0.9)
            length = (1.0 - begin) * (1.0 if last else self.rng.uniform(0.4, 1.0))
        return distance * path
