"""One HTTP request as a handler sees it, over bare ASGI: headers, a bounded body, an uploaded file."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import FormData, UploadFile
from starlette.datastructures import Headers as StarletteHeaders
from starlette.formparsers import MultiPartException, MultiPartParser

from .problem import Headers, Problem

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
JSON = b"application/json"
FORM = b"multipart/form-data"
CLOSE = [(b"connection", b"close")]
DISCARDED = 8  # times the limit: what is too long is read on to there, as a client that is still sending hears nothing


def dump(said: Any) -> bytes:
    """JSON without a blank, in UTF-8. Raises ValueError for a number that is not finite."""
    return json.dumps(said, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


class Gone(Exception):
    """The client went away before its request was whole."""


@dataclass(slots=True)
class Reply:
    """What is sent back."""

    body: bytes
    status: int = HTTPStatus.OK
    content_type: bytes = JSON
    headers: Headers = field(default_factory=list)


class Request:
    """Belongs to one handler. tail: what follows the route's own path; patience: seconds its body may take to come."""

    __slots__ = ("_patience", "_query", "_receive", "headers", "tail")

    def __init__(self, scope: Message, receive: Receive, tail: str, patience: float) -> None:
        self.headers: list[tuple[bytes, bytes]] = scope["headers"]
        self.tail = tail
        self._query: bytes = scope["query_string"]
        self._receive, self._patience = receive, patience

    def header(self, wanted: bytes) -> bytes | None:
        """A header's value, by its name in small letters."""
        for name, value in self.headers:
            if name == wanted:
                return value
        return None

    def number(self, name: str) -> int:
        """A whole number of the query, from 0; 0 where it is absent."""
        for key, value in parse_qsl(self._query.decode("latin-1"), keep_blank_values=True):
            if key == name:
                if value.isascii() and value.isdigit() and len(value) < 19:
                    return int(value)
                raise Problem(
                    HTTPStatus.UNPROCESSABLE_ENTITY, name, ascii(value[:40]), "send a whole number from 0, of 18 digits"
                )
        return 0

    def media_type(self, *known: bytes) -> bytes:
        """The body's, one of those known. Raises Problem 415 where it is another, or where the body is compressed."""
        said = b""
        for name, value in self.headers:
            if name == b"content-type":
                said = value
            elif name == b"content-encoding" and value.lower() != b"identity":
                raise _unsupported("content-encoding", value, "send the body as it is, not compressed")
        kind = said.partition(b";")[0].strip().lower()
        if kind in known:
            return kind
        raise _unsupported("content-type", said, f"send {b' or '.join(known).decode()}")

    async def body(self, most: int) -> bytes:
        """The whole body, of at most so many bytes."""
        message = await self._receive()
        if message["type"] == "http.request" and not message.get("more_body"):
            whole: bytes = message.get("body", b"")
            if len(whole) <= most:
                return whole
        return b"".join([piece async for piece in self._pieces(message, most)])

    async def json(self, most: int) -> bytes:
        """The whole body, which is to be JSON."""
        self.media_type(JSON)
        return await self.body(most)

    async def members(self, most: int) -> dict[str, Any]:
        """The whole body, which is to be one JSON object; for bodies that are short and rare."""
        try:
            said = json.loads(await self.json(most))
        except (ValueError, RecursionError):
            raise Problem(HTTPStatus.BAD_REQUEST, "body", "not JSON", "send one JSON object") from None
        if isinstance(said, dict):
            return said
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "body", f"a {type(said).__name__}", "send one JSON object")

    async def form(self, most: int) -> Form:
        """A multipart body of fields and one file; what is long goes to disk as it comes."""
        headers = StarletteHeaders(raw=self.headers)
        pieces = self._pieces(await self._receive(), most)
        try:
            return Form(await MultiPartParser(headers, pieces, max_files=1, max_fields=16).parse())
        except MultiPartException as error:
            raise Problem(HTTPStatus.BAD_REQUEST, "body", error.message, "send one CSV, as file=@data.csv") from None

    async def _pieces(self, message: Message, most: int) -> AsyncIterator[bytes]:
        clock = asyncio.get_running_loop().time
        length, due = 0, clock() + self._patience
        while True:
            if message["type"] == "http.disconnect":
                raise Gone
            body = message.get("body", b"")
            length += len(body)
            if length <= most:
                yield body
            if not message.get("more_body") or length > DISCARDED * most:
                break
            try:
                message = await asyncio.wait_for(self._receive(), due - clock())
            except TimeoutError:
                value = f"not whole after {self._patience:g} s"
                raise Problem(HTTPStatus.REQUEST_TIMEOUT, "body", value, "send it at once", CLOSE) from None
        if length > most:
            value = f"longer than {most} bytes"
            remedy = "send it in parts, or as a file where the route takes one"
            close = CLOSE if message.get("more_body") else None
            raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "body", value, remedy, close)


class Form:
    """The fields of a multipart body, and its one file. Close it after use."""

    def __init__(self, data: FormData) -> None:
        self._data = data

    @property
    def file(self) -> UploadFile:
        """Raises Problem where there is none."""
        found = self._data.get("file")
        if isinstance(found, UploadFile):
            return found
        value = "absent" if found is None else "not a file"
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "file", value, "send the CSV as file=@data.csv")

    def text(self, name: str) -> str | None:
        """A field's value, None where it is absent or empty."""
        found = self._data.get(name)
        if isinstance(found, UploadFile):
            raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, name, "a file", "send it as a field")
        return found or None

    def share(self, name: str) -> float | None:
        """A field's value as a number from 0 to 1."""
        said = self.text(name)
        if said is None:
            return None
        try:
            value = float(said)
        except ValueError:
            value = -1.0
        if 0.0 <= value <= 1.0:
            return value
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, name, repr(said[:40]), "send a number, 0 to 1")

    async def close(self) -> None:
        """Removes what it keeps on disk."""
        await self._data.close()


def _unsupported(name: str, value: bytes, remedy: str) -> Problem:
    said = ascii(value.decode("latin-1")[:80]) if value else "absent"
    return Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, name, said, remedy)
