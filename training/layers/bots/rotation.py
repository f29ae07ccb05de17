"""Rotation bots: a picture turned step by step, by every law of gaps that tap bots know."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from botcore.events import EVENT, KINDS, events
from botcore.training.datasets import Sessions
from botcore.training.tap import bots as taps
from botcore.training.tap.bots.copied import Rhythm

FAMILY = {kind: kind for kind in (*taps.INVENTED, *taps.COPIED)}
COPIED = frozenset(taps.COPIED)
STEP = 15.0  # degrees a press of a button turns the picture


def copy(people: Sessions, rng: np.random.Generator) -> list[Rhythm]:
    """The gaps between the turns of each person's session, where there are two."""
    turns = [session[session["kind"] == KINDS["turn"]]["t"] for session in map(people.session, range(len(people)))]
    return [Rhythm(np.diff(t), np.full(len(t), np.nan)) for t in turns if len(t) > 2]


def player(kind: str, rng: np.random.Generator, library: list[Rhythm] | None) -> Callable[[], np.ndarray]:
    """One bot before one picture."""
    if library:
        bot = taps.COPIED[kind](rng, [library[i] for i in rng.choice(len(library), 3)])
    else:
        bot = taps.INVENTED[kind](rng)
    return Dial(rng, bot.sequence).play


class Dial:
    """A picture with a button for each side, and a bot's manners before it, drawn from broad priors."""

    def __init__(self, rng: np.random.Generator, sequence: Callable) -> None:
        self.rng, self.sequence = rng, sequence
        self.steps = int(rng.integers(4, 20))
        self.beyond = int(rng.choice([0, 0, 0, 1, 2]))  # steps too many, then taken back
        self.buttons = rng.uniform((100.0, 100.0), (900.0, 700.0)) + np.array([[0.0, 0.0], [110.0, 0.0]])
        self.scatter = rng.choice([0.0, rng.uniform(0.5, 8.0)])  # px, spread of the presses upon a button

    def play(self) -> np.ndarray:
        """Press, release and turn for every step, as recordings of people have them: EVENT (3 n,), t from 0."""
        side = self.rng.choice([-1.0, 1.0])
        steps = side * np.concatenate([np.ones(self.steps + self.beyond), -np.ones(self.beyond)])
        t, _ = self.sequence(len(steps))
        steps = steps[: len(t)]
        at = self.buttons[(steps > 0.0).astype(int)] + self.scatter * self.rng.standard_normal((len(steps), 2))
        at = np.rint(at)
        played = np.zeros((len(steps), 3), EVENT)
        for i, kind in enumerate(("down", "up")):
            played[:, i] = events(t, at[:, 0], at[:, 1], kind)
        played[:, 2] = events(t, np.cumsum(STEP * steps), 0.0 * steps, "turn")
        return played.ravel()
