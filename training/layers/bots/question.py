"""Question bots: the pointer led to an option, or by way of others, by every generator of pointer movements."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from botcore.events import EVENT, events
from botcore.training import adversaries
from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.movements import Movement, movements
from botcore.training.datasets import FAMILY as FAMILIES
from botcore.training.datasets import Sessions

FAMILY = {kind: FAMILIES[kind] for kind in (*adversaries.INVENTED, *adversaries.COPIED)}
COPIED = frozenset(adversaries.COPIED)
NEAR = 20.0  # px: the pointer is there already
LIBRARY = 500  # movements of people that the bots which copy choose from


def copy(people: Sessions, rng: np.random.Generator) -> list[Movement]:
    """The movements of people on their way to an option."""
    return movements(people, LIBRARY, rng)


def player(kind: str, rng: np.random.Generator, library: list[Movement] | None) -> Callable[[], np.ndarray]:
    """One bot before one question."""
    bot = adversaries.COPIED[kind](rng, library) if library else adversaries.INVENTED[kind](rng)
    return Choice(rng, bot).play


class Choice:
    """A question with its options side by side or one under the other, and a bot's manners before it."""

    def __init__(self, rng: np.random.Generator, bot: Bot) -> None:
        self.rng, self.bot = rng, bot
        n = int(rng.integers(3, 6))
        self.size = np.array([rng.uniform(120.0, 400.0), rng.uniform(40.0, 120.0)])
        along = np.array([1.0, 0.0]) if rng.random() < 0.5 else np.array([0.0, 1.0])
        corner = rng.uniform((50.0, 100.0), (400.0, 300.0))
        self.centres = corner + 0.5 * self.size + np.outer(np.arange(n), along * (self.size + rng.uniform(8.0, 40.0)))
        self.start = rng.uniform((0.0, 0.0), (1500.0, 900.0))
        self.visits = int(rng.choice([0, 0, 0, 1, 2]))  # other options it is led upon first
        self.offcentre = rng.choice([0.0, rng.uniform(0.02, 0.25)])  # spread of the aim, in sizes of an option
        self.pause = Delay(rng, 0.02, 1.0)  # upon an option
        self.hold = Delay(rng, 0.005, 0.15)  # of the button
        self.whole_pixels = rng.random() < 0.7

    def play(self) -> np.ndarray:
        """From the first movement to the answer: EVENT (n,), t from 0."""
        order = self.rng.permutation(len(self.centres))[: self.visits + 1]
        at, clock, ts, ways = self.start, 0.0, [np.zeros(1)], [self.start[None]]
        for option in order:
            aim = self.centres[option] + self.offcentre * self.size * self.rng.standard_normal(2)
            if np.hypot(*(aim - at)) < NEAR:
                continue
            t, xy = self.bot.move(at, aim, float(self.size.min()))
            ts.append(clock + t)
            ways.append(xy)
            at, clock = xy[-1], clock + float(t[-1]) + self.pause()
        t, way = np.concatenate(ts), np.concatenate(ways)
        way = np.rint(way) if self.whole_pixels else way
        up = clock + self.hold()
        click = events([clock, up, up], way[[-1] * 3, 0], way[[-1] * 3, 1], ["down", "up", "answer"])
        click["target"][-1] = order[-1] + 1
        moves = events(t, way[:, 0], way[:, 1], "move")
        played = np.concatenate([moves, self._hovers(t, way), click])
        return played[np.argsort(played["t"], kind="stable")]

    def _hovers(self, t: np.ndarray, way: np.ndarray) -> np.ndarray:
        """enter and leave wherever the way comes upon an option or off it."""
        inside = (np.abs(way[:, None, :] - self.centres) < 0.5 * self.size).all(axis=2)
        upon = np.where(inside.any(axis=1), inside.argmax(axis=1) + 1, 0)
        before = np.append(0, upon[:-1])
        changes = np.flatnonzero(upon != before)
        rows = [
            (t[i], kind, target)
            for i in changes
            for kind, target in (("leave", before[i]), ("enter", upon[i]))
            if target
        ]
        if not rows:
            return np.zeros(0, EVENT)
        when, kinds, targets = zip(*rows, strict=True)
        hovers = events(when, np.zeros(len(rows)), np.zeros(len(rows)), list(kinds))
        hovers["target"] = targets
        return hovers
