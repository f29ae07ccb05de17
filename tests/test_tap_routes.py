"""What is analysed is logged, what concerns a user needs a token, and taps are monitored as they come."""

import asyncio
import json

import pytest
from gateways import CLIENT, TAPS, T, bearer, problem
from serving import run
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

import botcore
from botcore.server.settings import Limits


def test_an_analysis_is_in_the_log_before_it_is_answered(gateway, models):
    async def test():
        async with gateway() as (server, client):
            plain = await client.post(f"{TAPS}/analyze", json=T)
            await client.post(f"{TAPS}/analyze", json={"timestamps": T, "user_id": "bob"})  # nobody vouches for it
            vouched = {"timestamps": T, "user_id": "bob", "rules": "classic"}
            await client.post(f"{TAPS}/analyze", json=vouched, headers=bearer(CLIENT))
            risk = await client.get(f"{TAPS}/user-risk/bob", headers=bearer(CLIENT))
            return plain.json(), await server.front.store.history("bob"), risk.json()

    plain, logged, risk = run(test())
    tap = botcore.load(models / "tap")
    assert plain == tap.assess(T).reply()
    (row,) = logged
    expected = tap.assess(T, rules="classic")
    assert (row.model, row.version, row.rules) == ("tap", tap.model.version, "classic")
    assert (row.p_bot, row.decision) == (expected.verdict.p_bot, expected.verdict.decision)
    assert tuple(row.flags) == expected.flags and row.figures["anomaly_score"] == expected.anomaly_score
    assert risk["user_id"] == "bob" and len(risk["series"]) == 1 and risk["series"][0]["p_bot"] == row.p_bot


def test_a_user_is_enrolled_verified_listed_and_forgotten(gateway):
    mine = {"user_id": "ann/é", "timestamps": T}

    async def test():
        async with gateway() as (_, client):
            client.headers.update(bearer(CLIENT))
            answers = [await client.post(f"{TAPS}/verify-user", json=mine)]
            answers += [await client.post(f"{TAPS}/register-user", json=mine) for _ in range(2)]
            answers += [await client.post(f"{TAPS}/verify-user", json=mine)]
            answers += [await client.post(f"{TAPS}/analyze", json=mine)]
            answers += [await client.get(f"{TAPS}/user-patterns")]
            answers += [await client.delete(f"{TAPS}/user-patterns/ann%2F%C3%A9") for _ in range(2)]
            answers += [await client.post(f"{TAPS}/register-user", json=mine | {"timestamps": [1.0]})]
            answers += [await client.post(f"{TAPS}/register-user", json=T)]
            return answers

    unknown, _, twice, verified, analysed, listed, gone, again, few, nobody = run(test())
    problem(unknown, 404, "user_id")
    assert (twice.json()["user_id"], twice.json()["enrolments"]) == ("ann/é", 2)
    assert verified.json()["verified"] is True
    assert analysed.json()["user_verification"]["verified"] is True
    assert listed.json() == {"patterns": [twice.json()], "after": None}
    assert gone.json() == {"user_id": "ann/é", "deleted": 1}
    problem(again, 404, "user_id")
    problem(few, 422, "timestamps")
    problem(nobody, 422, "user_id")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"{TAPS}/register-user"),
        ("POST", f"{TAPS}/verify-user"),
        ("GET", f"{TAPS}/user-patterns"),
        ("DELETE", f"{TAPS}/user-patterns/bob"),
        ("GET", f"{TAPS}/user-risk/bob"),
        ("POST", "/train"),
    ],
)
def test_what_concerns_users_or_the_server_needs_a_token(gateway, method, path):
    async def test():
        async with gateway() as (_, client):
            body = {"content": b"{}", "headers": {"content-type": "application/json"}} if method == "POST" else {}
            absent = await client.request(method, path, **body)
            wrong = [
                await client.request(method, path, headers={"authorization": said})
                for said in ("Bearer no-token-of-this-server", f"Basic {CLIENT}", "Bearer", "")
            ]
            clients = await client.request(method, path, headers=bearer(CLIENT))
            return absent, wrong, clients

    absent, wrong, clients = run(test())
    for response in (absent, *wrong):
        problem(response, 401, "authorization")
        assert response.headers["www-authenticate"].startswith("Bearer")
    if path == "/train":
        problem(clients, 403, "authorization")
    else:
        assert clients.status_code not in (401, 403)


def test_taps_are_monitored_as_they_come(gateway, models):
    async def test():
        async with gateway() as (server, _):
            address = f"ws://127.0.0.1:{server.http_port}/v1/taps"
            said = []
            async with connect(address, additional_headers=bearer(CLIENT)) as live:
                first = {"timestamps": T[:2], "user_id": "bob"}
                for message in (json.dumps(first), "[1", json.dumps(T[2:4]).encode(), json.dumps(T[4:])):
                    await live.send(message)
                    said.append(json.loads(await live.recv()))
            meter = server.registry.duties["tap"].meter
            while server.front.gateway.connections:
                await asyncio.sleep(0)
            return said, await server.front.store.history("bob"), meter.open, server.errors.by_reason

    said, logged, still_open, counted = run(test())
    assert [answer.get("total_taps", answer.get("status")) for answer in said] == [2, 400, 4, 6]
    assert said[-1] == botcore.load(models / "tap").assess(T).reply()
    assert [row.figures["total_taps"] for row in logged] == [6]
    assert (still_open, counted) == (0, {"body": 1})


def test_live_taps_are_told_to_move_when_the_server_stops(gateway):
    async def test():
        async with gateway() as (server, _):
            async with connect(f"ws://127.0.0.1:{server.http_port}/v1/taps") as live:
                await live.send(json.dumps(T))
                await live.recv()
                await server.drain()
                with pytest.raises(ConnectionClosed) as closed:
                    await live.recv()
            with pytest.raises(InvalidStatus):
                await connect(f"ws://127.0.0.1:{server.http_port}/v1/taps")
            return closed.value.rcvd.code

    assert run(test()) == 1012


@pytest.mark.parametrize("limits", [{"streams": 0}, {}], ids=["too many", "elsewhere"])
def test_a_websocket_that_is_not_to_be_had_is_refused(gateway, limits):
    async def test():
        async with gateway(limits=Limits(**limits)) as (server, _):
            path = "/v1/taps" if limits else "/v1/elsewhere"
            with pytest.raises(InvalidStatus) as refused:
                await connect(f"ws://127.0.0.1:{server.http_port}{path}")
            return refused.value.response.status_code

    assert run(test()) == 403


def test_a_silent_websocket_is_closed(gateway):
    async def test():
        async with gateway(limits=Limits(idle=0.1)) as (server, _):
            async with connect(f"ws://127.0.0.1:{server.http_port}/v1/taps") as live:
                with pytest.raises(ConnectionClosed) as closed:
                    await live.recv()
            return closed.value.rcvd.code

    assert run(test()) == 1013
