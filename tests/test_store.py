"""The database: what is acknowledged lasts, whoever is killed; two at once lose nothing; old and new tables meet."""

import asyncio
import math
import sqlite3
from contextlib import asynccontextmanager
from uuid import UUID

import numpy as np
import psycopg
import pytest
from databases import execute
from hypothesis import strategies as st
from writers import analysis, enrol_at_once, killed_after, opened, run, taps

from botcore import profile
from botcore.server.database import StoreError
from botcore.server.patterns import LEARNT

KILLS = 10


def test_what_the_database_refuses_does_not_fall_on_its_neighbours(database):
    refuse = {
        "sqlite": "CREATE TRIGGER no BEFORE INSERT ON detections WHEN NEW.modality = 'bad' "
        "BEGIN SELECT RAISE(ABORT, 'no'); END",
        "postgresql": "ALTER TABLE detections ADD CONSTRAINT no CHECK (modality <> 'bad')",
    }

    async def test():
        async with opened(database) as store:
            execute(database, refuse[database.partition(":")[0]])
            sent = [analysis(user="u", modality=name) for name in ("good", "bad", "good", "bad", "good")]
            answers = await asyncio.gather(*map(store.record, sent), return_exceptions=True)
            return answers, await store.history("u")

    answers, log = run(test())
    assert [getattr(answer, "code", None) for answer in answers] == [None, "internal", None, "internal", None]
    assert [kept.modality for kept in log] == ["good"] * 3


@pytest.mark.parametrize("ask", ["pattern", "profile", "delete", "risk", "history"])
def test_a_user_no_database_can_name_is_refused(tmp_path, ask):
    async def test():
        async with opened(str(tmp_path / "store.db")) as store:
            await getattr(store, ask)("a\0b")

    with pytest.raises(StoreError, match="user") as refused:
        run(test())
    assert refused.value.code == "invalid_argument"


@asynccontextmanager
async def locked(url):
    """The detection log held by another client."""
    if url.startswith("sqlite"):
        other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
    else:
        other = psycopg.connect(url)
        other.execute("LOCK TABLE detections")
    try:
        yield
    finally:
        other.rollback()
        other.close()


def test_beyond_the_queue_is_refused_and_the_queue_is_written(database):
    async def test():
        async with opened(database, queue=10) as store:
            async with locked(database):
                waiting = [asyncio.create_task(store.record(analysis(user="u"))) for _ in range(10)]
                await asyncio.sleep(0)
                waiting[0].cancel()  # its row is written all the same, and has its place until then
                await asyncio.wait(waiting[:1])
                with pytest.raises(StoreError) as refused:
                    await store.record(analysis())
            await asyncio.gather(*waiting[1:])
            log = await store.history("u")
            assert waiting[0].cancelled() and store.waiting == 0
            return refused.value, log

    refused, log = run(test())
    assert (refused.code, refused.field) == ("resource_exhausted", "detections") and len(log) == 10


def test_a_database_that_stays_away_is_unavailable_until_it_is_back(database):
    async def test():
        async with opened(database, patience=0.1) as store:
            async with locked(database):
                with pytest.raises(StoreError) as away:
                    await store.record(analysis(user="u"))
            await store.record(analysis(user="u"))
            return away.value, await store.history("u")

    away, log = run(test())
    assert (away.code, away.field, len(log)) == ("unavailable", "database", 1)


def test_stopping_writes_what_waits_and_refuses_the_rest(database):
    async def test():
        async with opened(database) as store:
            waiting = [asyncio.create_task(store.record(analysis(user="u"))) for _ in range(3000)]
            waiting.append(asyncio.create_task(store.enrol("u", taps(1))))
            await asyncio.sleep(0)
            await store.stop()
            assert all(task.done() and not task.exception() for task in waiting)
            with pytest.raises(StoreError, match="not running"):
                await store.record(analysis())
        async with opened(database) as store:
            return await store.history("u", limit=1000), (await store.pattern("u")).enrolments

    log, enrolments = run(test())
    assert (len(log), enrolments, execute(database, "SELECT count(*) FROM detections")) == (1000, 1, [(3000,)])


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(database):
    random, acknowledged = np.random.default_rng(5), []  # how far each gets
    for _ in range(KILLS):
        acknowledged += killed_after(database, int(random.integers(1, 150)))  # on what the last one left behind
    ids = {UUID(bytes=said) for said in acknowledged if len(said) == 16}
    users = [said.decode() for said in acknowledged if len(said) < 16]
    batches = [said.decode() for said in acknowledged if len(said) > 16]

    async def test():
        async with opened(database) as store:
            await store.record(analysis(user="after"))
            assert len(await store.history("after")) == 1
            return {made.user: made.enrolments for made in await store.patterns()}

    enrolments = run(test())
    kept = {UUID(str(row[0])) for row in execute(database, "SELECT id FROM detections")}
    parts = {f"{recording} {seq}" for recording, seq in execute(database, "SELECT recording, seq FROM batches")}
    assert len(ids) + len(users) + len(batches) == len(acknowledged) and ids and ids <= kept
    assert batches and set(batches) <= parts
    assert users and all(enrolments[user] >= users.count(user) for user in users)


def test_nothing_acknowledged_is_lost_when_the_database_crashes(cluster):
    cluster.empty()

    async def test():
        async with opened(cluster.url, patience=30.0) as store:
            acknowledged, enough = [], asyncio.Event()

            async def one():
                while not (enough.is_set() and len(acknowledged) > 400):
                    made = analysis(user="u")
                    await store.record(made)
                    acknowledged.append(made.id)
                    if len(acknowledged) > 200:
                        reached.set()

            reached = asyncio.Event()
            writing = [asyncio.create_task(one()) for _ in range(16)]
            await reached.wait()
            await asyncio.to_thread(cluster.stop)
            await asyncio.to_thread(cluster.start)
            enough.set()
            await asyncio.gather(*writing)  # none was told of it
            return acknowledged

    acknowledged = run(test())
    kept = [row[0] for row in execute(cluster.url, "SELECT id FROM detections")]
    assert set(acknowledged) <= set(kept) and len(set(kept)) == len(kept)


def test_processes_that_start_and_enrol_at_once_lose_nothing(database):
    counts = enrol_at_once(database, processes=3, times=15)
    assert sorted(counts) == list(range(1, 46))
    assert execute(database, "SELECT enrolments FROM patterns") == [(45,)]
    assert execute(database, "SELECT count(*) FROM enrolments") == [(45,)]


def test_a_profile_is_of_all_that_was_enrolled(database):
    released = taps(2) + 0.08
    released[3] = math.nan  # was not seen
    given = [(taps(1), None), (taps(2), released), (taps(3, n=5), None)]
    expected = None
    for onsets, releases in given:
        expected = profile.enrol(expected, onsets, releases)

    async def test():
        async with opened(database) as store:
            for onsets, releases in given:
                last = await store.enrol("u", onsets, releases)
            await store.enrol("u", taps(4), name="phone")
            found = await store.pattern("u"), await store.profile("u"), await store.profile("u", "phone")
            execute(database, "UPDATE patterns SET profile = '{\"revision\": 0}'")  # as an older version left it
            return last, *found, await store.profile("u")

    last, pattern, made, other, again = run(test())
    assert (pattern, pattern.enrolments, pattern.name) == (last, 3, "default") and pattern.created < pattern.updated
    assert made == expected == again != other


def test_a_profile_forgets_enrolments_that_newer_ones_outnumber(tmp_path):
    async def test():
        async with opened(str(tmp_path / "store.db")) as store:
            for seed in range(LEARNT + 2):
                last = await store.enrol("u", taps(seed))
            return last

    last, expected = run(test()), None
    for seed in range(2, LEARNT + 2):
        expected = profile.enrol(expected, taps(seed))
    assert (last.profile, last.enrolments) == (expected, LEARNT + 2)


def test_taps_that_cannot_be_used_leave_nothing(database):
    async def test():
        async with opened(database) as store:
            with pytest.raises(ValueError):
                await store.enrol("u", taps(1)[:1])
            with pytest.raises(ValueError):
                await store.enrol("u", np.array([0.0, math.nan, 1.0, 2.0]))
            return await store.pattern("u"), await store.patterns()

    assert run(test()) == (None, [])


def test_patterns_are_listed_page_by_page_and_forgotten_by_user(database):
    async def test():
        async with opened(database) as store:
            for user in "abcde":
                await store.enrol(user, taps(1))
            await store.enrol("b", taps(2), name="phone")
            await store.record(analysis(user="b"), analysis(user="c"))
            pages, after = [], 0
            while page := await store.patterns(limit=4, after=after):
                pages.append([(made.user, made.name) for made in page])
                after = page[-1].id
            removed = [await store.delete(user) for user in ("b", "b", "nobody")]
            left = [made.user for made in await store.patterns()]
            with pytest.raises(StoreError, match="limit"):
                await store.patterns(limit=0)
            return pages, removed, left, await store.history("b"), await store.history("c")

    pages, removed, left, forgotten, kept = run(test())
    assert pages == [[(user, "default") for user in "abcd"], [("e", "default"), ("b", "phone")]]
    assert (removed, left, forgotten, len(kept)) == ([2, 0, 0], list("acde"), [], 1)
    assert execute(database, "SELECT count(*) FROM enrolments") == [(4,)]
    assert execute(database, "SELECT count(*) FROM detections") == [(2,)]


hours = st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 1)), max_size=30).map(sorted)
