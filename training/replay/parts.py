"""Who is remembered, who is replayed and who is nowhere in the memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from tqdm import tqdm

from botcore import ReplayMemory, features
from botcore.training.datasets import Sessions, assemble

REPLAYED, STRANGERS = 300, 4000  # sessions of a source, at most


@dataclass(frozen=True)
class Parts:
    """People, by what becomes of them: remembered and replayed; never remembered and looked up; remembered alone."""

    replayed: Sessions
    strangers: Sessions
    others: Sessions


def split(people: Sessions, seed: int) -> Parts:
    """A third of each source is replayed, at most REPLAYED sessions; another, at most STRANGERS, never remembered."""
    source, rng = people.table["source"].to_numpy(), np.random.default_rng(seed)
    part = np.zeros(len(people), np.int8)
    for name in np.unique(source):
        own = rng.permutation(np.flatnonzero(source == name))
        first, second = min(len(own) // 3, REPLAYED), min(len(own) // 3, STRANGERS)
        part[own[:first]] = 1
        part[own[first : first + second]] = 2
    return Parts(*(people.select(part == each) for each in (1, 2, 0)))


def fill(parts: Parts, store: int, progress: Callable = tqdm) -> tuple[ReplayMemory, dict[str, int]]:
    """A memory that holds the replayed, as sessions 0, 1, ..., and after them others, till there are `store` movements
    of others; and how many that were.

    Others are remembered as recorded and, where these are too few, a second time drawn from their ends to their
    beginnings, which is another path. The replayed come first, so that they are forgotten first.
    """
    others, recorded = _upto(parts.others, store)
    more, backwards = _upto(_backwards(parts.others), store - recorded)
    memory, number = ReplayMemory(capacity=store), 0
    for sessions in (parts.replayed, others, more):
        for i in progress(range(len(sessions)), desc="remember", unit="session", leave=False):
            memory.remember(sessions.session(i), number)
            number += 1
    return memory, {"sessions": number, "movements": recorded, "backwards": backwards}


def _upto(sessions: Sessions, movements: int) -> tuple[Sessions, int]:
    """The first sessions that come to so many movements, or all; and how many they have."""
    offsets = features.movements(sessions.events, sessions.offsets)[1]
    n = min(int(np.searchsorted(offsets, max(movements, 0))), len(sessions))
    return sessions.select(np.arange(len(sessions)) < n), int(offsets[n])


def _backwards(sessions: Sessions) -> Sessions:
    parts = [sessions.session(i)[::-1].copy() for i in range(len(sessions))]
    for part in parts:
        part["t"] = part["t"][:1] - part["t"]
    return assemble(parts, sessions.table)
