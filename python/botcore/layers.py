"""The layers of a CAPTCHA as their pages send them, in any form a caller holds them in, to events.

What a page may send: records of time_since_start or time_since_last_event (ms), event_type, client_x, client_y (CSS
pixels; other fields are passed over), event_type a name of the DOM (mousemove, pointerdown, touchend, click, ...) or of
botcore.events.KINDS, or rotate_left, rotate_right, rotate, a turn of 15 degrees; beside them metadata, all of it
optional, of which are read:

    slider    target_position_px, slider_trace [{t, position}]
    rotation  rotation_trace [{t, rotation}]
    question  option_index, option_hover_times, option_hover_counts, mouse_path [{t, x, y}]
    all       used_touch, and the figures a page reports of itself (claims of core/schema.h)

A trace is read where the events tell of no such kind themselves; times in it are ms, and points that do not say when
and where are left out. A mouse_path whose points lie less than 1 ms apart on average, or have no times, has an order:
it is read as 1/60 s from point to point, up to the first event. A click or turn at 0, 0 or nowhere is a key's. Figures
are never believed: where the events contradict one, the verdict has the reason "contradicted"; interaction_duration_ms
is compared less idle_before_first_drag_ms.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from ._score import CAPTCHAS, LAYER_TYPES, read_layer
from .events import EVENT

__all__ = ["CAPTCHAS", "LAYERS", "LAYER_TYPES", "body", "events", "layer_of"]

LAYERS: tuple[str, ...] = tuple(LAYER_TYPES)
_LIMIT = 1_000_000  # events


def layer_of(captcha_id: str) -> str:
    """Which layer a captcha id names: "slider", "rotation" or "question". Raises ValueError for one nobody knows."""
    try:
        return CAPTCHAS[captcha_id]
    except KeyError:
        raise ValueError(f"captcha_id is {captcha_id!r}: give one of {', '.join(CAPTCHAS)}") from None


def events(events: Any, captcha_id: str, metadata: Mapping[str, Any] | None = None) -> np.ndarray:
    """One layer as EVENT records (n,), its metadata among them as events of their own.

    events: a data frame, records (dicts) or columns as the pages send them, or by the names of botcore.events.EVENT (t
    in seconds); or EVENT records. NaN and None are what a recorder did not know. captcha_id: as in `layer_of`, or the
    layer's own name. Raises ValueError (WireError for a value that does not fit, which it names by its place).
    """
    layer_of(captcha_id)
    return read_layer(body(events, captcha_id, metadata), _LIMIT)[0]


def body(events: Any, captcha_id: str, metadata: Mapping[str, Any] | None = None, **more: Any) -> bytes:
    """The same as the JSON of POST /classify_session. more: further fields, such as session_id."""
    whole = {"captcha_id": captcha_id, "events": _told(events), "metadata": metadata, **more}
    said = {name: value for name, value in whole.items() if value is not None}
    try:
        return json.dumps(said, allow_nan=False).encode()
    except (TypeError, ValueError):  # values of NumPy or pandas, or what JSON has no number for
        return json.dumps(_plain(said)).encode()


def _told(events: Any) -> Any:
    """Records, or columns of botcore's own names."""
    if getattr(events, "dtype", None) == EVENT:
        absent = [name for name in ("pressure", "contact") if np.isnan(events[name]).all()]
        return {name: events[name].tolist() for name in EVENT.names if name not in absent}
    names = list(events) if isinstance(events, Mapping) else getattr(events, "columns", None)
    if names is None:
        if isinstance(events, (str, bytes)) or not hasattr(events, "__iter__"):
            remedy = "give a data frame, records, columns, or EVENT records"
            raise ValueError(f"events is {type(events).__name__}: {remedy}")
        return list(events)
    columns = {str(name): np.asarray(events[name]).tolist() for name in names}
    if "t" in columns:
        return {name: _channel(name, column) for name, column in columns.items() if name in EVENT.names}
    if len({len(column) for column in columns.values()}) > 1:
        lengths = ", ".join(f"{name} {len(column)}" for name, column in columns.items())
        raise ValueError(f"events has columns of unequal lengths ({lengths}): give an entry an event in each")
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _channel(name: str, column: list[Any]) -> list[Any]:
    """A data frame holds whole numbers as floats where one is absent."""
    if EVENT[name].kind != "u":
        return column
    return [(int(each) if each == each else 0) if isinstance(each, float) else each for each in column]


def _plain(value: Any) -> Any:
    """As JSON has it: NumPy's values as Python's, what is no finite number as null."""
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, (str, int, float, bool)) or value is None else _other(value)


def _other(value: Any) -> Any:
    """What pandas calls absent is null; all else is text."""
    return None if type(value).__name__ in ("NAType", "NaTType") else str(value)
