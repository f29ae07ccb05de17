"""The HTTP gateway: an ASGI application. A request costs one look-up of its route, its body and one native call."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from time import perf_counter_ns
from urllib.parse import unquote

import structlog

from botcore._score import WireError

from . import problem
from .database import StoreError
from .metrics import Errors
from .problem import Problem
from .request import Gone, Message, Receive, Reply, Request, Send
from .settings import Limits
from .traffic import Traffic

Handler = Callable[[Request], Awaitable[Reply]]
WebSocketHandler = Callable[[Message, Receive, Send], Awaitable[None]]
BARE = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)  # they have no body (RFC 9110, section 6.4.1)
ELSEWHERE = "elsewhere"  # the route of what has none


@dataclass(frozen=True, slots=True)
class Route:
    """Where a handler answers. A path that ends in /{...} is followed by one more segment, percent-encoded; always:
    answered while the server drains or has enough to do."""

    method: str
    path: str
    handler: Handler
    always: bool = False
    traffic: Traffic = field(default_factory=Traffic)


class Gateway:
    """Every route behind the same limits, errors and counts. It belongs to the event loop it is used in."""

    def __init__(
        self, routes: Iterable[Route], live: dict[str, WebSocketHandler], limits: Limits, errors: Errors
    ) -> None:
        self.routes = tuple(routes)
        self._fixed = {(route.method, route.path): route for route in self.routes if "{" not in route.path}
        self._tailed = {(route.method, _stem(route)): route for route in self.routes if "{" in route.path}
        self._elsewhere = Route("", ELSEWHERE, self._not_found, always=True)
        self._live, self._limits, self._errors = live, limits, errors
        self.draining = False
        self.requests = 0  # being answered
        self.connections: set[asyncio.Task] = set()  # open WebSockets
        self._idle = asyncio.Event()
        self._idle.set()
        self._log = structlog.get_logger()

    @property
    def traffic(self) -> dict[str, Traffic]:
        """What each route has answered."""
        return {f"{each.method} {each.path}".strip(): each.traffic for each in (*self.routes, self._elsewhere)}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request or WebSocket, as ASGI has it."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await self._websocket(scope, receive, send)

    async def drain(self, grace: float) -> None:
        """Refuses new requests; requests and connections get the grace, then the connections a last word."""
        self.draining = True
        waiting = {asyncio.create_task(self._idle.wait()), *self.connections}
        _, late = await asyncio.wait(waiting, timeout=grace)
        for task in late:
            task.cancel()
        if late:
            self._log.info("cut short", requests=self.requests, connections=len(self.connections))
            await asyncio.wait(late, timeout=1.0)

    async def _http(self, scope: Message, receive: Receive, send: Send) -> None:
        began = perf_counter_ns()
        route, tail = self._find(scope)
        self.requests += 1
        self._idle.clear()
        try:
            reply = await self._reply(route, Request(scope, receive, tail, self._limits.patience))
        except Gone:
            return
        finally:
            self.requests -= 1
            if not self.requests:
                self._idle.set()
        headers = [*reply.headers]
        if reply.status not in BARE:
            length = str(len(reply.body)).encode()
            headers += [(b"content-type", reply.content_type), (b"content-length", length)]
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})
        route.traffic.count(reply.status, perf_counter_ns() - began)

    def _find(self, scope: Message) -> tuple[Route, str]:
        path = scope["path"]
        route = self._fixed.get((scope["method"], path))
        if route:
            return route, ""
        stem, _, tail = scope["raw_path"].rpartition(b"/")
        route = self._tailed.get((scope["method"], stem.decode("latin-1")))
        return (route, unquote(tail.decode("latin-1"))) if route and tail else (self._elsewhere, path)

    async def _reply(self, route: Route, request: Request) -> Reply:
        try:
            if not route.always:
                self._admit()
            return await route.handler(request)
        except Problem as refused:
            return self._refuse(refused)
        except WireError as refused:
            return self._refuse(Problem.of(refused))
        except StoreError as refused:
            return self._refuse(problem.of_store(refused))
        except Gone:
            raise
        except Exception as error:
            # The lines alone: an error's own words may hold what a client sent.
            where = traceback.format_tb(error.__traceback__)[-3:]
            self._log.error("request failed", route=route.path, error=type(error).__name__, where=where)
            unable = Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "server", "unable to answer this", "see its log")
            return self._refuse(unable)

    def _admit(self) -> None:
        if self.draining:
            raise problem.unavailable("server", "about to stop", "call another")
        if self.requests > self._limits.requests:
            raise problem.unavailable("requests", f"{self._limits.requests} open", "try again later")

    def _refuse(self, refused: Problem) -> Reply:
        self._errors.count(refused.reason)
        self._log.warning("refused", status=int(refused.status), field=refused.field)
        return Reply(refused.body, refused.status, problem.CONTENT_TYPE, refused.headers)

    async def _not_found(self, request: Request) -> Reply:
        path = request.tail
        stem = path.rpartition("/")[0]
        fits = [each for each in self.routes if each.path == path or ("{" in each.path and _stem(each) == stem)]
        allowed = sorted({route.method for route in fits})
        if allowed:
            allow = [(b"allow", ", ".join(allowed).encode())]
            raise Problem(HTTPStatus.METHOD_NOT_ALLOWED, "method", "not one of this path's", f"use {allowed[0]}", allow)
        raise Problem(HTTPStatus.NOT_FOUND, "path", "not one of this server's", "see /openapi.json")

    async def _websocket(self, scope: Message, receive: Receive, send: Send) -> None:
        handler = self._live.get(scope["path"])
        await receive()  # websocket.connect
        if handler is None or self.draining or len(self.connections) >= self._limits.streams:
            await send({"type": "websocket.close"})  # before it was accepted: HTTP 403
            return
        task = asyncio.current_task()
        self.connections.add(task)
        try:
            await handler(scope, receive, send)
        finally:
            self.connections.discard(task)


def _stem(route: Route) -> str:
    return route.path.rpartition("/")[0]
