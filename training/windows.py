"""Windows of a session: its movements described once, then any run of them made a row for the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore import features
from botcore.training.datasets import Sessions

ALL = 0  # the window that is the whole session
SIZES = (1, 2, 4, ALL)


@dataclass(frozen=True)
class Movements:
    """Described movements: those of session i are rows[offsets[i]:offsets[i + 1]].

    Attributes:
        rows: (m, k) float64, as botcore.features.movements gives them.
        offsets: (n + 1,) int64.
        table: n rows, what is known of each session.
    """

    rows: np.ndarray
    offsets: np.ndarray
    table: pd.DataFrame

    @property
    def counts(self) -> np.ndarray:
        """Movements of each session, (n,)."""
        return np.diff(self.offsets)


@dataclass(frozen=True)
class Windows:
    """Rows for the model.

    Attributes:
        X: (w, n_features) float32, NaN where missing.
        session: (w,) int64, the session each window was cut from.
        size: (w,) int64, movements asked for; ALL is the whole session.
    """

    X: np.ndarray
    session: np.ndarray
    size: np.ndarray


def describe(sessions: Sessions) -> Movements:
    """Every movement of every session as a row of features."""
    return Movements(*features.movements(sessions.events, sessions.offsets), sessions.table)


def join(parts: Sequence[Movements]) -> Movements:
    """The movements of all parts, in order."""
    base = np.cumsum([0, *(len(part.rows) for part in parts)])
    offsets = [part.offsets[:-1] + start for part, start in zip(parts, base, strict=False)]
    return Movements(
        np.concatenate([part.rows for part in parts]),
        np.append(np.concatenate(offsets), base[-1]),
        pd.concat([part.table for part in parts], ignore_index=True),
    )


def windows(movements: Movements, rng: np.random.Generator, sizes: Sequence[int] = SIZES) -> Windows:
    """One window of each size from each session that has as many movements, at a random place.

    A session of exactly k movements is not given twice, as k and as ALL; one without a movement gives no window.
    """
    everyone = np.arange(len(movements.table))
    return _cut(movements, movements.offsets[:-1], movements.offsets[1:], everyone, rng, sizes)


def strung(movements: Movements, rng: np.random.Generator, sizes: Sequence[int] = SIZES, most: int = 6) -> Windows:
    """Windows over several short sessions of one known person on one recorder, read as if they were one.

    Where a source gives a person's movements one at a time, the longer windows would else be of bots alone, and their
    mere length would tell. Sessions that stand next to each other in the table are strung together, up to `most`.
    """
    table, counts = movements.table, movements.counts
    short = ((table["label"] == 0) & (table["user_id"] != "")).to_numpy() & (counts > 0) & (counts < most)
    owner = (table["source"] + "\n" + table["user_id"] + "\n" + table["clock"]).to_numpy()
    joins = short[1:] & short[:-1] & (owner[1:] == owner[:-1])  # session i + 1 may follow session i on a string
    run_start = np.flatnonzero(np.append(True, ~joins))
    place = np.arange(len(table)) - np.repeat(run_start, np.diff(np.append(run_start, len(table))))
    first = np.flatnonzero(place % most == 0)
    after = np.append(first[1:], len(table))
    several = after - first > 1
    first, after = first[several], after[several]
    return _cut(movements, movements.offsets[first], movements.offsets[after], first, rng, [k for k in sizes if k != 1])


def both(one: Windows, other: Windows) -> Windows:
    """The windows of both."""
    return Windows(*(np.concatenate(pair) for pair in zip(vars(one).values(), vars(other).values(), strict=True)))


def _cut(
    movements: Movements, begin: np.ndarray, stop: np.ndarray, session: np.ndarray, rng: np.random.Generator,
    sizes: Sequence[int],
) -> Windows:  # fmt: skip
    """Windows within the rows begin[i]:stop[i]; session[i] is what to call them."""
    counts = stop - begin
    starts, stops, owners, asked = [], [], [], []
    for k in sizes:
        long_enough = counts >= 1 if k == ALL else (counts >= k) & ((counts > k) | (ALL not in sizes))
        index = np.flatnonzero(long_enough)
        length = counts[index] if k == ALL else np.full(len(index), k)
        start = begin[index] + rng.integers(0, counts[index] - length + 1)
        starts.append(start)
        stops.append(start + length)
        owners.append(session[index])
        asked.append(np.full(len(index), k))
    X = _gather(movements.rows, np.concatenate(starts), np.concatenate(stops))
    return Windows(X, np.concatenate(owners), np.concatenate(asked))


def _gather(rows: np.ndarray, begin: np.ndarray, stop: np.ndarray) -> np.ndarray:
    """Aggregate rows[begin[i]:stop[i]] for each i: (w, n_features) float32."""
    length = stop - begin
    offsets = np.concatenate(([0], np.cumsum(length))).astype(np.int64)
    index = np.arange(offsets[-1]) + np.repeat(begin - offsets[:-1], length)
    return features.aggregate(rows[index], offsets)
