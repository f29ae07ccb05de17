"""Movements of labelled sessions, each described once: what the pointer's model learns from and is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore import PROFILES, features
from botcore.training.datasets import Sessions


@dataclass(frozen=True)
class Movements:
    """Described movements: those of session i are rows[offsets[i]:offsets[i + 1]].

    Attributes:
        rows: (m, n_features) float32, as the model reads them; NaN where a movement cannot tell.
        offsets: (n + 1,) int64.
        samples: (m,) int32, how long each movement is on the 60 Hz grid.
        table: n rows, what is known of each session; "profile" is how it was recorded.
    """

    rows: np.ndarray
    offsets: np.ndarray
    samples: np.ndarray
    table: pd.DataFrame

    @property
    def counts(self) -> np.ndarray:
        """Movements of each session, (n,)."""
        return np.diff(self.offsets)

    @property
    def session(self) -> np.ndarray:
        """The session of each movement, (m,)."""
        return np.repeat(np.arange(len(self.table)), self.counts)


def describe(sessions: Sessions) -> Movements:
    """Every movement of every session as a row of features."""
    rows, offsets, samples = features.movements(sessions.events, sessions.offsets)
    profiles = np.array(PROFILES)[features.profiles(sessions.events, sessions.offsets)]
    return Movements(rows.astype(np.float32), offsets, samples, sessions.table.assign(profile=profiles))


def join(parts: Sequence[Movements]) -> Movements:
    """The movements of all parts, in order."""
    base = np.cumsum([0, *(len(part.rows) for part in parts)])
    offsets = [part.offsets[:-1] + start for part, start in zip(parts, base, strict=False)]
    return Movements(
        np.concatenate([part.rows for part in parts]),
        np.append(np.concatenate(offsets), base[-1]),
        np.concatenate([part.samples for part in parts]),
        pd.concat([part.table for part in parts], ignore_index=True),
    )
