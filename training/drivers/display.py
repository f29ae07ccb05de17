"""Where a headed Chromium shows its window: the display there is, or a virtual one for as long as it is needed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from botcore.training.drivers.chromium import ChromiumMissing, find

INSTALL = "apt-get install -y xvfb"
SCREEN = "1440x900x24"


@contextmanager
def display() -> Iterator[str]:
    """Name of the display: DISPLAY where it is set, else that of an Xvfb of its own.

    Raises:
        ChromiumMissing: Xvfb is not there or does not start; the message says what to do.
    """
    if shown := os.environ.get("DISPLAY"):
        yield shown
        return
    command = [find("Xvfb", INSTALL), "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            number = server.stdout.readline().strip()
            if not number:
                raise ChromiumMissing(f"{command[0]} did not start; set DISPLAY to a display that runs, or: {INSTALL}")
            yield f":{number}"
        finally:
            server.terminate()
