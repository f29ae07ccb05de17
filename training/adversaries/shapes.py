"""Shapes to draw, as points along a line of their own: open and closed, smooth and cornered."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import log_uniform

POINTS = 512  # that stand for a shape
NAMES = ("ellipse", "rounded", "spiral", "zigzag", "flower", "polygon")


def draw(rng: np.random.Generator) -> np.ndarray:
    """A shape in pixels about (0, 0), (POINTS, 2), turned, stretched and begun anywhere."""
    turns = rng.choice([1.0, rng.uniform(0.5, 1.3), rng.uniform(1.0, 4.0)])
    angle = 2.0 * np.pi * (rng.random() + turns * np.linspace(0.0, 1.0, POINTS)) * rng.choice([-1.0, 1.0])
    name = rng.choice(NAMES, p=[0.5, 0.1, 0.1, 0.1, 0.1, 0.1])
    z = _shape(name, angle, rng)
    z = z.real + 1j * z.imag * rng.choice([1.0, rng.uniform(0.3, 1.0)])
    z = log_uniform(rng, 25.0, 300.0) * z * np.exp(2j * np.pi * rng.random())
    return np.column_stack((z.real, z.imag))


def _shape(name: str, angle: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Complex points of a radius about 1."""
    if name == "rounded":  # a superellipse
        power = 2.0 / rng.uniform(2.5, 8.0)
        cos, sin = np.cos(angle), np.sin(angle)
        return np.sign(cos) * np.abs(cos) ** power + 1j * np.sign(sin) * np.abs(sin) ** power
    if name == "spiral":
        return np.linspace(*rng.permutation([rng.uniform(0.1, 0.6), 1.0]), len(angle)) * np.exp(1j * angle)
    if name == "flower":
        return (1.0 + rng.uniform(0.05, 0.4) * np.cos(rng.integers(2, 7) * angle)) * np.exp(1j * angle)
    if name in ("zigzag", "polygon"):
        corners = int(rng.integers(3, 10))
        at = np.linspace(0.0, 1.0, corners + 1)
        zigzag = 2.0 * at - 1.0 + 0.5j * (np.arange(corners + 1) % 2)
        points = zigzag if name == "zigzag" else np.exp(2j * np.pi * at)
        return np.interp(np.linspace(0.0, 1.0, len(angle)), at, points)
    return np.exp(1j * angle)


def along(shape: np.ndarray, s: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points and unit normals, (n, 2) each, at the lengths s (n,) from where the shape begins."""
    length = lengths(shape)
    points = np.column_stack([np.interp(s, length, axis) for axis in shape.T])
    tangent = np.gradient(shape, axis=0)
    tangent = np.column_stack([np.interp(s, length, axis) for axis in tangent.T])
    tangent /= np.maximum(np.hypot(*tangent.T), 1e-9)[:, None]
    return points, tangent[:, ::-1] * (-1.0, 1.0)


def lengths(shape: np.ndarray) -> np.ndarray:
    """Length of the line from its beginning to each of its points, (n,)."""
    return np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(shape, axis=0).T))))
