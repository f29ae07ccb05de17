"""Databases for tests: an SQLite file, or one of a PostgreSQL cluster of the tests' own."""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

APT = "apt-get install -y postgresql"


class Cluster:
    """PostgreSQL in a directory of its own, answering on a socket in it alone. It refuses to run as root, so root runs
    it as the user postgres."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries, self.folder = binaries, folder
        self._as: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
            runuser = shutil.which("runuser", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
            assert runuser, "PostgreSQL refuses to run as root: apt-get install -y util-linux"
            self._as = [runuser, "-u", "postgres", "--"]
        self._say("initdb", "-U", "botcore", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        self.start()

    def start(self) -> None:
        """Until it answers."""
        options = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
        self._say("pg_ctl", "-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def stop(self, mode: str = "immediate") -> None:
        """Immediate: every process is gone at once, as in a crash."""
        self._say("pg_ctl", "-w", "-m", mode, "stop")

    @property
    def url(self) -> str:
        """Of its one database."""
        return f"postgresql://botcore@/postgres?host={self.folder}"

    def empty(self) -> None:
        """Takes away whatever a test left. Databases of their own would each be files that a crash has to look at."""
        emptied = "DROP SCHEMA public CASCADE; CREATE SCHEMA public"
        self._say("psql", "-q", "-h", str(self.folder), "-U", "botcore", "-c", emptied, "postgres", at_data=False)

    def _say(self, program: str, *arguments: str, at_data: bool = True) -> None:
        where = ["-D", str(self.folder / "data")] if at_data else []
        command = [*self._as, str(self._binaries / program), *where, *arguments]
        done = subprocess.run(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL that runs until the tests are over."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or [Path(shutil.which("initdb") or "/none")]
    if not found[-1].exists():
        pytest.skip(f"PostgreSQL is missing: {APT}")
    if os.geteuid() == 0 and "postgres" not in {user.pw_name for user in pwd.getpwall()}:
        pytest.skip(f"the user postgres is missing: {APT}")
    with tempfile.TemporaryDirectory(prefix="botcore-") as folder:  # short: a socket's path has 107 characters
        made = Cluster(found[-1].parent, Path(folder))
        yield made
        made.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    cluster = request.getfixturevalue("cluster")
    cluster.empty()
    return cluster.url


def execute(url: str, statement: str) -> list[tuple]:
    """One statement past the store, as an operator's own client would send it."""
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            found = connection.execute(statement).fetchall()
        connection.close()
        return found
    import psycopg  # most tests ask no PostgreSQL

    with psycopg.connect(url) as connection:
        done = connection.execute(statement)
        return done.fetchall() if done.description else []
