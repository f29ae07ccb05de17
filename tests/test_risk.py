"""A user's risk: the mean it is said to be, of the analyses it is said to be of."""

import math
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from writers import analysis, opened, run

from botcore.server.risk import BASE, HALF_LIFE, assess

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
hours = st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 1)), max_size=30).map(sorted)


def test_a_risk_is_of_what_a_user_did_of_late(database):
    days = [(0.1, 3, "allow"), (0.9, 2, "block"), (0.8, 1, "challenge")]
    seen = [analysis(user="u", p_bot=p, at=NOON - timedelta(days=age), decision=said) for p, age, said in days]
    unheard = [
        analysis(user="u", p_bot=0.5, decision="insufficient", at=NOON),
        analysis(user="u", p_bot=None, at=NOON),
        analysis(user="u", p_bot=1.0, at=NOON + timedelta(days=1)),
        analysis(user="u", p_bot=1.0, at=NOON - timedelta(days=100)),
        analysis(user="other", p_bot=1.0, at=NOON),
    ]

    async def test():
        async with opened(database) as store:
            await store.record(*unheard, *reversed(seen))
            return await store.risk("u", NOON), await store.risk("nobody")

    risk, nothing = run(test())
    assert risk == assess([(made.at, made.p_bot) for made in seen], NOON)
    assert [point.p_bot for point in risk.series] == [0.1, 0.9, 0.8]
    assert (nothing.score, nothing.evidence, nothing.series) == (BASE, 0.0, ())


@given(hours, st.floats(0, 2000))
def test_a_risk_is_the_weighted_mean_it_is_said_to_be(analyses, later):
    events = [(NOON + timedelta(hours=hour), p) for hour, p in analyses]
    now = NOON + timedelta(hours=2000 + later)
    risk = assess(events, now)
    weights = [2.0 ** -((now - at) / HALF_LIFE) for at, _ in events]
    said = sum(w * p for w, (_, p) in zip(weights, events, strict=True))
    assert math.isclose(risk.score, (said + 1) / (sum(weights) + 2), rel_tol=1e-9)
    assert math.isclose(risk.evidence, sum(weights), rel_tol=1e-9)
    assert abs(assess(events, now + HALF_LIFE).score - BASE) <= abs(risk.score - BASE) + 1e-12
    for point, (at, p_bot) in zip(risk.series, events, strict=True):
        assert (point.at, point.p_bot) == (at, p_bot) and 0 <= point.score <= 1
    if events:
        assert assess([*events, (now, 1.0)], now).score >= risk.score >= assess([*events, (now, 0.0)], now).score
