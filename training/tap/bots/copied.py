"""Bots that copy people: replays of one sequence, and gaps drawn at random from one person's own (Monaco, Ali and
Tappert, BTAS 2015; Serwadda and Phoha, ACM TISSEC 16(2), 2013, forge keystrokes from such statistics)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from botcore.training.adversaries.bot import log_uniform


@dataclass(frozen=True)
class Rhythm:
    """A person's sequence: gaps (n - 1,) and holds (n,) in seconds, holds NaN where unknown."""

    gaps: np.ndarray
    holds: np.ndarray


class Replay:
    """One recorded sequence again: exact, at another tempo, or with jitter on every gap."""

    kind = "replay"

    def __init__(self, rng: np.random.Generator, person: list[Rhythm]) -> None:
        self.rng, self.person = rng, person
        self.stretch = rng.choice([0.0, rng.uniform(0.0, 0.3)])
        self.jitter = rng.choice([0.0, log_uniform(rng, 0.005, 0.2)])

    def sequence(self, n: int) -> tuple[np.ndarray, np.ndarray]:
        """As a Bot's, but never longer than the sequence copied."""
        original = self.person[self.rng.integers(len(self.person))]
        gaps, holds = original.gaps[: n - 1], original.holds[:n]
        tempo = np.exp(self.stretch * self.rng.standard_normal())
        gaps = tempo * gaps * np.exp(self.jitter * self.rng.standard_normal(len(gaps)))
        down = np.concatenate(([0.0], np.cumsum(gaps)))
        return down, down + holds


class Resample:
    """Gaps and holds of one person, each drawn by itself: the right histogram in no order."""

    kind = "resample"

    def __init__(self, rng: np.random.Generator, person: list[Rhythm]) -> None:
        self.rng = rng
        self.gaps = np.concatenate([rhythm.gaps for rhythm in person])
        self.holds = np.concatenate([rhythm.holds for rhythm in person])
        self.jitter = rng.choice([0.0, log_uniform(rng, 0.005, 0.1)])

    def sequence(self, n: int) -> tuple[np.ndarray, np.ndarray]:
        """As a Bot's."""
        gaps = self.rng.choice(self.gaps, n - 1) * np.exp(self.jitter * self.rng.standard_normal(n - 1))
        down = np.concatenate(([0.0], np.cumsum(gaps)))
        return down, down + np.minimum(self.rng.choice(self.holds, n), 0.9 * np.append(gaps, np.inf))
