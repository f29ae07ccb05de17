"""A correlated random walk to the target, slower where it turns (the two-thirds power law: Lacquaniti, Terzuolo and
Viviani, Acta Psychologica 54, 1983)."""

from __future__ import annotations

import numpy as np
from numba import njit

from botcore.training.adversaries.bot import LONGEST, Bot, Trace, log_uniform, to_screen

STEPS = 300.0  # at most, if it went straight ahead and never slowed


class RandomWalk(Bot):
    """The heading wanders and is pulled to the target; the speed rises, falls, and drops with curvature."""

    kind = "random_walk"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.wander = log_uniform(rng, 0.01, 0.6)  # radians a step
        self.memory = rng.uniform(0.0, 0.95)  # of the heading's wandering
        self.pull = log_uniform(rng, 0.05, 0.6)  # share of the heading error mended a step
        self.coupling = rng.choice([0.0, rng.uniform(0.1, 0.6)])  # exponent of speed on curvature
        self.ramp = rng.uniform(0.1, 0.5)  # share of the way to speed up over, and to slow down over

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        duration = self.pace.duration(distance, width)
        steps = float(np.clip(duration / self.pace.tick, 2.0, STEPS))
        stride = distance / steps
        shocks = self.rng.standard_normal(LONGEST)
        heading = self.rng.uniform(-0.5, 0.5)
        path = _walk(distance, stride, heading, self.wander, self.memory, self.pull, self.coupling, self.ramp, shocks)
        slower = duration / (steps * self.pace.tick)
        return slower * self.pace.ticks(len(path)), to_screen(path + self.noise(len(path)), start, end)


@njit
def _walk(
    distance: float, stride: float, heading: float, wander: float, memory: float, pull: float, coupling: float,
    ramp: float, shocks: np.ndarray,
) -> np.ndarray:  # pragma: no cover  # fmt: skip
    path = np.zeros((len(shocks) + 2, 2))
    x, y, drift, n = 0.0, 0.0, 0.0, 1
    for i in range(len(shocks)):
        left = np.hypot(distance - x, y)
        if left <= stride:
            break
        error = np.arctan2(-y, distance - x) - heading
        error = (error + np.pi) % (2.0 * np.pi) - np.pi
        drift = memory * drift + wander * np.sqrt(1.0 - memory**2) * shocks[i]
        # One that circles its target for long turns to it ever more sharply.
        turn = drift + min(1.0, pull + i / len(shocks)) * error
        heading += turn
        gone = min(max(1.0 - left / distance, 0.0), 1.0)
        envelope = min(1.0, 0.15 + gone / ramp, 0.15 + (1.0 - gone) / ramp)
        step = stride * envelope * (1.0 + 10.0 * abs(turn)) ** -coupling
        x, y = x + step * np.cos(heading), y + step * np.sin(heading)
        path[n, 0], path[n, 1] = x, y
        n += 1
    path[n, 0], path[n, 1] = distance, 0.0
    return path[: n + 1]
