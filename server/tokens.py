"""Bearer tokens (RFC 6750): a client's for what concerns users, an operator's for what concerns the server as well."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path

from .problem import Problem

SHORTEST = 16  # characters; `openssl rand -hex 32` makes more
CHALLENGE = [(b"www-authenticate", b'Bearer realm="botcore"')]


class Tokens:
    """Who may call what. Only digests are kept, and looked up by digest: how long a look-up takes tells nothing of a
    token. An operator may all that a client may."""

    def __init__(self, clients: Iterable[str] = (), operators: Iterable[str] = ()) -> None:
        self._operators = {_digest(token) for token in operators}
        self._clients = {_digest(token) for token in clients} | self._operators

    def knows(self, authorization: bytes | None) -> bool:
        """Whether a token came with the request. Raises Problem 401 where one did that is none of ours."""
        if authorization is None:
            return False
        self.require(authorization)
        return True

    def require(self, authorization: bytes | None, *, operator: bool = False) -> None:
        """Raises Problem 401 where no token, or none of ours, came with the request; 403 where it is a client's."""
        scheme, _, token = (authorization or b"").partition(b" ")
        if scheme.lower() != b"bearer" or not token.strip():
            raise _unknown("absent", "send Authorization: Bearer TOKEN")
        digest = sha256(token.strip()).digest()
        if digest not in self._clients:
            raise _unknown("a token unknown here", "send one of --client-tokens or --operator-tokens of this server")
        if operator and digest not in self._operators:
            raise Problem(HTTPStatus.FORBIDDEN, "authorization", "a client's token", "send an operator's token")


def _unknown(value: str, remedy: str) -> Problem:
    return Problem(HTTPStatus.UNAUTHORIZED, "authorization", value, remedy, CHALLENGE)


def read(path: Path) -> list[str]:
    """The tokens of a file: one a line, lines that begin with # left out. Raises ValueError for one that is no good."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    tokens = [line for line in lines if line and not line.startswith("#")]
    for token in tokens:
        if len(token) < SHORTEST or not token.isascii() or " " in token:
            remedy = f"write at least {SHORTEST} ASCII characters without a space, as `openssl rand -hex 32` gives"
            raise ValueError(f"{path} holds a token of {len(token)} characters that will not do: {remedy}")
    return tokens


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()
