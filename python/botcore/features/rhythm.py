"""The tap modality, the rhythm of taps or key presses: the text of core/rhythm.cpp."""

import numpy as np

from .. import _features
from ..events import KINDS
from . import contrast, holds, moments, recent
from .maths import distance, jit, ln, ratio
from .moments import LOG_ROUNDING, ROUNDING, SHORT

ROW = np.dtype([(name, "f8") for name, _, _ in _features.columns("tap")])
K = len(ROW.names)
DOWN, UP = KINDS["down"], KINDS["up"]
FAST = 0.05  # s

_STATE = "taps latest first last shortest longest fast off_1ms off_10ms off_frame"
RHYTHM = np.dtype(
    [(name, "f8") for name in _STATE.split()]
    + [("gaps", moments.MOMENTS), ("logs", moments.MOMENTS), ("gap_lag", moments.LAG), ("log_lag", moments.LAG)]
    + [("contrast", contrast.CONTRAST), ("holds", holds.HOLDS), ("recent", recent.RECENT)]
)


@jit
def gap(s, g):
    log_g = ln(g if g > SHORT else SHORT)
    s.shortest = g if g < s.shortest else s.shortest
    s.longest = g if g > s.longest else s.longest
    s.fast = s.fast + (1.0 if g < FAST else 0.0)
    s.off_1ms = s.off_1ms + distance(g * 1000.0)
    s.off_10ms = s.off_10ms + distance(g * 100.0)
    s.off_frame = s.off_frame + distance(g * 60.0)
    moments.add(s.gaps, g)
    moments.add(s.logs, log_g)
    moments.lag(s.gap_lag, g)
    moments.lag(s.log_lag, log_g)
    contrast.push(s.contrast, g, log_g)
    recent.push(s.recent, log_g)


@jit
def tap(s, target):
    if s.taps > 0.0:
        gap(s, s.latest - s.last)
    else:
        s.first = s.latest
    s.taps = s.taps + 1.0
    s.last = s.latest
    holds.press(s.holds, s.latest, target, s.contrast.log)


@jit
def push(s, e):
    if e.kind != DOWN and e.kind != UP:
        return
    if not abs(e.t) < 1e12:
        return
    s.latest = e.t if e.t > s.latest else s.latest
    if e.kind == DOWN:
        tap(s, e.target)
    else:
        holds.release(s.holds, s.latest, e.target)


@jit
def read(s, row):
    n = s.gaps.n
    mean = (s.last - s.first) / n
    above, under = s.longest - mean, mean - s.shortest
    row.avg_interval = mean
    row.min_interval = s.shortest
    row.max_interval = s.longest
    row.variance = moments.variance(s.gaps)
    row.tap_speed = n / (s.last - s.first) if mean > 0.0 else np.nan
    row.consistency = s.longest - s.shortest
    row.rhythm_variation = row.variance / mean if mean > 0.0 else 0.0
    row.cv = ratio(moments.sd(s.gaps), mean)
    row.ac1 = moments.ac1(s.gap_lag, s.gaps, ROUNDING)
    row.lattice_1ms = s.off_1ms / n
    row.lattice_10ms = s.off_10ms / n
    row.lattice_frame = s.off_frame / n
    row.fast_share = s.fast / n
    row.max_dev = above if above > under else under
    row.skew = moments.skew(s.gaps, ROUNDING)
    row.kurt = moments.kurt(s.gaps, ROUNDING)
    row.log_sd = moments.sd(s.logs)
    row.log_skew = moments.skew(s.logs, LOG_ROUNDING)
    row.log_kurt = moments.kurt(s.logs, LOG_ROUNDING)
    row.log_max = ln(s.longest if s.longest > SHORT else SHORT) - s.logs.m1
    row.log_min = ln(s.shortest if s.shortest > SHORT else SHORT) - s.logs.m1
    row.log_ac1 = moments.ac1(s.log_lag, s.logs, LOG_ROUNDING)
    contrast.read(s.contrast, row)
    holds.read(s.holds, row, mean)
    recent.read(s.recent, row)


@jit
def _run(events, offsets, fresh, rows):
    state = fresh.copy()
    for i in range(offsets.shape[0] - 1):
        state[0] = fresh[0]
        s = state[0]
        for j in range(offsets[i], offsets[i + 1]):
            push(s, events[j])
        if s.gaps.n >= 1.0:
            read(s, rows[i])


def run(events, offsets):
    """Features of every session, float64 (s, k), NaN where a session cannot tell.

    events: EVENT records (n,); offsets: int64 (s + 1,).
    """
    fresh = np.zeros(1, RHYTHM).view(np.recarray)
    fresh.latest, fresh.shortest = -1e300, 1e300
    rows = np.full((len(offsets) - 1, K), np.nan)
    _run(events.view(np.recarray), offsets, fresh, rows.view(ROW)[:, 0].view(np.recarray))
    return rows
