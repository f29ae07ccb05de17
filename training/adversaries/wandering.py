"""Wandering: the pointer led about the page without a click, as one who reads, or as a script that plays for time."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot, log_uniform
from botcore.training.adversaries.stream import Stream
from botcore.training.adversaries.task import Task


class Wandering(Task):
    """Way points anywhere on the page, or steps away from the last; along lines of text; about one place."""

    name, source = "wandering", "adversaries"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.movements = round(log_uniform(rng, 1.0, 60.0))
        self.width = log_uniform(rng, 8.0, 160.0)
        self.manner = rng.choice(["page", "steps", "lines", "place"], p=[0.35, 0.3, 0.1, 0.25])
        self.reach = log_uniform(rng, 2.0, 600.0)  # px: of a step, of a line, about the place
        self.slant = rng.choice([0.0, rng.uniform(0.0, 0.3)])  # of the steps down the page, in reaches
        self.unbroken = rng.choice([0.0, rng.uniform(0.0, 1.0), 1.0])  # share of way points passed without a pause

    def act(self, bot: Bot, stream: Stream) -> None:
        place = stream.at
        for i in range(self.movements):
            stream.motion(bot.move(stream.at, self._next(stream.at, place, i), self.width))
            if self.rng.random() >= self.unbroken:
                stream.wait(self.pause())
            if stream.full:
                break

    def _next(self, at: np.ndarray, place: np.ndarray, i: int) -> np.ndarray:
        if self.manner == "page":
            return self.rng.uniform(0.0, 1.0, 2) * self.screen
        if self.manner == "place":
            return place + self.reach * self.rng.uniform(-0.5, 0.5, 2)
        if self.manner == "lines":
            return place + self.reach * np.array([float(i % 2 == 0), self.slant * (i // 2)])
        step = self.reach * np.exp(0.5 * self.rng.standard_normal()) * np.exp(1j * self.rng.uniform(0.0, 2.0 * np.pi))
        return np.clip(at + np.array([step.real, step.imag]), 0.0, self.screen)
