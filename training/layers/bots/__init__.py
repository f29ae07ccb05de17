"""Bots that solve layers, made here family by family from broad priors, in the shape recordings of people have."""

from __future__ import annotations

import numpy as np
import pandas as pd

from botcore.training.datasets import Sessions, assemble
from botcore.training.layers.bots import question, rotation, slider

# The bots of a layer, a module each: FAMILY (kind -> family), COPIED (the kinds that copy people), copy(people, rng) to
# what those choose from, player(kind, rng, library) to what plays one session.
ROOMS = {"slider": slider, "rotation": rotation, "question": question}
MADE = "adversaries"  # the source of what is generated


def generate(layer: str, kind: str, sessions: int, seed: int, people: Sessions | None = None) -> Sessions:
    """Sessions of one kind of bot, the same for the same seed, each a bot of its own settings.

    people: whom the copying kinds copy. Raises ValueError for an unknown kind, or nobody to copy.
    """
    room = ROOMS[layer]
    if kind not in room.FAMILY:
        raise ValueError(f"kind: {kind!r} is no generator of {layer}; choose from {', '.join(room.FAMILY)}")
    rng, library = np.random.default_rng([seed, *kind.encode()]), None
    if kind in room.COPIED:
        library = room.copy(people, rng) if people is not None and len(people) else None
        if not library:
            raise ValueError(f"people: {kind} has nobody to copy; give recordings of people who solved a {layer}")
    parts = [room.player(kind, rng, library)() for _ in range(sessions)]
    names = [f"{MADE}/{layer}/{kind}/{i}" for i in range(sessions)]
    facts = {"source": MADE, "label": np.int8(1), "bot_kind": kind, "family": room.FAMILY[kind], "user_id": ""}
    facts |= {"device": "generated", "pointer_type": "mouse"}
    return assemble(parts, pd.DataFrame({"session_id": names, "recording_id": names} | facts))
