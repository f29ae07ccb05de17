"""The options of a question, where the pointer was, how long, and what was chosen: the text of core/options.h."""

import numpy as np

from .maths import jit, ln, ratio

OPTIONS = 16  # places; the options beyond share the last
NEGLIGIBLE = 1e-12  # a smaller share of the time adds nothing to the entropy

STATE = np.dtype(
    [("time", "f8", (OPTIONS,)), ("visits", "f8", (OPTIONS,))]
    + [(name, "f8") for name in ("hovers", "since", "answered", "hovered")]
    + [("upon", "u4"), ("chosen", "u4")]  # 0: none
)


@jit
def place(target):
    return target - 1 if target < OPTIONS else OPTIONS - 1


@jit
def leave(s, t):
    """Whatever the pointer was upon, it left."""
    if s.upon > 0:
        at = place(s.upon)
        s.time[at] = s.time[at] + (t - s.since)
    s.upon = 0


@jit
def enter(s, t, target):
    leave(s, t)
    if target == 0:
        return
    at = place(target)
    s.hovers = s.hovers + 1.0
    s.visits[at] = s.visits[at] + 1.0
    s.upon = target
    s.since = t


@jit
def whole(s):
    total = 0.0
    for i in range(OPTIONS):
        total = total + s.time[i]
    return total


@jit
def answer(s, t, target):
    if s.upon > 0:  # the pointer stays where it is
        at = place(s.upon)
        s.time[at] = s.time[at] + (t - s.since)
    s.since = t
    s.hovered = whole(s)
    s.chosen = target
    s.answered = t


@jit
def read(s, row, began):
    """began: the time of the session's first event."""
    if s.chosen > 0:
        row.answer_time = s.answered - began
    if s.hovers < 1.0:
        return
    spent, kinds, h = whole(s), 0.0, 0.0
    for i in range(OPTIONS):
        p = s.time[i] / spent if spent > 0.0 else 0.0
        h = h - (p * ln(p) if p > NEGLIGIBLE else 0.0)
        kinds = kinds + (1.0 if s.visits[i] > 0.0 else 0.0)
    row.hover_time = spent
    row.hover_count = s.hovers
    row.hover_share = ratio(s.hovered, row.answer_time) if s.chosen > 0 else np.nan
    row.hover_mean = spent / s.hovers
    row.options_explored = kinds
    row.hover_entropy = h if spent > 0.0 else np.nan
