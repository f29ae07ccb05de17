"""Recorded sessions, cut into chunks and made into batches when each is due."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from botcore.events import quantise
from botcore.recordings import Recordings

from .wire import POINTER_TYPES, SessionEncoder


@dataclass
class Session:
    """One recording on its way: what of it was sent, and when each next event is due."""

    id: str
    label: str  # what the recording says it is, "" where it does not
    events: Sequence  # (n,) EVENT, or the rows of a log
    due: np.ndarray  # (n,) seconds from its start, never falling
    encoder: SessionEncoder
    packed: bool
    began: float = 0.0
    sent: int = 0

    def chunk(self, size: int) -> bytes:
        """The next `size` events; the last chunk ends the session."""
        first, self.sent = self.sent, min(self.sent + size, len(self.events))
        events = self.events[first : self.sent]
        log = isinstance(events, list)
        return self.encoder.rows(events, end=self.over) if log else self.encoder.chunk(events, end=self.over)

    @property
    def over(self) -> bool:
        return self.sent == len(self.events)

    def due_at(self, size: int) -> float:
        """When the last event of the next chunk happens."""
        last = min(self.sent + size, len(self.events)) - 1
        return self.began + (self.due[last] if last >= 0 else 0.0)


def sessions(
    recordings: Recordings, *, packed: bool, reasons: bool, recorded_pace: bool, model: str = ""
) -> Iterator[Session]:
    """Each session of a file, ready to send. One that packed columns cannot carry goes raw."""
    for i, session in enumerate(recordings.session_ids):
        events = recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]]
        fits = packed and _fits(events)
        pointer_type = str(recordings.facts["pointer_type"][i]) if "pointer_type" in recordings.facts else ""
        metadata = {"pointer_type": pointer_type} if pointer_type in POINTER_TYPES else None
        label = str(recordings.facts["label"][i]) if "label" in recordings.facts else ""
        encoder = SessionEncoder(session, packed=fits, reasons=reasons, metadata=metadata, model=model)
        due = _due(events["t"]) if recorded_pace else np.zeros(len(events))
        yield Session(session, label, events, due, encoder, fits)


def users(log: Mapping[str, list[tuple[str, str]]], *, reasons: bool, model: str) -> Iterator[Session]:
    """Each user of an event log, ready to send: rows of (event, category) by user."""
    for user, rows in log.items():
        encoder = SessionEncoder(user, reasons=reasons, model=model)
        yield Session(user, "", rows, np.zeros(len(rows)), encoder, packed=False)


class Schedule:
    """Keeps `width` sessions open at a time and says which chunks are due next."""

    def __init__(self, waiting: Iterator[Session], width: int, chunk: int) -> None:
        self._waiting, self._width, self._chunk = waiting, width, chunk
        self._queue: list[tuple[float, int, Session]] = []
        self._turn = 0

    def fill(self, now: float) -> None:
        """Begins sessions until `width` are open or none is waiting."""
        for session in islice(self._waiting, self._width - len(self._queue)):
            session.began = now
            self._push(session)

    def wait(self, now: float) -> float | None:
        """Seconds until a chunk is due; None where all is sent."""
        return max(0.0, self._queue[0][0] - now) if self._queue else None

    def take(self, now: float) -> tuple[list[Session], bytes]:
        """The sessions whose next chunk is due, each once, and these chunks as one Batch."""
        due = []
        while self._queue and self._queue[0][0] <= now:
            due.append(heapq.heappop(self._queue)[2])
        batch = b"".join(session.chunk(self._chunk) for session in due)
        for session in due:
            if not session.over:
                self._push(session)
        return due, batch

    def _push(self, session: Session) -> None:
        self._turn += 1  # first come, first served among chunks due at the same time
        heapq.heappush(self._queue, (session.due_at(self._chunk), self._turn, session))


def _fits(events: np.ndarray) -> bool:
    try:
        quantise(events)
    except ValueError:
        return False
    return True


def _due(t: np.ndarray) -> np.ndarray:
    """Seconds from the first event; a clock that runs back or says nothing waits for itself."""
    finite = np.where(np.isfinite(t), t, -np.inf)
    latest = np.maximum.accumulate(finite)
    known = np.isfinite(latest)
    return np.where(known, latest - (latest[known][0] if known.any() else 0.0), 0.0)
