"""Fitting the model of a layer that ships: what is learnt from people alone, and trees where they judge better."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from botcore import features
from botcore.promise import upper_bound
from botcore.training.calibration import PRIOR
from botcore.training.clocks import OWN_CLOCK
from botcore.training.ensemble import Ensemble
from botcore.training.fit import Fitted
from botcore.training.layers import supervised
from botcore.training.layers.blind import margins, members, middle, promise, sigmoid
from botcore.training.layers.boundary import learn
from botcore.training.layers.choose import compare
from botcore.training.layers.columns import COLUMNS, UNITS
from botcore.training.layers.datasets import OWN, UNSTATED
from botcore.training.layers.material import compared
from botcore.training.layers.trial import Trial
from botcore.verdict import Costs

STARTERS = ("mynuuuu",)  # sources whose authors state no terms


def fit(trial: Trial, name: str) -> tuple[Fitted, pd.DataFrame]:
    """Fit to all people that can be judged; and the blind scores the calibration rests on: what is known of each
    session, and its margin."""
    rows, layer = trial.rows, trial.layer
    choice = compare(trial.blind, trial.taught, layer)
    if choice["engine"] == "trees":
        booster = supervised.grow(rows, layer, supervised.taught(rows, layer), trial.seed)
        scored = _of_trees(trial)
    else:
        booster = None
        scored = trial.blind.table.assign(margin=margins(trial.blind.strangeness, *members(trial.blind)))
    people = np.sort(scored["margin"][scored["label"] == 0].to_numpy(np.float64))
    fitted = Fitted(
        name=name,
        modality=layer,
        booster=booster,
        features=features.names(layer),
        holdout=rows.values[(rows.table["clock"] == OWN_CLOCK).to_numpy()],
        calibration=_calibration(scored, people, layer, 0.0 if booster is None else middle(people)),
        costs=Costs()._asdict(),
        metrics={
            "choice": choice,
            "split": "blind: people by models without their sessions, bots without their family",
        },
        sources=_terms(rows.table),
        seed=trial.seed,
        ensemble=_ensemble(trial),
        people=[float(each) for each in people],
        inputs=sorted(set(rows.table["input"][rows.people])),
    )
    return fitted, scored


def _ensemble(trial: Trial) -> Ensemble:
    known = learn(trial.rows.at_any_pace(trial.rows.people), trial.layer, trial.seed)
    both = members(trial.blind)
    return Ensemble(known.forest, known.svm, COLUMNS[trial.layer], known.centre, known.scale, *both)


def _of_trees(trial: Trial) -> pd.DataFrame:
    """Bots by trees without their family; people by trees without their part of the recordings, all families taught."""
    taught = trial.taught
    bots = taught[(taught["label"] == 1) & (taught["clock"] == compared(trial.layer))]
    return pd.concat([trial.rows.table[trial.rows.people].assign(margin=trial.unseen), bots], ignore_index=True)


def _calibration(scored: pd.DataFrame, people: np.ndarray, layer: str, cut: float) -> dict[str, Any]:
    slope, intercept = sigmoid(scored, scored["margin"].to_numpy(np.float64))
    above = int((people > cut).sum())
    promised = {"fpr": promise(len(people)), "n": len(people), "bound": upper_bound(above, len(people))}
    promised["p"] = float(1.0 / (1.0 + np.exp(-(slope * cut + intercept))))
    return {
        "slope": slope, "intercept": intercept, "prior": PRIOR, "conformal": promised, "min_units": UNITS[layer],
    }  # fmt: skip


def _terms(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Each source with its terms and what of it can be judged, for the manifest and the model card."""
    own = table[(table["clock"] == OWN_CLOCK) & table["judged"]]
    return [
        {
            "name": str(source),
            "terms": UNSTATED if source in STARTERS else "made by this project" if source == "adversaries" else OWN,
            "sessions": len(part),
            "people": int((part["label"] == 0).sum()),
            "persons": int(part["user_id"][part["label"] == 0].replace("", np.nan).nunique()),
            "bots": int((part["label"] == 1).sum()),
        }
        for source, part in own.groupby("source")
    ]
