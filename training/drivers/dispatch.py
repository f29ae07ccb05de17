"""Events a script makes inside the page; the browser marks them as not trusted."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np

from botcore.training.drivers.path import paced
from botcore.training.drivers.playwright import Page

SEND = """([type, x, y, buttons]) => {
  const at = document.elementFromPoint(x, y) ?? document.body;
  if (type === "mousedown") window.pressed = at;
  if (type === "click" && at !== window.pressed) return;
  const options = { clientX: x, clientY: y, buttons, bubbles: true, cancelable: true, view: window };
  at.dispatchEvent(new MouseEvent(type, options));
}"""


class Dispatch(Page):
    """The pointer feigned by dispatchEvent."""

    def start(self, started: ExitStack) -> None:
        super().start(started)
        self._held = 0

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self._send("mousemove", x, y)

    def press(self) -> None:
        self._held = 1
        self._send("mousedown", *self.here)

    def release(self) -> None:
        self._held = 0
        self._send("mouseup", *self.here)
        self._send("click", *self.here)

    def click(self) -> None:
        self.press()
        self.release()

    def _send(self, kind: str, x: float, y: float) -> None:
        self.page.evaluate(SEND, [kind, x, y, self._held])
