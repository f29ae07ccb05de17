"""Recordings: nothing without consent, nothing acknowledged that is not on disk, nothing left once it is withdrawn."""

import asyncio

import pytest
from batches import METADATA, batch, events
from databases import execute
from gateways import CLIENT, bearer, problem
from serving import run

from botcore.server.settings import Limits

AGREED = {"label": "human", "person": "anna", "layer": "slider", "consent": True, "metadata": {"task": "form", "n": 3}}
JSON = {"content-type": "application/json"}
PLACE = "/v1/recordings"


async def begun(client, **changed):
    """A recording's id and its address."""
    answer = await client.post(PLACE, json=AGREED | changed, headers=bearer(CLIENT))
    assert answer.status_code == 201, answer.text
    return answer.json()["session_id"], answer.json()["endpoint"]


async def post(client, session, *bodies):
    """Batches of a session, as a page posts them."""
    return [await client.post(f"{PLACE}/{session}", content=body, headers=JSON) for body in bodies]


def test_a_recording_grows_in_any_order_and_each_batch_once(gateway, database):
    async def test():
        async with gateway(database=database) as (_, client):
            session, endpoint = await begun(client)
            sent = [batch(seq, end=seq == 2, session=session) for seq in (1, 0, 1, 2, 2)]
            answers = await post(client, session, *sent)
            late = await post(client, session, batch(3, session=session), batch(2, end=True, session=session))
            return session, endpoint, answers, late

    session, endpoint, answers, (beyond, again) = run(test())
    assert endpoint == f"{PLACE}/{session}" and len(session) == 24
    assert [answer.status_code for answer in answers] == [204] * 5
    assert not any(answer.content or "content-length" in answer.headers for answer in answers)
    problem(beyond, 422, "seq")
    assert again.status_code == 204
    kept = execute(database, "SELECT recording, seq, n_events FROM batches ORDER BY seq")
    assert kept == [(session, seq, 3) for seq in range(3)]
    assert execute(database, "SELECT label, bot_kind, person, layer FROM recordings") == [
        ("human", "", "anna", "slider")
    ]


def test_batches_posted_at_the_same_time_are_kept_once(gateway, database):
    async def test():
        async with gateway(database=database) as (_, client):
            session, _ = await begun(client)
            sent = [batch(seq, end=seq == 4, session=session) for seq in (0, 1, 2, 3) for _ in range(4)]
            answers = await asyncio.gather(*(post(client, session, body) for body in sent))
            return [answer.status_code for (answer,) in answers]

    assert run(test()) == [204] * 16
    assert execute(database, "SELECT count(*), sum(n_events) FROM batches") == [(4, 12)]


@pytest.mark.parametrize(
    ("changed", "status", "field"),
    [
        ({"consent": False}, 422, "consent"),
        ({"consent": "true"}, 422, "consent"),
        ({"label": "person"}, 422, "label"),
        ({"label": ["human"]}, 422, "label"),
        ({"layer": "tap"}, 422, "layer"),
        ({"label": "bot"}, 422, "bot_kind"),
        ({"bot_kind": "bezier"}, 422, "bot_kind"),
        ({"person": 7}, 422, "person"),
        ({"person": "a\0b"}, 422, "person"),
        ({"metadata": [1]}, 422, "metadata"),
        ({"metadata": {"nested": {}}}, 422, "metadata.nested"),
        ({"agreed": True}, 422, "'agreed'"),
    ],
    ids=str,
)
def test_what_nobody_agreed_to_is_not_begun(gateway, changed, status, field):
    async def test():
        async with gateway() as (_, client):
            return await client.post(PLACE, json=AGREED | changed, headers=bearer(CLIENT))

    problem(run(test()), status, field)


@pytest.mark.parametrize(
    ("fields", "status", "field"),
    [
        ({"session": "another"}, 422, "session"),
        ({"metadata": METADATA | {"driven": True}}, 422, "metadata.driven"),
        ({"events": events(0)}, 422, "events"),
        ({"events": events(9)}, 422, "events"),
        ({"events": events(x=[1, 2, None])}, 422, "events.x"),
        ({"seq": -1}, 422, "seq"),
    ],
    ids=str,
)
def test_a_batch_that_will_not_do_is_refused_and_not_kept(gateway, tmp_path, fields, status, field):
    async def test():
        async with gateway(limits=Limits(recording_events=8)) as (_, client):
            session, _ = await begun(client)
            return await post(client, session, batch(**{"session": session} | fields))

    (refused,) = run(test())
    problem(refused, status, field)
    assert execute(f"sqlite:///{tmp_path / 'botcore.db'}", "SELECT count(*) FROM batches") == [(0,)]


def test_a_driven_browser_is_welcome_as_a_bot(gateway):
    async def test():
        async with gateway() as (_, client):
            session, _ = await begun(client, label="bot", bot_kind="playwright_click")
            driven = METADATA | {"driven": True}
            bodies = batch(session=session, metadata=driven), b"{", b"[]"
            return await post(client, session, *bodies) + await post(client, "r_nobody", batch(session="r_nobody"))

    taken, broken, listed, unknown = run(test())
    assert taken.status_code == 204
    problem(broken, 400, "body")
    problem(listed, 400, "body")
    problem(unknown, 404, "session_id")


def test_consent_can_be_withdrawn(gateway, database):
    async def test():
        async with gateway(database=database) as (_, client):
            sessions = [(await begun(client))[0] for _ in range(2)]
            for session in sessions:
                await post(client, session, batch(session=session), batch(1, session=session))
            stranger = await client.delete(f"{PLACE}/{sessions[0]}")
            removed = [await client.delete(f"{PLACE}/{sessions[0]}", headers=bearer(CLIENT)) for _ in range(2)]
            late = await post(client, sessions[0], batch(2, session=sessions[0]))
            return sessions, stranger, removed, late

    (gone, left), stranger, (removed, again), (late,) = run(test())
    problem(stranger, 401, "authorization")
    assert removed.json() == {"session_id": gone, "batches": 2}
    problem(again, 404, "session_id")
    problem(late, 404, "session_id")
    assert execute(database, "SELECT DISTINCT recording FROM batches") == [(left,)]


def test_a_recording_is_begun_with_a_token_and_grows_without(gateway):
    async def test():
        async with gateway() as (_, client):
            return await client.post(PLACE, json=AGREED), await begun(client)

    refused, (session, _) = run(test())
    problem(refused, 401, "authorization")
    assert session.startswith("r_")
