"""One batch of recorded events, as the collector posts it: JSON in, Arrow tables out, or a reason why not.

    {"session": "k3-9x", "seq": 0, "end": false, "metadata": {...}, "events": {"t": [...], "x": [...], ...}}

Metadata comes with batch 0 alone, motion and dropped where there is something to say. Every column of events and of
motion has one value a row. Needs pyarrow, which `import botcore` does not load.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from botcore.events import KINDS

MAX_BYTES = 64 * 1024  # what a browser lets a beacon carry
MAX_PAGE_BYTES = 4096  # of what the page says of itself
MAX_COUNT = 2**31 - 1
SESSION = re.compile(r"[\w-]{1,64}", re.ASCII)
WORDS = {
    "event": tuple(KINDS),
    "pointer_type": ("mouse", "touch", "pen", ""),  # none where a page's own mark made the event
    "agent": ("chrome", "firefox", "safari", "other"),
}
ABSENT = {"target": 0}  # columns a page from before them leaves out


def _needed(name: str, kind: pa.DataType) -> pa.Field:
    return pa.field(name, kind, nullable=False)


EVENTS = pa.schema(
    [
        _needed("t", pa.float64()),  # seconds from the session's start, in steps of 0.1 ms
        _needed("x", pa.float32()),  # CSS pixels; of slide and turn where the handle or the picture stands
        _needed("y", pa.float32()),
        _needed("event", pa.string()),  # a word of botcore.events.KINDS
        _needed("button", pa.uint8()),  # 0 left, 1 middle, 2 right, as in the DOM
        pa.field("pressure", pa.float32()),  # 0..1; null where the event has none
        pa.field("contact", pa.float32()),  # contact width in CSS pixels; null for a mouse
        _needed("event_flags", pa.uint16()),  # bits of botcore.events.FLAGS
        _needed("pointer_type", pa.string()),
        _needed("target", pa.uint32()),  # option + 1 of enter, leave, answer and goal; else 0
    ]
)
MOTION = pa.schema(
    [
        _needed("t", pa.float64()),  # seconds from the session's start
        _needed("ax", pa.float32()),  # m/s², gravity included, on the device's own axes
        _needed("ay", pa.float32()),
        _needed("az", pa.float32()),
    ]
)
METADATA = pa.schema(
    [
        _needed("screen_width", pa.int32()),  # CSS pixels
        _needed("screen_height", pa.int32()),
        _needed("pixel_ratio", pa.float32()),
        _needed("hour", pa.uint8()),  # of the day, on the visitor's clock
        _needed("agent", pa.string()),  # the browser's family
        _needed("driven", pa.bool_()),  # navigator.webdriver: the browser says it is under automation
        pa.field("page", pa.string()),  # what the page says of itself, a JSON object; null where it says nothing
    ]
)


class BatchError(ValueError):
    """A batch that is refused: which field, which value, what is expected."""


@dataclass(frozen=True)
class Batch:
    """Events of one session in the order they happened; seq counts its batches from 0."""

    session: str
    seq: int
    end: bool
    events: pa.Table  # of EVENTS
    metadata: pa.Table | None  # of METADATA, one row; None after batch 0
    motion: pa.Table | None  # of MOTION; None where no sensor spoke
    dropped: int  # events lost between the batch before and this one

    @property
    def n_rows(self) -> int:
        """Of events and of motion."""
        return len(self.events) + (len(self.motion) if self.motion else 0)


def parse(body: bytes) -> Batch:
    """Read one batch.

    Raises:
        BatchError: not JSON, a field missing or of another type, columns of unequal length, a number not finite.
    """
    try:
        batch = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BatchError(f"the body is not JSON ({error}); post one JSON object") from None
    if not isinstance(batch, dict):
        raise BatchError(f"the body is a {type(batch).__name__}; post one JSON object")
    session, end = _field(batch, "session", str), _field(batch, "end", bool)
    if not SESSION.fullmatch(session):
        raise BatchError(f"session: {session[:80]!r} is no id; use 1 to 64 letters, digits, _ or -")
    seq = _count(batch, "seq")
    events = _table("events", _field(batch, "events", dict), EVENTS)
    metadata = _metadata(_field(batch, "metadata", dict)) if seq == 0 else None
    motion = _table("motion", _field(batch, "motion", dict), MOTION) if "motion" in batch else None
    return Batch(session, seq, end, events, metadata, motion, _count(batch, "dropped") if "dropped" in batch else 0)


def admit(batch: Batch, label: str, before: Collection[int], last: int | None, n_rows: int, most: int) -> None:
    """BatchError where a batch does not go with those of its session that are here.

    label: human or bot; before: their seqs; last: that of the one that ended the session, None while none did;
    n_rows: how many they hold, of events and of motion; most: how many a session may.
    """
    if not (batch.n_rows or batch.end):  # or a session could grow without end on nothing
        raise BatchError("events: none, and end is false; send a batch when there is something in it")
    if last is not None and (batch.end or batch.seq > last):
        raise BatchError(f"seq: {batch.seq}, but the session ended with batch {last}; begin another session")
    if batch.end and any(seq > batch.seq for seq in before):
        raise BatchError(f"end: true on batch {batch.seq}, but a later one is here; end with the last batch")
    if n_rows + batch.n_rows > most:
        raise BatchError(f"events: more than {most} in session {batch.session!r}; begin another session")
    if label == "human" and batch.metadata and batch.metadata["driven"][0].as_py():
        raise BatchError("metadata.driven: true, and a driven browser is no person; record it as a bot")


def join(batches: Sequence[Batch], facts: Mapping[str, Any]) -> pa.Table:
    """One session: the events of its batches, which are in order, every row with the facts of the session and with
    what its page said of it (null where batch 0 is not among them)."""
    events = pa.concat_tables([batch.events for batch in batches])
    said = batches[0].metadata
    told = {field.name: said[field.name][0] if said else pa.scalar(None, field.type) for field in METADATA}
    table = events.add_column(0, "session_id", pa.repeat(batches[0].session, len(events)))
    for name, value in {**facts, "dropped": sum(batch.dropped for batch in batches), **told}.items():
        table = table.append_column(name, pa.repeat(value, len(events)))
    return table


def _field(batch: dict[str, Any], name: str, kind: type) -> Any:
    if type(batch.get(name)) is not kind:
        raise BatchError(f"{name}: {_short(batch.get(name))} is not of type {kind.__name__}")
    return batch[name]


def _count(batch: dict[str, Any], name: str) -> int:
    count = _field(batch, name, int)
    if not 0 <= count <= MAX_COUNT:
        raise BatchError(f"{name}: {_short(count)} is outside 0..{MAX_COUNT}; count from 0")
    return count


def _metadata(facts: dict[str, Any]) -> pa.Table:
    page = _page(_field(facts, "page", dict)) if "page" in facts else None
    return _table("metadata", {name: [value] for name, value in (facts | {"page": page}).items()}, METADATA)


def _page(said: dict[str, Any]) -> str:
    try:
        text = json.dumps(said, allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise BatchError(f"metadata.page: {error}; give finite numbers, words and shallow lists") from None
    if len(text) > MAX_PAGE_BYTES:
        raise BatchError(f"metadata.page: {len(text)} bytes are over {MAX_PAGE_BYTES}; say less")
    return text


def _table(name: str, columns: dict[str, Any], schema: pa.Schema) -> pa.Table:
    rows = columns.get(schema[0].name)
    n = len(rows) if isinstance(rows, list) else 0
    given = {absent: [value] * n for absent, value in ABSENT.items()} | columns
    arrays = [_column(f"{name}.{field.name}", given.get(field.name), field) for field in schema]
    lengths = {field.name: len(array) for field, array in zip(schema, arrays, strict=True)}
    if len(set(lengths.values())) > 1:
        raise BatchError(f"{name}: columns differ in length, {lengths}; give each one value a row")
    return pa.table(arrays, schema=schema)


def _column(name: str, values: Any, field: pa.Field) -> pa.Array:
    if not isinstance(values, list):
        raise BatchError(f"{name}: {_short(values)} is no list; give one value a row")
    try:
        array = pa.array(values, field.type)
    except (pa.ArrowException, TypeError, OverflowError, UnicodeError) as error:
        raise BatchError(f"{name}: {error}; {field.type} is expected") from None
    if pa.types.is_integer(field.type) and array.to_pylist() != values:  # Arrow cuts fractions off and says nothing
        raise BatchError(f"{name}: {_short(values)} are no whole numbers; {field.type} is expected")
    if array.null_count and not field.nullable:
        raise BatchError(f"{name}: a value is null; leave such rows out")
    if pa.types.is_floating(field.type) and not pc.all(pc.is_finite(array), min_count=0).as_py():
        raise BatchError(f"{name}: a value is not finite; leave such rows out")
    words = WORDS.get(field.name)
    if words and not pc.all(pc.is_in(array, pa.array(words)), min_count=0).as_py():
        raise BatchError(f"{name}: {_short(values)} has a word that is none of {', '.join(map(repr, words))}")
    return array


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
