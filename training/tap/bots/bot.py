"""What all tap bots share: a beat, a way to hold, hesitations, and settings drawn once from broad priors."""

from __future__ import annotations

import numpy as np

from botcore.training.adversaries.bot import log_uniform

LONGEST = 64  # taps of a generated sequence; a recorder cuts it to the length of a person's


class Bot:
    """One bot: a setting of its family, drawn on construction; then any number of sequences with that setting.

    A subclass names its kind and draws the noise on the gaps.
    """

    kind: str

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.beat = Beat(rng)
        self.hold = Hold(rng)
        self.hesitation = rng.choice([0.0, 0.0, rng.uniform(0.02, 0.2)])  # share of gaps drawn out, as if in thought
        self.delay = rng.uniform(0.3, 1.5)  # median of log of how far they are drawn out

    def sequence(self, n: int) -> tuple[np.ndarray, np.ndarray]:
        """Onsets (n,) from 0 and releases (n,), seconds; releases are NaN where the bot makes none."""
        gaps = np.maximum(self.beat(n - 1) * self.noise(n - 1), 1e-3)
        drawn_out = self.rng.random(n - 1) < self.hesitation
        gaps[drawn_out] *= 1.0 + self.rng.lognormal(np.log(self.delay), 0.5, int(drawn_out.sum()))
        down = np.concatenate(([0.0], np.cumsum(gaps)))
        return down, down + self.hold(n, gaps)

    def noise(self, n: int) -> np.ndarray:
        """Factors (n,) on the gaps of the beat."""
        raise NotImplementedError


class Beat:
    """The gaps before noise: even, a rhythm of whole ratios over and over, or a script with a gap for every place."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.unit = log_uniform(rng, 0.05, 1.2)
        self.wander = rng.choice([0.0, rng.uniform(0.0, 0.2)])  # spread of the tempo from sequence to sequence
        script = np.exp(rng.uniform(0.1, 0.6) * rng.standard_normal(int(rng.integers(5, 25))))
        rhythm = rng.choice([0.5, 1.0, 1.0, 2.0, 3.0], int(rng.integers(2, 9)))
        self.period = [np.ones(1), rhythm, script][rng.choice(3, p=[0.6, 0.15, 0.25])]

    def __call__(self, n: int) -> np.ndarray:
        """Gaps (n,), seconds."""
        tempo = self.unit * np.exp(self.wander * self.rng.standard_normal())
        return tempo * np.resize(self.period, n)


class Hold:
    """How long a key or finger stays down: always as long, uniform, normal or log-normal; never beyond the next tap."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.law = rng.choice(["constant", "uniform", "normal", "log-normal"])
        self.median = log_uniform(rng, 0.005, 0.2)
        self.spread = log_uniform(rng, 0.02, 0.5)

    def __call__(self, n: int, gaps: np.ndarray) -> np.ndarray:
        """Seconds (n,) from onset to release, for taps with these gaps (n - 1,) after them."""
        factor = {
            "constant": np.ones(n),
            "uniform": self.rng.uniform(1.0 - self.spread, 1.0 + self.spread, n),
            "normal": 1.0 + self.spread * self.rng.standard_normal(n),
            "log-normal": np.exp(self.spread * self.rng.standard_normal(n)),
        }
        room = 0.9 * np.append(gaps, np.inf)
        return np.clip(self.median * factor[str(self.law)], 5e-4, room)
