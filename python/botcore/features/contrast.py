"""How successive gaps differ, how often alike, how often the difference turns: the text of core/contrast.h."""

import numpy as np

from .maths import jit
from .moments import ALIKE

EQUAL = 1e-5  # of a log; a smaller difference is rounding

_STATE = "gaps gap log n difference contrast alike pairs turns"
CONTRAST = np.dtype([(name, "f8") for name in _STATE.split()])


@jit
def step(s, d):
    s.alike = s.alike + (1.0 if abs(d) < ALIKE else 0.0)
    if s.n > 0.0 and abs(d) > EQUAL and abs(s.difference) > EQUAL:
        s.pairs = s.pairs + 1.0
        s.turns = s.turns + (1.0 if d * s.difference < 0.0 else 0.0)
    s.n = s.n + 1.0
    s.difference = d


@jit
def push(s, g, log_g):
    if s.gaps > 0.0:
        both = g + s.gap
        s.contrast = s.contrast + (2.0 * abs(g - s.gap) / both if both > 0.0 else 0.0)
        step(s, log_g - s.log)
    s.gaps = s.gaps + 1.0
    s.log = log_g
    s.gap = g


@jit
def read(s, row):
    row.npvi = s.contrast / s.n if s.n > 0.0 else np.nan
    row.repeat_share = s.alike / s.n if s.n > 0.0 else np.nan
    row.turn_share = s.turns / s.pairs if s.pairs > 0.0 else np.nan
