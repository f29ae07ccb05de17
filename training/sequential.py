"""When a session that goes on is settled: bounds on its margin, read after every movement, at stated error rates.

Wald's bounds (Annals of Mathematical Statistics 16, 1945) hold for independent steps and their plain sum. Movements of
one session are alike, so they only stand in where there is too little to count; elsewhere the bounds are counted on
whole courses of people and bots the model is blind to, as the most and the least that each margin ever was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from botcore.training.calibration import Platt
from botcore.training.evidence import running
from botcore.training.movements import Movements
from botcore.training.profiles import FEWEST, thresholds

ALPHA, BETA = 0.01, 0.1  # the share of people ever taken for bots, of bots ever taken for people
TICKS = 60.0  # samples a second on the common clock
VERDICTS = ("open", "bot", "person")


def wald(alpha: float, beta: float, sigmoid: Platt) -> tuple[float, float]:
    """Wald's bounds ln((1 - beta) / alpha) and ln(beta / (1 - alpha)) as margins: the upper and the lower."""
    upper, lower = np.log((1.0 - beta) / alpha), np.log(beta / (1.0 - alpha))
    return float((upper - sigmoid.intercept) / sigmoid.slope), float((lower - sigmoid.intercept) / sigmoid.slope)


def boundaries(
    people: pd.DataFrame, bots: pd.DataFrame, sigmoid: Platt, alpha: float = ALPHA, beta: float = BETA
) -> dict[str, dict[str, Any]]:
    """The manifest's `sequential` by profile: alpha, beta, bot, person, n sessions of people; too few of them: missing.

    bot: a person's margin is there after any movement with probability at most alpha, of the worst source of the
    profile, at the conformal rank. person: a bot of a family left out gets there before `bot` with probability at most
    beta, families alike. people, bots: sessions the model is blind to: course, source, profile and, of bots, family.
    """
    highest = people["course"].map(lambda course: course.max(initial=-np.inf))
    met = people.assign(margin=highest)[np.isfinite(highest)]
    uppers, found = thresholds(met, alpha), {}
    for name, n in met["profile"].value_counts().sort_index().items():
        if n >= FEWEST and np.isfinite(uppers[name]):
            bot = uppers[name]
            person = lower(bots[bots["profile"] == name], bot, sigmoid, alpha, beta)
            found[str(name)] = {"alpha": alpha, "beta": beta, "bot": bot, "person": person, "n": int(n)}
    return found


def lower(bots: pd.DataFrame, bot: float, sigmoid: Platt, alpha: float, beta: float) -> float:
    """The margin at or below which at most `beta` of the bots ever are before they reach `bot`, families alike.

    Wald's where there are too few to count. Never where a bot is the likelier, and always below `bot`.
    """
    _, found = wald(alpha, beta, sigmoid)
    if len(bots) >= FEWEST:
        least = np.array([_least(course, bot) for course in bots["course"]])
        order = np.argsort(least, kind="stable")
        weight = 1.0 / bots.groupby("family")["family"].transform("size").to_numpy(np.float64)
        share = np.cumsum(weight[order]) / weight.sum()
        found = np.nextafter(least[order][min(np.searchsorted(share, beta, side="right"), len(order) - 1)], -np.inf)
    even = -sigmoid.intercept / sigmoid.slope
    return float(min(found, even, np.nextafter(bot, -np.inf)))


def decisions(movements: Movements, log_odds: np.ndarray, bounds: Mapping[str, Mapping[str, float]]) -> pd.DataFrame:
    """How each session is settled: sequential, one of VERDICTS; k, the judged movements until then, and seconds of
    moving until the end of the one that settled it, pauses not counted; NaN of both while it is open.

    log_odds: (m,) of the movements, NaN of one that is not judged. bounds: bot and person by profile, as boundaries
    gives them; a profile without stays open.
    """
    margins, session = running(log_odds, movements.offsets), movements.session
    profile = movements.table["profile"]
    upper, under = (
        profile.map({name: pair[side] for name, pair in bounds.items()}).to_numpy(np.float64)[session]
        for side in ("bot", "person")
    )
    reached = np.flatnonzero((margins >= upper) | (margins <= under))
    settled, place = np.unique(session[reached], return_index=True)
    first = reached[place]
    start = movements.offsets[settled]
    judged, moved = np.cumsum(~np.isnan(log_odds)), np.concatenate(([0], np.cumsum(movements.samples)))
    found = pd.DataFrame({"sequential": VERDICTS[0], "k": np.nan, "seconds": np.nan}, movements.table.index)
    before = np.where(start > 0, judged[start - 1], 0)
    found.iloc[settled, 0] = np.where(margins[first] >= upper[first], VERDICTS[1], VERDICTS[2])
    found.iloc[settled, 1] = (judged[first] - before).astype(np.float64)
    found.iloc[settled, 2] = (moved[first + 1] - moved[start]) / TICKS
    return found


def _least(course: np.ndarray, bot: float) -> float:
    """The lowest margin before the first that reaches `bot`; infinite where there is none."""
    reached = np.flatnonzero(course >= bot)
    return float(course[: reached[0] if len(reached) else len(course)].min(initial=np.inf))
