"""Event logs on disk: CSV, JSON lines or Parquet, read in blocks of a few megabytes."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

from .log import NEEDED, Block, LogError, blocks, require

BYTES = 2 << 20  # of a text file, read at a time
ROWS = 65_536  # of a Parquet file, read at a time

Told = Callable[[int], object]  # called with the bytes read since the last call


def opened(path: str | os.PathLike[str], told: Told | None = None) -> Iterator[Block]:
    """`read`, of a path. Raises OSError too, where it cannot be opened."""
    with open(path, "rb") as file:
        yield from read(file, told)


def read(file: BinaryIO, told: Told | None = None) -> Iterator[Block]:
    """An open binary file as blocks; its first bytes say what it is. Raises LogError, with the row where there is one:
    row 1 is the first after the header."""
    head = _head(file)
    if isinstance(head, str):
        raise LogError("file", "open as text", "open it in binary mode")
    if not head.strip():
        raise LogError("file", "empty", "give CSV with a header, JSON lines, or Parquet")
    if head.startswith(b"PAR1"):
        yield from _parquet(file, told)
    elif head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:64]:
        raise LogError("file", "not UTF-8 text", "save it as UTF-8")
    elif head.lstrip().startswith(b"{"):
        yield from blocks(_json(file, told))
    else:
        yield from _csv(file, _header(head), told)


def _head(file: BinaryIO) -> bytes:
    """The first bytes, left to be read again."""
    if hasattr(file, "peek"):
        return file.peek(1 << 16)
    if not (hasattr(file, "seekable") and file.seekable()):
        raise LogError("file", "cannot be looked ahead in", "wrap it in io.BufferedReader")
    start = file.tell()
    head = file.read(1 << 16)
    file.seek(start)
    return head


def _parquet(file: BinaryIO, told: Told | None) -> Iterator[Block]:
    if not file.seekable():
        raise LogError("file", "Parquet from a pipe", "give its path: Parquet is read from its end")
    try:
        source = pa.parquet.ParquetFile(file)
        require(source.schema_arrow.names)
        per_row = file.seek(0, os.SEEK_END) / max(1, source.metadata.num_rows)
        for block in blocks(source.iter_batches(ROWS, columns=list(NEEDED))):
            yield block
            if told:
                told(round(len(block.user.codes) * per_row))
    except (pa.ArrowException, OSError) as error:
        raise LogError("file", f"unreadable as Parquet ({error})", "write it again") from None


def _csv(file: BinaryIO, names: Sequence[str], told: Told | None) -> Iterator[Block]:
    require(names)
    ragged: list[Any] = []
    text = pa.dictionary(pa.int32(), pa.string())  # an id is text even where it looks like a number: 007, 6.37E+07
    at = _position(file)
    try:
        batches = pa.csv.open_csv(
            file,
            pa.csv.ReadOptions(block_size=BYTES, use_threads=False),  # threads do not number the rows
            pa.csv.ParseOptions(invalid_row_handler=lambda row: ragged.append(row) or "error"),
            pa.csv.ConvertOptions(
                include_columns=NEEDED,
                column_types=dict.fromkeys(NEEDED, text),
                strings_can_be_null=True,
                null_values=[""],
            ),
        )
        for block in blocks(batches):
            yield block
            if told:
                start, at = at, _position(file)
                told(at - start)
    except pa.ArrowException as error:
        raise _damaged(str(error), names, ragged) from None


def _position(file: BinaryIO) -> int:
    return file.tell() if file.seekable() else 0


def _header(head: bytes) -> list[str]:
    line = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").splitlines()[0]
    try:
        return next(csv.reader([line.decode()]), [])
    except (UnicodeDecodeError, csv.Error) as error:
        raise LogError("header", f"unreadable ({error})", "save the file as UTF-8, with column names first") from None


def _damaged(said: str, names: Sequence[str], ragged: Sequence[Any]) -> LogError:
    """A CSV file's error as Arrow tells it, in a log's terms; Arrow's rows are lines, the header among them."""
    if ragged:
        row = ragged[0]
        value = f"{row.actual_columns} fields where the header has {row.expected_columns}: {row.text[:80]}"
        where = "a row" if row.number is None else f"row {row.number - 1}"
        return LogError(where, value, "mend the row; put fields that hold a comma in double quotes")
    found = re.search(r"column #(\d+): Row #(\d+): .*UTF8", said)
    if found:
        return LogError(f"{names[int(found[1])]} in row {int(found[2]) - 1}", "not UTF-8", "save the file as UTF-8")
    return LogError("file", said, "write it as CSV in UTF-8, with a header and fields separated by commas")


def _json(file: BinaryIO, told: Told | None) -> Iterator[pa.RecordBatch]:
    while lines := file.read(BYTES):
        lines += file.readline()
        if lines.strip():
            yield from _objects(lines).to_batches()
        if told:
            told(len(lines))


def _objects(lines: bytes) -> pa.Table:
    """One object a line; fields beyond the needed ones may hold anything."""
    for number in (pa.string(), pa.int64()):
        schema = pa.schema({"UserId": number, "Event": pa.string(), "Category": pa.string()})
        fields = pa.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
        try:
            return pa.json.read_json(io.BytesIO(lines), pa.json.ReadOptions(False, len(lines) + 1), fields)
        except pa.ArrowException as error:
            said = str(error)
    remedy = "write one object a line, UserId a whole number or text, Event and Category text"
    raise LogError("file", f"unreadable as JSON lines ({said})", remedy)
