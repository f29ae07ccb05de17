"""How long taps are held, and how long the hand is free between them: the text of core/holds.h."""

import numpy as np

from .maths import jit, ln, ratio
from .moments import ALIKE, LAG, LOG_ROUNDING, MOMENTS, PAIRS, SHORT, ac1, add, correlation, kurt, lag, pair, sd, skew

OPEN = 8  # taps held at once; of more, the oldest is forgotten

HOLDS = np.dtype(
    [(name, "f8") for name in ["taps", "released", "overlaps", "alike", "last_log", "free_since"]]
    + [("is_free", "?")]
    + [(name, MOMENTS) for name in ["held", "logs", "flights"]]
    + [("lag", LAG), ("with_gap", PAIRS)]
    + [(name, "f8", (OPEN,)) for name in ["number", "since", "before"]]
    + [("target", "u4", (OPEN,))]
)


@jit
def place(s, on):
    """Where a new tap goes: over an open one of the same target, else a free place, else the oldest."""
    best = 0
    for i in range(OPEN):
        if s.number[i] > 0.0 and s.target[i] == on:
            return i
        if s.number[i] < s.number[best]:
            best = i
    return best


@jit
def hold(s, time, gap, has_gap):
    log_time = ln(time if time > SHORT else SHORT)
    s.alike = s.alike + (1.0 if s.released > 0.0 and abs(log_time - s.last_log) < ALIKE else 0.0)
    s.released = s.released + 1.0
    s.last_log = log_time
    add(s.held, time)
    add(s.logs, log_time)
    lag(s.lag, log_time)
    if has_gap:
        pair(s.with_gap, log_time, gap)


@jit
def press(s, t, on, gap):
    """A tap on `on` begins at t; gap: the log of the gap before it."""
    if s.is_free:
        add(s.flights, t - s.free_since)
    s.is_free = False
    s.taps = s.taps + 1.0
    i = place(s, on)
    s.number[i] = s.taps
    s.since[i] = t
    s.before[i] = gap
    s.target[i] = on


@jit
def release(s, t, on):
    """What is held on `on` is released at t; a release without its onset tells nothing."""
    for i in range(OPEN):
        if s.number[i] > 0.0 and s.target[i] == on:
            hold(s, t - s.since[i], s.before[i], s.number[i] > 1.0)
            s.overlaps = s.overlaps + (1.0 if s.number[i] < s.taps else 0.0)
            if s.number[i] == s.taps:
                s.is_free = True
                s.free_since = t
            s.number[i] = 0.0
            return


@jit
def read(s, row, mean_gap):
    """mean_gap: of all taps."""
    told = s.released > 0.0
    row.hold_mean = s.held.m1 if told else np.nan
    row.hold_cv = ratio(sd(s.held), s.held.m1) if s.released > 1.0 else np.nan
    row.hold_log_sd = sd(s.logs) if s.released > 1.0 else np.nan
    row.hold_log_skew = skew(s.logs, LOG_ROUNDING)
    row.hold_log_kurt = kurt(s.logs, LOG_ROUNDING)
    row.hold_log_ac1 = ac1(s.lag, s.logs, LOG_ROUNDING)
    row.hold_repeat_share = s.alike / (s.released - 1.0) if s.released > 1.0 else np.nan
    row.hold_gap_corr = correlation(s.with_gap, LOG_ROUNDING)
    row.duty = ratio(s.held.m1, mean_gap) if told else np.nan
    row.flight_mean = s.flights.m1 if s.flights.n > 0.0 else np.nan
    row.flight_cv = ratio(sd(s.flights), s.flights.m1) if s.flights.n > 1.0 else np.nan
    row.overlap_share = s.overlaps / s.released if told else np.nan
