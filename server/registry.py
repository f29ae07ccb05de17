"""The detectors on duty, by name: loaded, warmed, and relieved by new versions without a pause.

Streams and sessions keep the ones they began with. A bundle that cannot be used is refused, and the old one stays.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import numpy as np
import structlog

import botcore
from botcore import bundle
from botcore._score import Duty, Meter, Roster, WireError
from botcore.events import KINDS, events
from botcore.verdict import Model

from .metrics import Errors

WARM_EVENTS = 256
Stamp = tuple[str, int, int]


class Registry:
    """Every shipped bundle and every bundle in a directory, which overrides and extends those shipped.

    models: the directory, whose entries may be moved to other versions at any time; usual: the model that judges where
    none is named. `roster` is who is on duty now, `meters` count each version since the start. Raises BundleError where
    a bundle is not usable to begin with.
    """

    def __init__(self, models: Path | None, errors: Errors, usual: str = "pointer") -> None:
        self._models, self._errors, self._usual = models, errors, usual
        self._log = structlog.get_logger()
        self._looking = asyncio.Lock()
        self.meters: dict[Model, Meter] = {}
        self._seen = self._look()
        self._duties = {name: self._duty(_load(self.source(name))) for name in self._seen}
        if usual not in self._duties:
            known = ", ".join(sorted(self._duties))
            raise botcore.BundleError("model", f"{usual!r} is not among the models", f"take one of {known}")
        self.roster = Roster(self._duties, usual)

    def duty(self, name: str = "") -> Duty:
        """Who judges under this name, or where none is given. Raises WireError."""
        try:
            return self._duties[name or self._usual]
        except KeyError:
            remedy = f"nobody of that name is on duty; there are {', '.join(sorted(self._duties))}"
            raise WireError("invalid_argument", "model", name, remedy) from None

    @property
    def duties(self) -> dict[str, Duty]:
        """All of them."""
        return dict(self._duties)

    @property
    def open_sessions(self) -> int:
        """Sessions open, under whatever version."""
        return sum(meter.open for meter in self.meters.values())

    async def watch(self, seconds: float) -> None:
        """Looks for other bundles every so many seconds, until cancelled."""
        while True:
            await asyncio.sleep(seconds)
            await self.look()

    async def look(self) -> None:
        """Puts on duty every bundle that is another than at the last look; done when they are."""
        async with self._looking:
            found = self._look()
            changed = [name for name in self._seen | found if self._seen.get(name) != found.get(name)]
            self._seen = found
            for name in changed:
                await self._relieve(name)

    async def _relieve(self, name: str) -> None:
        try:
            detector = await asyncio.to_thread(_load, self.source(name))  # reading, compiling, warming off the loop
        except (OSError, RuntimeError, ValueError) as error:  # BundleError is a ValueError
            self._errors.count("bundle")
            old = self._duties.get(name)
            on_duty = old.detector.model.version if old else None
            self._log.error("bundle refused", model=name, error=str(error), on_duty=on_duty)
            return
        self._duties[name] = self._duty(detector)
        self.roster = Roster(self._duties, self._usual)

    def _duty(self, detector: botcore.Detector) -> Duty:
        self._log.info("on duty", model=detector.model.name, version=detector.model.version)
        return Duty(detector, self.meters.setdefault(detector.model, Meter(detector.modality)))

    def _look(self) -> dict[str, Stamp]:
        """Which files are where: a moved link or a rewritten manifest is another stamp."""
        own = self._models.iterdir() if self._models else ()
        names = {path.name for path in own if "@" not in path.name and not path.name.startswith(".")}
        stamps = {name: _stamp(self.source(name)) for name in names | set(bundle.shipped())}
        return {name: stamp for name, stamp in stamps.items() if stamp}

    def source(self, name: str) -> Path:
        """Where its bundle is, or would be."""
        if self._models and (os.path.lexists(self._models / name) or name not in bundle.shipped()):
            return self._models / name
        return bundle.SHIPPED / name


def _stamp(source: Path) -> Stamp | None:
    try:
        manifest = os.path.realpath(source / "manifest.json")
        facts = os.stat(manifest)
    except OSError:
        return None
    return manifest, facts.st_ino, facts.st_mtime_ns


def _load(source: Path) -> botcore.Detector:
    """A detector that has judged once, so that its code and tables are in memory."""
    detector = botcore.load(source)
    t = np.arange(WARM_EVENTS) / 60
    session = detector.session()
    session.push_events(events(t, 300 * np.sin(t), 200 * np.cos(1.3 * t), np.arange(WARM_EVENTS) % len(KINDS)))
    _ = session.verdict().reasons
    return detector
