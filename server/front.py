"""Everything behind --http: the routes, what they remember, and the connections they are asked over."""

from __future__ import annotations

import asyncio
from pathlib import Path

from botcore._score import LivePointer, LiveTaps, TapReply

from . import tokens
from .aside import Aside
from .captcha import Captcha
from .gateway import Gateway
from .listener import Listener
from .live import Monitor
from .metrics import Errors
from .overview import Overview
from .pages import Pages
from .recordings import Recordings
from .registry import Registry
from .settings import Settings, state
from .status import Status
from .store import Store
from .taps import Taps, detection
from .tokens import Tokens
from .traffic import TrafficCollector
from .trainer import Trainer
from .verdicts import Verdicts


class Front:
    """Made, started and stopped in one event loop. Raises StoreError for a database that cannot be named, ValueError
    for tokens that will not do."""

    def __init__(self, settings: Settings, registry: Registry, errors: Errors) -> None:
        limits = settings.limits
        self._aside = aside = Aside()
        self.store = Store(settings.database or _own())
        known = Tokens(_read(settings.client_tokens), _read(settings.operator_tokens))
        self._overview = Overview(registry, known, limits, aside)
        self._looking: asyncio.Task | None = None
        self.trainer = Trainer(settings.models, registry, known, limits, aside)
        rooms = (
            Verdicts(registry, limits, aside),
            Taps(registry, self.store, known, limits, aside),
            Captcha(registry, self.store, known, limits, aside),
            Recordings(self.store, known, limits, aside),
            self.trainer,
            self._overview,
            Status(registry, lambda: self.gateway.draining),
            Pages(),
        )
        routes = [route for room in rooms for route in room.routes()]
        live = {
            "/v1/taps": Monitor(LiveTaps, registry, known, limits, errors, self._log_taps).watch,
            "/v1/pointer": Monitor(LivePointer, registry, known, limits, errors).watch,
        }
        self.gateway = Gateway(routes, live, limits, errors)
        self.collector = TrafficCollector(self.gateway.traffic, lambda: self.gateway.requests)
        self._listener = Listener(self.gateway, settings)

    async def _log_taps(self, last: TapReply, known: bool) -> None:
        await self.store.record(detection(last, known))

    async def start(self) -> int:
        """Serves from now on; returns the port. Raises OSError where the address, StoreError where the database cannot
        be had."""
        await self.store.start()
        self._looking = asyncio.create_task(self._overview.watch())
        try:
            return await self._listener.start()
        except OSError:
            await self.stop()
            raise

    async def drain(self, grace: float) -> None:
        """Refuses new requests; those being answered get the grace. A training is ended."""
        self.trainer.stop()
        await self.gateway.drain(grace)

    async def stop(self) -> None:
        """Ends; what was acknowledged is on disk."""
        if self._looking:
            self._looking.cancel()
        await self._listener.stop()
        await self.store.stop()
        self._aside.stop()


def _own() -> str:
    path = state()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(path)


def _read(path: Path | None) -> list[str]:
    return tokens.read(path) if path else []
