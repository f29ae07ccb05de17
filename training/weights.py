"""Weights of rows: so that neither the largest recorder nor the commonest bot owns the model."""

from __future__ import annotations

import numpy as np
import pandas as pd

TEMPER = 0.5  # a group of n rows weighs n ** (1 - TEMPER): between each row alike (0) and each group alike (1)


def balanced(group: np.ndarray, label: np.ndarray) -> np.ndarray:
    """Weights (n,), mean 1: people and bots weigh the same, groups are tempered.

    group: source of a person, family of a bot. Where one side is missing, all the weight is the other's.
    """
    weight = pd.Series(group).groupby(group).transform("size").to_numpy() ** -TEMPER
    totals = [weight[label == side].sum() for side in (0, 1)]
    for side, total in enumerate(totals):
        if total > 0.0:
            weight[label == side] *= 0.5 * sum(totals) / total
    return weight * (len(weight) / weight.sum())


def prior_half(scores: pd.DataFrame) -> np.ndarray:
    """Weights (n,) of scored sessions under which people and bots are one half each, sources and families tempered."""
    label = scores["label"].to_numpy()
    group = scores["source"].where(label == 0, scores["family"]).to_numpy()
    return balanced(group, label)
