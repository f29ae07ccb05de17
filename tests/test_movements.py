"""Movements to learn from: described as the core describes them, added up, chosen and weighed."""

import numpy as np
import pandas as pd
import pytest
from conftest import hand
from hypothesis import given
from hypothesis import strategies as st

from botcore import features
from botcore.training.datasets import assemble
from botcore.training.evidence import ALL, FULL, add_up
from botcore.training.familiar import covered, ranges
from botcore.training.movements import Movements, describe, join
from botcore.training.rows import select

ENTROPY = features.names("pointer").index("dir_entropy")


@pytest.fixture(scope="module")
def sessions():
    table = pd.DataFrame({"source": "hand", "user_id": "", "label": 0, "family": ""}, index=range(6))
    return assemble([hand(seed, 60 * seed) for seed in range(6)], table)


def drawn(seed: int = 0, n: int = 60):
    """Movements of two sources of people and a family of bots, of all lengths, bots' longer."""
    random = np.random.default_rng(seed)
    counts = random.integers(0, 12, n)
    kind = random.choice(["large", "large", "small", "bots"], n)
    bot = kind == "bots"
    label = np.repeat(bot, counts)
    rows = random.random((len(label), len(features.names("pointer")))).astype(np.float32)
    samples = np.where(label, random.integers(20, 200, len(label)), random.integers(5, 100, len(label)))
    table = pd.DataFrame({"source": kind, "label": bot.astype(int)})
    return Movements(rows, np.concatenate(([0], np.cumsum(counts))), samples.astype(np.int32), table)


def test_movements_are_described_as_features_do(sessions):
    made = describe(sessions)
    rows, offsets, samples = features.movements(sessions.events, sessions.offsets)
    assert made.rows.tobytes() == rows.astype(np.float32).tobytes()
    assert made.offsets.tolist() == offsets.tolist() and made.samples.tolist() == samples.tolist()
    assert made.counts[0] == 0 and (np.bincount(made.session, minlength=6) == made.counts).all()


def test_joined_movements_are_all_there_in_order(sessions):
    made = describe(sessions)
    twice = join([made, made])
    assert twice.counts.tolist() == made.counts.tolist() * 2
    assert twice.rows[len(made.rows) :].tobytes() == made.rows.tobytes()
    assert len(twice.table) == 12 and twice.table.index.is_unique


@given(st.lists(st.lists(st.none() | st.floats(-9, 9), max_size=7), min_size=1, max_size=6), st.sampled_from([1, 2, 4]))
def test_log_odds_add_up_over_the_movements_that_are_judged(said, k):
    log_odds = np.array([np.nan if value is None else value for one in said for value in one], float)
    offsets = np.cumsum([0, *map(len, said)])
    for size in (k, ALL):
        for one, margin in zip(said, add_up(log_odds, offsets, size), strict=True):
            judged = [value for value in one if value is not None]
            taken = judged[: size or None]
            if not taken or len(taken) < size:
                assert np.isnan(margin)
            else:
                assert margin == pytest.approx(np.mean(taken) * np.sqrt(min(len(taken), FULL)), abs=1e-9)


def test_no_more_movements_are_chosen_than_asked_half_of_them_of_people():
    movements = drawn()
    chosen = np.arange(len(movements.table)) % 5 > 0
    X, label, _ = select(movements, chosen, 0, 80, unread=())
    assert len(X) == 80 and label.sum() == 40
    told = {row.tobytes() for row in movements.rows[np.repeat(chosen, movements.counts)]}
    assert all(row.tobytes() in told for row in X)
    again, _, _ = select(movements, chosen, 0, 80, unread=())
    assert again.tobytes() == X.tobytes()


def test_what_no_training_person_does_is_not_judged():
    movements = drawn()
    label = movements.table["label"].to_numpy()[movements.session]
    movements.rows[label == 1, ENTROPY] = 3.0
    unknown = np.flatnonzero(label == 0)[0]
    movements.rows[unknown, ENTROPY] = np.nan  # what cannot tell is no stranger
    familiar = ranges(movements, np.ones(len(movements.table), bool))
    judged = covered(movements, familiar)
    assert not judged[label == 1].any() and judged[unknown]
    assert judged[label == 0].mean() >= 0.99
