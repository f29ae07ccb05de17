"""The integrity channel, whether a browser and a device made the stream: the text of core/integrity.h."""

import numpy as np

from ..events import FLAGS, KINDS
from .maths import jit

SENTINEL = 65535.0  # what some recorders write for "unknown"
FAR = 1e6  # px; no screen reaches there
MOVE, DOWN, UP, DRAG, SCROLL, OTHER = (KINDS[k] for k in ("move", "down", "up", "drag", "scroll", "other"))
N_KINDS = len(KINDS)
UNTRUSTED, MISMATCH = FLAGS["untrusted"], FLAGS["movement_mismatch"]

_STATE = (
    "events bad back whole motion zero run longest untrusted mismatch leap clicks bare grammar no_pressure"
    " last_t last_x last_y"
)
INTEGRITY = np.dtype([(name, "f8") for name in _STATE.split()] + [(name, "?") for name in ("placed", "held", "moved")])


@jit
def usable(e):
    """False for a coordinate or time no device produces: such events are counted, never computed with."""
    return (
        np.isfinite(e.t)
        and abs(e.t) < 1e12
        and abs(e.x) < FAR
        and abs(e.y) < FAR
        and e.x != SENTINEL
        and e.y != SENTINEL
        and e.kind < N_KINDS
    )


@jit
def of_layer(kind):
    """Whether an event is a layer's own and says nothing of the pointer's place."""
    return OTHER < kind < N_KINDS


@jit
def reject(s):
    s.events = s.events + 1.0
    s.bad = s.bad + 1.0


@jit
def step(s, t, x, y):
    s.motion = s.motion + 1.0
    if not s.placed:
        return
    dx, dy = x - s.last_x, y - s.last_y
    still = (dx == 0.0) & (dy == 0.0)
    s.zero = s.zero + (1.0 if still else 0.0)
    s.run = s.run + 1.0 if still else 0.0
    s.longest = s.run if s.run > s.longest else s.longest
    s.moved = s.moved or not still
    far = np.sqrt(dx * dx + dy * dy)
    s.leap = far if (t - s.last_t < 1.0 / 30.0) & (far > s.leap) else s.leap


@jit
def press(s, pressure):
    s.clicks = s.clicks + 1.0
    s.bare = s.bare + (0.0 if s.moved else 1.0)
    s.grammar = s.grammar + (1.0 if s.held else 0.0)
    s.no_pressure = s.no_pressure + (1.0 if pressure == 0.0 else 0.0)
    s.held = True
    s.moved = False


@jit
def release(s):
    s.grammar = s.grammar + (0.0 if s.held else 1.0)
    s.held = False


@jit
def push(s, e, t):
    """e is usable; t is its time with the clock kept from running back."""
    s.events = s.events + 1.0
    s.back = s.back + (1.0 if e.t < t else 0.0)
    s.untrusted = s.untrusted + (1.0 if e["flags"] & UNTRUSTED else 0.0)
    s.mismatch = s.mismatch + (1.0 if e["flags"] & MISMATCH else 0.0)
    x, y = float(e.x), float(e.y)
    s.whole = s.whole + (1.0 if (x == np.floor(x)) & (y == np.floor(y)) else 0.0)
    if e.kind == MOVE or e.kind == DRAG:
        step(s, t, x, y)
    if e.kind == DOWN:
        press(s, e.pressure)
    if e.kind == UP:
        release(s)
    if e.kind < SCROLL:
        s.placed = True
        s.last_t = t
        s.last_x = x
        s.last_y = y


@jit
def read(s, row):
    n = s.events if s.events > 0.0 else 1.0
    row.bad_share = s.bad / n
    row.clock_back = s.back / n
    row.grid_share = s.whole / n
    row.zero_step = s.zero / s.motion if s.motion > 0.0 else 0.0
    row.dup_run_max = s.longest
    row.untrusted_share = s.untrusted / n
    row.movement_mismatch = s.mismatch / n
    row.teleport_max = s.leap
    row.clicks = s.clicks
    row.bare_clicks = s.bare / s.clicks if s.clicks > 0.0 else 0.0
    row.grammar = s.grammar
    row.pressure_bad = s.no_pressure / s.clicks if s.clicks > 0.0 else 0.0
