"""Drags of people as a page records them that also records the way to the handle: with a movement of people before."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from botcore.events import events
from botcore.training.adversaries.movements import Movement, movements
from botcore.training.datasets import Sessions, assemble
from botcore.training.datasets import load as load_pointers

SOURCE = "pointer_captchat.parquet"  # people who moved a mouse upon a page with a CAPTCHA
LIBRARY = 500  # movements that are drawn from
DWELL, PRESS = (0.1, 0.4), 0.02  # s from arrival to the drag, and from the press


def library(data: Path, seed: int) -> list[Movement]:
    """Movements of people beside the layers' recordings; empty where there are none."""
    file = data / SOURCE
    if not file.exists():
        return []
    sessions = load_pointers(file)
    people = sessions.select((sessions.table["label"] == 0).to_numpy())
    return movements(people, LIBRARY, np.random.default_rng(seed))


def approached(sessions: Sessions, known: list[Movement], seed: int) -> Sessions:
    """The same drags, each with one of these movements, turned anyhow, to where it begins, and a press."""
    rng = np.random.default_rng(seed)
    parts = [_before(sessions.session(i), known[rng.integers(len(known))], rng) for i in range(len(sessions))]
    return assemble(parts, sessions.table)


def _before(drag: np.ndarray, movement: Movement, rng: np.random.Generator) -> np.ndarray:
    way = (movement.path @ [1.0, 1.0j] - 1.0) * movement.distance * np.exp(1.0j * rng.uniform(0.0, 2.0 * np.pi))
    t = movement.t - movement.t[-1] - rng.uniform(*DWELL)
    x, y = np.rint(drag["x"][0] + way.real), np.rint(drag["y"][0] + way.imag)
    press = events([-PRESS], drag["x"][:1], drag["y"][:1], "down")
    whole = np.concatenate([events(t, x, y, "move"), press, drag])
    whole["t"] -= t[0]
    return whole
