"""The wire as it is first thought of: a repeated sub-message an event, read into NumPy, scored by NumPy and XGBoost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import xgboost
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.message_factory import GetMessages
from numpy.typing import NDArray

from botcore.bench.peers import numpy_features, sessions

PACKAGE = "submessages"
MESSAGES = {
    "Event": "double t, float x, float y, uint32 kind",
    "Session": "string id, repeated Event events",
    "Sessions": "repeated Session sessions",
    "Score": "string id, double p_bot",
    "Scores": "repeated Score scores",
}


def _file() -> FileDescriptorProto:
    """The .proto these lines would be, without a step of compilation."""
    file = FileDescriptorProto(name=f"{PACKAGE}.proto", package=PACKAGE, syntax="proto3")
    for name, fields in MESSAGES.items():
        message = file.message_type.add(name=name)
        for number, words in enumerate((field.split() for field in fields.split(", ")), start=1):
            *label, kind, field = words
            made = message.field.add(name=field, number=number, label=FieldDescriptorProto.LABEL_OPTIONAL)
            if label:
                made.label = FieldDescriptorProto.LABEL_REPEATED
            if kind in MESSAGES:
                made.type, made.type_name = FieldDescriptorProto.TYPE_MESSAGE, f".{PACKAGE}.{kind}"
            else:
                made.type = FieldDescriptorProto.Type.Value(f"TYPE_{kind.upper()}")
    return file


_classes = GetMessages([_file()])
Sessions, Scores = _classes[f"{PACKAGE}.Sessions"], _classes[f"{PACKAGE}.Scores"]


def encode(sessions: Sequence[NDArray], ids: Sequence[str]) -> bytes:
    """EVENT records of several sessions as one message."""
    message = Sessions()
    for name, events in zip(ids, sessions, strict=True):
        made = message.sessions.add(id=name)
        for t, x, y, kind in zip(*(events[name].tolist() for name in ("t", "x", "y", "kind")), strict=True):
            made.events.add(t=t, x=x, y=y, kind=kind)
    return message.SerializeToString()


def handler(booster: xgboost.Booster) -> Callable[[bytes], bytes]:
    """A message of sessions to a message of scores; all movements of a message are predicted together."""

    def handle(data: bytes) -> bytes:
        given = Sessions.FromString(data).sessions
        rows = [numpy_features.described(*_columns(session.events)) for session in given]
        every = np.concatenate(rows).astype(np.float32)
        log_odds = booster.inplace_predict(every, predict_type="margin", validate_features=False)
        scores = Scores()
        for session, p_bot in zip(given, sessions.p_bot(log_odds, [len(each) for each in rows]), strict=True):
            scores.scores.add(id=session.id, p_bot=p_bot)
        return scores.SerializeToString()

    return handle


def _columns(events) -> NDArray:
    return np.array([(event.t, event.x, event.y, event.kind) for event in events]).T
