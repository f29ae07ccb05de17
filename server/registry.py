"""The detector on duty: loaded, warmed, and relieved by a new version without a pause.

Streams and sessions keep the one they began with. A bundle that cannot be used is refused, and the old one stays.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import numpy as np
import structlog

import botcore
from botcore._score import Duty, Tally
from botcore.verdict import Model

from .metrics import Errors

WARM_EVENTS = 256


class Registry:
    """One model by name: `duty` judges the sessions that begin now, `tallies` count each version since the start.

    source: the name of a shipped bundle, or a path that may be moved to another version at any time. Raises
    BundleError where there is no usable bundle to begin with.
    """

    def __init__(self, source: str | Path, errors: Errors) -> None:
        self._source = source
        self._errors = errors
        self._log = structlog.get_logger()
        self._seen = self._stamp()
        self.tallies: dict[Model, Tally] = {}
        self._enter(_load(source))

    async def watch(self, seconds: float) -> None:
        """Looks for another bundle every so many seconds, until cancelled."""
        while True:
            await asyncio.sleep(seconds)
            await self.look()

    async def look(self) -> None:
        """Puts the bundle at the source on duty where it is another than at the last look."""
        stamp = self._stamp()
        if stamp == self._seen:
            return
        self._seen = stamp
        try:
            detector = await asyncio.to_thread(_load, self._source)  # reading, compiling and warming off the loop
        except (OSError, RuntimeError, ValueError) as error:  # BundleError is a ValueError
            self._errors.count("bundle")
            self._log.error("bundle refused", error=str(error), on_duty=self.duty.detector.model.version)
            return
        self._enter(detector)

    def _enter(self, detector: botcore.Detector) -> None:
        self.duty = Duty(detector, self.tallies.setdefault(detector.model, Tally()))
        self._log.info("on duty", model=detector.model.name, version=detector.model.version)

    def _stamp(self) -> tuple[str, int, int] | None:
        """Which files are at the source: a moved link or a rewritten manifest is another. None: nothing is there."""
        try:
            manifest = os.path.realpath(Path(self._source, "manifest.json"))
            facts = os.stat(manifest)
        except OSError:
            return None
        return manifest, facts.st_ino, facts.st_mtime_ns


def _load(source: str | Path) -> botcore.Detector:
    """A detector that has judged once, so that its code and tables are in memory."""
    detector = botcore.load(source)
    t = np.arange(WARM_EVENTS) / 60
    _ = detector.score(t, 300 * np.sin(t), 200 * np.cos(1.3 * t)).reasons
    return detector
