"""One batch of pointer events, as the page posts it: JSON in, an Arrow table out, or a reason why not.

    {"session": "k3-9x", "seq": 0, "end": false, "metadata": {...}, "events": {"t": [...], "x": [...], ...}}

Metadata comes with batch 0 alone. Every column of events has one value an event.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from botcore.events import KINDS

MAX_BYTES = 64 * 1024  # what a browser lets a beacon carry
SESSION = re.compile(r"[\w-]{1,64}", re.ASCII)
WORDS = {
    "event": tuple(KINDS),
    "pointer_type": ("mouse", "touch", "pen", ""),
    "agent": ("chrome", "firefox", "safari", "other"),
}


def _needed(name: str, kind: pa.DataType) -> pa.Field:
    return pa.field(name, kind, nullable=False)


EVENTS = pa.schema(
    [
        _needed("t", pa.float64()),  # seconds from the session's start, in steps of 0.1 ms
        _needed("x", pa.float32()),  # CSS pixels
        _needed("y", pa.float32()),
        _needed("event", pa.string()),
        _needed("button", pa.uint8()),  # 0 left, 1 middle, 2 right, as in the DOM
        pa.field("pressure", pa.float32()),  # 0..1; null where the event has none
        pa.field("contact", pa.float32()),  # contact width in CSS pixels; null for a mouse
        _needed("event_flags", pa.uint16()),  # bits of botcore.events.FLAGS
        _needed("pointer_type", pa.string()),
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
    session, seq, end = (_field(batch, name, kind) for name, kind in (("session", str), ("seq", int), ("end", bool)))
    if not SESSION.fullmatch(session):
        raise BatchError(f"session: {session[:80]!r} is no id; use 1 to 64 letters, digits, _ or -")
    if seq < 0:
        raise BatchError(f"seq: {seq} is negative; batches count from 0")
    events = _table("events", _field(batch, "events", dict), EVENTS)
    metadata = None
    if seq == 0:
        values = _field(batch, "metadata", dict)
        metadata = _table("metadata", {name: [value] for name, value in values.items()}, METADATA)
    return Batch(session, seq, end, events, metadata)


def _field(batch: dict[str, Any], name: str, kind: type) -> Any:
    if type(batch.get(name)) is not kind:
        raise BatchError(f"{name}: {_short(batch.get(name))} is not of type {kind.__name__}")
    return batch[name]


def _table(name: str, columns: dict[str, Any], schema: pa.Schema) -> pa.Table:
    arrays = [_column(f"{name}.{field.name}", columns.get(field.name), field) for field in schema]
    lengths = {field.name: len(array) for field, array in zip(schema, arrays, strict=True)}
    if len(set(lengths.values())) > 1:
        raise BatchError(f"{name}: columns differ in length, {lengths}; give each one value an event")
    return pa.table(arrays, schema=schema)


def _column(name: str, values: Any, field: pa.Field) -> pa.Array:
    if not isinstance(values, list):
        raise BatchError(f"{name}: {_short(values)} is no list; give one value an event")
    try:
        array = pa.array(values, field.type)
    except (pa.ArrowException, TypeError, OverflowError, UnicodeError) as error:
        raise BatchError(f"{name}: {error}; {field.type} is expected") from None
    if pa.types.is_integer(field.type) and array.to_pylist() != values:  # Arrow cuts fractions off and says nothing
        raise BatchError(f"{name}: {_short(values)} are no whole numbers; {field.type} is expected")
    if array.null_count and not field.nullable:
        raise BatchError(f"{name}: a value is null; only pressure and contact may be")
    if pa.types.is_floating(field.type) and not pc.all(pc.is_finite(array), min_count=0).as_py():
        raise BatchError(f"{name}: a value is not finite; leave such events out")
    words = WORDS.get(field.name)
    if words and not pc.all(pc.is_in(array, pa.array(words)), min_count=0).as_py():
        raise BatchError(f"{name}: {_short(values)} has a word that is none of {', '.join(map(repr, words))}")
    return array


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
