"""Refusals over HTTP: problem details (RFC 9457) that name the field, the value and the remedy.

Every error a client may cause is mapped to a status here and nowhere else.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Protocol

CONTENT_TYPE = b"application/problem+json"
STATUS = {
    "invalid_argument": HTTPStatus.UNPROCESSABLE_ENTITY,
    "resource_exhausted": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "not_found": HTTPStatus.NOT_FOUND,
    "already_exists": HTTPStatus.CONFLICT,
    "permission_denied": HTTPStatus.FORBIDDEN,
    "deadline_exceeded": HTTPStatus.GONE,
}
BUSY = ("resource_exhausted", "unavailable", "internal", "failed_precondition")  # of the database: it may pass
Headers = list[tuple[bytes, bytes]]


class Refusal(Protocol):
    """What the native side and the store raise. code: a gRPC status in small letters; of the rest, as in Problem."""

    code: str
    field: str
    value: str
    remedy: str


class Problem(Exception):
    """A request that is refused. field: what is wrong with it; value: what was found there; remedy: what to do."""

    def __init__(self, status: int, field: str, value: str, remedy: str, headers: Headers | None = None) -> None:
        super().__init__(f"{field} is {value}: {remedy}")
        self.status, self.field, self.value, self.remedy = HTTPStatus(status), field, value, remedy
        self.headers = headers or []

    @classmethod
    def of(cls, refusal: Refusal) -> Problem:
        """The same refusal, as HTTP has it. One without a field is of a body that could not be read at all."""
        status = STATUS.get(refusal.code, HTTPStatus.INTERNAL_SERVER_ERROR)
        if not refusal.field and refusal.code == "invalid_argument":
            status = HTTPStatus.BAD_REQUEST
        return cls(status, refusal.field or "body", refusal.value, refusal.remedy)

    @property
    def reason(self) -> str:
        """What it is counted by: the field without the place in it."""
        return self.field.partition("[")[0].partition(" ")[0]

    @property
    def body(self) -> bytes:
        """The document. Its type is about:blank: the status says all of it."""
        said = {
            "type": "about:blank",
            "title": self.status.phrase,
            "status": self.status,
            "detail": str(self),
            "field": self.field,
            "value": self.value,
            "remedy": self.remedy,
        }
        return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def of_store(refusal: Refusal) -> Problem:
    """The same of the database: what it cannot do now is no fault of the request."""
    if refusal.code in BUSY:
        return unavailable(refusal.field, "not to be had", "try again later")
    return Problem.of(refusal)


def unknown_user(user: str) -> Problem:
    """404 for a user who is not enrolled."""
    return Problem(HTTPStatus.NOT_FOUND, "user_id", ascii(user[:40]), "enrol them first, with register-user")


def unavailable(field: str, value: str, remedy: str) -> Problem:
    """503, and when to come back."""
    return Problem(HTTPStatus.SERVICE_UNAVAILABLE, field, value, remedy, [(b"retry-after", b"1")])
