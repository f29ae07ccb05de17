"""A smooth random path, slower where it curves by a power of the curvature (the two-thirds power law: Lacquaniti,
Terzuolo and Viviani, Acta Psychologica 54, 1983; Viviani and Flash, J. Exp. Psychology: HPP 21(1), 1995)."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import easings
from botcore.training.adversaries.bot import Bot, land, log_uniform

POINTS = 200  # along the path


class PowerLaw(Bot):
    """The heading is a sum of a few waves along the way; time follows from curvature and from an easing."""

    kind = "power_law"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.waves = int(rng.integers(1, 8))
        self.bend = log_uniform(rng, 0.03, 1.2)  # radians: spread of the heading
        self.roughness = rng.uniform(0.3, 2.0)  # power with which shorter waves are smaller
        self.exponent = rng.choice([1.0 / 3.0, rng.uniform(0.0, 0.6)])  # of speed on curvature, below 0
        self.straight = log_uniform(rng, 0.05, 2.0)  # curvature, in radians a way, that already counts as none
        self.easing = easings.linear if rng.random() < 0.2 else easings.draw(rng)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        s = np.linspace(0.0, 1.0, POINTS)
        k = np.arange(1, self.waves + 1)
        weight = self.rng.standard_normal(self.waves) * k**-self.roughness
        phase = self.rng.uniform(0.0, 2.0 * np.pi, self.waves)
        heading = self.bend * np.sin(np.pi * np.outer(s, k) + phase) @ weight
        way = np.concatenate(([0.0], np.cumsum(np.exp(1j * heading[1:]))))
        curvature = np.abs(np.gradient(heading, s))
        slowness = (curvature + self.straight) ** self.exponent
        t = np.concatenate(([0.0], np.cumsum(0.5 * (slowness[1:] + slowness[:-1]))))
        at = np.interp(np.clip(self.easing(u), 0.0, 1.0), t / t[-1], s)
        way = land(np.column_stack((way.real, way.imag)) / POINTS, distance)
        return np.column_stack([np.interp(at, s, axis) for axis in way.T])
