"""Recorder randomisation: any tap sequence, seen again as another recorder would have seen it.

A model learns the recorder before it learns the hand, so bots get the recorders of people and people those of one
another; then no recorder carries a label. A recorder of taps is a lattice its times lie on, a jitter, the taps it
misses, how many it waits for, and whether it writes down releases.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from botcore.events import KINDS
from botcore.training.adversaries.bot import log_uniform
from botcore.training.datasets import Sessions, assemble
from botcore.training.tap.datasets import times

LATTICES = (1 / 1000, 4 / 1000, 1 / 125, 1 / 100, 1 / 64, 1 / 60)  # s: clocks of browsers, systems and screens
FEWEST = 5  # taps a recorder waits for at least


@dataclass(frozen=True)
class Recorder:
    """How one sequence was recorded.

    Attributes:
        lattice: seconds between the times it can write down; 0 where any time can be.
        jitter: seconds, spread of the error of an onset or a release before it is written down.
        loss: share of taps it misses; a gap doubles there.
        taps: how many it waits for.
        releases: whether it writes them down.
    """

    lattice: float
    jitter: float
    loss: float
    taps: int
    releases: bool


def recorders_of(people: Sessions) -> list[Recorder]:
    """The recorder of each of these sequences, as far as the sequence tells."""
    return [_recorder(people.session(i), people.table["n_missing"].iat[i]) for i in range(len(people))]


def invented(rng: np.random.Generator) -> Recorder:
    """A recorder nobody has met yet."""
    return Recorder(
        lattice=float(rng.choice([0.0, *LATTICES])),
        jitter=log_uniform(rng, 1e-5, 4e-3),
        loss=float(rng.choice([0.0, rng.uniform(0.0, 0.3)])),
        taps=round(log_uniform(rng, FEWEST, 60.0)),
        releases=bool(rng.random() < 0.5),
    )


def reobserve(sessions: Sessions, recorders: list[Recorder], rng: np.random.Generator) -> Sessions:
    """The sequences as one of these recorders, drawn for each, would have written them down."""
    drawn = rng.integers(len(recorders), size=len(sessions))
    parts = [_observe(sessions.session(i), recorders[k], rng) for i, k in enumerate(drawn)]
    return assemble(parts, sessions.table)


def _recorder(events: np.ndarray, missing: int) -> Recorder:
    onsets, released = times(events)
    known = bool(np.isfinite(released).any())
    return Recorder(_lattice(np.diff(onsets)), 0.0, missing / (missing + len(onsets)), len(onsets), known)


def _lattice(gaps: np.ndarray) -> float:
    """The coarsest lattice these gaps lie on, within a tenth of its step on average (chance gives a quarter)."""
    for step in sorted(LATTICES, reverse=True):
        cycles = gaps / step
        if len(gaps) > 3 and np.abs(cycles - np.rint(cycles)).mean() < 0.1:
            return step
    return 0.0


def _observe(events: np.ndarray, recorder: Recorder, rng: np.random.Generator) -> np.ndarray:
    onset = events["kind"] == KINDS["down"]
    n = int(onset.sum())
    seen = rng.random(n) >= recorder.loss
    seen &= np.cumsum(seen) <= recorder.taps
    lost = np.isin(events["target"], events["target"][onset][~seen])  # a tap is its own target
    observed = events[~lost & (onset | recorder.releases)]
    t = observed["t"] + recorder.jitter * rng.standard_normal(len(observed))
    if recorder.lattice:
        t = recorder.lattice * np.ceil((t + recorder.lattice * rng.random()) / recorder.lattice)
    observed["t"] = t - t[:1]
    return observed[np.argsort(observed["t"], kind="stable")]
