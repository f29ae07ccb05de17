"""Tap bots made here, family by family, from broad priors: training sees a family and not one setting of it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from botcore.events import taps
from botcore.training.datasets import Sessions, assemble
from botcore.training.tap.bots.bot import LONGEST, Bot
from botcore.training.tap.bots.constant import Constant
from botcore.training.tap.bots.copied import Replay, Resample, Rhythm
from botcore.training.tap.bots.correlated import Autoregressive, Timer
from botcore.training.tap.bots.independent import Gamma, LogNormal, Normal, Uniform
from botcore.training.tap.datasets import times

INVENTED: dict[str, type[Bot]] = {
    bot.kind: bot for bot in (Constant, Uniform, Normal, LogNormal, Gamma, Autoregressive, Timer)
}
COPIED: dict[str, type[Replay] | type[Resample]] = {bot.kind: bot for bot in (Replay, Resample)}
TURNS = 4  # sequences of one bot


def generate(kind: str, bots: int, seed: int, people: Sessions | None = None) -> Sessions:
    """TURNS sequences of each of `bots` bots of one kind, the same for the same seed, on the bots' own clock.

    A bot that copies people copies one person and bears the source's name: where a source is left out, so are the
    copies of it. recording_id names the bot.

    Raises:
        ValueError: an unknown kind, or a copying kind without people to copy.
    """
    rng = np.random.default_rng([seed, *kind.encode()])
    if kind in INVENTED:
        made, source = [INVENTED[kind](rng) for _ in range(bots)], "adversaries"
    elif kind in COPIED and people is not None and len(people):
        persons, source = _persons(people), str(people.table["source"].iat[0])
        made = [COPIED[kind](rng, persons[rng.integers(len(persons))]) for _ in range(bots)]
    else:
        known = ", ".join([*INVENTED, *COPIED])
        raise ValueError(f"kind: {kind!r} is no generator of {known}, or has nobody to copy: give people")
    parts = [taps(*bot.sequence(LONGEST)) for bot in made for _ in range(TURNS)]
    names = [f"{source}/{kind}/{i}" for i in range(bots) for _ in range(TURNS)]
    facts = {"source": source, "label": np.int8(1), "bot_kind": kind, "family": kind, "user_id": ""}
    facts |= {"device": "generated", "task": "", "n_missing": 0}
    turns = [f"{name}-{i % TURNS}" for i, name in enumerate(names)]
    return assemble(parts, pd.DataFrame({"session_id": turns, "recording_id": names} | facts))


def _persons(people: Sessions) -> list[list[Rhythm]]:
    """The sequences of each person; a sequence of nobody known is a person's by itself."""
    table = people.table
    owner = table["user_id"].where(table["user_id"] != "", table["session_id"])
    played = [times(people.session(i)) for i in range(len(people))]
    rhythms = [Rhythm(np.diff(onsets), released - onsets) for onsets, released in played]
    return [[rhythms[i] for i in index] for index in owner.groupby(owner, sort=True).indices.values()]
