"""Logs as JSON lines: what happened, never where a pointer was nor when a user tapped."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

import structlog

EVERYTHING, ERRORS = "server.log", "errors.log"
ROTATE_AT, KEPT = 16 << 20, 5  # bytes of a file, and how many older ones stay


def configure(directory: Path | None = None) -> None:
    """Sends all logs of the process to stderr; where a directory is given, all of them to server.log and errors alone
    to errors.log there as well, rotated by size. Raises OSError where that cannot be written."""
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    if directory:
        directory.mkdir(parents=True, exist_ok=True)
        handlers += [_file(directory / EVERYTHING, logging.INFO), _file(directory / ERRORS, logging.ERROR)]
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[
            _stamp,
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(),
        ],
    )
    for handler in handlers:
        handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers, root.level = handlers, logging.INFO
    for talkative in ("uvicorn", "alembic"):  # their coming and going is the server's to tell
        logging.getLogger(talkative).setLevel(logging.WARNING)
    structlog.configure(
        processors=[structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


def _stamp(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    record: logging.LogRecord = event["_record"]
    at = datetime.fromtimestamp(record.created, UTC)
    return event | {"level": record.levelname.lower(), "timestamp": at.isoformat(timespec="microseconds")}


def _file(path: Path, level: int) -> logging.Handler:
    handler = RotatingFileHandler(path, maxBytes=ROTATE_AT, backupCount=KEPT, encoding="utf-8")
    handler.setLevel(level)
    return handler
