"""Made-up layers of a CAPTCHA and small models of them, for tests of mechanics (not of judgement)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xgboost
from fitted import CALIBRATION, Trained, ensemble

from botcore import features
from botcore.layers import events
from botcore.training.publish import publish

LAYERS = {"captcha1": "slider", "rotation_layer": "rotation", "layer3_question": "question"}
CHOSEN = ["vel_mean", "vel_cv", "path_length", "straightness", "duration"]


def solve(layer: str, value: float, seed: int, *, bot: bool = False) -> dict[str, list]:
    """Columns of events that bring a slider to value px, turn a picture by value degrees, or choose option value. A
    person wavers, a bot goes by one step."""
    random = np.random.default_rng(seed)
    n = 30
    way = np.linspace(0.0, 1.0, n)
    if not bot:
        way = np.clip(np.sin(way * np.pi / 2) + random.normal(0, 0.02, n), 0, 1)
        way[0], way[-1] = 0.0, 1.0
    gaps = np.full(n, 0.016) if bot else random.gamma(4.0, 0.006, n)
    t = 0.4 + np.cumsum(gaps)
    x = 300 + 180 * way
    y = np.full(n, 200.0) if bot else 200 + np.cumsum(random.normal(0, 0.8, n))
    rows = [(0.2, 300.0, y[0], "move", 0), (0.4, 300.0, y[0], "down", 0)]
    for i in range(1, n):
        rows.append((t[i], x[i], y[i], "drag", 0))
        if layer != "question":
            rows.append((t[i], value * way[i], 0.0, {"slider": "slide", "rotation": "turn"}[layer], 0))
    rows.append((t[-1] + 0.1, x[-1], y[-1], "up", 0))
    if layer == "question":
        rows.append((t[-1] + 0.1, x[-1], y[-1], "answer", int(value)))
    columns = zip(*((float(t), float(x), float(y), kind, target) for t, x, y, kind, target in rows), strict=True)
    return dict(zip(("t", "x", "y", "kind", "target"), map(list, columns), strict=True))


def put(out: Path) -> Path:
    """Publishes a model of each layer into the folder, and returns it."""
    for layer in LAYERS.values():
        publish(_trained(layer), out)
    return out


def _trained(layer: str) -> Trained:
    made = [events(solve(layer, 1 + seed % 3, seed, bot=seed % 2 == 1), layer) for seed in range(200)]
    names = features.names(layer)
    rows = features.extract_native(layer, np.concatenate(made), np.cumsum([0, *map(len, made)]))
    label = np.arange(len(made)) % 2
    parameters = {"objective": "binary:logistic", "max_depth": 2, "eta": 1.0, "base_score": 0.5, "nthread": 1}
    booster = xgboost.train(parameters, xgboost.DMatrix(rows, label, feature_names=names), 10)
    margins = booster.predict(xgboost.DMatrix(rows[label == 0], feature_names=names), output_margin=True)
    return Trained(
        booster,
        name=layer,
        modality=layer,
        features=list(names),
        holdout=rows[::4],
        calibration=CALIBRATION,
        ensemble=ensemble(columns=CHOSEN),
        people=sorted(map(float, margins)),
        inputs=["mouse", "mouse_held"],
    )
