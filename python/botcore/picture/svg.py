"""SVG as the pictures are made of it: shapes, words that wrap, and scales."""

from __future__ import annotations

import math
from importlib.resources import files
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, tostring

import numpy as np
from numpy.typing import NDArray

STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
LETTER = 0.6  # the width of one, in font sizes: no font is measured, so that lines may come out a little short


class Box(NamedTuple):
    """Where something is drawn."""

    x: float
    y: float
    width: float
    height: float

    def inner(self, left: float, top: float, right: float, bottom: float) -> Box:
        """What is left within these margins."""
        return Box(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.x + self.width

    @property
    def foot(self) -> float:
        """Where it ends below."""
        return self.y + self.height


class Scale(NamedTuple):
    """Values from low to high, drawn from `start` over `length` pixels; a negative length draws upwards."""

    low: float
    high: float
    start: float
    length: float

    def __call__(self, value: float | NDArray) -> float | NDArray:
        return self.start + (value - self.low) * self.zoom

    @property
    def zoom(self) -> float:
        """Pixels of the drawing for one of the values."""
        return self.length / ((self.high - self.low) or 1.0)

    def ticks(self, most: float) -> list[float]:
        """Round values within, at most so many."""
        step = nice((self.high - self.low) / max(most, 1.0))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [k * step for k in range(first, last + 1)]


def nice(least: float) -> float:
    """The next of 1, 2, 5, 10, 20, ..."""
    if not 0 < least < math.inf:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next((k * power for k in (1.0, 2.0, 5.0) if k * power >= least * (1 - 1e-9)), 10.0 * power)


def plain(value: float) -> str:
    """A number as people write it: 1,250, 0.5, -3."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == round(value) else f"{value:.3g}"


def mark(parent: Element, tag: str, text: str = "", **attributes: object) -> Element:
    """A new element in its parent; class_ is class, and an underscore within a name is a hyphen."""
    named = {name.rstrip("_").replace("_", "-"): _written(value) for name, value in attributes.items()}
    made = SubElement(parent, tag, named)
    made.text = printable(text) or None
    return made


def line(parent: Element, d: str, class_: str) -> None:
    """A path."""
    mark(parent, "path", d=d, class_=class_)


def block(parent: Element, box: Box, class_: str, radius: float = 0.0, told: str = "") -> None:
    """A rectangle; told: what it says to those who point at it."""
    made = mark(parent, "rect", x=box.x, y=box.y, width=box.width, height=box.height, rx=radius, class_=class_)
    if told:
        mark(made, "title", told)


def dot(parent: Element, x: float, y: float, radius: float, class_: str, told: str = "") -> None:
    """A circle; told: what it says to those who point at it."""
    made = mark(parent, "circle", cx=float(x), cy=float(y), r=radius, class_=class_)
    if told:
        mark(made, "title", told)


def words(parent: Element, x: float, y: float, text: str, class_: str = "") -> None:
    """A line of text that begins (ends, is centred, by its class) at x and stands on y."""
    mark(parent, "text", text, x=float(x), y=float(y), class_=class_)


def lines(text: str, width: float, size: float, most: int) -> list[str]:
    """Text broken into at most so many lines of that width; where more is left the last ends in an ellipsis."""
    room = max(int(width / (size * LETTER)), 4)
    made = [""]
    for word in printable(text).split():
        joined = f"{made[-1]} {word}".strip()
        if len(joined) <= room or not made[-1]:
            made[-1] = joined
        else:
            made.append(word)
    if len(made) > most:
        made = [*made[: most - 1], made[most - 1] + "…" if len(made[most - 1]) < room else made[most - 1][:-1] + "…"]
    return [each if len(each) <= room else each[: room - 1] + "…" for each in made]


def printable(text: str) -> str:
    """Text without what XML cannot hold."""
    return "".join(c if c.isprintable() else " " for c in text)


def through(points: NDArray[np.float64]) -> str:
    """The d of a path through points (n, 2)."""
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points.tolist())


def document(root: Element) -> str:
    """The whole of it."""
    return tostring(root, encoding="unicode")


def _written(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else printable(str(value))
