"""Group commit: many requests wait, one thread writes what all of them brought in one transaction.

A commit waits for the disk, and costs the same for one row as for hundreds: while one transaction is being written the
next one gathers.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeVar

from .detections import Work

GROUP = 1000  # rows in a transaction
T = TypeVar("T")


class Entry(NamedTuple):
    """A work that waits, how many rows it makes, and who waits for it."""

    work: Work
    size: int
    done: asyncio.Future[Any]


class Writer:
    """Started, fed and stopped in one event loop. `commit` does all works it is given in one transaction and returns
    what each is told, an exception where it refused one; or it does none of them and raises."""

    def __init__(self, commit: Callable[[list[Work]], list[Any]]) -> None:
        self._commit = commit
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[Entry | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="botcore-writer", daemon=True)
        self._thread.start()

    def put(self, work: Work[T], size: int) -> asyncio.Future[T]:
        """What the work is told, when it is on disk."""
        entry = Entry(work, size, self._loop.create_future())
        self._queue.put(entry)
        return entry.done

    async def stop(self) -> None:
        """Writes what was put so far, and ends."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        more = True
        while more:
            group, more = self._gather()
            if not group:
                continue
            try:
                told = self._commit([entry.work for entry in group])
            except Exception as error:
                self._settle_apart(group, error)
            else:
                self._settle(group, told)

    def _gather(self) -> tuple[list[Entry], bool]:
        """All that waits, up to a group's size, at least one; and whether more may come."""
        group, size, entry = [], 0, self._queue.get()
        try:
            while entry is not None:
                group.append(entry)
                size += entry.size
                if size >= GROUP:
                    return group, True
                entry = self._queue.get_nowait()
        except Empty:
            return group, True
        return group, False

    def _settle_apart(self, group: list[Entry], error: Exception) -> None:
        """After a refusal each entry is tried alone, so that it does not fall on its neighbours; not where the
        database is away, which is nobody's fault and lasts."""
        if len(group) == 1 or getattr(error, "code", None) == "unavailable":
            return self._settle(group, [error] * len(group))
        for entry in group:
            try:
                told = self._commit([entry.work])
            except Exception as own:
                told = [own]
            self._settle([entry], told)

    def _settle(self, group: list[Entry], told: list[Any]) -> None:
        self._loop.call_soon_threadsafe(_tell, group, told)


def _tell(group: list[Entry], told: list[Any]) -> None:
    for entry, each in zip(group, told, strict=True):
        if isinstance(each, Exception):
            entry.done.set_exception(each)
        else:
            entry.done.set_result(each)
