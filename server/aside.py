"""Work that would hold up the event loop, done aside."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

INLINE = 1 << 16  # bytes of a body that are judged on the event loop: under a millisecond
THREADS = 2  # each keeps room for the longest body it has seen

P = ParamSpec("P")
T = TypeVar("T")


class Aside:
    """A few threads, for native calls, which leave the interpreter lock alone, and for short Python ones."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, "botcore-aside")

    async def run(self, work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """What the work returns or raises."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(*given, **named))

    async def read(self, work: Callable[[bytes], T], body: bytes) -> T:
        """What is read from a body: at once where it is short."""
        return work(body) if len(body) <= INLINE else await self.run(work, body)

    async def answer(self, work: Callable[[object, bytes, int], T], roster: object, body: bytes, events: int) -> T:
        """The same for the answer to it."""
        if len(body) <= INLINE:
            return work(roster, body, events)
        return await self.run(work, roster, body, events)

    def stop(self) -> None:
        """Waits for what is under way."""
        self._threads.shutdown()
