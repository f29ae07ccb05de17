"""A client that knows no service: bytes to any stream-stream method, over several streams of one connection."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import grpc
import uvloop


class Client:
    """Open streams of one method; a context that closes them."""

    def __init__(self, address: str, method: str, streams: int) -> None:
        self.sent = 0
        self._runner = asyncio.Runner(loop_factory=uvloop.new_event_loop)
        self._runner.run(self._open(address, method, streams))

    async def _open(self, address: str, method: str, streams: int) -> None:
        self._channel = grpc.aio.insecure_channel(address)
        self._calls = [self._channel.stream_stream(method)() for _ in range(streams)]

    def exchange(self, messages: Sequence[Sequence[bytes]]) -> list[bytes]:
        """Each stream sends its messages, the next one when the last is answered; all streams at once."""
        self.sent += sum(map(len, messages))
        return self._runner.run(self._exchange(messages))

    async def _exchange(self, messages: Sequence[Sequence[bytes]]) -> list[bytes]:
        pairs = zip(self._calls, messages, strict=True)
        answers = await asyncio.gather(*(_ping_pong(call, each) for call, each in pairs))
        return [answer for each in answers for answer in each]

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._close())
        self._runner.close()

    async def _close(self) -> None:
        for call in self._calls:
            call.cancel()
        await self._channel.close()


async def _ping_pong(call: grpc.aio.StreamStreamCall, messages: Sequence[bytes]) -> list[bytes]:
    answers = []
    for message in messages:
        await call.write(message)
        answers.append(await call.read())
    return answers
