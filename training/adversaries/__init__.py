"""Bots made here, family by family, from broad priors: training sees a family and not one setting of it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from botcore.training.adversaries.bezier import Bezier
from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.eigenmovement import Eigenmovement
from botcore.training.adversaries.minimum_jerk import MinimumJerk
from botcore.training.adversaries.movements import movements
from botcore.training.adversaries.pointing import Pointing
from botcore.training.adversaries.random_walk import RandomWalk
from botcore.training.adversaries.replay import Replay
from botcore.training.adversaries.sigma_lognormal import SigmaLognormal
from botcore.training.adversaries.spline import Spline
from botcore.training.adversaries.straight import Straight, Tween
from botcore.training.adversaries.two_phase import TwoPhase
from botcore.training.adversaries.wind import Wind
from botcore.training.datasets import FAMILY, Sessions, assemble

INVENTED: dict[str, type[Bot]] = {
    bot.kind: bot for bot in (Straight, Tween, Bezier, Spline, MinimumJerk, TwoPhase, SigmaLognormal, Wind, RandomWalk)
}
COPIED: dict[str, type[Bot]] = {bot.kind: bot for bot in (Replay, Eigenmovement)}  # these need people to copy
LIBRARY = 2000  # movements of people that the bots which copy choose from


def generate(kind: str, sessions: int, seed: int, people: Sessions | None = None) -> Sessions:
    """Sessions of one kind of bot, the same for the same seed, each on the bot's own clock.

    A bot that copies people bears their source's name: where a source is left out, so are the copies of it.

    Raises:
        ValueError: an unknown kind, or a copying kind without people of one source to copy.
    """
    rng = np.random.default_rng([seed, *kind.encode()])
    if kind in INVENTED:
        bots, source = (INVENTED[kind](rng) for _ in range(sessions)), "adversaries"
    elif kind in COPIED:
        source = _source(people, kind)
        library = movements(people, LIBRARY, rng)
        if not library:
            raise ValueError(f"{kind}: the people of {source} made no movement long enough to copy; give other people")
        bots = (COPIED[kind](rng, library) for _ in range(sessions))
    else:
        raise ValueError(f"kind: {kind!r} is no generator; choose from {', '.join([*INVENTED, *COPIED])}")
    parts = [Pointing(rng).play(bot) for bot in bots]
    names = [f"{source}/{kind}/{i}" for i in range(sessions)]
    facts = {"source": source, "label": np.int8(1), "bot_kind": kind, "family": FAMILY[kind], "user_id": ""}
    facts |= {"device": "generated", "pointer_type": "mouse"}
    return assemble(parts, pd.DataFrame({"session_id": names, "recording_id": names} | facts))


def _source(people: Sessions | None, kind: str) -> str:
    sources = set() if people is None else set(people.table["source"][people.table["label"] == 0])
    if len(sources) != 1:
        raise ValueError(f"people: {kind} copies the people of one source, not of {sorted(sources) or 'none'}")
    return sources.pop()
