"""Rows for fitting, cut once from the movements; every fold selects from these."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore.training.weights import balanced
from botcore.training.windows import Movements, Windows, both, strung, windows

MOST = 60_000  # rows a model is fitted to


@dataclass(frozen=True)
class Rows:
    """Windows with what fitting needs to know of each.

    Attributes:
        windows: w rows for the model.
        table: n rows, the sessions the windows were cut from.
        label: (w,) 0 a person, 1 a bot.
        group: (w,) source of a person, family of a bot: what is weighed against each other.
    """

    windows: Windows
    table: pd.DataFrame
    label: np.ndarray
    group: np.ndarray

    def select(self, sessions: np.ndarray, seed: int, most: int = MOST) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """X, y and weights of the windows of chosen sessions, a mask (n,); at most `most` of them, drawn by seed."""
        index = np.flatnonzero(sessions[self.windows.session])
        if len(index) > most:
            index = np.sort(np.random.default_rng(seed).choice(index, most, replace=False))
        label = self.label[index]
        return self.windows.X[index], label, balanced(self.group[index], label, self.windows.size[index])


def cut(movements: Movements, seed: int) -> Rows:
    """Windows of every size from every session, and from strings of short ones."""
    rng = np.random.default_rng(seed)
    rows = both(windows(movements, rng), strung(movements, rng))
    label = movements.table["label"].to_numpy()
    group = movements.table["source"].where(label == 0, movements.table["family"]).to_numpy()
    return Rows(rows, movements.table, label[rows.session], group[rows.session])
