"""Events to probabilities, 100 sessions a call: features and the 300x6 forest in one, one thread everywhere."""

import numpy as np
import pytest

import botcore
from botcore import features
from botcore.bench.peers import booster, numpy_features, predictor, sessions

SESSIONS = 100


def fused(forest):
    detector = botcore.load(forest.bundle)
    return lambda events, offsets, columns: detector.score_many(events, offsets)["p_bot"]


def numba_predictor(forest):
    log_odds = predictor.log_odds(forest)

    def call(events, offsets, columns):
        rows, ends, _ = features.movements(events, offsets)
        return sessions.p_bot(log_odds(rows.astype(np.float32)), np.diff(ends))

    return call


def numpy_booster(forest):
    log_odds = booster.log_odds(forest)

    def call(events, offsets, columns):
        rows = [numpy_features.described(*each) for each in columns]
        return sessions.p_bot(log_odds(np.concatenate(rows).astype(np.float32)), [len(each) for each in rows])

    return call


PEERS = {"botcore": fused, "Numba, tl2cgen Predictor": numba_predictor, "NumPy, XGBoost inplace_predict": numpy_booster}


@pytest.fixture(scope="module")
def call(forest):
    grown = forest("300x6")
    return {peer: load(grown) for peer, load in PEERS.items()}


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("n", [64, 256, 1024])
def test_fused(n, turn, peer, chunks, call, measure):
    given, offsets = chunks(n), np.arange(SESSIONS + 1) * n
    firsts = range(0, len(given) - SESSIONS, SESSIONS)
    inputs = [(given.events[i : i + SESSIONS].ravel(), offsets, given.columns[i : i + SESSIONS]) for i in firsts]
    if turn == 0:
        answers, wanted = (call[which](*inputs[0]) for which in (peer, next(iter(PEERS))))
        assert np.isclose(answers, wanted, rtol=0.0, atol=1e-4).mean() > 0.95
    group = f"events to probabilities, 300x6, {SESSIONS} sessions of {n} events a call"
    measure(call[peer], inputs, group=group, peer=peer, turn=turn, unit="session", units=SESSIONS)
