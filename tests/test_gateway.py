"""The HTTP gateway over real HTTP: its routes, errors, limits, counts and drain."""

import asyncio
import csv
import gzip
import io
import json
import re
import ssl
from pathlib import Path

import httpx
import pytest
from conftest import hand
from gateways import CLIENT, LOG, TAPS, T, bearer, begun, problem
from serving import certificates, run, started
from websockets.asyncio.client import connect

import botcore
from botcore.server.settings import Limits, Tls

TOP = Path(__file__).parents[1]


def test_a_pointer_session_gets_the_verdict_of_the_process(gateway):
    events = hand(3)
    body = {name: events[name].astype(float).tolist() for name in ("t", "x", "y")} | {"kind": events["kind"].tolist()}

    async def test():
        async with gateway() as (_, client):
            return await client.post("/v1/pointer", json=body)

    response = run(test())
    verdict = botcore.load("pointer").score(events["t"], events["x"], events["y"], events["kind"])
    assert (response.status_code, response.json()["p_bot"]) == (200, verdict.p_bot)
    assert response.headers["botcore-model"] == f"{verdict.model.name}@{verdict.model.version}"


def test_a_pointer_session_is_judged_as_it_comes(gateway):
    events = hand(3)

    def part(start, end):
        columns = {name: events[name][start:end].astype(float).tolist() for name in ("t", "x", "y")}
        return columns | {"kind": events["kind"][start:end].tolist(), "session": "one"}  # under another id: a replay

    async def test():
        async with gateway() as (server, client):
            said = []
            async with connect(f"ws://127.0.0.1:{server.http_port}/v1/pointer") as live:
                for message in (part(0, 90), {"t": [1]}, part(90, 200)):
                    await live.send(json.dumps(message))
                    said.append(json.loads(await live.recv()))
            whole = await client.post("/v1/pointer", json=part(0, 200))
            while server.front.gateway.connections:
                await asyncio.sleep(0)
            return said, whole.json(), server.registry.duties["pointer"].meter.open, server.errors.by_reason

    (first, refused, last), whole, still_open, counted = run(test())
    assert first["n_events"] == 90 and (refused["status"], refused["field"]) == (422, "x")
    assert last == whole and (still_open, counted) == (0, {"x": 1})


def test_a_log_is_answered_as_its_columns_or_as_its_file(gateway, models):
    text = io.StringIO()
    csv.writer(text).writerows(
        [["Category", "UserId", "more", "Event"], *zip(LOG["Category"], "707", "xyz", LOG["Event"], strict=True)]
    )

    async def test():
        async with gateway() as (server, client):
            columns = await client.post("/predict", json=LOG)
            file = {"file": ("data.csv", text.getvalue())}
            flags = [await client.post("/predict", files=file, data={"threshold": share}) for share in ("0", "1", "")]
            named = await client.post("/predict", files=file, data={"model": "pointer"})
            bad = await client.post("/predict", files={"file": ("data.csv", "UserId,Event\n1,2\n")})
            none = await client.post("/predict", files={"data": ("data.csv", "")})
            share = await client.post("/predict", files=file, data={"threshold": "2"})
            events = server.registry.duties["actions"].meter.counts()["events"]
            return columns, flags, named, bad, none, share, events

    columns, flags, named, bad, none, share, events = run(test())
    p = botcore.load(models / "actions").score(LOG | {"UserId": ["1", "a", "1"]}).p_bot
    assert columns.json() == {"UserId": [1, "a"], "is_fake_probability": p.tolist()}
    assert flags[0].json() == [{"UserId": 7, "Fake": 1}, {"UserId": 0, "Fake": 1}]
    assert [user["Fake"] for user in flags[1].json()] == [0, 0]
    assert len(flags[2].json()) == 2
    problem(named, 422, "model")
    problem(bad, 422, "column Category")
    problem(none, 422, "file")
    problem(share, 422, "threshold")
    assert events == 3 + 3 * 3


JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("request_", "status", "field"),
    [
        ({"content": b"{", "headers": JSON}, 400, "body"),
        ({"content": b"", "headers": JSON}, 400, "body"),
        ({"json": {"t": [1]}}, 422, "x"),
        ({"content": b"{}", "headers": {"content-type": "text/plain"}}, 415, "content-type"),
        ({"content": b"{}"}, 415, "content-type"),
        ({"files": {"file": "t,x,y"}}, 415, "content-type"),
        ({"content": gzip.compress(b"{}"), "headers": JSON | {"content-encoding": "gzip"}}, 415, "content-encoding"),
        ({"content": b" " * 3000 + b"{}", "headers": JSON}, 413, "body"),
        ({"json": {"t": [0] * 9, "x": [0] * 9, "y": [0] * 9}}, 413, "t"),
        ({"method": "PUT"}, 405, "method"),
        ({"url": "/v1/pointers"}, 404, "path"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_a_bad_request_is_a_problem_with_field_value_and_remedy(gateway, request_, status, field):
    async def test():
        async with gateway(limits=Limits(message_bytes=2000, session_events=8)) as (server, client):
            response = await client.request(**{"method": "POST", "url": "/v1/pointer"} | request_)
            return response, server.errors.by_reason

    response, counted = run(test())
    problem(response, status, field)
    assert counted == {field: 1}
    assert ("allow" in response.headers) == (status == 405)


def test_a_multipart_body_that_is_none_is_a_bad_request(gateway):
    async def test():
        async with gateway(limits=Limits(upload_bytes=1000)) as (_, client):
            form = {"content-type": "multipart/form-data"}
            marked = {"content-type": "multipart/form-data; boundary=b"}
            return [
                await client.post("/predict", content=b"x", headers=form),
                await client.post("/predict", content=b"x", headers=marked),
                await client.post("/predict", content=b"--b\r\nno header\r\n\r\n", headers=marked),
                await client.post("/predict", files={"file": "x" * 2000}),
            ]

    *bad, long = run(test())
    for response in bad:
        problem(response, 400, "body")
    problem(long, 413, "body")


async def dribble(*pieces):
    for piece in pieces:
        yield piece


def test_a_body_may_come_in_pieces_but_not_without_end(gateway):
    text = json.dumps(T).encode()

    async def test():
        async with gateway(limits=Limits(message_bytes=1000)) as (server, client):
            whole = await client.post(f"{TAPS}/analyze", content=dribble(text[:9], text[9:]), headers=JSON)
            long = await client.post(f"{TAPS}/analyze", content=dribble(*[b"[" * 100] * 30), headers=JSON)
            async with begun(server, f"{TAPS}/analyze", 10**9) as (reader, writer):
                writer.write(b"[" * 10_000)
                endless = await reader.read()
            return whole, long, endless

    whole, long, endless = run(test())
    assert whole.json()["total_taps"] == 6
    problem(long, 413, "body")
    assert "connection" not in long.headers
    assert endless.startswith(b"HTTP/1.1 413") and b"connection: close" in endless


def test_a_client_that_does_not_send_what_it_promised_is_told_so(gateway):
    async def test():
        async with gateway(limits=Limits(patience=0.1)) as (server, _):
            async with begun(server, "/predict", 9, b"{") as (reader, _):
                late = await reader.read()
            async with begun(server, "/predict HTTP/1.1\r\nand: a head without end", 9) as (reader, writer):
                writer.write(b"POST ")  # the next request's
                answered = await reader.read()
            reader, writer = await asyncio.open_connection("127.0.0.1", server.http_port)
            silent = await reader.read()
            writer.close()
            return late, answered, silent

    late, answered, silent = run(test())
    assert late.startswith(b"HTTP/1.1 408")
    assert answered.startswith(b"HTTP/1.1 4")
    assert silent == b""


def test_requests_have_a_limit(gateway):
    async def test():
        async with (
            gateway(limits=Limits(requests=1)) as (server, client),
            begun(server, "/predict", 9) as (reader, writer),
        ):
            while not server.front.gateway.requests:
                await asyncio.sleep(0)
            refused = await client.post("/predict", json=LOG)
            health = await client.get("/health")
            writer.write(b" " * 9)
            answered = await reader.readline()
            return refused, health, answered, server.front.gateway.requests

    refused, health, answered, left = run(test())
    problem(refused, 503, "requests")
    assert refused.headers["retry-after"]
    assert (health.status_code, answered, left) == (200, b"HTTP/1.1 400 Bad Request\r\n", 0)


def test_health_and_models_say_who_is_on_duty(gateway):
    async def test():
        async with gateway() as (server, client):
            return (await client.get("/health")).json(), (await client.get("/models/available")).json(), server.registry

    health, models, registry = run(test())
    versions = {name: duty.detector.model.version for name, duty in registry.duties.items()}
    assert (health["status"], health["models"]) == ("serving", versions)
    assert {model["name"]: model["version"] for model in models["models"]} == versions
    assert {"pointer", "tap", "actions"} <= {model["modality"] for model in models["models"]}


def test_a_draining_server_finishes_what_it_began_and_refuses_the_rest(gateway):
    async def test():
        async with (
            gateway(grace=30.0) as (server, client),
            begun(server, f"{TAPS}/analyze", 9, b"[1, 2") as (reader, writer),
        ):
            while not server.front.gateway.requests:
                await asyncio.sleep(0)
            drained = asyncio.create_task(server.drain())
            while not server.front.gateway.draining:
                await asyncio.sleep(0)
            health, refused = await client.get("/health"), await client.post("/predict", json=LOG)
            assert not drained.done()
            writer.write(b", 3]")
            answered = await reader.readline()
            await drained
            return health, refused, answered

    health, refused, answered = run(test())
    assert (health.status_code, health.json()["status"]) == (503, "draining")
    problem(refused, 503, "server")
    assert answered == b"HTTP/1.1 200 OK\r\n"


def test_long_bodies_do_not_hold_up_the_loop(gateway):
    many = {name: column * 3000 for name, column in LOG.items()}

    async def test():
        async with gateway() as (_, client):
            return await asyncio.gather(*(client.post("/predict", json=many) for _ in range(4)))

    expected = [response.json() for response in run(test())]
    assert expected[0]["UserId"] == [1, "a"] and expected == [expected[0]] * 4


def test_requests_are_counted_by_route_and_status(gateway):
    async def test():
        async with gateway(metrics="127.0.0.1:0") as (server, client):
            await client.post("/predict", json=LOG)
            await client.post("/predict", json={})
            await client.get(f"{TAPS}/user-risk/bob", headers=bearer(CLIENT))
            await client.get("/nowhere")
            async with httpx.AsyncClient() as prometheus:
                return (await prometheus.get(f"http://{server.metrics_address}/metrics")).text

    text = run(test())
    for route, status in (("POST /predict", 200), ("POST /predict", 422), ("elsewhere", 404)):
        assert f'botcore_http_requests_total{{route="{route}",status="{status}"}} 1.0' in text
    assert f'botcore_http_requests_total{{route="GET {TAPS}/user-risk/{{user}}",status="200"}} 1.0' in text
    assert 'botcore_http_seconds_count{route="POST /predict"} 2.0' in text
    assert "botcore_http_requests_open 0.0" in text


def test_the_client_of_the_http_page_runs(models, tmp_path, capsys):
    (client,) = re.findall(r"```python\n(.+?)```", (TOP / "docs/http.md").read_text(), re.S)
    options = {"http": "127.0.0.1:0", "models": models, "database": tmp_path / "db"}
    with started(*(f"--{name}={value}" for name, value in options.items())) as (_, said):
        page = {"URL": f"http://127.0.0.1:{said['http']}", "__name__": "page"}
        exec(compile(client, "docs/http.md", "exec"), page)
    users, flags, decision = capsys.readouterr().out.splitlines()
    assert "'UserId': [7, 'x']" in users and flags.startswith("[") and decision == "insufficient"


def test_the_http_page_names_every_route():
    page = (TOP / "docs/http.md").read_text()
    paths = json.loads((TOP / "server/openapi.json").read_text())["paths"]
    assert not [path for path in paths if path not in page and "/".join(path.split("/")[-2:]) not in page]


def test_tls_serves_http_too_and_asks_for_the_client_s_certificate_where_told(gateway, tmp_path):
    authority, server_pair, client_pair = certificates(tmp_path)
    context = ssl.create_default_context(cafile=authority)

    async def test():
        async with gateway(tls=Tls(*server_pair, client_ca=authority)) as (server, plain):
            url = f"https://127.0.0.1:{server.http_port}/health"
            with pytest.raises(httpx.TransportError):
                await plain.get("/health")
            async with httpx.AsyncClient(verify=context) as client:
                with pytest.raises(httpx.TransportError):
                    await client.get(url)
            context.load_cert_chain(*client_pair)
            async with httpx.AsyncClient(verify=context) as client:
                return await client.get(url)

    assert run(test()).json()["status"] == "serving"
