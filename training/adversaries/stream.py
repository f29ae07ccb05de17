"""A session as it is being acted: where the pointer is, what time it is, and the events so far."""

from __future__ import annotations

import numpy as np

from botcore.events import EVENT, events
from botcore.training.adversaries.bot import Trace

LONGEST, MOST = 30.0, 3000  # seconds and events after which a task is broken off, as recordings are cut


class Stream:
    """Events one after another, the clock from 0."""

    def __init__(self, at: np.ndarray) -> None:
        self.at, self.clock = at, 0.0
        self.parts: list[np.ndarray] = []

    @property
    def full(self) -> bool:
        """The session has become as long as sessions get."""
        return self.clock > LONGEST or sum(map(len, self.parts)) > MOST

    def motion(self, trace: Trace, kind: str = "move") -> None:
        """The events of one movement, its clock from 0."""
        t, xy = trace
        self.parts.append(events(self.clock + t, xy[:, 0], xy[:, 1], kind))
        self.clock, self.at = self.clock + float(t[-1]), xy[-1]

    def button(self, kind: str) -> None:
        """A press or a release where the pointer is."""
        self.parts.append(events(self.clock, *self.at, kind))

    def wait(self, seconds: float) -> None:
        self.clock += seconds

    def events(self, whole_pixels: bool) -> np.ndarray:
        """All events, (n,) EVENT, t from 0."""
        made = np.concatenate([np.zeros(0, EVENT), *self.parts])
        made["t"] -= made["t"][:1]
        if whole_pixels:
            made["x"], made["y"] = np.rint(made["x"]), np.rint(made["y"])
        return made
