"""Tracing: a shape drawn with the button held, by moves from way point to way point or in one sweep round it."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import shapes
from botcore.training.adversaries.bot import Bot, Trace, log_uniform
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.stream import Stream
from botcore.training.adversaries.task import Task


class Tracing(Task):
    """One shape, most of the time; a sweep winds the bot's straight way round the shape, its swerves along normals."""

    name, source = "tracing", "adversaries-drawing"

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.strokes = int(rng.choice([1, 1, 1, 2, 4]))
        self.width = log_uniform(rng, 8.0, 160.0)
        self.points = round(log_uniform(rng, 3.0, 40.0))  # way points of a stroke
        self.sweeps = rng.random() < 0.5
        self.swerve = rng.choice([rng.uniform(0.0, 0.3), 1.0])  # share of the bot's motion across that a sweep keeps
        self.wobble = rng.choice([0.0, log_uniform(rng, 0.3, 12.0)])  # px, of the way points off the shape
        self.stops = rng.choice([0.0, 0.0, rng.uniform(0.0, 1.0)])  # share of way points at which it rests
        self.dwell = Delay(rng, 0.005, 0.3)  # after the press and before the release
        self.rest = Delay(rng, 0.005, 0.3)  # at a way point

    def act(self, bot: Bot, stream: Stream) -> None:
        for _ in range(self.strokes):
            shape = shapes.draw(self.rng)
            stream.at = shape[0] + self.rng.uniform(0.3, 0.7, 2) * self.screen
            stream.button("down")
            stream.wait(self.dwell())
            if self.sweeps:
                stream.motion(self._sweep(bot, stream.at - shape[0] + shape), "drag")
            else:
                self._segments(bot, stream, stream.at - shape[0] + shape)
            stream.wait(self.dwell())
            stream.button("up")
            stream.wait(self.pause())
            if stream.full:
                break

    def _sweep(self, bot: Bot, shape: np.ndarray) -> Trace:
        length = float(shapes.lengths(shape)[-1])
        t, way = bot.move(np.zeros(2), np.array([length, 0.0]), self.width)
        points, normals = shapes.along(shape, way[:, 0])
        return t, points + self.swerve * way[:, 1:] * normals

    def _segments(self, bot: Bot, stream: Stream, shape: np.ndarray) -> None:
        ends, _ = shapes.along(shape, np.linspace(0.0, shapes.lengths(shape)[-1], self.points + 1)[1:])
        for end in ends + self.wobble * self.rng.standard_normal(ends.shape):
            stream.motion(bot.move(stream.at, end, self.width), "drag")
            if self.rng.random() < self.stops:
                stream.wait(self.rest())
            if stream.full:
                break
