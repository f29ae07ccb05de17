"""The panels of a pointer: its course over the page, and its speed over time."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from ..events import KINDS
from .course import PAUSE, SPEEDS, Course, classes, movements, speed
from .panels import MARKS, POINTS, Stream, counted, panel, time_axis, value_axis
from .svg import Box, Scale, block, dot, line, nice, plain, through, words

ZOOM = 8.0  # at most: a course of a few pixels is not blown up to the whole panel
MARGINS = (26.0, 54.0, 26.0, 48.0)


def trajectory(parent: Element, box: Box, stream: Stream) -> None:
    """The course over the page, coloured by speed; presses, releases, where it began and ended."""
    path = stream.course
    presses, releases = (int((path.kind == KINDS[kind]).sum()) for kind in ("down", "up"))
    told = f"{counted(len(path.t), 'place')}, pressed {presses} and released {releases} times."
    group = panel(parent, box, "Course over the page", told)
    across, down = fitted(path, box.inner(*MARGINS))
    points = np.column_stack([across(path.x), down(path.y)])
    colour, top = classes(path)
    _coloured(group, points, np.diff(path.t), colour)
    _presses(group, points, path)
    _ends(group, box, points)
    _speed_key(group, box, top)
    _page_key(group, box, across)


def height(stream: Stream, width: float) -> float:
    """How tall the panel of the course may well be: no taller than its shape needs."""
    path = stream.course
    left, top, right, foot = MARGINS
    shape = (path.y.max() - path.y.min()) / max(path.x.max() - path.x.min(), 1.0)
    return float(np.clip((width - left - right) * shape, 110.0, 300.0)) + top + foot


def fitted(path: Course, area: Box) -> tuple[Scale, Scale]:
    """Scales of the page that keep its shape, and centre the course in the area."""
    low, high = np.array([path.x.min(), path.y.min()]), np.array([path.x.max(), path.y.max()])
    extent = np.maximum(high - low, 1.0)
    room = np.array([area.width, area.height])
    drawn = extent * min((room / extent).min(), ZOOM)
    start = np.array([area.x, area.y]) + (room - drawn) / 2
    across, down = (Scale(*each) for each in np.column_stack([low, low + extent, start, drawn]).tolist())
    return across, down


def _coloured(group: Element, points: NDArray, gaps: NDArray, colour: NDArray) -> None:
    """Steps of one class of speed as one line; a step across a pause is dotted, as nobody saw it."""
    kept = np.flatnonzero(np.hypot(*np.diff(points, axis=0).T) > 0.05)
    kept = kept[:: max(1, -(-len(kept) // POINTS))]
    ends = np.append(kept[1:], len(points) - 1)  # a step that was thinned out is part of the one before
    kind = np.where(gaps[kept] > PAUSE, SPEEDS, colour[kept])
    for run in np.split(np.arange(len(kept)), np.flatnonzero(np.diff(kind)) + 1):
        if len(run):
            which = kind[run[0]]
            drawn = points[np.concatenate([[kept[run[0]]], ends[run]])]
            line(group, through(drawn), "leap" if which == SPEEDS else f"course speed{which}")


def _presses(group: Element, points: NDArray, path: Course) -> None:
    for i in np.flatnonzero(path.pressed())[:MARKS]:
        if path.kind[i] == KINDS["down"]:
            dot(group, *points[i], 5.5, "press", f"pressed at {path.t[i]:.2f} s")
        else:
            dot(group, *points[i], 3.6, "release", f"released at {path.t[i]:.2f} s")


def _ends(group: Element, box: Box, points: NDArray) -> None:
    for name, (x, y), drop in (("start", points[0], -7), ("end", points[-1], 16)):
        dot(group, x, y, 2.5, "mark")
        left = x > box.right - 70
        words(group, x - 9 if left else x + 9, y + drop, name, f"small strong halo {'end' if left else ''}".strip())


def _speed_key(group: Element, box: Box, top: float) -> None:
    x, y = box.x + 18, box.foot - 18
    words(group, x, y, "0", "quiet small")
    x += 14
    for i in range(SPEEDS):
        line(group, f"M{x + 13 * i + 1:.1f},{y - 4:.1f}h11", f"course speed{i}")
    x += 13 * SPEEDS + 6
    words(group, x, y, f"{plain(float(f'{top:.2g}'))} px/s", "quiet small")
    if box.width >= 480:
        dot(group, x + 84, y - 4, 5.5, "press")
        words(group, x + 95, y, "pressed", "quiet small")
        dot(group, x + 158, y - 4, 3.6, "release")
        words(group, x + 167, y, "released", "quiet small")


def _page_key(group: Element, box: Box, across: Scale) -> None:
    px = nice(60 / across.zoom)
    length, y = px * across.zoom, box.foot - (22 if box.width >= 480 else 42)  # below it is the key of the speeds
    line(group, f"M{box.right - 18 - length:.1f},{y - 4:.1f}v8m0,-4h{length:.1f}m0,-4v8", "axis")
    words(group, box.right - 26 - length, y + 4, f"{plain(px)} px", "quiet small end")


def pace(parent: Element, box: Box, stream: Stream) -> None:
    """The speed over time; below it the movements as the model parts them, and between them the pauses."""
    at, px = speed(stream.course)
    bouts = movements(stream.course)
    rests = int((bouts[1:, 0] - bouts[:-1, 1] > PAUSE).sum())
    top = float(px.max(initial=1.0))
    rested = counted(rests, "pause")
    told = f"{counted(len(bouts), 'movement')}, {rested} above {PAUSE:g} s, at most {plain(round(top))} px/s."
    group = panel(parent, box, "Speed over time", told)
    area = box.inner(92, 42, 26, 46)
    up, along = value_axis(group, area, 0.0, top, " px/s"), time_axis(group, area, stream.span)
    if len(px):
        _filled(group, pooled(at, px, int(area.width)), along, up)
    for begin, end in bouts[: 4 * MARKS].tolist():
        block(group, Box(along(begin), area.foot + 25, max(along(end) - along(begin), 1.5), 7.0), "person faint", 2)
    for press in stream.course.t[stream.course.kind == KINDS["down"]][:MARKS].tolist():
        line(group, f"M{along(press):.1f},{area.foot - 9:.1f}v9", "tick")
    words(group, area.x - 8, area.foot + 32, "movements", "quiet small end")


def pooled(at: NDArray, value: NDArray, columns: int) -> NDArray[np.float64]:
    """Points (n, 2): of each column of the drawing its highest value."""
    if len(at) <= 2 * columns:
        return np.column_stack([at, value])
    starts = np.arange(0, len(at), -(-len(at) // columns))
    return np.column_stack([at[starts], np.maximum.reduceat(value, starts)])


def _filled(group: Element, points: NDArray, along: Scale, up: Scale) -> None:
    drawn = np.column_stack([along(points[:, 0]), up(points[:, 1])])
    foot = np.array([[drawn[-1, 0], up(0.0)], [drawn[0, 0], up(0.0)]])
    line(group, through(np.concatenate([drawn, foot])) + "Z", "area")
    line(group, through(drawn), "edge")
