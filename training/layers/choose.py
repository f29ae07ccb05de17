"""Which engine judges a layer: what is learnt from people alone, unless trees recognise more bots they never saw."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from botcore.training.layers.blind import Blind, margins, members
from botcore.training.layers.bots import ROOMS
from botcore.training.layers.material import compared

BEYOND = 2.0  # standard errors, over families, by which trees must recognise more


def compare(blind: Blind, taught: pd.DataFrame | None, layer: str) -> dict[str, Any]:
    """The manifest's choice: recall by family of both at the same blind false-positive rate, families left out in turn;
    "engine" is "trees" or "ensemble".

    taught: supervised.blind_margins, None where there was nothing to teach them with.
    """
    people_alone = _rates(blind.table, margins(blind.strangeness, *members(blind)) > 0.0)
    found: dict[str, Any] = {"engine": "ensemble", "ensemble": people_alone}
    if taught is None:
        return found
    bots = taught[(taught["label"] == 1) & (taught["clock"] == compared(layer))]
    found["trees"] = _rates(bots, bots["said"].to_numpy())
    copies = {ROOMS[layer].FAMILY[kind] for kind in ROOMS[layer].COPIED}
    gains = [rate - people_alone[family] for family, rate in found["trees"].items() if family not in copies]
    if len(gains) > 1:
        found |= {"gain": float(np.mean(gains)), "standard_error": float(np.std(gains, ddof=1) / np.sqrt(len(gains)))}
        found["engine"] = "trees" if found["gain"] > BEYOND * found["standard_error"] else "ensemble"
    return found


def _rates(table: pd.DataFrame, hit: np.ndarray) -> dict[str, float]:
    bots = (table["label"] == 1).to_numpy()
    rates = pd.Series(hit[bots]).groupby(table["family"].to_numpy()[bots]).mean()
    return {str(family): float(rate) for family, rate in rates.items()}
