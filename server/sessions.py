"""Issued CAPTCHA sessions: a token that is used once, what its layers ask for, and the verdict on each.

The database knows a token by its digest alone. A layer is answered once, whoever answers it and however often at the
same time: its answer's key is the session and the layer. Ids that clients made themselves are remembered where a bot
was seen under them, so that it hears the same again.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, select, update

from . import detections
from .challenges import Goal
from .database import StoreError, insert
from .detections import Detection, Rows, new_id, now
from .tables import answers, challenges, condemned

TOKEN = re.compile(r"s_[\w-]{22}", re.ASCII)
NAMED = 32  # characters of a digest that stand for a token in the detection log
Layers = dict[str, dict[str, Any] | None]  # the figures of each layer's answer, by captcha_id; None where there is none
# Of a session's digest, the id of the row it makes, and its layers: what is told, and the row.
Conclude = Callable[[str, UUID, Layers], tuple[dict[str, Any], Detection]]


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict on a layer. bot: whether it condemns the session; figures: what a fused verdict is made of; logged:
    the same for the detection log. Its id makes writing it again add nothing."""

    captcha_id: str
    bot: bool
    figures: dict[str, Any]
    logged: Detection
    at: datetime = field(default_factory=now)
    id: UUID = field(default_factory=new_id)


def token() -> str:
    """A new one: 128 random bits."""
    return f"s_{secrets.token_urlsafe(16)}"


def digest(session: str) -> str:
    """What a session is kept under."""
    return sha256(session.encode()).hexdigest()


def issue(
    connection: Connection, session: str, goals: dict[str, Goal], begun: datetime, end: datetime, most: int
) -> None:
    """Keeps what a session asks for, in the place of those that have expired. Raises StoreError where so many are open
    already."""
    connection.execute(delete(challenges).where(challenges.c.expires <= begun))
    if connection.execute(select(func.count()).select_from(challenges)).scalar_one() >= most:
        raise StoreError("resource_exhausted", "sessions", f"{most} open", "try again later")
    add = insert(connection, challenges).values(session=session, issued=begun, expires=end, goals=goals)
    connection.execute(add.on_conflict_do_nothing(index_elements=["session"]))


def asked(connection: Connection, session: str, captcha_id: str, at: datetime) -> Goal:
    """What a layer of an open session asks for. Raises StoreError where it may not be answered, or not again."""
    row = _open(connection, session, at)
    if captcha_id not in row.goals:
        remedy = f"answer one of {', '.join(row.goals)}"
        raise StoreError("invalid_argument", "captcha_id", ascii(captcha_id[:40]), remedy)
    if _answered(connection, session, captcha_id) is not None:
        raise _again(captcha_id)
    return Goal(*row.goals[captcha_id])


def answer(connection: Connection, session: str, given: Answer) -> tuple[None, Rows]:
    """Keeps a verdict, for whose row of the detection log it is a Work. Raises StoreError where the layer was answered
    in the meantime, or the session ended. A bot's ends it."""
    row = _held(connection, session)
    earlier = row and _answered(connection, session, given.captcha_id)
    if earlier == given.id:
        return None, [given.logged.row()]
    _check(row, given.at)
    if earlier is not None:
        raise _again(given.captcha_id)
    kept = {"captcha_id": given.captcha_id, "id": given.id, "figures": given.figures}
    connection.execute(insert(connection, answers).values(session=session, **kept))
    if given.bot:
        connection.execute(update(challenges).where(challenges.c.session == session).values(condemned=given.at))
    return None, [given.logged.row()]


def redeem(connection: Connection, session: str, redemption: UUID, at: datetime, conclude: Conclude) -> dict[str, Any]:
    """What is concluded from the layers' verdicts, once its row is in the detection log; it can be had once, and ends
    the session. Raises StoreError for a session that has expired, or was redeemed under another id."""
    row = _held(connection, session)
    if row is None or row.expires <= at:
        raise _gone()
    if row.redeemed not in (None, redemption):
        raise _redeemed()
    connection.execute(update(challenges).where(challenges.c.session == session).values(redeemed=redemption))
    found = connection.execute(select(answers.c.captcha_id, answers.c.figures).where(answers.c.session == session))
    figures = {answer.captcha_id: answer.figures for answer in found}
    told, logged = conclude(session, redemption, {captcha_id: figures.get(captcha_id) for captcha_id in row.goals})
    detections.write(connection, [logged.row()])
    return told


def earlier(connection: Connection, session: str) -> dict[str, Any] | None:
    """The reply that told a client's own session that it is a bot; None where none did."""
    return connection.execute(select(condemned.c.reply).where(condemned.c.session == session)).scalar_one_or_none()


def condemn(
    connection: Connection, session: str, given: Answer, reply: dict[str, Any]
) -> tuple[dict[str, Any] | None, Rows]:
    """Keeps the reply, and tells None; where another answer condemned the session in the meantime, it tells that one's
    reply and keeps nothing. A Work of the detection log."""
    kept = {"session": session, "id": given.id, "at": given.at, "reply": reply}
    add = insert(connection, condemned).values(**kept).on_conflict_do_nothing(index_elements=["session"])
    if connection.execute(add.returning(condemned.c.id)).first():
        return None, [given.logged.row()]
    first = connection.execute(select(condemned).where(condemned.c.session == session)).one()
    return (None, [given.logged.row()]) if first.id == given.id else (first.reply, [])


def _held(connection: Connection, session: str) -> Row | None:
    """Its row, held to the commit: who else changes the session comes after."""
    return connection.execute(select(challenges).where(challenges.c.session == session).with_for_update()).one_or_none()


def _open(connection: Connection, session: str, at: datetime) -> Row:
    row = connection.execute(select(challenges).where(challenges.c.session == session)).one_or_none()
    _check(row, at)
    return row


def _check(row: Row | None, at: datetime) -> None:
    if row is None or row.expires <= at:
        raise _gone()
    if row.condemned is not None:
        raise StoreError("permission_denied", "session_id", "a session in which a bot was seen", "begin another")
    if row.redeemed is not None:
        raise _redeemed()


def _answered(connection: Connection, session: str, captcha_id: str) -> UUID | None:
    mine = (answers.c.session == session) & (answers.c.captcha_id == captcha_id)
    return connection.execute(select(answers.c.id).where(mine)).scalar_one_or_none()


def _gone() -> StoreError:
    return StoreError("deadline_exceeded", "session_id", "expired, or none of this server's", "begin another")


def _redeemed() -> StoreError:
    return StoreError("already_exists", "session_id", "verified already", "begin another")


def _again(captcha_id: str) -> StoreError:
    return StoreError("already_exists", "captcha_id", f"{captcha_id}, answered already", "begin another session")
