"""The replays a memory is measured on: every form the adversaries play, at stated strengths, and on people's clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from botcore.events import KINDS
from botcore.training.adversaries.replay import FORMS, transform
from botcore.training.clocks import MOTION, clock_of, reobserve
from botcore.training.datasets import Sessions, assemble
from botcore.training.material import people_of, sources_of

JITTERS = (0.5, 1.0, 2.0, 3.0)  # px, standard deviation
KEPT = 0.6  # of the events of a replay that is cut
Form = Callable[[np.ndarray, np.random.Generator], np.ndarray]


def replays(people: Sessions, everyone: Sessions, seed: int) -> Iterator[tuple[str, Sessions]]:
    """(name, the same sessions replayed) for each form; clocks are those of the sources of everyone."""
    for form in FORMS:
        yield form, _played(people, lambda events, rng, form=form: transform(events, form, rng), seed)
    for sigma in JITTERS:
        yield f"jitter {sigma:g} px", _played(people, _jitter(sigma), seed)
    for source in sources_of(everyone):
        clock = clock_of(people_of(everyone, source))
        yield f"clock of {source}", reobserve(people, [clock], np.random.default_rng(seed))
    yield "all at once", _played(people, _together, seed)
    yield "cut to 60 %", _played(people, _cut, seed)
    yield "movement by movement", _played(people, _piecewise, seed)


def _played(people: Sessions, form: Form, seed: int) -> Sessions:
    rng = np.random.default_rng(seed)
    return assemble([form(people.session(i), rng) for i in range(len(people))], people.table)


def _jitter(sigma: float) -> Form:
    def form(events: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        made = events.copy()
        moving = np.isin(made["kind"], MOTION)
        for axis in ("x", "y"):
            made[axis][moving] += sigma * rng.standard_normal(int(moving.sum()))
        return made

    return form


def _together(events: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Turned, scaled, warped in time and seen on another clock."""
    for form in ("rotate", "scale", "warp", "reclock"):
        events = transform(events, form, rng)
    return events


def _cut(events: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    length = int(np.ceil(KEPT * len(events)))
    first = int(rng.integers(len(events) - length + 1))
    return events[first : first + length]


def _piecewise(events: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Each movement, from a press or pause to the next, turned and scaled by itself and begun where the last ended."""
    made = events[np.isfinite(events["x"]) & np.isfinite(events["y"])].copy()
    breaks = (np.diff(made["t"]) > 0.5) | (made["kind"][:-1] == KINDS["up"])
    place = None
    for piece in np.split(np.arange(len(made)), np.flatnonzero(breaks) + 1):
        z = made["x"][piece] + 1j * made["y"][piece]
        factor = np.exp(rng.uniform(-0.5, 0.5) + 1j * rng.uniform(-np.pi, np.pi))
        z = (z - z[:1]) * factor + (z[:1] if place is None else place)
        made["x"][piece], made["y"][piece] = z.real, z.imag
        place = z[-1] if len(z) else place
    return made
