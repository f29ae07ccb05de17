"""botcore's own wire and detector, the wire read the ordinary way: generated protobuf classes and NumPy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from botcore import Detector
from botcore.events import STEPS_PER_PIXEL, TICKS_PER_SECOND
from botcore.server.botcore_pb2 import Batch, Decision, Scores


def handler(detector: Detector) -> Callable[[bytes], bytes]:
    """A Batch of whole sessions in packed columns to Scores, as bytes."""

    def handle(data: bytes) -> bytes:
        scores = Scores()
        for chunk in Batch.FromString(data).chunks:
            t = np.cumsum(np.array(chunk.dt, np.int64)) / TICKS_PER_SECOND
            x, y = (np.cumsum(np.array(steps, np.int64)) / STEPS_PER_PIXEL for steps in (chunk.dx, chunk.dy))
            kind = np.frombuffer(chunk.kind, np.uint8)
            kind = np.repeat(kind, len(t)) if len(kind) == 1 else kind
            verdict = detector.score(t, x, y, kind if len(kind) else None)
            name, version, revision = verdict.model
            scores.scores.add(
                session=chunk.session, seq=chunk.seq, p_bot=verdict.p_bot, n_events=verdict.n_events, final=chunk.end,
                decision=Decision.Value(f"DECISION_{verdict.decision.upper()}"),
                model={"name": name, "version": version, "schema_revision": revision},
            )  # fmt: skip
        return scores.SerializeToString()

    return handle
