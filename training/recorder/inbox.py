"""Where batches arrive: sessions grow here, in whatever order their batches come, until they are whole."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field

import pyarrow as pa

from botcore.batch import Batch, BatchError, admit, join, parse

MAX_SESSIONS = 10_000  # in one run
MAX_EVENTS = 100_000  # in one session


@dataclass(frozen=True)
class Author:
    """Who moved the pointer: a person (who says so), or a bot (which the one driving it says)."""

    label: str  # human or bot
    bot_kind: str = ""
    user_id: str = ""
    source: str = "botcore"
    device: str = ""  # what it was made on, where that is known


@dataclass
class Recording:
    """One session on its way in."""

    author: Author
    arrival: queue.SimpleQueue[pa.Table]  # where it is handed out
    batches: dict[int, Batch] = field(default_factory=dict)
    last: int | None = None  # seq of the batch that ended it, once that is here
    done: bool = False  # handed out; its batches are let go

    def finish(self) -> pa.Table | None:
        """The whole session, once every batch up to the last is here."""
        if self.last is None or len(self.batches) <= self.last:
            return None
        table = self.table()
        self.done, self.batches = True, {}
        return table

    def table(self) -> pa.Table:
        """All events in order, every row with the facts of its session."""
        return join([self.batches[seq] for seq in sorted(self.batches)], vars(self.author))


class Inbox:
    """Takes batches from any thread and hands out whole sessions, one table each: each that is expected through a queue
    of its own, everyone's through `whole`."""

    def __init__(self, everyone: Author | None = None) -> None:
        """With `everyone` any session is welcome and is theirs; without, only those that are expected."""
        self.whole: queue.SimpleQueue[pa.Table] = queue.SimpleQueue()
        self._everyone = everyone
        self._recordings: dict[str, Recording] = {}
        self._lock = threading.Lock()

    def expect(self, session: str, author: Author) -> queue.SimpleQueue[pa.Table]:
        """Welcome one session, and say whose it is; it will arrive in the queue given back."""
        recording = Recording(author, queue.SimpleQueue())
        with self._lock:
            self._recordings[session] = recording
        return recording.arrival

    def put(self, body: bytes) -> None:
        """Take one batch; a batch that came before is taken once.

        Raises:
            BatchError: the batch is broken, of a session not expected, beyond a limit, or a driven browser's that
                would be labelled human.
        """
        batch = parse(body)
        with self._lock:
            recording = self._recording(batch)
            if recording.done or batch.seq in recording.batches:
                return
            here = recording.batches
            n_rows = sum(each.n_rows for each in here.values())
            admit(batch, recording.author.label, here, recording.last, n_rows, MAX_EVENTS)
            recording.batches[batch.seq] = batch
            if batch.end:
                recording.last = batch.seq
            if (table := recording.finish()) is not None:
                recording.arrival.put(table)

    def unfinished(self) -> int:
        """Sessions that have begun and never came to their end."""
        with self._lock:
            return sum(bool(recording.batches) for recording in self._recordings.values())

    def _recording(self, batch: Batch) -> Recording:
        if batch.session not in self._recordings:
            if self._everyone is None:
                raise BatchError(f"session: {batch.session!r} is not expected; open the page by the address given")
            if len(self._recordings) >= MAX_SESSIONS:
                raise BatchError(f"session: {MAX_SESSIONS} are here already; start a new recording")
            self._recordings[batch.session] = Recording(self._everyone, self.whole)
        return self._recordings[batch.session]
