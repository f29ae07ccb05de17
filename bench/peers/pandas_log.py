"""Event logs as the earlier systems judge them: pandas, then an XGBClassifier that joblib has loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd
import xgboost

from botcore.bench.peers import pandas_tally


def judge(
    classifier: xgboost.XGBClassifier, vocabulary: Mapping[str, Sequence[str]]
) -> Callable[[pd.DataFrame], pd.Series]:
    """A log to a probability a user, in order of first appearance. The classifier gets its rows as it likes them
    best: a float32 array."""

    def score(log: pd.DataFrame) -> pd.Series:
        rows = pandas_tally.extract(log, vocabulary)
        return pd.Series(classifier.predict_proba(rows.to_numpy(np.float32))[:, 1], rows.index)

    return score
