"""One column of a log, how often each value comes and what follows what: the text of core/sequence.h."""

import numpy as np

from .. import _features
from .maths import jit, ln, ratio

NAMES = [name.removeprefix("event_") for name, _, _ in _features.columns("actions") if name.startswith("event_")]
SLOTS = sum(name.startswith("share_") for name in NAMES)
BINS = SLOTS + 2  # 0 unseen, the slots, and one for all beyond them

ROW = np.dtype([(name, "f8") for name in NAMES[:-SLOTS]] + [("share", "f8", (SLOTS,))])
_STATE = ("n", "kinds", "changes", "returns", "run", "run_max", "last", "before", "steps")
SEQUENCE = np.dtype(
    [(name, "i8") for name in _STATE]
    + [("count", "i8", (BINS,)), ("pairs", "i8", (BINS * BINS,)), ("seen", "i8", (32,))]
)


@jit
def bin(code):
    return code if code < BINS - 1 else BINS - 1


@jit
def surprise(p):
    return p * ln(p) if p > 0.0 else 0.0


@jit
def meet(s, code):
    byte = (code & 255) >> 3
    bit = 1 << (code & 7)
    s.kinds = s.kinds + ((s.seen[byte] & bit) == 0)
    s.seen[byte] = s.seen[byte] | bit


@jit
def halve(s):
    """What is long past fades, the shares stay."""
    s.steps = 0
    for i in range(BINS * BINS):
        s.pairs[i] = s.pairs[i] >> 1
        s.steps = s.steps + s.pairs[i]


@jit
def follow(s, before, after):
    at = before * BINS + after
    if s.pairs[at] == 65535:
        halve(s)
    s.pairs[at] = s.pairs[at] + 1
    s.steps = s.steps + 1


@jit
def push(s, code):
    meet(s, code)
    s.count[bin(code)] = s.count[bin(code)] + 1
    if s.n > 0:
        follow(s, bin(s.last), bin(code))
    same = (s.n > 0) & (code == s.last)
    s.changes = s.changes + ((s.n > 0) & (not same))
    s.returns = s.returns + ((s.n > 1) & (code == s.before))
    s.run = s.run + 1 if same else 1
    s.run_max = s.run if s.run > s.run_max else s.run_max
    s.before = s.last
    s.last = code
    s.n = s.n + 1


@jit
def frequency(s, row):
    all = float(s.n)
    h = 0.0
    filled = 0.0
    top = 0
    for i in range(BINS):
        h = h - surprise(s.count[i] / all)
        filled = filled + (1.0 if s.count[i] > 0 else 0.0)
        top = i if s.count[i] > s.count[top] else top
    row.entropy = h
    row.evenness = ratio(h, ln(filled))
    row.top = top
    row.top_share = s.count[top] / all


@jit
def order(s, row):
    all, sum = float(s.n), float(s.steps)
    joint = first = second = same = alike = 0.0
    for i in range(BINS):
        to = 0.0
        into = 0.0
        for j in range(BINS):
            joint = joint - surprise(ratio(s.pairs[i * BINS + j], sum))
            to = to + s.pairs[i * BINS + j]
            into = into + s.pairs[j * BINS + i]
        first = first - surprise(ratio(to, sum))
        second = second - surprise(ratio(into, sum))
        same = same + s.pairs[i * BINS + i]
        alike = alike + s.count[i] * (s.count[i] - 1.0)
    given = joint - first if joint - first > 0.0 else 0.0
    expected = 1.0 - ratio(alike, all * (all - 1.0))  # of changes, in random order
    row.mixing = ratio(1.0 - ratio(same, sum), expected)
    row.pair_entropy = joint if s.n > 1 else np.nan
    row.next_entropy = given if s.n > 1 else np.nan
    row.memory = ratio(second - given, second)


@jit
def read(s, row):
    """Of at least one value."""
    all = float(s.n)
    row.kinds = s.kinds
    row.changes = s.changes
    row.change_share = ratio(s.changes, all - 1.0)
    row.return_share = ratio(s.returns, all - 2.0)
    row.run_max = s.run_max
    row.run_share = s.run_max / all
    row.unseen_share = s.count[0] / all
    row.beyond_share = s.count[BINS - 1] / all
    for i in range(SLOTS):
        row.share[i] = s.count[i + 1] / all
    frequency(s, row)
    order(s, row)
