"""Independent noise on every gap: uniform (NoiseBot) and normal (GaussianBot) as in Stefan, Shu and Yao, Computers &
Security 31(1), 2012; log-normal as keystroke latencies are (Montalvao and Freire, Pattern Recognition Letters 27, 2006)
and as later forgeries draw them; and gamma renewals, from regular to Poisson (Cox, Renewal Theory, 1962)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import log_uniform
from botcore.training.tap.bots.bot import Bot


class Uniform(Bot):
    """Gaps drawn evenly between two bounds: sleep(random(a, b))."""

    kind = "uniform"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.width = log_uniform(rng, 0.02, 0.95)

    def noise(self, n: int) -> np.ndarray:
        return self.rng.uniform(1.0 - self.width, 1.0 + self.width, n)


class Normal(Bot):
    """Gaps drawn from a normal distribution, negative ones cut off."""

    kind = "normal"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.spread = log_uniform(rng, 0.01, 0.5)

    def noise(self, n: int) -> np.ndarray:
        return np.maximum(1.0 + self.spread * self.rng.standard_normal(n), 0.02)


class LogNormal(Bot):
    """Gaps drawn from a log-normal distribution."""

    kind = "log-normal"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.spread = log_uniform(rng, 0.01, 0.8)

    def noise(self, n: int) -> np.ndarray:
        return np.exp(self.spread * self.rng.standard_normal(n))


class Gamma(Bot):
    """A gamma renewal process behind a dead time: a Poisson clicker at shape 1, nearly regular at 100."""

    kind = "gamma"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.shape = log_uniform(rng, 0.8, 100.0)
        self.dead = rng.uniform(0.0, 0.6)

    def noise(self, n: int) -> np.ndarray:
        return self.dead + (1.0 - self.dead) * self.rng.gamma(self.shape, 1.0 / self.shape, n)
