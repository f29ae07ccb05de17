"""botcore's Numba mirror called as lean as Numba allows: plain columns in, one dispatch, buffers made once."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from botcore.events import EVENT
from botcore.features.cadence import CADENCE
from botcore.features.clock import GRID, SAMPLES
from botcore.features.integrity import INTEGRITY as RULES
from botcore.features.motion import add, read
from botcore.features.pointer import CLOCK, INTEGRITY, MOVEMENT, _session

ROOM = 512  # movements
K = len(MOVEMENT.names)
_rows = np.empty(ROOM, MOVEMENT).view(np.recarray)
_values = _rows.view(np.float64).reshape(ROOM, K)


def extract(t: NDArray, x: NDArray, y: NDArray, kind: NDArray) -> NDArray[np.float32]:
    """Columns of one session, (n,) each, to its row of features, float32 (1, 2 K)."""
    return _extract(t, x, y, kind, _rows, _values)


@njit(error_model="numpy")
def _extract(t, x, y, kind, rows, values):
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
    _session(events, rows, spare, tally, clock[0], integrity[0], grid, cadence, rules, px, py)
    count, mean, square = np.zeros(K), np.zeros(K), np.zeros(K)
    for j in range(tally[0]):
        add(values[j], count, mean, square)
    out = np.empty((1, 2 * K), np.float32)
    read(count, mean, square, out[0])
    return out
