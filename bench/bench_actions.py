"""Event logs: one user from Python, and a million rows from the file to a probability a user."""

import joblib
import numpy as np
import pandas as pd
import pytest

import botcore
from botcore.bench import logs, whole_log
from botcore.bench.material import BOUND, probability
from botcore.bench.peers import pandas_log
from botcore.bundle import open_bundle

CHECKED = 200
BUDGET = 1.5  # s a peer may take in one turn
ROWS = 1_000_000

BOTCORE, EARLIER = "botcore", "pandas groupby, joblib's XGBClassifier"


@pytest.fixture(scope="module")
def detector():
    return botcore.load("actions")


@pytest.fixture(scope="module")
def call(detector, stored):
    judge = pandas_log.judge(*joblib.load(stored / "actions.joblib"))
    return {BOTCORE: detector.score, EARLIER: lambda columns: judge(pd.DataFrame(columns))}


@pytest.mark.parametrize("peer", [BOTCORE, EARLIER])
@pytest.mark.parametrize("turn", range(3))
def test_user(turn, peer, users, detector, call, measure):
    if turn == 0:
        check(peer, [call[peer](user) for user in users[:CHECKED]], users[:CHECKED], detector)
    inputs = [(user,) for user in users]
    group = f"one user from Python, {np.mean([len(user['UserId']) for user in users]):.0f} rows on average"
    measure(call[peer], inputs, group=group, peer=peer, turn=turn, unit="user", budget=BUDGET)


def check(peer, answers, users, detector):
    """botcore says of each user what it says of all in one log, to the bit; the peer what the same forest says."""
    columns = {name: np.concatenate([user[name] for user in users]) for name in logs.COLUMNS}
    wanted = detector.score(columns)
    if peer == BOTCORE:
        assert np.array_equal(np.concatenate([answer.p_bot for answer in answers]), wanted.p_bot)
    else:
        assert np.abs(np.concatenate(answers) - probability(wanted.scores["margin"])).max() <= BOUND


@pytest.fixture(scope="module")
def log(detector, tmp_path_factory):
    """A CSV file of a million rows or a few more, users interleaved, and what the forest says of each user."""
    path = tmp_path_factory.mktemp("log") / "log.csv"
    rows = logs.log(open_bundle("actions").manifest["vocabulary"])
    logs.repeated(rows, -(-ROWS // len(rows))).to_csv(path, index=False)
    return path, probability(detector.score(path).scores["margin"])


@pytest.mark.parametrize("peer", [BOTCORE, EARLIER])
@pytest.mark.parametrize("turn", range(3))
def test_whole_log(turn, peer, log, stored, measure, benchmark):
    path, wanted = log
    told = {}
    with whole_log.process("botcore" if peer == BOTCORE else "earlier", stored) as ask:
        group = "a log of a million rows, from a CSV file to a probability a user"
        measure(lambda: told.update(ask(path)), [()], group=group, peer=peer, turn=turn, unit="log", least=1)
    scores = np.load(told["scores"])
    assert np.abs((probability(scores) if peer == BOTCORE else scores) - wanted).max() <= BOUND
    benchmark.extra_info["facts"] = {"MiB of memory at most": told["peak"] / 2**20}
