"""How often all layers of one visit accuse a person: each by itself, and by the p-value fused of all."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
import pandas as pd

from botcore.combine import Part, fuse
from botcore.training.fit import Fitted

MOST = 20_000  # visits put together


def together(layers: Mapping[str, tuple[Fitted, pd.DataFrame]], seed: int = 0) -> dict[str, Any]:
    """Of visits put together from one person's session of each layer: the share of which some layer says bot, the share
    the fused p-value accuses, and the smallest fused p-value there can be.

    Nobody solved all layers in one visit that was recorded, so the sessions of a visit are drawn independently. Each
    session's p-value is among all others of its layer.
    """
    p = {name: _p_values(scored) for name, (_, scored) in layers.items()}
    promise = {name: float(fitted.calibration["conformal"]["fpr"]) for name, (fitted, _) in layers.items()}
    visits = list(product(*(range(len(each)) for each in p.values())))
    if len(visits) > MOST:
        drawn = np.random.default_rng(seed).choice(len(visits), MOST, replace=False)
        visits = [visits[i] for i in drawn]
    alone = {name: float((each <= promise[name]).mean()) for name, each in p.items()}
    fused = np.array([_fused(p, promise, visit) for visit in visits])
    return {
        "layers": list(p),
        "visits": len(visits),
        "alone": alone,
        "promised_alone": promise,
        "any": float(1.0 - np.prod([1.0 - rate for rate in alone.values()])),
        "any_promised": float(1.0 - np.prod([1.0 - rate for rate in promise.values()])),
        "fused": float((fused <= max(promise.values())).mean()),
        "fused_at_5_percent": float((fused <= 0.05).mean()),
        "smallest_p": {name: 1.0 / (len(each) + 1) for name, each in p.items()},
        "smallest_fused": min(1.0, len(p) * min(1.0 / (len(each) + 1) for each in p.values())),
    }


def _p_values(scored: pd.DataFrame) -> np.ndarray:
    margin = scored["margin"][scored["label"] == 0].to_numpy()
    return (margin[None] >= margin[:, None]).sum(axis=1) / len(margin)  # each counts itself: the 1 of 1 + n


def _fused(p: Mapping[str, np.ndarray], promise: Mapping[str, float], visit: tuple[int, ...]) -> float:
    parts = [
        Part(modality=name, p_bot=0.5, p_value=float(each[i]), fpr=promise[name])
        for (name, each), i in zip(p.items(), visit, strict=True)
    ]
    return fuse(parts).p_value
