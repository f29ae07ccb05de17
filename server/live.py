"""Judged live: a WebSocket on which a client sends what happens as it comes and reads what all so far comes to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Protocol

from botcore._score import Roster, WireError

from .metrics import Errors
from .problem import Problem
from .registry import Registry
from .request import Message, Receive, Send
from .settings import Limits
from .tokens import Tokens

GONE, POLICY, RESTARTING, TRY_LATER = 1001, 1008, 1012, 1013  # of RFC 6455, section 7.4, and its registry


class Answer(Protocol):
    """What a message is answered by."""

    text: bytes


class Live(Protocol):
    """One client's session: LiveTaps or LivePointer. It is made for so many events at most."""

    def handle(self, roster: Roster, message: bytes, /) -> Answer:
        """The answer to all so far. Raises WireError: then nothing of the message counted."""


class Monitor:
    """Serves one WebSocket's path. Every message is answered by an assessment, or by a problem where it is refused and
    counts for nothing.

    begin: makes a client's session; end: what becomes of the last assessment, and of whether a token came with the
    connection, whichever way it ends.
    """

    def __init__(
        self,
        begin: Callable[[int], Live],
        registry: Registry,
        tokens: Tokens,
        limits: Limits,
        errors: Errors,
        end: Callable[[Answer, bool], Awaitable[None]] | None = None,
    ) -> None:
        self._begin, self._end = begin, end
        self._registry, self._tokens, self._limits, self._errors = registry, tokens, limits, errors

    async def watch(self, scope: Message, receive: Receive, send: Send) -> None:
        """One connection. Cancelled, it says that the server restarts."""
        authorization = next((value for name, value in scope["headers"] if name == b"authorization"), None)
        try:
            known = self._tokens.knows(authorization)
        except Problem as refused:
            await _close(send, POLICY, refused.remedy)
            return
        await send({"type": "websocket.accept"})
        talk = Talk(self._begin(self._limits.session_events), self._registry, self._limits, self._errors)
        code, reason = GONE, ""
        try:
            code, reason = await talk.hold(receive, send)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            code, reason = RESTARTING, "this server is about to stop: call another"
        except OSError:
            pass  # the client went away while it was answered
        if talk.last and self._end:
            await self._end(talk.last, known)
        if code != GONE:
            await _close(send, code, reason)


class Talk:
    """One client's messages and their answers. last: the latest assessment."""

    def __init__(self, session: Live, registry: Registry, limits: Limits, errors: Errors) -> None:
        self._session, self._registry, self._limits, self._errors = session, registry, limits, errors
        self.last: Answer | None = None

    async def hold(self, receive: Receive, send: Send) -> tuple[int, str]:
        """Answers until the client goes, or is silent or connected for too long; why it ended, as a close has it."""
        clock, limits = asyncio.get_running_loop().time, self._limits
        end = clock() + limits.age
        while True:
            try:
                async with asyncio.timeout(min(limits.idle, end - clock())):
                    message = await receive()
            except TimeoutError:
                return TRY_LATER, "silent or connected for too long: connect again"
            if message["type"] == "websocket.disconnect":
                return GONE, ""
            await send({"type": "websocket.send", "text": self._answer(message)})

    def _answer(self, message: Message) -> str:
        body = message.get("bytes") or (message.get("text") or "").encode()
        try:
            self.last = self._session.handle(self._registry.roster, body)
        except WireError as error:
            refused = Problem.of(error)
            self._errors.count(refused.reason)
            return refused.body.decode()
        return self.last.text.decode()


async def _close(send: Send, code: int, reason: str) -> None:
    with suppress(OSError):
        await send({"type": "websocket.close", "code": code, "reason": reason})
