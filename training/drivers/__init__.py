"""Browser drivers: bots that point, slide and draw on the recorder's page, each the way its users would."""

from __future__ import annotations

import pkgutil
from typing import TYPE_CHECKING

import numpy as np

from botcore.training.drivers.driver import Driver

if TYPE_CHECKING:
    from botcore.training.adversaries.bot import Bot
    from botcore.training.drivers.script import Script

DRIVERS = {  # loaded when used: each needs a library of its own
    "playwright": "botcore.training.drivers.playwright:Playwright",
    "selenium": "botcore.training.drivers.selenium:Selenium",
    "devtools": "botcore.training.drivers.devtools:DevTools",
    "dispatch": "botcore.training.drivers.dispatch:Dispatch",
    "xtest": "botcore.training.drivers.xtest:XTest",
}
HEADED_ONLY = ("xtest",)  # moves the pointer of a display
MODES = ("plain", "steps", "curve")  # a driver's own ways to move


class DriverMissing(RuntimeError):
    """A library that driving stands on is not installed."""


def driver(name: str, headed: bool = False, **programs: str) -> Driver:
    """A driver by name, to be used as a context; programs are those of Driver.

    Raises:
        DriverMissing: its library is not installed; the message has the line that installs it.
    """
    try:
        return pkgutil.resolve_name(DRIVERS[name])(headed=headed, **programs)
    except ModuleNotFoundError as error:
        raise DriverMissing(f"{error.name} is not here; install it with: pip install 'botcore[record]'") from None


def generators() -> dict[str, type[Bot]]:
    """The generators whose paths a driver can play, by kind.

    Raises:
        DriverMissing: a library they need is not installed; the message has the line that installs it.
    """
    try:
        from botcore.training.adversaries import INVENTED  # pandas, SciPy, Numba: only where they are asked for
    except ModuleNotFoundError as error:
        raise DriverMissing(f"{error.name} is not here; install it with: pip install 'botcore[train]'") from None
    return INVENTED


def scripted(mode: str, rng: np.random.Generator) -> Script | None:
    """What plays the paths of a generator; None for a driver's own modes."""
    if mode in MODES:
        return None
    make = generators()[mode]
    from botcore.training.drivers.script import Script  # stands on the generators

    return Script(make(rng), rng)
