"""The forest alone: rows to scores, one row at a time and 10,000 together, one thread everywhere."""

from collections.abc import Callable

import numpy as np
import pytest

from botcore._score import Forest as Native
from botcore.bench.material import BOUND, Forest, probability
from botcore.bench.peers import booster, classifier, gtil, onnx_runtime, predictor

CHECKED, BATCH = 1000, 10_000


def native(forest: Forest) -> Callable[[np.ndarray], np.ndarray]:
    """botcore answers the log-odds; its detectors go on from there."""
    return Native(forest.library, forest.booster.num_features()).margins


PEERS = {
    "botcore": native,
    "tl2cgen Predictor": predictor.load,
    "ONNX Runtime": onnx_runtime.load,
    "Treelite GTIL": gtil.load,
    "XGBoost inplace_predict": booster.load,
    "XGBClassifier.predict_proba": classifier.load,
}
SHAPES = ["100x4", "300x6", "1000x6"]


@pytest.fixture(scope="module")
def load(forest):
    """A peer on the forest of a shape, its answers checked against XGBoost's own."""
    loaded = {}

    def load(shape: str, peer: str, rows: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        if (shape, peer) not in loaded:
            grown = forest(shape)
            call = PEERS[peer](grown)
            answers = call(rows[:CHECKED])
            if peer == "botcore":
                answers = probability(answers)
            assert np.abs(answers - grown.booster.inplace_predict(rows[:CHECKED])).max() <= BOUND
            loaded[shape, peer] = call
        return loaded[shape, peer]

    return load


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("shape", SHAPES)
def test_one_row(shape, turn, peer, chunks, forest, load, measure):
    rows = chunks(64).rows
    inputs = [(rows[i : i + 1],) for i in range(len(rows))]
    group = f"forest {shape} ({forest(shape).leaves:.0f} leaves a tree), one row"
    measure(load(shape, peer, rows), inputs, group=group, peer=peer, turn=turn, unit="row")


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("shape", SHAPES)
def test_batch(shape, turn, peer, chunks, load, measure):
    rows = chunks(64).rows[:BATCH]
    group = f"forest {shape}, {BATCH:,} rows a call"
    measure(load(shape, peer, rows), [(rows,)], group=group, peer=peer, turn=turn, unit="row", units=len(rows))
