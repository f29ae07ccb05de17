"""What earns what: the same measure with one part of the training taken away, on a protocol that is quick."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore.training.clocks import INVENTED_CLOCK, VARIED
from botcore.training.columns import GROUPS, UNREAD
from botcore.training.evidence import ALL
from botcore.training.measure import MADE_HERE, PLAYED_HERE, Measure, false_positives, recall
from botcore.training.movements import Movements
from botcore.training.summary import LEAST, recalls

RATE = 0.01
NEW = (*GROUPS["one axis"], *GROUPS["time laws"])
Kept = Callable[[pd.DataFrame, Collection[str]], np.ndarray]  # table, sources learnt from -> mask (n,)


@dataclass(frozen=True)
class Ablation:
    """What is taken away: sessions, or features; or the choice to leave some unread.

    Attributes:
        kept: which sessions stay; None keeps all.
        unread: features nothing is learnt of.
    """

    kept: Kept | None = None
    unread: Sequence[str] = UNREAD


def _unvaried(table: pd.DataFrame, sources: Collection[str]) -> np.ndarray:
    return ~table["clock"].isin(VARIED).to_numpy()


def _unclocked(table: pd.DataFrame, sources: Collection[str]) -> np.ndarray:
    return ~table["clock"].isin([INVENTED_CLOCK, *VARIED, *sources]).to_numpy()


def _recorded(table: pd.DataFrame, sources: Collection[str]) -> np.ndarray:
    made = table["bot_kind"].isin(MADE_HERE) & ~table["source"].isin(PLAYED_HERE)
    return ~(made & (table["label"] == 1)).to_numpy()


ABLATIONS: Mapping[str, Ablation] = {
    "nothing": Ablation(),
    "other hands": Ablation(_unvaried),
    "clocks lent and invented": Ablation(_unclocked),
    "generated bots": Ablation(_recorded),
    "axis and law features": Ablation(unread=(*UNREAD, *NEW)),
    "leaving features unread": Ablation(unread=()),
}


def ablated(measure: Measure, ablation: Ablation) -> Measure:
    """The same measure without what the ablation takes away."""
    movements = measure.movements
    if ablation.kept is not None:
        movements = _of(movements, ablation.kept(movements.table, measure.sources))
    return Measure(movements, measure.sources, measure.learner, measure.seed, measure.most, ablation.unread)


def outside(measure: Measure) -> list[str]:
    """The sources of people no model learns from, on which ablations are measured: a model a family does for them all.

    Raises:
        ValueError: everybody is in the training.
    """
    found = [source for source in measure.people if source not in measure.sources]
    if not found:
        raise ValueError("sources: ablations are measured on people outside the training; name fewer in --sources")
    return found


def quick(measure: Measure, family: str) -> dict[str, float]:
    """Recall at 1 % by way of counting, mean over the sources outside, bots on their clocks."""
    found = pd.DataFrame([row for source in outside(measure) for row in recall(measure, family, source)])
    found = recalls(found[(found["rate"] == RATE) & (found["clock"] == "people's")], ["family"])
    found = found[found["n"] >= LEAST]
    return found.set_index("counted")["recall"].to_dict()


def accused(measure: Measure) -> dict[str, float]:
    """The false positives at 1 % of each source outside, whole sessions."""
    found = pd.DataFrame([row for source in outside(measure) for row in false_positives(measure, source)])
    found = found[(found["rate"] == RATE) & (found["k"] == ALL) & (found["profile"] == "") & (found["n"] > 0)]
    return dict(zip(found["source"], (found["hits"] / found["n"]).tolist(), strict=True))


def _of(movements: Movements, sessions: np.ndarray) -> Movements:
    """The movements of chosen sessions, a mask."""
    kept = np.repeat(sessions, movements.counts)
    offsets = np.concatenate(([0], np.cumsum(movements.counts[sessions]))).astype(np.int64)
    table = movements.table[sessions].reset_index(drop=True)
    return Movements(movements.rows[kept], offsets, movements.samples[kept], table)
