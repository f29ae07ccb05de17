"""Features: rows for training, by Numba, and their compiled twin.

One table in the compiled core names every feature; `table` shows it. `extract` is Numba and can be edited without a
compiler; `extract_native` is the C++ the detectors run. They agree to the bit.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import numpy as np

from .. import _features
from ..events import EVENT

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHANNELS = ("behaviour", "clock", "integrity")  # the latter two are the pointer's own
LAYERS = ("slider", "rotation", "question")  # of a CAPTCHA: one table, one mirror
# Where each modality's Numba mirror lives.
ROOMS = {"pointer": "pointer", "tap": "rhythm", "actions": "tally"} | dict.fromkeys(LAYERS, "gesture")


def _check(modality: str, channel: str = "behaviour") -> None:
    if modality not in _features.revisions():
        raise ValueError(f"modality {modality!r} is unknown: take one of {', '.join(_features.revisions())}")
    known = CHANNELS if modality == "pointer" else CHANNELS[:1]
    if channel not in known:
        raise ValueError(f"channel {channel!r} of {modality} is unknown: take one of {', '.join(known)}")


def table(modality: str, channel: str = "behaviour") -> list[tuple[str, str, str]]:
    """(name, unit, meaning) of each feature, in the order of the row; of a pointer's, those of one movement."""
    _check(modality, channel)
    if channel != "behaviour":
        return _features.columns(channel)
    movement = _features.columns("movement")
    if modality == "pointer":
        return movement
    if modality not in LAYERS:
        return _features.columns(modality)
    shared = movement[: _features.shared]
    means = [(f"{name}_mean", unit, f"{meaning}; mean over movements") for name, unit, meaning in shared]
    spreads = [(f"{name}_sd", unit, f"{meaning}; spread over movements") for name, unit, meaning in shared]
    return _features.columns("gesture") + means + spreads


def names(modality: str, channel: str = "behaviour") -> list[str]:
    """The names alone, in the order of the row."""
    return [name for name, _, _ in table(modality, channel)]


def revision(modality: str) -> int:
    """The schema revision of the modality's table: rows of different revisions do not mix."""
    _check(modality)
    return _features.revisions()[modality]


def check_batch(events: NDArray, offsets: NDArray) -> tuple[NDArray, NDArray]:
    """The ragged batch as contiguous EVENT records and int64 offsets; ValueError says what does not fit."""
    if not isinstance(events, np.ndarray) or events.dtype != EVENT or events.ndim != 1:
        got = getattr(events, "dtype", type(events).__name__)
        raise ValueError(f"events is {got}: make EVENT records with botcore.events.events(t, x, y, kind, ...)")
    bounds = np.ascontiguousarray(offsets)
    if bounds.ndim != 1 or bounds.dtype.kind not in "iu" or len(bounds) == 0:
        raise ValueError(f"offsets is {bounds.dtype} of shape {bounds.shape}: give int64 of shape (sessions + 1,)")
    bounds = bounds.astype(np.int64, copy=False)
    if bounds[0] != 0 or bounds[-1] != len(events) or (np.diff(bounds) < 0).any():
        raise ValueError(
            f"offsets must rise from 0 to {len(events)}, the number of events; got {bounds[0]} to {bounds[-1]}"
        )
    return np.ascontiguousarray(events), bounds


def _numba(modality: str):
    try:
        return importlib.import_module(f".{ROOMS[modality]}", __name__)
    except ModuleNotFoundError as missing:
        if missing.name and missing.name.startswith("numba"):
            raise ModuleNotFoundError(
                "botcore.features.extract needs Numba: pip install 'botcore[train]', or use extract_native",
                name="numba",
            ) from missing
        raise


def extract(modality: str, events: NDArray, offsets: NDArray, channel: str = "behaviour") -> NDArray[np.float32]:
    """Features of whole sessions by Numba: (sessions, features) float32, NaN where a session cannot tell.

    A pointer's are the means over its movements; `movements` gives them one by one, as the model reads them.
    events: EVENT records (n,), one session after another in time order; offsets: int64 (sessions + 1,) into events.
    Raises ValueError for a wrong dtype, shape or name.
    """
    _check(modality, channel)
    events, offsets = check_batch(events, offsets)
    room = _numba(modality)
    if modality in LAYERS:
        return room.run(events, offsets, modality)
    if modality != "pointer":
        return room.run(events, offsets).astype(np.float32)
    rows, ends, clocks, integrities, _ = room.run(events, offsets)
    if channel == "behaviour":
        return room.aggregate(rows, ends)
    records = clocks if channel == "clock" else integrities
    return records.view(np.float64).reshape(len(offsets) - 1, -1).astype(np.float32)


def extract_native(modality: str, events: NDArray, offsets: NDArray, channel: str = "behaviour") -> NDArray[np.float32]:
    """`extract`, by the compiled core."""
    _check(modality, channel)
    events, offsets = check_batch(events, offsets)
    return _features.extract(modality, events, offsets, channel)


def evidence(
    modality: str, events: NDArray, offsets: NDArray
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint8]]:
    """What there is to judge whole sessions by, from the compiled core: judged units, bits of botcore.verdict.REASONS
    that hold, and codes of botcore.INPUTS, each (sessions,). Events and offsets as in `extract`."""
    _check(modality)
    return _features.evidence(modality, *check_batch(events, offsets))


def profiles(events: NDArray, offsets: NDArray) -> NDArray[np.uint8]:
    """How whole pointer sessions were recorded, from the compiled core: codes of botcore.PROFILES, (sessions,)."""
    return _features.profiles(*check_batch(events, offsets))


def movements(events: NDArray, offsets: NDArray) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int32]]:
    """One row a movement of pointer sessions: (m, k) float64 in the order of `names`; int64 offsets a session; and how
    many samples each movement has on the 60 Hz grid, (m,) int32."""
    events, offsets = check_batch(events, offsets)
    rows, ends, _, _, samples = _numba("pointer").run(events, offsets)
    return rows, ends, samples


def aggregate(rows: NDArray[np.float64], offsets: NDArray[np.int64]) -> NDArray[np.float32]:
    """Rows of movements to rows of sessions, (s, k) float32; any choice of movements makes a session."""
    return _numba("pointer").aggregate(np.ascontiguousarray(rows, np.float64), np.ascontiguousarray(offsets, np.int64))
