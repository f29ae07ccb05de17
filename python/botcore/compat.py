"""The calls of the layered CAPTCHA that was before botcore, in their shapes, under botcore's models."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from . import bundle, layers
from ._score import Duty, Roster, answer_layer
from .detector import load

__all__ = ["predict_human_prob", "predict_layer", "predict_multi_layer"]

MODELS = "BOTCORE_MODELS"  # the environment variable that names a directory of bundles


def predict_layer(
    events: Any,
    captcha_id: str,
    metadata: Mapping[str, Any] | None = None,
    *,
    models: str | os.PathLike[str] | None = None,
) -> tuple[bool, float, dict[str, Any]]:
    """(is_human, confidence, details) of one layer.

    events, captcha_id, metadata: as in botcore.layers.events. is_human: False where the model holds the layer for a
    bot's at the false-positive rate it promises, and where there is too little to judge (details["decision"] is
    "insufficient" then). confidence, that it is a person, 0..1: the mean of both models of people, or 1 - p_bot where
    trees judge. details: those of POST /classify_session: layer_type, isolation_forest_pred and one_class_svm_pred
    ("human", "bot", or None where there is too little), ensemble_agreement, scores, p_bot, p_value, decision, reasons,
    input, n_events, model, solved.

    models: a directory of bundles, by default $BOTCORE_MODELS, else those shipped. Raises FileNotFoundError
    where there is no model of that layer, ValueError where the events do not fit, BundleError for a damaged bundle.
    """
    layer = layers.layer_of(captcha_id)
    manifest = _find(layer, models)
    roster = _on_duty(layer, manifest, manifest.stat().st_mtime_ns)
    answered = answer_layer(roster, layers.body(events, captcha_id, metadata, session_id="process"))
    return answered.is_human, answered.confidence, json.loads(answered.text)["details"]


def predict_human_prob(
    events: Any,
    captcha_id: str,
    metadata: Mapping[str, Any] | None = None,
    *,
    models: str | os.PathLike[str] | None = None,
) -> float:
    """The confidence of predict_layer alone."""
    return predict_layer(events, captcha_id, metadata, models=models)[1]


def predict_multi_layer(results: Mapping[str, Sequence[Any]]) -> tuple[bool, float, dict[str, Any]]:
    """(is_human, confidence, details) of several layers: one bot layer condemns, confidences are averaged.

    results: a layer's name -> (is_human, confidence), or what predict_layer returned. details: layers, what was given;
    bot_layers, the names of those that are no person's. Raises ValueError where there is nothing to average.

    `botcore.combine` weighs the verdicts' evidence instead.
    """
    if not results:
        raise ValueError("results is empty: give the result of at least one layer")
    told = {name: _result(name, result) for name, result in results.items()}
    bots = [name for name, (is_human, _) in told.items() if not is_human]
    confidence = sum(confidence for _, confidence in told.values()) / len(told)
    shown = {name: {"is_human": is_human, "confidence": each} for name, (is_human, each) in told.items()}
    return not bots, confidence, {"layers": shown, "bot_layers": bots}


def _result(name: str, result: Sequence[Any]) -> tuple[bool, float]:
    is_human, confidence = result[0], float(result[1])
    if not 0.0 <= confidence <= 1.0:
        raise ValueError(f"results[{name!r}] has a confidence of {confidence}: give one from 0 to 1")
    return bool(is_human), confidence


def _find(layer: str, models: str | os.PathLike[str] | None) -> Path:
    """The manifest of the layer's model. Whoever names a directory is judged by nothing else."""
    own = models or os.environ.get(MODELS)
    place = Path(own or bundle.SHIPPED) / layer
    manifest = (place / "manifest.json").resolve()
    if manifest.is_file():
        return manifest
    remedy = f"train it with `botcore train {layer} --data DIR --out {own or 'models'}`"
    if not own:
        remedy += f" and name that directory by models= or ${MODELS}"
    raise FileNotFoundError(f"no model of {layer} at {place}: {remedy}")


@lru_cache(maxsize=8)
def _on_duty(layer: str, manifest: Path, stamp: int) -> Roster:
    """stamp: of the manifest, so that a model written anew is loaded anew."""
    return Roster({layer: Duty(load(manifest.parent))}, layer)
