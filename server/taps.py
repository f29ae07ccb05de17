"""The tap-speed routes: analyses, each in the detection log before it is answered, users' patterns and their risk.

Whatever concerns a user by name needs a token: an analysis counts for a user, and is compared with their pattern, where
it came with one.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import numpy as np

from botcore._score import TapReply, answer_taps, read_taps
from botcore.profile import compare

from . import problem
from .aside import Aside
from .detections import Detection
from .gateway import Route
from .patterns import Pattern
from .problem import Problem
from .registry import Registry
from .request import Reply, Request, dump
from .settings import Limits
from .store import Store
from .tokens import Tokens

STEM = "/api/v2/tap-speed"
PAGE = 100  # patterns in a reply


class Taps:
    """It belongs to the event loop it is used in."""

    def __init__(self, registry: Registry, store: Store, tokens: Tokens, limits: Limits, aside: Aside) -> None:
        self._registry, self._store, self._tokens = registry, store, tokens
        self._limits, self._aside = limits, aside

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [
            Route("POST", f"{STEM}/analyze", self.analyse),
            Route("POST", f"{STEM}/register-user", self.register),
            Route("POST", f"{STEM}/verify-user", self.verify),
            Route("GET", f"{STEM}/user-patterns", self.patterns),
            Route("DELETE", f"{STEM}/user-patterns/{{user}}", self.forget),
            Route("GET", f"{STEM}/user-risk/{{user}}", self.risk),
        ]

    async def analyse(self, request: Request) -> Reply:
        """One sequence of taps."""
        known = self._tokens.knows(request.header(b"authorization"))
        body = await request.json(self._limits.message_bytes)
        answered = await self._aside.answer(answer_taps, self._registry.roster, body, self._limits.session_events)
        text = answered.text
        if known and answered.user and (verified := await self._verified(answered)):
            text = text[:-1] + b',"user_verification":' + dump(verified) + b"}"
        await self._store.record(detection(answered, known))
        return Reply(text, headers=[(b"botcore-model", answered.duty.label)])

    async def register(self, request: Request) -> Reply:
        """Adds an enrolment to a user's pattern."""
        user, onsets, released = await self._taps_of_user(request)
        try:
            pattern = await self._store.enrol(user, onsets, released)
        except ValueError as error:  # StoreError is none
            raise _unusable(error) from None
        return Reply(dump(_told(pattern)))

    async def verify(self, request: Request) -> Reply:
        """Compares taps with a user's pattern."""
        user, onsets, released = await self._taps_of_user(request)
        profile = await self._store.profile(user)
        if profile is None:
            raise problem.unknown_user(user)
        try:
            verified = await self._aside.run(compare, profile, onsets, released)
        except ValueError as error:
            raise _unusable(error) from None
        return Reply(dump({"user_id": user, **verified.to_dict()}))

    async def patterns(self, request: Request) -> Reply:
        """Every user's pattern, a page at a time."""
        self._tokens.require(request.header(b"authorization"))
        found = await self._store.patterns(PAGE, request.number("after"))
        after = found[-1].id if len(found) == PAGE else None
        return Reply(dump({"patterns": [_told(pattern) for pattern in found], "after": after}))

    async def forget(self, request: Request) -> Reply:
        """Removes a user's patterns, and their name from the detection log."""
        self._tokens.require(request.header(b"authorization"))
        deleted = await self._store.delete(request.tail)
        if not deleted:
            raise problem.unknown_user(request.tail)
        return Reply(dump({"user_id": request.tail, "deleted": deleted}))

    async def risk(self, request: Request) -> Reply:
        """How much of what a user did of late was a bot's doing."""
        self._tokens.require(request.header(b"authorization"))
        found = await self._store.risk(request.tail)
        series = [{"at": point.at.isoformat(), "p_bot": point.p_bot, "risk": point.score} for point in found.series]
        said = {
            "user_id": request.tail,
            "risk": found.score,
            "evidence": found.evidence,
            "half_life_days": found.half_life.total_seconds() / 86_400,
            "series": series,
        }
        return Reply(dump(said))

    async def _taps_of_user(self, request: Request) -> tuple[str, np.ndarray, np.ndarray | None]:
        self._tokens.require(request.header(b"authorization"))
        body = await request.json(self._limits.message_bytes)
        user, onsets, released = await self._aside.run(read_taps, body, self._limits.session_events)
        if user is None:
            raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "user_id", "absent", "send whose taps they are")
        return user, onsets, released

    async def _verified(self, answered: TapReply) -> dict[str, Any] | None:
        profile = await self._store.profile(answered.user)
        if profile is None:
            return None
        try:
            return (await self._aside.run(compare, profile, answered.onsets, answered.released)).to_dict()
        except ValueError:  # too few taps to compare: the analysis says so itself
            return None


def detection(answered: TapReply, known: bool) -> Detection:
    """An analysis as the detection log keeps it. known: whether a token vouches for whose taps they are."""
    name, version, _ = answered.duty.detector.model
    return Detection(
        modality="tap",
        model=name,
        version=version,
        decision=answered.decision,
        p_bot=answered.p_bot,
        user=answered.user if known else None,
        rules=answered.rules,
        flags=answered.flags,
        figures=answered.figures,
    )


def _told(pattern: Pattern) -> dict[str, Any]:
    return {
        "user_id": pattern.user,
        "enrolments": pattern.enrolments,
        "created": pattern.created.isoformat(),
        "updated": pattern.updated.isoformat(),
        "profile": pattern.profile.to_dict(),
    }


def _unusable(error: ValueError) -> Problem:
    """What botcore.profile says: "timestamps has 2 taps: give at least 3"."""
    said, _, remedy = str(error).partition(": ")
    field, _, value = said.partition(" ")
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, field, value, remedy or "send other taps")
