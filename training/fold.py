"""One fold: a family of bots or nobody, and a source of people, left out together; figures, and scores kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from botcore.training.evidence import add_up, courses
from botcore.training.measure import Measure, false_positives, recall
from botcore.training.movements import Movements

NOBODY = ""  # as a family: the fold of the people of a source


def measured(measure: Measure, family: str, source: str) -> dict[str, Any]:
    """The fold as plain JSON: its figures; what the model says of every movement of those asked about, its people or
    its bots on the clock of its people; and of the judges, the people its thresholds are fixed on and its bots on their
    clocks."""
    if family == NOBODY:
        figures, asked = false_positives(measure, source), measure.people_of(source)
    else:
        figures, asked = recall(measure, family, source), measure.bots_of(family, source, source)
    return {
        "family": family,
        "source": source,
        "figures": figures,
        "asked": _said(measure, asked, measure.log_odds(family, [source])),
        "judges": _said(measure, *measure.judged(family, source)),
    }


def _said(measure: Measure, asked: np.ndarray, log_odds: np.ndarray) -> dict[str, Any]:
    moved, table = np.repeat(asked, measure.movements.counts), measure.table[asked]
    facts = table[["session_id", "label", "family", "bot_kind", "profile"]]
    facts = facts.assign(source=table["source"].where(table["label"] == 0, table["clock"])).to_dict("list")
    return {
        "sessions": facts | {"k": measure.movements.counts[asked].tolist()},
        "log_odds": [None if np.isnan(value) else round(float(value), 4) for value in log_odds[moved]],
        "samples": measure.movements.samples[moved].tolist(),
    }


@dataclass(frozen=True)
class Scored:
    """Sessions of several folds, as the model blind to each scored them.

    Attributes:
        movements: their table, offsets and samples; the rows are not kept.
        log_odds: (m,) of the movements, NaN of one that is not judged.
    """

    movements: Movements
    log_odds: np.ndarray

    @property
    def sessions(self) -> pd.DataFrame:
        """The table with each session's margin, NaN of an abstention, and its course: the margin after each movement
        judged."""
        table, offsets = self.movements.table, self.movements.offsets
        return courses(table, self.log_odds, offsets).assign(margin=add_up(self.log_odds, offsets))


def scored(folds: Sequence[dict[str, Any]], part: str = "asked") -> Scored:
    """The sessions of one part of some folds, "asked" or "judges"; the source of a bot is that of the people whose
    clock it is seen on."""
    table = pd.concat([pd.DataFrame(fold[part]["sessions"]) for fold in folds], ignore_index=True)
    offsets = np.concatenate(([0], np.cumsum(table["k"]))).astype(np.int64)
    samples = np.concatenate([np.asarray(fold[part]["samples"], np.int32) for fold in folds])
    log_odds = np.concatenate([np.asarray(fold[part]["log_odds"], np.float64) for fold in folds])
    return Scored(Movements(np.zeros((len(samples), 0), np.float32), offsets, samples, table), log_odds)
