"""The tables of the database, the same on SQLite and PostgreSQL; server/migrations brings a database to them."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
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


patterns = Table("patterns", metadata, PatternColumns, UniqueConstraint("user_id", "name"))
enrolments = Table("enrolments", metadata, EnrolmentColumns)
detections = Table("detections", metadata, DetectionColumns)
_named = text("user_id IS NOT NULL")
Index(
    "detections_by_user", detections.c.user_id, detections.c.at, sqlite_where=_named, postgresql_where=_named
)  # most analyses name no user: they cost the index nothing
