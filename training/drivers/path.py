"""Where a driven pointer goes, and when: paths of (n, 3) float64, seconds from the path's start and CSS pixels."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

RATE = 60.0  # points a second


def jump(end: tuple[float, float]) -> np.ndarray:
    """One point, at once."""
    return np.array([[0.0, *end]])


def line(start: tuple[float, float], end: tuple[float, float], duration: float = 0.4) -> np.ndarray:
    """A straight line at constant speed."""
    share = np.linspace(0.0, 1.0, round(duration * RATE) + 1)[1:]
    return np.column_stack([share * duration, np.outer(1 - share, start) + np.outer(share, end)])


def curve(start: tuple[float, float], end: tuple[float, float], rng: np.random.Generator) -> np.ndarray:
    """A cubic Bézier curve with both handles to one side, at the minimum-jerk pace of Flash and Hogan (1985)."""
    duration = rng.uniform(0.35, 0.9)
    tau = np.linspace(0.0, 1.0, round(duration * RATE) + 1)[1:]
    u = (10 * tau**3 - 15 * tau**4 + 6 * tau**5)[:, None]
    first, last = np.asarray(start), np.asarray(end)
    chord = last - first
    bow = rng.normal(0.0, 0.15) * np.array([-chord[1], chord[0]])
    near, far = first + rng.uniform(0.2, 0.4) * chord + bow, first + rng.uniform(0.6, 0.8) * chord + bow
    points = (1 - u) ** 3 * first + 3 * (1 - u) ** 2 * u * near + 3 * (1 - u) * u**2 * far + u**3 * last
    return np.column_stack([tau * duration, points])


def paced(path: np.ndarray) -> Iterator[tuple[float, float]]:
    """The points of a path, each when its time has come."""
    start = time.perf_counter()
    for t, x, y in path.tolist():
        time.sleep(max(0.0, start + t - time.perf_counter()))
        yield x, y
