"""botcore's Numba mirror called as lean as Numba allows: plain columns in, one dispatch, buffers made once."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from botcore.events import EVENT
from botcore.features.cadence import CADENCE
from botcore.features.clock import GRID, SAMPLES
from botcore.features.integrity import INTEGRITY as RULES
from botcore.features.motion import add, means
from botcore.features.pointer import CLOCK, INTEGRITY, MOVEMENT, _session

ROOM = 512  # movements
K = len(MOVEMENT.names)
_rows = np.empty(ROOM, MOVEMENT).view(np.recarray)
_values = _rows.view(np.float64).reshape(ROOM, K)
_samples = np.empty(ROOM, np.int32)


def extract(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float32]:
    """Columns of one session, (n,) each, to its row of features, float32 (1, K): their means over its movements."""
    return _extract(t, x, y, kind, _rows, _values, _samples)


def movements(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float32]:
    """Columns of one session, (n,) each, to the features of its movements, float32 (m, K)."""
    return _movements(t, x, y, kind, _rows, _values, _samples)


@njit(error_model="numpy")
def _extract(t, x, y, kind, rows, values, samples):
    count, mean, square = np.zeros(K), np.zeros(K), np.zeros(K)
    for j in range(_describe(t, x, y, kind, rows, samples)):
        add(values[j], count, mean, square)
    out = np.empty((1, K), np.float32)
    means(count, mean, out[0])
    return out


@njit(error_model="numpy")
def _movements(t, x, y, kind, rows, values, samples):
    return values[: _describe(t, x, y, kind, rows, samples)].astype(np.float32)


@njit(error_model="numpy")
def _describe(t, x, y, kind, rows, samples):
    """Fills rows; returns how many."""
    events = np.zeros(len(t), EVENT)
    for i in range(len(t)):
        e = events[i]
        e.t, e.x, e.y, e.kind = t[i], x[i], y[i], kind[i]
        e.pressure = e.contact = np.nan
    tally, spare, clock, integrity = (
        np.zeros(1, np.int64),
        np.empty(1, MOVEMENT),
        np.empty(1, CLOCK),
        np.empty(1, INTEGRITY),
    )
    grid, cadence, rules = np.zeros(1, GRID), np.zeros(1, CADENCE), np.zeros(1, RULES)
    px, py = np.empty(SAMPLES), np.empty(SAMPLES)
    _session(events, rows, spare, tally, samples, clock[0], integrity[0], grid, cadence, rules, px, py)
    return tally[0]
