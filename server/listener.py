"""uvicorn in the event loop that is there already: it listens for an ASGI application, and keeps its hands off
signals, logs and everything else of the process."""

from __future__ import annotations

import asyncio
import ssl
from socket import AF_INET6, SO_REUSEADDR, SOL_SOCKET, socket
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .gateway import Gateway
from .settings import Settings, Tls


class Connection(HttpToolsProtocol):
    """One client's connection, closed where a request's head is not whole within the time that one may be idle."""

    _due: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._expect()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._expect()

    def on_headers_complete(self) -> None:
        self._expect(False)
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect(False)
        super().connection_lost(exc)

    def _expect(self, head: bool = True) -> None:
        if self._due:
            self._due.cancel()
        self._due = self.loop.call_later(self.timeout_keep_alive, self.transport.close) if head else None


class Listener:
    """Made, started and stopped in one event loop."""

    def __init__(self, gateway: Gateway, settings: Settings) -> None:
        limits = settings.limits
        config = uvicorn.Config(
            gateway,
            http=Connection,
            ws="websockets-sansio",
            ws_max_size=limits.message_bytes,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=limits.patience,
            **_tls(settings.tls),
        )
        self._address = settings.http
        self._server = uvicorn.Server(config)
        self._task: asyncio.Task | None = None

    async def start(self) -> int:
        """Serves from now on; returns the port. Raises OSError where the address cannot be had."""
        server, config = self._server, self._server.config
        bound = _bind(self._address)
        config.load()
        server.lifespan = config.lifespan_class(config)
        await server.startup([bound])
        self._task = asyncio.create_task(server.main_loop())
        return bound.getsockname()[1]

    async def stop(self) -> None:
        """Takes no more connections and closes those there are, once what is being answered is."""
        if self._task is None:
            return
        self._task.cancel()
        state = self._server.server_state
        for listening in self._server.servers:
            listening.close()
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            await asyncio.wait(state.tasks, timeout=1.0)


def _bind(address: str) -> socket:
    host, _, port = address.rpartition(":")
    bound = socket(AF_INET6) if host.startswith("[") else socket()
    bound.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
    try:
        bound.bind((host.strip("[]"), int(port)))
    except OSError as error:
        bound.close()
        remedy = "stop what serves there, or give another --http HOST:PORT"
        raise OSError(f"{address} cannot be had ({error.strerror}): {remedy}") from None
    return bound


def _tls(tls: Tls | None) -> dict[str, Any]:
    if tls is None:
        return {}
    ca = {"ssl_ca_certs": tls.client_ca, "ssl_cert_reqs": ssl.CERT_REQUIRED} if tls.client_ca else {}
    return {"ssl_certfile": tls.certificate, "ssl_keyfile": tls.key, **ca}
