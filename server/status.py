"""The routes that tell of the server itself: its health, its models, and the description of all routes."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from .gateway import Route
from .registry import Registry
from .request import Reply, Request, dump

OPENAPI = "openapi.json"


class Status:
    """GET /health, /models/available and /openapi.json. draining: whether the server is about to stop."""

    def __init__(self, registry: Registry, draining: Callable[[], bool]) -> None:
        self._registry, self._draining = registry, draining
        self._version = version("botcore")
        self._openapi = files(__package__).joinpath(OPENAPI).read_bytes()

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [
            Route("GET", "/health", self.health, always=True),
            Route("GET", "/models/available", self.models),
            Route("GET", f"/{OPENAPI}", self.openapi),
        ]

    async def health(self, _: Request) -> Reply:
        """Whether to send requests here: 503 while the server drains."""
        draining = self._draining()
        status = HTTPStatus.SERVICE_UNAVAILABLE if draining else HTTPStatus.OK
        said = {
            "status": "draining" if draining else "serving",
            "version": self._version,
            "models": {name: duty.detector.model.version for name, duty in self._registry.duties.items()},
        }
        return Reply(dump(said), status)

    async def models(self, _: Request) -> Reply:
        """Who is on duty."""
        return Reply(dump({"models": [_told(name, duty) for name, duty in self._registry.duties.items()]}))

    async def openapi(self, _: Request) -> Reply:
        """The OpenAPI document."""
        return Reply(self._openapi)


def _told(name: str, duty: Any) -> dict[str, Any]:
    model = duty.detector.model
    return {
        "name": name,
        "modality": duty.detector.modality,
        "version": model.version,
        "schema_revision": model.revision,
    }
