"""What every station measures with: chunks of recorded sessions, and forests trained on them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import xgboost
from numpy.typing import NDArray

import botcore
from botcore import features
from botcore.events import EVENT
from botcore.training.compile import Foreign
from botcore.training.datasets import Sessions, load
from botcore.training.model import wrap
from botcore.training.publish import publish

SAMPLES = Path(botcore.__file__).parent / "samples"
PAUSE = 1.0  # s between a session and the next
MOST, BYTES = 24_000, 1 << 27  # chunks of one length at most, and the memory their events may take
COLUMNS = ("t", "x", "y", "kind")
BOUND = 2.4e-7  # in probability: what compiled and fitted may differ by


@dataclass(frozen=True)
class Chunks:
    """Distinct chunks of n events, each a session with at least one movement to judge.

    events: EVENT (m, n); rows: float32 (m, n_features), their features, means over the movements of each; bot: (m,)
    whether a bot made it.
    """

    events: NDArray
    rows: NDArray[np.float32]
    bot: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.events)

    @cached_property
    def columns(self) -> list[tuple[NDArray, ...]]:
        """t, x, y and kind of each chunk, as a recorder would hand them over: plain arrays of n."""
        whole = [np.ascontiguousarray(self.events[name]) for name in COLUMNS]
        return list(zip(*whole, strict=True))

    def movements(self) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Every movement of every chunk, (movements, n_features), and whether a bot made it."""
        rows, ends, _ = features.movements(self.events.ravel(), np.arange(len(self) + 1) * self.events.shape[1])
        return rows.astype(np.float32), np.repeat(self.bot, np.diff(ends))

    def __getitem__(self, part: slice) -> Chunks:
        return Chunks(self.events[part], self.rows[part], self.bot[part])


@dataclass(frozen=True)
class Material:
    """All recordings laid end to end with a pause between sessions, people first."""

    events: NDArray
    bot: NDArray[np.bool_]

    def chunks(self, n: int) -> Chunks:
        """Chunks of n events from all over the recordings, shuffled, each judged by a row no other one has."""
        count = min(MOST, BYTES // (n * EVENT.itemsize), len(self.events) - n)
        first = np.linspace(0, len(self.events) - n, count).astype(np.int64)
        events = self.events[first[:, None] + np.arange(n)]
        events["t"] -= events["t"].min(axis=1, keepdims=True)
        rows = features.extract_native("pointer", events.ravel(), np.arange(count + 1) * n)
        found = distinct(rows)
        finite = np.isfinite(events["x"] + events["y"] + events["t"]).all(axis=1)  # packed columns carry nothing else
        kept = found[(finite & ~np.isnan(rows[:, 0]))[found]]
        return Chunks(events[kept], rows[kept], self.bot[first[kept]])


def distinct(rows: NDArray[np.float32]) -> NDArray[np.int64]:
    """Where the rows stand that differ from all before them, NaN being like NaN, in random order."""
    first = np.unique(rows.view(np.int32), axis=0, return_index=True)[1]
    return np.random.default_rng(0).permutation(first)


def material() -> Material:
    """The recordings of $BOTCORE_DATA, else those the package ships."""
    return Material(*_end_to_end(load(os.environ.get("BOTCORE_DATA") or SAMPLES)))


def _end_to_end(sessions: Sessions) -> tuple[NDArray, NDArray[np.bool_]]:
    bots = _bots(sessions)
    order = np.argsort(bots, kind="stable")
    parts = [sessions.session(i).copy() for i in order]
    now = 0.0
    for part in parts:
        part["t"] += now - part["t"].min(initial=np.inf)
        now = part["t"].max(initial=now) + PAUSE
    return np.concatenate(parts), np.repeat(bots[order], [len(part) for part in parts])


def _bots(sessions: Sessions) -> NDArray[np.bool_]:
    """What the forests learn. Where all sessions are of bots they learn half of the kinds from the others."""
    bots = sessions.table["label"].to_numpy() == 1
    if not bots.all():
        return bots
    kinds = sessions.table["bot_kind"].astype("category").cat.codes.to_numpy()
    return kinds * 2 > kinds.max()


def probability(margins: NDArray[np.float32]) -> NDArray[np.float64]:
    """What log-odds come to, uncalibrated: the fitted forest's own answer."""
    return 1.0 / (1.0 + np.exp(-np.asarray(margins, np.float64)))


@dataclass(frozen=True)
class Forest:
    """One trained and published forest. shape: trees x depth; leaves: how many a tree has on average."""

    shape: str
    booster: xgboost.Booster
    bundle: Path
    leaves: float

    @property
    def library(self) -> str:
        return str(self.bundle / "forest.so")


def grow(shape: str, chunks: Chunks, out: Path) -> Forest:
    """An XGBoost model of that shape ("300x6": 300 trees of depth 6) on the chunks' movements, compiled into a
    bundle in out.

    The learning rate is low and small leaves are allowed, so that late trees are as bushy as early ones.
    """
    trees, depth = map(int, shape.split("x"))
    settings = {
        "objective": "binary:logistic", "max_depth": depth, "learning_rate": 0.02, "min_child_weight": 0.1,
        "base_score": 0.5, "nthread": 1, "seed": 0,
    }  # fmt: skip
    booster = xgboost.train(settings, xgboost.DMatrix(*chunks.movements(), nthread=1), trees)
    fitted = Foreign(wrap(booster), "pointer", "pointer", features.names("pointer"), seed=0)
    leaves = float(np.mean([tree.count("leaf=") for tree in booster.get_dump()]))
    return Forest(shape, booster, publish(fitted, out / shape), leaves)
