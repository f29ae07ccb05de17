"""Slider bots: the handle dragged to its target by every generator of pointer movements."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from botcore.events import events
from botcore.training import adversaries
from botcore.training.adversaries.bot import Bot, Trace, log_uniform, to_screen
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.movements import Movement, movements
from botcore.training.adversaries.straight import Straight
from botcore.training.datasets import FAMILY as FAMILIES
from botcore.training.datasets import Sessions

JUMP = "jump"
FAMILY = {kind: FAMILIES[kind] for kind in (*adversaries.INVENTED, *adversaries.COPIED)} | {JUMP: "driver"}
COPIED = frozenset(adversaries.COPIED)
NEAR = 20.0  # px: what is missed by less is mended in one step, for generators of movements make none so short
LIBRARY = 500  # drags of people that the bots which copy choose from


def copy(people: Sessions, rng: np.random.Generator) -> list[Movement]:
    """The drags of people."""
    return movements(people, LIBRARY, rng)


def player(kind: str, rng: np.random.Generator, library: list[Movement] | None) -> Callable[[], np.ndarray]:
    """One bot before one slider."""
    if kind == JUMP:
        return Track(rng, Jump(rng)).play
    bot = adversaries.COPIED[kind](rng, library) if library else adversaries.INVENTED[kind](rng)
    return Track(rng, bot).play


class Jump(Straight):
    """A driver's steps, as fast as the page takes them: there before a hand could be."""

    kind = JUMP

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__(rng)
        self.steps = int(rng.integers(5, 40))
        self.gap = log_uniform(rng, 1e-4, 4e-3)  # s from step to step

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        t = self.gap * np.arange(self.steps + 1)
        distance = float(np.hypot(*(end - start)))
        return t, to_screen(self.path(t / t[-1], distance), start, end)


class Track:
    """A slider and a bot's manners before it, drawn from broad priors."""

    def __init__(self, rng: np.random.Generator, bot: Bot) -> None:
        self.rng, self.bot = rng, bot
        self.handle = rng.uniform((100.0, 100.0), (900.0, 700.0))
        self.target = rng.uniform(60.0, 280.0)  # px along the track
        self.width = rng.uniform(10.0, 60.0)  # of the handle, for bots that take their time by it
        self.miss = rng.choice([0.0, 0.0, log_uniform(rng, 2.0, 40.0)])  # px, mended before the release
        self.pause = Delay(rng, 0.02, 0.5)  # before it is mended
        self.dwell = Delay(rng, 0.005, 0.5)  # from arrival to the release
        self.whole_pixels = rng.random() < 0.7

    def play(self) -> np.ndarray:
        """The drag from its first step to the release, as recordings of people have it: EVENT (n,), t from 0."""
        right = np.array([1.0, 0.0])
        goal = self.handle + self.target * right
        legs = [goal + self.miss * self.rng.standard_normal() * right, goal] if self.miss else [goal]
        at, clock, ts, ways = self.handle, 0.0, [], []
        for leg in legs:
            near = abs(leg[0] - at[0]) < NEAR
            t, xy = (np.zeros(1), leg[None]) if near else self.bot.move(at, leg, self.width)
            ts.append(clock + t)
            ways.append(xy)
            at, clock = xy[-1], clock + float(t[-1]) + self.pause()
        t, way = np.concatenate(ts), np.concatenate(ways)
        t, way = np.append(t, t[-1] + self.dwell()), np.vstack([way, way[-1:]])
        way = np.rint(way) if self.whole_pixels else way
        return events(t, way[:, 0], way[:, 1], ["drag"] * (len(t) - 1) + ["up"])
