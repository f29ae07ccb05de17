"""What every driver does: open the page, find the target, go there in one of three modes, click."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import numpy as np

from botcore.training.drivers import path

TARGET = "#target"
FIND_TARGET = """(() => {
  const box = document.querySelector("#target").getBoundingClientRect();
  return box.width ? [box.x, box.y, box.width, box.height] : null;
})()"""


class Box(NamedTuple):
    """An element on the page, in CSS pixels of the viewport."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def somewhere(self, rng: np.random.Generator) -> tuple[float, float]:
        """A point in the middle half of it."""
        x, y = rng.uniform(-0.25, 0.25, 2)
        return self.centre[0] + x * self.width, self.centre[1] + y * self.height


class Driver(AbstractContextManager["Driver"], ABC):
    """A Chromium under automation. The modes are this driver's own idiom where it has one, else a path to follow."""

    def __init__(self, chromium: str = "chromium", chromedriver: str = "chromedriver") -> None:
        """Programs by name or path; not every driver needs the second."""
        self.chromium, self.chromedriver = chromium, chromedriver
        self.here = (0.0, 0.0)  # where this driver last left the pointer
        self.window = (0.0, 0.0)  # the viewport's last column and row
        self.rng = np.random.default_rng()

    @abstractmethod
    def open(self, url: str) -> None:
        """Load a page anew."""

    @abstractmethod
    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""

    @abstractmethod
    def follow(self, points: np.ndarray) -> None:
        """Move the pointer along a path, (n, 3): seconds, x, y."""

    @abstractmethod
    def click(self) -> None:
        """Press and release the left button where the pointer is."""

    def plain(self, target: Box) -> None:
        """Straight onto the centre, and click."""
        self._go(path.jump(target.centre))

    def steps(self, target: Box) -> None:
        """To the centre in even steps along a line, and click."""
        self._go(path.line(self.here, target.centre))

    def curve(self, target: Box) -> None:
        """Along a curve to somewhere on the target, and click."""
        self._go(path.curve(self.here, target.somewhere(self.rng), self.rng))

    def _go(self, points: np.ndarray) -> None:
        points[:, 1:] = points[:, 1:].clip(0, self.window)  # WebDriver refuses points outside
        self.follow(points)
        self.here = (float(points[-1, 1]), float(points[-1, 2]))
        self.click()

    def play(self, url: str, mode: str) -> None:
        """Open the recorder's page and click every target it shows, in one of the modes."""
        self.open(url)
        self.window = self.evaluate("[innerWidth - 1, innerHeight - 1]")
        self.evaluate("document.querySelector('#start').click()")
        while box := self.evaluate(FIND_TARGET):
            getattr(self, mode)(Box(*box))
