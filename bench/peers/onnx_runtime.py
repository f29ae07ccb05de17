"""ONNX Runtime, one thread, on the model as onnxmltools converts it."""

from __future__ import annotations

from collections.abc import Callable

import onnxmltools
import onnxruntime
from numpy.typing import NDArray
from onnxmltools.convert.common.data_types import FloatTensorType

from botcore.bench.material import Forest


def load(forest: Forest) -> Callable[[NDArray], NDArray]:
    """Rows (n, n_features) float32 to probabilities (n,)."""
    rows = FloatTensorType([None, forest.booster.num_features()])
    model = onnxmltools.convert_xgboost(forest.booster, initial_types=[("rows", rows)])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda rows: session.run(["probabilities"], {"rows": rows})[0][:, 1]
