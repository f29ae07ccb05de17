"""Trees taught by people and bots, where bots were recorded: the rival of what is learnt from people alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd
import xgboost

from botcore.training.layers.blind import middle, parts
from botcore.training.layers.bots import ROOMS
from botcore.training.layers.columns import pick
from botcore.training.layers.material import Rows
from botcore.training.learners import PARAMETERS, boost, margin
from botcore.training.weights import balanced

SMALL: Mapping[str, Any] = {**PARAMETERS, "max_depth": 3, "min_child_weight": 4.0, "colsample_bytree": 0.7}
ROUNDS, FOLDS = 80, 5
RECORDED = 10  # judged sessions of recorded bots from which trees are tried


def teachable(rows: Rows) -> bool:
    """Whether bots enough were recorded and can be judged."""
    table = rows.table
    own = (table["label"] == 1) & table["judged"] & (table["device"] != "generated") & (table["clock"] == "")
    return int(own.sum()) >= RECORDED


def taught(rows: Rows, layer: str, without: Collection[str] = ()) -> np.ndarray:
    """The rows learnt from when some families are left out, a mask. Bots that copy people are never learnt from: they
    are so near to people that it teaches to accuse them."""
    table = rows.table
    copies = {ROOMS[layer].FAMILY[kind] for kind in ROOMS[layer].COPIED}
    return (table["judged"] & ~table["family"].isin(copies | set(without))).to_numpy()


def grow(rows: Rows, layer: str, chosen: np.ndarray, seed: int) -> xgboost.Booster:
    """Boosted trees of a mask of rows, people and bots weighing the same; what they may not read is missing to them."""
    table = rows.table[chosen]
    label = table["label"].to_numpy()
    group = table["source"].where(label == 0, table["family"]).to_numpy()
    weight = balanced(group, label)
    return boost(hidden(rows.values[chosen], layer), label, weight, seed, SMALL, ROUNDS)


def hidden(values: np.ndarray, layer: str) -> np.ndarray:
    """Rows (n, n_features) with all that trees may not read gone missing."""
    seen = np.zeros(values.shape[1], bool)
    seen[pick(layer, taught=True)] = True
    return np.where(seen, values, np.nan).astype(np.float32)


def people_margins(rows: Rows, layer: str, seed: int) -> np.ndarray:
    """Margins (p,) of rows.people by trees without their part of the recordings, all families taught."""
    people, of_people, chosen = np.flatnonzero(rows.people), _parts(rows), taught(rows, layer)
    found = np.zeros(len(people))
    for each in range(FOLDS):
        own = of_people[people] == each
        if own.any():
            score = margin(grow(rows, layer, chosen & (of_people != each), seed))
            found[own] = score(hidden(rows.values[people[own]], layer))
    return found


def blind_margins(rows: Rows, layer: str, seed: int) -> pd.DataFrame:
    """For every family of bots, by trees that saw neither it nor that part of people: its bots on either clock, and all
    people; what is known of each session, row (its place in rows), left_out (the family), margin, and said (whether
    these people's threshold calls it a bot)."""
    table, people, of_people = rows.table, np.flatnonzero(rows.people), _parts(rows)
    count, found = len(np.unique(of_people[people])), []
    for family in sorted(set(table["family"][table["judged"]]) - {""}):
        bots = np.flatnonzero((table["family"] == family) & table["judged"] & (table["label"] == 1))
        of_bots, chosen, scored = np.arange(len(bots)) % count, taught(rows, layer, [family]), []
        for each in range(count):
            asked = np.concatenate([people[of_people[people] == each], bots[of_bots == each]])
            known = margin(grow(rows, layer, chosen & (of_people != each), seed))
            score = known(hidden(rows.values[asked], layer))
            scored.append(table.iloc[asked].assign(row=asked, left_out=family, margin=score))
        told = pd.concat(scored, ignore_index=True)
        found.append(told.assign(said=told["margin"] > middle(told["margin"][told["label"] == 0].to_numpy())))
    return pd.concat(found, ignore_index=True)


def _parts(rows: Rows) -> np.ndarray:
    """The part (n,) of every row of people's sessions that can be judged, on whichever clock; else NaN."""
    part = dict(zip(rows.table["session_id"][rows.people], parts(rows.table[rows.people], FOLDS), strict=True))
    return rows.table["session_id"].map(part).where(rows.table["label"] == 0).to_numpy(np.float64)
