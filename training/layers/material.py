"""What a layer's model learns from and is measured on: people, recorded and generated bots, on their own clock and on
that of the people, a row of features each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore import INPUTS, features
from botcore.training.clocks import OWN_CLOCK, clock_of, reobserve
from botcore.training.datasets import Sessions, concatenate
from botcore.training.layers.bots import ROOMS, generate
from botcore.training.layers.columns import UNITS

PEOPLES = "people's"  # the clock of a bot that is seen again by the recorder of people
RECLOCKED = ("slider", "question")  # steps of a rotation are presses: there is no motion to see again
SLOWER = "slower"  # the clock of people who take their time: nobody is a bot for that
SLOWEST = (1.5, 4.0)  # times as long
PACED = ("rotation",)  # whose people are learnt from slower too: of a drag the model reads what holds at any pace
PER_KIND = 100
FEWEST = 5  # sessions of people worked with an input, from which the model knows it


@dataclass(frozen=True)
class Rows:
    """Sessions described, whether there is enough to judge or not.

    Attributes:
        values: (n, n_features) float32, the core's row.
        table: n rows, what is known of each; "clock" is OWN_CLOCK, PEOPLES or SLOWER, "judged" says whether
            there is enough, worked with an input that people were learnt with.
    """

    values: np.ndarray
    table: pd.DataFrame

    def select(self, where: np.ndarray) -> Rows:
        """The rows of a mask."""
        return Rows(self.values[where], self.table[where].reset_index(drop=True))

    @property
    def people(self) -> np.ndarray:
        """Those of people as they were recorded that can be judged, a mask."""
        table = self.table
        return ((table["label"] == 0) & table["judged"] & (table["clock"] == OWN_CLOCK)).to_numpy()

    def at_any_pace(self, chosen: np.ndarray) -> np.ndarray:
        """Values (n, n_features) of some of these people, a mask, as they were recorded and slower."""
        table = self.table
        known = table["session_id"].isin(table["session_id"][chosen & self.people]) & (table["label"] == 0)
        return self.values[(known & table["judged"] & table["clock"].isin([OWN_CLOCK, SLOWER])).to_numpy()]


def describe(sessions: Sessions, layer: str, inputs: Sequence[str], clock: str = OWN_CLOCK) -> Rows:
    """A row for every session; those worked with other inputs cannot be judged."""
    values = features.extract_native(layer, sessions.events, sessions.offsets)
    units, _, worked = features.evidence(layer, sessions.events, sessions.offsets)
    worked = np.array(INPUTS)[worked]
    judged = (units >= UNITS[layer]) & np.isin(worked, inputs)
    return Rows(values, sessions.table.assign(clock=clock, input=worked, units=units, judged=judged))


def inputs_of(people: Sessions, layer: str) -> list[str]:
    """What these people worked with, where enough of them did and could be judged."""
    units, _, worked = features.evidence(layer, people.events, people.offsets)
    counts = np.bincount(worked[units >= UNITS[layer]], minlength=len(INPUTS))
    return [name for name, n in zip(INPUTS, counts, strict=True) if n >= FEWEST]


def join(parts: Sequence[Rows]) -> Rows:
    """All rows of the parts, in order."""
    table = pd.concat([part.table for part in parts], ignore_index=True)
    return Rows(np.concatenate([part.values for part in parts]), table)


def material(sessions: Sessions, layer: str, per_kind: int, seed: int) -> Rows:
    """Every recorded session, `per_kind` bots of each generated kind, and all of them on the clock of these people.

    Raises ValueError where nobody is there to learn from.
    """
    people = sessions.select((sessions.table["label"] == 0).to_numpy())
    if not len(people):
        raise ValueError(f"people: nobody solved a {layer} in the data; give sessions labelled human")
    inputs = inputs_of(people, layer)
    made = concatenate([generate(layer, kind, per_kind, seed, people) for kind in ROOMS[layer].FAMILY])
    parts = [describe(sessions, layer, inputs), describe(made, layer, inputs)]
    if layer in RECLOCKED:
        again = reobserve(concatenate([sessions, made]), [clock_of(people)], np.random.default_rng(seed))
        parts.append(describe(again, layer, inputs, PEOPLES))
    if layer in PACED:
        parts.append(describe(slowed(people, np.random.default_rng(seed)), layer, inputs, SLOWER))
    return join(parts)


def slowed(sessions: Sessions, rng: np.random.Generator) -> Sessions:
    """The same, each taking so much longer as is drawn for it."""
    factor = np.exp(rng.uniform(*np.log(SLOWEST), len(sessions)))
    events = sessions.events.copy()
    events["t"] *= np.repeat(factor, np.diff(sessions.offsets))
    return Sessions(events, sessions.offsets, sessions.table)


def compared(layer: str) -> str:
    """The clock on which bots of a layer are compared with people."""
    return PEOPLES if layer in RECLOCKED else OWN_CLOCK
