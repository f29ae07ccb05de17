"""The benchmarks' own tests: the report says what was measured, and the peers answer as botcore does."""

import numpy as np
import pytest

from botcore import features
from botcore.events import events

numba = pytest.importorskip("numba")
for needed in ("pytest_benchmark", "onnxmltools", "onnxruntime", "tl2cgen", "xgboost", "pandas"):
    pytest.importorskip(needed)

from botcore.bench import bench_forest  # noqa: E402
from botcore.bench.material import Material, grow  # noqa: E402
from botcore.bench.peers import numba_features, numpy_features, pandas_features, submessages  # noqa: E402
from botcore.bench.plot import plot  # noqa: E402
from botcore.bench.report import render  # noqa: E402
from botcore.bench.results import results  # noqa: E402


def run(peer: str, turn: int, seconds: list[float]) -> dict:
    told = {"peer": peer, "turn": turn, "unit": "session", "units": 2, "facts": {"server CPU µs a session": 7.0}}
    return {"group": "one station", "extra_info": told, "stats": {"data": seconds}}


REPORT = {
    "benchmarks": [
        run("botcore", 0, [2e-6, 4e-6, 6e-6]), run("a peer", 0, [8e-6, 8e-6, 9e-6]),
        run("botcore", 1, [8e-6] * 300), run("a peer", 1, [4e-5] * 300),
    ],
    "machine_info": dict.fromkeys(("processor", "load", "kernel", "compilers", "recordings", "versions"), "said")
    | {"python_version": "3.11"},
    "commit_info": {"id": "0123456789abcdef", "dirty": True},
    "datetime": "2026-01-02T03:04:05",
}  # fmt: skip


def test_turns_are_pooled_and_compared_turn_by_turn():
    ours, theirs = results(REPORT)["one station"]
    assert (ours.calls, ours.median, ours.times) == (303, 4e-6, 1.0)
    assert theirs.spread == pytest.approx((2.0, 5.0))
    assert theirs.times == pytest.approx(3.5)
    assert theirs.p99 == pytest.approx(2e-5)


def test_the_report_names_what_it_measured(tmp_path):
    groups = results(REPORT)
    page = render(groups, REPORT, "results.png")
    assert "| a peer | 20 µs | 20 µs | **3.5** (2 to 5) | 7 | 303 |" in page
    assert "- commit: 0123456789ab with changes, 2026-01-02T03:04 UTC" in page
    plot(groups, tmp_path / "results.png")
    assert (tmp_path / "results.png").read_bytes().startswith(b"\x89PNG")


@pytest.fixture(scope="module")
def chunks():
    """Two hundred chunks of made-up movement."""
    random = np.random.default_rng(7)
    n = 24_000
    heading, pace = np.cumsum(random.normal(0.0, 0.2, n)), random.uniform(1.0, 20.0, n)
    t = np.cumsum(random.gamma(4.0, 0.004, n))
    x, y = 500 + np.cumsum(np.cos(heading) * pace), 400 + np.cumsum(np.sin(heading) * pace)
    made = events(t, x, y, np.where(np.arange(n) % 90 == 0, 1, 0))
    return Material(made, np.arange(n) > n // 2).chunks(64)[:200]


@pytest.mark.parametrize("extract", [numpy_features.extract, lambda *columns: numba_features.extract(*columns)[0]])
def test_features_of_the_peers(chunks, extract):
    rows = np.array([extract(*columns) for columns in chunks.columns])
    assert np.isclose(rows, chunks.rows, rtol=1e-5, atol=1e-6, equal_nan=True).mean() > 0.999


def test_the_features_pandas_knows(chunks):
    rows = np.array([pandas_features.extract(*columns) for columns in chunks.columns[:20]])
    means = [features.names("pointer").index(f"{name}_mean") for name in pandas_features.NAMES]
    assert np.isclose(rows[:, : len(means)], chunks.rows[:20, means], rtol=1e-5, atol=1e-6, equal_nan=True).all()


def test_forests_of_the_peers(chunks, tmp_path):
    forest = grow("10x3", chunks, tmp_path)
    wanted = forest.booster.inplace_predict(chunks.rows)
    for name, load in bench_forest.PEERS.items():
        answers = load(forest)(chunks.rows)
        answers = 1.0 / (1.0 + np.exp(-answers.astype(np.float64))) if name == "botcore" else answers
        assert np.abs(answers - wanted).max() <= bench_forest.BOUND, name


def test_sub_messages_carry_every_session(chunks, tmp_path):
    forest = grow("10x3", chunks, tmp_path)
    handle = submessages.handler(forest.booster)
    reply = submessages.Scores.FromString(handle(submessages.encode(chunks.events[:3], ["a", "b", "c"])))
    assert [score.id for score in reply.scores] == ["a", "b", "c"]
    wanted = forest.booster.inplace_predict(chunks.rows[:3])
    assert np.allclose([score.p_bot for score in reply.scores], wanted, atol=1e-4)
