"""A database by its URL: what is said where it cannot be had, and that a commit lasts."""

import pytest
from writers import analysis, opened, run

from botcore.server.database import Database, StoreError


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("sqlite://", "invalid_argument"),
        (":memory:", "invalid_argument"),
        ("mysql://root:hunter2@host/db", "invalid_argument"),
        ("postgresql://user:hunter2@host:port/db", "invalid_argument"),
        ("/nowhere/at/all/store.db", "failed_precondition"),
        ("postgresql://user:hunter2@/db?host=/nowhere", "unavailable"),
    ],
)
def test_a_database_that_cannot_be_had_is_said_without_its_password(url, code):
    async def test():
        async with opened(url, patience=0.1):
            raise AssertionError("it was opened")

    with pytest.raises(StoreError) as refused:
        run(test())
    assert refused.value.code == code and refused.value.remedy and "hunter2" not in str(refused.value)


def test_a_commit_is_on_disk_before_it_is_acknowledged(database):
    ask = {
        "sqlite": {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1},
        "postgresql": {"synchronous_commit": "on", "fsync": "on"},
    }
    kind = database.partition(":")[0]
    verb = "PRAGMA" if kind == "sqlite" else "SHOW"
    if kind == "postgresql":
        database += "&options=-csynchronous_commit%3Doff"  # as an operator may have set it
    opened_ = Database(database)
    opened_.create()
    said = {
        name: opened_.read(lambda connection, name=name: connection.exec_driver_sql(f"{verb} {name}").scalar_one())
        for name in ask[kind]
    }
    opened_.close()
    assert said == ask[kind]


def test_a_new_file_is_its_owner_s_alone(tmp_path):
    async def test():
        async with opened(str(tmp_path / "store.db")) as store:
            await store.record(analysis())
            return {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}

    modes = run(test())
    assert "store.db" in modes and set(modes.values()) == {0o600}
