"""Made-up batches, as the collector posts them, for tests of what takes them."""

import json

METADATA = {
    "screen_width": 1280,
    "screen_height": 720,
    "pixel_ratio": 1.5,
    "hour": 9,
    "agent": "safari",
    "driven": False,
}
PAGE = {"form": "checkout", "version": 3}


def events(n: int = 3, **columns: list) -> dict[str, list]:
    """Columns of n moves of a mouse, some of them replaced."""
    moves = {"t": [0.01 * i for i in range(n)], "x": [1.5] * n, "y": [2] * n, "event": ["move"] * n, "button": [0] * n}
    extra = {"pressure": [0.0] * n, "contact": [None] * n, "event_flags": [0] * n, "pointer_type": ["mouse"] * n}
    return moves | extra | {"target": [0] * n} | columns


def batch(seq: int = 0, end: bool = False, **fields: object) -> bytes:
    """The body of one batch of session "s", some of its fields replaced."""
    first = {"metadata": METADATA} if seq == 0 else {}
    return json.dumps({"session": "s", "seq": seq, "end": end, "events": events()} | first | fields).encode()
