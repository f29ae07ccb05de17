"""What a tap model learns from and is measured on: people, their re-observed copies, bots, a row of features each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore import features
from botcore.features import rhythm
from botcore.training.adversaries.bot import log_uniform
from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK
from botcore.training.datasets import Sessions, concatenate
from botcore.training.tap.bots import COPIED, INVENTED, LONGEST, generate
from botcore.training.tap.clocks import FEWEST, Recorder, invented, recorders_of, reobserve

NAMES = features.names("tap")
# What tells the recorder, the task or the pace rather than the hand: the model sees it as missing, always.
HIDDEN = (
    "avg_interval", "min_interval", "max_interval", "variance", "tap_speed", "consistency", "rhythm_variation",
    "lattice_1ms", "lattice_10ms", "lattice_frame", "fast_share", "max_dev", "hold_mean", "flight_mean",
)  # fmt: skip
SEEN = np.array([name not in HIDDEN for name in NAMES])
GAPS = FEWEST - 1  # below so many gaps the model abstains
LENDERS = 200  # sequences of people from which a source can lend its recorder and be left out
COPIES = 1000  # of people of a source, for each recorder of others
STRANGE = 3000  # recorders invented


@dataclass(frozen=True)
class Rows:
    """Sequences described: those of at least GAPS gaps.

    Attributes:
        values: (n, k) float64, the core's row; the rules read these.
        table: n rows, what is known of each; "clock" is OWN_CLOCK, INVENTED_CLOCK or the source whose recorder it is.
    """

    values: np.ndarray
    table: pd.DataFrame

    @property
    def X(self) -> np.ndarray:
        """(n, k) float32 for the model: what is HIDDEN is missing."""
        return np.where(SEEN, self.values, np.nan).astype(np.float32)

    def select(self, where: np.ndarray) -> Rows:
        """The rows of a mask."""
        return Rows(self.values[where], self.table[where].reset_index(drop=True))


def describe(sessions: Sessions, clock: str = OWN_CLOCK) -> Rows:
    """The rows of sequences long enough to judge."""
    values = rhythm.run(sessions.events, sessions.offsets)
    onsets = np.add.reduceat(sessions.events["kind"] == rhythm.DOWN, sessions.offsets[:-1])
    return Rows(values, sessions.table.assign(clock=clock)).select(onsets > GAPS)


def join(parts: Sequence[Rows]) -> Rows:
    """All rows of the parts, in order."""
    values = np.concatenate([part.values for part in parts])
    return Rows(values, pd.concat([part.table for part in parts], ignore_index=True))


def people_of(sessions: Sessions, source: str, most: int | None = None, seed: int = 0) -> Sessions:
    """The people of a source, at most so many of their sequences."""
    index = np.flatnonzero((sessions.table["source"] == source) & (sessions.table["label"] == 0))
    if most is not None and len(index) > most:
        index = np.sort(np.random.default_rng(seed).choice(index, most, replace=False))
    return sessions.select(index)


def lenders_of(sessions: Sessions) -> list[str]:
    """The sources with people enough to lend their recorder and to be left out, in alphabetical order."""
    counts = sessions.table["source"][sessions.table["label"] == 0].value_counts()
    return sorted(counts.index[counts >= LENDERS])


def adversaries(sessions: Sessions, lenders: Sequence[str], per_kind: int, seed: int) -> Sessions:
    """Generated bots: `per_kind` of each invented kind, and as many of each copying kind, shared among the sources."""
    parts = [generate(kind, per_kind, seed) for kind in INVENTED]
    share = max(per_kind // max(len(lenders), 1), 1)
    parts += [generate(kind, share, seed, people_of(sessions, source)) for kind in COPIED for source in lenders]
    return concatenate(parts)


def material(sessions: Sessions, per_kind: int, seed: int, progress: Callable = tqdm) -> Rows:
    """People on their own recorder, some of them and all bots on that of every source, and on recorders invented."""
    rng = np.random.default_rng(seed)
    lenders = lenders_of(sessions)
    made = adversaries(sessions, lenders, per_kind, seed)
    recorded = sessions.select((sessions.table["label"] == 1).to_numpy())
    lent = {source: recorders_of(people_of(sessions, source)) for source in lenders}
    lent[INVENTED_CLOCK] = [invented(rng) for _ in range(STRANGE)]
    plain = [_plain(rng) for _ in range(STRANGE)]
    parts = [describe(sessions), describe(reobserve(made, plain, rng))]
    for lender, recorders in progress(lent.items(), desc="recorders", unit="recorder"):
        others = [people_of(sessions, source, COPIES, seed) for source in lenders if source != lender]
        parts.append(describe(reobserve(concatenate([made, recorded, *others]), recorders, rng), lender))
    return join(parts)


def _plain(rng: np.random.Generator) -> Recorder:
    """A bot's own clock: it only ends, and may not tell its releases."""
    return Recorder(0.0, 0.0, 0.0, round(log_uniform(rng, FEWEST, LONGEST)), bool(rng.random() < 0.5))
