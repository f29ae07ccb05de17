"""How soon a session is settled: movements and seconds until the sequential decision, families and people unseen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from botcore.training.calibration import calibrate
from botcore.training.fold import NOBODY, scored
from botcore.training.sequential import ALPHA, BETA, boundaries, decisions


def timing(folds: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The error rates stated, and for every fold the sessions settled as bot, as person and left open, with the median
    movements and seconds of moving until "bot" (of bots) or "person" (of people).

    The bounds of a fold come from its judges and from the bots of the other families, by models that know neither the
    fold's source nor them.
    """
    rows = []
    for source in sorted({fold["source"] for fold in folds}):
        here = [fold for fold in folds if fold["source"] == source]
        others = [fold for fold in here if fold["family"] != NOBODY]
        bots = scored(others).sessions if others else None
        rows += [_fold(fold, bots) for fold in here if bots is not None]
    return {"alpha": ALPHA, "beta": BETA, "folds": rows}


def _fold(fold: dict[str, Any], bots: pd.DataFrame) -> dict[str, Any]:
    people, family = scored([fold], "judges").sessions, fold["family"]
    people = people[people["label"] == 0]
    rest = bots[(bots["family"] != family) & bots["margin"].notna()]
    row = {"family": family, "source": fold["source"], "n": len(fold["asked"]["sessions"]["k"])}
    if not len(rest):
        return row | {"bot": 0, "person": 0, "movements": None, "seconds": None}
    people = people[people["margin"].notna()]
    blind = pd.concat([people, rest], ignore_index=True)
    asked = scored([fold])
    found = decisions(asked.movements, asked.log_odds, boundaries(people, rest, calibrate(blind)))
    counts = found["sequential"].value_counts()
    settled = found[found["sequential"] == ("person" if family == NOBODY else "bot")]
    row |= {name: int(counts.get(name, 0)) for name in ("bot", "person")}
    return row | {"movements": _median(settled["k"]), "seconds": _median(settled["seconds"])}


def _median(values: pd.Series) -> float | None:
    return float(values.median()) if len(values) else None
