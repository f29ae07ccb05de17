"""The pointer modality over ragged batches of sessions: the text of core/pointer.cpp."""

import numpy as np

from .. import _features
from . import cadence, clock, integrity, motion
from .maths import jit

MOVEMENT = np.dtype([(name, "f8") for name, _, _ in _features.columns("movement")])
CLOCK = np.dtype([(name, "f8") for name, _, _ in _features.columns("clock")])
INTEGRITY = np.dtype([(name, "f8") for name, _, _ in _features.columns("integrity")])
COALESCED = _features.flags()["coalesced"]
K = len(MOVEMENT.names)
SHARED = _features.shared  # the first of them, which the layers see


@jit
def done(px, py, n, out):
    """A movement ended: into the next free row, if it can tell. Rows beyond the room are counted only."""
    rows, spare, tally, samples = out
    row = rows[tally[0]] if tally[0] < rows.shape[0] else spare[0]
    if motion.describe(px, py, n, row):
        if tally[0] < rows.shape[0]:
            samples[tally[0]] = n
        tally[0] = tally[0] + 1


@jit
def _session(events, rows, spare, tally, samples, clock_row, integrity_row, grid, cad, integ, px, py):
    """One session from its first event to its last; the open movement at the end counts."""
    g, c, s = grid[0], cad[0], integ[0]
    bins = np.zeros(cadence.GAP_BINS, np.int64)
    out = (rows, spare, tally, samples)
    t = -1e300
    for i in range(events.shape[0]):
        e = events[i]
        if integrity.of_layer(e.kind):
            continue
        if not integrity.usable(e):
            integrity.reject(s)
            continue
        t = e.t if e.t > t else t
        cadence.push(c, bins, t, (e["flags"] & COALESCED) != 0)
        integrity.push(s, e, t)
        if e.kind == integrity.MOVE or e.kind == integrity.DRAG:
            clock.move(g, px, py, t, float(e.x), float(e.y), done, out)
        elif e.kind == integrity.DOWN or e.kind == integrity.UP:
            clock.press(g, px, py, t, float(e.x), float(e.y), done, out)
    clock.end(g, px, py, done, out)
    cadence.read(c, bins, clock_row)
    integrity.read(s, integrity_row)


@jit
def _run(events, offsets, rows, samples, ends, clocks, integrities, grid, cad, integ, spare):
    px, py = np.empty(clock.SAMPLES), np.empty(clock.SAMPLES)
    tally = np.zeros(1, np.int64)
    ends[0] = 0
    for i in range(offsets.shape[0] - 1):
        part = events[offsets[i] : offsets[i + 1]]
        _session(part, rows, spare, tally, samples, clocks[i], integrities[i], grid[i:], cad[i:], integ[i:], px, py)
        ends[i + 1] = tally[0]


@jit
def _aggregate(values, ends, out, spread):
    k = values.shape[1]
    for i in range(ends.shape[0] - 1):
        count, mean, square = np.zeros(k), np.zeros(k), np.zeros(k)
        for j in range(ends[i], ends[i + 1]):
            motion.add(values[j], count, mean, square)
        if spread:
            motion.shared(count, mean, square, out[i])
        else:
            motion.means(count, mean, out[i])


def _records(n, dtype):
    return np.zeros(n, dtype).view(np.recarray)


def run(events, offsets):
    """Movements of every session, and each session's clock and integrity.

    events: EVENT records (n,); offsets: int64 (s + 1,). Returns (rows (m, k) float64, movement offsets int64 (s + 1,),
    clock (s,) records, integrity (s,) records, samples (m,) int32 on the 60 Hz grid).
    """
    n = len(offsets) - 1
    room = len(events) // 16 + 16
    events = events.view(np.recarray)
    while True:
        rows, samples, ends = _records(room, MOVEMENT), np.zeros(room, np.int32), np.zeros(n + 1, np.int64)
        clocks, integrities = _records(n, CLOCK), _records(n, INTEGRITY)
        state = (_records(n, clock.GRID), _records(n, cadence.CADENCE), _records(n, integrity.INTEGRITY))
        _run(events, offsets, rows, samples, ends, clocks, integrities, *state, _records(1, MOVEMENT))
        if ends[-1] <= room:
            rows, samples = rows[: ends[-1]].view(np.float64).reshape(-1, K), samples[: ends[-1]]
            return rows, ends, clocks, integrities, samples
        room = int(ends[-1])


def aggregate(rows, offsets):
    """Rows of movements (m, k) float64 to rows of sessions (s, k) float32: each feature's mean."""
    out = np.empty((len(offsets) - 1, rows.shape[1]), np.float32)
    _aggregate(rows, offsets, out, False)
    return out


def shared(rows, offsets):
    """The same for a layer: the means of the features it shares with the pointer, then their spreads."""
    out = np.empty((len(offsets) - 1, 2 * SHARED), np.float32)
    _aggregate(rows, offsets, out, True)
    return out
