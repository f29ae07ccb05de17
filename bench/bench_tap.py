"""One sequence of taps from Python: to the tap-speed interface's answer as it was first built, and to the verdict."""

import joblib
import numpy as np
import pytest

import botcore
from botcore.bench.peers import pandas_taps
from botcore.events import taps

CHECKED = 500
BUDGET = 1.0  # s a peer may take in one turn

ANSWER, VERDICT = "botcore, the answer by the classic rules", "botcore, the verdict"
EARLIER = "DataFrame, rules in Python, joblib's IsolationForest"


@pytest.fixture(scope="module")
def detector():
    return botcore.load("tap")


@pytest.fixture(scope="module")
def call(detector, stored):
    return {
        ANSWER: lambda onsets: detector.assess(onsets, rules="classic"),
        VERDICT: detector.score,
        EARLIER: pandas_taps.analyser(joblib.load(stored / "tap.joblib")),
    }


@pytest.mark.parametrize("peer", [ANSWER, VERDICT, EARLIER])
@pytest.mark.parametrize("turn", range(3))
def test_tap(turn, peer, sequences, detector, call, measure):
    if turn == 0:
        check(peer, [call[peer](onsets) for onsets in sequences[:CHECKED]], sequences[:CHECKED], detector)
    inputs = [(onsets,) for onsets in sequences]
    group = f"one sequence of taps from Python, {np.mean([len(onsets) for onsets in sequences]):.0f} taps on average"
    measure(call[peer], inputs, group=group, peer=peer, turn=turn, unit="sequence", budget=BUDGET)


def check(peer, answers, sequences, detector):
    """botcore's verdicts are the batch's to the bit; the earlier answers are botcore's but for the isolation forest."""
    if peer == EARLIER:
        ours = [detector.assess(onsets, rules="classic").reply() for onsets in sequences]
        assert all(map(pandas_taps.agree, answers, ours))
        return
    offsets = np.append(0, np.cumsum([len(onsets) for onsets in sequences]))
    wanted = detector.score_many(np.concatenate([taps(onsets) for onsets in sequences]), offsets)["p_bot"]
    assert np.array_equal([getattr(answer, "verdict", answer).p_bot for answer in answers], wanted)
