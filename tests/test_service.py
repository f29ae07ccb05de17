"""The gRPC service: the bits of the process, errors with field and remedy, limits, drain, and clients that vanish."""

import asyncio
import gzip
import signal
import subprocess
import sys
import threading
import urllib.request

import grpc
import numpy as np
import pytest
from conftest import hand, one
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from serving import ask, certificates, chunk, closed, process, run, serving

import botcore
from botcore.server import botcore_pb2 as pb
from botcore.server import botcore_pb2_grpc
from botcore.server.settings import Limits, Tls
from botcore.server.wire import SessionEncoder

BAD = pb.Batch(chunks=[pb.Chunk(session="s", dt=[1], dx=[1], dy=[1, 2])]).SerializeToString()


def violation(error):
    """The one BadRequest field violation among the details of an error."""
    (found,) = [value for key, value in error.trailing_metadata() if key == "grpc-status-details-bin"]
    status = status_pb2.Status.FromString(found)
    assert (status.code, status.message) == (error.code().value[0], error.details())
    detail = error_details_pb2.BadRequest()
    assert status.details[0].Unpack(detail)
    return detail.field_violations[0]


async def refusal(awaitable):
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await awaitable
    return caught.value


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_the_server_gives_the_bits_of_the_process(packed):
    detector = botcore.load("pointer")
    events = [hand(seed) for seed in range(20)]
    judged = [botcore.quantise(made) for made in events] if packed else events
    expected = detector.score_many(np.concatenate(judged), np.arange(21) * 200)

    async def test():
        encoders = [SessionEncoder(str(i), packed=packed) for i in range(20)]
        async with serving() as (_, client):
            call = client.stream()
            for at in range(0, 200, 40):
                parts = [
                    enc.chunk(made[at : at + 40], end=at == 160) for enc, made in zip(encoders, events, strict=True)
                ]
                reply = await ask(call, b"".join(parts))
            return [score.p_bot for score in reply.scores]

    assert np.array(run(test())).tobytes() == expected["p_bot"].tobytes()


def test_generated_stubs_work_unchanged():
    events = hand(3)
    whole = pb.Chunk(session="s", t=events["t"].tobytes(), x=events["x"].tobytes(), y=events["y"].tobytes(), end=True)
    whole.kind, whole.reasons = events["kind"].tobytes(), True
    verdict = botcore.load("pointer").score_many(events, one(events))[0]

    async def test():
        async with serving() as (server, client):
            (score,) = (await client.stub.Score(pb.Batch(chunks=[whole]))).scores
            call = client.stub.Stream()
            await call.write(pb.Batch(chunks=[whole]))
            assert (await call.read()).scores[0] == score
            await call.done_writing()
            assert await call.read() is grpc.aio.EOF
            assert await call.code() == grpc.StatusCode.OK
            return score, server.registry.duty().detector.model

    score, model = run(test())
    assert (score.p_bot, score.decision - 1, score.n_events) == (verdict["p_bot"], verdict["decision"], 200)
    assert (score.model.name, score.model.version, score.model.schema_revision) == model
    assert score.reasons


def test_a_blocking_client_works_too():
    with process() as (_, port), grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = botcore_pb2_grpc.ScorerStub(channel)
        batches = [pb.Batch.FromString(chunk(session=str(i), end=True)) for i in range(5)]
        assert [reply.scores[0].session for reply in stub.Stream(iter(batches))] == list("01234")


@pytest.mark.parametrize("way", ["Score", "Stream"])
def test_bad_input_is_invalid_argument_with_field_value_and_remedy(way):
    async def test():
        async with serving() as (server, client):
            if way == "Score":
                error = await refusal(client.channel.unary_unary("/botcore.v1.Scorer/Score")(BAD))
            else:
                error = await refusal(ask(client.stream(), BAD))
            return error, server.errors.by_reason

    error, counted = run(test())
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert violation(error).field == "chunks[0].dy"
    assert violation(error).description == "2 differences for 1 in dt: send as many as dt has"
    assert counted == {"dy": 1}


@pytest.mark.parametrize(
    ("limits", "batch", "field"),
    [
        ({"message_bytes": 2000}, chunk(), "message"),
        ({"chunks": 1}, chunk() + chunk(session="t"), "chunks"),
        ({"chunk_events": 100}, chunk(), "chunks[0].t"),
        ({"session_events": 100}, chunk(), "chunks[0].session"),
        ({"stream_sessions": 1}, chunk() + chunk(session="t"), "chunks[1].session"),
        ({"sessions": 1}, chunk() + chunk(session="t"), "chunks[1].session"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_over_a_limit_is_resource_exhausted_and_counted(limits, batch, field):
    async def test():
        async with serving(limits=Limits(**limits)) as (server, client):
            error = await refusal(ask(client.stream(), batch))
            await closed(server)
            assert server.registry.duty().meter.open == 0
            return error, server.errors.by_reason

    error, counted = run(test())
    assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert violation(error).field == field
    assert counted.total() == 1


def test_a_small_message_that_grows_beyond_the_limit_is_refused():
    async def test():
        async with serving(limits=Limits(message_bytes=10_000)) as (_, client):
            bomb = pb.Batch(chunks=[pb.Chunk(session="s", t=bytes(1 << 20))]).SerializeToString()
            assert len(gzip.compress(bomb)) < 2000
            call = client.channel.unary_unary("/botcore.v1.Scorer/Score")
            return await refusal(call(bomb, compression=grpc.Compression.Gzip))

    assert run(test()).code() == grpc.StatusCode.RESOURCE_EXHAUSTED


def test_streams_have_a_limit():
    async def test():
        async with serving(limits=Limits(streams=2)) as (server, client):
            calls = [client.stream() for _ in range(2)]
            for call in calls:
                await ask(call, b"")
            error = await refusal(ask(client.stream(), b""))
            calls[0].cancel()
            await asyncio.wait([live.task for live in server.scorer.live], return_when=asyncio.FIRST_COMPLETED)
            assert await ask(client.stream(), chunk())
            return error, server.errors.by_reason

    error, counted = run(test())
    assert (error.code(), violation(error).field) == (grpc.StatusCode.RESOURCE_EXHAUSTED, "streams")
    assert counted == {"streams": 1}


@pytest.mark.parametrize("limit", ["idle", "age"])
def test_an_idle_or_old_stream_is_closed_with_a_last_verdict(limit):
    async def test():
        async with serving(limits=Limits(**{limit: 0.2})) as (server, client):
            call = client.stream()
            first = await ask(call, chunk())
            last = await call.read()
            error = await refusal(call.read())
            return first.scores[0], last.scores[0], error, server.errors.by_reason

    first, last, error, counted = run(test())
    assert (last.session, last.p_bot, last.final) == ("s", first.p_bot, True)
    assert (error.code(), violation(error).field) == (grpc.StatusCode.RESOURCE_EXHAUSTED, limit)
    assert counted == {limit: 1}


@pytest.mark.parametrize("how", ["cancel", "deadline", "channel"])
def test_a_client_that_goes_away_frees_its_sessions(how):
    async def test():
        async with serving() as (server, client):
            channel = grpc.aio.insecure_channel(client.address)
            stream = channel.stream_stream("/botcore.v1.Scorer/Stream")
            call = stream(timeout=0.5 if how == "deadline" else None)
            await ask(call, chunk())
            assert (server.scorer.streams, server.registry.duty().meter.open) == (1, 1)
            if how == "cancel":
                call.cancel()
            if how == "channel":
                await channel.close()
            await closed(server)
            await channel.close()
            return server.scorer.streams, server.registry.duty().meter.open

    assert run(test()) == (0, 0)


def test_a_killed_client_frees_its_sessions():
    script = """
import sys, grpc, queue
batches = queue.Queue()
batches.put(bytes.fromhex(sys.argv[2]))
call = grpc.insecure_channel(sys.argv[1]).stream_stream("/botcore.v1.Scorer/Stream")(iter(batches.get, None))
next(call)
print("open", flush=True)
next(call)
"""

    async def test():
        async with serving() as (server, client):
            command = [sys.executable, "-c", script, client.address, chunk().hex()]
            killed = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
            assert await killed.stdout.readline() == b"open\n"
            before = server.registry.duty().meter.open
            killed.kill()
            await closed(server)
            await killed.wait()
            return before, server.scorer.streams, server.registry.duty().meter.open

    assert run(test()) == (1, 0, 0)


def test_a_client_that_never_reads_is_held_up_and_closed():
    batch = b"".join(chunk(session=f"{i:0100}", n=0, end=True) for i in range(1000))

    async def write_on(call):
        for _ in range(200):
            await call.write(batch)

    async def test():
        async with serving(limits=Limits(idle=0.5)) as (server, client):
            call = client.stream()
            await ask(call, chunk())
            writing = asyncio.create_task(write_on(call))
            await closed(server)  # its answers do not fit the window: the server reads no more, and calls it idle
            writing.cancel()
            judged = sum(server.registry.duty().meter.counts()["decisions"].values())
            return judged, server.registry.duty().meter.open, server.errors.by_reason

    judged, still_open, counted = run(test())
    assert 1 < judged < 200 * 1000
    assert (still_open, counted) == (0, {"idle": 1})


def test_health_is_told_per_service_and_watched_into_the_drain():
    async def test():
        async with serving(grace=30.0) as (server, client):
            health = health_pb2_grpc.HealthStub(client.channel)
            told = [
                (await health.Check(health_pb2.HealthCheckRequest(service=name))).status
                for name in ("", "botcore.v1.Scorer")
            ]
            unknown = await refusal(health.Check(health_pb2.HealthCheckRequest(service="botcore.v1.Other")))
            watch = health.Watch(health_pb2.HealthCheckRequest(service="botcore.v1.Scorer"))
            told.append((await watch.read()).status)
            call = client.stream()
            await ask(call, chunk())
            stopping = asyncio.create_task(server.drain())
            told.append((await watch.read()).status)
            new = await refusal(ask(client.stream(), chunk()))
            live = await ask(call, pb.Batch(chunks=[pb.Chunk(session="s", seq=1, end=True)]).SerializeToString())
            await call.done_writing()
            await stopping  # long before the grace is over
            return told, unknown.code(), new.code(), live

    told, unknown, new, live = run(test())
    serving_status, not_serving = health_pb2.HealthCheckResponse.SERVING, health_pb2.HealthCheckResponse.NOT_SERVING
    assert told == [serving_status] * 3 + [not_serving]
    assert (unknown, new) == (grpc.StatusCode.NOT_FOUND, grpc.StatusCode.UNAVAILABLE)
    assert live.draining and live.scores[0].final


def test_a_drain_sends_last_verdicts_for_what_was_received():
    async def test():
        async with serving() as (server, client):
            call = client.stream()
            first = await ask(call, chunk() + chunk(2, session="t"))
            await server.drain()
            last, end = await call.read(), await call.read()
            return first.scores, last, end, await call.code()

    first, last, end, code = run(test())
    assert last.draining and end is grpc.aio.EOF and code == grpc.StatusCode.OK
    assert {(s.session, s.p_bot, s.n_events, s.final) for s in last.scores} == {
        (s.session, s.p_bot, s.n_events, True) for s in first
    }


def test_sigterm_drains_the_process():
    with process("--grace", "0") as (server, port), grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        over = threading.Event()

        def batches():
            yield chunk()
            over.wait()

        call = channel.stream_stream("/botcore.v1.Scorer/Stream", response_deserializer=pb.Scores.FromString)(batches())
        first = next(call)
        server.send_signal(signal.SIGTERM)
        last = list(call)
        over.set()
        assert server.wait(60) == 0
    assert [score.final for reply in last for score in reply.scores] == [True]
    assert last[0].scores[0].p_bot == first.scores[0].p_bot and last[0].draining


def test_reflection_names_the_service():
    async def test():
        async with serving() as (_, client):
            call = reflection_pb2_grpc.ServerReflectionStub(client.channel).ServerReflectionInfo()
            await call.write(reflection_pb2.ServerReflectionRequest(list_services=""))
            services = (await call.read()).list_services_response.service
            await call.write(reflection_pb2.ServerReflectionRequest(file_containing_symbol="botcore.v1.Scorer"))
            files = (await call.read()).file_descriptor_response.file_descriptor_proto
            return {service.name for service in services}, files

    names, files = run(test())
    assert {"botcore.v1.Scorer", "grpc.health.v1.Health"} <= names
    assert files == [pb.DESCRIPTOR.serialized_pb]


def test_prometheus_is_told_what_was_judged_and_refused():
    async def test():
        async with serving(metrics="127.0.0.1:0") as (server, client):
            call = client.stream()
            await ask(call, chunk(metadata={"pointer_type": "mouse"}) + chunk(session="t", end=True))
            await refusal(ask(client.stream(), BAD))
            text = await asyncio.to_thread(urllib.request.urlopen, f"http://{server.metrics_address}/metrics")
            return text.read().decode(), server.registry.duty().detector.model

    text, (name, version, _) = run(test())
    model = f'model="{name}",version="{version}"'
    for line in (
        "botcore_streams 1.0",
        'botcore_errors_total{reason="dy"} 1.0',
        f"botcore_sessions_open{{{model}}} 1.0",
        f'botcore_sessions_total{{model="{name}",pointer_type="mouse",version="{version}"}} 1.0',
        f"botcore_events_total{{{model}}} 400.0",
        f"botcore_p_bot_count{{{model}}} 2.0",
        f"botcore_batch_seconds_count{{{model}}} 1.0",
    ):
        assert line in text.splitlines()


def test_tls_asks_for_the_client_s_certificate_where_told(tmp_path):
    authority, server_pair, client_pair = certificates(tmp_path)

    async def test():
        async with serving(tls=Tls(*server_pair, client_ca=authority)) as (_, client):
            codes = []
            for pair in (client_pair, (None, None)):
                pem = [path.read_bytes() if path else None for path in (authority, pair[1], pair[0])]
                async with grpc.aio.secure_channel(client.address, grpc.ssl_channel_credentials(*pem)) as channel:
                    call = channel.unary_unary("/botcore.v1.Scorer/Score")(chunk(end=True))
                    codes.append(await call.code())
            return codes

    assert run(test()) == [grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE]
