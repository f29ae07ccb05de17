"""What all generated bots share: settings drawn once from broad priors, a pace, a noise, and the chord frame."""

from __future__ import annotations

import numpy as np
from scipy.signal import lfilter

Trace = tuple[np.ndarray, np.ndarray]  # t (n,) seconds from 0, xy (n, 2) pixels
LONGEST = 1500  # steps of one movement: a bot that never arrives is stopped there


class Bot:
    """One bot: a setting of its family, drawn on construction; then any number of movements with that setting.

    A subclass names its kind and draws a path in the chord frame: from (0, 0) to (distance, 0), the first axis along
    the way to the target, the second across it.
    """

    kind: str

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.pace = Pace(rng)
        self.noise = Noise(rng)

    def move(self, start: np.ndarray, end: np.ndarray, width: float) -> Trace:
        """One movement to a target `width` pixels wide, on the bot's own clock."""
        distance = float(np.hypot(*(end - start)))
        t = self.pace.instants(distance, width)
        path = self.path(t / t[-1], distance) + self.noise(len(t))
        return t, to_screen(path, start, end)

    def path(self, u: np.ndarray, distance: float) -> np.ndarray:
        """Positions (n, 2) in the chord frame at the shares u (n,) of the movement time, 0 to 1."""
        raise NotImplementedError


def to_screen(path: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """A path of the chord frame, (n, 2), in pixels of the screen."""
    along = (end - start) / max(float(np.hypot(*(end - start))), 1e-9)
    return start + path @ np.array([along, [-along[1], along[0]]])


def land(path: np.ndarray, distance: float) -> np.ndarray:
    """A path from (0, 0), in distances, turned and scaled to end at (distance, 0) pixels."""
    z = path @ np.array([1.0, 1j])
    if abs(z[-1]) < 0.1:  # strokes that lead back to where they began: turning them makes no way to the target
        z = z + (1.0 - z[-1]) * np.linspace(0.0, 1.0, len(z))
    z = z * (distance / z[-1])
    return np.column_stack((z.real, z.imag))


def log_uniform(rng: np.random.Generator, low: float, high: float) -> float:
    """The prior of a scale: as likely to lie in any doubling as in any other."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


class Pace:
    """How long a movement takes, and at which instants the bot emits an event."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.law = rng.choice(["constant", "speed", "fitts"])
        self.seconds = log_uniform(rng, 0.05, 5.0)
        self.speed = log_uniform(rng, 20.0, 10_000.0)  # pixels a second
        self.fitts = (rng.uniform(0.0, 0.4), rng.uniform(0.05, 0.3))
        self.spread = rng.choice([0.0, rng.uniform(0.0, 0.4)])
        self.tick = log_uniform(rng, 0.001, 0.15)
        self.jitter = rng.choice([0.0, rng.uniform(0.0, 0.5)])

    def duration(self, distance: float, width: float) -> float:
        """Seconds: always the same, at one speed, or by Fitts' law (Shannon form, MacKenzie 1992)."""
        a, b = self.fitts
        by_law = {
            "constant": self.seconds,
            "speed": distance / self.speed,
            "fitts": a + b * np.log2(distance / width + 1.0),
        }
        return float(np.clip(by_law[self.law] * np.exp(self.spread * self.rng.standard_normal()), 0.01, 15.0))

    def ticks(self, n: int) -> np.ndarray:
        """n instants a tick apart, from 0."""
        gaps = self.tick * np.maximum(1.0 + self.jitter * self.rng.standard_normal(n - 1), 0.05)
        return np.concatenate(([0.0], np.cumsum(gaps)))

    def instants(self, distance: float, width: float) -> np.ndarray:
        """The instants of one movement, 2 at least, the last at its end."""
        duration = self.duration(distance, width)
        t = self.ticks(int(np.clip(round(duration / self.tick) + 1, 2, LONGEST)))
        return t * (duration / t[-1])


class Noise:
    """Noise that is meant to look human: none, independent, or autoregressive of order one; fading out at the ends."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.amplitude = rng.choice([0.0, log_uniform(rng, 0.1, 6.0)])
        self.memory = rng.choice([0.0, rng.uniform(0.3, 0.99)])
        self.faded = rng.random() < 0.7

    def __call__(self, n: int) -> np.ndarray:
        """(n, 2) pixels."""
        if self.amplitude == 0.0:
            return np.zeros((n, 2))
        noise = self.rng.standard_normal((n, 2))
        if self.memory > 0.0:
            noise = autoregressive(noise, self.memory)
        fade = np.sin(np.pi * np.linspace(0.0, 1.0, n)) if self.faded else np.ones(n)
        return self.amplitude * noise * fade[:, None]


def autoregressive(shocks: np.ndarray, memory: float) -> np.ndarray:
    """AR(1) of unit variance from unit shocks, along the first axis."""
    return lfilter([np.sqrt(1.0 - memory**2)], [1.0, -memory], shocks, axis=0)
