"""A slider layer as it was first judged: features by pandas and NumPy, a scaler, two models of people from joblib."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.ensemble import IsolationForest
from sklearn.preprocessing import StandardScaler
from sklearn.svm import OneClassSVM

BEND, REST, SHORT = 0.3, 0.2, 1e-3  # rad, s, s
TOLERANCE = 1e-5  # of botcore's float32 row, relative
Records, Metadata = Sequence[Mapping[str, Any]], Mapping[str, Any]
Layer = tuple[Records, Metadata]  # what a page sends
Fitted = tuple[StandardScaler, IsolationForest, OneClassSVM]
Answer = tuple[bool, float, dict[str, Any]]  # is_human, confidence, details


def features(events: pd.DataFrame, metadata: Metadata) -> dict[str, float]:
    """A slider's, by the names of botcore's table where it has them, and the page's own figures."""
    trace, drags = pd.DataFrame(metadata["slider_trace"]), metadata["drag_count"]
    found = pointer(events) | handle(trace["t"].to_numpy(float) / 1e3, trace["position"].to_numpy(float))
    off = abs(metadata["final_slider_position_px"] - metadata["target_position_px"])
    found |= {"drag_count": drags, "travel_per_drag": found["travel"] / drags, "goal_accuracy": 1.0 / (1.0 + off)}
    return found | {name: metadata[name] for name in ("interaction_duration_ms", "idle_before_first_drag_ms")}


def pointer(events: pd.DataFrame) -> dict[str, float]:
    """Its movement."""
    gap = events["time_since_start"].diff().to_numpy()[1:] / 1e3
    dx, dy = events["client_x"].diff().to_numpy()[1:], events["client_y"].diff().to_numpy()[1:]
    way = np.hypot(dx, dy)
    moved = way > 0.0
    speed = way[moved] / np.maximum(gap[moved], SHORT)
    heading = np.arctan2(dy[moved], dx[moved])
    turn = np.abs((np.diff(heading) + np.pi) % (2.0 * np.pi) - np.pi)
    return {
        "vel_mean": speed.mean(),
        "vel_std": speed.std(),
        "vel_max": speed.max(),
        "path_length": way.sum(),
        "dir_changes": (turn > BEND).sum(),
        "idle_share": (gap > REST).mean(),
    }


def handle(t: NDArray, position: NDArray) -> dict[str, float]:
    """Its trace, from 0 px; t in seconds."""
    change = np.abs(np.diff(position, prepend=0.0))
    speed = change[1:] / np.maximum(np.diff(t), SHORT)
    return {
        "trace_length": len(position),
        "travel": change.sum(),
        "range": max(position.max(), 0.0) - min(position.min(), 0.0),
        "trace_vel_mean": speed.mean(),
        "trace_vel_std": speed.std(),
        "trace_vel_max": speed.max(),
        "trace_smoothness": 1.0 / (1.0 + speed.std() / 1e3),
        "travel_per_s": change.sum() / (t[-1] - t[0]),
    }


def fit(layers: Sequence[Layer]) -> Fitted:
    """A scaler, an isolation forest of 200 trees and a one-class support vector machine."""
    rows = pd.DataFrame([features(pd.DataFrame(records), metadata) for records, metadata in layers])
    scaler = StandardScaler().fit(rows)
    z = scaler.transform(rows)
    return scaler, IsolationForest(n_estimators=200, random_state=0).fit(z), OneClassSVM(nu=0.1).fit(z)


def predictor(
    scaler: StandardScaler, forest: IsolationForest, svm: OneClassSVM
) -> Callable[[Records, str, Metadata], Answer]:
    """The contract's predict_layer. Each model is asked once: its score says what it predicts."""

    def predict(records: Records, captcha_id: str, metadata: Metadata) -> Answer:
        found = features(pd.DataFrame(records), metadata)
        z = scaler.transform(pd.DataFrame([found]))
        scores = np.array([forest.decision_function(z)[0], svm.decision_function(z)[0]])
        said = ["human" if score >= 0.0 else "bot" for score in scores]
        details = {
            "layer_type": "slider_layer1",
            "isolation_forest_pred": said[0],
            "one_class_svm_pred": said[1],
            "ensemble_agreement": said[0] == said[1],
            "scores": scores.tolist(),
            "features": {name: float(value) for name, value in found.items()},
        }
        return said == ["human", "human"], float((1.0 / (1.0 + np.exp(-scores))).mean()), details

    return predict


def agree(details: Mapping[str, Any], row: NDArray[np.float32], names: Sequence[str]) -> bool:
    """Whether the features are botcore's, where both have them."""
    shared = [name for name in details["features"] if name in names]
    ours = [float(row[list(names).index(name)]) for name in shared]
    return np.allclose([details["features"][name] for name in shared], ours, rtol=TOLERANCE, atol=1e-9)
