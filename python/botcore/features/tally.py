"""The actions modality, what one user did, row by row of an event log: the text of core/tally.cpp."""

import numpy as np

from .. import _features
from . import sequence
from .maths import jit, ratio

CLICK, AD_OR_EMAIL = 256, 512  # ActionFlag of core/event.h
BINS = sequence.BINS
MOST_ROWS = 2**32 - 1  # later rows change nothing

NAMES = [name for name, _, _ in _features.columns("actions")]
OWN = [name for name in NAMES if not name.startswith(("event_", "category_"))]
ROW = np.dtype([(name, "f8") for name in OWN])
_STATE = ("clicks", "ad_or_email", "unseen", "repeats", "combinations")
TALLY = np.dtype([(name, "i8") for name in _STATE] + [("combined", "i8", ((BINS * BINS + 7) // 8,))])


@jit
def combine(s, event, category):
    at = event * BINS + category
    bit = 1 << (at & 7)
    s.combinations = s.combinations + ((s.combined[at >> 3] & bit) == 0)
    s.combined[at >> 3] = s.combined[at >> 3] | bit


@jit
def push(s, events, categories, e):
    kind, target, flags = int(e.kind), int(e.target), int(e["flags"])
    if events.n == MOST_ROWS:
        return
    s.repeats = s.repeats + ((events.n > 0) & (kind == events.last) & (target == categories.last))
    s.clicks = s.clicks + ((flags & CLICK) != 0)
    s.ad_or_email = s.ad_or_email + ((flags & AD_OR_EMAIL) != 0)
    s.unseen = s.unseen + ((kind == 0) | (target == 0))
    combine(s, sequence.bin(kind), sequence.bin(target))
    sequence.push(events, kind)
    sequence.push(categories, target)


@jit
def read(s, events, categories, row, event, category):
    """Of at least one row."""
    rows = float(events.n)
    sequence.read(events, event)
    sequence.read(categories, category)
    row.rows = rows
    row.clicks = s.clicks
    row.click_share = s.clicks / rows
    row.clicks_per_category = s.clicks / category.kinds
    row.ad_or_email = s.ad_or_email
    row.ad_or_email_share = s.ad_or_email / rows
    row.combinations = s.combinations
    row.combination_fill = s.combinations / (event.kinds * category.kinds)
    row.repeat_share = ratio(s.repeats, rows - 1.0)
    row.unseen_share = s.unseen / rows


@jit
def _run(events, offsets, tallies, sequences, rows, parts):
    for i in range(offsets.shape[0] - 1):
        s, event, category = tallies[i], sequences[0, i], sequences[1, i]
        for j in range(offsets[i], offsets[i + 1]):
            push(s, event, category, events[j])
        if event.n > 0:
            read(s, event, category, rows[i], parts[0, i], parts[1, i])


def _records(shape, dtype):
    return np.zeros(shape, dtype).view(np.recarray)


def run(events, offsets):
    """One row a user, (s, n_features) float64, NaN where there is no row. events: EVENT records (n,), users one after
    another; offsets: int64 (s + 1,)."""
    n = len(offsets) - 1
    tallies, sequences = _records(n, TALLY), _records((2, n), sequence.SEQUENCE)
    rows, parts = _records(n, ROW), _records((2, n), sequence.ROW)
    _run(events.view(np.recarray), offsets, tallies, sequences, rows, parts)
    made = np.concatenate([part.view(np.float64).reshape(n, -1) for part in (rows, parts[0], parts[1])], axis=1)
    made[np.diff(offsets) == 0] = np.nan
    return made
