"""An event log as the core reads it: three columns in blocks of rows, checked, each coded against its distinct texts.

A log has the columns UserId (whole numbers or text), Event and Category, one entry a row in the order of time; the rows
of users come interleaved. Other columns are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

NEEDED = ("UserId", "Event", "Category")


class LogError(ValueError):
    """A log that cannot be read: `field` is the column or row, `value` what was found, `remedy` what to do about it."""

    def __init__(self, field: str, value: str, remedy: str) -> None:
        super().__init__(f"{field}: {value}; {remedy}")
        self.field, self.value, self.remedy = field, value, remedy


class Coded(NamedTuple):
    """One column of a block: row i is the text between offsets[codes[i]] and offsets[codes[i] + 1]."""

    codes: np.ndarray  # (rows,) int32
    offsets: np.ndarray  # (distinct texts + 1,) int32
    text: np.ndarray  # bytes, UTF-8

    def words(self) -> list[str]:
        """The distinct texts, in the order of their codes."""
        text, bounds = self.text.tobytes(), self.offsets.tolist()
        return [text[start:end].decode() for start, end in pairwise(bounds)]


class Block(NamedTuple):
    """Successive rows of a log; numeric: the ids are whole numbers, written in decimal."""

    user: Coded
    event: Coded
    category: Coded
    numeric: bool


def require(names: Sequence[Any]) -> None:
    """LogError unless each needed column is among names, once."""
    for name in NEEDED:
        count = list(names).count(name)
        if count != 1:
            value = f"{'there more than once' if count else 'missing'}; found {', '.join(map(str, names)) or 'none'}"
            raise LogError(f"column {name}", value, f"a log needs {', '.join(NEEDED)}: rename or add the column")


def blocks(batches: Iterable[pa.RecordBatch]) -> Iterator[Block]:
    """Batches that have the needed columns, as blocks. Raises LogError that names the row, counted over all batches."""
    rows = 0
    for batch in batches:
        columns = {name: _checked(batch.column(name), name, rows) for name in NEEDED}
        numeric = pa.types.is_integer(_type(columns["UserId"]))
        yield Block(*(_coded(columns[name]) for name in NEEDED), numeric)
        rows += batch.num_rows


def _type(column: pa.Array) -> pa.DataType:
    return column.type.value_type if pa.types.is_dictionary(column.type) else column.type


def _checked(column: pa.Array, name: str, rows: int) -> pa.Array:
    """The column: text or whole numbers, none of them absent. rows: how many came before it."""
    try:
        column.validate(full=True)  # the core reads its memory as it stands
    except pa.ArrowInvalid as error:
        raise LogError(f"column {name}", f"damaged ({error})", "write the column again") from None
    if pa.types.is_dictionary(column.type) and column.dictionary.null_count:
        column = column.dictionary_decode()
    if column.null_count:
        row = rows + pc.index(pc.is_null(column), True).as_py() + 1
        raise LogError(f"{name} in row {row}", "empty", "give every row its user, event and category, or leave it out")
    kind = _type(column)
    known = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_integer)
    if len(column) and not any(holds(kind) for holds in known):
        value = f"{column[0].as_py()!r}, a {kind}"
        raise LogError(f"{name} in row {rows + 1}", value, "give text or whole numbers; ids read as floats lost digits")
    return column


def _coded(column: pa.Array) -> Coded:
    coded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
    words = coded.dictionary.cast(pa.string())
    _, bounds, text = words.buffers()
    offsets = np.zeros(1, np.int32) if bounds is None else np.frombuffer(bounds, np.int32)
    return Coded(
        coded.indices.cast(pa.int32()).to_numpy(),
        offsets[words.offset : words.offset + len(words) + 1],
        np.frombuffer(text or b"", np.uint8),
    )
