"""Raw input commands of the DevTools protocol, as a bot sends them that has no library for it."""

from __future__ import annotations

import time

import numpy as np

from botcore.training.drivers.path import paced
from botcore.training.drivers.playwright import Page

HOLD = 0.08  # seconds the button stays down


class DevTools(Page):
    """The pointer moved by Input.dispatchMouseEvent."""

    def __enter__(self) -> DevTools:
        super().__enter__()
        self._session = self.page.context.new_cdp_session(self.page)
        return self

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self._send("mouseMoved", x, y)

    def click(self) -> None:
        self._send("mousePressed", *self.here, button="left", clickCount=1)
        time.sleep(HOLD)
        self._send("mouseReleased", *self.here, button="left", clickCount=1)

    def _send(self, kind: str, x: float, y: float, **button: object) -> None:
        self._session.send("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, **button})
