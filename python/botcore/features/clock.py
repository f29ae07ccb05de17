"""Re-observation on one 60 Hz clock: the text of core/clock.h."""

import numpy as np

from .maths import jit

TICK = 1.0 / 60.0  # s
HOLD = 0.125  # s; a longer gap is rest, then one tick of motion
PAUSE = 0.5  # s; a longer gap ends the movement
SAMPLES = 256  # the longest movement, in samples

GRID = np.dtype([("n", "i8"), ("placed", "?"), ("t0", "f8"), ("ta", "f8"), ("xa", "f8"), ("ya", "f8")])


@jit
def end(g, px, py, done, out):
    if g.n > 0:
        done(px, py, g.n, out)
    g.n = 0


@jit
def sample(g, px, py, t, x, y, left, done, out):
    rate = 1.0 / (t - left) if t > left else 0.0
    at = g.t0 + g.n * TICK
    while at <= t:
        if g.n == SAMPLES:  # full: its last sample opens the next movement
            done(px, py, g.n, out)
            g.t0 = g.t0 + (SAMPLES - 1) * TICK
            px[0] = px[SAMPLES - 1]
            py[0] = py[SAMPLES - 1]
            g.n = 1
        else:
            w = (at - left) * rate if at > left else 0.0
            px[g.n] = g.xa + (x - g.xa) * w
            py[g.n] = g.ya + (y - g.ya) * w
            g.n = g.n + 1
        at = g.t0 + g.n * TICK


@jit
def move(g, px, py, t, x, y, done, out):
    """The pointer is at (x, y) at t, t not before the last. done(px, py, n, out) sees each movement that ends."""
    x = np.floor(x + 0.5)
    y = np.floor(y + 0.5)
    if g.placed and x == g.xa and y == g.ya:
        return
    if g.placed:
        gap = t - g.ta
        if gap > PAUSE:
            end(g, px, py, done, out)
        left = t - TICK if gap > HOLD else g.ta
        if g.n == 0:
            g.t0 = left
            px[0] = g.xa
            py[0] = g.ya
            g.n = 1
        sample(g, px, py, t, x, y, left, done, out)
    g.placed = True
    g.ta = t
    g.xa = x
    g.ya = y


@jit
def press(g, px, py, t, x, y, done, out):
    """A button went down or up at (x, y): the movement that led there is over."""
    move(g, px, py, t, x, y, done, out)
    end(g, px, py, done, out)
    g.ta = t
