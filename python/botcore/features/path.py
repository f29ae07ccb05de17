"""The way of the pointer as it was recorded, its speed, turns and rests: the text of core/path.h."""

import numpy as np

from .maths import angle, jit, ratio
from .moments import MOMENTS, SHORT, add, sd

IDLE = 0.2  # s; a longer gap is a rest
BEND = 0.3  # rad; a larger turn is a change of direction

_STATE = "gaps rests rested total length wide high steps pairs bends motion still fastest first_x first_y x y t dx dy"
PATH = np.dtype([(name, "f8") for name in _STATE.split()] + [("placed", "?"), ("speed", MOMENTS)])


@jit
def step(s, gap, sx, sy, moved):
    way = np.sqrt(sx * sx + sy * sy)
    s.gaps = s.gaps + 1.0
    s.total = s.total + gap
    s.rests = s.rests + (1.0 if gap > IDLE else 0.0)
    s.rested = s.rested + (gap if gap > IDLE else 0.0)
    s.still = s.still + (1.0 if moved and way == 0.0 else 0.0)
    if way == 0.0:
        return
    v = way / (gap if gap > SHORT else SHORT)
    add(s.speed, v)
    s.fastest = v if v > s.fastest else s.fastest
    s.length = s.length + way
    s.wide = s.wide + abs(sx)
    s.high = s.high + abs(sy)
    if s.steps > 0.0:
        s.pairs = s.pairs + 1.0
        turn = abs(angle(s.dx * sy - s.dy * sx, s.dx * sx + s.dy * sy))
        s.bends = s.bends + (1.0 if turn > BEND else 0.0)
    s.steps = s.steps + 1.0
    s.dx = sx
    s.dy = sy


@jit
def push(s, at, px, py, moved):
    """The pointer is at (px, py) at `at`, which is not before the last; moved: an event of motion says so."""
    s.motion = s.motion + (1.0 if moved else 0.0)
    if s.placed:
        step(s, at - s.t, px - s.x, py - s.y, moved)
    else:
        s.first_x = px
        s.first_y = py
    s.placed = True
    s.t = at
    s.x = px
    s.y = py


@jit
def read(s, row):
    if not s.placed:
        return
    cx, cy = s.x - s.first_x, s.y - s.first_y
    row.path_length = s.length
    row.still_share = s.still / s.motion if s.motion > 0.0 else np.nan
    row.idle_share = s.rests / s.gaps if s.gaps > 0.0 else np.nan
    row.pause_share = ratio(s.rested, s.total)
    if s.steps < 1.0:
        return
    row.vel_mean = s.speed.m1
    row.vel_std = sd(s.speed)
    row.vel_max = s.fastest
    row.vel_cv = ratio(sd(s.speed), s.speed.m1)
    row.straightness = np.sqrt(cx * cx + cy * cy) / s.length
    row.across_share = s.high / (s.wide + s.high)
    row.dir_changes = s.bends
    row.dir_change_share = s.bends / s.pairs if s.pairs > 0.0 else np.nan
