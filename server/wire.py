"""The client's side of the wire: sessions to the bytes of a botcore.v1.Batch, with NumPy and nothing else.

A Batch is its chunks' bytes one after another, so `b"".join(chunks)` makes a batch of chunks of any sessions.
The encoding is protobuf's (https://protobuf.dev/programming-guides/encoding); the fields are those of botcore.proto.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from struct import pack

import numpy as np

from botcore.events import steps, ticks

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
POINTER_TYPES = {"unknown": 0, "mouse": 1, "touch": 2, "pen": 3, "touchpad": 4}
ABSENT = {"kind": 0, "button": 0, "flags": 0, "pressure": np.nan, "contact": np.nan, "target": 0}
CHANNELS = {"kind": 9, "button": 10, "flags": 11, "pressure": 12, "contact": 13, "target": 17}
COSTS = {"accuse": 1, "miss": 2, "challenge": 3, "pass_rate": 4}


class SessionEncoder:
    """One session's chunks in order: it remembers seq and, for packed columns, where the last chunk ended.

    session: an id, unique among the stream's open sessions; packed: differences on the grid of botcore.quantise, not
    the recording's own bits; reasons: ask for them with every chunk. model (which of those on duty judges it),
    metadata, costs and prior, as for Detector.score, travel with the first chunk.
    """

    def __init__(
        self,
        session: str,
        *,
        packed: bool = False,
        reasons: bool = False,
        model: str = "",
        metadata: Mapping[str, object] | None = None,
        costs: Mapping[str, float] | None = None,
        prior: float | None = None,
    ) -> None:
        self._id = _bytes(1, session.encode())
        self._packed = packed
        self._reasons = _varint(15, 1) if reasons else b""
        self._terms = _bytes(20, model.encode()) + _terms(metadata, costs, prior)
        self._seq = 0
        self._last = (0, 0, 0)

    def chunk(self, events: np.ndarray, *, end: bool = False) -> bytes:
        """The next EVENT records, (n,), as one chunk of a Batch.

        Raises ValueError where packed columns cannot carry a value: such a session needs raw ones.
        """
        columns = self._packed_columns(events) if self._packed else _raw_columns(events)
        return self._chunk([columns, *(_bytes(field, _channel(events, name)) for name, field in CHANNELS.items())], end)

    def rows(self, rows: Sequence[tuple[str, str]], *, end: bool = False) -> bytes:
        """The next rows of a user's log, (event, category) each, as one chunk of a Batch."""
        columns = zip(*rows, strict=True) if rows else ((), ())
        strings = zip((21, 22), columns, strict=True)
        return self._chunk([_text(field, text) for field, texts in strings for text in texts], end)

    def _chunk(self, columns: Sequence[bytes], end: bool) -> bytes:
        terms = b"" if self._seq else self._terms
        body = (self._id, _varint(2, self._seq), *columns, _varint(14, 1) if end else b"", self._reasons, terms)
        self._seq += 1
        return _bytes(1, b"".join(body))

    def _packed_columns(self, events: np.ndarray) -> bytes:
        if not len(events):
            return b""
        columns = ticks(events["t"]), steps(events["x"], "x"), steps(events["y"], "y")
        deltas = [np.diff(column, prepend=last) for column, last in zip(columns, self._last, strict=True)]
        self._last = tuple(int(column[-1]) for column in columns)
        return b"".join(_bytes(field, varints(zigzag(delta))) for field, delta in zip((3, 4, 5), deltas, strict=True))


def zigzag(values: np.ndarray) -> np.ndarray:
    """Signed int64 (n,) to uint64 (n,), small magnitudes to small numbers."""
    return ((values << 1) ^ (values >> 63)).astype(np.uint64)


def varints(values: np.ndarray) -> bytes:
    """uint64 (n,) as varints, one after another: seven bits a byte, the lowest first."""
    if not values.size:
        return b""
    width = max(1, -(-int(values.max()).bit_length() // 7))
    shifted = values[:, None] >> (7 * np.arange(width, dtype=np.uint64))
    more = shifted[:, 1:] != 0  # a byte is followed by another where bits are left above it
    out = (shifted & np.uint64(0x7F)).astype(np.uint8)
    out[:, :-1] |= more.astype(np.uint8) << 7
    kept = np.ones(out.shape, bool)
    kept[:, 1:] = more
    return out[kept].tobytes()


def _raw_columns(events: np.ndarray) -> bytes:
    return b"".join(_bytes(field, _column(events, name)) for name, field in (("t", 6), ("x", 7), ("y", 8)))


def _column(events: np.ndarray, name: str) -> bytes:
    return events[name].astype(events.dtype[name].newbyteorder("<"), copy=False).tobytes()


def _channel(events: np.ndarray, name: str) -> bytes:
    """An optional column: nothing where absent, one entry where all are equal to the bit."""
    absent = ABSENT[name]
    if not events[name].any() if absent == 0 else np.isnan(events[name]).all():
        return b""
    column, width = _column(events, name), events.dtype[name].itemsize
    return column[:width] if column == column[:width] * len(events) else column


def _terms(metadata: Mapping[str, object] | None, costs: Mapping[str, float] | None, prior: float | None) -> bytes:
    out = b""
    if metadata:
        out += _bytes(16, _metadata(metadata))
    if costs:
        out += _bytes(18, b"".join(_double(COSTS[name], value) for name, value in costs.items()))
    return out if prior is None else out + _double(19, prior)


def _metadata(metadata: Mapping[str, object]) -> bytes:
    out = _varint(1, POINTER_TYPES[str(metadata.get("pointer_type", "unknown"))])
    for field, name in ((2, "screen_width"), (3, "screen_height"), (4, "device_pixel_ratio"), (5, "hour")):
        if name in metadata:
            out += _tag(field, FIXED32) + pack("<f", metadata[name])
    return out + _bytes(6, str(metadata["user_agent"]).encode()) if "user_agent" in metadata else out


def _bytes(field: int, value: bytes) -> bytes:
    return _tag(field, BYTES) + _raw_varint(len(value)) + value if value else b""


def _text(field: int, value: str) -> bytes:
    """A repeated string, there even where it is empty."""
    encoded = value.encode()
    return _tag(field, BYTES) + _raw_varint(len(encoded)) + encoded


def _varint(field: int, value: int) -> bytes:
    return _tag(field, VARINT) + _raw_varint(value)


def _double(field: int, value: float) -> bytes:
    return _tag(field, FIXED64) + pack("<d", value)


def _tag(field: int, kind: int) -> bytes:
    return _raw_varint(field << 3 | kind)


def _raw_varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
