"""Replays of people's movements, turned and scaled to the bot's own target: exact, jittered, or warped in time."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, Trace, log_uniform, to_screen
from botcore.training.adversaries.movements import Movement


class Replay(Bot):
    """Each movement is a recorded one of about the wanted length."""

    kind = "replay"

    def __init__(self, rng: np.random.Generator, library: list[Movement]) -> None:
        super().__init__(rng)
        self.library = library
        self.distances = np.array([movement.distance for movement in library])
        self.jittered, self.warped = rng.random(2) < 0.5
        self.jitter = log_uniform(rng, 0.3, 4.0)  # pixels, on every sample
        self.warp = rng.uniform(0.05, 0.4)  # spread of the log speed-up, drawn anew every tenth of the way

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        nearest = np.argsort(np.abs(np.log(self.distances / distance)))[:20]
        original = self.library[self.rng.choice(nearest)]
        t, path = original.t, distance * original.path
        if self.warped:
            t = self._warp(t)
        if self.jittered:
            path = path + self.jitter * self.rng.standard_normal(path.shape)
        return t, to_screen(path, start, end)

    def _warp(self, t: np.ndarray) -> np.ndarray:
        slowness = np.exp(self.warp * self.rng.standard_normal(10))
        knots = np.concatenate(([0.0], np.cumsum(slowness) / 10.0))
        span = max(float(t[-1]), 1e-9)
        return span * np.interp(t / span, np.linspace(0.0, 1.0, 11), knots)
