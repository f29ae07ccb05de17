"""How far the scores of two modalities go together on the same people: what botcore.combine discounts."""

from __future__ import annotations

import numpy as np
import pandas as pd

import botcore
from botcore.training.datasets import Sessions
from botcore.verdict import DECISIONS

FEWEST = 20  # people both judge, below which a correlation is not stated


def dependence(sessions: Sessions, scored: pd.DataFrame, others: tuple[str, ...] = ("pointer",)) -> dict[str, float]:
    """Modality -> correlation of its shipped model's margins with the layer's blind ones, over people's sessions.

    scored: session_id, label, margin, clock of the layer's blind scores. Both models give log-likelihood ratios but for
    a slope and an intercept, which a correlation does not see.
    """
    people = scored[scored["label"] == 0].drop_duplicates("session_id").set_index("session_id")["margin"]
    own = sessions.select(sessions.table["session_id"].isin(people.index).to_numpy())
    found = {}
    for modality in others:
        said = botcore.load(modality).score_many(own.events, own.offsets)
        both = said["decision"] != DECISIONS.index("insufficient")
        mine = people.loc[own.table["session_id"][both]].to_numpy()
        if both.sum() >= FEWEST and np.ptp(mine) > 0.0 and np.ptp(said["margin"][both]) > 0.0:
            found[modality] = float(np.corrcoef(mine, said["margin"][both])[0, 1])
    return found
