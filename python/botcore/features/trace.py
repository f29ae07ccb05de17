"""What is moved, as it changes, a slider's handle or a picture's angle: the text of core/trace.h."""

import numpy as np

from .maths import jit, ln, ratio
from .moments import LAG, MOMENTS, ROUNDING, SHORT, ac1, add, lag, sd

_STATE = "value low high travel changes reversals direction first last moment fastest"
TRACE = np.dtype(
    [(name, "f8") for name in _STATE.split()]
    + [(name, MOMENTS) for name in ("speed", "gap", "log_gap", "step")]
    + [("speed_lag", LAG), ("gap_lag", LAG)]
)


@jit
def pace(s, g, way):
    time = g if g > SHORT else SHORT
    v = way / time
    add(s.speed, v)
    lag(s.speed_lag, v)
    s.fastest = v if v > s.fastest else s.fastest
    add(s.gap, g)
    lag(s.gap_lag, g)
    add(s.log_gap, ln(time))


@jit
def push(s, t, v):
    """It stands at v at t, which is not before the last."""
    d = v - s.value
    if d == 0.0:
        return
    way = abs(d)
    if s.changes > 0.0:
        pace(s, t - s.last, way)
    else:
        s.first = t
    towards = 1.0 if d > 0.0 else -1.0
    s.reversals = s.reversals + (1.0 if s.direction * towards < 0.0 else 0.0)
    s.direction = towards
    s.changes = s.changes + 1.0
    s.travel = s.travel + way
    s.moment = s.moment + way * (t - s.first)
    add(s.step, way)
    s.value = v
    s.low = v if v < s.low else s.low
    s.high = v if v > s.high else s.high
    s.last = t


@jit
def read(s, row):
    row.trace_length = s.changes
    row.travel = s.travel
    row.net = s.value
    if s.changes < 1.0:
        return
    time = s.last - s.first
    row.net_share = abs(s.value) / s.travel
    row.range = s.high - s.low
    row.reversals = s.reversals
    row.reversal_share = s.reversals / (s.changes - 1.0) if s.changes > 1.0 else np.nan
    row.step_cv = ratio(sd(s.step), s.step.m1) if s.changes > 1.0 else np.nan
    row.travel_per_s = ratio(s.travel, time)
    row.trace_centroid = s.moment / s.travel / time if time > SHORT else np.nan
    if s.changes < 2.0:
        return
    row.trace_vel_mean = s.speed.m1
    row.trace_vel_std = sd(s.speed)
    row.trace_vel_max = s.fastest
    row.trace_vel_cv = ratio(sd(s.speed), s.speed.m1)
    row.trace_vel_ac1 = ac1(s.speed_lag, s.speed, ROUNDING)
    row.trace_smoothness = 1.0 / (1.0 + sd(s.speed) / 1000.0)
    row.gap_mean = s.gap.m1
    row.gap_cv = ratio(sd(s.gap), s.gap.m1)
    row.gap_log_sd = sd(s.log_gap)
    row.gap_ac1 = ac1(s.gap_lag, s.gap, ROUNDING)
