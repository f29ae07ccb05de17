"""Fitting the model that ships: boosted trees, calibrated and bounded on people and families they never saw."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import xgboost

from botcore import features
from botcore.training.blind import judges, log_odds_of, sessions_of
from botcore.training.calibration import PRIOR, calibrate
from botcore.training.clocks import OWN_CLOCK
from botcore.training.datasets import OWN, SOURCES
from botcore.training.ensemble import Ensemble
from botcore.training.familiar import ranges
from botcore.training.learners import boost, margin
from botcore.training.movements import Movements
from botcore.training.profiles import promises
from botcore.training.publish import Novelty
from botcore.training.recipe import SHIPPED, Recipe
from botcore.training.reference import reference
from botcore.training.rows import select
from botcore.training.sequential import boundaries
from botcore.training.split import training_rows
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
        ensemble, people, inputs, dependence, profiles, familiar, reference: as publish.Fitted has them.
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
    profiles: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    familiar: Mapping[str, Sequence[float]] = field(default_factory=dict)
    reference: Mapping[str, Any] = field(default_factory=dict)


def fit(
    movements: Movements, sources: Collection[str], blind: pd.DataFrame, seed: int, recipe: Recipe = SHIPPED,
    name: str = "pointer",
) -> Fitted:  # fmt: skip
    """Fit to the people of `sources` and all bots that may stand beside them; calibrate on the blind scores."""
    table = movements.table
    chosen = training_rows(table, sources)
    rows = select(movements, chosen, seed, unread=recipe.unread)
    booster = boost(*rows, seed, recipe.parameters, recipe.rounds)
    sigmoid, familiar = calibrate(blind), ranges(movements, chosen)
    people = judged_people(movements, booster, sources, blind, familiar)
    general, profiles = promises(people, sigmoid, FPR)
    bounds = boundaries(people, blind[blind["label"] == 1], sigmoid, FPR)
    return Fitted(
        name=name,
        modality="pointer",
        booster=booster,
        features=features.names("pointer"),
        holdout=_holdout(movements, chosen, seed),
        calibration={**vars(sigmoid), "prior": PRIOR, "conformal": general, "min_units": 1},
        costs=Costs()._asdict(),
        metrics={},
        sources=terms(table[chosen & (table["clock"] == OWN_CLOCK).to_numpy()]),
        seed=seed,
        profiles={of: facts | {"sequential": bounds.get(of, {})} for of, facts in profiles.items()},
        familiar=familiar,
        reference=reference(movements, people, sigmoid),
    )


def judged_people(
    movements: Movements, booster: xgboost.Booster, sources: Collection[str], blind: pd.DataFrame,
    familiar: Mapping[str, Sequence[float]],
) -> pd.DataFrame:  # fmt: skip
    """People the model is blind to, as they were recorded: those outside the training, judged by itself, else the
    folds'."""
    table = movements.table
    outside = [source for source in judges(table, sources) if source not in sources]
    if not outside:
        return blind[(blind["label"] == 0) & (blind["clock"] == OWN_CLOCK)].drop_duplicates("session_id")
    people = ((table["label"] == 0) & table["source"].isin(outside) & (table["clock"] == OWN_CLOCK)).to_numpy()
    return sessions_of(movements, log_odds_of(movements, people, margin(booster), familiar))


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


def _holdout(movements: Movements, trained: np.ndarray, seed: int) -> np.ndarray:
    """Movements of sessions that were not learnt from; where there are too few, random ones of all."""
    index = np.flatnonzero(~np.repeat(trained, movements.counts))
    index = index if len(index) >= HOLDOUT else np.arange(len(movements.rows))
    drawn = np.random.default_rng(seed + 1).permutation(index)[:HOLDOUT]
    return movements.rows[np.sort(drawn)]
