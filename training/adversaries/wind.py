"""WindMouse: gravity to the target, a wandering wind, a speed limit (B. J. Land's algorithm, 2005)."""

from __future__ import annotations

import numpy as np
from numba import njit

from botcore.training.adversaries.bot import LONGEST, Bot, Trace, log_uniform, to_screen


class Wind(Bot):
    """Steps of the simulated body, one event each, a tick apart."""

    kind = "wind"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.gravity = log_uniform(rng, 2.0, 20.0)
        self.wind = log_uniform(rng, 0.3, 12.0)
        self.top_speed = log_uniform(rng, 4.0, 60.0)  # pixels a step
        self.calm = log_uniform(rng, 4.0, 40.0)  # pixels from the target: wind dies down inside

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        draws = self.rng.uniform(-1.0, 1.0, (LONGEST, 3))
        path = _fly(distance, self.gravity, self.wind, self.top_speed, self.calm, draws)
        return self.pace.ticks(len(path)), to_screen(path, start, end)


@njit
def _fly(
    distance: float, gravity: float, wind: float, top_speed: float, calm: float, draws: np.ndarray
) -> np.ndarray:  # pragma: no cover
    path = np.zeros((len(draws) + 2, 2))
    x, y, vx, vy, wx, wy = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    n = 1
    for i in range(len(draws)):
        left = np.hypot(distance - x, y)
        if left < 1.0:
            break
        if left >= calm:
            wx = wx / np.sqrt(3.0) + draws[i, 0] * min(wind, left) / np.sqrt(5.0)
            wy = wy / np.sqrt(3.0) + draws[i, 1] * min(wind, left) / np.sqrt(5.0)
        else:
            wx, wy = wx / np.sqrt(3.0), wy / np.sqrt(3.0)
            top_speed = max(top_speed / np.sqrt(5.0), 3.0)
        if left > 2.0 * distance + 50.0:  # strayed: nothing else would ever slow it
            vx, vy = 0.7 * vx, 0.7 * vy
        vx += wx + gravity * (distance - x) / left
        vy += wy - gravity * y / left
        speed = np.hypot(vx, vy)
        if speed > top_speed:
            clipped = top_speed * (0.75 + 0.25 * draws[i, 2])
            vx, vy = vx * clipped / speed, vy * clipped / speed
        x, y = x + vx, y + vy
        path[n, 0], path[n, 1] = x, y
        n += 1
    path[n, 0], path[n, 1] = distance, 0.0
    return path[: n + 1]
