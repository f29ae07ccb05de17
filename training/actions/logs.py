"""What a training run says of itself, kept: everything in one file, errors alone in another."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EVERYTHING, ERRORS = "train.log", "train.errors.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


@contextmanager
def kept(directory: Path | None) -> Iterator[logging.Logger]:
    """The run's logger. Where a directory is given, what it and the line say is appended to the two files there.

    An error that ends the run is logged with its traceback and goes on its way.
    """
    log = logging.getLogger("botcore")
    handlers = _handlers(directory) if directory else []
    level = log.level
    log.setLevel(logging.INFO if handlers else level)
    for handler in handlers:
        log.addHandler(handler)
    try:
        yield log.getChild("training.actions")
    except Exception as error:
        log.exception("training ended: %s", error)
        raise
    finally:
        for handler in handlers:
            log.removeHandler(handler)
            handler.close()
        log.setLevel(level)


def _handlers(directory: Path) -> list[logging.Handler]:
    directory.mkdir(parents=True, exist_ok=True)
    made = []
    for name, level in ((EVERYTHING, logging.DEBUG), (ERRORS, logging.ERROR)):
        handler = logging.FileHandler(directory / name, encoding="utf-8")
        handler.setLevel(level)
        handler.setFormatter(logging.Formatter(_FORMAT))
        made.append(handler)
    return made
