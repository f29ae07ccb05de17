"""Events a script makes inside the page; the browser marks them as not trusted."""

from __future__ import annotations

import numpy as np

from botcore.training.drivers.path import paced
from botcore.training.drivers.playwright import Page

SEND = """([type, x, y, buttons]) => {
  const at = document.elementFromPoint(x, y) ?? document.body;
  const options = { clientX: x, clientY: y, buttons, bubbles: true, cancelable: true, view: window };
  at.dispatchEvent(new MouseEvent(type, options));
}"""


class Dispatch(Page):
    """The pointer feigned by dispatchEvent."""

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self._send("mousemove", x, y)

    def click(self) -> None:
        self._send("mousedown", *self.here, buttons=1)
        self._send("mouseup", *self.here)
        self._send("click", *self.here)

    def _send(self, kind: str, x: float, y: float, buttons: int = 0) -> None:
        self.page.evaluate(SEND, [kind, x, y, buttons])
