"""A chain of people's own steps: each drawn from the steps people took at such a speed and such a share of the way (a
first-order Markov chain over step classes: Kemeny and Snell, Finite Markov Chains, 1960)."""

from __future__ import annotations

import numpy as np
from numba import njit

from botcore.training.adversaries.bot import LONGEST, Bot, Trace, log_uniform, to_screen
from botcore.training.adversaries.movements import Movement

SPEEDS, SHARES = 5, 5  # classes: of the step before, by quantile, and of the way done


class StepChain(Bot):
    """Steps with their own gaps, turned to the target by some part of the error, rounded to whole pixels or not."""

    kind = "step_chain"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        chosen = rng.choice(len(library), min(len(library), 60), replace=False)
        self.steps, self.ends, self.edges = _table([library[i] for i in chosen])
        self.pull = rng.uniform(0.1, 1.0)  # share of the target's bearing that turns a step
        self.scale = log_uniform(rng, 0.5, 2.0)
        self.whole = rng.random() < 0.5
        self.own_gaps = rng.random() < 0.7  # of people, or of the bot's tick

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        draws = self.rng.random(LONGEST)
        rows = _chain(distance, self.steps, self.ends, self.edges, self.pull, self.scale, self.whole, draws)
        t = rows[:, 0] if self.own_gaps else self.pace.ticks(len(rows))
        return t, to_screen(rows[:, 1:], start, end)


def _table(chosen: list[Movement]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Steps (m, 3) of gap, along and across in pixels, by class; where each class ends; the edges of the speeds."""
    parts, before, shares = [], [], []
    for movement in chosen:
        gap, step = np.diff(movement.t), movement.distance * np.diff(movement.path, axis=0)
        length = np.hypot(*step.T)
        parts.append(np.column_stack((gap, step))[1:])
        before.append(length[:-1])
        shares.append(np.clip(movement.path[1:-1, 0], 0.0, 0.999))
    steps, length = np.concatenate(parts), np.concatenate(before)
    edges = np.quantile(length, np.linspace(0.0, 1.0, SPEEDS + 1)[1:-1])
    where = np.searchsorted(edges, length, side="right") * SHARES + (np.concatenate(shares) * SHARES).astype(int)
    order = np.argsort(where, kind="stable")
    return steps[order], np.cumsum(np.bincount(where, minlength=SPEEDS * SHARES)), edges


@njit
def _chain(
    distance: float, steps: np.ndarray, ends: np.ndarray, edges: np.ndarray, pull: float, scale: float, whole: bool,
    draws: np.ndarray,
) -> np.ndarray:  # pragma: no cover  # fmt: skip
    """Time and place, (n, 3), from (0, 0) to (distance, 0)."""
    path = np.zeros((len(draws) + 2, 3))
    t, x, y, length, n = 0.0, 0.0, 0.0, 0.0, 1
    for i in range(len(draws)):
        left = np.hypot(distance - x, y)
        if left <= max(length, 1.0):
            break
        share = min(max(1.0 - left / distance, 0.0), 0.999)
        where = np.searchsorted(edges, length / scale, side="right") * SHARES + int(share * SHARES)
        first, last = (ends[where - 1] if where > 0 else 0), ends[where]
        if first == last:  # people never did so: any step
            first, last = 0, len(steps)
        gap, along, across = steps[first + int(draws[i] * (last - first))]
        bearing = min(1.0, pull + i / len(draws)) * np.arctan2(-y, distance - x)
        if left > 1.5 * distance:  # strayed: straight back
            bearing, along, across = np.arctan2(-y, distance - x), np.hypot(along, across), 0.0
        size = min(scale, left / max(np.hypot(along, across), 1e-9))  # none is longer than what is left
        dx = size * (along * np.cos(bearing) - across * np.sin(bearing))
        dy = size * (along * np.sin(bearing) + across * np.cos(bearing))
        if whole:
            dx, dy = np.rint(dx), np.rint(dy)
        t, x, y, length = t + gap, x + dx, y + dy, np.hypot(dx, dy)
        path[n, 0], path[n, 1], path[n, 2] = t, x, y
        n += 1
    path[n, 0], path[n, 1], path[n, 2] = t + max(path[n - 1, 0] / n, 0.004), distance, 0.0
    return path[: n + 1]
