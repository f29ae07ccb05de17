"""How the pointer's forest is grown: all that a search may choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from botcore.training.columns import UNREAD
from botcore.training.learners import PARAMETERS, Learner, boosted


@dataclass(frozen=True)
class Recipe:
    """Attributes:
    parameters: of the booster.
    rounds: trees.
    unread: features nothing is learnt of.
    """

    parameters: Mapping[str, Any]
    rounds: int
    unread: tuple[str, ...] = UNREAD

    @property
    def learner(self) -> Learner:
        """The booster, as a learner."""
        return partial(boosted, parameters=self.parameters, rounds=self.rounds)


# Chosen on families and sources left out, as `botcore train pointer --search` does: docs/decisions/evidence.md.
SHIPPED = Recipe(
    {
        **PARAMETERS,
        "max_depth": 6,
        "eta": 0.25,
        "min_child_weight": 14.0,
        "colsample_bytree": 0.343,
        "subsample": 0.874,
        "reg_lambda": 4.78,
    },
    rounds=150,
)
