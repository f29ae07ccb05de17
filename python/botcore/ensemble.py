"""The two models of people alone as the core takes them, from what a bundle says of them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

MEMBERS = ("forest", "svm")
READING = ("threshold", "scale", "slope", "intercept")  # of a member's score, see Member in core/ensemble.h


def native(
    facts: Mapping[str, Any], features: Sequence[str], support: bytes, library: str | os.PathLike[str]
) -> dict[str, Any]:
    """What botcore._score.Ensemble is made of.

    facts: a manifest's `ensemble`; features: the row's, in order; support: its support.bin, float64 rows of a
    coefficient and a support vector; library: its compiled forest.
    """
    rows = np.frombuffer(support, "<f8").reshape(-1, 1 + len(facts["columns"]))
    own = {member: tuple(facts[member][fact] for fact in READING) for member in MEMBERS}
    return own | {
        "columns": [features.index(name) for name in facts["columns"]],
        "centre": facts["centre"],
        "scale": facts["scale"],
        "gamma": facts["gamma"],
        "rho": facts["rho"],
        "coef": rows[:, 0],
        "support": rows[:, 1:],
        "library": os.fspath(library),
    }
