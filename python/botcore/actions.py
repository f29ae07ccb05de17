"""Event logs in any form to what is judged, user by user: Arrow, DataFrames, mappings of columns, and files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from . import log, logfile
from ._score import log_events
from .events import EVENT
from .log import NEEDED, Block, LogError, require
from .verdict import DECISIONS

__all__ = ["LogError", "UserScores", "blocks", "records", "rows"]


@dataclass(frozen=True, eq=False)
class UserScores:
    """What a log says of its users, one entry each, in order of first appearance."""

    users: list[Any]  # ids as they were given
    scores: np.ndarray  # SCORE records
    unseen: np.ndarray  # int64: rows with an event or category the model never saw

    @property
    def p_bot(self) -> np.ndarray:
        """Calibrated probability, float64."""
        return self.scores["p_bot"]

    @property
    def fake(self) -> np.ndarray:
        """Whether the decision is to block, bool."""
        return self.scores["decision"] == DECISIONS.index("block")


def blocks(columns: Any, told: logfile.Told | None = None) -> Iterable[Block]:
    """A log as blocks of rows in their order.

    columns: an Arrow table, batch or reader, a DataFrame, a mapping of lists or arrays; or a path or open binary file.
    Columns in memory are checked as a whole before the first block. told: called with the bytes of a file read since
    the last call. Raises LogError, and OSError where a path cannot be opened.
    """
    if isinstance(columns, (str, os.PathLike)):
        return logfile.opened(columns, told)
    if hasattr(columns, "read"):
        return logfile.read(columns, told)
    if isinstance(columns, pa.RecordBatchReader):
        require(columns.schema.names)
        return log.blocks(columns)
    return list(log.blocks(_batches(columns)))


def records(columns: Any, vocabulary: Mapping[str, Sequence[str]]) -> tuple[np.ndarray, np.ndarray, list[Any]]:
    """A log as training reads it: (events, offsets, users), EVENT records (rows,) with each user's rows together and in
    their order, int64 (users + 1,), and the ids in order of first appearance.

    columns: as in `blocks`. vocabulary: {"event": [...], "category": [...]}, codes 1, 2, ... in this order.
    """
    places: dict[Any, int] = {}
    owners, made = [np.zeros(0, np.int64)], []
    for block in blocks(columns):
        made.append(log_events(block, vocabulary))
        owners.append(_owners(block, places))
    owner = np.concatenate(owners)
    offsets = np.append(0, np.cumsum(np.bincount(owner, minlength=len(places))))
    events = np.concatenate(made)[np.argsort(owner, kind="stable")] if made else np.zeros(0, EVENT)
    return events, offsets.astype(np.int64), list(places)


def rows(columns: Any) -> dict[str, list[tuple[str, str]]]:
    """A log whole, as a client sends it: each user's (event, category) rows in order, users by first appearance."""
    log: dict[str, list[tuple[str, str]]] = {}
    for block in blocks(columns):
        coded = (block.user, block.event, block.category)
        texts = (map(column.words().__getitem__, column.codes) for column in coded)
        for user, event, category in zip(*texts, strict=True):
            log.setdefault(user, []).append((event, category))
    return log


def _owners(block: Block, places: dict[Any, int]) -> np.ndarray:
    """The place of each row's user among all; new users go to the end."""
    codes, words = block.user.codes, block.user.words()
    seen, first = np.unique(codes, return_index=True)
    place = np.zeros(len(words), np.int64)
    for code in seen[np.argsort(first)]:
        user = int(words[code]) if block.numeric else words[code]
        place[code] = places.setdefault(user, len(places))
    return place[codes]


def _batches(columns: Any) -> list[pa.RecordBatch]:
    """Columns in memory."""
    if isinstance(columns, pa.RecordBatch):
        columns = pa.Table.from_batches([columns])
    if isinstance(columns, pa.Table):
        require(columns.column_names)
        return columns.select(NEEDED).to_batches()
    names = columns if isinstance(columns, Mapping) else getattr(columns, "columns", None)
    if names is None:
        remedy = "give an Arrow table, a DataFrame, a mapping of columns, or a path or open file"
        raise LogError("columns", f"{type(columns).__name__} is no log", remedy)
    require(list(names))
    arrays = [_array(columns[name], name) for name in NEEDED]
    if len(set(map(len, arrays))) > 1:
        lengths = ", ".join(f"{name} {len(array)}" for name, array in zip(NEEDED, arrays, strict=True))
        raise LogError("columns", f"of unequal lengths: {lengths}", "give an entry a row in each")
    return pa.table(arrays, NEEDED).to_batches()


def _array(values: Any, name: str) -> pa.Array | pa.ChunkedArray:
    if isinstance(values, (pa.Array, pa.ChunkedArray)):
        return values
    if isinstance(values, (str, bytes)) or not hasattr(values, "__len__") or getattr(values, "ndim", 1) != 1:
        raise LogError(f"column {name}", f"{type(values).__name__} is no column", "give a list or array")
    try:
        return pa.array(values, from_pandas=True)
    except (pa.ArrowException, OverflowError, TypeError) as error:
        raise _unlike(values, name, str(error)) from None


def _unlike(values: Sequence[Any], name: str, said: str) -> LogError:
    """Why values do not make a column: the first that is unlike those before it."""
    remedy = "give text, or whole numbers below 2**63, of one type throughout"
    kind = str if isinstance(next(iter(values)), str) else (int, np.integer)
    for row, value in enumerate(values):
        if value is not None and not isinstance(value, kind):
            return LogError(f"{name} in row {row + 1}", repr(value), remedy)
    return LogError(f"column {name}", said, remedy)
