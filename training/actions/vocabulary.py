"""The strings of a log as numbers: the commonest first, so that a code means alike from one training to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from botcore.actions import records
from botcore.training.actions.datasets import Log

MOST_EVENTS = 255  # a code of an event is one byte, and 0 is what was never seen


def learn(log: Log) -> dict[str, list[str]]:
    """The vocabulary of a log: its events and categories, by falling frequency, then by name."""
    return {"event": _ranked(log.event)[:MOST_EVENTS], "category": _ranked(log.category)}


def coded(log: Log, vocabulary: Mapping[str, Sequence[str]]) -> np.ndarray:
    """The rows of a log as EVENT records (rows,), made as the line makes them: places from 1, 0 for what is unseen."""
    users = np.repeat(np.arange(len(log)), log.counts)
    return records({"UserId": users, "Event": log.event, "Category": log.category}, vocabulary)[0]


def _ranked(column: np.ndarray) -> list[str]:
    counts = pd.Series(column).value_counts().to_dict()
    return sorted((name for name in counts if name), key=lambda name: (-counts[name], name))
