"""botcore.v1.Scorer over grpc.aio: the raw bytes of a message to one native call, and its answer's back.

Every error a client may cause is mapped to a status here and nowhere else.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import NoReturn

import grpc
import structlog
from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status

from botcore._score import Stream, WireError

from . import botcore_pb2
from .metrics import Errors
from .registry import Registry
from .settings import Limits

SERVICE = botcore_pb2.DESCRIPTOR.services_by_name["Scorer"].full_name
DRAINING = botcore_pb2.Scores(draining=True).SerializeToString()  # appended to Scores it becomes part of them
STATUS = {code.name.lower(): code for code in grpc.StatusCode}


@dataclass(eq=False, slots=True)
class Live:
    """A stream that is being served, and whether its task waits for the client to send."""

    task: asyncio.Task
    stream: Stream
    began: float
    seen: float
    reading: bool = False
    interrupted: bool = False
    closing: WireError | None = None  # why it is to close; None where the server drains

    def interrupt(self, closing: WireError | None) -> None:
        """Has the stream's task close it: now where it waits for the client, else when its answer is sent."""
        self.interrupted, self.closing = True, closing
        if self.reading:
            self.task.cancel()


class Scorer:
    """The service. It belongs to the event loop it is used in."""

    def __init__(self, registry: Registry, limits: Limits, errors: Errors) -> None:
        self._registry, self._limits, self._errors = registry, limits, errors
        self.live: set[Live] = set()
        self._draining = False
        self._log = structlog.get_logger()

    @property
    def streams(self) -> int:
        """How many streams are open."""
        return len(self.live)

    def handler(self) -> grpc.GenericRpcHandler:
        """The service for a grpc.aio server: without (de)serialisers, messages stay bytes."""
        methods = {
            "Stream": grpc.stream_stream_rpc_method_handler(self.stream),
            "Score": grpc.unary_unary_rpc_method_handler(self.score),
        }
        return grpc.method_handlers_generic_handler(SERVICE, methods)

    async def score(self, batch: bytes, context: grpc.aio.ServicerContext) -> bytes:
        """One batch: its sessions begin and finish in it."""
        await self._admit(context)
        try:
            return self._answer(self._open(), batch)
        except WireError as error:
            await self._refuse(context, error)

    async def stream(self, _: object, context: grpc.aio.ServicerContext) -> None:
        """Batches as they come, each answered before the next is read: a client that does not read stops its own."""
        await self._admit(context)
        clock = asyncio.get_running_loop().time
        live = Live(asyncio.current_task(), self._open(), clock(), clock())
        self.live.add(live)
        try:
            while not live.interrupted:
                live.reading = True
                batch = await context.read()
                live.reading = False
                if batch is grpc.aio.EOF:
                    return
                live.seen = clock()
                await context.write(self._answer(live.stream, batch))
            await self._close(live, context)
        except WireError as error:
            await self._refuse(context, error)
        except asyncio.CancelledError:
            if not (live.interrupted and live.reading):
                raise  # the client went away, or leaves its answer unread and can be told nothing
            live.reading = False
            live.task.uncancel()
            await self._close(live, context)
        finally:
            self.live.discard(live)
            del live.stream  # its sessions are freed now, whoever still holds the task

    async def sweep(self, seconds: float) -> None:
        """Every so many seconds closes the streams that are idle or old, until cancelled."""
        limits, clock = self._limits, asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(seconds)
            now = clock()
            for live in list(self.live):
                if live.interrupted:
                    live.task.cancel()  # since the last look the client has read nothing
                elif now - live.seen > limits.idle:
                    self._end(live, "idle", f"{limits.idle:g} s without a batch")
                elif now - live.began > limits.age:
                    self._end(live, "age", f"over {limits.age:g} s")

    async def drain(self, grace: float) -> None:
        """Refuses new calls, tells live streams to move, and after the grace closes them with a last verdict."""
        self._draining = True
        if self.live:
            await asyncio.wait([live.task for live in self.live], timeout=grace)
        self._log.info("closing streams", streams=len(self.live))
        for live in self.live:
            live.interrupt(None)
        if self.live:
            await asyncio.wait([live.task for live in self.live], timeout=1.0)

    async def _admit(self, context: grpc.aio.ServicerContext) -> None:
        if self._draining:
            await context.abort(grpc.StatusCode.UNAVAILABLE, "this server is about to stop: call another")
        if len(self.live) >= self._limits.streams:
            await self._refuse(context, _exhausted("streams", f"{len(self.live)} open", "try again later"))

    def _open(self) -> Stream:
        return Stream(self._registry.roster, **self._limits.native())

    def _answer(self, stream: Stream, batch: bytes) -> bytes:
        roster = self._registry.roster
        if stream.roster is not roster:
            stream.use(roster)
        reply = stream.handle(batch, max(0, self._limits.sessions - self._registry.open_sessions))
        return reply + DRAINING if self._draining else reply

    def _end(self, live: Live, limit: str, value: str) -> None:
        error = _exhausted(limit, value, "open another stream")
        self._count(error)
        live.interrupt(error)

    async def _close(self, live: Live, context: grpc.aio.ServicerContext) -> None:
        await context.write(live.stream.finish() + DRAINING * self._draining)
        if live.closing:
            await context.abort_with_status(rpc_status.to_status(_status(live.closing)))

    async def _refuse(self, context: grpc.aio.ServicerContext, error: WireError) -> NoReturn:
        self._count(error)
        await context.abort_with_status(rpc_status.to_status(_status(error)))

    def _count(self, error: WireError) -> None:
        self._errors.count(error.field.rpartition("]")[2].strip(".") or "chunk")
        self._log.warning("refused", code=error.code, field=error.field)


def _exhausted(field: str, value: str, remedy: str) -> WireError:
    return WireError("resource_exhausted", field, value, remedy)


def _status(error: WireError) -> status_pb2.Status:
    """google.rpc.Status with the field, the value and the remedy as one BadRequest violation."""
    detail = any_pb2.Any()
    violation = error_details_pb2.BadRequest.FieldViolation(
        field=error.field, description=f"{error.value}: {error.remedy}"
    )
    detail.Pack(error_details_pb2.BadRequest(field_violations=[violation]))
    return status_pb2.Status(code=STATUS[error.code].value[0], message=str(error), details=[detail])
