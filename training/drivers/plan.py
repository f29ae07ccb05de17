"""Which sessions are to be driven: the same for the same seed, however long each will take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from botcore.training.drivers import HEADED_ONLY, MODES

TASKS = ("pointing", "slider", "drawing")
SHARES = (0.7, 0.15, 0.15)  # of the tasks, where a session may have any


@dataclass(frozen=True)
class Play:
    """One session to be driven.

    Attributes:
        mode: a driver's own, of MODES, or the kind of a generator whose paths it plays.
        seed: of the page's layout and of the bot.
    """

    driver: str
    mode: str
    task: str
    headed: bool
    seed: int

    @property
    def session(self) -> str:
        return f"{self.driver}-{self.mode}-{self.seed:08x}"

    @property
    def kind(self) -> str:
        return f"{self.driver}_{self.mode}"


def plan(
    drivers: Sequence[str],
    modes: Sequence[str],
    tasks: Sequence[str],
    windows: Sequence[bool],
    sessions: int,
    seed: int | None = None,
) -> list[Play]:
    """That many sessions for each driver, window (headed or not) and mode, of tasks drawn by their shares.

    A driver's own modes point and click; what needs a display is left out of the headless ones.
    """
    rng = np.random.default_rng(seed)
    share = np.array([SHARES[TASKS.index(task)] for task in tasks])
    plays = []
    for driver in drivers:
        for headed in windows:
            if not headed and driver in HEADED_ONLY:
                continue
            for mode in np.repeat(modes, sessions).tolist():
                task = str(rng.choice(tasks, p=share / share.sum()))
                number = int(rng.integers(2**32))
                plays.append(Play(driver, mode, "pointing" if mode in MODES else task, headed, number))
    return plays
