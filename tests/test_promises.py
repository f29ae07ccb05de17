"""What training states of movements: whom it weighs, which are familiar, and what each capture profile promises."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore import PROFILES, features
from botcore.promise import upper_bound
from botcore.training.calibration import Platt
from botcore.training.clocks import OWN_CLOCK
from botcore.training.columns import GROUPS, UNREAD, places
from botcore.training.familiar import KEPT, covered, ranges
from botcore.training.movements import Movements, join
from botcore.training.profiles import ENOUGH, FEWEST, promises, thresholds
from botcore.training.reference import SHARES, reference
from botcore.training.rows import select

WIDTH = len(features.names("pointer"))
SIGMOID = Platt(1.0, 0.0)


def movements(counts, seed=0):
    """Made-up movements of sessions, of people and bots in turn, three sources of people."""
    random = np.random.default_rng(seed)
    n, m = len(counts), sum(counts)
    label = np.arange(n) % 2
    table = pd.DataFrame({
        "session_id": [f"s{i}" for i in range(n)], "label": label, "clock": OWN_CLOCK, "profile": "fine",
        "source": [("north", "south", "west")[i % 3] for i in range(n)],
        "family": np.where(label, "Bézier", ""),
    })  # fmt: skip
    rows = random.random((m, WIDTH)).astype(np.float32)
    return Movements(rows, np.concatenate(([0], np.cumsum(counts))), random.integers(9, 257, m).astype(np.int32), table)


def people(n, profile="fine", source="a", mean=-2.0, seed=0):
    margin = np.random.default_rng(seed).normal(mean, 1.0, n)
    return pd.DataFrame({"margin": margin, "profile": profile, "source": source})


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(5, 20), min_size=40, max_size=80), st.integers(0, 9), st.sampled_from([60, 200, 10_000]))
def test_people_and_bots_weigh_the_same_and_what_is_unread_is_nought(counts, seed, most):
    given_ = movements(counts, seed)
    chosen = np.random.default_rng(seed).random(len(counts)) < 0.8
    X, y, weight = select(given_, chosen, seed, most)
    assert X.shape == (len(y), WIDTH) and len(y) == min(most, given_.counts[chosen].sum())
    read = np.setdiff1d(np.arange(WIDTH), places(UNREAD))
    kept = {row.tobytes() for row in given_.rows[np.repeat(chosen, given_.counts)][:, read]}
    assert all(row.tobytes() in kept for row in X[:, read])
    assert not X[:, places(UNREAD)].any()
    assert weight[y == 0].sum() == pytest.approx(weight[y == 1].sum()) and weight.sum() == pytest.approx(len(y))


def test_half_of_those_drawn_are_people_where_there_are_enough():
    _, y, _ = select(movements([10] * 100), np.ones(100, bool), 0, 400)
    assert (y == 0).sum() == (y == 1).sum() == 200


def test_joined_movements_keep_their_sessions():
    one, two = movements([2, 0, 3]), movements([1, 4], 1)
    both = join([one, two])
    assert both.offsets.tolist() == [0, 2, 2, 5, 6, 10] and both.counts.tolist() == [2, 0, 3, 1, 4]
    assert both.session.tolist() == [0, 0, 2, 2, 2, 3, 4, 4, 4, 4]
    assert (both.rows == np.concatenate((one.rows, two.rows))).all()


def test_what_nearly_all_people_do_is_familiar_and_bots_do_not_widen_it():
    made = movements([50] * 100)
    column = features.names("pointer").index("dir_entropy")
    bots = made.table["label"].to_numpy()[made.session] == 1
    made.rows[bots, column] += 0.5
    found = ranges(made, np.ones(100, bool))
    inside = covered(made, found)
    assert inside[~bots].mean() == pytest.approx(KEPT, abs=1e-3) and inside[bots].mean() == pytest.approx(0.5, abs=0.05)


def test_a_straight_line_and_what_cannot_tell_are_familiar():
    made = movements([3] * 10)
    column = features.names("pointer").index("dir_entropy")
    found = ranges(made, np.ones(10, bool))
    made.rows[:3, column] = 0.0, -3e-16, np.nan  # rounding takes no direction but one below nought
    assert covered(made, found)[:3].all()


def test_the_worst_source_of_a_profile_decides():
    calm, odd = people(500, source="calm"), people(500, source="odd", mean=0.0, seed=1)
    both = thresholds(pd.concat([calm, odd]), 0.01)["fine"]
    assert both == thresholds(odd, 0.01)["fine"] > thresholds(calm, 0.01)["fine"]
    assert (odd["margin"] >= both).mean() <= 0.01
    few = people(FEWEST - 1, source="few", mean=5.0)
    assert thresholds(pd.concat([calm, few]), 0.01)["fine"] == thresholds(calm, 0.01)["fine"]


def test_a_profile_of_few_people_borrows_the_highest_threshold_and_touch_has_none():
    found = thresholds(pd.concat([people(500), people(ENOUGH - 1, "coarse", mean=5.0)]), 0.01)
    assert found["coarse"] == found["fine"] < np.inf and found["touch"] == np.inf
    assert set(found) == set(PROFILES)


def test_a_promise_is_bounded_and_of_profiles_with_people_enough():
    given_ = pd.concat([people(500), people(ENOUGH, "coarse", mean=0.0), people(ENOUGH - 1, "touch")])
    general, promised = promises(given_, SIGMOID, 0.01)
    assert set(promised) == {"fine", "coarse"}
    for name, part in given_[given_["profile"] != "touch"].groupby("profile"):
        stated = promised[name]["conformal"]
        above = int((SIGMOID(part["margin"]) >= stated["p"]).sum())
        assert stated["n"] == len(part) and above <= 0.01 * (len(part) + 1)
        assert stated["bound"] == upper_bound(above, len(part))
    assert general["p"] == max(each["conformal"]["p"] for each in promised.values())
    assert general["n"] == len(given_)


def test_every_feature_is_in_one_group():
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(features.names("pointer"))
    assert {*UNREAD} < {*features.names("pointer")}


def test_nobody_is_promised_anything_without_people():
    general, promised = promises(people(ENOUGH - 1), SIGMOID, 0.01)
    assert promised == {} and general["p"] == 1.0


def test_the_reference_is_of_people_by_profile():
    made = movements([4] * 200)
    table = made.table[made.table["label"] == 0]
    margin = np.random.default_rng(0).normal(0.0, 2.0, len(table))
    found = reference(made, table.assign(margin=margin), SIGMOID)["fine"]
    assert found["n"] == 100 and len(found["p_bot"]) == SHARES and sum(found["p_bot"]) == pytest.approx(1.0)
    assert set(found["features"]) == set(features.names("pointer"))
    assert all(np.diff(deciles).min() >= 0 for deciles in found["features"].values())
    p = SIGMOID(margin)
    assert found["p_bot"][0] == pytest.approx((p <= 1 / SHARES).mean())
