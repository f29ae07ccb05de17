"""Labelled tap sequences: onsets and releases as events, and a table of what is known of each sequence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from botcore.events import KINDS
from botcore.recordings import RecordingError, read_taps
from botcore.training.datasets import SUFFIXES, Sessions, Source, concatenate

COLUMNS = (
    "session_id", "recording_id", "source", "label", "bot_kind", "family", "user_id", "device", "task", "n_missing",
)  # fmt: skip
LABELS = {"human": 0, "0": 0, "0.0": 0, "bot": 1, "1": 1, "1.0": 1}

UNSTATED = "none stated: retrain on your own before production"
SOUND, PASSWORD, TYPING, ANY = "tapping to sound", "typing a password", "typing text", "any"
SOURCES = {
    "rhythms": Source(SOUND, UNSTATED),
    "swarm": Source(SOUND, UNSTATED),
    "android": Source(PASSWORD, UNSTATED),
    "meu": Source(PASSWORD, UNSTATED),
    "ashley": Source(TYPING, UNSTATED),
    "adversaries": Source(ANY, "made by this project"),
}
OWN = Source(ANY, "the operator's own")  # a source nobody listed


def load(path: Path | str) -> Sessions:
    """Read labelled tap sequences: a file, or a directory (its taps_* files, else every recording in it).

    Files as botcore.recordings.read_taps has them, with a label, human or bot, and where they are known source,
    bot_kind, user_id, device, task and n_missing (taps the recorder missed). Beside taps_NAME.parquet,
    tap_sequences_NAME.parquet may hold what is known of a sequence. Sequences stay in the order of the file, which is
    taken for that of time.

    Raises:
        RecordingError: nothing to read, a column is missing, or a label that is neither human nor bot.
    """
    path = Path(path)
    files = _listing(path) if path.is_dir() else [path]
    if not files:
        raise RecordingError(f"{path}: no taps here; give a directory with {', '.join(SUFFIXES)} files, or a file")
    return concatenate([_read(file) for file in files])


def times(events: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Onsets (n,) and releases (n,), NaN where unknown, of a sequence whose taps are each a target of their own."""
    down, up = (events[events["kind"] == KINDS[kind]] for kind in ("down", "up"))
    released = np.full(len(down), np.nan)
    _, at, of = np.intersect1d(down["target"], up["target"], return_indices=True)
    released[at] = up["t"][of]
    return down["t"], released


def _listing(directory: Path) -> list[Path]:
    files = sorted(file for file in directory.iterdir() if file.suffix in SUFFIXES)
    return [file for file in files if file.name.startswith("taps_")] or files


def _read(file: Path) -> Sessions:
    recordings = read_taps(file)
    table = pd.DataFrame({"session_id": recordings.session_ids} | recordings.facts)
    beside = file.with_name(file.name.replace("taps_", "tap_sequences_", 1))
    if beside != file and beside.exists():
        facts = pd.read_parquet(beside).rename(columns={"seq_id": "session_id"}).set_index("session_id")
        table = table[["session_id"]].join(facts, on="session_id")
    return Sessions(recordings.events, recordings.offsets, _labelled(table, file))


def _labelled(table: pd.DataFrame, file: Path) -> pd.DataFrame:
    if "label" not in table:
        raise RecordingError(f"{file}: column 'label' is missing; training needs human or bot on every sequence")
    table = table.reindex(columns=COLUMNS)
    missing = table["n_missing"].astype(float).fillna(0.0).astype(np.int64)
    table = table.astype(object).fillna("").astype(str).assign(n_missing=missing)
    label = table["label"].map(LABELS)
    if label.isna().any():
        row = table[label.isna()].iloc[0]
        raise RecordingError(
            f"{file}: label {row['label']!r} of sequence {row['session_id']!r} is neither human nor bot; correct it or "
            "leave the sequence out"
        )
    table["label"] = label.astype(np.int8)
    table["source"] = table["source"].where(table["source"] != "", file.stem.removeprefix("taps_"))
    recording = table["session_id"].str.partition("#")[0]  # a window of a recording is named recording#window
    table["recording_id"] = table["recording_id"].where(table["recording_id"] != "", recording)
    table["family"] = table["bot_kind"].where(table["bot_kind"] != "", "unknown").where(table["label"] == 1, "")
    return table
