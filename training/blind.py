"""Blind scores: people scored by models that never saw their source, bots by models that never saw their family."""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.training.clocks import OWN_CLOCK
from botcore.training.datasets import OWN, SOURCES
from botcore.training.learners import Learner
from botcore.training.material import FEWEST
from botcore.training.rows import Rows
from botcore.training.split import MADE, folds, training_rows
from botcore.training.windows import ALL, Movements, windows

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
    movements: Movements, rows: Rows, sources: Collection[str], learner: Learner, seed: int,
    progress: Callable = tqdm,
) -> pd.DataFrame:  # fmt: skip
    """Whole sessions scored blind, fold by fold: session_id, margin, label, source, family, clock, user_id, fold.

    Each fold leaves out some families and, where the judges are in the training, one source of them. Its people are
    the judges left out; its bots are those of the families left out, on their own clock and on the clocks of these
    people. Over all folds every family is left out once.
    """
    table, whole = movements.table, windows(movements, np.random.default_rng(seed), (ALL,))
    panel = judges(table, sources)
    if not panel:
        raise ValueError(
            "sources: nobody is left to judge by; give recordings of people of two sources that do the same task"
        )
    inside = [source for source in panel if source in sources]
    parts = []
    for i, (families, source) in enumerate(progress(folds(table, sources, panel, FOLDS))):
        asked = [source] if inside else panel
        score = learner(*rows.select(training_rows(table, sources, families, asked), seed), seed)
        people = (table["label"] == 0) & table["source"].isin(asked) & (table["clock"] == OWN_CLOCK)
        bots = table["family"].isin(families) & table["source"].isin({*sources, *MADE} - {*asked})
        bots &= table["clock"].isin([OWN_CLOCK, *asked])
        index = np.flatnonzero((people | bots).to_numpy()[whole.session])
        scored = table.iloc[whole.session[index]][["session_id", "label", "source", "family", "clock", "user_id"]]
        parts.append(scored.assign(margin=score(whole.X[index]), fold=i))
    return pd.concat(parts, ignore_index=True)
