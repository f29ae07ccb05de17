"""What the server remembers: users' tap patterns, CAPTCHA sessions, recordings and the detection log, in SQLite or
PostgreSQL.

A call returns when what it wrote is on disk: nothing acknowledged is lost where the process is killed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import numpy as np

from botcore.profile import Profile

from . import detections, patterns
from .database import Database, StoreError
from .detections import Detection, Rows, Work, check_text, refused
from .migrate import migrate
from .patterns import Enrolment, Pattern
from .risk import HALF_LIFE, WINDOW, Risk, assess
from .writer import Writer

THREADS = 4  # for everything but the detection log, which has its own
MAX_PAGE = 1000
SERIES = 100  # points of a risk's series
ANALYSES = 10_000  # the newest that a risk looks at
DEFAULT = "default"  # the name of a user's only pattern
T = TypeVar("T")


class Store:
    """Started, used and stopped in one event loop; the work is done in threads.

    url: an SQLite file or a URL, as for Database; queue: how many rows and calls may be under way, beyond which they
    are refused; patience: seconds for which work is repeated while the database is away. Every call raises StoreError:
    invalid_argument for what it was given, resource_exhausted beyond the queue, unavailable while the database is away.
    What a cancelled caller began is done, and counted, to its end.
    """

    def __init__(self, url: str, queue: int = 10_000, patience: float = 5.0) -> None:
        self._database = Database(url, THREADS + 1, patience)
        self._limit = queue
        self._writer: Writer | None = None
        self._pool: ThreadPoolExecutor | None = None
        self.waiting = 0  # rows and calls under way

    async def start(self) -> None:
        """Opens the database and migrates it. Raises StoreError: failed_precondition where a newer botcore wrote it or
        its file cannot be had, unavailable where it does not answer."""
        await asyncio.to_thread(migrate, self._database)
        self._writer = Writer(self._commit)
        self._pool = ThreadPoolExecutor(THREADS, "botcore-store")

    async def stop(self) -> None:
        """Refuses new calls, ends those under way, writes what waits, and closes."""
        writer, pool, self._writer, self._pool = self._writer, self._pool, None, None
        if writer and pool:
            await writer.stop()
            await asyncio.to_thread(pool.shutdown)
        await asyncio.to_thread(self._database.close)

    async def record(self, *analyses: Detection) -> None:
        """Adds to the detection log, all or none of them."""
        if analyses:
            rows = [analysis.row() for analysis in analyses]
            await self._done("detections", len(rows), lambda: self._writer.put(lambda _: (None, rows), len(rows)))

    async def enrol(
        self, user: str, onsets: np.ndarray, releases: np.ndarray | None = None, name: str = DEFAULT
    ) -> Pattern:
        """Adds an enrolment, float64 (n,) seconds, to a user's pattern; returns it, its profile made of all there are.
        Raises the ValueError of botcore.profile for taps it cannot use, and keeps nothing then."""
        check_text("user", user)
        check_text("name", name)
        times = [given if given is None else np.asarray(given, np.float64) for given in (onsets, releases)]
        enrolment = Enrolment(*times)
        return await self.write(patterns.enrol, user, name, enrolment)

    async def pattern(self, user: str, name: str = DEFAULT) -> Pattern | None:
        """A user's pattern; None where none was enrolled."""
        check_text("user", user)
        check_text("name", name)
        return await self.read(patterns.find, user, name)

    async def profile(self, user: str, name: str = DEFAULT) -> Profile | None:
        """What verification compares with; None where nothing was enrolled."""
        found = await self.pattern(user, name)
        return found and found.profile

    async def patterns(self, limit: int = 100, after: int = 0) -> list[Pattern]:
        """A page of all patterns, by id; the next one comes after its last id."""
        _check_limit(limit)
        return await self.read(patterns.page, limit, after)

    async def delete(self, user: str) -> int:
        """Forgets a user: their patterns and enrolments go, their analyses stay without their name. Returns how many
        patterns there were."""
        check_text("user", user)
        return await self.write(patterns.forget, user)

    async def risk(self, user: str, now: datetime | None = None) -> Risk:
        """A user's overall risk (risk.assess says how it is reckoned), of their newest analyses that came to a
        verdict."""
        check_text("user", user)
        now = now or detections.now()
        found = await self.read(detections.scores, user, now - WINDOW * HALF_LIFE, now, ANALYSES)
        return assess(found, now, points=SERIES)

    async def history(self, user: str, limit: int = 100) -> list[Detection]:
        """A user's newest analyses, newest first."""
        check_text("user", user)
        _check_limit(limit)
        return await self.read(detections.history, user, limit)

    async def settle(self, work: Callable[..., tuple[T, Rows]], *given: object) -> T:
        """What work(connection, *given), a detections.Work, tells once it and its rows of the log are on disk; it is
        done in the group that is written next."""
        return await self._done("calls", 1, lambda: self._writer.put(lambda connection: work(connection, *given), 1))

    async def read(self, work: Callable[..., T], *given: object) -> T:
        """What work(connection, *given) returns that only reads."""
        return await self._call(self._database.read, work, *given)

    async def write(self, work: Callable[..., T], *given: object) -> T:
        """What work(connection, *given) returns, once its transaction is on disk; it may be done twice, as
        Database.write says."""
        return await self._call(self._database.write, work, *given)

    async def _call(self, transact: Callable, work: Callable[..., T], *given: object) -> T:
        def begin() -> asyncio.Future[T]:
            transaction = partial(transact, lambda connection: work(connection, *given))
            return asyncio.get_running_loop().run_in_executor(self._pool, transaction)

        return await self._done("calls", 1, begin)

    async def _done(self, what: str, count: int, begin: Callable[[], asyncio.Future[T]]) -> T:
        if self._writer is None:
            raise StoreError("unavailable", "store", "not running", "call another server")
        if self.waiting + count > self._limit:
            raise StoreError("resource_exhausted", what, f"beyond {self._limit} under way", "try again later")
        under_way = begin()
        self.waiting += count
        under_way.add_done_callback(lambda _: self._leave(count))
        return await asyncio.shield(under_way)

    def _leave(self, count: int) -> None:
        self.waiting -= count

    def _commit(self, works: list[Work]) -> list[Any]:
        return self._database.write(lambda connection: detections.settle(connection, works))


def _check_limit(limit: int) -> None:
    if not 1 <= limit <= MAX_PAGE:
        raise refused("limit", str(limit), f"give 1 to {MAX_PAGE}")
