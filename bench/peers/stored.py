"""Models as the earlier systems keep them: fitted objects in a directory of joblib files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import joblib
import xgboost
from numpy.typing import NDArray

from botcore.bench.peers import pandas_layer, pandas_taps
from botcore.bench.peers.pandas_layer import Layer
from botcore.bundle import Bundle


def store(bundles: Sequence[Bundle], sequences: Sequence[NDArray], sliders: Sequence[Layer], out: Path) -> Path:
    """Writes MODALITY.joblib: for each bundle its very forest as an XGBClassifier, and the vocabulary; for taps an
    isolation forest fitted on sequences; for sliders two models fitted on them. Returns out."""
    for bundle in bundles:
        classifier = xgboost.XGBClassifier(n_jobs=1)
        classifier.load_model(bundle.path / "model.json")
        joblib.dump((classifier, bundle.manifest["vocabulary"]), out / f"{bundle.manifest['modality']}.joblib")
    joblib.dump(pandas_taps.fit(sequences), out / "tap.joblib")
    joblib.dump(pandas_layer.fit(sliders), out / "slider.joblib")
    return out
