"""From counts of single folds to the figures: recall by family and kind, and its mean over families."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from botcore.training.calibration import clopper_pearson
from botcore.training.evidence import ALL, SIZES

# How the sessions of bots are counted: those of at least k movements; "all", after all movements, those that moved; and
# "every", all there are, where one that is not judged is a miss.
COUNTED = (*map(str, SIZES[:-1]), "all", "every")
LEAST = 5  # sessions with so many movements, below which a family says nothing of them
DRAWS = 2000  # of families, for the interval of their mean


def counted(found: pd.DataFrame) -> pd.DataFrame:
    """Records of measure.recall with the column "counted", one of COUNTED, in place of k."""
    whole = found["k"] == ALL
    moved = found.assign(counted=found["k"].astype(str).where(~whole, "all"), n=found["n"] - found["abstained"])
    return pd.concat([moved, found[whole].assign(counted="every")], ignore_index=True).drop(columns="k")


def recalls(found: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Recall of each group `by` (family, or family and kind), clock, rate and way of counting: the mean over the
    sources left out with it, the lowest of them, and a Clopper-Pearson interval.

    The same bots are asked about with every source left out, so the interval counts a session once: it is that of the
    mean recall over as many sessions as the source with most of them asks about.
    """
    keys = [*by, "clock", "rate", "counted"]
    cells = counted(found).groupby([*keys, "source"], sort=False)[["n", "hits", "abstained"]].sum().reset_index()
    cells = cells[cells["n"] > 0].assign(recall=lambda rows: rows["hits"] / rows["n"])
    groups = cells.groupby(keys, sort=False)
    mean = groups.agg(
        recall=("recall", "mean"), lowest=("recall", "min"), sources=("source", "size"), n=("n", "max"),
        asked=("n", "sum"), abstained=("abstained", "sum"),
    ).reset_index()  # fmt: skip
    mean["abstained"] = mean["abstained"] / mean.pop("asked")
    spans = [clopper_pearson(round(row.recall * row.n), row.n) for row in mean.itertuples()]
    return mean.assign(low=[low for low, _ in spans], high=[high for _, high in spans])


def by_source(found: pd.DataFrame) -> list[dict[str, Any]]:
    """Recall of each source left out, way of counting and rate, on the clock of its people: the mean over families,
    those with fewer than LEAST sessions to count aside."""
    cells = counted(found[found["clock"] == "people's"])
    cells = cells.groupby(["source", "rate", "counted", "family"], sort=False)[["n", "hits"]].sum().reset_index()
    cells = cells[cells["n"] >= LEAST].assign(recall=lambda rows: rows["hits"] / rows["n"])
    return cells.groupby(["source", "rate", "counted"], sort=False)["recall"].mean().reset_index().to_dict("records")


def mean_of_families(families: pd.DataFrame, seed: int) -> list[dict[str, Any]]:
    """The mean of recalls() by family over the families, each alike, with the 95 % percentile interval of families
    drawn again with replacement (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). A family with fewer
    than LEAST sessions to count is left out of it."""
    rows, enough = [], families[families["n"] >= LEAST]
    for (clock, rate, how), part in enough.groupby(["clock", "rate", "counted"], sort=False):
        recall = part["recall"].to_numpy()
        drawn = np.random.default_rng(seed).choice(recall, (DRAWS, len(recall))).mean(axis=1)
        low, high = np.quantile(drawn, (0.025, 0.975))
        cell = {"clock": clock, "rate": rate, "counted": how, "families": len(recall), "recall": float(recall.mean())}
        rows.append(cell | {"low": float(low), "high": float(high)})
    return rows


def abstentions(sessions: pd.DataFrame) -> list[dict[str, Any]]:
    """People by source who are not judged: of all their sessions, and of those with two movements or more.

    sessions: source, k and margin, NaN where not judged.
    """
    rows = []
    for source, part in sessions.groupby("source"):
        absent, several = part["margin"].isna(), part["k"] >= 2
        row = {"source": source, "n": len(part), "abstained": int(absent.sum()), "still": int((part["k"] == 0).sum())}
        rows.append(row | {"n_moving": int(several.sum()), "abstained_moving": int((absent & several).sum())})
    return rows
