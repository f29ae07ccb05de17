"""What the movements of sessions come to, as a careful user writes it in NumPy: the formula of core/ledger.h."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FULL = 4  # movements from which more of them add no further weight


def p_bot(log_odds: NDArray, counts: Sequence[int] | NDArray[np.int64]) -> NDArray[np.float64]:
    """Log-odds of movements, (m,), and how many each session has, (s,), to probabilities, (s,)."""
    counts = np.asarray(counts)
    total = np.bincount(np.repeat(np.arange(len(counts)), counts), log_odds, len(counts))
    return 1.0 / (1.0 + np.exp(-total * np.sqrt(np.minimum(counts, FULL)) / np.maximum(counts, 1)))
