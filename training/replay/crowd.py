"""How often people go a course like this: the mixture in core/crowd.cpp, fitted on the people of the split of seed 0
that are neither replayed nor looked up.

  python -m botcore.training.replay.crowd recordings/ > rows
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from botcore import ReplayMemory
from botcore.training.datasets import Sessions, load
from botcore.training.replay.parts import split

HABITS = 12
SHAPE = 23  # half-waves of a course: the first along, then along and across of each
PART = 4000  # courses of each source, over time and over events, at most
LEAST = 0.5  # of a spread, in units of noise: whole pixels spread as much
ACROSS = np.where((np.arange(SHAPE) > 0) & (np.arange(SHAPE) % 2 == 0), -1.0, 1.0)  # what a mirror does


def courses(people: Sessions, seed: int = 0) -> np.ndarray:
    """Shapes of people's courses, (n, 23) in units of noise, as many of each source; only those told in full."""
    found = [ReplayMemory.courses(people.session(i)) for i in range(len(people))]
    source = np.repeat(people.table["source"].to_numpy(), [len(each) for each in found])
    rows, rng = np.concatenate(found), np.random.default_rng(seed)
    parts = [
        rng.permutation(np.flatnonzero((source == name) & (rows[:, 26] == by_event)))[:PART]
        for name in np.unique(source)
        for by_event in (0, 1)
    ]
    chosen = rows[np.concatenate(parts)]
    return chosen[chosen[:, 25] >= 8, :SHAPE] / 8.0


def fit(shapes: np.ndarray, habits: int = HABITS, rounds: int = 80, seed: int = 0) -> tuple[np.ndarray, ...]:
    """Log weights (k,), means and spreads (k, 23) of a mixture of normals, each with its mirror image (EM)."""
    rng, n = np.random.default_rng(seed), len(shapes)
    both = np.concatenate([shapes, shapes * ACROSS])
    mean = shapes[rng.permutation(n)[:habits]]
    square, weight = np.tile(shapes.var(0), (habits, 1)), np.full(habits, 1.0 / habits)
    for _ in range(rounds):
        log = -0.5 * ((both[:, None] - mean) ** 2 / square + np.log(square)).sum(2) + np.log(weight)
        log = np.hstack([log[:n], log[n:]])
        share = np.exp(log - log.max(1, keepdims=True))
        share /= share.sum(1, keepdims=True)
        share = np.concatenate([share[:, :habits], share[:, habits:]])
        total = share.sum(0)
        mean = share.T @ both / total[:, None]
        square = share.T @ both**2 / total[:, None] - mean**2 + LEAST**2
        weight = total / total.sum()
    return np.log(weight / 2.0), mean, np.sqrt(square)


def rows(weight: np.ndarray, mean: np.ndarray, spread: np.ndarray) -> str:
    """The habits as core/crowd.cpp has them, the commonest first."""

    def numbers(values: np.ndarray) -> str:
        parts = [", ".join(f"{value:.1f}f" for value in part) for part in np.array_split(values, 2)]
        return "{" + ",\n      ".join(parts) + "}"

    order = np.argsort(-weight)
    return "".join(f"    {{{weight[k]:.2f}f,\n     {numbers(mean[k])},\n     {numbers(spread[k])}}},\n" for k in order)


def main() -> None:
    people = load(Path(sys.argv[1]))
    people = people.select((people.table["label"] == 0).to_numpy())
    sys.stdout.write(rows(*fit(courses(split(people, 0).others))))


if __name__ == "__main__":
    main()
