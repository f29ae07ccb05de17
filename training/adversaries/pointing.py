"""Pointing: go to targets on a screen, and click most of them."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.stream import Stream
from botcore.training.adversaries.task import Task


class Pointing(Task):
    """Several targets, visited in any order."""

    name, source = "pointing", "adversaries"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.targets = rng.uniform(0.05, 0.95, (int(rng.integers(4, 12)), 2)) * self.screen
        self.movements = round(log_uniform(rng, 1.0, 20.0))
        self.width = log_uniform(rng, 8.0, 160.0)
        self.offcentre = rng.choice([0.0, rng.uniform(0.05, 0.3)])  # spread of the aim, in target widths
        self.strays = rng.choice([0.0, 0.0, rng.uniform(0.1, 1.0)])  # share of targets first missed, then mended
        self.miss = log_uniform(rng, 0.02, 0.3)  # spread of such a miss, in the way
        self.notice = Delay(rng, 0.01, 0.3)  # before it is mended
        self.clicks = rng.choice([1.0, rng.uniform(0.0, 1.0)])
        self.dwell = Delay(rng, 0.001, 0.5)  # from arrival to the press
        self.hold = Delay(rng, 0.001, 0.2)  # from the press to the release

    def act(self, bot: Bot, stream: Stream) -> None:
        for _ in range(self.movements):
            self._go(bot, stream, self._aim(stream.at))
            if self.rng.random() < self.clicks:
                stream.wait(self.dwell())
                stream.button("down")
                stream.wait(self.hold())
                stream.button("up")
            stream.wait(self.pause())
            if stream.full:
                break

    def _go(self, bot: Bot, stream: Stream, aim: np.ndarray) -> None:
        if self.rng.random() < self.strays:
            missed = self.miss * np.hypot(*(aim - stream.at)) * self.rng.standard_normal(2)
            stream.motion(bot.move(stream.at, aim + missed, self.width))
            stream.wait(self.notice())
        stream.motion(bot.move(stream.at, aim, self.width))

    def _aim(self, at: np.ndarray) -> np.ndarray:
        away = np.hypot(*(self.targets - at).T) > 20.0
        target = self.targets[self.rng.choice(np.flatnonzero(away))]
        return target + self.offcentre * self.width * self.rng.standard_normal(2)
