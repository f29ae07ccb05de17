"""The detectors on duty, by name, and their shadows: loaded, warmed, and relieved by new versions without a pause.

Streams and sessions keep the ones they began with. A bundle that cannot be used is refused: the one on duty stays, and
where it was to be a shadow there is none.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import numpy as np
import structlog

import botcore
from botcore import bundle
from botcore._score import Comparison, Duty, Meter, ReplayMemory, Roster, WireError
from botcore.events import KINDS, events
from botcore.shelf import PREVIOUS, SHADOW
from botcore.verdict import Model

from .drift import Watches
from .metrics import Errors

WARM_EVENTS = 256
Stamp = tuple[str, int, int]
NOWHERE: Stamp = ("", 0, 0)  # of a link that leads to no bundle


class Registry:
    """Every shipped bundle and every bundle in a directory, which overrides and extends those shipped.

    models: the directory, whose entries may be moved to other versions at any time; usual: the model that judges where
    none is named; memory: what sessions of a pointer are looked up in, or None. `roster` is who is on duty, `meters`
    count each version since the start, `comparisons` each version on duty with each that was its shadow, `watches` tell
    whether what they judge has moved. Raises BundleError where a bundle is not usable to begin with.
    """

    def __init__(
        self, models: Path | None, errors: Errors, usual: str = "pointer", memory: ReplayMemory | None = None
    ) -> None:
        self._models, self._errors, self._usual = models, errors, usual
        self._log = structlog.get_logger()
        self._looking = asyncio.Lock()
        self.memory = memory
        self.meters: dict[Model, Meter] = {}
        self.watches = Watches(self.meters)
        self.comparisons: dict[tuple[Model, Model], Comparison] = {}
        self._seen = self._look()
        self._duties: dict[str, Duty] = {}
        shadows = [name for name in self._seen if name.endswith(SHADOW)]
        self._shadows = {name: self._taken(name, *_try(models / name)) for name in shadows}
        for name in self._seen.keys() - self._shadows:
            self._duties[name] = self._duty(name, _load(self.source(name)))
        if usual not in self._duties:
            known = ", ".join(sorted(self._duties))
            raise botcore.BundleError("model", f"{usual!r} is not among the models", f"take one of {known}")
        self.roster = Roster(self._duties, usual, memory)

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
            changed = {name for name in self._seen | found if self._seen.get(name) != found.get(name)}
            self._seen = found
            for name in sorted({name.removesuffix(SHADOW) for name in changed}):
                await self._relieve(name, changed)

    async def _relieve(self, name: str, changed: set[str]) -> None:
        """Takes up what is new under this name, for duty and in its shadow, in one step."""
        old, shadow = self._duties.get(name), name + SHADOW
        detector = old and old.detector
        if name in changed:  # reading, compiling, warming off the loop
            detector = self._taken(name, *await asyncio.to_thread(_try, self.source(name))) or detector
        if shadow in changed:
            found = await asyncio.to_thread(_try, self._models / shadow) if shadow in self._seen else (None, "")
            self._shadows[shadow] = self._taken(shadow, *found)
        if detector:
            self._duties[name] = self._duty(name, detector, old)
            self.roster = Roster(self._duties, self._usual, self.memory)

    def _taken(self, name: str, detector: botcore.Detector | None, error: str) -> botcore.Detector | None:
        """The detector, if it could be loaded; why not is told and counted."""
        if error:
            kind, name = ("shadow", name.removesuffix(SHADOW)) if name.endswith(SHADOW) else ("bundle", name)
            self._errors.count(kind)
            old = self._duties.get(name)
            on_duty = old.detector.model.version if old else None
            self._log.error(f"{kind} refused", model=name, error=error, on_duty=on_duty)
        return detector

    def _duty(self, name: str, detector: botcore.Detector, old: Duty | None = None) -> Duty:
        """Who judges under a name from now on, and who beside it: the old one where neither is another."""
        shadow = self._shadows.get(name + SHADOW)
        if shadow and shadow.modality != detector.modality:
            error = f"it judges {shadow.modality}: link one that judges {detector.modality}"
            shadow = self._shadows[name + SHADOW] = self._taken(name + SHADOW, None, error)
        if shadow and shadow.model == detector.model:  # it was put on duty, and is nobody's shadow
            shadow = None
        if old and old.detector is detector and old.shadow is shadow:
            return old
        model, beside = detector.model, shadow.model if shadow else None
        self._log.info("on duty", model=model.name, version=model.version, shadow=beside and beside.version)
        meter = self.meters.setdefault(model, Meter(detector.modality, detector))
        comparison = self.comparisons.setdefault((model, beside), Comparison()) if beside else None
        return Duty(detector, meter, shadow, comparison)

    def _look(self) -> dict[str, Stamp]:
        """Which files are where: a moved link or a rewritten manifest is another stamp."""
        own = {path.name for path in self._models.iterdir()} if self._models else set()
        own = {name for name in own if "@" not in name and not name.startswith(".") and not name.endswith(PREVIOUS)}
        beside = {name for name in own if name.endswith(SHADOW)}
        stamps = {name: _stamp(self.source(name)) for name in (own - beside) | set(bundle.shipped())}
        shadows = {name: _stamp(self._models / name) or NOWHERE for name in beside}
        return {name: stamp for name, stamp in stamps.items() if stamp} | shadows

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


def _try(source: Path) -> tuple[botcore.Detector | None, str]:
    """A detector, or None and why there is none."""
    try:
        return _load(source), ""
    except (OSError, RuntimeError, ValueError) as error:  # BundleError is a ValueError
        return None, str(error)


def _load(source: Path) -> botcore.Detector:
    """A detector that has judged once, so that its code and tables are in memory."""
    detector = botcore.load(source)
    t = np.arange(WARM_EVENTS) / 60
    session = detector.session()
    session.push_events(events(t, 300 * np.sin(t), 200 * np.cos(1.3 * t), np.arange(WARM_EVENTS) % len(KINDS)))
    _ = session.verdict().reasons
    return detector
