"""Sliders to measure with, as long as people's and as their page sends them, and models of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from botcore import features, layers
from botcore.bench.material import distinct
from botcore.events import KINDS
from botcore.training.ensemble import Ensemble
from botcore.training.fit import Fitted
from botcore.training.layers import bots
from botcore.training.layers.blind import Blind, members
from botcore.training.layers.boundary import learn
from botcore.training.layers.columns import COLUMNS, UNITS
from botcore.training.publish import publish
from botcore.verdict import Costs

CAPTCHA, LAYER = "captcha1", "slider"
MOVERS = ("straight", "tween", "bezier", "spline", "minimum_jerk", "two_phase", "sigma_lognormal")
EACH = 2800  # sessions of each
SHORTEST, LONGEST = 20, 160  # events of theirs; people's have 67 on average
PROMISED = {"fpr": 0.05, "p": 0.5, "n": 0, "bound": 1.0}  # of models that nobody is judged by


class Slider(NamedTuple):
    """One solved slider. records, metadata: what its page sends; events, row: what botcore makes of it."""

    records: list[dict[str, Any]]
    metadata: dict[str, Any]
    events: NDArray
    row: NDArray[np.float32]


def sliders(each: int = EACH) -> list[Slider]:
    """Of this project's bots, shuffled, each judged by a row no other one has."""
    made = [bots.generate(LAYER, kind, each, seed=0) for kind in MOVERS]
    sessions = [of.session(i) for of in made for i in range(len(of))]
    told = [page(session) for session in sessions if SHORTEST <= len(session) <= LONGEST]
    events = [layers.events(records, CAPTCHA, metadata) for records, metadata in told]
    rows = features.extract_native(LAYER, np.concatenate(events), np.cumsum([0, *map(len, events)]))
    return [Slider(*told[i], events[i], rows[i]) for i in distinct(rows)]


def page(session: NDArray) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A drag as the page of a slider tells of it: records of whole pixels and tenths of a millisecond, and metadata."""
    t = (1000.0 * session["t"]).round(1)
    x, y = session["x"].astype(int), session["y"].astype(int)
    gap = np.diff(t, prepend=t[0]).round(1)
    way = np.hypot(np.diff(x, prepend=x[0]), np.diff(y, prepend=y[0]))
    speed = (way / np.maximum(gap, 1.0)).round(4)
    types = np.where(session["kind"] == KINDS["up"], "mouseup", "mousemove")
    types[0] = "mousedown"
    names = ("time_since_start", "time_since_last_event", "event_type", "client_x", "client_y", "velocity")
    columns = (t, gap, types, x, y, speed)
    records = [dict(zip(names, row, strict=True)) for row in zip(*(each.tolist() for each in columns), strict=True)]
    return records, said(t, x - x[0])


def said(t: NDArray, stood: NDArray) -> dict[str, Any]:
    """The metadata: where the handle stood at t, in ms, and figures of it."""
    changed = np.flatnonzero(np.diff(stood, prepend=0))
    trace = [{"t": at, "position": px} for at, px in zip(t[changed].tolist(), stood[changed].tolist(), strict=True)]
    travel = np.abs(np.diff(stood)).sum()
    return {
        "target_position_px": int(stood[-1]) + 2,
        "final_slider_position_px": int(stood[-1]),
        "success": True,
        "drag_count": 1,
        "total_travel_px": int(travel),
        "interaction_duration_ms": float(t[-1]),
        "idle_before_first_drag_ms": 0.0,
        "used_mouse": True,
        "used_touch": False,
        "behavior_event_count": len(t),
        "slider_trace": trace,
    }


class Models(NamedTuple):
    """The two models as scikit-learn has them, and the bundle that holds the same."""

    fitted: Ensemble
    bundle: Path


def models(rows: NDArray[np.float32], out: Path) -> Models:
    """Fitted to rows as if they were people's, and published in out."""
    known = learn(rows, LAYER, seed=0)
    blind = Blind(pd.DataFrame({"label": np.zeros(len(rows), int)}), known.strangeness(rows))
    ensemble = Ensemble(known.forest, known.svm, COLUMNS[LAYER], known.centre, known.scale, *members(blind))
    calibration = {"slope": 1.0, "intercept": 0.0, "prior": 0.5, "conformal": PROMISED, "min_units": UNITS[LAYER]}
    fitted = Fitted(
        name=LAYER,
        modality=LAYER,
        booster=None,
        features=features.names(LAYER),
        holdout=rows,
        calibration=calibration,
        costs=Costs()._asdict(),
        metrics={},
        sources=[],
        seed=0,
        ensemble=ensemble,
    )
    return Models(ensemble, publish(fitted, out))
