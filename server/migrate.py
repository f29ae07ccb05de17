"""Brings a database to the tables of this version; botcore migrate does it on the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click
from alembic import command as alembic
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from .database import Database, StoreError

SCRIPTS = Path(__file__).parent / "migrations"
VERSION_TABLE = "botcore_version"  # another program's alembic may share the database
LOCK = 0x626F74636F7265  # among PostgreSQL's advisory locks: "botcore"


def migrate(database: Database, to: str = "head") -> tuple[str, str]:
    """Brings the database to a revision in one transaction; returns the revision it was at and the one it is at.

    Several processes may call it at once: one migrates, the others wait and find it done. Raises StoreError for the
    database of a newer botcore and for a revision that is not known.
    """
    database.create()
    return database.write(lambda connection: _migrate(connection, to))


def revisions() -> list[str]:
    """All that are known, oldest first; "base" is an empty database."""
    scripts = ScriptDirectory.from_config(_config())
    return ["base", *reversed([script.revision for script in scripts.walk_revisions()])]


def revision(connection: Connection) -> str:
    """The one a database is at."""
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return context.get_current_revision() or "base"


def _migrate(connection: Connection, to: str) -> tuple[str, str]:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    known, before = revisions(), revision(connection)
    after = known[-1] if to == "head" else to
    if before not in known:
        remedy = "install the botcore that migrated it, or give another database"
        raise StoreError("failed_precondition", "database", f"at revision {before}, newer than {known[-1]}", remedy)
    if after not in known:
        raise StoreError("invalid_argument", "revision", repr(to), f"give head, {', '.join(reversed(known))}")
    move = alembic.upgrade if known.index(after) >= known.index(before) else alembic.downgrade
    move(_config(connection), after)
    return before, after


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection, "version_table": VERSION_TABLE})
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config


@click.command(
    "migrate",
    context_settings={"auto_envvar_prefix": "BOTCORE_MIGRATE", "show_default": True},
    epilog="\b\nExamples:\n  botcore migrate --database /srv/botcore.db\n"
    "  botcore migrate --database postgresql://botcore@db.example/botcore",
)
@click.option("--database", "url", required=True, metavar="URL", help="An SQLite file, or postgresql://USER@HOST/NAME.")
@click.option("--to", default="head", help="The revision to bring it to.")
@click.option("--yes", is_flag=True, help="Go back without asking: what older tables cannot hold is lost.")
def command(url: str, to: str, yes: bool) -> None:
    """Brings a database to the tables of this version, as `botcore serve` does when it starts.

    The URL may come as BOTCORE_MIGRATE_DATABASE, which keeps a password off the command line.
    """
    with closing(Database(url)) as database:
        database.create()
        current, known = database.read(revision), revisions()
        if not yes and to in known and current in known and known.index(to) < known.index(current):
            click.confirm(
                f"{database} goes back from {current} to {to}. What {to} cannot hold is lost: go on?", abort=True
            )
        before, after = migrate(database, to)
    click.echo(f"{database}: at {after}" if before == after else f"{database}: from {before} to {after}")
