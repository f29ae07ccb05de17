"""One database by its URL, SQLite or PostgreSQL: transactions that are repeated when it was away, errors that say what
to do next."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random_exponential

T = TypeVar("T")
LIBPQ = {"connect_timeout": 5, "tcp_user_timeout": 10_000}  # else a server that vanished is waited for without end
FORMS = "give FILE, sqlite:///FILE or postgresql://USER@HOST/DATABASE"


class StoreError(RuntimeError):
    """What the database's room refuses or cannot do. code: the name of the gRPC status; field: what is wrong; value:
    what was found there; remedy: what to do about it."""

    def __init__(self, code: str, field: str, value: str, remedy: str) -> None:
        super().__init__(f"{field} is {value}: {remedy}")
        self.code, self.field, self.value, self.remedy = code, field, value, remedy


class Database:
    """Transactions on one database, from any thread.

    url: the path of an SQLite file or a URL; connections: how many may be open at once; patience: seconds for which
    work is repeated while the database is away. Raises StoreError where the URL names none.
    """

    def __init__(self, url: str, connections: int = 5, patience: float = 5.0) -> None:
        self.url = _parse(url)
        self._engine = _engine(self.url, connections, patience)
        self._attempts = Retrying(
            retry=retry_if_exception(_is_away),
            wait=wait_random_exponential(multiplier=0.02, max=1.0),
            stop=stop_after_delay(patience),
            reraise=True,
        )

    def __str__(self) -> str:
        return self.url.render_as_string(hide_password=True)

    def create(self) -> None:
        """Makes an SQLite file that only its owner may read, where there is none: how people tap is theirs."""
        if self.url.get_backend_name() != "sqlite":
            return
        try:
            os.close(os.open(self.url.database, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            value = f"{self.url.database} ({error.strerror})"
            remedy = "give a file in a directory that may be written"
            raise StoreError("failed_precondition", "database", value, remedy) from None

    def read(self, work: Callable[[Connection], T]) -> T:
        """What work returns that only reads."""
        return self._run(work, "DEFERRED")

    def write(self, work: Callable[[Connection], T]) -> T:
        """What work returns, once its transaction is on disk. The work may be done twice where the database went away
        as it committed: the second time must change nothing more."""
        return self._run(work, "IMMEDIATE")

    def close(self) -> None:
        """Gives every connection back."""
        self._engine.dispose()

    def _run(self, work: Callable[[Connection], T], begin: str) -> T:
        try:
            return self._attempts(self._once, work, begin)
        except SQLAlchemyError as error:
            code, how, remedy = "internal", "refusing", "see its log, and `botcore migrate`"
            if _is_away(error):
                code, how, remedy = "unavailable", "away", f"see to {self}, then try again"
            raise StoreError(code, "database", f"{how} ({_cause(error)})", remedy) from error

    def _once(self, work: Callable[[Connection], T], begin: str) -> T:
        with self._engine.connect() as connection, connection.execution_options(begin=begin).begin():
            return work(connection)


def insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT, which each database's dialect has of its own."""
    return {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[connection.dialect.name](table)


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url) if "://" in url else URL.create("sqlite", database=url)
    except (ArgumentError, ValueError):
        raise StoreError("invalid_argument", "database", "not a URL", FORMS) from None  # unsaid: it may hold a password
    if parsed.get_backend_name() in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() != "sqlite":
        raise StoreError("invalid_argument", "database", f"of {parsed.drivername}", FORMS)
    if not parsed.database or parsed.database.startswith((":memory:", "file:")):
        raise StoreError("invalid_argument", "database", "not a plain file", FORMS)
    return parsed


def _engine(url: URL, connections: int, patience: float) -> Engine:
    make = partial(
        create_engine,
        url,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,  # what users sent is not for logs
        json_serializer=partial(json.dumps, allow_nan=False, separators=(",", ":")),
    )
    if url.get_backend_name() == "sqlite":
        engine = make(connect_args={"timeout": patience})  # for another process to end its transaction
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        engine = make(connect_args={name: value for name, value in LIBPQ.items() if name not in url.query})
    except ModuleNotFoundError as missing:
        remedy = "pip install 'botcore[postgres]'"
        raise StoreError("failed_precondition", "database", f"PostgreSQL, without {missing.name}", remedy) from None
    event.listen(engine, "connect", partial(_prepare_postgresql, f"{patience:g}s"))
    return engine


def _prepare_sqlite(connection: Any, _: object) -> None:
    # The driver's own BEGIN comes too late for DDL: a migration that fails would stay half done.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN " + connection.get_execution_options()["begin"])


def _prepare_postgresql(lock_timeout: str, connection: Any, _: object) -> None:
    connection.execute("SELECT set_config('lock_timeout', %s, false)", (lock_timeout,))
    # Acknowledged is on disk, whatever the server's default; a stronger setting stays.
    weak = "current_setting('synchronous_commit') = 'off'"
    connection.execute(f"SELECT set_config('synchronous_commit', 'on', false) WHERE {weak}")
    connection.commit()


def _is_away(error: BaseException) -> bool:
    """Locked, restarting, out of reach or of room: it may pass. SQLite calls wrong SQL operational too."""
    operational = isinstance(error, (OperationalError, InterfaceError, PoolTimeout))
    return operational and getattr(getattr(error, "orig", None), "sqlite_errorname", None) != "SQLITE_ERROR"


def _cause(error: SQLAlchemyError) -> str:
    return (str(getattr(error, "orig", None) or error).strip() or type(error).__name__).splitlines()[0]
