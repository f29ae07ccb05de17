"""Makes tests/golden/pointer.npz: the features of the shipped sample sessions, as revision by revision they must stay.

Run `python tests/golden/make.py` only together with a new BOTCORE_POINTER_REVISION.
"""

from pathlib import Path

import numpy as np

from botcore import features
from botcore.recordings import read

HERE = Path(__file__).parent
SAMPLES = Path(features.__file__).parents[1] / "samples" / "pointer.parquet"


def rows() -> dict[str, np.ndarray]:
    """Every channel of every sample session, and the revision of the table."""
    samples = read(SAMPLES)
    made = {c: features.extract_native("pointer", samples.events, samples.offsets, c) for c in features.CHANNELS}
    return made | {"revision": np.array(features.revision("pointer"))}


if __name__ == "__main__":
    np.savez_compressed(HERE / "pointer.npz", **rows())
