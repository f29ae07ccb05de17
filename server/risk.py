"""A user's risk over time: how much of what they do of late is a bot's doing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

HALF_LIFE = timedelta(days=7)
WINDOW = 10  # half-lives: what is older weighs under a thousandth
BASE = 0.5  # what a calibrated p_bot says where it knows nothing
DOUBT = 2.0  # analyses' worth of BASE: the uniform prior


@dataclass(frozen=True, slots=True)
class Point:
    """An analysis, and the risk as it stood right after it."""

    at: datetime
    p_bot: float
    score: float


@dataclass(frozen=True, slots=True)
class Risk:
    """score in [0, 1]; evidence: how many analyses' worth of today it stands on; series: oldest first."""

    score: float
    evidence: float
    half_life: timedelta
    series: tuple[Point, ...]


def assess(analyses: Iterable[tuple[datetime, float]], now: datetime, points: int = 100) -> Risk:
    """The risk at `now` of a user whose analyses, (at, p_bot), come oldest first and none after `now`; its series has
    so many of the newest.

    score = (Σ w p + DOUBT · BASE) / (Σ w + DOUBT), with w = 2^(-age / HALF_LIFE).

    This is the mean of a beta distribution over the share of a user's analyses that are a bot's. It starts uniform,
    counts each analysis by its p_bot and forgets it with age, as the reputation of Jøsang and Ismail (The Beta
    Reputation System, 2002). A mean and not a sum of log-odds: the analyses of one user are not independent, and in a
    sum one habit would condemn again each time it is seen. One analysis alone moves a user no further than 1/3 or 2/3,
    many that agree come near their mean, one that errs among them is outvoted, and a user who stays away goes back to
    BASE. With seven days an account that a bot takes over shows within a handful of analyses, and a month later they
    weigh a twentieth.
    """
    weight = bots = 0.0
    last, series = now, []
    for at, p_bot in analyses:
        faded = _faded(at - last) if series else 0.0
        weight, bots, last = weight * faded + 1.0, bots * faded + p_bot, at
        series.append(Point(at, p_bot, _score(bots, weight)))
    faded = _faded(now - last)
    return Risk(_score(bots * faded, weight * faded), weight * faded, HALF_LIFE, tuple(series[-points:]))


def _faded(age: timedelta) -> float:
    return 2.0 ** -(age / HALF_LIFE)


def _score(bots: float, weight: float) -> float:
    return (bots + DOUBT * BASE) / (weight + DOUBT)
