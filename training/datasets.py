"""Labelled sessions: the events of many, and a table of what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from botcore.events import EVENT
from botcore.recordings import RecordingError, Recordings, read

COLUMNS = ("session_id", "recording_id", "source", "label", "bot_kind", "family", "user_id", "device", "pointer_type")
SUFFIXES = (".parquet", ".jsonl", ".csv")

# Kind of bot -> family: one generator with all its settings. Families are left out of training whole, so the
# project's own generators (training.adversaries) stand here beside the recorded kinds.
FAMILIES = {
    "straight and tweened": (
        "straight", "tween", "pyautogui_simple", "pyautogui_tween", "selenium_pyautogui_21oct",
        "selenium_pyautogui_only_in_all", "pynput",
    ),
    "Bézier": ("bezier", "curve", "pyclick", "humancursor", "oxymouse_bezier"),
    "spline": ("spline", "human_mouse"),
    "WindMouse": ("wind", "windmouse"),
    "learned from people": (
        "eigenmovement", "smoothed_bootstrap", "autoregression", "step_chain", "humanmovemouse", "gan",
    ),
    "driver": ("plain", "steps", "pw_plain", "pw_click", "pw_steps", "js_dispatch"),
    "touch driver": ("touch_tap",),
    "other": ("pyhm", "contest_unknown"),
    "minimum jerk": ("minimum_jerk",),
    "sigma-lognormal": ("sigma_lognormal",),
    "two-phase": ("two_phase",),
    "random walk": ("random_walk",),
    "pursuit": ("pursuit",),
    "optimal control": ("optimal_control",),
    "power law": ("power_law",),
    "coherent noise": ("coherent_noise",),
    "Fourier": ("fourier",),
    # Keyframes thin out one recorded movement: its shape and times are a person's, nothing is learnt of the rest.
    "replay": ("replay", "keyframes"),
}  # fmt: skip
FAMILY = {kind: family for family, kinds in FAMILIES.items() for kind in kinds}


def family_of(kind: str) -> str:
    """Family of a kind of bot. What a driver plays (driver_path, of training.drivers) is of the path's family."""
    return FAMILY.get(kind) or FAMILY.get(kind.partition("_")[2]) or kind or "unknown"


@dataclass(frozen=True)
class Source:
    """Where recordings come from: what its people did, and on what terms its authors gave them."""

    task: str
    terms: str


POINTING, DRAWING, SLIDER = "pointing", "drawing while pressed", "slider"
SOURCES = {
    "balabit": Source(POINTING, "open to researchers, asks for citation (Balabit Mouse Dynamics Challenge)"),
    "delbot": Source(DRAWING, "MIT"),
    "gousekid": Source(POINTING, "MIT"),
    "udaykiran": Source(POINTING, "MIT"),
    "ashley": Source(POINTING, "none stated"),
    "captchat": Source(POINTING, "none stated"),
    "letaylo": Source(POINTING, "none stated"),
    "dsjtzs": Source(SLIDER, "none stated"),
    "generated": Source(POINTING, "made for this project"),
    "adversaries": Source(POINTING, "made by this project"),
    "adversaries-drawing": Source(DRAWING, "made by this project"),
    "adversaries-slider": Source(SLIDER, "made by this project"),
    "browser": Source(POINTING, "made by this project"),
    "browser-drawing": Source(DRAWING, "made by this project"),
    "browser-slider": Source(SLIDER, "made by this project"),
}
OWN = Source(POINTING, "the operator's own")  # a source nobody listed


@dataclass(frozen=True)
class Sessions:
    """Sessions with what is known of each.

    Attributes:
        events: (n_events,) EVENT, the sessions one after another.
        offsets: (n + 1,) int64; session i is events[offsets[i]:offsets[i + 1]].
        table: n rows of COLUMNS; label is 0 for a person, 1 for a bot, the rest is text ('' where unknown).
    """

    events: np.ndarray
    offsets: np.ndarray
    table: pd.DataFrame

    def __len__(self) -> int:
        return len(self.table)

    def session(self, i: int) -> np.ndarray:
        """The events of session i, a view."""
        return self.events[self.offsets[i] : self.offsets[i + 1]]

    def select(self, where: np.ndarray) -> Sessions:
        """The sessions of a mask or of indices, in the order given."""
        index = np.arange(len(self))[where]
        lengths = np.diff(self.offsets)[index]
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        rows = np.arange(offsets[-1]) + np.repeat(self.offsets[index] - offsets[:-1], lengths)
        return Sessions(self.events[rows], offsets, self.table.iloc[index].reset_index(drop=True))


def assemble(parts: Sequence[np.ndarray], table: pd.DataFrame) -> Sessions:
    """Sessions of one array of EVENT each and their table."""
    offsets = np.cumsum([0, *map(len, parts)]).astype(np.int64)
    return Sessions(np.concatenate([np.zeros(0, EVENT), *parts]), offsets, table.reset_index(drop=True))


def concatenate(parts: Sequence[Sessions]) -> Sessions:
    """All sessions of the parts, in order."""
    base = np.cumsum([0, *(len(part.events) for part in parts)])
    offsets = [part.offsets[:-1] + start for part, start in zip(parts, base, strict=False)]
    return Sessions(
        np.concatenate([part.events for part in parts]),
        np.append(np.concatenate(offsets), base[-1]).astype(np.int64),
        pd.concat([part.table for part in parts], ignore_index=True),
    )


def load(path: Path | str | Iterable[Path | str]) -> Sessions:
    """Read labelled pointer sessions from a directory (pointer_* files, or every recording in it) or from files.

    Raises:
        RecordingError: nothing to read, no label column, or a label that is neither human nor bot.
    """
    files = [Path(path)] if isinstance(path, str | Path) else [Path(each) for each in path]
    files = [file for each in files for file in (_listing(each) if each.is_dir() else [each])]
    if not files:
        raise RecordingError(f"{path}: no recordings here; give a directory with {', '.join(SUFFIXES)} files, or files")
    return concatenate([_label(read(file), file) for file in files])


def _listing(directory: Path) -> list[Path]:
    files = sorted(file for file in directory.iterdir() if file.suffix in SUFFIXES)
    return [file for file in files if file.name.startswith("pointer_")] or files


def _label(recordings: Recordings, file: Path) -> Sessions:
    facts = recordings.facts
    if "label" not in facts:
        raise RecordingError(f"{file}: column 'label' is missing; training needs human or bot on every session")
    table = pd.DataFrame({name: pd.Series(facts[name]) for name in COLUMNS if name in facts})
    table = table.reindex(columns=COLUMNS).astype(object).fillna("").astype(str)
    table["session_id"] = recordings.session_ids
    table["recording_id"] = table["recording_id"].where(table["recording_id"] != "", table["session_id"])
    table["source"] = table["source"].where(table["source"] != "", file.stem.removeprefix("pointer_"))
    label = table["label"].map({"human": 0, "0": 0, "0.0": 0, "bot": 1, "1": 1, "1.0": 1})
    if label.isna().any():
        row = int(label.isna().argmax())
        raise RecordingError(
            f"{file}: label {table['label'][row]!r} of session {table['session_id'][row]!r} is neither human nor bot; "
            "correct it or leave the session out"
        )
    table["label"] = label.astype(np.int8)
    kinds = zip(table["bot_kind"], table["label"], strict=True)
    table["family"] = [family_of(kind) if bot else "" for kind, bot in kinds]
    return Sessions(recordings.events, recordings.offsets, table)
