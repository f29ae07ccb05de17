"""An eased way swayed by gradient noise of several octaves (Perlin, Computer Graphics 19(3), 1985)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.minimum_jerk import minimum_jerk


class CoherentNoise(Bot):
    """Noise across the way, and along it or not, a function of time; gone at both ends."""

    kind = "coherent_noise"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.sway = log_uniform(rng, 0.005, 0.4)  # of the coarsest octave, in distances
        self.cells = log_uniform(rng, 1.0, 12.0)  # of the coarsest octave, a movement
        self.octaves = int(rng.integers(1, 5))
        self.persistence = rng.uniform(0.2, 0.8)  # an octave's sway in that of the one before it
        self.along = rng.choice([0.0, rng.uniform(0.0, 1.0)])  # share of the sway that goes along the way
        self.fade = rng.uniform(0.5, 2.0)
        self.easing = easings.linear if rng.random() < 0.2 else easings.draw(rng)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        faded = np.sin(np.pi * u) ** self.fade
        along, across = (self._noise(u) * faded for _ in range(2))
        return distance * np.column_stack((self.easing(u) + self.along * along, across))

    def _noise(self, u: np.ndarray) -> np.ndarray:
        total = np.zeros(len(u))
        for octave in range(self.octaves):
            at = self.cells * 2**octave * u + self.rng.random()
            total += self.sway * self.persistence**octave * _gradient_noise(at, self.rng)
        return total


def _gradient_noise(at: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Noise that is 0 at whole numbers and has a slope drawn at random there."""
    cell = np.floor(at).astype(int)
    slope = rng.uniform(-2.0, 2.0, int(cell.max(initial=0)) + 2)
    x = at - cell
    fade = minimum_jerk(x)  # the polynomial Perlin fades by since 2002
    return (1.0 - fade) * slope[cell] * x + fade * slope[cell + 1] * (x - 1.0)
