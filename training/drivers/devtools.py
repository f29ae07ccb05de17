"""Raw input commands of the DevTools protocol, as a bot sends them that has no library for it."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np

from botcore.training.drivers.path import paced
from botcore.training.drivers.playwright import Page


class DevTools(Page):
    """The pointer moved by Input.dispatchMouseEvent."""

    def start(self, started: ExitStack) -> None:
        super().start(started)
        self._session = self.page.context.new_cdp_session(self.page)
        self._held = 0

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self._send("mouseMoved", x, y, buttons=self._held)

    def press(self) -> None:
        self._held = 1
        self._send("mousePressed", *self.here, button="left", clickCount=1)

    def release(self) -> None:
        self._held = 0
        self._send("mouseReleased", *self.here, button="left", clickCount=1)

    def _send(self, kind: str, x: float, y: float, **button: object) -> None:
        self._session.send("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, **button})
