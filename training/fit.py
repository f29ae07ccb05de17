"""Fitting the model that ships: boosted trees, calibrated and bounded on people and families they never saw."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import xgboost

from botcore import features
from botcore.training.blind import judges
from botcore.training.calibration import PRIOR, Platt, conformal, platt, upper_bound
from botcore.training.clocks import OWN_CLOCK
from botcore.training.datasets import OWN, SOURCES
from botcore.training.ensemble import Ensemble
from botcore.training.learners import PARAMETERS, ROUNDS, boost, margin
from botcore.training.publish import Novelty
from botcore.training.rows import Rows
from botcore.training.split import training_rows
from botcore.training.weights import prior_half
from botcore.training.windows import ALL, Movements, windows
from botcore.verdict import Costs

FPR = 0.01
HOLDOUT = 10_000  # rows for the parity gate


@dataclass(frozen=True)
class Fitted:
    """A trained model and all that its bundle states.

    Attributes:
        booster: boosted trees over `features`; its margin is the log-odds before calibration.
        features: names of the columns, in order.
        holdout: (n, n_features) float32 rows the booster was not fitted to.
        calibration: slope, intercept, prior, conformal {fpr, p, n, bound}, min_units.
        costs: accuse, miss, challenge, pass_rate.
        metrics: the figures of report.json that are numbers.
        sources: name, terms, sessions of each source learnt from.
        ensemble, people, inputs, dependence: as publish.Fitted has them.
    """

    name: str
    modality: str
    booster: xgboost.Booster | None
    features: list[str]
    holdout: np.ndarray
    calibration: dict[str, Any]
    costs: dict[str, float]
    metrics: dict[str, Any]
    sources: list[dict[str, Any]]
    seed: int
    vocabulary: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rules: Mapping[str, float] = field(default_factory=dict)
    novelty: Novelty | None = None
    ensemble: Ensemble | None = None
    people: Sequence[float] = ()
    inputs: Sequence[str] = ()
    dependence: Mapping[str, float] = field(default_factory=dict)


def fit(
    movements: Movements, rows: Rows, sources: Collection[str], blind: pd.DataFrame, seed: int,
    parameters: Mapping[str, Any] = PARAMETERS, rounds: int = ROUNDS, name: str = "pointer",
) -> Fitted:  # fmt: skip
    """Fit to the people of `sources` and all bots that may stand beside them; calibrate on the blind scores."""
    table = movements.table
    chosen = training_rows(table, sources)
    booster = boost(*rows.select(chosen, seed), seed, parameters, rounds)
    sigmoid = calibrate(blind)
    people = judged_people(movements, booster, sources, blind, seed)
    return Fitted(
        name=name,
        modality="pointer",
        booster=booster,
        features=features.names("pointer"),
        holdout=_holdout(rows, chosen, seed),
        calibration=_calibration(sigmoid, people),
        costs=Costs()._asdict(),
        metrics={},
        sources=terms(table[chosen & (table["clock"] == OWN_CLOCK).to_numpy()]),
        seed=seed,
    )


def calibrate(blind: pd.DataFrame) -> Platt:
    """Platt's sigmoid over blind scores, sources and families tempered as in training."""
    return platt(blind["margin"].to_numpy(np.float64), blind["label"].to_numpy(), prior_half(blind))


def judged_people(
    movements: Movements, booster: xgboost.Booster, sources: Collection[str], blind: pd.DataFrame, seed: int
) -> np.ndarray:
    """Margins of people the model is blind to: its own where they are outside the training, else the folds'."""
    table = movements.table
    outside = [source for source in judges(table, sources) if source not in sources]
    if not outside:
        return blind["margin"][blind["label"] == 0].to_numpy()
    whole = windows(movements, np.random.default_rng(seed), (ALL,))
    people = (table["label"] == 0) & table["source"].isin(outside) & (table["clock"] == OWN_CLOCK)
    return margin(booster)(whole.X[people.to_numpy()[whole.session]])


def terms(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Each source of a table with its terms and what it holds, for the manifest and the model card."""
    return [
        {
            "name": str(source),
            "terms": SOURCES.get(source, OWN).terms,
            "sessions": len(part),
            "people": int((part["label"] == 0).sum()),
            "bots": int((part["label"] == 1).sum()),
        }
        for source, part in table.groupby("source")
    ]


def _calibration(sigmoid: Platt, people: np.ndarray) -> dict[str, Any]:
    p = sigmoid(people)
    threshold = min(conformal(p, FPR), 1.0)
    above = int((p >= threshold).sum())
    promise = {"fpr": FPR, "p": threshold, "n": len(p), "bound": upper_bound(above, len(p))}
    return {
        "slope": sigmoid.slope,
        "intercept": sigmoid.intercept,
        "prior": PRIOR,
        "conformal": promise,
        "min_units": 1,
    }


def _holdout(rows: Rows, trained: np.ndarray, seed: int) -> np.ndarray:
    """Rows of sessions that were not learnt from; where there are too few, random rows of all."""
    index = np.flatnonzero(~trained[rows.windows.session])
    index = index if len(index) >= HOLDOUT else np.arange(len(rows.label))
    drawn = np.random.default_rng(seed + 1).permutation(index)[:HOLDOUT]
    return rows.windows.X[np.sort(drawn)]
