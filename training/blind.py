"""Blind scores: people scored by models that never saw their source, bots by models that never saw their family."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.training.clocks import OWN_CLOCK
from botcore.training.columns import UNREAD
from botcore.training.datasets import OWN, SOURCES
from botcore.training.evidence import add_up, courses
from botcore.training.familiar import covered, ranges
from botcore.training.learners import Learner, Score
from botcore.training.material import FEWEST
from botcore.training.movements import Movements
from botcore.training.rows import MOST, select
from botcore.training.split import MADE, folds, training_rows

FOLDS = 6


def judges(table: pd.DataFrame, sources: Collection[str]) -> list[str]:
    """The sources whose people fix thresholds for a model of `sources`.

    People outside the training, where there are any: the very model can be asked. Else those of the training, each
    left out in turn; but not one whose task nobody else performs, since a model without it is one of another task.
    """
    people = table[(table["label"] == 0) & (table["clock"] == OWN_CLOCK)]
    counts = people["source"].value_counts()
    outside = sorted(source for source in counts.index if source not in sources and counts[source] >= FEWEST)
    if outside:
        return outside
    large = sorted(source for source in counts.index if counts[source] >= FEWEST)
    tasks = [SOURCES.get(source, OWN).task for source in large]
    return [source for source, task in zip(large, tasks, strict=True) if tasks.count(task) > 1]


def blind_scores(
    movements: Movements, sources: Collection[str], learner: Learner, seed: int, progress: Callable = tqdm,
    most: int = MOST, unread: Collection[str] = UNREAD,
) -> pd.DataFrame:  # fmt: skip
    """Whole sessions scored blind, all folds of blind_folds together; "fold" says which."""
    scored = progress(blind_folds(movements, sources, learner, seed, most, unread), total=FOLDS)
    return pd.concat([part.assign(fold=i) for i, part in enumerate(scored)], ignore_index=True)


def blind_folds(
    movements: Movements, sources: Collection[str], learner: Learner, seed: int, most: int = MOST,
    unread: Collection[str] = UNREAD,
) -> Iterator[pd.DataFrame]:  # fmt: skip
    """Whole sessions scored blind, a fold at a time: what is known of each, its movements k and its margin.

    Each fold leaves out some families and, where the judges are in the training, one source of them. Its people are
    the judges left out, on every clock; its bots are those of the families left out, on their own clock and on the
    clocks of these people. Over all folds every family is left out once.
    """
    table = movements.table
    panel = judges(table, sources)
    if not panel:
        raise ValueError(
            "sources: nobody is left to judge by; give recordings of people of two sources that do the same task"
        )
    inside = [source for source in panel if source in sources]
    for families, source in folds(table, sources, panel, FOLDS):
        asked = [source] if inside else panel
        people = (table["label"] == 0) & table["source"].isin(asked)
        bots = table["family"].isin(families) & table["source"].isin({*sources, *MADE} - {*asked})
        bots &= table["clock"].isin([OWN_CLOCK, *asked])
        chosen = training_rows(table, sources, families, asked)
        score = learner(*select(movements, chosen, seed, most, unread), seed)
        log_odds = log_odds_of(movements, (people | bots).to_numpy(), score, ranges(movements, chosen))
        yield sessions_of(movements, log_odds)


def sessions_of(movements: Movements, log_odds: np.ndarray) -> pd.DataFrame:
    """The sessions with a judged movement: what is known of each, its movements k, its margin and the course of it."""
    margins = add_up(log_odds, movements.offsets)
    table = courses(movements.table, log_odds, movements.offsets).assign(k=movements.counts, margin=margins)
    return table[~np.isnan(margins)]


def log_odds_of(
    movements: Movements, sessions: np.ndarray, score: Score, familiar: Mapping[str, Sequence[float]]
) -> np.ndarray:
    """Log-odds (m,) of the familiar movements of chosen sessions, a mask; NaN for the rest."""
    asked = np.repeat(sessions, movements.counts) & covered(movements, familiar)
    log_odds = np.full(len(asked), np.nan)
    log_odds[asked] = score(movements.rows[asked])
    return log_odds
