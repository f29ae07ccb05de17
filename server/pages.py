"""The pages people meet, and the script a site includes: read once, when the server starts, and never again."""

from __future__ import annotations

from hashlib import sha256
from http import HTTPStatus
from importlib.resources import files

from .gateway import Handler, Route
from .problem import Headers, Problem
from .request import Reply, Request

PAGES = {"/": "index.html", "/captcha": "captcha.html", "/collect": "collect.html", "/live": "live.html"}
PARTS = "/pages/{name}"
COLLECTOR = "collector.js"
TYPES = {
    "html": b"text/html; charset=utf-8",
    "js": b"text/javascript; charset=utf-8",
    "css": b"text/css; charset=utf-8",
    "svg": b"image/svg+xml",
}
# Scripts, styles and pictures of this server alone, none of them inline; data: and blob: are pictures it answers with.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
GUARDED: Headers = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-cache"),  # asked for anew each time, and answered 304 while it is the same
]
SHARED: Headers = [(b"access-control-allow-origin", b"*"), (b"cross-origin-resource-policy", b"cross-origin")]


class Part:
    """One file as it is answered. shared: pages of other sites may include it."""

    def __init__(self, name: str, body: bytes, *, shared: bool = False) -> None:
        self._body, self._type = body, TYPES[name.rpartition(".")[2]]
        self._tag = f'"{sha256(body).hexdigest()[:32]}"'.encode()
        self._headers = [(b"etag", self._tag), *GUARDED, *(SHARED if shared else [])]

    async def answer(self, request: Request) -> Reply:
        """The file, or 304 where the client has it already."""
        if self._tag in (request.header(b"if-none-match") or b""):
            return Reply(b"", HTTPStatus.NOT_MODIFIED, self._type, self._headers)
        return Reply(self._body, HTTPStatus.OK, self._type, self._headers)


class Pages:
    """GET /, /captcha, /collect, /live, /pages/{name} and /collector.js."""

    def __init__(self) -> None:
        folder = files(__package__).joinpath("pages")
        parts = {file.name: Part(file.name, file.read_bytes()) for file in folder.iterdir() if file.is_file()}
        self._pages = {path: parts.pop(name) for path, name in PAGES.items()}
        self._parts = parts
        script = files("botcore").joinpath("collector", COLLECTOR).read_bytes()
        self._collector = Part(COLLECTOR, script, shared=True)

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        fixed: dict[str, Handler] = {path: page.answer for path, page in self._pages.items()}
        fixed[f"/{COLLECTOR}"] = self._collector.answer
        return [*(Route("GET", path, answer) for path, answer in fixed.items()), Route("GET", PARTS, self.part)]

    async def part(self, request: Request) -> Reply:
        """A style, script or picture of the pages, by a name that is looked up and never becomes a path."""
        found = self._parts.get(request.tail)
        if found is None:
            raise Problem(HTTPStatus.NOT_FOUND, "name", ascii(request.tail[:40]), f"name one of {sorted(self._parts)}")
        return await found.answer(request)
