"""Fixtures all rooms share: recordings of real people and bots, and both sides of every mirror."""

import os
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from databases import cluster, database  # noqa: F401

from botcore import features
from botcore.events import events
from botcore.recordings import read


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of public recordings, named by $BOTCORE_DATA."""
    folder = os.environ.get("BOTCORE_DATA")
    if not folder:
        pytest.skip("set BOTCORE_DATA to the folder of public recordings (README: Recordings)")
    return Path(folder)


@pytest.fixture(scope="session", params=["ashley", "balabit", "captchat", "delbot", "dsjtzs", "generated", "small"])
def recordings(request, data):
    """Every recording of one source."""
    return read(data / f"pointer_{request.param}.parquet")


@pytest.fixture(scope="session")
def tap_bundle(tmp_path_factory) -> Path:
    """A small tap model over made-up taps (tests/taps.py)."""
    import taps

    return taps.bundle(tmp_path_factory.mktemp("taps"))


@pytest.fixture(scope="session")
def models(tmp_path_factory) -> Path:
    """A directory of small bundles of tap and actions over made-up rows, for tests of the doors in front of them."""
    from modalities import put  # XGBoost is slow to load, and most tests do without

    return put(tmp_path_factory.mktemp("models"), "tap", "actions")


@pytest.fixture(scope="session")
def judges(tmp_path_factory) -> Path:
    """The same, and small models of the layers of a CAPTCHA."""
    from captchas import put as put_layers
    from modalities import put

    return put_layers(put(tmp_path_factory.mktemp("judges"), "tap", "actions"))


@pytest.fixture
def gateway(models, tmp_path):
    """Starts a server in this process and a client of its HTTP side: gateway(**settings)."""
    from gateways import gateway

    return partial(gateway, models, tmp_path)


@pytest.fixture(params=["numba", "native"])
def extract(request):
    """Features of a ragged batch, by each side of the mirror in turn."""
    return {"numba": features.extract, "native": features.extract_native}[request.param]


def one(made: np.ndarray) -> np.ndarray:
    """Offsets of a batch that is one session."""
    return np.array([0, len(made)])


def hand(seed: int, n: int = 200) -> np.ndarray:
    """A made-up stream of several curved movements with clicks, for tests of mechanics (not of judgement)."""
    random = np.random.default_rng(seed)
    t = np.cumsum(random.gamma(4.0, 0.004, n))
    angle = np.cumsum(random.normal(0.0, 0.2, n))
    pace = np.abs(np.sin(np.arange(n) / 9.0)) * random.uniform(4.0, 30.0)
    x = 500 + np.cumsum(np.cos(angle) * pace)
    y = 400 + np.cumsum(np.sin(angle) * pace)
    kind = np.zeros(n, np.uint8)
    kind[50::60] = 1
    kind[51::60] = 2
    return events(t, x, y, kind)
