"""The measure: models that never saw a family of bots and a source of people, and what they say of both."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import xgboost
from tqdm import tqdm

from botcore.promise import conformal
from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK
from botcore.training.learners import PARAMETERS, Score, boost, margin
from botcore.training.split import training_rows
from botcore.training.tap.datasets import OWN, SOURCES
from botcore.training.tap.material import Rows
from botcore.training.weights import balanced

FPR = 0.01
ROUNDS, MOST = 300, 60_000  # trees, and rows they are fitted to, half people and half bots
SHALLOW: Mapping[str, Any] = {**PARAMETERS, "max_depth": 4}
UNTAUGHT = ("replay", "resample")  # families so near to people that learning them teaches to accuse people
FOLDS = 4


@dataclass
class Measure:
    """Models without some families and sources, fitted when first asked for.

    Attributes:
        rows: people and bots on all recorders.
        sources: whose people may be learnt from.
        judges: sources large enough to be left out and to fix thresholds.
    """

    rows: Rows
    sources: Collection[str]
    judges: Collection[str]
    seed: int
    most: int = MOST
    rounds: int = ROUNDS
    fitted: dict[tuple[frozenset[str], frozenset[str]], Score] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.table, self.X = self.rows.table, self.rows.X

    def taught(self, families: Iterable[str] = (), without: Iterable[str] = ()) -> np.ndarray:
        """The rows learnt from when these families and sources are left out, a mask.

        Recorded bots are never among them: there are too few to learn from, and they are the only test of what
        generated ones are worth.
        """
        recorded = (self.table["label"] == 1) & (self.table["device"] != "generated")
        chosen = training_rows(self.table, self.sources, {*families, *UNTAUGHT}, set(without))
        return chosen & ~recorded.to_numpy()

    def booster(self, families: Iterable[str] = (), without: Iterable[str] = ()) -> xgboost.Booster:
        """Boosted trees without these families and sources."""
        index = np.flatnonzero(self.taught(families, without))
        label = self.table["label"].to_numpy()
        rng, half = np.random.default_rng(self.seed), self.most // 2
        sides = [index[label[index] == side] for side in (0, 1)]
        index = np.concatenate([rng.choice(side, min(half, len(side)), replace=False) for side in sides])
        group = self.table["source"].where(label == 0, self.table["family"]).to_numpy()[index]
        weight = balanced(group, label[index])
        return boost(self.X[index], label[index], weight, self.seed, SHALLOW, self.rounds)

    def model(self, families: Iterable[str] = (), without: Iterable[str] = ()) -> Score:
        """The score of booster(), which is fitted once."""
        key = (frozenset(families) - {*UNTAUGHT}, frozenset(without))
        if key not in self.fitted:
            self.fitted[key] = margin(self.booster(*key))
        return self.fitted[key]

    def people(self, source: str, clock: str = OWN_CLOCK) -> np.ndarray:
        """The people of a source on one recorder, a mask."""
        table = self.table
        return ((table["source"] == source) & (table["label"] == 0) & (table["clock"] == clock)).to_numpy()

    def bots(self, families: Collection[str], clock: str, not_of: str = "") -> np.ndarray:
        """The bots of some families on one recorder, but no copies of the people of a source, a mask."""
        table = self.table
        bots = (table["label"] == 1) & table["family"].isin(families) & (table["clock"] == clock)
        return (bots & (table["source"] != not_of)).to_numpy()

    def panel(self, without: Iterable[str] = ()) -> list[str]:
        """The judges when some sources are left out: those whose task others still perform when they are left out too.

        A model that saw nobody at a task accuses those who perform it, and is not the one whose threshold is sought.
        """
        left = [source for source in sorted(self.judges) if source not in set(without)]
        tasks = [SOURCES.get(source, OWN).task for source in left]
        return [source for source, task in zip(left, tasks, strict=True) if tasks.count(task) > 1]

    def threshold(self, families: Collection[str] = (), without: Collection[str] = (), k: int = 1) -> float:
        """The margin at which no judge's people, scored by a model blind to them, are accused above FPR: neither as
        they were recorded, nor as recorders nobody has met would have seen them. k: sequences added up.

        Raises:
            ValueError: nobody is left to judge by.
        """
        edges = []
        for judge in self.panel(without):
            blind = self.model(families, {*without, judge})
            for clock in (OWN_CLOCK, INVENTED_CLOCK):
                chosen = self.people(judge, clock)
                score, _ = added(blind(self.X[chosen]), self.table["user_id"].to_numpy()[chosen], k)
                if len(score):
                    edges.append(min(conformal(score, FPR), float(np.nextafter(score.max(), np.float32(np.inf)))))
        if not edges:
            raise ValueError(
                "sources: nobody is left to fix a threshold on; give recordings of people of two sources at one task"
            )
        return max(edges)


def added(margin: np.ndarray, owner: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """The mean margin of each k successive sequences of one owner, and the owner; what is left over is dropped.

    margin: (n,); owner: (n,) names, '' where unknown: such a sequence stands alone.
    """
    if k == 1:
        return margin, owner
    table = pd.DataFrame({"margin": margin, "owner": owner})[owner != ""]
    table["turn"] = table.groupby("owner").cumcount() // k
    sums = table.groupby(["owner", "turn"])["margin"].agg(["mean", "size"])
    sums = sums[sums["size"] == k]
    return sums["mean"].to_numpy(), sums.index.get_level_values("owner").to_numpy()


def blind_scores(measure: Measure, progress: Callable = tqdm) -> pd.DataFrame:
    """Sequences scored blind: session_id, margin, label, source, family, clock, user_id, recording_id, judge, fold.

    Each fold leaves out a source of people and some families at once, and scores both: people as they were recorded,
    bots on their own clock and on the recorder of these people. Over all folds every judge and family is left out once.
    """
    table = measure.table
    families = sorted(set(table["family"][table["device"] == "generated"]) - set(UNTAUGHT))
    judges = measure.panel()
    count = max(FOLDS, len(judges))
    parts = []
    for fold in progress(range(count), desc="blind", unit="fold"):
        left, judge = families[fold::count], judges[fold % len(judges)]
        chosen = measure.people(judge) | measure.bots(left, OWN_CLOCK, judge) | measure.bots(left, judge, judge)
        scored = table[["session_id", "label", "source", "family", "clock", "user_id", "recording_id"]][chosen]
        margins = measure.model(left, [judge])(measure.X[chosen])
        parts.append(scored.assign(margin=margins, judge=judge, fold=fold))
    return pd.concat(parts, ignore_index=True)
