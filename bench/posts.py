"""An HTTP client that knows no service: requests as bytes over keep-alive connections, without pipelining.

It asks less of its core than any server here of its own, so that it is a server that is measured: the report says both.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Sequence
from itertools import count
from time import perf_counter
from typing import Any

import uvloop

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def post(path: str, body: bytes) -> bytes:
    """The bytes of a request."""
    head = f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
    return f"{head}content-length: {len(body)}\r\n\r\n".encode() + body


class Fresh(Sequence[bytes]):
    """Requests about a session each, which has another id whenever its request is taken: a server that remembers what
    it said of a session has to judge every one. requests: with BLANK in the place of the id."""

    BLANK = "a session's id"

    def __init__(self, requests: Sequence[bytes], numbers: Iterator[int] | None = None) -> None:
        self._requests, self._numbers = requests, numbers or count()

    def __len__(self) -> int:
        return len(self._requests)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return Fresh(self._requests[place], self._numbers)
        return self._requests[place].replace(self.BLANK.encode(), b"%014d" % next(self._numbers), 1)


class Posts:
    """Open connections to one server; a context that closes them. waits: seconds each request so far took."""

    def __init__(self, address: str, connections: int) -> None:
        self.waits: list[float] = []
        self._runner = asyncio.Runner(loop_factory=uvloop.new_event_loop)
        self._runner.run(self._open(address, connections))

    async def _open(self, address: str, connections: int) -> None:
        host, _, port = address.rpartition(":")
        loop = asyncio.get_running_loop()
        made = [await loop.create_connection(_Connection, host, int(port)) for _ in range(connections)]
        self._connections = [connection for _, connection in made]

    def exchange(self, requests: Sequence[bytes]) -> list[bytes]:
        """The bodies of the answers, in the order of the requests; a connection takes the next request when its last is
        answered. Raises ConnectionError for an answer that is not 200, or none."""
        return self._runner.run(self._exchange(requests))

    async def _exchange(self, requests: Sequence[bytes]) -> list[bytes]:
        sheaf = _Sheaf(requests, asyncio.get_running_loop().create_future())
        for connection in self._connections:
            connection.begin(sheaf)
        await sheaf.done
        self.waits += sheaf.waits
        return sheaf.answers

    def __enter__(self) -> Posts:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._close())
        self._runner.close()

    async def _close(self) -> None:
        for connection in self._connections:
            connection.transport.close()


class _Sheaf:
    """Requests that all connections share: which are still to be sent, and what came back."""

    def __init__(self, requests: Sequence[bytes], done: asyncio.Future[None]) -> None:
        self.requests, self.done = requests, done
        self.waiting = iter(range(len(requests)))
        self.answers, self.waits = [b""] * len(requests), []

    def answered(self, place: int, head: bytes, body: bytes, seconds: float) -> None:
        self.answers[place] = body
        self.waits.append(seconds)
        if not head.startswith(b"HTTP/1.1 200 "):
            self.fail(head.partition(b"\r\n")[0].decode(), body.decode())
        elif len(self.waits) == len(self.requests):
            self.done.set_result(None)

    def fail(self, *said: str) -> None:
        if not self.done.done():
            self.done.set_exception(ConnectionError(*said))


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport
    sheaf: _Sheaf | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:
        self.transport, self.received = transport, b""

    def begin(self, sheaf: _Sheaf) -> None:
        self.sheaf = sheaf
        self.ask()

    def ask(self) -> None:
        self.place = next(self.sheaf.waiting, None)
        if self.transport.is_closing():
            self.connection_lost(None)
        elif self.place is not None:
            self.asked = perf_counter()
            self.transport.write(self.sheaf.requests[self.place])

    def data_received(self, data: bytes) -> None:
        self.received += data
        head, end, body = self.received.partition(b"\r\n\r\n")
        if not end or len(body) < int(LENGTH.search(head)[1]):
            return
        self.received = b""
        self.sheaf.answered(self.place, head, body, perf_counter() - self.asked)
        self.ask()

    def connection_lost(self, error: Exception | None) -> None:
        if self.sheaf:
            self.sheaf.fail("the server closed a connection")
