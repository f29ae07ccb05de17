"""The tables of the database, the same on SQLite and PostgreSQL; server/migrations brings a database to them."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
    TypeDecorator,
    UniqueConstraint,
    text,
)

# Names that do not depend on the database, so that a later migration can name what it alters.
metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_key",
        "fk": "%(table_name)s_%(column_0_name)s_of_%(referred_table_name)s",
        "uq": "%(table_name)s_by_%(column_0_N_name)s",
        "ix": "%(table_name)s_by_%(column_0_N_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment, read back in UTC: timestamp with time zone on PostgreSQL, text on SQLite, which knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class PatternColumns(TypedColumns):
    """A user's tap pattern by its name: the profile of all that was enrolled under it."""

    id: Named[int] = Column(primary_key=True)
    user_id: Named[str] = Column(Text)
    name: Named[str] = Column(Text)
    profile: Named[dict] = Column(JSON)
    enrolments: Named[int]
    created: Named[datetime] = Column(Instant)
    updated: Named[datetime] = Column(Instant)


class EnrolmentColumns(TypedColumns):
    """The taps a pattern was learnt from, once each: lists of seconds. They are kept so that a better profile can be
    made of them."""

    id: Named[UUID] = Column(primary_key=True)
    pattern_id: Named[int] = Column(ForeignKey("patterns.id", ondelete="CASCADE"), index=True)
    at: Named[datetime] = Column(Instant)
    onsets: Named[list] = Column(JSON)
    releases: Named[list | None] = Column(JSON(none_as_null=True))


class DetectionColumns(TypedColumns):
    """An analysis, of any modality: whose, by what, what was said. Never a coordinate nor a tap."""

    id: Named[UUID] = Column(primary_key=True)
    at: Named[datetime] = Column(Instant)
    modality: Named[str] = Column(Text)
    model: Named[str] = Column(Text)
    version: Named[str] = Column(Text)
    rules: Named[str | None] = Column(Text)
    user_id: Named[str | None] = Column(Text)
    session_id: Named[str | None] = Column(Text)
    p_bot: Named[float | None] = Column(Double)
    decision: Named[str] = Column(Text)
    flags: Named[list] = Column(JSON)
    figures: Named[dict] = Column(JSON)


class ChallengeColumns(TypedColumns):
    """A CAPTCHA session that was issued, by the SHA-256 of its token in hexadecimal: what its layers ask for, by
    captcha_id; when a bot was seen in it; the redemption of its verdict, which can be had once."""

    session: Named[str] = Column(Text, primary_key=True)
    issued: Named[datetime] = Column(Instant)
    expires: Named[datetime] = Column(Instant, index=True)
    goals: Named[dict] = Column(JSON)
    condemned: Named[datetime | None] = Column(Instant)
    redeemed: Named[UUID | None]


class AnswerColumns(TypedColumns):
    """The verdict on a layer of an issued session; a layer is answered once."""

    session: Named[str] = Column(Text, ForeignKey("challenges.session", ondelete="CASCADE"), primary_key=True)
    captcha_id: Named[str] = Column(Text, primary_key=True)
    id: Named[UUID]
    figures: Named[dict] = Column(JSON)


class CondemnedColumns(TypedColumns):
    """The bot verdict on a session whose id is the client's own, by the SHA-256 of that, and the reply it got."""

    session: Named[str] = Column(Text, primary_key=True)
    id: Named[UUID]
    at: Named[datetime] = Column(Instant)
    reply: Named[dict] = Column(JSON)


class RecordingColumns(TypedColumns):
    """A labelled session that was agreed to; its id is the right to add to it. person: an alias; layer: the modality
    it is to teach; facts: what the page said of it when it began."""

    id: Named[str] = Column(Text, primary_key=True)
    consented_at: Named[datetime] = Column(Instant, index=True)
    label: Named[str] = Column(Text)
    bot_kind: Named[str] = Column(Text)
    person: Named[str] = Column(Text)
    layer: Named[str] = Column(Text)
    facts: Named[dict] = Column(JSON)


class BatchColumns(TypedColumns):
    """A part of a recording, as it was posted, compressed by zlib; last: the recording ends with it."""

    recording: Named[str] = Column(Text, ForeignKey("recordings.id", ondelete="CASCADE"), primary_key=True)
    seq: Named[int] = Column(primary_key=True)
    last: Named[bool] = Column(Boolean)
    n_events: Named[int]
    body: Named[bytes] = Column(LargeBinary)


patterns = Table("patterns", metadata, PatternColumns, UniqueConstraint("user_id", "name"))
enrolments = Table("enrolments", metadata, EnrolmentColumns)
detections = Table("detections", metadata, DetectionColumns)
challenges = Table("challenges", metadata, ChallengeColumns)
answers = Table("answers", metadata, AnswerColumns)
condemned = Table("condemned", metadata, CondemnedColumns)
recordings = Table("recordings", metadata, RecordingColumns)
batches = Table("batches", metadata, BatchColumns)
_named = text("user_id IS NOT NULL")
Index(
    "detections_by_user", detections.c.user_id, detections.c.at, sqlite_where=_named, postgresql_where=_named
)  # most analyses name no user: they cost the index nothing
