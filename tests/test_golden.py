"""Rows of an unchanged revision never change: a model trained on them would be judged by something else."""

from pathlib import Path

import numpy as np
import pytest

from botcore import features
from botcore.recordings import read

GOLDEN = np.load(Path(__file__).parent / "golden" / "pointer.npz")
SAMPLES = Path(features.__file__).parents[1] / "samples" / "pointer.parquet"


@pytest.mark.parametrize("channel", features.CHANNELS)
def test_the_sample_sessions_keep_their_rows(extract, channel):
    assert GOLDEN["revision"] == features.revision("pointer"), "a new revision: run python tests/golden/make.py"
    samples = read(SAMPLES)
    made = extract("pointer", samples.events, samples.offsets, channel)
    np.testing.assert_array_equal(made, GOLDEN[channel])
