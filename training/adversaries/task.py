"""What a bot is set to do: the page and its manners there, drawn from broad priors."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.delay import Delay
from botcore.training.adversaries.stream import Stream


class Task:
    """One session's page and manners; play() lets a bot act it out.

    A subclass names itself and the source its sessions bear (training.datasets.SOURCES says whose task that is), and
    acts on a stream of events.
    """

    name: str
    source: str

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.screen = rng.uniform((600.0, 400.0), (2560.0, 1440.0))
        self.pause = Delay(rng, 0.01, 2.0)  # from the end of one movement to the next
        self.whole_pixels = rng.random() < 0.7

    def play(self, bot: Bot) -> np.ndarray:
        """The session's events, (n,) EVENT, t from 0."""
        stream = Stream(self.rng.uniform(0.0, 1.0, 2) * self.screen)
        self.act(bot, stream)
        return stream.events(self.whole_pixels)

    def act(self, bot: Bot, stream: Stream) -> None:
        raise NotImplementedError
