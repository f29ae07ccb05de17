"""What every panel of a picture is made of: the session it shows, a card with a title, and axes."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from .course import Course, began, clock, follow, of_kinds
from .svg import LETTER, Box, Scale, block, line, lines, mark, plain, words

MARKS = 240  # presses, releases and the like that are shown
POINTS = 3000  # of a line; what comes nearer together is thinned out


class Stream(NamedTuple):
    """A session's events; course: where the pointer was; zero: when the first event was; span: seconds, above 0."""

    events: NDArray
    course: Course
    zero: float
    span: float

    @classmethod
    def read(cls, events: NDArray) -> Stream:
        """EVENT records (n,), whatever they hold."""
        zero = began(events)
        t = events["t"][np.abs(events["t"]) < 1e12]
        return cls(events, follow(events), zero, max(float(t.max()) - zero if len(t) else 0.0, 1e-3))

    def of(self, *kinds: str) -> tuple[NDArray[np.float64], NDArray]:
        """Seconds since the first event, and the events, of these kinds."""
        found = of_kinds(self.events, *kinds)
        found = found[np.abs(found["t"]) < 1e12]
        return clock(found, self.zero), found

    def goal(self) -> NDArray | None:
        """The latest event that says what is asked for."""
        _, asked = self.of("goal")
        return asked[-1] if len(asked) else None


def panel(parent: Element, box: Box, title: str, told: str, *, shown: bool = True) -> Element:
    """A card with a title; told: what it shows, for those who cannot see it, and shown to all where there is room."""
    group = mark(parent, "g", role="img", aria_label=f"{title}. {told}")
    block(group, box, "card", 12)
    words(group, box.x + 18, box.y + 25, title, "label")
    if shown and 11.5 * LETTER * (len(told) + 1.2 * len(title)) + 60 < box.width:
        words(group, box.right - 18, box.y + 25, told, "quiet small end")
    return group


def counted(n: int, noun: str) -> str:
    """1 movement, 2 movements."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def nothing(parent: Element, box: Box) -> None:
    """What stands where there is nothing to draw."""
    told = "The verdict came without events that have a place or a time."
    group = panel(parent, box, "Events", told, shown=False)
    for i, each in enumerate(lines(told, box.width - 36, 13, 2)):
        words(group, box.x + 18, box.y + 52 + 19 * i, each, "quiet")


def time_axis(group: Element, area: Box, span: float) -> Scale:
    """Seconds along the foot of an area."""
    along = Scale(0.0, span, area.x, area.width)
    line(group, f"M{area.x:.1f},{area.foot:.1f}h{area.width:.1f}", "axis")
    for second in along.ticks(max(area.width / 90, 2)):
        line(group, f"M{along(second):.1f},{area.foot:.1f}v4", "axis")
        words(group, along(second), area.foot + 17, f"{plain(second)} s", "quiet small middle")
    return along


def value_axis(group: Element, area: Box, low: float, high: float, unit: str) -> Scale:
    """Values up the side of an area, with lines across it; the topmost bears the unit."""
    up = Scale(low, high, area.foot, -area.height)
    ticks = up.ticks(4)
    for value in ticks:
        line(group, f"M{area.x:.1f},{up(value):.1f}h{area.width:.1f}", "line")
        said = f"{plain(value)}{unit}" if value == ticks[-1] else plain(value)
        words(group, area.x - 8, up(value) + 4, said, "quiet small end figure")
    return up
