"""A server and its clients, for tests of the server room."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import grpc
from conftest import hand

from botcore.server import botcore_pb2 as pb
from botcore.server import botcore_pb2_grpc
from botcore.server.server import Server
from botcore.server.settings import Settings
from botcore.server.wire import SessionEncoder

PATIENCE = 60.0  # seconds after which a test that waits has failed
T = TypeVar("T")
_runner = asyncio.Runner()  # grpc.aio wants one event loop a process


def run(test: Coroutine[Any, Any, T]) -> T:
    """Runs a test's coroutine in the one event loop."""

    async def bounded() -> T:
        async with asyncio.timeout(PATIENCE):
            return await test

    return _runner.run(bounded())


@dataclass
class Client:
    """Generated stubs over one channel, and a stream that speaks bytes."""

    address: str
    channel: grpc.aio.Channel

    def __post_init__(self) -> None:
        self.stub = botcore_pb2_grpc.ScorerStub(self.channel)

    def stream(self) -> grpc.aio.StreamStreamCall:
        """Bytes in, Scores out."""
        return self.channel.stream_stream("/botcore.v1.Scorer/Stream", response_deserializer=pb.Scores.FromString)()


@asynccontextmanager
async def serving(**settings: Any) -> AsyncIterator[tuple[Server, Client]]:
    """A server in this process, on a free port, and a client of it."""
    server = Server(Settings(**{"grpc": "127.0.0.1:0", "grace": 0.0} | settings))
    port = await server.start()
    try:
        address = f"127.0.0.1:{port}"
        async with grpc.aio.insecure_channel(address) as channel:
            yield server, Client(address, channel)
    finally:
        await server.stop()


@contextmanager
def process(*options: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server of its own, as the command line starts it, and its port."""
    with started(*options) as (server, said):
        yield server, said["port"]


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """The same, and all it said of itself when it served."""
    command = [sys.executable, "-m", "botcore.server", "--grpc", "127.0.0.1:0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            yield server, next(said for said in map(json.loads, server.stderr) if said["event"] == "serving")
        finally:
            server.kill()


async def ask(call: grpc.aio.StreamStreamCall, batch: bytes) -> pb.Scores:
    """One message and its answer."""
    await call.write(batch)
    return await call.read()


async def closed(server: Server) -> None:
    """Until every stream the server has now is gone."""
    if tasks := [live.task for live in server.scorer.live]:
        await asyncio.wait(tasks)


def chunk(seed: int = 1, *, session: str = "s", n: int = 200, end: bool = False, **terms: Any) -> bytes:
    """A session's first chunk, of n events."""
    return SessionEncoder(session, **terms).chunk(hand(seed)[:n], end=end)


def certificates(folder: Path) -> tuple[Path, tuple[Path, Path], tuple[Path, Path]]:
    """An authority, and (certificate, key) of a server and of a client it signed, made with openssl."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    fresh = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *fresh, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=authority", "-days", "2")
    signed = ("-CA", "ca.pem", "-CAkey", "ca.key", "-days", "2", "-addext", "subjectAltName=IP:127.0.0.1")
    for name in ("server", "client"):
        openssl(
            "req", "-x509", *fresh, "-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/CN={name}", *signed
        )
    return folder / "ca.pem", *((folder / f"{name}.pem", folder / f"{name}.key") for name in ("server", "client"))
