"""The call in process, from Python: the plain columns of one 64-event session to its verdict, 300x6."""

import numpy as np
import pytest

import botcore
from botcore.bench.peers import booster, numba_features, numpy_features, predictor, sessions

N = 64
CHECKED = 200


def in_process(forest):
    return botcore.load(forest.bundle).score


def numba_predictor(forest):
    log_odds = predictor.log_odds(forest)

    def call(t, x, y, kind):
        rows = numba_features.movements(t, x, y, kind)
        return sessions.p_bot(log_odds(rows), [len(rows)])[0]

    return call


def numpy_booster(forest):
    log_odds = booster.log_odds(forest)

    def call(t, x, y, kind):
        rows = numpy_features.described(t, x, y, kind).astype(np.float32)
        return sessions.p_bot(log_odds(rows), [len(rows)])[0]

    return call


PEERS = {
    "botcore": in_process,
    "Numba, tl2cgen Predictor": numba_predictor,
    "NumPy, XGBoost inplace_predict": numpy_booster,
}


@pytest.fixture(scope="module")
def call(forest):
    grown = forest("300x6")
    return {peer: load(grown) for peer, load in PEERS.items()}


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
def test_call(turn, peer, chunks, call, measure):
    given = chunks(N)
    if turn == 0:
        answers = [
            getattr(answer, "p_bot", answer) for answer in (call[peer](*each) for each in given.columns[:CHECKED])
        ]
        wanted = [call["botcore"](*each).p_bot for each in given.columns[:CHECKED]]
        assert np.isclose(answers, wanted, rtol=0.0, atol=1e-4).mean() > 0.95
    group = f"one session of {N} events from Python, 300x6"
    measure(call[peer], given.columns, group=group, peer=peer, turn=turn, unit="session")
