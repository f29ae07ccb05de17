"""Recordings on disk to events: CSV, JSON lines or Parquet, one row an event, any number of sessions in a file.

Columns: session_id, t (seconds), x, y (CSS pixels) are needed; taps have no place, see read_taps. Optional: event (or
kind), button, pressure, contact, event_flags, target, and the truth values trusted, untrusted, coalesced,
movement_mismatch. Every other column is taken for a fact of the session and kept once a session, as its first row
has it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

from botcore.events import EVENT, FLAGS, KINDS

NEEDED = ("session_id", "t", "x", "y")
NUMBERS = ("t", "x", "y", "pressure", "contact", "event_flags", "target")
# "flags" is no event column: public corpora use the name for remarks of their own, which are not what a browser said.
TAPS = {"seq_id": "session_id", "t_down": "t"}  # what recordings of taps call these columns
OURS = {*NUMBERS, *TAPS, "t_up", "session_id", "event", "kind", "button", "trusted", *FLAGS, "flags"}

_DOM = {"move": "move", "down": "down", "up": "up", "start": "down", "end": "up", "cancel": "up"}
EVENT_NAMES = (
    KINDS
    | {device + name: KINDS[kind] for device in ("mouse", "pointer", "touch") for name, kind in _DOM.items()}
    | {"": KINDS["move"], "wheel": KINDS["scroll"]}
)
BUTTON_NAMES = {"left": 0, "middle": 1, "wheel": 1, "right": 2, "x": 3, "back": 3, "forward": 4}
TRUTHS = {"true": 1, "1": 1, "yes": 1, "false": 0, "0": 0, "no": 0, "": 0}


class RecordingError(ValueError):
    """A file that cannot be read as recordings: which field, which value, what to do."""


@dataclass(frozen=True)
class Recordings:
    """Sessions in order of first appearance; session i is events[offsets[i]:offsets[i + 1]], in the file's order."""

    events: np.ndarray  # (n_events,) EVENT
    offsets: np.ndarray  # (n_sessions + 1,) int64
    session_ids: list[str]
    facts: dict[str, np.ndarray]  # column -> (n_sessions,), as the first row of each session has it
    unknown: dict[str, int] = field(default_factory=dict)  # event names nobody knows, read as "other", and how often


def read(source: str | Path | BinaryIO) -> Recordings:
    """Read a path or an open binary file; the format is told by its first bytes.

    Raises:
        RecordingError: not one of the three formats, a needed column is missing, or a value is not what it should be.
        OSError: the file cannot be opened.
    """
    table = _table(source)
    _require(table, NEEDED)
    events, unknown = _events(table)
    ids, codes = _sessions(table)
    order, offsets, first = _group(codes)
    events = events if order is None else events[order]
    return Recordings(events, offsets, [ids[code] for code in codes[first]], _facts(table, first), unknown)


def read_taps(source: str | Path | BinaryIO) -> Recordings:
    """As read, for taps: their onsets are events "down", their releases "up", in order of time within a tap's session.

    A row is either a tap, with session_id (or seq_id), t_down and optionally t_up (seconds, empty where unknown), or an
    event, with session_id, t and optionally event (down or up; every row an onset without it).
    """
    table = _table(source)
    table = table.rename_columns([TAPS.get(name, name) for name in table.column_names])
    _require(table, ("session_id", "t"))
    events, unknown = _events(table)
    if not {"event", "kind"} & set(table.column_names):
        events["kind"] = KINDS["down"]
    ids, codes = _sessions(table)
    order, offsets, first = _group(codes)
    if "t_up" in table.column_names:
        events["target"] = np.arange(1, len(events) + 1)  # a release belongs to its own tap, whatever came between
        released = _numbers(table["t_up"], "t_up")
        known = ~np.isnan(released)
        up = events[known]
        up["t"], up["kind"] = released[known], KINDS["up"]
        events, places = np.concatenate([events, up]), np.concatenate([codes, codes[known]])
        rank = np.argsort(codes[first])  # sessions stay in the table's order, their events fall into that of time
        order = np.lexsort((events["t"], rank[places]))
        offsets = np.append(0, np.cumsum(np.bincount(rank[places], minlength=len(first)))).astype(np.int64)
    events = events if order is None else events[order]
    return Recordings(events, offsets, [ids[code] for code in codes[first]], _facts(table, first), unknown)


def _require(table: pa.Table, needed: tuple[str, ...]) -> None:
    for name in needed:
        if name not in table.column_names:
            raise RecordingError(
                f"column {name!r} is missing; found {table.column_names}. "
                f"A recording needs {', '.join(needed)}: rename or add the column"
            )


def _sessions(table: pa.Table) -> tuple[list[str], np.ndarray]:
    ids, codes = _codes(table["session_id"], "session_id")
    if "" in ids:
        raise RecordingError("session_id: '' is empty; give every row the id of its session")
    return ids, codes


def _facts(table: pa.Table, first: np.ndarray) -> dict[str, np.ndarray]:
    facts = table.drop_columns([name for name in table.column_names if name in OURS]).take(first)
    return {name: _plain(facts[name]).to_numpy(zero_copy_only=False) for name in facts.column_names}


def _table(source: str | Path | BinaryIO) -> pa.Table:
    with BytesIO(source.read()) if hasattr(source, "read") else Path(source).open("rb") as data:
        head = data.read(512)
        data.seek(0)
        if not head.strip():
            raise RecordingError("the file is empty; expected CSV with a header, JSON lines, or Parquet")
        try:
            if head.startswith(b"PAR1"):
                return pa.parquet.read_table(data)
            if head.lstrip().startswith(b"{"):
                return pa.json.read_json(data)
            # Numbers are read as text first: then a value that is none can be named, with its row.
            text = {name: pa.string() for name in OURS}
            options = pa.csv.ConvertOptions(column_types=text, strings_can_be_null=True, null_values=["", "null", "NA"])
            return pa.csv.read_csv(data, convert_options=options)
        except (pa.ArrowException, UnicodeDecodeError, OSError) as error:
            raise RecordingError(
                f"the file is not readable: {error}. Expected CSV with a header, JSON lines (one object a line, "
                "a field of one type throughout), or Parquet"
            ) from None


def _events(table: pa.Table) -> tuple[np.ndarray, dict[str, int]]:
    events = np.zeros(table.num_rows, EVENT)
    events["pressure"] = events["contact"] = np.nan
    for name in ("t", "x", "y", "pressure", "contact"):
        if name in table.column_names:
            with np.errstate(over="ignore"):  # beyond float32 is infinite, and the features know what to do with that
                events[name] = _numbers(table[name], name)
    unknown: dict[str, int] = {}
    name = "event" if "event" in table.column_names else "kind"
    if name in table.column_names:
        events["kind"], unknown = _kinds(table[name], name)
    if "button" in table.column_names:
        events["button"] = _names(table["button"], "button", _button)
    if "event_flags" in table.column_names:
        flags = _numbers(table["event_flags"], "event_flags")
        events["flags"] = np.nan_to_num(flags).astype(np.int64) & 0xFFFF
    if "target" in table.column_names:
        events["target"] = np.nan_to_num(_numbers(table["target"], "target")).astype(np.int64) & 0xFFFFFFFF
    for name, bit in FLAGS.items():
        if name in table.column_names:
            events["flags"] |= (bit * _names(table[name], name, _truth)).astype(np.uint16)
    if "trusted" in table.column_names:
        events["flags"] |= (FLAGS["untrusted"] * _names(table["trusted"], "trusted", _untrusted)).astype(np.uint16)
    return events, unknown


def _kinds(column: pa.ChunkedArray, name: str) -> tuple[np.ndarray, dict[str, int]]:
    names, codes = _codes(column, name)
    known = [_kind(text) for text in names]
    strangers = [code for code, kind in enumerate(known) if kind is None]
    counts = np.bincount(codes, minlength=len(names))
    kinds = np.array([KINDS["other"] if kind is None else kind for kind in known], np.uint8)
    return kinds[codes], {names[code]: int(counts[code]) for code in strangers}


def _kind(name: str) -> int | None:
    kind = int(name) if name.isdecimal() else EVENT_NAMES.get(name.strip().lower())
    return kind if kind is not None and kind < len(KINDS) else None


def _button(name: str) -> int:
    return min(int(name), 255) if name.isdecimal() else BUTTON_NAMES.get(name.strip().lower(), 0)


def _truth(name: str) -> int:
    return TRUTHS[name.strip().lower()]


def _untrusted(name: str) -> int:
    return 1 - _truth(name) if name else 0


def _names(column: pa.ChunkedArray, name: str, value: Callable[[str], int]) -> np.ndarray:
    """Look each distinct text up once, not each row."""
    names, codes = _codes(column, name)
    try:
        return np.array([value(text) for text in names], np.int64)[codes]
    except KeyError as error:
        raise RecordingError(f"{name}: {error.args[0]!r} is no truth value; write true or false") from None


def _numbers(column: pa.ChunkedArray, name: str) -> np.ndarray:
    """A column as float64; what is absent is NaN."""
    column = _plain(column)
    try:
        return pc.fill_null(pc.cast(column, pa.float64()), np.nan).to_numpy()
    except pa.ArrowException:
        row, value = next((i, v) for i, v in enumerate(column.to_pylist()) if not _is_number(v))
        raise RecordingError(
            f"{name}: {value!r} in row {row + 1} is not a number; correct it or leave it empty"
        ) from None


def _is_number(value: object) -> bool:
    try:
        pc.cast(pa.array([value]), pa.float64())
    except pa.ArrowException:
        return False
    return True


def _codes(column: pa.ChunkedArray, name: str) -> tuple[list[str], np.ndarray]:
    """Distinct texts in order of first appearance, and each row's place among them. What is absent is ''."""
    try:
        coded = pc.dictionary_encode(pc.fill_null(pc.cast(_plain(column), pa.string()), ""))
    except pa.ArrowException as error:
        raise RecordingError(f"{name}: {column.type} cannot be read as text ({error}); write plain strings") from None
    coded = coded.unify_dictionaries()
    names = coded.chunk(0).dictionary.to_pylist() if coded.num_chunks else []
    return names, np.concatenate([chunk.indices.to_numpy() for chunk in coded.chunks] or [np.zeros(0)]).astype(np.int64)


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column


def _group(codes: np.ndarray) -> tuple[np.ndarray | None, np.ndarray, np.ndarray]:
    """Rows of one session together, sessions by first appearance, rows within one in the file's order.

    Returns the order to take (None where the file has it already), the offsets, and each session's first row.
    """
    starts = np.flatnonzero(np.diff(codes, prepend=-1))
    _, first = np.unique(codes[starts], return_index=True)
    first = np.sort(starts[first])
    order = None
    if len(first) < len(starts):
        rank = np.zeros(codes.max() + 1, np.int64)
        rank[codes[first]] = np.arange(len(first))
        order = np.argsort(rank[codes], kind="stable")
        codes = rank[codes][order]
        starts = np.flatnonzero(np.diff(codes, prepend=-1))
    return order, np.append(starts, len(codes)).astype(np.int64), first
