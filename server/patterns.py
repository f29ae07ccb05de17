"""Users' tap patterns: every enrolment as it was tapped, and the profile made of all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import numpy as np
from sqlalchemy import Connection, Row, delete, func, select, update

from botcore import profile
from botcore.profile import Profile

from .database import insert
from .detections import new_id, now
from .tables import detections, enrolments, patterns

LEARNT = 50  # the newest enrolments that a profile is made of; older ones are kept, and people change


@dataclass(frozen=True, slots=True)
class Pattern:
    """A user's pattern by its name. id: its place in the list; enrolments: how many were given."""

    id: int
    user: str
    name: str
    profile: Profile
    enrolments: int
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One time a user tapped their pattern: onsets and, where known, releases, float64 (n,), seconds. Its id makes
    writing it again add nothing."""

    onsets: np.ndarray
    releases: np.ndarray | None = None
    at: datetime = field(default_factory=now)
    id: UUID = field(default_factory=new_id)


def enrol(connection: Connection, user: str, name: str, enrolment: Enrolment) -> Pattern:
    """Adds an enrolment and makes the profile anew. Raises the ValueError of botcore.profile for taps it cannot use.

    The pattern's row is taken first and held to the commit, so that two that enrol at once come one after the other.
    """
    profile.enrol(None, enrolment.onsets, enrolment.releases)
    at = enrolment.at
    fresh = {"profile": {}, "enrolments": 0, "created": at, "updated": at}
    take = insert(connection, patterns).values(user_id=user, name=name, **fresh)
    take = take.on_conflict_do_update(index_elements=["user_id", "name"], set_={"updated": at})
    pattern_id = connection.execute(take.returning(patterns.c.id)).scalar_one()
    taps = {"onsets": enrolment.onsets.tolist(), "releases": _known(enrolment.releases)}
    add = insert(connection, enrolments).values(id=enrolment.id, pattern_id=pattern_id, at=at, **taps)
    connection.execute(add.on_conflict_do_nothing(index_elements=["id"]))
    count = select(func.count()).where(enrolments.c.pattern_id == pattern_id).scalar_subquery()
    learnt = {"profile": _learn(connection, pattern_id).to_dict(), "enrolments": count}
    change = update(patterns).where(patterns.c.id == pattern_id).values(**learnt)
    return _pattern(connection, connection.execute(change.returning(patterns)).one())


def find(connection: Connection, user: str, name: str) -> Pattern | None:
    """A user's pattern, if there is one."""
    row = connection.execute(select(patterns).where(patterns.c.user_id == user, patterns.c.name == name)).one_or_none()
    return row and _pattern(connection, row)


def page(connection: Connection, limit: int, after: int) -> list[Pattern]:
    """So many patterns whose id is beyond `after`, by id."""
    rows = connection.execute(select(patterns).where(patterns.c.id > after).order_by(patterns.c.id).limit(limit))
    return [_pattern(connection, row) for row in rows.all()]


def forget(connection: Connection, user: str) -> int:
    """Removes a user's patterns with their enrolments, and their name from the detection log; returns how many
    patterns there were."""
    connection.execute(update(detections).where(detections.c.user_id == user).values(user_id=None))
    return connection.execute(delete(patterns).where(patterns.c.user_id == user)).rowcount


def _learn(connection: Connection, pattern_id: int) -> Profile:
    """The profile of the newest enrolments, oldest first."""
    taps = select(enrolments.c.onsets, enrolments.c.releases).where(enrolments.c.pattern_id == pattern_id)
    made = None
    for onsets, releases in connection.execute(taps.order_by(enrolments.c.id.desc()).limit(LEARNT)).all()[::-1]:
        made = profile.enrol(made, onsets, releases and np.array(releases, np.float64))  # None becomes NaN
    return made


def _known(releases: np.ndarray | None) -> list[float | None] | None:
    """As JSON has it, which knows no NaN."""
    return None if releases is None else [float(time) if np.isfinite(time) else None for time in releases]


def _pattern(connection: Connection, row: Row) -> Pattern:
    c = row._mapping
    try:
        made = Profile.from_dict(c["profile"])
    except ValueError:  # of another version: its taps are here to make it anew
        made = _learn(connection, c["id"])
    return Pattern(c["id"], c["user_id"], c["name"], made, c["enrolments"], c["created"], c["updated"])
