"""Bots made here, family by family, from broad priors: training sees a family and not one setting of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from botcore.training.adversaries.autoregression import Autoregression
from botcore.training.adversaries.bezier import Bezier
from botcore.training.adversaries.bot import Bot
from botcore.training.adversaries.coherent_noise import CoherentNoise
from botcore.training.adversaries.eigenmovement import Eigenmovement
from botcore.training.adversaries.fourier import Fourier
from botcore.training.adversaries.keyframes import Keyframes
from botcore.training.adversaries.minimum_jerk import MinimumJerk
from botcore.training.adversaries.movements import movements
from botcore.training.adversaries.optimal_control import OptimalControl
from botcore.training.adversaries.pointing import Pointing
from botcore.training.adversaries.power_law import PowerLaw
from botcore.training.adversaries.pursuit import Pursuit
from botcore.training.adversaries.random_walk import RandomWalk
from botcore.training.adversaries.replay import FORMS, Replay, again
from botcore.training.adversaries.sigma_lognormal import SigmaLognormal
from botcore.training.adversaries.sliding import Sliding
from botcore.training.adversaries.smoothed_bootstrap import SmoothedBootstrap
from botcore.training.adversaries.spline import Spline
from botcore.training.adversaries.step_chain import StepChain
from botcore.training.adversaries.straight import Straight, Tween
from botcore.training.adversaries.task import Task
from botcore.training.adversaries.tracing import Tracing
from botcore.training.adversaries.two_phase import TwoPhase
from botcore.training.adversaries.wandering import Wandering
from botcore.training.adversaries.wind import Wind
from botcore.training.datasets import FAMILY, OWN, SOURCES, Sessions, assemble

INVENTED: dict[str, type[Bot]] = {
    bot.kind: bot
    for bot in (
        Straight, Tween, Bezier, Spline, MinimumJerk, TwoPhase, SigmaLognormal, Wind, RandomWalk, Pursuit,
        OptimalControl, PowerLaw, CoherentNoise, Fourier,
    )
}  # fmt: skip
COPIED: dict[str, type[Bot]] = {  # these need people to copy
    bot.kind: bot for bot in (Replay, Keyframes, Eigenmovement, SmoothedBootstrap, Autoregression, StepChain)
}
TASKS: dict[str, tuple[type[Task], float]] = {  # with the share of sessions at it where the bot may choose
    task.name: (task, share) for task, share in ((Pointing, 0.4), (Wandering, 0.2), (Sliding, 0.2), (Tracing, 0.2))
}
LIBRARY = 2000  # movements of people that the bots which copy choose from


def generate(
    kind: str,
    sessions: int,
    seed: int,
    people: Sessions | None = None,
    task: str | None = None,
    form: str | None = None,
) -> Sessions:
    """Sessions of one kind of bot, the same for the same seed, each on the bot's own clock.

    task: one of TASKS for every session; or None, each session drawing its own. A session's source tells its task
    (training.datasets.SOURCES). A bot that copies people bears their source's name, and does what they did: where a
    source is left out, so are the copies of it. form: of replays, one of replay.FORMS, or None for any; half of the
    replays are whole sessions played again where no task is set, and all are where their people draw.

    Raises:
        ValueError: an unknown kind, task or form, or a copying kind without people of one source to copy.
    """
    if task is not None and task not in TASKS:
        raise ValueError(f"task: {task!r} is none; choose from {', '.join(TASKS)}")
    if form is not None and form not in FORMS:
        raise ValueError(f"form: {form!r} is none; choose from {', '.join(FORMS)}")
    rng = np.random.default_rng([seed, *kind.encode()])
    source = "" if kind in INVENTED else _source(people, kind)
    tasks = [_task(rng, task, source) for _ in range(sessions)]
    if kind == Replay.kind and task is None:
        share = 1.0 if _same_task(source, Tracing.source) else 0.5
        whole = rng.random(sessions) < share
    else:
        whole = np.zeros(sessions, bool)
    bots = _bots(kind, sessions, rng, people, form)
    parts = [
        again(people, form, rng) if as_it_was else each.play(bot)
        for each, bot, as_it_was in zip(tasks, bots, whole, strict=True)
    ]
    sources = [source or each.source for each in tasks]
    names = [f"{source}/{kind}/{i}" for i, source in enumerate(sources)]
    facts = {"source": sources, "label": np.int8(1), "bot_kind": kind, "family": FAMILY[kind], "user_id": ""}
    facts |= {"device": "generated", "pointer_type": "mouse"}
    return assemble(parts, pd.DataFrame({"session_id": names, "recording_id": names} | facts))


def _bots(kind: str, count: int, rng: np.random.Generator, people: Sessions | None, form: str | None) -> Iterator[Bot]:
    """So many bots of a kind, one after another."""
    if kind in INVENTED:
        yield from (INVENTED[kind](rng) for _ in range(count))
        return
    source = _source(people, kind)
    library = movements(people, LIBRARY, rng, arcs=_same_task(source, Tracing.source))
    if not library:
        raise ValueError(f"{kind}: the people of {source} made no movement long enough to copy; give other people")
    manner = {"form": form} if kind == Replay.kind else {}
    yield from (COPIED[kind](rng, library, **manner) for _ in range(count))


def _task(rng: np.random.Generator, name: str | None, source: str) -> Task:
    """The task of that name, or one drawn from those the people of `source` do ('': from all)."""
    if name is None:
        done = [each for each, (task, _) in TASKS.items() if not source or _same_task(task.source, source)]
        shares = np.array([TASKS[each][1] for each in done])
        name = rng.choice(done, p=shares / shares.sum())
    return TASKS[name][0](rng)


def _same_task(one: str, other: str) -> bool:
    return SOURCES.get(one, OWN).task == SOURCES.get(other, OWN).task


def _source(people: Sessions | None, kind: str) -> str:
    """The one source of the people a kind copies."""
    if kind not in COPIED:
        raise ValueError(f"kind: {kind!r} is no generator; choose from {', '.join([*INVENTED, *COPIED])}")
    sources = set() if people is None else set(people.table["source"][people.table["label"] == 0])
    if len(sources) != 1:
        raise ValueError(f"people: {kind} copies the people of one source, not of {sorted(sources) or 'none'}")
    return sources.pop()
