"""What a long measurement has done already, so that one that was stopped goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from botcore.training.datasets import Sessions

STATED = "settings.json"


class Progress:
    """A directory with one JSON file a part that is done; parts done under other settings are deleted."""

    def __init__(self, folder: Path, settings: Mapping[str, Any]):
        self.folder = folder
        stated = json.dumps(settings, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / STATED).exists() or (folder / STATED).read_text() != stated:
            for part in folder.glob("*.json"):
                part.unlink()
            (folder / STATED).write_text(stated)

    def done(self, name: str) -> bool:
        """Whether a part is there."""
        return self._path(name).exists()

    def of(self, name: str, make: Callable[[], Any]) -> Any:
        """A part as it was kept; else it is made and kept at once, whole or not at all."""
        path = self._path(name)
        if not path.exists():
            written = path.with_suffix(".part")
            written.write_text(json.dumps(make(), ensure_ascii=False, allow_nan=False))
            os.replace(written, path)
        return json.loads(path.read_text())

    def _path(self, name: str) -> Path:
        return self.folder / (re.sub(r"[^\w ,]+", "-", name) + ".json")


def digest(sessions: Sessions) -> str:
    """SHA-256 over the events and the facts of all sessions."""
    found = hashlib.sha256(np.ascontiguousarray(sessions.events).tobytes())
    found.update(sessions.offsets.tobytes())
    found.update(sessions.table.to_csv(index=False).encode())
    return found.hexdigest()
