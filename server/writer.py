"""Group commit: many requests wait, one thread writes what all of them brought in one transaction.

A commit waits for the disk, and costs the same for one row as for hundreds: while one transaction is being written the
next one gathers.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

GROUP = 1000  # rows in a transaction
Rows = list[dict[str, Any]]
Entry = tuple[Rows, asyncio.Future[None]]


class Writer:
    """Started, fed and stopped in one event loop. `write` commits all the rows it is given, or none and raises."""

    def __init__(self, write: Callable[[Rows], None]) -> None:
        self._write = write
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[Entry | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="botcore-writer", daemon=True)
        self._thread.start()

    def put(self, rows: Rows) -> asyncio.Future[None]:
        """Done when the rows are on disk."""
        written = self._loop.create_future()
        self._queue.put((rows, written))
        return written

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
                self._write([row for rows, _ in group for row in rows])
            except Exception as error:
                self._settle_apart(group, error)
            else:
                self._settle(group, None)

    def _gather(self) -> tuple[list[Entry], bool]:
        """All that waits, up to a group's size, at least one; and whether more may come."""
        group, size, entry = [], 0, self._queue.get()
        try:
            while entry is not None:
                group.append(entry)
                size += len(entry[0])
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
            return self._settle(group, error)
        for entry in group:
            try:
                self._write(entry[0])
            except Exception as own:
                self._settle([entry], own)
            else:
                self._settle([entry], None)

    def _settle(self, group: list[Entry], error: Exception | None) -> None:
        self._loop.call_soon_threadsafe(_tell, group, error)


def _tell(group: list[Entry], error: Exception | None) -> None:
    for _, written in group:
        if error is None:
            written.set_result(None)
        else:
            written.set_exception(error)
