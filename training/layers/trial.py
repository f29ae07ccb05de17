"""A layer's material scored blind by both engines, once: what thresholds, the choice and the report rest on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from botcore.training.layers import supervised
from botcore.training.layers.blind import Blind, blind_scores, margins, members, middle
from botcore.training.layers.boundary import learn
from botcore.training.layers.material import Rows
from botcore.training.learners import margin

Says = Callable[[np.ndarray], np.ndarray]  # rows (n, n_features) -> (n,) bool, whether each is called a bot's
Judge = Callable[[np.ndarray], Says]  # a mask of rows left out -> what a model without them says


@dataclass(frozen=True)
class Trial:
    """One layer's blind scores.

    Attributes:
        blind: of people alone.
        taught: supervised.blind_margins; None where there were no bots to teach with.
        unseen: (p,) margins of rows.people by trees without their part of the recordings; None likewise.
    """

    rows: Rows
    layer: str
    seed: int
    blind: Blind
    taught: pd.DataFrame | None
    unseen: np.ndarray | None

    def judges(self) -> dict[str, Judge]:
        """Both engines, or the one there is, at the thresholds that ship."""
        return {"ensemble": self._alone} | ({} if self.unseen is None else {"trees": self._trees})

    def _alone(self, without: np.ndarray) -> Says:
        both = members(self.blind)
        known = learn(self.rows.at_any_pace(~without), self.layer, self.seed)
        return lambda values: margins(known.strangeness(values), *both) > 0.0

    def _trees(self, without: np.ndarray) -> Says:
        cut, chosen = middle(self.unseen), supervised.taught(self.rows, self.layer) & ~without
        known = margin(supervised.grow(self.rows, self.layer, chosen, self.seed))
        return lambda values: known(supervised.hidden(values, self.layer)) > cut


def trial(rows: Rows, layer: str, seed: int) -> Trial:
    """Score both ways; by trees only where bots enough were recorded. Raises ValueError where there are no people."""
    blind, taught, unseen = blind_scores(rows, layer, seed), None, None
    if supervised.teachable(rows):
        taught = supervised.blind_margins(rows, layer, seed)
        unseen = supervised.people_margins(rows, layer, seed)
    return Trial(rows, layer, seed, blind, taught, unseen)
