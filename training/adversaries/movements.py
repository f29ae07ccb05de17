"""Movements of people, for the bots that replay them or learn from them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from botcore.events import KINDS
from botcore.training.datasets import Sessions

PAUSE = 0.5  # s: a longer gap ends a movement
MOTION = (KINDS["move"], KINDS["drag"])
ARC = 12  # events of an arc
KNOTS = 24  # samples, even in time, that stand for a movement
FEWEST, NEAREST = 8, 40.0  # events, and pixels from end to end, below which there is little to copy


@dataclass(frozen=True)
class Movement:
    """One reach of a person in the chord frame scaled to 1: it begins at (0, 0) and ends at (1, 0)."""

    t: np.ndarray  # (n,) seconds from 0
    path: np.ndarray  # (n, 2) in distances
    distance: float  # pixels from end to end
    recording_id: str

    @cached_property
    def knots(self) -> np.ndarray:
        """The path at KNOTS instants even in time, (KNOTS, 2)."""
        at = np.linspace(0.0, self.t[-1], KNOTS)
        return np.column_stack([np.interp(at, self.t, axis) for axis in self.path.T])


def movements(people: Sessions, limit: int, rng: np.random.Generator, arcs: bool = False) -> list[Movement]:
    """Up to `limit` movements from sessions drawn at random; or arcs of them, for a closed stroke has no chord."""
    found: list[Movement] = []
    for i in rng.permutation(len(people)):
        found.extend(_cut(people.session(i), people.table["recording_id"].iat[i], arcs))
        if len(found) >= limit:
            break
    return found[:limit]


def _cut(events: np.ndarray, recording_id: str, arcs: bool) -> list[Movement]:
    events = events[events["kind"] <= KINDS["other"]]  # what a layer tells of itself is no motion and ends none
    moving = np.isin(events["kind"], MOTION)
    gap = np.diff(events["t"], prepend=events["t"][:1])
    pieces = np.cumsum((gap > PAUSE) | (gap < 0.0) | ~moving)
    ends = np.flatnonzero(np.diff(pieces)) + 1
    ends = np.union1d(ends, np.arange(ARC, len(events), ARC)) if arcs else ends
    found = []
    for piece in np.split(events, ends):
        piece = piece[np.isin(piece["kind"], MOTION) & np.isfinite(piece["x"]) & np.isfinite(piece["y"])]
        if len(piece) < FEWEST:
            continue
        z = piece["x"].astype(float) + 1j * piece["y"].astype(float)
        chord = z[-1] - z[0]
        if abs(chord) >= NEAREST and piece["t"][-1] > piece["t"][0]:
            z = (z - z[0]) / chord
            path = np.column_stack((z.real, z.imag))
            found.append(Movement(piece["t"] - piece["t"][0], path, float(abs(chord)), recording_id))
    return found
