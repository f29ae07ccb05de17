"""What a picture tells of a stream of events: where the pointer was, how fast, and in which movements."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..events import KINDS

TICK, HOLD, PAUSE = 1.0 / 60.0, 0.125, 0.5  # s, as in core/clock.h
NOISE = 1e-6  # px; smaller steps are rounding, not motion
SPEEDS = 8  # classes of speed, a colour each
SAMPLES = 1 << 18  # of the speed: over an hour; of a longer session every so many ticks
PLACED = ("move", "drag", "down", "up")


class Course(NamedTuple):
    """Places of a pointer, (n,) each: t in seconds since `began`, not running back, x and y in CSS pixels, the kind."""

    t: NDArray[np.float64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    kind: NDArray[np.uint8]

    def pressed(self) -> NDArray[np.bool_]:
        """Where a button, finger or pen went down or up."""
        return (self.kind == KINDS["down"]) | (self.kind == KINDS["up"])


def usable(events: NDArray) -> NDArray[np.bool_]:
    """Which events have a place and a time that a device may produce, as core/integrity.h has it."""
    x, y = events["x"], events["y"]
    placed = (np.abs(x) < 1e6) & (np.abs(y) < 1e6) & (x != 65535) & (y != 65535)
    return placed & (np.abs(events["t"]) < 1e12)


def began(events: NDArray) -> float:
    """When the first event with a time was, in seconds on the recorder's clock."""
    t = events["t"][np.abs(events["t"]) < 1e12]
    return float(t[0]) if len(t) else 0.0


def of_kinds(events: NDArray, *names: str) -> NDArray:
    """Events of these kinds."""
    return events[np.isin(events["kind"], [KINDS[name] for name in names])]


def clock(events: NDArray, zero: float) -> NDArray[np.float64]:
    """Seconds since zero, held where the recorder's clock runs back."""
    return np.maximum.accumulate(events["t"] - zero) if len(events) else np.zeros(0)


def follow(events: NDArray) -> Course:
    """Where the pointer was."""
    placed = of_kinds(events[usable(events)], *PLACED)
    x, y = (placed[axis].astype(np.float64) for axis in ("x", "y"))
    return Course(clock(placed, began(events)), x, y, placed["kind"])


def _moved(course: Course) -> NDArray[np.intp]:
    """The events that bring the pointer to another pixel."""
    x, y = np.floor(course.x + 0.5), np.floor(course.y + 0.5)
    return np.flatnonzero((np.diff(x) != 0) | (np.diff(y) != 0)) + 1


def _known(course: Course, moved: NDArray[np.intp]) -> NDArray[np.intp]:
    """The events at which it is known where the pointer stands: the first, those that move it, presses and releases."""
    return np.unique(np.concatenate([[0], moved, np.flatnonzero(course.pressed())]))


def speed(course: Course) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The speed as the model sees the stream, on one clock of 60 Hz with gaps held: times (m,) and px/s (m,)."""
    if len(course.t) < 2 or course.t[-1] == course.t[0]:
        return np.zeros(0), np.zeros(0)
    known = _known(course, _moved(course))
    t, x, y = course.t[known], course.x[known], course.y[known]
    held = np.flatnonzero(np.diff(t) > HOLD) + 1
    x, y = np.insert(x, held, x[held - 1]), np.insert(y, held, y[held - 1])
    t = np.insert(t, held, t[held] - TICK)
    step = max(TICK, (course.t[-1] - t[0]) / SAMPLES)
    at = np.arange(t[0], course.t[-1] + step, step)
    steps = np.hypot(np.diff(np.interp(at, t, x)), np.diff(np.interp(at, t, y)))
    return np.minimum(at[:-1] + step / 2, course.t[-1]), np.where(steps > NOISE, steps / step, 0.0)


def movements(course: Course) -> NDArray[np.float64]:
    """When each movement began and ended, (m, 2) in seconds: pauses and buttons end one."""
    moved = _moved(course)
    if not len(moved):
        return np.zeros((0, 2))
    known = _known(course, moved)
    before = course.t[known[np.searchsorted(known, moved) - 1]]
    gap = course.t[moved] - before
    start = np.where(gap > HOLD, course.t[moved] - TICK, before)
    presses = np.concatenate([[0], np.cumsum(course.pressed())])[moved]
    first = np.concatenate([[True], (gap[1:] > PAUSE) | (np.diff(presses) != 0)])
    return np.column_stack([start[first], course.t[moved][np.append(first[1:], True)]])


def classes(course: Course) -> tuple[NDArray[np.int64], float]:
    """The class of speed of each step of the course, 0 to SPEEDS - 1, slow steps told apart better than fast; and the
    speed up to which they tell apart, px/s."""
    at, pace = speed(course)
    if not len(pace):
        return np.zeros(max(len(course.t) - 1, 0), np.int64), 0.0
    top = float(np.quantile(pace[pace > 0], 0.98)) if (pace > 0).any() else 1.0
    here = np.interp((course.t[:-1] + course.t[1:]) / 2, at, pace)
    return np.minimum(np.sqrt(here / top) * SPEEDS, SPEEDS - 1).astype(np.int64), top
