"""What every driver does: open the page, find the target, go there, press, and drag where the page asks for it."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from botcore.training.drivers import path
from botcore.training.drivers.display import display

if TYPE_CHECKING:
    from botcore.training.drivers.script import Script

TARGET = "#target"
FIND_TARGET = """(() => {
  const target = document.querySelector("#target"), box = target.getBoundingClientRect();
  return box.width ? [[box.x, box.y, box.width, box.height], JSON.parse(target.dataset.line ?? "null")] : null;
})()"""
HOLD = 0.08  # seconds a click keeps the button down, where the driver has no click of its own


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

    def __init__(self, chromium: str = "chromium", chromedriver: str = "chromedriver", headed: bool = False) -> None:
        """Programs by name or path; not every driver needs the second. headed: in a window, on a display."""
        self.chromium, self.chromedriver, self.headed = chromium, chromedriver, headed
        self.display = ""  # where a headed one shows its window
        self.here = (0.0, 0.0)  # where this driver last left the pointer
        self.window = (0.0, 0.0)  # the viewport's last column and row
        self.rng = np.random.default_rng()

    def __enter__(self) -> Driver:
        with ExitStack() as started:
            if self.headed:
                self.display = started.enter_context(display())
            self.start(started)
            self._started = started.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self._started.close()

    @abstractmethod
    def start(self, started: ExitStack) -> None:
        """Start the browser; what is to be ended afterwards goes on the stack."""

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
    def press(self) -> None:
        """Press the left button where the pointer is."""

    @abstractmethod
    def release(self) -> None:
        """Release it."""

    def click(self) -> None:
        """Press and release."""
        self.press()
        time.sleep(HOLD)
        self.release()

    def plain(self, target: Box) -> None:
        """Straight onto the centre, and click."""
        self.go(path.jump(target.centre))
        self.click()

    def steps(self, target: Box) -> None:
        """To the centre in even steps along a line, and click."""
        self.go(path.line(self.here, target.centre))
        self.click()

    def curve(self, target: Box) -> None:
        """Along a curve to somewhere on the target, and click."""
        self.go(path.curve(self.here, target.somewhere(self.rng), self.rng))
        self.click()

    def go(self, points: np.ndarray) -> None:
        """Follow a path as far as it lies in the window, and stay where it ends."""
        points[:, 1:] = points[:, 1:].clip(0, self.window)  # WebDriver refuses points outside
        self.follow(points)
        self.here = (float(points[-1, 1]), float(points[-1, 2]))

    def play(self, url: str, mode: str, script: Script | None, rng: np.random.Generator) -> None:
        """Open the recorder's page and do what it asks: click in one of the modes, or go the ways of a script."""
        self.rng = rng
        self.open(url)
        self.window = self.evaluate("[innerWidth - 1, innerHeight - 1]")
        self.evaluate("document.querySelector('#start').click()")
        missed = None
        while found := self.evaluate(FIND_TARGET):
            box, line = Box(*found[0]), found[1]
            if found == missed:  # the script strayed off the target: once more, without it
                self.plain(box)
            elif script is None:
                getattr(self, mode)(box)
            else:
                self._act(script, box, line)
            missed = found

    def _act(self, script: Script, box: Box, line: list[list[float]] | None) -> None:
        self.go(script.reach(self.here, box.somewhere(self.rng), box.width))
        time.sleep(script.dwell())
        self.press()
        if line is None:
            time.sleep(script.hold())
        else:
            self.go(script.trace(np.array(line), box.width))
            time.sleep(script.dwell())
        self.release()
        time.sleep(script.pause())
