"""Splits that share no person, recording, bot family or recorder."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK, VARIED
from botcore.training.datasets import OWN, SOURCES

# Bots of nobody's recorder, in training whatever the sources:
MADE = (
    "generated", "adversaries", "adversaries-drawing", "adversaries-slider",
    "browser", "browser-drawing", "browser-slider",
)  # fmt: skip


def training_rows(
    table: pd.DataFrame, sources: Collection[str], without_families: Collection[str] = (),
    without_sources: Collection[str] = (),
) -> np.ndarray:  # fmt: skip
    """The rows to learn from, (n,) bool, when some families and sources are left out.

    A family goes with all its kinds and the project's own generators of it. A source goes with its people, its bots,
    the copies of its people and its clock. Bots of a task stay only where people of that task do. Bots come on every
    clock given, people on their own and on invented ones: on another's they would stand for its people.
    """
    given = set(sources) - set(without_sources)
    person = (table["label"] == 0).to_numpy()
    nobodys = table["clock"].isin({OWN_CLOCK, INVENTED_CLOCK, *VARIED}).to_numpy()
    clock = nobodys | table["clock"].isin(given).to_numpy()
    people = person & table["source"].isin(given).to_numpy() & nobodys
    known = table["source"].isin(given | set(MADE)).to_numpy()
    bots = ~person & known & ~table["family"].isin(without_families).to_numpy()
    tasks = table["source"].map({source: SOURCES.get(source, OWN).task for source in table["source"].unique()})
    bots &= tasks.isin(set(tasks[people])).to_numpy()
    return (people | bots) & clock


def disjoint(train: pd.DataFrame, test: pd.DataFrame) -> bool:
    """Whether no person, recording or bot family stands on both sides."""
    columns = ("user_id", "recording_id", "family")
    return not any((set(train[column]) & set(test[column])) - {""} for column in columns)


def folds(
    table: pd.DataFrame, sources: Collection[str], judges: Collection[str], count: int
) -> list[tuple[list[str], str]]:
    """(families, source) of `count` folds: between them they leave every family out once, and each judge as often.

    The families are dealt by size, so that every fold keeps bots enough.
    """
    bots = table["family"][(table["label"] == 1) & table["source"].isin({*sources, *MADE})]
    families = list(bots.value_counts().index)
    order = sorted(judges)
    return [(families[i::count], order[i % len(order)]) for i in range(count)]
