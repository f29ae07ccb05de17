"""Optimal feedback control of a reach whose motor noise grows with the command (Harris and Wolpert, Nature 394, 1998;
Todorov and Jordan, Nature Neuroscience 5(11), 2002)."""

from __future__ import annotations

import numpy as np
from numba import njit

from botcore.training.adversaries.bot import Bot, log_uniform

STEPS = 100  # of a movement; position, speed and force are kept in distances and movement times


class OptimalControl(Bot):
    """A point mass behind a muscle's lag, steered by linear-quadratic feedback, its commands never quite obeyed."""

    kind = "optimal_control"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.lag = log_uniform(rng, 0.03, 0.3)  # of the muscle, in movement times
        ends = (1.0, log_uniform(rng, 1e-3, 0.3), log_uniform(rng, 1e-5, 1e-2))  # what a miss, speed, force there cost
        effort = log_uniform(rng, 1e-9, 1e-5)  # what a command costs
        self.gains = _gains(self.lag, effort, ends)
        self.obeyed = rng.choice([0.0, log_uniform(rng, 0.1, 3.0)])  # noise of a command, in the command
        self.restless = rng.choice([0.0, log_uniform(rng, 1.0, 30.0)])  # noise of the force however small the command
        self.misjudged = rng.choice([0.0, log_uniform(rng, 0.01, 0.3)])  # spread of where it first believes the target
        self.insight = rng.uniform(0.2, 0.8)  # share of the time after which it knows better
        self.settled = rng.uniform(0.6, 1.0)  # share of the time the reach is planned for; then it holds

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        shocks = self.rng.standard_normal((STEPS, 4))
        believed = np.array([1.0, 0.0]) + self.misjudged * self.rng.standard_normal(2)
        way = _steer(self.gains, self.lag, self.obeyed, self.restless, believed, round(self.insight * STEPS), shocks)
        at = np.linspace(0.0, self.settled, STEPS + 1)
        return distance * np.column_stack([np.interp(u, at, axis) for axis in way.T])


def _dynamics(lag: float) -> tuple[np.ndarray, np.ndarray]:
    """What a step does to position, speed and force, (3, 3), and a command to them, (3,)."""
    step = 1.0 / STEPS
    state = np.array([[1.0, step, 0.0], [0.0, 1.0, step], [0.0, 0.0, 1.0 - step / lag]])
    return state, np.array([0.0, 0.0, step / lag])


def _gains(lag: float, effort: float, ends: tuple[float, ...]) -> np.ndarray:
    """Feedback gains (STEPS, 3) by the Riccati recursion, for a cost on the end state and on every command."""
    (a, b), gains, s = _dynamics(lag), np.zeros((STEPS, 3)), np.diag(ends)
    for i in range(STEPS - 1, -1, -1):
        sb = s @ b
        gains[i] = (sb @ a) / (effort + sb @ b)
        s = a.T @ s @ (a - np.outer(b, gains[i]))
        s = 0.5 * (s + s.T)
    return gains


@njit
def _steer(
    gains: np.ndarray, lag: float, obeyed: float, restless: float, believed: np.ndarray, insight: int,
    shocks: np.ndarray,
) -> np.ndarray:  # pragma: no cover  # fmt: skip
    """A reach to (1, 0), first steered to where the target is believed to be: (STEPS + 1, 2)."""
    # Late gains grow without limit: no command is larger than the one that would start the reach.
    step, command, most = 1.0 / STEPS, np.zeros(2), 1.5 * gains[: STEPS // 2, 0].max()
    at, speed, force, path = np.zeros(2), np.zeros(2), np.zeros(2), np.zeros((STEPS + 1, 2))
    for i in range(STEPS):
        for k in range(2):
            goal = believed[k] if i < insight else 1.0 - k
            wanted = -gains[i, 0] * (at[k] - goal) - gains[i, 1] * speed[k] - gains[i, 2] * force[k]
            command[k] = min(max(wanted, -most), most)
        # Noise along the command and, half as large, across it.
        along, across = min(max(1.0 + obeyed * shocks[i, 0], -1.0), 3.0), 0.5 * obeyed * shocks[i, 1]
        for k in range(2):
            obeys = along * command[k] + (2 * k - 1) * across * command[1 - k]
            at[k] += step * speed[k]
            speed[k] += step * force[k]
            force[k] += step / lag * (obeys - force[k] + restless * shocks[i, 2 + k])
            path[i + 1, k] = at[k]
    return path
