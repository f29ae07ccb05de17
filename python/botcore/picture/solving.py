"""The panels of a layer and of taps: the handle's way, the picture's turns, the options, the gaps."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from ..events import KINDS
from .panels import MARKS, POINTS, Stream, counted, panel, time_axis, value_axis
from .svg import Box, Scale, block, dot, line, plain, through, words

LANES = 12  # options shown
Goal = tuple[float, float]  # the value to reach, and within how much


def slides(parent: Element, box: Box, stream: Stream) -> None:
    """A slider's handle over time, and the track with its target and where the handle was left."""
    t, value = _trace(stream, "slide")
    goal = _goal(stream)
    group = panel(parent, box, "Handle along the track", _left(value, goal, " px"))
    low, high = _reach(value, goal)
    area = box.inner(92, 46, 26, 72)
    _drawn(group, area, stream.span, t, value, value_axis(group, area, low, high, " px"), goal)
    track, along = Box(area.x, box.foot - 27, area.width, 10.0), Scale(low, high, area.x, area.width)
    words(group, track.x - 8, track.y + 9, "track", "quiet small end")
    block(group, track, "band", 5)
    if goal:
        wide = max(2 * goal[1] * along.zoom, 3.0)
        block(group, Box(along(goal[0]) - wide / 2, track.y - 4, wide, track.height + 8), "bot faint", 2)
    dot(group, along(value[-1]), track.y + 5, 7.0, "press", f"left at {plain(value[-1])} px")


def turns(parent: Element, box: Box, stream: Stream) -> None:
    """How far a picture was turned, over time."""
    t, value = _trace(stream, "turn")
    goal = _goal(stream)
    if goal:  # any whole number of turns solves it: the one that was gone for
        goal = (goal[0] + 360.0 * round((value[-1] - goal[0]) / 360.0), goal[1])
    group = panel(parent, box, "Turns of the picture", _left(value, goal, "°"))
    area = box.inner(92, 46, 26, 36)
    _drawn(group, area, stream.span, t, value, value_axis(group, area, *_reach(value, goal), "°"), goal)


def _trace(stream: Stream, kind: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    t, moved = stream.of(kind)
    value = moved["x"].astype(np.float64)
    known = np.abs(value) < 1e6
    return t[known], value[known]


def traced(stream: Stream, kind: str) -> bool:
    """Whether there is a trace to draw."""
    return len(_trace(stream, kind)[0]) > 0


def _goal(stream: Stream) -> Goal | None:
    asked = stream.goal()
    if asked is None or not (abs(asked["x"]) < 1e6 and abs(asked["y"]) < 1e6):
        return None
    return float(asked["x"]), abs(float(asked["y"]))


def _left(value: NDArray, goal: Goal | None, unit: str) -> str:
    said = f"Left at {plain(round(float(value[-1]), 1))}{unit}"
    return said + (f"; the goal was {plain(round(goal[0], 1))}{unit}." if goal else ".")


def _reach(value: NDArray, goal: Goal | None) -> tuple[float, float]:
    aim = [goal[0] - goal[1], goal[0] + goal[1]] if goal else []
    ends = [0.0, float(value.min()), float(value.max()), *aim]
    return min(ends), max(*ends, min(ends) + 1.0)


def _drawn(group: Element, area: Box, span: float, t: NDArray, value: NDArray, up: Scale, goal: Goal | None) -> None:
    """What is moved, held until it is moved again."""
    along = time_axis(group, area, span)
    if goal:
        block(group, Box(area.x, up(goal[0] + goal[1]), area.width, -2 * goal[1] * up.zoom), "goal")
        line(group, f"M{area.x:.1f},{up(goal[0]):.1f}h{area.width:.1f}", "aim")
    thin = slice(None, None, max(1, len(t) // POINTS))
    t, held = np.append(t[thin], span), np.append(value[thin], value[-1])
    steps = np.column_stack([along(np.repeat(t, 2)[1:]), up(np.repeat(held, 2)[:-1])])
    line(group, through(steps), "trace")
    dot(group, *steps[-1], 5.5, "press")


def options(parent: Element, box: Box, stream: Stream) -> None:
    """A lane an option: when the pointer was upon it, which was chosen, and which was right."""
    t, seen = stream.of("enter", "leave", "answer")
    asked = stream.goal()
    right = int(asked["target"]) if asked is not None else 0
    chosen = seen["target"][seen["kind"] == KINDS["answer"]]
    told = f"Option {chosen[-1]} was chosen" if len(chosen) else "No option was chosen"
    group = panel(parent, box, "Options", told + (f"; option {right} was right." if right else "."))
    area = box.inner(92, 44, 26, 36)
    along = time_axis(group, area, stream.span)
    lanes = int(min(max(seen["target"].max(initial=1), right), LANES))
    height = area.height / lanes
    for lane in range(1, lanes + 1):
        own = seen["target"] == lane
        strip = Box(area.x, area.y + (lane - 1) * height + 2, area.width, height - 5)
        name = f"{lane}, right" if lane == right else str(lane)
        words(group, area.x - 8, strip.y + strip.height / 2 + 4, name, "quiet small end")
        _lane(group, strip, along, t[own].tolist(), seen["kind"][own].tolist())


def _lane(group: Element, strip: Box, along: Scale, t: list[float], kind: list[int]) -> None:
    block(group, strip, "band", 4)
    entered: float | None = None
    for at, what in [*zip(t, kind, strict=True), (along.high, KINDS["leave"])][-4 * MARKS :]:
        if what == KINDS["enter"] and entered is None:
            entered = at
        elif what == KINDS["leave"] and entered is not None:
            width = max(along(at) - along(entered), 2.0)
            block(group, Box(along(entered), strip.y, width, strip.height), "person faint", 3)
            entered = None
    for at in [at for at, what in zip(t, kind, strict=True) if what == KINDS["answer"]][-MARKS:]:
        dot(group, along(at), strip.y + strip.height / 2, 6.0, "press", f"chosen at {at:.2f} s")


def taps(parent: Element, box: Box, stream: Stream) -> None:
    """Taps without a place: the gap before each, as a bar where it came."""
    t, onsets = stream.of("down")
    gaps = np.diff(t)
    told = counted(len(onsets), "tap") + (f", gaps of {gaps.min():.3f} to {gaps.max():.3f} s." if len(gaps) else ".")
    group = panel(parent, box, "Gaps between taps", told)
    area = box.inner(92, 46, 26, 36)
    up = value_axis(group, area, 0.0, float(gaps.max(initial=0.001)), " s")
    along = time_axis(group, area, stream.span)
    for at, gap in zip(t[1 : 4 * MARKS].tolist(), gaps[: 4 * MARKS - 1].tolist(), strict=True):
        line(group, f"M{along(at):.1f},{up(0.0):.1f}V{up(gap):.1f}", "edge")
        dot(group, along(at), up(gap), 3.0, "person")
