"""Easing curves: the speed profiles scripts give a movement (Penner, Programming Macromedia Flash MX, 2002)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Easing = Callable[[np.ndarray], np.ndarray]


def ease_in(power: float) -> Easing:
    return lambda u: u**power


def ease_out(power: float) -> Easing:
    return lambda u: 1.0 - (1.0 - u) ** power


def ease_in_out(power: float) -> Easing:
    return lambda u: np.where(u < 0.5, 0.5 * (2.0 * u) ** power, 1.0 - 0.5 * (2.0 * (1.0 - u)) ** power)


def sine(u: np.ndarray) -> np.ndarray:
    return 0.5 * (1.0 - np.cos(np.pi * u))


def exponential(u: np.ndarray) -> np.ndarray:
    return (1.0 - 2.0 ** (-10.0 * u)) / (1.0 - 2.0**-10.0)


def circular(u: np.ndarray) -> np.ndarray:
    return np.sqrt(np.maximum(1.0 - (1.0 - u) ** 2, 0.0))


def smoothstep(u: np.ndarray) -> np.ndarray:
    return u * u * (3.0 - 2.0 * u)


def back(u: np.ndarray) -> np.ndarray:
    """Runs past the end and returns."""
    return 1.0 + 2.70158 * (u - 1.0) ** 3 + 1.70158 * (u - 1.0) ** 2


def elastic(u: np.ndarray) -> np.ndarray:
    """Swings about the end."""
    return 1.0 - 2.0 ** (-10.0 * u) * np.cos(2.0 * np.pi * u / 0.3) * (1.0 - u)


def linear(u: np.ndarray) -> np.ndarray:
    return u


def draw(rng: np.random.Generator) -> Easing:
    """An easing of any shape and power."""
    power = rng.uniform(1.2, 5.0)
    powers = [ease_in(power), ease_out(power), ease_in_out(power)]
    shapes = [*powers, sine, exponential, circular, smoothstep, back, elastic]
    return shapes[rng.integers(len(shapes))]
