"""A script that plays a generated path through a driver: what it decides once a session, drawn from broad priors."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries import shapes
from botcore.training.adversaries.bot import Bot, Trace
from botcore.training.adversaries.delay import Delay

LONGEST = 1.0  # seconds a movement may take: a slower one is played faster
MOST = 50  # moves in it: the browser takes about one a frame, and a driver waits for it


class Script:
    """The paths of one generated bot, and the pauses around them; paths are (n, 3), seconds from 0 and CSS pixels."""

    def __init__(self, bot: Bot, rng: np.random.Generator) -> None:
        self.bot = bot
        self.dwell = Delay(rng, 0.001, 0.2)  # from arrival to the press
        self.hold = Delay(rng, 0.001, 0.15)  # from the press to the release
        self.pause = Delay(rng, 0.01, 0.4)  # from the release to the next movement
        self.whole_pixels = rng.random() < 0.5

    def reach(self, start: tuple[float, float], end: tuple[float, float], width: float) -> np.ndarray:
        """The way to a point on a target of that width."""
        return self._played(self.bot.move(np.array(start), np.array(end), width))

    def trace(self, line: np.ndarray, width: float) -> np.ndarray:
        """The way along a line (k, 2): the bot's straight way wound round it, its swerves along the normals."""
        length = float(shapes.lengths(line)[-1])
        t, way = self.bot.move(np.zeros(2), np.array([length, 0.0]), width)
        points, normals = shapes.along(line, way[:, 0])
        return self._played((t, points + way[:, 1:] * normals))

    def _played(self, trace: Trace) -> np.ndarray:
        t, xy = trace
        kept = np.linspace(0, len(t) - 1, min(len(t), MOST)).round().astype(int)
        t = t[kept] * min(1.0, LONGEST / t[-1])
        return np.column_stack((t, np.rint(xy[kept]) if self.whole_pixels else xy[kept]))
