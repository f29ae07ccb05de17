"""The clock channel, how the recorder ticks: the text of core/cadence.h."""

import numpy as np

from .maths import distance, jit, ln

GAP_BINS = 128  # of 1 ms; the last holds all that is longer

_STATE = (
    "first last events gaps short_gaps zeros coalesced total square short_sum short_square off_1ms off_8ms off_frame"
)
CADENCE = np.dtype([(name, "f8") for name in _STATE.split()])


@jit
def spread(n, sum, square):
    mean = sum / n if n > 0.0 else 0.0
    variance = square / n - mean * mean if n > 0.0 else 0.0
    return np.sqrt(variance if variance > 0.0 else 0.0)


@jit
def gap(c, bins, dt):
    c.gaps = c.gaps + 1.0
    c.zeros = c.zeros + (1.0 if dt == 0.0 else 0.0)
    c.total = c.total + dt
    c.square = c.square + dt * dt
    near = dt < 0.2
    c.short_gaps = c.short_gaps + (1.0 if near else 0.0)
    c.short_sum = c.short_sum + (dt if near else 0.0)
    c.short_square = c.short_square + (dt * dt if near else 0.0)
    ms = np.floor(dt * 1000.0 + 0.5)
    i = int(ms) if ms < GAP_BINS - 1 else GAP_BINS - 1
    bins[i] = bins[i] + 1


@jit
def push(c, bins, t, coalesced):
    """t is finite and not before the last."""
    c.coalesced = c.coalesced + (1.0 if coalesced else 0.0)
    if c.events == 0.0:
        c.first = t
        c.last = t
    since = t - c.first
    c.off_1ms = c.off_1ms + distance(since * 1000.0)
    c.off_8ms = c.off_8ms + distance(since * 125.0)
    c.off_frame = c.off_frame + distance(since * 60.0)
    if c.events > 0.0:
        gap(c, bins, t - c.last)
    c.events = c.events + 1.0
    c.last = t


@jit
def histogram(c, bins, row):
    inside = 0.0
    most = 0.0
    h = 0.0
    for i in range(GAP_BINS):
        most = bins[i] if bins[i] > most else most
    for i in range(GAP_BINS - 1):
        inside = inside + bins[i]
    for i in range(GAP_BINS):
        p = bins[i] / c.gaps
        h = h - (p * ln(p) if p > 0.0 else 0.0)
    below = 0.0
    for i in range(GAP_BINS - 1):
        below = below + bins[i]
        if inside > 0.0 and 2.0 * below >= inside:
            row.dt_med = i
            break
    row.dt_mode_share = most / c.gaps
    row.dt_entropy = h


@jit
def read(c, bins, row):
    row.dt_med = row.dt_cv = row.dt_mode_share = row.dt_entropy = row.dt_zero_share = row.burstiness = np.nan
    row.lattice_1ms = row.lattice_8ms = row.lattice_frame = row.coalesced_share = np.nan
    if c.events < 1.0:
        return
    row.lattice_1ms = c.off_1ms / c.events
    row.lattice_8ms = c.off_8ms / c.events
    row.lattice_frame = c.off_frame / c.events
    row.coalesced_share = c.coalesced / c.events
    if c.gaps < 1.0:
        return
    row.dt_zero_share = c.zeros / c.gaps
    near = spread(c.short_gaps, c.short_sum, c.short_square)
    row.dt_cv = near / (c.short_sum / c.short_gaps if c.short_sum > 0.0 else 1.0)
    sd, mean = spread(c.gaps, c.total, c.square), c.total / c.gaps
    row.burstiness = (sd - mean) / (sd + mean) if sd + mean > 0.0 else 0.0
    histogram(c, bins, row)
