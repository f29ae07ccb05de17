"""Sliding: a handle taken along a horizontal track, as slider CAPTCHAs ask."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.stream import Stream
from botcore.training.adversaries.task import Task


class Sliding(Task):
    """One drag, most of the time; past the goal and back, or short of it and on; with the way to the handle or not."""

    name, source = "sliding", "adversaries-slider"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.width = log_uniform(rng, 10.0, 80.0)  # of the handle
        self.legs = int(rng.choice([1, 1, 1, 2, 3]))  # one reach, or a reach and corrections
        self.miss = log_uniform(rng, 0.01, 0.2)  # spread of where a leg but the last ends, in the way
        self.flat = rng.choice([0.0, rng.uniform(0.0, 1.0), 1.0])  # share of the motion across that the track allows
        self.tilt = rng.choice([0.0, rng.normal(0.0, 0.04)])  # of the drag, in the way
        self.approach = rng.random() < 0.2
        self.told = rng.random() < 0.6  # whether the recorder tells presses and drags from moves
        self.tries = int(rng.choice([1, 1, 1, 2, 3])) if self.told else 1  # untold, one would run into the next
        self.dwell = Delay(rng, 0.005, 0.6)  # before the first step and before the release
        self.between = Delay(rng, 0.005, 0.4)  # before a correction

    def act(self, bot: Bot, stream: Stream) -> None:
        for _ in range(self.tries):
            handle = self.rng.uniform(0.05, 0.5, 2) * self.screen
            if self.approach:
                stream.motion(bot.move(stream.at, handle, self.width))
            stream.at = handle
            self._drag(bot, stream)
            stream.wait(self.pause())

    def _drag(self, bot: Bot, stream: Stream) -> None:
        way = self.rng.uniform(60.0, 400.0) * np.array([1.0, self.tilt])
        goal, y = stream.at + way, stream.at[1]
        if self.told:
            stream.button("down")
        stream.wait(self.dwell())
        for leg in range(self.legs, 0, -1):
            end = goal if leg == 1 else goal + self.miss * self.rng.standard_normal() * way
            t, xy = bot.move(stream.at, end, self.width)
            straight = y + self.tilt * (xy[:, 0] - goal[0] + way[0])
            xy = np.column_stack((xy[:, 0], straight + self.flat * (xy[:, 1] - straight)))
            stream.motion((t, xy), "drag" if self.told else "move")
            stream.wait(self.between() if leg > 1 else self.dwell())
        if self.told:
            stream.button("up")
