"""Whether scores have moved: the population stability index of the latest against all that came before them."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

LEAST = 200  # scores on either side; fewer tell nothing
WINDOW = 1000  # scores that are the latest ones
SHIFTING, SHIFTED = 0.1, 0.25  # the customary bounds of the index
CHANCE = 2.33  # normal deviate that chance alone exceeds one time in a hundred


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


def stability(recent: Sequence[int], before: Sequence[int]) -> float:
    """The population stability index of two histograms: the sum over the bins of (a - b) log(a / b), of their shares,
    each bin counted half a score more than it holds, so that an empty one has a share."""
    n, m = sum(recent) + len(recent) / 2, sum(before) + len(before) / 2
    shares = [((a + 0.5) / n, (b + 0.5) / m) for a, b in zip(recent, before, strict=True)]
    return sum((a - b) * math.log(a / b) for a, b in shares)


def by_chance(bins: int, n: int, m: int) -> float:
    """What chance alone keeps below 99 times in 100: the index is then chi-squared with bins - 1 degrees of freedom,
    times 1/n + 1/m (Yurdakul 2018); its quantile by Wilson & Hilferty 1931."""
    k = bins - 1
    return k * (1 - 2 / (9 * k) + CHANCE * math.sqrt(2 / (9 * k))) ** 3 * (1 / n + 1 / m)


class Watch:
    """One model's scores, looked at every now and then: it keeps what they were at a few moments, however many come."""

    def __init__(self) -> None:
        self._marks: deque[tuple[int, ...]] = deque()

    def look(self, counts: Sequence[int]) -> None:
        """Scores so far, by bin."""
        now = sum(counts)
        if now - (sum(self._marks[-1]) if self._marks else 0) >= LEAST:
            self._marks.append(tuple(counts))
        while len(self._marks) > 1 and now - sum(self._marks[1]) >= WINDOW:
            self._marks.popleft()

    def drift(self, counts: Sequence[int]) -> Drift:
        """Of the scores so far, the latest WINDOW or, where there are fewer, as many as leave LEAST before them."""
        now = sum(counts)
        mark = next((mark for mark in self._marks if now - sum(mark) >= LEAST), None)
        before = sum(mark) if mark else 0
        if mark is None:
            return Drift(None, now, 0, None, None)
        recent = [late - early for late, early in zip(counts, mark, strict=True)]
        psi, chance = stability(recent, mark), by_chance(len(mark), now - before, before)
        level = "steady" if psi < max(SHIFTING, chance) else "shifting" if psi < max(SHIFTED, chance) else "shifted"
        return Drift(psi, now - before, before, chance, level)
