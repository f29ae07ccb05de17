"""Fitting the tap model that ships: boosted trees, a forest of people alone, rules, and what each promises."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from botcore.training.calibration import PRIOR, Platt, calibrate
from botcore.training.clocks import OWN_CLOCK
from botcore.training.fit import Fitted
from botcore.training.tap import persons, rules
from botcore.training.tap.datasets import OWN, SOURCES
from botcore.training.tap.material import GAPS, NAMES, Rows
from botcore.training.tap.measure import FPR, Measure
from botcore.training.tap.novelty import novelty
from botcore.verdict import Costs


def fit(measure: Measure, blind: pd.DataFrame, name: str = "tap") -> Fitted:
    """Fit to all people of the measure's sources and all bots taught; calibrate on the blind scores."""
    people = own_people(measure.rows, measure.sources)
    source = people.table["source"].to_numpy().astype(str)
    return Fitted(
        name=name,
        modality="tap",
        booster=measure.booster(),
        features=NAMES,
        holdout=_recorded(measure.rows),
        calibration=_calibration(measure, calibrate(blind)),
        costs=Costs()._asdict(),
        metrics={},
        sources=terms(measure.rows.table[measure.taught() & (measure.table["clock"] == OWN_CLOCK).to_numpy()]),
        seed=measure.seed,
        rules=rules.learn(people.values, source),
        novelty=novelty(people.values, source, measure.panel(), measure.seed),
    )


def own_people(rows: Rows, sources: Collection[str]) -> Rows:
    """The people of some sources as they were recorded."""
    table = rows.table
    chosen = (table["label"] == 0) & table["source"].isin(sources) & (table["clock"] == OWN_CLOCK)
    return rows.select(chosen.to_numpy())


def terms(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Each source of a table with its terms and what it holds, for the manifest and the model card."""
    return [
        {
            "name": str(source),
            "terms": SOURCES.get(source, OWN).terms,
            "sessions": len(part),
            "people": int((part["label"] == 0).sum()),
            "persons": int(part["user_id"][part["label"] == 0].replace("", np.nan).nunique()),
            "bots": int((part["label"] == 1).sum()),
        }
        for source, part in table.groupby("source")
    ]


def _calibration(measure: Measure, sigmoid: Platt) -> dict[str, Any]:
    """The threshold no judge's people exceed above FPR; its bound is the worst judge's, persons counted as such."""
    threshold, n, bounds = measure.threshold(), 0, []
    for judge in measure.panel():
        chosen = measure.people(judge)
        hit = measure.model((), [judge])(measure.X[chosen]) >= threshold
        bounds.append(persons.bound(hit, measure.table["user_id"].to_numpy()[chosen]))
        n += len(hit)
    p = float(sigmoid(np.array(threshold)))
    return {
        "slope": sigmoid.slope,
        "intercept": sigmoid.intercept,
        "prior": PRIOR,
        "conformal": {"fpr": FPR, "p": p, "n": n, "bound": max(bounds)},
        "min_units": GAPS,
    }


def _recorded(rows: Rows) -> np.ndarray:
    """Every recorded sequence as it is served, for the parity gate."""
    own = (rows.table["clock"] == OWN_CLOCK) & (rows.table["device"] != "generated")
    return rows.values[own.to_numpy()].astype(np.float32)
