"""The routes that show: the server at a glance, for its operators, and the picture of one session."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterable
from importlib.metadata import version
from typing import Any

import numpy as np

from botcore._score import Duty, Meter, read_layer_terms, read_pointer
from botcore.picture import picture
from botcore.verdict import DECISIONS, Model, integrity_codes, rule_codes

from . import problem
from .aside import Aside
from .gateway import Route
from .registry import Registry
from .request import Reply, Request
from .settings import Limits
from .tokens import Tokens

RECENT = 100  # verdicts told
LOOK = 1.0  # seconds between two looks at the scores
EVENTS = 20_000  # of a session that is to be drawn: tens of milliseconds
ASKED = 16  # pictures that may wait to be drawn
SVG = b"image/svg+xml"
LAYER = b'"captcha_id"'  # what only the body of a layer has: that of a pointer may hold no such field


class Overview:
    """GET /v1/overview and POST /v1/explain."""

    def __init__(self, registry: Registry, tokens: Tokens, limits: Limits, aside: Aside) -> None:
        self._registry, self._tokens, self._limits, self._aside = registry, tokens, limits, aside
        self._began = time.monotonic()
        self._version = version("botcore")
        self._asked = 0  # pictures that were asked for and are not drawn yet
        self._drawing = asyncio.Semaphore(1)  # however many ask, verdicts keep a thread of their own

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [
            Route("GET", "/v1/overview", self.overview, always=True),
            Route("POST", "/v1/explain", self.explain),
        ]

    async def watch(self) -> None:
        """Looks at the scores every so often, so that drift does not depend on who asks; until cancelled."""
        while True:
            self.look()
            await asyncio.sleep(LOOK)

    def look(self) -> None:
        """Takes note of each model's scores."""
        self._registry.watches.look()

    async def overview(self, request: Request) -> Reply:
        """The server at a glance; an operator's."""
        self._tokens.require(request.header(b"authorization"), operator=True)
        self.look()
        on_duty = {duty.detector.model: duty for duty in self._registry.duties.values()}
        meters = sorted(self._registry.meters.items())
        said = {
            "version": self._version,
            "time": time.time(),
            "uptime": time.monotonic() - self._began,
            "models": [self._told(model, meter, on_duty.get(model)) for model, meter in meters],
            "recent": recent(meters),
        }
        return Reply(json.dumps(said, allow_nan=False, separators=(",", ":")).encode())

    def _told(self, model: Model, meter: Meter, duty: Duty | None) -> dict[str, Any]:
        counts = meter.counts()
        return {
            "name": model.name,
            "version": model.version,
            "modality": meter.modality,
            "on_duty": duty is not None,
            "shadow": _beside(duty) if duty and duty.shadow else None,
            "open": meter.open,
            "sessions": sum(counts["settled"].values()),
            "events": counts["events"],
            "decisions": counts["settled"],
            "p_bot": counts["settled_p_bot"],
            "reasons": {code: count for code, count in counts["reasons"].items() if count},
            "drift": self._registry.watches.drift(model).told(),
            "profiles": {name: each.told() for name, each in self._registry.watches.profiles(model).items()},
            "latency": {
                "n": sum(counts["durations"]),
                "median": quantile(counts["durations"], 0.5),
                "p99": quantile(counts["durations"], 0.99),
            },
        }

    async def explain(self, request: Request) -> Reply:
        """A session's picture. It is judged for it, and neither counted nor kept."""
        if self._asked >= ASKED:
            raise problem.unavailable("pictures", f"{self._asked} to be drawn", "try again later")
        self._asked += 1
        try:
            body = await request.json(self._limits.message_bytes)
            async with self._drawing:
                drawn, label = await self._aside.run(self._draw, body)
        finally:
            self._asked -= 1
        return Reply(drawn, content_type=SVG, headers=[(b"botcore-model", label)])

    def _draw(self, body: bytes) -> tuple[bytes, bytes]:
        most = min(EVENTS, self._limits.session_events)
        read = read_layer_terms if LAYER in body else read_pointer
        events, duty, costs, prior = read(self._registry.roster, body, most)
        session = duty.detector.session(costs=costs, prior=prior)
        session.push_events(events)
        return picture(events, session.verdict(), costs=costs).encode(), duty.label


def _beside(duty: Duty) -> dict[str, Any]:
    """How far the shadow agrees with the one on duty, session by session since both are."""
    counts = duty.comparison.counts()
    decisions, judged = counts["decisions"], sum(counts["differences"])
    return {
        "version": duty.shadow.model.version,
        "sessions": sum(sum(own.values()) for own in decisions.values()),
        "agreed": sum(own[said] for said, own in decisions.items()),
        "decisions": decisions,
        "difference": counts["difference_sum"] / judged if judged else None,
    }


def recent(meters: Iterable[tuple[Model, Meter]]) -> list[dict[str, Any]]:
    """The latest verdicts on sessions that are over, the latest first."""
    told = [_verdict(model, meter.modality, record) for model, meter in meters for record in meter.recent()]
    return sorted(told, key=lambda each: -each["time"])[:RECENT]


def _verdict(model: Model, modality: str, record: np.void) -> dict[str, Any]:
    score = record["score"]
    decision = DECISIONS[score["decision"]]
    return {
        "time": float(record["at"]),
        "model": model.name,
        "version": model.version,
        "modality": modality,
        "decision": decision,
        "p_bot": None if decision == "insufficient" else float(score["p_bot"]),
        "n_events": int(score["n_events"]),
        "units": int(score["units"]),
        "reasons": [*rule_codes(modality, int(score["rules"])), *integrity_codes(int(score["integrity"]))],
    }


def quantile(counts: list[int], share: float) -> float | None:
    """Seconds within which this share of the batches was answered, from the meter's doubling bins: between a bin's ends
    as if they lay evenly by their logarithm. None where there were none."""
    left = share * sum(counts)
    for i, count in enumerate(counts):
        if count and left <= count:
            return 2.0 ** (9 + i + left / count) * 1e-9
        left -= count
    return None
