"""The record every modality speaks: one event, 32 bytes, the same in C++, NumPy and Cython."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from . import _features

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

EVENT: np.dtype = _features.event_dtype()
KINDS: dict[str, int] = _features.kinds()
FLAGS: dict[str, int] = _features.flags()

TICKS_PER_SECOND = 10_000  # the packed wire's clock
STEPS_PER_PIXEL = 8  # the packed wire's grid

_ABSENT = {"pressure": np.nan, "contact": np.nan}  # other channels are 0 where absent


def _column(name: str, value: ArrayLike, n: int | None) -> NDArray:
    if name == "kind":
        value = _codes(value)
    column = np.asarray(value)
    if column.dtype.kind not in "iufb":
        raise ValueError(f"{name} is {column.dtype}: give numbers")
    if column.ndim > 1:
        raise ValueError(f"{name} has shape {column.shape}: give one dimension, an entry an event")
    if column.ndim == 1 and n is not None and len(column) != n:
        raise ValueError(f"{name} has {len(column)} entries where t has {n}: give as many")
    if column.dtype.kind in "iub" and EVENT[name].kind == "u" and column.size:
        top = np.iinfo(EVENT[name]).max
        if column.min() < 0 or column.max() > top:
            raise ValueError(f"{name} holds {column.min()}..{column.max()}: give 0..{top}")
    return column


def _codes(kind: ArrayLike) -> NDArray:
    kinds = np.asarray(kind)
    if kinds.dtype.kind not in "UOST":
        return kinds
    found, where = np.unique(kinds, return_inverse=True)
    unknown = [k for k in found if str(k) not in KINDS]
    if unknown:
        raise ValueError(f"kind {str(unknown[0])!r} is unknown: take one of {', '.join(KINDS)}")
    return np.array([KINDS[str(k)] for k in found], np.uint8)[where].reshape(kinds.shape)


def events(t: ArrayLike, x: ArrayLike, y: ArrayLike, kind: ArrayLike | None = None, **channels: ArrayLike) -> NDArray:
    """Events from columns: EVENT records (n,).

    t: seconds, float64 (n,); x, y: CSS pixels (n,); kind: names or codes of KINDS, (n,) or one for all, "move" where
    absent. channels: pressure, contact (NaN where absent), button, flags, target (0 where absent). Non-finite times and
    coordinates are kept: the core counts them as unusable. Raises ValueError for a channel, shape or dtype that does
    not fit.
    """
    times = _column("t", np.atleast_1d(np.asarray(t)), None)
    made = np.zeros(len(times), EVENT)
    made["t"] = times
    columns = {"x": x, "y": y, **channels}
    if kind is not None:
        columns["kind"] = kind
    unknown = set(columns) - set(EVENT.names)
    if unknown:
        raise ValueError(f"channel {sorted(unknown)[0]!r} is unknown: take some of {', '.join(EVENT.names)}")
    for name, value in (_ABSENT | columns).items():
        column = _column(name, value, len(times))
        with np.errstate(over="ignore"):  # a coordinate beyond float32 is infinite, and counted as unusable
            made[name] = column
    return made


def seconds(name: str, times: ArrayLike) -> NDArray[np.float64]:
    """Times as float64 (n,); ValueError by that name where they are not numbers in one dimension."""
    column = np.atleast_1d(np.asarray(times))
    if column.dtype.kind not in "iuf" or column.ndim > 1:
        raise ValueError(f"{name} is {column.dtype} of shape {column.shape}: give seconds, one number a tap")
    return column.astype(np.float64, copy=False)


def taps(onsets: ArrayLike, released: ArrayLike | None = None) -> NDArray:
    """Taps as events: EVENT records, each tap a "down" and, where its release is known, an "up" of a target of its own.

    onsets: seconds (n,), in the order the taps came; released: seconds (n,), NaN where not known. Releases are placed
    between the onsets by time, onsets keep their order. Raises ValueError where these are not numbers, or not as many.
    """
    down = seconds("taps", onsets)
    up = np.full(len(down), np.nan) if released is None else seconds("released", released)
    if len(up) != len(down):
        raise ValueError(f"released has {len(up)} entries where taps has {len(down)}: give as many, NaN where unknown")
    known = np.flatnonzero(~np.isnan(up))
    held = np.maximum.accumulate(np.where(np.isfinite(down), down, -np.inf))  # the clock as it stands at each onset
    tap = np.concatenate([np.arange(len(down)), known])
    kind = np.repeat([KINDS["down"], KINDS["up"]], [len(down), len(known)])
    order = np.lexsort((kind, tap, np.concatenate([held, up[known]])))
    return events(
        np.concatenate([down, up[known]])[order], np.nan, np.nan, kind[order].astype(np.uint8), target=tap[order] + 1
    )


def quantise(events: NDArray) -> NDArray:
    """What the packed wire carries: times on 0.1 ms, coordinates on 1/8 px; every other channel as it is.

    events: EVENT records (n,). Raises ValueError where a time or coordinate is not finite or beyond the wire's range:
    send such sessions as raw columns.
    """
    packed = events.copy()
    packed["t"] = ticks(events["t"]) / TICKS_PER_SECOND
    for axis in ("x", "y"):
        packed[axis] = steps(events[axis], axis) / STEPS_PER_PIXEL
    return packed


def ticks(t: NDArray) -> NDArray[np.int64]:
    """Times as whole ticks of 0.1 ms."""
    if not (np.abs(t) < 1e12).all():
        raise ValueError("t holds a value that is not finite or beyond 1e12 s: send raw columns, which carry any value")
    return np.rint(t * TICKS_PER_SECOND).astype(np.int64)


def steps(x: NDArray, name: str) -> NDArray[np.int64]:
    """Coordinates as whole steps of 1/8 px."""
    if not (np.abs(x) < 1e8).all():
        raise ValueError(
            f"{name} holds a value that is not finite or beyond 1e8 px: send raw columns, which carry any value"
        )
    return np.rint(x.astype(np.float64) * STEPS_PER_PIXEL).astype(np.int64)
