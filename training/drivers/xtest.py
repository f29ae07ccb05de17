"""The display's own pointer, moved by the XTest extension: what desktop automation does; the page sees a real mouse."""

from __future__ import annotations

import time
from contextlib import ExitStack, suppress

import numpy as np
from playwright.sync_api import TimeoutError as Timeout
from Xlib import X
from Xlib.display import Display
from Xlib.ext.xtest import fake_input

from botcore.training.drivers.path import paced
from botcore.training.drivers.playwright import Page

PATIENCE = 20  # seconds
HOME = (700, 500)  # pixels of the screen: where a session begins
LISTEN = """(() => {
  addEventListener("mousemove", (e) => window.corner = [e.screenX - e.clientX, e.screenY - e.clientY], { once: true });
  window.released = 0;
  addEventListener("pointerup", () => released++, true);
})()"""


class XTest(Page):
    """A pointer on whole pixels of the screen; the browser is automated only to open the page and read it."""

    def start(self, started: ExitStack) -> None:
        super().start(started)
        self._screen = Display(self.display)
        started.callback(self._screen.close)
        self._corner = np.zeros(2)  # of the viewport, on the screen

    def open(self, url: str) -> None:
        super().open(url)
        self.evaluate(LISTEN)
        self._corner = self._find_corner()
        self.here = (HOME[0] - self._corner[0], HOME[1] - self._corner[1])

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            column, row = np.rint(self._corner + np.array([x, y])).astype(int).tolist()
            self._send(X.MotionNotify, x=column, y=row)

    def press(self) -> None:
        self._send(X.ButtonPress, detail=1)

    def release(self) -> None:
        before = self.evaluate("released")
        self._send(X.ButtonRelease, detail=1)
        self.page.wait_for_function(f"released > {before}")  # nobody tells when the event has arrived

    def _find_corner(self) -> np.ndarray:
        until = time.perf_counter() + PATIENCE
        while time.perf_counter() < until:  # a window that has just come up hears nothing yet
            for column in HOME[0] - 1, HOME[0]:  # a pointer that is there already makes no event
                self._send(X.MotionNotify, x=column, y=HOME[1])
            with suppress(Timeout):
                self.page.wait_for_function("window.corner", timeout=500)
                return np.array(self.evaluate("window.corner"))
        raise TimeoutError(f"the pointer of display {self.display} does not reach the page; is another window over it?")

    def _send(self, kind: int, **event: int) -> None:
        fake_input(self._screen, kind, **event)
        self._screen.sync()
