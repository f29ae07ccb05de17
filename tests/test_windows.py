"""Windows: runs of movements, one row each, equal to what the features give for the whole."""

import numpy as np
import pandas as pd
from conftest import hand

from botcore import features
from botcore.training.datasets import assemble
from botcore.training.windows import ALL, both, describe, join, strung, windows


def described(n: int = 6, person: str = "ann"):
    parts = [hand(seed, 60 * (seed + 1)) for seed in range(n)]
    table = pd.DataFrame({"source": "hand", "user_id": person, "label": 0, "clock": ""}, index=range(n))
    return describe(assemble(parts, table)), assemble(parts, table)


def test_the_whole_session_is_what_extract_gives():
    movements, sessions = described()
    got = windows(movements, np.random.default_rng(0), (ALL,))
    rows = features.extract("pointer", sessions.events, sessions.offsets)
    assert got.X.tobytes() == rows[movements.counts > 0].tobytes()


def test_a_window_of_one_movement_has_no_spread():
    movements, _ = described()
    got = windows(movements, np.random.default_rng(0), (1,))
    k = got.X.shape[1] // 2
    assert np.isnan(got.X[:, k:]).all()
    assert len(got.X) == (movements.counts >= 1).sum()


def test_no_session_is_given_twice_as_itself():
    movements, _ = described()
    got = windows(movements, np.random.default_rng(0))
    for k in (1, 2, 4):
        assert (movements.counts[got.session[got.size == k]] > k).all()
    assert (got.size == ALL).sum() == (movements.counts > 0).sum()


def test_strings_join_sessions_of_one_known_person_alone():
    movements, _ = described(3)
    strings = strung(movements, np.random.default_rng(0), (ALL,))
    assert strings.session.tolist() == [0]
    whole = features.aggregate(movements.rows, np.array([0, len(movements.rows)]))
    assert strings.X.tobytes() == whole.tobytes()
    nobody, _ = described(3, person="")
    assert len(strung(nobody, np.random.default_rng(0), (ALL,)).X) == 0


def test_join_and_both_keep_everything():
    movements, _ = described(2)
    twice = join([movements, movements])
    assert twice.counts.tolist() == movements.counts.tolist() * 2
    rng = np.random.default_rng(0)
    one, other = windows(movements, rng, (1,)), windows(movements, rng, (ALL,))
    assert len(both(one, other).X) == len(one.X) + len(other.X)
