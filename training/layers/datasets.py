"""Labelled sessions of one layer: from tables of captcha sessions, and from recordings an operator exported.

captcha_sessions.parquet and captcha_events.parquet hold what pages of the earlier system sent; each session is put into
the shape it was sent in and read as the server reads it. collected_LAYER.parquet holds events, one a row.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from botcore import layers, recordings
from botcore.recordings import RecordingError
from botcore.training.datasets import COLUMNS, Sessions, assemble, concatenate

SESSIONS, EVENTS = "captcha_sessions.parquet", "captcha_events.parquet"
UNSTATED, OWN = "none stated: retrain on your own before production", "the operator's own"
LABELS = {"human": 0, "0": 0, "0.0": 0, "bot": 1, "1": 1, "1.0": 1}
FIGURES = (
    "target_position_px", "final_slider_position_px", "final_rotation_deg", "total_rotation_deg", "drag_count",
    "total_travel_px", "interaction_duration_ms", "idle_before_first_drag_ms", "used_touch", "option_index",
    "time_to_answer_ms", "total_hover_time_ms", "total_hover_count", "mouse_path_length_px", "mouse_path_straightness",
)  # fmt: skip


def load(path: Path | str, layer: str, every: bool = False) -> Sessions:
    """The labelled sessions of a layer in a directory (both kinds of file) or in one file.

    Left out, unless `every` is asked for, are sessions suspected of a recorder's fault, and people whose whole stream
    is also labelled a bot's.

    Raises:
        RecordingError: nothing of the layer to read, a column is missing, or a label is neither human nor bot.
    """
    path = Path(path)
    known = [path / SESSIONS, path / f"collected_{layer}.parquet"] if path.is_dir() else [path]
    parts = [_read(file, layer, every) for file in known if file.exists()]
    sessions = concatenate(parts) if parts else None
    if sessions is None or not len(sessions):
        raise RecordingError(
            f"{path}: no {layer} sessions here; give {SESSIONS} with {EVENTS} beside it, or the "
            f"collected_{layer}.parquet of `botcore export`"
        )
    return sessions if every else sessions.select(~_contradicted(sessions))


def _read(file: Path, layer: str, every: bool) -> Sessions:
    sent = file.name == SESSIONS and file.with_name(EVENTS).exists()
    return _captcha(file, layer, every) if sent else _collected(file, layer)


def _collected(file: Path, layer: str) -> Sessions:
    """What `botcore export` wrote; a file that names layers may hold others too."""
    read = recordings.read(file)
    facts = pd.DataFrame({"session_id": read.session_ids} | read.facts)
    sessions = Sessions(read.events, read.offsets, _table(facts, file))
    return sessions.select((facts["layer"] == layer).to_numpy()) if "layer" in facts else sessions


def _captcha(file: Path, layer: str, every: bool) -> Sessions:
    facts = pd.read_parquet(file)
    sound = every | ~facts["recording_bug_suspect"].astype(bool)
    facts = facts[(facts["layer"] == layer) & sound].reset_index(drop=True).rename(columns={"contributor": "user_id"})
    told = pd.read_parquet(file.with_name(EVENTS))
    streams = dict(iter(told[told["session_id"].isin(facts["session_id"])].groupby("session_id", observed=True)))
    parts = [
        layers.events(records(streams[session["session_id"]]), layer, metadata(session))
        for session in facts.to_dict("records")
    ]
    return assemble(parts, _table(facts, file))


def records(stream: pd.DataFrame) -> pd.DataFrame:
    """The events of a session as its page sent them."""
    told = {
        "time_since_start": 1000.0 * stream["t"],
        "event_type": stream["event"].astype(str),
        "client_x": stream["x"].astype(float),
        "client_y": stream["y"].astype(float),
        "buttons": stream["buttons"].astype(float).where(stream["buttons"] >= 0),
    }
    return pd.DataFrame(told)


def metadata(session: dict[str, Any]) -> dict[str, Any]:
    """What its page reported of a session beside its events; times in ms."""
    if not session["has_metadata"]:
        return {}
    told = {name: session[name] for name in FIGURES if not pd.isna(session[name])}
    if session["layer"] == "question":
        told["option_hover_times"] = dict(enumerate(session["hover_time_ms"]))
        told["option_hover_counts"] = dict(enumerate(session["hover_count"]))
        told["mouse_path"] = _points(session["path_t"], {"x": session["path_x"], "y": session["path_y"]})
    else:
        name, value = ("slider_trace", "position") if session["layer"] == "slider" else ("rotation_trace", "rotation")
        told[name] = _points(session["trace_t"], {value: session["trace_value"]})
    return told


def _points(t: np.ndarray, columns: dict[str, np.ndarray]) -> list[dict[str, float]]:
    return pd.DataFrame({"t": 1000.0 * t} | columns).to_dict("records")


def _table(facts: pd.DataFrame, file: Path) -> pd.DataFrame:
    if "label" not in facts:
        raise RecordingError(f"{file}: column 'label' is missing; training needs human or bot on every session")
    table = facts.reindex(columns=COLUMNS).astype(object)
    table = table.where(table.notna(), "").astype(str)
    label = table["label"].map(LABELS)
    if label.isna().any():
        row = table[label.isna()].iloc[0]
        raise RecordingError(
            f"{file}: label {row['label']!r} of session {row['session_id']!r} is neither human nor bot; correct it or "
            "leave the session out"
        )
    table["label"] = label.astype(np.int8)
    table["recording_id"] = table["recording_id"].where(table["recording_id"] != "", table["session_id"])
    table["source"] = table["source"].where(table["source"] != "", file.stem)
    table["family"] = table["bot_kind"].where(table["bot_kind"] != "", "unknown").where(table["label"] == 1, "")
    table["device"] = "recorded"
    return table


def _contradicted(sessions: Sessions) -> np.ndarray:
    """People whose stream, event for event, stands under a bot's label too: one of the labels is wrong."""
    stream = [sessions.session(i)[["t", "x", "y", "kind"]].tobytes() for i in range(len(sessions))]
    bot = sessions.table["label"].to_numpy() == 1
    bots = {stream[i] for i in np.flatnonzero(bot)}
    return ~bot & np.array([each in bots for each in stream], bool)
