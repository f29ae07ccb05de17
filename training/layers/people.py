"""How people pass a layer when the models saw neither them nor, once, a page like theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from botcore.training.calibration import clopper_pearson
from botcore.training.layers import supervised
from botcore.training.layers.blind import parts
from botcore.training.layers.material import Rows
from botcore.training.layers.trial import Says, Trial


def people(trial: Trial, shown: Mapping[str, Rows]) -> Iterator[dict[str, Any]]:
    """People that pass, by engine: left out part by part and person by person, as they were recorded; and part by part,
    as they are `shown` (name -> the same sessions seen otherwise)."""
    rows = trial.rows
    own = rows.select(rows.people)
    part = parts(own.table, supervised.FOLDS)
    person = own.table["user_id"].to_numpy()
    groups = [part == each for each in np.unique(part)]
    alone = {who: person == who for who in np.unique(person) if who and (person == who).mean() <= 0.5}
    for engine, judge in trial.judges().items():
        said = [(mask, judge(_of(rows, own, mask))) for mask in groups]
        yield _passed("parts", engine, [(own, mask, says) for mask, says in said])
        for who, mask in alone.items():
            yield _passed(f"person {who}", engine, [(own, mask, judge(_of(rows, own, mask)))])
        for name, seen in shown.items():
            if seen.table["judged"].any():
                yield _passed(f"parts, {name}", engine, [(seen, _of(seen, own, mask), says) for mask, says in said])


def _of(rows: Rows, own: Rows, mask: np.ndarray) -> np.ndarray:
    """The rows, on whichever clock, of some of people's sessions."""
    return rows.table["session_id"].isin(own.table["session_id"][mask]).to_numpy()


def _passed(left_out: str, engine: str, asked: list[tuple[Rows, np.ndarray, Says]]) -> dict[str, Any]:
    hit, who = [], []
    for rows, mask, says in asked:
        hit.append(says(rows.values[mask & rows.table["judged"].to_numpy()]))
        who.append(rows.table["user_id"][mask & rows.table["judged"].to_numpy()])
    accused, n = int(np.concatenate(hit).sum()), len(np.concatenate(hit))
    low, high = clopper_pearson(n - accused, n)
    facts = {"left_out": left_out, "engine": engine, "n": n, "persons": int(pd.concat(who).nunique())}
    return facts | {"passed": n - accused, "low": low, "high": high}
