"""How the log-odds of movements add up to the margin of a session: the formula of core/ledger.h."""

from __future__ import annotations

import numpy as np
import pandas as pd

ALL = 0  # as a number of movements: as many as the session has
SIZES = (1, 2, 4, ALL)
FULL = 4  # movements from which more of them add no further weight


def add_up(log_odds: np.ndarray, offsets: np.ndarray, k: int = ALL) -> np.ndarray:
    """Margins of sessions after their first k judged movements, (n,): mean log-odds times sqrt(min(k, FULL)).

    log_odds: (m,) of the movements, NaN of one that is not judged; those of session i are
    log_odds[offsets[i]:offsets[i + 1]]. NaN where a session has fewer than k, or none.
    """
    judged = ~np.isnan(log_odds)
    bounds = np.concatenate(([0], np.cumsum(judged)))[offsets]
    counts = np.diff(bounds)
    taken = counts if k == ALL else np.full(len(counts), k)
    total = np.concatenate(([0.0], np.cumsum(log_odds[judged], dtype=np.float64)))
    enough = (counts >= taken) & (taken > 0)
    first = bounds[:-1]
    last = np.where(enough, first + taken, first)
    return np.where(enough, (total[last] - total[first]) * _weight(taken), np.nan)


def running(log_odds: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """The margin of its session after each movement, (m,): the last of a session is what add_up gives of it; NaN of a
    movement that is not judged."""
    judged = ~np.isnan(log_odds)
    first = np.repeat(offsets[:-1], np.diff(offsets))
    counts = np.concatenate(([0], np.cumsum(judged)))
    total = np.concatenate(([0.0], np.cumsum(np.where(judged, log_odds, 0.0), dtype=np.float64)))
    taken = counts[1:] - counts[first]
    return np.where(judged, (total[1:] - total[first]) * _weight(taken), np.nan)


def courses(table: pd.DataFrame, log_odds: np.ndarray, offsets: np.ndarray) -> pd.DataFrame:
    """The table with the column "course": the margins of each session after each of its judged movements."""
    margins = running(log_odds, offsets)
    judged = ~np.isnan(margins)
    bounds = np.concatenate(([0], np.cumsum(judged)))[offsets]
    parts = np.split(margins[judged], bounds[1:-1])
    return table.assign(course=pd.Series(parts, table.index, dtype=object))


def _weight(taken: np.ndarray) -> np.ndarray:
    """What each of so many movements counts for."""
    return np.sqrt(np.minimum(taken, FULL)) / np.maximum(taken, 1)
