"""The installed Chromium and its driver: where they are, and how a quiet, empty one is started."""

from __future__ import annotations

import shutil

INSTALL = "apt-get install -y chromium chromium-driver"
QUIET = (  # each driver adds an empty profile of its own, gone when it is done
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FLAGS = ("--headless=new", *QUIET)
WINDOW = ("--window-position=0,0", "--window-size=1280,800", *QUIET)  # headed, where nobody manages windows


class ChromiumMissing(RuntimeError):
    """A program a driver needs is not on this machine."""


def find(program: str, install: str = INSTALL) -> str:
    """Path of a program, given by name or path.

    Raises:
        ChromiumMissing: it is not there; the message has the line that installs it.
    """
    path = shutil.which(program)
    if path is None:
        raise ChromiumMissing(f"{program} is not here; install it with: {install}")
    return path
