"""Pursuit: a damped spring drawn to where it believes the target is, believing anew only now and then (Craik, British
J. Psychology 38, 1947; Miall, Weir and Stein, J. Motor Behavior 25(1), 1993), its will to go growing as it goes
(Bullock and Grossberg, Psychological Review 95(1), 1988), with Ornstein-Uhlenbeck force noise."""

from __future__ import annotations

import numpy as np
from numba import njit

from botcore.training.adversaries.bot import LONGEST, Bot, Trace, log_uniform, to_screen

STIFFEST = 0.5  # natural frequency times step, above which the integration would swing


class Pursuit(Bot):
    """A second-order controller: its stiffness sets the pace, and the target it pursues is seen with an error."""

    kind = "pursuit"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.frequency = log_uniform(rng, 1.0, 30.0)  # natural, radians a second
        self.damping = rng.uniform(0.5, 1.4)  # ratio
        self.glance = log_uniform(rng, 0.02, 0.5)  # s from one look at the target to the next
        self.error = log_uniform(rng, 0.003, 0.4)  # of a look, in the way still left
        self.rise = rng.choice([0.0, log_uniform(rng, 0.3, 4.0)])  # until it pulls with all its stiffness, in radians
        self.shake = rng.choice([0.0, log_uniform(rng, 0.02, 1.0)])  # force noise, in the force at the start
        self.calm = log_uniform(rng, 0.01, 0.3)  # s the force noise remembers
        self.arrival = rng.uniform(0.02, 0.5)  # of the target's width within which it has arrived

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        step = min(self.pace.tick, STIFFEST / self.frequency, 0.5 * self.calm)
        every = max(round(self.pace.tick / step), 1)
        steps = LONGEST * every
        shocks = self.rng.standard_normal((steps, 4))
        near = max(min(self.arrival * width, 0.1 * distance), 0.5)
        memory = np.exp(-step / self.calm)
        shake = self.shake * self.frequency**2
        path = _pursue(
            distance, step, self.frequency, self.damping, max(round(self.glance / step), 1), self.error,
            max(self.rise / self.frequency / step, 1.0), shake, memory, near, shocks,
        )[::every]  # fmt: skip
        return self.pace.ticks(len(path)), to_screen(path + self.noise(len(path)), start, end)


@njit
def _pursue(
    distance: float, step: float, frequency: float, damping: float, glance: int, error: float, rise: float,
    shake: float, memory: float, near: float, shocks: np.ndarray,
) -> np.ndarray:  # pragma: no cover  # fmt: skip
    """Every position until it rests near the target, (n, 2): semi-implicit Euler steps."""
    path = np.zeros((len(shocks) + 1, 2))
    at, speed, force, aim = np.zeros(2), np.zeros(2), np.zeros(2), np.zeros(2)
    n = 1
    for i in range(len(shocks)):
        left = np.hypot(distance - at[0], at[1])
        if left < near and np.hypot(speed[0], speed[1]) < near * frequency:
            break
        left = min(left, distance)  # noise that grew with every stray would grow for ever
        for k in range(2):
            if i % glance == 0:
                aim[k] = distance * (k == 0) + error * left * shocks[i, k]
            force[k] = memory * force[k] + shake * left * np.sqrt(1.0 - memory**2) * shocks[i, 2 + k]
            pull = min((i + 1.0) / rise, 1.0) * frequency**2 * (aim[k] - at[k]) - 2.0 * damping * frequency * speed[k]
            speed[k] += step * (pull + force[k])
            at[k] += step * speed[k]
            path[n, k] = at[k]
        n += 1
    return path[:n]
