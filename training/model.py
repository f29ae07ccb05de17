"""A fitted forest, whoever grew it: its open file format, its trees as Treelite reads them, its own answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import treelite
import treelite.sklearn
import xgboost
from sklearn.utils import get_tags

_CHECKPOINT = (4).to_bytes(4, "little")  # a Treelite checkpoint opens with its major version


class ModelError(ValueError):
    """A model that cannot become a bundle; the message says why and what to do."""


@dataclass(frozen=True)
class Model:
    """One fitted forest.

    file, data: the model in an open format; trees: the same as Treelite reads it, which is what is compiled; answer:
    the fitted model's own prediction, (n, n_features) float32 -> (n,) float64, with its link function applied; names:
    its features where it knows them; takes_missing: whether it answers rows that hold NaN.
    """

    file: str
    data: bytes
    trees: treelite.Model
    answer: Callable[[np.ndarray], np.ndarray]
    names: tuple[str, ...] = ()
    takes_missing: bool = True

    @property
    def n_features(self) -> int:
        return self.trees.num_feature


def read(path: Path) -> Model:
    """The model in a file, told by its content: XGBoost JSON or UBJSON, LightGBM text, Treelite checkpoint.

    A pickle is never loaded. Raises ModelError.
    """
    try:
        return wrap(_parse(path.read_bytes()))
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}: give a model file") from None
    except ModelError as error:
        raise ModelError(f"{path}: {error}") from None


def wrap(fitted: Any) -> Model:
    """The model of an XGBoost, LightGBM, scikit-learn or Treelite object. Raises ModelError."""
    package = type(fitted).__module__.partition(".")[0]
    if package not in _WRAPPERS:
        raise ModelError(f"{type(fitted).__qualname__} of {package!r} is no forest of {', '.join(_WRAPPERS)}")
    try:
        return _WRAPPERS[package](fitted)
    except (treelite.TreeliteError, NotImplementedError) as error:
        raise ModelError(f"Treelite does not read this {type(fitted).__name__} ({_first_line(error)})") from None


def _parse(data: bytes) -> Any:
    try:
        if data.startswith(b"{"):
            return xgboost.Booster(model_file=bytearray(data))
        if data.startswith(b"tree\n"):
            return lightgbm.Booster(model_str=data.decode())
        if data.startswith(_CHECKPOINT):
            return treelite.Model.deserialize_bytes(data)
    except (xgboost.core.XGBoostError, lightgbm.basic.LightGBMError, treelite.TreeliteError, ValueError) as error:
        raise ModelError(f"damaged ({_first_line(error)}): save it again") from None
    raise ModelError(
        "no XGBoost JSON or UBJSON, LightGBM text or Treelite checkpoint, and pickles are never loaded: save a "
        "scikit-learn forest with treelite.sklearn.import_model(forest).serialize(path)"
    )


def _xgboost(fitted: Any) -> Model:
    booster = fitted.get_booster() if isinstance(fitted, xgboost.XGBModel) else fitted
    if fitted is not booster and booster.attr("best_iteration") is not None:
        booster = booster[: int(booster.attr("best_iteration")) + 1]  # what the estimator itself predicts with
    data = bytes(booster.save_raw("json"))

    def answer(rows: np.ndarray) -> np.ndarray:
        return booster.inplace_predict(rows, validate_features=False).astype(np.float64)

    trees = treelite.frontend.from_xgboost_json(data.decode())
    return Model("model.json", data, trees, answer, tuple(booster.feature_names or ()))


def _lightgbm(fitted: Any) -> Model:
    booster = getattr(fitted, "booster_", fitted)
    trees = treelite.frontend.from_lightgbm(booster)
    return Model("model.txt", booster.model_to_string().encode(), trees, booster.predict, tuple(booster.feature_name()))


def _sklearn(fitted: Any) -> Model:
    def answer(rows: np.ndarray) -> np.ndarray:
        if hasattr(fitted, "predict_proba"):
            return fitted.predict_proba(rows)[:, 1]
        return -fitted.score_samples(rows) if hasattr(fitted, "score_samples") else fitted.predict(rows)

    trees = treelite.sklearn.import_model(fitted)
    names = tuple(getattr(fitted, "feature_names_in_", ()))
    takes_missing = bool(get_tags(fitted).input_tags.allow_nan)
    return Model("model.treelite", trees.serialize_bytes(), trees, answer, names, takes_missing)


def _treelite(trees: treelite.Model) -> Model:
    def answer(rows: np.ndarray) -> np.ndarray:
        rows = rows.astype(trees.input_type)
        return treelite.gtil.predict(trees, rows).reshape(len(rows), -1)[:, -1].astype(np.float64)

    return Model("model.treelite", trees.serialize_bytes(), trees, answer)


_WRAPPERS: dict[str, Callable[[Any], Model]] = {
    "xgboost": _xgboost,
    "lightgbm": _lightgbm,
    "sklearn": _sklearn,
    "treelite": _treelite,
}


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
