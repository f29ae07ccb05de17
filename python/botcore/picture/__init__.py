"""A picture of one judged session, as SVG: what was done, how fast, what was said of it, and why.

It is drawn from events and verdict alone, needs no script and no outside resource, follows the reader's light or dark
scheme, and says in words what it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from xml.etree.ElementTree import Element

from numpy.typing import NDArray

from .._score import Detector, Verdict, bounds
from ..events import EVENT
from ..verdict import Costs, costs_of
from . import evidence, judgement, panels, pointing, solving
from .panels import Stream
from .svg import STYLE, Box, document, mark

MARGIN, GAP = 20.0, 14.0
NARROW = 720  # below this the verdict stands under the course
LEAST = 360
VERDICT, COURSE = 344.0, 380.0  # their heights

Panel = tuple[float, Callable[[Element, Box], None]]  # its height, and what draws it


def picture(
    events: NDArray,
    verdict: Verdict,
    *,
    layer: str | None = None,
    costs: Costs | Mapping[str, float] | None = None,
    width: int = 960,
) -> str:
    """An SVG document of one session.

    events: EVENT records (n,) in the order they came, as they were judged; verdict: what was said of them; layer: what
    to call it, the model's modality where it is not said; costs: those it was judged by, where they were not the
    model's own; width: CSS pixels, from 360. Raises ValueError for events of another type or a width too small.
    """
    if getattr(events, "dtype", None) != EVENT or events.ndim != 1:
        raise ValueError("events are not EVENT records: make them with botcore.events.events(t, x, y, kind, ...)")
    if width < LEAST:
        raise ValueError(f"width is {width}: give at least {LEAST}")
    usual = verdict.detector.costs
    limits = bounds(usual if costs is None else costs_of(costs, usual))
    stream = Stream.read(events)
    room = width - 2 * MARGIN
    shown = _shown(stream, verdict.detector, room)
    said = (VERDICT, partial(judgement.judgement, verdict=verdict, bounds=limits, span=stream.span))
    why = (judgement.height(judgement.reasons(verdict), room), partial(judgement.why, verdict=verdict))
    return document(_laid_out(_root(width, layer, verdict), width, shown, said, why))


def _shown(stream: Stream, detector: Detector, room: float) -> list[Panel]:
    """The panels there is something for, the first of them the one that shows most."""
    found: list[tuple[float, Callable[..., None]]] = []
    if solving.traced(stream, "slide"):
        found.append((320.0, solving.slides))
    if solving.traced(stream, "turn"):
        found.append((290.0, solving.turns))
    if len(stream.of("enter", "leave", "answer")[1]):
        found.append((270.0, solving.options))
    if detector.modality == "tap":  # where taps were is not judged
        found.append((VERDICT, solving.taps))
    elif len(stream.course.t) >= 2:
        tall = pointing.height(stream, room) if found else COURSE
        found += [(tall, pointing.trajectory), (210.0, pointing.pace)]
        if detector.modality == "pointer":
            found.append((evidence.height(room), partial(evidence.evidence, detector=detector)))
    return [(height, partial(draw, stream=stream)) for height, draw in found] or [(VERDICT, panels.nothing)]


def _root(width: int, layer: str | None, verdict: Verdict) -> Element:
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "class": "botcore", "role": "group"})
    name = layer or verdict.detector.modality
    title = mark(root, "title", f"A {name} session: {verdict.decision}")
    title.set("id", "botcore-title")
    desc = mark(root, "desc", judgement.summary(verdict))
    desc.set("id", "botcore-desc")
    root.set("aria-labelledby", "botcore-title botcore-desc")
    mark(root, "style", STYLE)
    return root


def _laid_out(root: Element, width: int, shown: list[Panel], said: Panel, why: Panel) -> Element:
    """The first panel beside the verdict where there is room, all others below one another."""
    ground = mark(root, "rect", x=0, y=0, width=width, class_="ground")
    room, y = width - 2 * MARGIN, MARGIN
    (first, draw), *others = shown
    if width >= NARROW:
        side = 300.0
        tall = max(first, said[0])
        draw(root, Box(MARGIN, y, room - side - GAP, tall))
        said[1](root, Box(MARGIN + room - side, y, side, tall))
        y += tall + GAP
    else:
        others = [said, *others]
        draw(root, Box(MARGIN, y, room, first))
        y += first + GAP
    for height, paint in [*others, why]:
        paint(root, Box(MARGIN, y, room, height))
        y += height + GAP
    tall = y - GAP + MARGIN
    ground.set("height", f"{tall:.0f}")
    for name, value in (("width", f"{width}"), ("height", f"{tall:.0f}"), ("viewBox", f"0 0 {width} {tall:.0f}")):
        root.set(name, value)
    return root
