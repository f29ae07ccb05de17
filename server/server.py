"""A whole server: the scoring service beside health, reflection and metrics, from start to graceful stop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import grpc
import structlog
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection
from prometheus_client import CollectorRegistry, start_http_server

from botcore._score import ReplayMemory

from .metrics import Collector, Errors
from .registry import Registry
from .service import SERVICE, Scorer
from .settings import Settings, Tls

if TYPE_CHECKING:
    from .front import Front

KEEPALIVE_MS = 60_000  # a peer that vanished without a word is found by a ping


class Server:
    """Made, started and stopped in one event loop. Raises BundleError where there is no usable bundle."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.errors = Errors()
        memory = ReplayMemory(settings.replays, settings.replay_expiry) if settings.replays else None
        self.registry = Registry(settings.models, self.errors, settings.model, memory)
        self.scorer = Scorer(self.registry, settings.limits, self.errors)
        self._health = health.aio.HealthServicer()
        self._server = grpc.aio.server(options=_options(settings))
        self._tasks: list[asyncio.Task] = []
        self._metrics: tuple | None = None
        self.http_port: int | None = None  # once it serves
        self.front = _front(self)
        self._log = structlog.get_logger()

    async def start(self) -> int:
        """Serves from now on; returns the port. Raises OSError where an address cannot be had."""
        settings, server = self.settings, self._server
        server.add_generic_rpc_handlers((self.scorer.handler(),))
        health_pb2_grpc.add_HealthServicer_to_server(self._health, server)
        await self._health.set(SERVICE, health_pb2.HealthCheckResponse.SERVING)
        reflection.enable_server_reflection((SERVICE, health.SERVICE_NAME, reflection.SERVICE_NAME), server)
        port = _bind(server, settings.grpc, settings.tls)
        if settings.metrics:
            self._metrics = self._expose(settings.metrics)
        self.http_port = await self.front.start() if self.front else None
        await server.start()
        limits = settings.limits
        self._tasks = [
            asyncio.create_task(self.registry.watch(settings.watch)),
            asyncio.create_task(self.scorer.sweep(min(1.0, limits.idle / 4, limits.age / 4))),
        ]
        tls = settings.tls is not None
        self._log.info("serving", port=port, http=self.http_port, tls=tls, metrics=self.metrics_address)
        return port

    async def drain(self) -> None:
        """Says NOT_SERVING and refuses new calls; live streams get the grace, then a last verdict."""
        self._log.info("draining", streams=self.scorer.streams, grace=self.settings.grace)
        await self._health.enter_graceful_shutdown()
        fronts = [self.front.drain(self.settings.grace)] if self.front else []
        await asyncio.gather(self.scorer.drain(self.settings.grace), *fronts)

    async def stop(self) -> None:
        """Drains, and ends."""
        await self.drain()
        for task in self._tasks:
            task.cancel()
        await self._server.stop(grace=1.0)
        if self.front:
            await self.front.stop()
        if self._metrics:
            http, thread = self._metrics
            http.shutdown()
            http.server_close()
            thread.join()
        self._log.info("stopped")

    @property
    def metrics_address(self) -> str | None:
        """Where Prometheus is answered."""
        return "{}:{}".format(*self._metrics[0].server_address) if self._metrics else None

    def _expose(self, address: str) -> tuple:
        families = CollectorRegistry()
        registry = self.registry
        told = registry.meters, registry.comparisons, registry.watches, self.errors
        families.register(Collector(*told, lambda: self.scorer.streams, registry.memory))
        if self.front:
            families.register(self.front.collector)
        host, _, port = address.rpartition(":")
        return start_http_server(int(port), host.strip("[]"), families)


def _front(server: Server) -> Front | None:
    if server.settings.http is None:
        return None
    from .front import Front  # who serves gRPC alone loads no web server and no database

    return Front(server.settings, server.registry, server.errors)


def _options(settings: Settings) -> list[tuple[str, int]]:
    limits = settings.limits
    age = int(limits.age * 1000)
    return [
        # The service refuses a long message by name and counts it; twice as long never reaches it.
        ("grpc.max_receive_message_length", 2 * limits.message_bytes),
        ("grpc.max_send_message_length", -1),
        ("grpc.max_connection_age_ms", age),
        ("grpc.max_connection_age_grace_ms", age),
        ("grpc.keepalive_time_ms", KEEPALIVE_MS),
        ("grpc.so_reuseport", 0),  # a port that is taken is an error, not shared in silence
    ]


def _bind(server: grpc.aio.Server, address: str, tls: Tls | None) -> int:
    try:
        return server.add_secure_port(address, _credentials(tls)) if tls else server.add_insecure_port(address)
    except RuntimeError:
        raise OSError(f"{address} cannot be had: stop what serves there, or give another --grpc HOST:PORT") from None


def _credentials(tls: Tls) -> grpc.ServerCredentials:
    pair = tls.key.read_bytes(), tls.certificate.read_bytes()
    ca = tls.client_ca.read_bytes() if tls.client_ca else None
    return grpc.ssl_server_credentials([pair], ca, require_client_auth=ca is not None)
