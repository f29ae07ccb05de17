"""Whether what is judged has moved: scores and features against those of the people a model was fitted on, by capture
profile, and the latest scores against all that came before them."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from botcore._score import Meter
    from botcore.verdict import Model

LEAST = 200  # scores on either side; fewer tell nothing
WINDOW = 1000  # scores that are the latest ones
SHIFTING, SHIFTED = 0.1, 0.25  # the customary bounds of the index
CHANCE = 2.33  # normal deviate that chance alone exceeds one time in a hundred
SHARES, TENTHS = 20, 10  # bins of p_bot, of equal width; and of a feature, between people's deciles
STRONGEST = 5  # features told where not all are


@dataclass(frozen=True)
class Drift:
    """psi: None where there are too few scores; recent, before: how many there are on either side; by_chance: what the
    index of scores that have not moved stays below 99 times in 100; level: steady, shifting or shifted."""

    psi: float | None
    recent: int
    before: int
    by_chance: float | None
    level: str | None
    against: str = "all earlier scores of this server"

    def told(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Departure:
    """How far the latest sessions are from people. what: "p_bot", or a feature; ks: the largest distance between their
    cumulative shares at the edges of the bins, a lower bound of the Kolmogorov-Smirnov distance; the rest is as in
    Drift."""

    what: str
    psi: float
    ks: float
    by_chance: float
    level: str


@dataclass(frozen=True)
class Profile:
    """Sessions recorded alike. recent: the latest of them; people: how many the reference is of; departures: p_bot
    first, then each feature; none where there are too few sessions."""

    recent: int
    people: int
    departures: tuple[Departure, ...]

    def told(self) -> dict[str, Any]:
        """For JSON: p_bot, and the features that have moved farthest."""
        first, features = self.departures[:1], self.departures[1:]
        farthest = sorted(features, key=lambda each: -each.psi)[:STRONGEST]
        return {
            "recent": self.recent,
            "people": self.people,
            "p_bot": asdict(first[0]) if first else None,
            "features": [asdict(each) for each in farthest],
        }


def stability(recent: ArrayLike, before: ArrayLike) -> float:
    """The population stability index of two histograms: the sum over the bins of (a - b) log(a / b), of their shares,
    each bin counted half a score more than it holds, so that an empty one has a share."""
    a, b = (np.asarray(each, np.float64) + 0.5 for each in (recent, before))
    a, b = a / a.sum(), b / b.sum()
    return float(((a - b) * np.log(a / b)).sum())


def distance(recent: ArrayLike, before: ArrayLike) -> float:
    """The largest difference of the cumulative shares of two histograms."""
    a, b = (np.cumsum(np.asarray(each, np.float64)) for each in (recent, before))
    return float(np.abs(a / a[-1] - b / b[-1]).max())


def by_chance(bins: int, n: float, m: float) -> float:
    """What chance alone keeps below 99 times in 100: the index is then chi-squared with bins - 1 degrees of freedom,
    times 1/n + 1/m (Yurdakul 2018); its quantile by Wilson & Hilferty 1931."""
    k = bins - 1
    return k * (1 - 2 / (9 * k) + CHANCE * math.sqrt(2 / (9 * k))) ** 3 * (1 / n + 1 / m)


def level(psi: float, chance: float) -> str:
    """Steady, shifting or shifted: by the customary bounds, where chance does not explain it."""
    return "steady" if psi < max(SHIFTING, chance) else "shifting" if psi < max(SHIFTED, chance) else "shifted"


class Watch:
    """Counts of sessions, the twentieths of p_bot first, looked at every now and then: it keeps what they were at a few
    moments, however many come."""

    def __init__(self) -> None:
        self._marks: deque[tuple[int, NDArray[np.int64]]] = deque([(0, np.zeros(1, np.int64))])

    def look(self, counts: ArrayLike) -> None:
        """Counts so far."""
        counts = np.array(counts, np.int64)
        now = int(counts[:SHARES].sum())
        if now - self._marks[-1][0] >= LEAST:
            self._marks.append((now, counts))
        while len(self._marks) > 1 and now - self._marks[1][0] >= WINDOW:
            self._marks.popleft()

    def latest(self, counts: ArrayLike) -> NDArray[np.int64]:
        """Of the counts so far those of about the latest WINDOW sessions, or of all where there are fewer."""
        return np.asarray(counts, np.int64) - self._marks[0][1]

    def drift(self, counts: ArrayLike) -> Drift:
        """Of the scores so far, the latest WINDOW or, where there are fewer, as many as leave LEAST before them."""
        now = int(np.sum(counts))
        mark = next(((before, early) for before, early in self._marks if before and now - before >= LEAST), None)
        if mark is None:
            return Drift(None, now, 0, None, None)
        before, early = mark
        recent = np.asarray(counts, np.int64) - early
        psi, chance = stability(recent, early), by_chance(len(early), now - before, before)
        return Drift(psi, now - before, before, chance, level(psi, chance))


class Watches:
    """Every model's, by what its meter counts. Any thread may ask: the server's own does, and that of Prometheus."""

    def __init__(self, meters: Mapping[Model, Meter]) -> None:
        self._meters = meters
        self._turn = threading.Lock()
        self._own: dict[Model, Watch] = {}
        self._people: dict[tuple[Model, str], Watch] = {}

    def look(self) -> None:
        """Takes note of what each has judged so far."""
        with self._turn:
            for model, meter in list(self._meters.items()):
                self._own.setdefault(model, Watch()).look(meter.counts()["settled_p_bot"])
                for profile, counts in meter.spread().items():
                    self._people.setdefault((model, profile), Watch()).look(counts)

    def drift(self, model: Model) -> Drift:
        """Of a model's scores from its own earlier ones."""
        with self._turn:
            return self._own.get(model, Watch()).drift(self._meters[model].counts()["settled_p_bot"])

    def profiles(self, model: Model) -> dict[str, Profile]:
        """How far its latest sessions are from the people it was fitted on, by capture profile; empty where its bundle
        does not say what those were like."""
        meter, found = self._meters[model], {}
        for profile, counts in meter.spread().items():
            with self._turn:
                recent = self._people.get((model, profile), Watch()).latest(counts)
            facts, n = meter.reference[profile], int(recent[:SHARES].sum())
            departures = tuple(_departures(recent, facts, meter.features)) if n >= LEAST else ()
            found[profile] = Profile(n, facts["n"], departures)
        return found


def _departures(counts: NDArray[np.int64], facts: Mapping[str, Any], features: Iterable[str]) -> Iterable[Departure]:
    """Of the counts of a profile from its reference."""
    yield _departure("p_bot", counts[:SHARES], np.array(facts["p_bot"]), facts["n"])
    shares = facts.get("tenths", {})
    for name, recent in zip(features, counts[SHARES:].reshape(-1, TENTHS), strict=True):
        # A value that many people share is several deciles at once: then only counts say what lies between them.
        even = np.full(TENTHS, 1 / TENTHS) if len(set(facts["features"][name])) == TENTHS - 1 else None
        people = np.array(shares[name]) if name in shares else even
        if people is not None and recent.sum() >= LEAST:
            yield _departure(name, recent, people, facts["n"])


def _departure(what: str, recent: NDArray[np.int64], shares: NDArray[np.float64], people: int) -> Departure:
    before = shares * people
    psi, chance = stability(recent, before), by_chance(len(recent), recent.sum(), people)
    return Departure(what, psi, distance(recent, before), chance, level(psi, chance))
