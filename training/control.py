"""The control: how well the features of movements tell the people of two recorders apart, where nobody is a bot."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedGroupKFold

from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK
from botcore.training.columns import UNREAD, places
from botcore.training.datasets import OWN, SOURCES
from botcore.training.learners import PARAMETERS, boosted
from botcore.training.movements import Movements

FEWEST = 200  # sessions of people a source is compared from
MOST = 5000  # movements of each
FOLDS = 3
APART = ("user_id", "recording_id", "session_id")  # what the folds part: the first of which a source has KNOWN
KNOWN = 5
LEARNER = partial(boosted, parameters={**PARAMETERS, "min_child_weight": 1.0})  # some sources are small


def pairs(table: pd.DataFrame) -> list[tuple[str, str]]:
    """The sources to compare, two and two. table: what is known of sessions on their own clock."""
    counts = table["source"][table["label"] == 0].value_counts()
    return list(combinations(sorted(counts.index[counts >= FEWEST]), 2))


def control(movements: Movements, pair: Collection[str], seed: int) -> dict[str, Any]:
    """ROC-AUC of one movement's source, cross-validated, as recorded and with both sources on invented clocks, by the
    features the model of bots reads."""
    one, other = (SOURCES.get(source, OWN).task for source in pair)
    row = {"sources": list(pair), "tasks": [one, other]}
    return row | {
        name: _told_apart(movements, pair, clock, seed)
        for name, clock in (("own", OWN_CLOCK), ("common", INVENTED_CLOCK))
    }


def _told_apart(movements: Movements, pair: Collection[str], clock: str, seed: int) -> float:
    table, rng = movements.table, np.random.default_rng(seed)
    people = ((table["label"] == 0) & (table["clock"] == clock)).to_numpy()
    chosen, groups = [], []
    for source in pair:
        asked = people & (table["source"] == source).to_numpy()
        group = next((table[name] for name in APART if table[name][asked].nunique() >= KNOWN), table["session_id"])
        index = np.sort(rng.permutation(np.flatnonzero(np.repeat(asked, movements.counts)))[:MOST])
        chosen.append(index)
        groups.append(source + " " + group.to_numpy()[movements.session[index]].astype(str))
    rows, group = movements.rows[np.concatenate(chosen)], np.concatenate(groups)
    X = np.delete(rows, places(UNREAD), axis=1)
    y = np.repeat([0, 1], [len(index) for index in chosen])
    weight = 0.5 * len(y) / np.bincount(y)[y]
    said = np.zeros(len(y))
    for learnt, asked in StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed).split(X, y, group):
        said[asked] = LEARNER(X[learnt], y[learnt], weight[learnt], seed)(X[asked])
    return float(roc_auc_score(y, said))
