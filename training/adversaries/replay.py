"""Replays of people: movements fetched one by one to where the bot wants them, or whole sessions played again; exact or
in a disguise (replayed sessions as the attack to meet: Sadeghpour and Vlajic, ReMouse Dataset, J. Cybersecur. Priv.
3(1), 2023)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from botcore.events import KINDS, events
from botcore.training.adversaries.bot import Bot, Trace, land, log_uniform, to_screen
from botcore.training.adversaries.movements import MOTION, Movement
from botcore.training.datasets import Sessions

Events = np.ndarray
IDLE = 0.1  # s: through a longer gap nothing moves, and a bot on its own clock emits nothing


def exact(stream: Events, rng: np.random.Generator) -> Events:
    return stream.copy()


def jitter(stream: Events, rng: np.random.Generator) -> Events:
    """Normal noise of 0.5 to 3 px on every motion event; a button stays where the motion before it came to."""
    moving = np.isin(stream["kind"], MOTION)
    last = np.maximum.accumulate(np.where(moving, np.arange(len(stream)), -1))
    noise = np.zeros((len(stream) + 1, 2))
    noise[:-1][moving] = log_uniform(rng, 0.5, 3.0) * rng.standard_normal((int(moving.sum()), 2))
    return _placed(stream, _places(stream) + noise[last])


def warp(stream: Events, rng: np.random.Generator) -> Events:
    """Slower here and faster there: a lognormal pace of spread 0.1 to 0.4, another after every fifth of a second."""
    made, t = stream.copy(), np.maximum.accumulate(stream["t"])
    span = max(float(t[-1] - t[0]), 1e-9)
    knots = np.linspace(0.0, span, int(np.clip(span / 0.2, 5.0, 500.0)) + 1)
    pace = np.exp(rng.uniform(0.1, 0.4) * rng.standard_normal(len(knots) - 1))
    made["t"] = t[0] + np.interp(t - t[0], knots, np.concatenate(([0.0], np.cumsum(np.diff(knots) * pace))))
    return made


def rotate(stream: Events, rng: np.random.Generator) -> Events:
    """Turned by 10 to 350 degrees."""
    return _mapped(stream, np.exp(1j * np.radians(rng.uniform(10.0, 350.0))))


def scale(stream: Events, rng: np.random.Generator) -> Events:
    """Larger or smaller by a factor of 1.1 to 2.5."""
    return _mapped(stream, log_uniform(rng, 1.1, 2.5) ** rng.choice([-1.0, 1.0]))


def mirror(stream: Events, rng: np.random.Generator) -> Events:
    """Left for right, or top for bottom."""
    return _mapped(stream, rng.choice([-1.0, 1.0]), mirrored=True)


def reclock(stream: Events, rng: np.random.Generator) -> Events:
    """The same way on a tick of 4 to 40 ms: each position held until the next, or interpolated."""
    moving = np.isin(stream["kind"], MOTION)
    motion, rest = stream[moving], stream[~moving]
    if len(motion) < 2:
        return stream.copy()
    t = np.maximum.accumulate(motion["t"])
    tick, unevenness = log_uniform(rng, 0.004, 0.04), rng.choice([0.0, rng.uniform(0.0, 0.3)])
    gaps = tick * np.maximum(1.0 + unevenness * rng.standard_normal(int((t[-1] - t[0]) / tick) + 1), 0.1)
    ticks = t[0] + np.concatenate(([0.0], np.cumsum(gaps)))
    ticks = ticks[ticks <= t[-1]]
    before = np.searchsorted(t, ticks, side="right") - 1
    busy = t[np.minimum(before + 1, len(t) - 1)] - t[before] <= IDLE
    busy |= np.diff(before, prepend=-1) > 0  # where the hand rests, a place is emitted once
    made = motion[before]
    made["t"] = ticks
    if rng.random() < 0.5:
        for axis in ("x", "y"):
            made[axis] = np.interp(ticks, t, motion[axis])
    made = np.concatenate([made[busy], rest])
    return made[np.argsort(made["t"], kind="stable")]


FORMS: dict[str, Callable[[Events, np.random.Generator], Events]] = {
    form.__name__: form for form in (exact, jitter, warp, rotate, scale, reclock, mirror)
}


def transform(stream: Events, form: str, rng: np.random.Generator) -> Events:
    """A recorded stream, (n,) EVENT, as a replay of that form emits it: (m,) EVENT; m is n but for reclock.

    Events without a finite time and place are not played. Coordinates are not rounded.

    Raises:
        ValueError: no such form.
    """
    if form not in FORMS:
        raise ValueError(f"form: {form!r} is none; choose from {', '.join(FORMS)}")
    stream = stream[np.isfinite(stream["t"]) & np.isfinite(stream["x"]) & np.isfinite(stream["y"])]
    return FORMS[form](stream, rng) if len(stream) else stream


def again(people: Sessions, form: str | None, rng: np.random.Generator) -> Events:
    """A session of people played again, t from 0; form None: any."""
    stream = people.session(int(rng.integers(len(people))))
    made = transform(stream[stream["kind"] <= KINDS["other"]], form or rng.choice(list(FORMS)), rng)
    made["t"] -= made["t"][:1]
    return made


class Replay(Bot):
    """Each movement is a recorded one of about the wanted length, turned and scaled to the way; form None: any."""

    kind = "replay"

    def __init__(self, rng: np.random.Generator, library: list[Movement], form: str | None = None) -> None:
        super().__init__(rng)
        self.library = library
        self.distances = np.array([movement.distance for movement in library])
        self.form = form or rng.choice(list(FORMS))

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        distance = float(np.hypot(*(end - start)))
        nearest = np.argsort(np.abs(np.log(self.distances / max(distance, 1.0))))[:20]
        original = self.library[self.rng.choice(nearest)]
        path = original.distance * original.path
        made = transform(events(original.t, path[:, 0], path[:, 1]), self.form, self.rng)
        places = _places(made)
        return made["t"] - made["t"][0], to_screen(land((places - places[0]) / original.distance, distance), start, end)


def _places(stream: Events) -> np.ndarray:
    return np.column_stack((stream["x"], stream["y"])).astype(float)


def _placed(stream: Events, places: np.ndarray) -> Events:
    made = stream.copy()
    made["x"], made["y"] = places.T
    return made


def _mapped(stream: Events, factor: complex, mirrored: bool = False) -> Events:
    """Positions about their middle, mirrored or not, times a complex factor."""
    z = _places(stream) @ np.array([1.0, 1j])
    middle = 0.5 * (z.real.min() + z.real.max() + 1j * (z.imag.min() + z.imag.max()))
    z = middle + factor * (np.conj(z - middle) if mirrored else z - middle)
    return _placed(stream, np.column_stack((z.real, z.imag)))
