"""Event logs to measure with: users one at a time, and a long log of many."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from botcore import features
from botcore.actions import records
from botcore.bench.material import distinct
from botcore.training.actions.datasets import load

COLUMNS = ("UserId", "Event", "Category")
ORDERS = 4  # in which the rows of each user are taken
USERS, FEWEST, MOST = 3700, 15, 25  # users where there is no log, and their rows
Vocabulary = Mapping[str, Sequence[str]]


def log(vocabulary: Vocabulary) -> pd.DataFrame:
    """The first log of $BOTCORE_DATA, else one of made-up users, who do what the model knows at random."""
    data = os.environ.get("BOTCORE_DATA")
    if data:
        return load(sorted(Path(data).glob("events_*"))[:1]).table()[list(COLUMNS)]
    rng = np.random.default_rng(0)
    n = rng.integers(FEWEST, MOST, USERS)
    drawn = (rng.choice(vocabulary[column], n.sum()) for column in ("event", "category"))
    ids = np.repeat([f"user {i}" for i in range(USERS)], n)
    return pd.DataFrame(dict(zip(COLUMNS, (ids, *drawn), strict=True))).sample(frac=1, random_state=0)


def repeated(rows: pd.DataFrame, times: int) -> pd.DataFrame:
    """Every user so many times: first as in the log, then under other names, each time in another order of rows."""
    others = (rows.sample(frac=1, random_state=i).assign(UserId=rows["UserId"] + f"-{i}") for i in range(1, times))
    return pd.concat([rows, *others], ignore_index=True)


def users(vocabulary: Vocabulary) -> list[dict[str, list[str]]]:
    """Logs of one user each, shuffled, each judged by a row no other one has."""
    rows = repeated(log(vocabulary), ORDERS)
    events, offsets, ids = records(rows, vocabulary)
    alone = {user: part.to_dict("list") for user, part in rows.groupby("UserId", sort=False)}
    return [alone[ids[i]] for i in distinct(features.extract_native("actions", events, offsets))]
