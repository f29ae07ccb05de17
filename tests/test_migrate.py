"""Migrations: they lead to the tables and back, whole or not at all, and know what they do not know."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from click.testing import CliRunner
from sqlalchemy import inspect, text
from writers import analysis, opened, run

from botcore.cli import group
from botcore.server import migrate as migrations
from botcore.server.database import Database, StoreError
from botcore.server.migrate import VERSION_TABLE, migrate, revisions
from botcore.server.tables import metadata

NEWEST = revisions()[-1]


@pytest.fixture
def empty(database):
    """A database without tables, open."""
    made = Database(database)
    made.create()
    yield made
    made.close()


def tables(database):
    return set(database.read(lambda connection: inspect(connection).get_table_names()))


def execute(database, statement):
    return database.write(lambda connection: connection.execute(text(statement)))


def differences(database):
    """What alembic would write a migration for."""

    def compare(connection):
        options = {"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
        return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)

    return database.read(compare)


def says(*arguments, given=None):
    """What `botcore migrate` does."""
    return CliRunner().invoke(group, ["migrate", *map(str, arguments)], input=given)


def test_the_migrations_lead_to_the_tables(empty):
    assert migrate(empty) == ("base", NEWEST)
    assert differences(empty) == []
    execute(empty, "ALTER TABLE patterns ADD COLUMN stray TEXT")
    assert [(what, where) for what, _, where, _ in differences(empty)] == [("remove_column", "patterns")]


def test_every_migration_leads_back(empty):
    there, back = revisions(), revisions()[::-1]
    for before, after in [*pairwise(there), *pairwise(back)]:
        assert migrate(empty, after) == (before, after)
    assert tables(empty) == {VERSION_TABLE}
    assert migrate(empty) == ("base", NEWEST) and differences(empty) == []


def test_migrating_again_keeps_what_is_there(database):
    async def test():
        for _ in range(2):
            async with opened(database) as store:
                await store.record(analysis(user="u"))
                log = await store.history("u")
        return log

    assert len(run(test())) == 2


def test_the_index_of_users_is_of_those_who_are_named(empty):
    migrate(empty)
    (index,) = empty.read(lambda connection: inspect(connection).get_indexes("detections"))
    where = index["dialect_options"][f"{empty.url.get_backend_name()}_where"]
    assert index["column_names"] == ["user_id", "at"] and "user_id IS NOT NULL" in str(where)


def test_the_database_of_a_newer_version_is_refused(empty, database):
    migrate(empty)
    execute(empty, f"UPDATE {VERSION_TABLE} SET version_num = '999'")

    async def start():
        async with opened(database):
            pass

    with pytest.raises(StoreError, match="at revision 999, newer than") as refused:
        run(start())
    assert (refused.value.code, refused.value.field) == ("failed_precondition", "database")
    told = says("--database", database)
    assert told.exit_code != 0 and "install the botcore that migrated it" in str(told.exception)


def test_a_migration_that_fails_leaves_nothing(empty, tmp_path, monkeypatch):
    migrate(empty)
    before = tables(empty)
    copy = tmp_path / "100 % new"
    shutil.copytree(migrations.SCRIPTS, copy)
    Path(copy, "versions/r2_broken.py").write_text(
        f"from alembic import op\nimport sqlalchemy as sa\nrevision, down_revision = 'broken', {NEWEST!r}\n"
        "def upgrade():\n    op.create_table('half', sa.Column('id', sa.Integer))\n    op.drop_table('never')\n"
    )
    monkeypatch.setattr(migrations, "SCRIPTS", copy)
    with pytest.raises(StoreError, match="never"):
        migrate(empty)
    monkeypatch.undo()
    assert tables(empty) == before and migrate(empty) == (NEWEST, NEWEST)


def test_the_command_says_what_it_did_and_asks_before_it_takes_away(database, empty):
    told = [says("--database", database), says("--database", database)]
    assert [each.exit_code for each in told] == [0, 0]
    assert f"from base to {NEWEST}" in told[0].output and f"at {NEWEST}" in told[1].output
    kept = says("--database", database, "--to", "base", given="n\n")
    assert kept.exit_code != 0 and "patterns" in tables(empty)
    assert says("--database", database, "--to", "base", given="y\n").exit_code == 0 and "patterns" not in tables(empty)
    assert says("--database", database).exit_code == 0
    assert says("--database", database, "--to", "base", "--yes").exit_code == 0 and "patterns" not in tables(empty)


@pytest.mark.parametrize(
    ("options", "says_"), [(("--to", "77"), "give head, 2, 1, base"), (("--database", "mysql://h/d"), "give FILE")]
)
def test_what_the_command_cannot_do_is_said(tmp_path, options, says_):
    told = says("--database", tmp_path / "store.db", *options)
    assert told.exit_code != 0 and says_ in str(told.exception)
