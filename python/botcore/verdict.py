"""What a verdict is made of: decisions, costs, reasons, and what a caller may say of a session."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from . import _features

DECISIONS: tuple[str, ...] = _features.decisions
INPUTS = tuple(name for name, _, _ in _features.columns("inputs"))  # what a layer is worked with, by code
PROFILES = tuple(name for name, _, _ in _features.columns("profiles"))  # how a pointer was recorded, by code
REASONS = tuple((code, meaning) for code, _, meaning in _features.columns("reasons"))


class Rule(NamedTuple):
    """One rule of a modality, as core/schema.h states it: it fires where feature is on `side` of a set's threshold.

    flag: the classic set's own words, "" where that set has no such rule; meaning: what it says; advice: what to do.
    """

    code: str
    feature: str
    side: str
    classic: float
    weight: float
    flag: str
    meaning: str
    advice: str


RULES: dict[str, tuple[Rule, ...]] = {"tap": tuple(Rule(*rule) for rule in _features.rules())}

# One row of score_many, as core/score.h lays it out.
SCORE = np.dtype(
    {
        "names": [
            "p_bot",
            "n_events",
            "margin",
            "units",
            "integrity",
            "rules",
            "decision",
            "input",
            "profile",
            "sequential",
            "p_value",
        ],
        "formats": ["<f8", "<u8", "<f4", "<u4", "<u4", "<u4", "u1", "u1", "u1", "u1", "<f4"],
        "offsets": [0, 8, 16, 20, 24, 28, 32, 33, 34, 35, 36],
        "itemsize": 40,
    }
)


class Model(NamedTuple):
    """Which model judged: its name, its version, and the revision of the feature table it reads."""

    name: str
    version: str
    revision: int


class Costs(NamedTuple):
    """What each outcome costs, in any one unit; pass_rate: the share of bots that pass a challenge (Elkan 2001).

    By these defaults nobody is challenged below p = 0.49, or blocked below 0.90.
    """

    accuse: float = 5.0
    miss: float = 1.5
    challenge: float = 1.0
    pass_rate: float = 0.3


def costs_of(costs: Costs | Mapping[str, float], usual: Costs | None = None) -> Costs:
    """Costs from a mapping, checked: accuse and miss above 0, challenge 0 for "there is none", pass_rate in [0, 1].

    What the mapping leaves out is as usual: by the model, or else by the defaults.
    """
    given = costs._asdict() if isinstance(costs, Costs) else dict(costs)
    unknown = set(given) - set(Costs._fields)
    if unknown:
        raise ValueError(f"costs has {sorted(unknown)[0]!r}: take some of {', '.join(Costs._fields)}")
    made = (usual or Costs())._replace(**{name: float(value) for name, value in given.items()})
    if not all(math.isfinite(value) for value in made):
        raise ValueError(f"costs are {made}: give finite numbers")
    if made.accuse <= 0 or made.miss <= 0 or made.challenge < 0 or not 0 <= made.pass_rate <= 1:
        raise ValueError(
            f"costs are {made}: accuse and miss must be above 0, challenge at least 0, pass_rate in [0, 1]"
        )
    return made


def prior_of(prior: float) -> float:
    """The share of bots expected, strictly between 0 and 1."""
    value = float(prior)
    if not 0.0 < value < 1.0:
        raise ValueError(f"prior is {prior}: give the share of bots expected, strictly between 0 and 1")
    return value


METADATA: dict[str, tuple[type, ...]] = {
    "pointer_type": (str,),
    "screen_width": (int, float),
    "screen_height": (int, float),
    "device_pixel_ratio": (int, float),
    "hour": (int, float),
    "user_agent": (str,),
}
POINTER_TYPES = ("mouse", "touch", "pen", "touchpad", "unknown")


def metadata_of(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Metadata of a session, checked: it travels once a session and is handed back with the verdict."""
    for name, value in metadata.items():
        if name not in METADATA:
            raise ValueError(f"metadata has {name!r}: take some of {', '.join(METADATA)}")
        if not isinstance(value, METADATA[name]) or isinstance(value, bool):
            raise ValueError(f"metadata {name} is {value!r}: give {' or '.join(t.__name__ for t in METADATA[name])}")
        if not isinstance(value, str) and not (math.isfinite(value) and value >= 0):
            raise ValueError(f"metadata {name} is {value!r}: give a finite number of at least 0")
    if metadata.get("pointer_type", "unknown") not in POINTER_TYPES:
        raise ValueError(
            f"metadata pointer_type is {metadata['pointer_type']!r}: take one of {', '.join(POINTER_TYPES)}"
        )
    if not 0 <= metadata.get("hour", 0) < 24:
        raise ValueError(f"metadata hour is {metadata['hour']!r}: give the local time in [0, 24)")
    return dict(metadata)


def integrity_codes(bits: int) -> tuple[str, ...]:
    """The codes of the integrity rules whose bits are set."""
    return tuple(code for i, (code, _) in enumerate(REASONS) if bits >> i & 1)


def rule_codes(modality: str, bits: int) -> tuple[str, ...]:
    """The codes of a modality's own rules whose bits are set."""
    return tuple(rule.code for i, rule in enumerate(RULES.get(modality, ())) if bits >> i & 1)
