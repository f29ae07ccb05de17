"""The detection log: every analysis that was answered, as a row."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, select

from .database import StoreError, insert
from .tables import detections

MAX_TEXT = 200  # characters of an id or a name
MAX_FLAGS = 64
MAX_FIGURES = 64
T = TypeVar("T")
Rows = list[dict[str, Any]]  # of the log, as the table has them


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): the milliseconds since 1970, then random bits. Later ones sort later, so that
    an index grows at its end."""
    random = int.from_bytes(os.urandom(10))
    stamp = (time.time_ns() // 1_000_000) << 80 | random
    return UUID(int=stamp & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """One analysis. Raises StoreError for what cannot be kept.

    modality, model, version: what judged; decision, p_bot (in [0, 1], None where there is none) and flags: what it
    said; rules: the name of the rule set; user, session: whose, where given; figures: the numbers of the reply, by
    name, never a coordinate nor a tap. at is aware of its zone; id is made here, so that writing again what may have
    been written adds nothing.
    """

    modality: str
    model: str
    version: str
    decision: str
    p_bot: float | None = None
    rules: str | None = None
    user: str | None = None
    session: str | None = None
    flags: Sequence[str] = ()
    figures: Mapping[str, float | int | str | bool | None] = field(default_factory=dict)
    at: datetime = field(default_factory=now)
    id: UUID = field(default_factory=new_id)

    def __post_init__(self) -> None:
        for name in ("modality", "model", "version", "decision"):
            check_text(name, getattr(self, name))
        for name in ("rules", "user", "session"):
            if (value := getattr(self, name)) is not None:
                check_text(name, value)
        if self.p_bot is not None and not 0.0 <= self.p_bot <= 1.0:
            raise refused("p_bot", repr(self.p_bot), "give a probability, or None")
        if self.at.tzinfo is None:
            raise refused("at", f"{self.at} in no zone", "give a time with its zone")
        _check_count("flags", self.flags, MAX_FLAGS)
        for flag in self.flags:
            check_text("flags", flag)
        check_figures("figures", self.figures)

    def row(self) -> dict[str, Any]:
        """As the table has it."""
        return {
            "id": self.id,
            "at": self.at,
            "modality": self.modality,
            "model": self.model,
            "version": self.version,
            "rules": self.rules,
            "user_id": self.user,
            "session_id": self.session,
            "p_bot": None if self.p_bot is None else float(self.p_bot),
            "decision": self.decision,
            "flags": list(self.flags),
            "figures": dict(self.figures),
        }


# Done in a transaction, perhaps twice: what is told of it, and the rows it adds to the log. It raises StoreError before
# it has changed anything, or not at all.
Work = Callable[[Connection], tuple[T, Rows]]


def settle(connection: Connection, works: Iterable[Work]) -> list[Any]:
    """What each work is told, or the StoreError it refused with; the rows of all of them are added at once."""
    told, rows = [], []
    for work in works:
        try:
            outcome, made = work(connection)
        except StoreError as refusal:
            outcome, made = refusal, []
        told.append(outcome)
        rows += made
    if rows:
        write(connection, rows)
    return told


def write(connection: Connection, rows: Rows) -> None:
    """Adds rows to the log; those that were written before are left as they are."""
    connection.execute(insert(connection, detections).on_conflict_do_nothing(index_elements=["id"]), rows)


def history(connection: Connection, user: str, limit: int) -> list[Detection]:
    """A user's last analyses, newest first."""
    mine = select(detections).where(detections.c.user_id == user)
    rows = connection.execute(mine.order_by(detections.c.at.desc(), detections.c.id.desc()).limit(limit))
    return [_detection(row) for row in rows]


def scores(connection: Connection, user: str, since: datetime, until: datetime, limit: int) -> list[Row]:
    """(at, p_bot) of a user's last analyses in (since, until] that came to a verdict, oldest first."""
    c = detections.c
    judged = c.p_bot.is_not(None) & (c.decision != "insufficient")
    mine = select(c.at, c.p_bot).where(c.user_id == user, c.at > since, c.at <= until, judged)
    return connection.execute(mine.order_by(c.at.desc()).limit(limit)).all()[::-1]


def check_text(name: str, value: object) -> None:
    """Refuses what is no text of 1 to 200 characters, or holds a character that no database keeps."""
    if not isinstance(value, str) or not 0 < len(value) <= MAX_TEXT:
        shown = f"{len(value)} characters long" if isinstance(value, str) else type(value).__name__
        raise refused(name, shown, f"give a text of 1 to {MAX_TEXT} characters")
    if "\0" in value or (not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value)):
        raise refused(name, ascii(value), "leave out U+0000 and lone surrogates")


def check_figures(field: str, figures: Mapping[str, object]) -> None:
    """Refuses what is not a mapping of at most 64 names to finite numbers, texts, truth values and None."""
    _check_count(field, figures, MAX_FIGURES)
    for name, value in figures.items():
        check_text(field, name)
        if isinstance(value, str):
            check_text(f"{field}.{name}", value)
        elif not isinstance(value, (int, float, type(None))) or (isinstance(value, float) and not math.isfinite(value)):
            raise refused(f"{field}.{name}", repr(value), "give a finite number, a text, true, false or null")


def refused(field: str, value: str, remedy: str) -> StoreError:
    """The error for what a caller gave."""
    return StoreError("invalid_argument", field, value, remedy)


def _check_count(name: str, values: Sequence | Mapping, most: int) -> None:
    if len(values) > most:
        raise refused(name, f"{len(values)} long", f"keep at most {most}")


def _detection(row: Row) -> Detection:
    named = dict(row._mapping)
    flags = tuple(named.pop("flags"))
    return Detection(user=named.pop("user_id"), session=named.pop("session_id"), flags=flags, **named)
