"""The routes of recordings: a labelled session is begun with consent, grows batch by batch, and is forgotten again.

Consent can be withdrawn: what a deleted recording held is gone.
"""

from __future__ import annotations

import json
import zlib
from http import HTTPStatus
from typing import Any

from botcore.batch import MAX_BYTES, Batch, BatchError, parse

from . import collected
from .aside import Aside
from .collected import LAYERS, Recording
from .detections import check_figures, check_text
from .gateway import Route
from .problem import Problem
from .request import Reply, Request, dump
from .settings import Limits
from .store import Store
from .tokens import Tokens

STEM = "/v1/recordings"
LABELS = ("human", "bot")
FIELDS = ("label", "bot_kind", "person", "layer", "consent", "metadata")


class Recordings:
    """It belongs to the event loop it is used in."""

    def __init__(self, store: Store, tokens: Tokens, limits: Limits, aside: Aside) -> None:
        self._store, self._tokens, self._limits, self._aside = store, tokens, limits, aside

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [
            Route("POST", STEM, self.begin),
            Route("POST", f"{STEM}/{{recording}}", self.add),
            Route("DELETE", f"{STEM}/{{recording}}", self.remove),
        ]

    async def begin(self, request: Request) -> Reply:
        """A recording that somebody agreed to."""
        self._tokens.require(request.header(b"authorization"))
        made = _recording(await request.members(MAX_BYTES))
        await self._store.write(collected.begin, made)
        told = {"session_id": made.id, "endpoint": f"{STEM}/{made.id}"}
        return Reply(dump(told), HTTPStatus.CREATED)

    async def add(self, request: Request) -> Reply:
        """A batch, on disk when it is answered; one that came before is taken once."""
        body = await request.json(MAX_BYTES)
        try:
            batch, packed = await self._aside.run(_read, body)
            if batch.session != request.tail:
                raise BatchError(f"session: {batch.session!r} is not the recording's; post it to its own address")
            await self._store.write(collected.add, batch, packed, self._limits.recording_events)
        except BatchError as error:
            raise _refused(error) from None
        return Reply(b"", HTTPStatus.NO_CONTENT)

    async def remove(self, request: Request) -> Reply:
        """Forgets a recording."""
        self._tokens.require(request.header(b"authorization"))
        check_text("session_id", request.tail)
        count = await self._store.write(collected.remove, request.tail)
        told = {"session_id": request.tail, "batches": count}
        return Reply(dump(told))


def _read(body: bytes) -> tuple[Batch, bytes]:
    return parse(body), zlib.compress(body)


def _recording(said: dict[str, Any]) -> Recording:
    """What a body agrees to. Raises Problem where it does not."""
    for name in said:
        if name not in FIELDS:
            raise _wrong(ascii(name[:40]), "unknown", f"send some of {', '.join(FIELDS)}")
    if said.get("consent") is not True:
        raise _wrong("consent", json.dumps(said.get("consent"))[:40], "record only those who agreed, and send true")
    label = _word(said, "label", LABELS)
    layer = _word({"layer": LAYERS[0]} | said, "layer", LAYERS)
    bot_kind, person = _text(said, "bot_kind"), _text(said, "person")
    if (label == "bot") != bool(bot_kind):
        remedy = "send how the bot was made" if label == "bot" else "leave it out: people are of no kind"
        raise _wrong("bot_kind", ascii(bot_kind[:40]) if bot_kind else "absent", remedy)
    facts = said.get("metadata", {})
    if not isinstance(facts, dict):
        raise _wrong("metadata", "not an object", "send names and plain values")
    check_figures("metadata", facts)
    return Recording(label=label, bot_kind=bot_kind, person=person, layer=layer, facts=facts)


def _word(said: dict[str, Any], name: str, known: tuple[str, ...]) -> str:
    if said.get(name) not in known:
        shown = "absent" if name not in said else json.dumps(said[name])[:40]
        raise _wrong(name, shown, f"send one of {', '.join(known)}")
    return said[name]


def _text(said: dict[str, Any], name: str) -> str:
    if said.get(name) in (None, ""):
        return ""
    check_text(name, said[name])
    return said[name]


def _wrong(field: str, value: str, remedy: str) -> Problem:
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, field, value, remedy)


def _refused(error: BatchError) -> Problem:
    """What botcore.batch says: "seq: -1 is negative; batches count from 0"."""
    said = str(error)
    if (rest := said.removeprefix("the body is ")) != said:
        return Problem(HTTPStatus.BAD_REQUEST, "body", *_halves(rest))
    field, _, rest = said.partition(": ")
    return _wrong(field, *_halves(rest))


def _halves(said: str) -> tuple[str, str]:
    value, _, remedy = said.rpartition("; ")
    return (value, remedy) if value else (remedy, "send a batch as the collector does")
