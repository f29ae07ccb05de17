"""Models as the earlier systems keep them: fitted objects in a directory of joblib files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import joblib
import xgboost
from numpy.typing import NDArray

from botcore.bench.peers import pandas_taps
from botcore.bundle import Bundle


def store(bundles: Sequence[Bundle], sequences: Sequence[NDArray], out: Path) -> Path:
    """Writes MODALITY.joblib: for each bundle its very forest as an XGBClassifier, and the vocabulary; for taps an
    isolation forest fitted on sequences. Returns out."""
    for bundle in bundles:
        classifier = xgboost.XGBClassifier(n_jobs=1)
        classifier.load_model(bundle.path / "model.json")
        joblib.dump((classifier, bundle.manifest["vocabulary"]), out / f"{bundle.manifest['modality']}.joblib")
    joblib.dump(pandas_taps.fit(sequences), out / "tap.joblib")
    return out
