"""The sequential decision: margins as they grow, bounds on them at stated error rates, and when they are reached."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from botcore.training.calibration import Platt
from botcore.training.evidence import add_up, courses, running
from botcore.training.movements import Movements
from botcore.training.sequential import boundaries, decisions, lower, wald

SIGMOID = Platt(1.0, 0.0)
COUNTS = st.lists(st.integers(0, 6), min_size=1, max_size=8)


def drawn(counts, seed, mean=0.0):
    """Log-odds of sessions with so many movements each, a fifth of them not judged."""
    random = np.random.default_rng(seed)
    log_odds = random.normal(mean, 2.0, sum(counts))
    log_odds[random.random(len(log_odds)) < 0.2] = np.nan
    return log_odds, np.concatenate(([0], np.cumsum(counts))).astype(np.int64)


def sessions(n, seed, mean, profile="fine", **facts):
    """n sessions of up to eight movements whose log-odds share a mean of their own, as movements of one hand do."""
    random = np.random.default_rng(seed)
    counts = random.integers(1, 9, n)
    own = np.repeat(random.normal(mean, 1.0, n), counts)
    log_odds, offsets = own + random.normal(0.0, 1.0, counts.sum()), np.concatenate(([0], np.cumsum(counts)))
    return courses(pd.DataFrame({"profile": profile, **facts}, index=range(n)), log_odds, offsets)


def ever(table, bot):
    return np.mean([course.max() >= bot for course in table["course"]])


@given(COUNTS, st.integers(0, 99))
def test_a_margin_as_it_grows_is_that_of_the_movements_so_far(counts, seed):
    log_odds, offsets = drawn(counts, seed)
    grown = courses(pd.DataFrame(index=range(len(counts))), log_odds, offsets)["course"]
    for k in range(1, 7):
        wanted = add_up(log_odds, offsets, k)
        found = [course[k - 1] if len(course) >= k else np.nan for course in grown]
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-12)
    assert np.isnan(running(log_odds, offsets)[np.isnan(log_odds)]).all()


def test_bounds_keep_their_error_rates_on_fresh_sessions():
    people, bots = sessions(1500, 0, -2.0, source="a"), sessions(1500, 1, 3.0, family="x", source="b")
    found = boundaries(people, bots, SIGMOID, 0.01, 0.1)["fine"]
    assert (found["alpha"], found["beta"], found["n"]) == (0.01, 0.1, 1500)
    assert ever(sessions(4000, 2, -2.0), found["bot"]) <= 0.02
    passed = [
        any(low <= found["person"] for low in course[: np.argmax(course >= found["bot"]) or len(course)])
        for course in sessions(4000, 3, 3.0)["course"]
    ]
    assert np.mean(passed) <= 0.13
    assert found["person"] < found["bot"]


def test_looking_often_asks_for_more_than_looking_once():
    people = sessions(1500, 0, -2.0, source="a")
    last = people.assign(course=people["course"].map(lambda course: course[-1:]))
    bots = sessions(200, 1, 3.0, family="x", source="b")
    often, once = (boundaries(each, bots, SIGMOID)["fine"]["bot"] for each in (people, last))
    assert often > once


def test_the_worst_source_of_a_profile_sets_its_bound():
    calm, odd = sessions(500, 0, -3.0, source="calm"), sessions(500, 1, -1.0, source="odd")
    bots = sessions(200, 2, 3.0, family="x", source="b")
    both = boundaries(pd.concat([calm, odd]), bots, SIGMOID)["fine"]["bot"]
    assert both == boundaries(odd, bots, SIGMOID)["fine"]["bot"] > boundaries(calm, bots, SIGMOID)["fine"]["bot"]


def test_a_profile_of_few_people_or_of_touch_has_no_bounds():
    people = pd.concat([sessions(200, 0, -2.0, source="a"), sessions(9, 1, -2.0, "coarse", source="a")])
    assert set(boundaries(people, sessions(200, 2, 3.0, family="x"), SIGMOID)) == {"fine"}


def test_where_there_are_few_bots_the_lower_bound_is_walds():
    few = sessions(9, 0, 3.0, family="x")
    assert lower(few, 2.0, SIGMOID, 0.01, 0.1) == pytest.approx(wald(0.01, 0.1, SIGMOID)[1])
    assert wald(0.01, 0.1, Platt(0.5, -1.0)) == pytest.approx(((np.log(90) + 1) / 0.5, (np.log(0.1 / 0.99) + 1) / 0.5))


def test_nobody_is_let_in_where_a_bot_is_the_likelier():
    never = sessions(100, 0, 50.0, family="x")  # always beyond the bound at once
    assert lower(never, 5.0, SIGMOID, 0.01, 0.1) == 0.0
    assert lower(never, -5.0, SIGMOID, 0.01, 0.1) < -5.0


def test_families_count_alike_however_many_sessions_they_have():
    many, few = sessions(950, 0, 50.0, family="many"), sessions(50, 1, -3.0, family="few")
    found = lower(pd.concat([many, few]), 40.0, SIGMOID, 0.01, 0.1)
    let_in = np.mean([course.min() <= found for course in few["course"]])
    assert 0.16 <= let_in <= 0.2  # a tenth of two families


def movements(counts, profile="fine"):
    offsets = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
    samples = np.arange(1, offsets[-1] + 1).astype(np.int32)
    return Movements(
        np.empty((offsets[-1], 0), np.float32), offsets, samples, pd.DataFrame({"profile": profile}, range(len(counts)))
    )


def test_when_a_session_is_settled():
    log_odds = np.array([1.0, np.nan, 4.0, 9.0, -4.0, 0.1, 9.0])  # margins 1, -, 3.5; 9; -4; 0.1; of touch 9
    made = movements([3, 1, 1, 1, 0, 1])
    made.table.loc[5, "profile"] = "touch"
    found = decisions(made, log_odds, {"fine": {"bot": 3.0, "person": -1.0}})
    assert found["sequential"].tolist() == ["bot", "bot", "person", "open", "open", "open"]
    np.testing.assert_array_equal(found["k"], [2, 1, 1, np.nan, np.nan, np.nan])
    np.testing.assert_allclose(found["seconds"], np.array([6, 4, 5, np.nan, np.nan, np.nan]) / 60.0)


@given(COUNTS, st.integers(0, 99))
def test_the_first_bound_that_is_reached_settles(counts, seed):
    log_odds, offsets = drawn(counts, seed)
    found = decisions(movements(counts), log_odds, {"fine": {"bot": 1.0, "person": -1.0}})
    for i, course in enumerate(courses(pd.DataFrame(index=range(len(counts))), log_odds, offsets)["course"]):
        outside = np.flatnonzero(np.abs(course) >= 1.0)
        assert found["sequential"][i] == (("bot" if course[outside[0]] > 0 else "person") if len(outside) else "open")
        assert len(outside) == 0 or found["k"][i] == outside[0] + 1
