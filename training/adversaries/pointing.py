"""The task every generated bot performs: point at targets on a screen, and click most of them."""

from __future__ import annotations

import numpy as np

from botcore.events import EVENT, KINDS
from botcore.training.adversaries.bot import Bot, log_uniform


class Pointing:
    """One session's screen and manners, drawn from broad priors; play() lets a bot act it out."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.screen = rng.uniform((600.0, 400.0), (2560.0, 1440.0))
        self.targets = rng.uniform(0.05, 0.95, (int(rng.integers(4, 12)), 2)) * self.screen
        self.movements = round(log_uniform(rng, 1.0, 20.0))
        self.width = log_uniform(rng, 8.0, 160.0)
        self.offcentre = rng.choice([0.0, rng.uniform(0.05, 0.3)])  # spread of the aim, in target widths
        self.clicks = rng.choice([1.0, rng.uniform(0.0, 1.0)])
        self.dwell = Delay(rng, 0.001, 0.5)  # from arrival to the press
        self.hold = Delay(rng, 0.001, 0.2)  # from the press to the release
        self.pause = Delay(rng, 0.01, 2.0)  # from the release to the next movement
        self.whole_pixels = rng.random() < 0.7

    def play(self, bot: Bot) -> np.ndarray:
        """The session's events, (n,) EVENT, t from 0."""
        at = self.rng.uniform(0.0, 1.0, 2) * self.screen
        clock, parts = 0.0, []
        for _ in range(self.movements):
            aim = self._aim(at)
            t, xy = bot.move(at, aim, self.width)
            parts.append(_rows(clock + t, xy, "move"))
            clock, at = clock + float(t[-1]), xy[-1]
            if self.rng.random() < self.clicks:
                down = clock + self.dwell()
                clock = down + self.hold()
                parts.append(_rows(np.array([down, clock]), np.stack([at, at]), "down", "up"))
            clock += self.pause()
        events = np.concatenate(parts)
        if self.whole_pixels:
            events["x"], events["y"] = np.rint(events["x"]), np.rint(events["y"])
        return events

    def _aim(self, at: np.ndarray) -> np.ndarray:
        away = np.hypot(*(self.targets - at).T) > 20.0
        target = self.targets[self.rng.choice(np.flatnonzero(away))]
        return target + self.offcentre * self.width * self.rng.standard_normal(2)


class Delay:
    """A delay scripts use: none, always the same, or lognormal."""

    def __init__(self, rng: np.random.Generator, low: float, high: float) -> None:
        self.rng = rng
        self.median = rng.choice([0.0, log_uniform(rng, low, high), log_uniform(rng, low, high)])
        self.spread = rng.choice([0.0, rng.uniform(0.1, 0.8)])

    def __call__(self) -> float:
        return float(self.median * np.exp(self.spread * self.rng.standard_normal()))


def _rows(t: np.ndarray, xy: np.ndarray, *kinds: str) -> np.ndarray:
    rows = np.zeros(len(t), EVENT)
    rows["t"], rows["x"], rows["y"] = t, xy[:, 0], xy[:, 1]
    rows["kind"] = [KINDS[kind] for kind in kinds] if len(kinds) > 1 else KINDS[kinds[0]]
    rows["pressure"] = rows["contact"] = np.nan
    return rows
