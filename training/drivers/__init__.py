"""Browser drivers: bots that click their way through the recorder's page, each the way its users would."""

from __future__ import annotations

import pkgutil

from botcore.training.drivers.driver import Driver

DRIVERS = {  # loaded when used: each needs a library of its own
    "playwright": "botcore.training.drivers.playwright:Playwright",
    "selenium": "botcore.training.drivers.selenium:Selenium",
    "devtools": "botcore.training.drivers.devtools:DevTools",
    "dispatch": "botcore.training.drivers.dispatch:Dispatch",
}
MODES = ("plain", "steps", "curve")


class DriverMissing(RuntimeError):
    """The library a driver stands on is not installed."""


def driver(name: str, **programs: str) -> Driver:
    """A driver by name, to be used as a context; programs are those of Driver.

    Raises:
        DriverMissing: its library is not installed; the message has the line that installs it.
    """
    try:
        return pkgutil.resolve_name(DRIVERS[name])(**programs)
    except ModuleNotFoundError as error:
        raise DriverMissing(f"{error.name} is not here; install it with: pip install 'botcore[record]'") from None
