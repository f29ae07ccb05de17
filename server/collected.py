"""Recordings made with consent: who made each, and its batches as they were posted.

Whoever knows a recording's id may add to it, for a page that is left cannot send a token; nobody can read it over HTTP.
"""

from __future__ import annotations

import secrets
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select

from botcore.batch import Batch, admit, parse

from .database import StoreError, insert
from .detections import now
from .tables import batches, recordings

LAYERS = ("pointer", "slider", "rotation", "question")  # what a recording may be to teach


def new_token() -> str:
    """128 random bits: a recording's id."""
    return f"r_{secrets.token_urlsafe(16)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """label: human or bot; bot_kind: how a bot was made, "" of people; person: an alias, "" where unknown; layer: the
    modality it is to teach; facts: what the page said when it began."""

    label: str
    bot_kind: str = ""
    person: str = ""
    layer: str = "pointer"
    facts: Mapping[str, Any] = field(default_factory=dict)
    consented_at: datetime = field(default_factory=now)
    id: str = field(default_factory=new_token)


def begin(connection: Connection, made: Recording) -> None:
    """Keeps a recording that has no batch yet."""
    names = ("id", "consented_at", "label", "bot_kind", "person", "layer")
    add = insert(connection, recordings).values(facts=dict(made.facts), **{name: getattr(made, name) for name in names})
    connection.execute(add.on_conflict_do_nothing(index_elements=["id"]))


def add(connection: Connection, batch: Batch, body: bytes, most: int) -> None:
    """Keeps a batch, its body compressed; one that is here stays as it is. Raises StoreError where there is no such
    recording, BatchError where the batch does not go with it. most: events of a recording."""
    mine = select(recordings.c.label).where(recordings.c.id == batch.session)
    label = connection.execute(mine.with_for_update()).scalar_one_or_none()
    if label is None:
        raise unknown(batch.session)
    c = batches.c
    if connection.execute(select(c.seq).where(c.recording == batch.session, c.seq == batch.seq)).first():
        return
    far = select(func.max(c.seq), func.max(c.seq).filter(c.last), func.coalesce(func.sum(c.n_events), 0))
    newest, last, n_events = connection.execute(far.where(c.recording == batch.session)).one()
    admit(batch, label, () if newest is None else (newest,), last, n_events, most)
    kept = {"recording": batch.session, "seq": batch.seq, "last": batch.end, "n_events": len(batch.events)}
    connection.execute(insert(connection, batches).values(body=body, **kept))


def remove(connection: Connection, recording: str) -> int:
    """Forgets a recording; returns how many batches it had. Raises StoreError where there is none."""
    count = connection.execute(select(func.count()).where(batches.c.recording == recording)).scalar_one()
    if not connection.execute(delete(recordings).where(recordings.c.id == recording)).rowcount:
        raise unknown(recording)
    return count


def made(connection: Connection, layers: Iterable[str], since: datetime | None) -> list[Recording]:
    """Every recording of these layers, or of those agreed to since then, oldest first."""
    c = recordings.c
    wanted = select(recordings).where(c.layer.in_(tuple(layers)))
    if since:
        wanted = wanted.where(c.consented_at >= since)
    rows = connection.execute(wanted.order_by(c.consented_at, c.id))
    return [Recording(**row._mapping) for row in rows]


def parts(connection: Connection, recording: str) -> list[Batch]:
    """Its batches, in order."""
    c = batches.c
    bodies = connection.execute(select(c.body).where(c.recording == recording).order_by(c.seq)).scalars()
    return [parse(zlib.decompress(body)) for body in bodies]


def unknown(recording: str) -> StoreError:
    """There is no such recording, or no more."""
    return StoreError("not_found", "session_id", ascii(recording[:40]), "begin a recording, with POST /v1/recordings")
