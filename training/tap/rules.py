"""Thresholds for the rules of taps, learnt on people: each stands outside what people of every source do."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from botcore._score import fired
from botcore.training.tap.material import NAMES
from botcore.verdict import RULES, Rule

TAIL = 0.0005  # share of a source's people beyond the edge a rule starts from
MARGIN = 4.0  # how many times nearer to the feature's bound the threshold then goes: unseen people are not these
FLOOR = {"kurt": 1.0}  # the least a feature can be, where that is not 0
CEILING = dict.fromkeys(("repeat_share", "turn_share", "fast_share", "hold_repeat_share", "log_ac1"), 1.0)


def learn(values: np.ndarray, source: np.ndarray) -> dict[str, float]:
    """The learnt set, code -> threshold; a rule that people reach to its feature's bound is left out.

    values: (n, k) float64, the rows of people; source: (n,) whose they are.
    """
    learnt = {rule.code: _threshold(rule, values[:, NAMES.index(rule.feature)], source) for rule in RULES["tap"]}
    return {code: threshold for code, threshold in learnt.items() if threshold is not None}


def breaks(values: np.ndarray, rules: Mapping[str, float]) -> np.ndarray:
    """Whether any rule of a set fires on each row, (n,) bool."""
    return fired(np.ascontiguousarray(values), rules) != 0


def _threshold(rule: Rule, column: np.ndarray, source: np.ndarray) -> float | None:
    known = pd.Series(column)[np.isfinite(column)]
    below = rule.side != "above"
    edges = known.groupby(source[np.isfinite(column)]).quantile(TAIL if below else 1.0 - TAIL)
    if edges.empty:
        return None
    if below:
        floor = FLOOR.get(rule.feature, 0.0)
        threshold = floor + (edges.min() - floor) / MARGIN
        return float(threshold) if threshold > floor else None
    if rule.feature in CEILING:
        ceiling = CEILING[rule.feature]
        threshold = ceiling - (ceiling - edges.max()) / MARGIN
        return float(threshold) if threshold < ceiling else None
    return float(edges.max() * MARGIN)
