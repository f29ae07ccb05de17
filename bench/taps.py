"""Tap sequences to measure with, as long as people's."""

from __future__ import annotations

import os

import numpy as np
from numpy.typing import NDArray

from botcore import features
from botcore.bench.material import distinct
from botcore.events import KINDS, taps
from botcore.training.datasets import Sessions
from botcore.training.tap import bots
from botcore.training.tap.datasets import load

Onsets = NDArray[np.float64]  # (n,), seconds
BOTS = 700  # of each kind, where there are no recordings
SHORTEST, LONGEST = 5, 40  # taps of their sequences


def sequences() -> list[Onsets]:
    """Shuffled, each judged by a row no other one has: the sequences of $BOTCORE_DATA, else of this project's bots."""
    data = os.environ.get("BOTCORE_DATA")
    found = _onsets(load(data)) if data else _cut(bots.generate(kind, BOTS, seed=0) for kind in bots.INVENTED)
    offsets = np.append(0, np.cumsum([len(each) for each in found]))
    rows = features.extract_native("tap", np.concatenate([taps(each) for each in found]), offsets)
    return [found[i] for i in distinct(rows)]


def _onsets(sessions: Sessions) -> list[Onsets]:
    every = (sessions.session(i) for i in range(len(sessions)))
    found = [events["t"][events["kind"] == KINDS["down"]].astype(np.float64) for events in every]
    return [each for each in found if len(each) >= SHORTEST]


def _cut(made) -> list[Onsets]:
    lengths = np.random.default_rng(0)
    return [each[: lengths.integers(SHORTEST, LONGEST)] for sessions in made for each in _onsets(sessions)]
