"""What no person taps like: an isolation forest on people alone (Liu, Ting and Zhou, ICDM 2008)."""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import IsolationForest

from botcore.promise import conformal
from botcore.training.ensemble import strangeness
from botcore.training.publish import Novelty
from botcore.training.tap.material import NAMES, SEEN

FPR = 0.002
TREES, SAMPLE = 50, 256
EACH = 2000  # sequences of each source, so that none is the odd one for being rare
# Of what is SEEN, what every recorder gives: a forest must not find a release strange.
READ = SEEN & np.array([not name.startswith(("hold", "flight", "duty", "overlap")) for name in NAMES])


def isolate(values: np.ndarray, source: np.ndarray, seed: int) -> IsolationForest:
    """The forest of people, (n, k) rows; source: (n,) whose they are. It never looks at a column that is not READ."""
    rng = np.random.default_rng(seed)
    groups = [np.flatnonzero(source == each) for each in np.unique(source)]
    index = np.concatenate([rng.choice(group, min(EACH, len(group)), replace=False) for group in groups])
    rows = np.where(READ, values[index], 0.0).astype(np.float32)
    return IsolationForest(n_estimators=TREES, max_samples=min(SAMPLE, len(rows)), random_state=seed).fit(rows)


def novelty(values: np.ndarray, source: np.ndarray, judges: list[str], seed: int) -> Novelty:
    """The forest of all people given; its threshold holds FPR for each judge's people under a forest without them."""
    edges = []
    for judge in judges:
        own = source == judge
        score = strangeness(isolate(values[~own], source[~own], seed), values[own])
        edges.append(min(conformal(score, FPR), float(np.nextafter(score.max(), np.inf))))
    return Novelty(isolate(values, source, seed), max(edges), FPR)
