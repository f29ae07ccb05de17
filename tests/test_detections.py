"""A row of the detection log: what may be kept, and that it comes back as it went."""

import math
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from writers import analysis, opened, run

from botcore.server.database import StoreError
from botcore.server.detections import MAX_TEXT, new_id


def test_ids_are_version_7_and_sort_as_they_were_made():
    ids = [new_id() for _ in range(1000)]
    assert {(made.version, made.variant) for made in ids} == {(7, "specified in RFC 4122")}
    assert [made.int >> 80 for made in ids] == sorted(made.int >> 80 for made in ids) and len(set(ids)) == 1000


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"user": ""}, "user"),
        ({"user": "u" * (MAX_TEXT + 1)}, "user"),
        ({"user": 7}, "user"),
        ({"session": "a\0b"}, "session"),
        ({"rules": "\ud800"}, "rules"),
        ({"p_bot": 1.5}, "p_bot"),
        ({"p_bot": math.nan}, "p_bot"),
        ({"at": datetime(2026, 1, 1)}, "at"),
        ({"flags": ["f"] * 65}, "flags"),
        ({"figures": {"speed": math.inf}}, "figures.speed"),
        ({"figures": {"xy": [1.0, 2.0]}}, "figures.xy"),
    ],
    ids=str,
)
def test_what_no_database_keeps_is_refused_before_it_is_queued(wrong, field):
    with pytest.raises(StoreError) as refused:
        analysis(**wrong)
    assert (refused.value.code, refused.value.field) == ("invalid_argument", field)
    assert refused.value.remedy in str(refused.value)


def test_a_detection_comes_back_as_it_went(database):
    figures = {"tap_speed": 1 / 3, "tiny": 5e-324, "taps": 12, "is_anomaly": True, "none": None, "naïve": "☃"}
    whole = analysis(user="ü 1", session="s", rules="learnt", flags=("a", "b"), figures=figures, p_bot=np.float32(0.1))
    bare = analysis(user="ü 1", p_bot=None, at=whole.at - timedelta(hours=1))

    async def test():
        async with opened(database) as store:
            await store.record(bare, whole, analysis(user="other"), analysis())
            return await store.history("ü 1"), await store.history("ü 1", limit=1), await store.history("nobody")

    assert run(test()) == ([whole, bare], [whole], [])


def test_recording_again_adds_nothing(database):
    once = analysis(user="u")

    async def test():
        async with opened(database) as store:
            await store.record(once)
            await store.record(replace(once, decision="allow"), analysis(user="u"))
            return await store.history("u")

    assert [(log.id == once.id, log.decision) for log in run(test())].count((True, "block")) == 1
