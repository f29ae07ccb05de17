"""Labelled event logs: the rows of each user in the order of the log, and whether the user was fake."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from botcore.recordings import RecordingError

NEEDED = ("UserId", "Event", "Category", "Fake")
READERS: dict[str, Callable[[Path], pd.DataFrame]] = {
    ".csv": lambda path: pd.read_csv(path, dtype=str, na_filter=False),
    ".jsonl": lambda path: pd.read_json(path, lines=True, dtype=False),
    ".parquet": pd.read_parquet,
}
LABELS = {"0": 0, "0.0": 0, "false": 0, "1": 1, "1.0": 1, "true": 1}
TERMS = {"fatector": "MIT", "servando": "none stated"}
OWN = "the operator's own"  # a log nobody listed


@dataclass(frozen=True)
class Log:
    """The users of a log, in order of first appearance, and their rows.

    Attributes:
        source: name of the log.
        users: (n,) ids as text.
        label: (n,) int8; 1 is fake.
        offsets: (n + 1,) int64; the rows of user i are offsets[i]:offsets[i + 1].
        event, category: (rows,) text.
        row: (rows,) int64, where each row stood in the log, in which users are interleaved.
    """

    source: str
    users: np.ndarray
    label: np.ndarray
    offsets: np.ndarray
    event: np.ndarray
    category: np.ndarray
    row: np.ndarray

    def __len__(self) -> int:
        return len(self.users)

    @property
    def counts(self) -> np.ndarray:
        """Rows of each user, (n,)."""
        return np.diff(self.offsets)

    def select(self, where: np.ndarray) -> Log:
        """The users of a mask or of indices, in the order given."""
        index = np.arange(len(self))[where]
        rows, offsets = span(self.offsets[index], self.counts[index])
        columns = (column[rows] for column in (self.event, self.category, self.row))
        return Log(self.source, self.users[index], self.label[index], offsets, *columns)

    def table(self) -> pd.DataFrame:
        """The log as it was read: UserId, Event, Category, Fake, users interleaved."""
        who = np.repeat(np.arange(len(self)), self.counts)
        columns = (self.users[who], self.event, self.category, self.label[who])
        return pd.DataFrame(dict(zip(NEEDED, columns, strict=True))).iloc[np.argsort(self.row, kind="stable")]


def span(starts: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ragged slices one after another: the index of every element, and the offsets of the slices in it."""
    offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    return np.arange(offsets[-1]) + np.repeat(starts - offsets[:-1], lengths), offsets


def load(files: Sequence[Path | str], source: str = "") -> Log:
    """Read a labelled log from CSV, JSON lines or Parquet; several files are read one after another, as one log.

    Raises:
        RecordingError: no such format, a column is missing, a label is neither 0 nor 1, or a user has both.
    """
    paths = [Path(file) for file in files]
    table = pd.concat([_read(path) for path in paths], ignore_index=True)
    codes, users = pd.factorize(table["UserId"])
    order = np.argsort(codes, kind="stable")
    offsets = np.concatenate(([0], np.cumsum(np.bincount(codes, minlength=len(users))))).astype(np.int64)
    fake = table["Fake"].to_numpy(np.int8)[order]
    users = np.asarray(users, object)
    return Log(
        source or paths[0].stem.removeprefix("events_"),
        users,
        _label_of(users, offsets, fake),
        offsets,
        table["Event"].to_numpy(object)[order],
        table["Category"].to_numpy(object)[order],
        order.astype(np.int64),
    )


def _read(path: Path) -> pd.DataFrame:
    if path.suffix not in READERS:
        raise RecordingError(f"{path}: a log is {', '.join(READERS)}; convert it")
    try:
        table = READERS[path.suffix](path)
    except (OSError, ValueError) as error:
        raise RecordingError(f"{path}: not readable ({str(error).splitlines()[0]}); write it again") from None
    missing = [name for name in NEEDED if name not in table]
    if missing:
        raise RecordingError(f"{path}: column {missing[0]!r} is missing; training needs {', '.join(NEEDED)}")
    table = table[list(NEEDED)].astype(object).fillna("").astype(str)
    label = table["Fake"].str.lower().map(LABELS)
    for field, good in {**{name: table[name] != "" for name in NEEDED[:3]}, "Fake": label.notna()}.items():
        if not good.all():
            row = int(good.to_numpy().argmin())
            remedy = "write 1 for fake, 0 for real" if field == "Fake" else "give every row one, or leave it out"
            raise RecordingError(f"{path}: {field} is {table[field][row]!r} in row {row + 1}; {remedy}")
    return table.assign(Fake=label)


def _label_of(users: np.ndarray, offsets: np.ndarray, fake: np.ndarray) -> np.ndarray:
    shares = np.add.reduceat(fake.astype(np.int64), offsets[:-1]) / np.diff(offsets) if len(users) else np.zeros(0)
    torn = (shares > 0.0) & (shares < 1.0)
    if torn.any():
        raise RecordingError(
            f"Fake: user {users[torn.argmax()]!r} is both 0 and 1 ({int(torn.sum())} such users); a user is fake or "
            "real: correct the rows or leave the user out"
        )
    return shares.astype(np.int8)
