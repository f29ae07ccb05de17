"""A person's own way of tapping, learnt from a few sequences, and whether another sequence is like it.

A profile keeps the location and spread of rhythm features over the sequences enrolled: how the person taps on the whole
(features of the compiled core), the relative length of each gap, and how long each tap is held. A sequence is compared
by its scaled Manhattan distance, which did best of fourteen in Killourhy and Maxion, DSN 2009; a spread that few
enrolments cannot tell is drawn to that of people at large.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from . import features
from .events import KINDS, seconds, taps

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# Of the core's row: (feature, whether its log is taken, its spread within a person from one sequence to the next).
MANNER = (
    ("avg_interval", True, 0.20),
    ("cv", True, 0.40),
    ("npvi", True, 0.30),
    ("log_sd", False, 0.10),
    ("log_min", False, 0.18),
    ("hold_mean", True, 0.08),
    ("duty", True, 0.20),
    ("hold_log_sd", False, 0.05),
)
PLACES = 24  # gaps and holds compared one by one
GAP_SPREAD, HOLD_SPREAD = 0.33, 0.18  # of their logs, within a person
PRIOR = 4.0  # enrolments which the spreads of people at large count for
FURTHEST = 3.0  # spreads: beyond, a feature says no more
# Of the distance, after 1, 2, 3 and more enrolments: where as many people who type their password again are refused as
# others who type it are let in (docs/report/tap).
THRESHOLDS = (0.96, 0.99, 1.02)
SHORTEST = 1e-3  # s: what is shorter counts as this long
REVISION = 1  # of the features above: profiles of different revisions do not mix

_GROUPS = (slice(0, len(MANNER)), slice(len(MANNER), len(MANNER) + PLACES), slice(len(MANNER) + PLACES, None))
_SPREAD = np.array([spread for *_, spread in MANNER] + [GAP_SPREAD] * PLACES + [HOLD_SPREAD] * PLACES)
_ROW = [features.names("tap").index(name) for name, *_ in MANNER]
_LOGGED = np.array([logged for _, logged, _ in MANNER])


@dataclass(frozen=True)
class Profile:
    """What is kept of a person's sequences; plain numbers, which JSON carries.

    Attributes:
        n_enrolments: sequences enrolled.
        seen: how many of them had each feature.
        mean: the mean of each feature over those.
        square: the sum of its squared deviations from that mean.
        revision: of the features.
    """

    n_enrolments: int
    seen: list[int]
    mean: list[float]
    square: list[float]
    revision: int = REVISION

    def to_dict(self) -> dict[str, Any]:
        """The profile as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Profile:
        """The profile of to_dict. Raises ValueError where it is none, or of another revision."""
        if values.get("revision") != REVISION:
            raise ValueError(f"revision of the profile is {values.get('revision')!r}, not {REVISION}: enrol again")
        try:
            profile = cls(**values)
        except TypeError as error:
            raise ValueError(f"profile has other fields than it should ({error}): enrol again") from None
        if not len(profile.seen) == len(profile.mean) == len(profile.square) == len(_SPREAD):
            raise ValueError(f"profile has {len(profile.mean)} features, not {len(_SPREAD)}: enrol again")
        return profile


@dataclass(frozen=True)
class Match:
    """How like a profile a sequence is.

    Attributes:
        verified: the distance does not exceed the threshold.
        distance: mean deviation from the person's own, in spreads; 0 is the same, FURTHEST the most.
        similarity: 1 at distance 0, 0.5 at the threshold, towards 0 beyond.
        threshold: of the distance, for so many enrolments.
        n_enrolments: sequences the profile was made of.
    """

    verified: bool
    distance: float
    similarity: float
    threshold: float
    n_enrolments: int

    def to_dict(self) -> dict[str, Any]:
        """The match as JSON values."""
        return asdict(self)


def enrol(profile: Profile | None, timestamps: ArrayLike, released: ArrayLike | None = None) -> Profile:
    """The profile with one more sequence in it; None begins one.

    timestamps: onsets of at least three taps in seconds (n,); released: their releases (n,), NaN where unknown.
    Raises ValueError where they are not that.
    """
    return learn(profile, describe(timestamps, released))


def learn(profile: Profile | None, x: NDArray[np.float64]) -> Profile:
    """The profile with one more description in it, as describe gives it."""
    known = np.isfinite(x)
    if profile is None:
        profile = Profile(0, [0] * len(x), [0.0] * len(x), [0.0] * len(x))
    seen = np.array(profile.seen) + known
    mean = np.array(profile.mean)
    away = np.where(known, x - mean, 0.0)
    fresh = mean + away / np.maximum(seen, 1)
    square = np.array(profile.square) + away * np.where(known, x - fresh, 0.0)
    return Profile(profile.n_enrolments + 1, seen.tolist(), fresh.tolist(), square.tolist())


def compare(profile: Profile, timestamps: ArrayLike, released: ArrayLike | None = None) -> Match:
    """How like the profile a sequence is; arguments and errors as enrol's.

    What only one of the two knows (releases, places beyond the shorter) is left out of the comparison.
    """
    away = distance(profile, describe(timestamps, released))
    most = threshold(profile.n_enrolments)
    return Match(away <= most, away, 0.5 ** (away / most), most, profile.n_enrolments)


def threshold(n_enrolments: int) -> float:
    """The distance up to which a sequence is taken for the person's own, after so many enrolments."""
    return THRESHOLDS[min(n_enrolments, len(THRESHOLDS)) - 1]


def distance(profile: Profile, x: NDArray[np.float64]) -> float:
    """The scaled Manhattan distance of a description: the mean over the kinds of features that both sides know."""
    n = np.array(profile.seen)
    variance = (PRIOR * _SPREAD**2 + np.array(profile.square)) / (PRIOR + np.maximum(n, 1) - 1.0)
    spread = np.sqrt(variance * (1.0 + 1.0 / np.maximum(n, 1)))  # the mean of n is itself uncertain
    away = np.minimum(np.abs(x - np.array(profile.mean)) / spread, FURTHEST)
    both = (n > 0) & np.isfinite(x)
    kinds = [away[group][both[group]] for group in _GROUPS]
    return float(np.mean([kind.mean() for kind in kinds if len(kind)]))


def describe(timestamps: ArrayLike, released: ArrayLike | None = None) -> NDArray[np.float64]:
    """What is compared of a sequence, NaN where it cannot tell; arguments and errors as enrol's."""
    onsets = _onsets(timestamps)
    events = taps(onsets, _releases(released, onsets))
    row = features.extract_native("tap", events, np.array([0, len(events)]))[0, _ROW].astype(np.float64)
    row = np.where(_LOGGED, np.log(np.maximum(row, SHORTEST)), row)
    gaps = np.log(np.maximum(np.diff(onsets), SHORTEST))
    down, up = events[events["kind"] == KINDS["down"]], events[events["kind"] == KINDS["up"]]
    held = np.full(len(onsets), np.nan)
    held[up["target"] - 1] = up["t"] - down["t"][up["target"] - 1]
    return np.concatenate([row, _first(gaps - gaps.mean()), _first(np.log(np.maximum(held, SHORTEST)))])


def _first(values: NDArray[np.float64]) -> NDArray[np.float64]:
    places = np.full(PLACES, np.nan)
    places[: len(values)] = values[:PLACES]
    return places


def _onsets(timestamps: ArrayLike) -> NDArray[np.float64]:
    onsets = seconds("timestamps", timestamps)
    if len(onsets) < 3:
        raise ValueError(f"timestamps has {len(onsets)} taps: give at least 3")
    if not np.isfinite(onsets).all():
        at = int(np.argmin(np.isfinite(onsets)))
        raise ValueError(f"timestamps holds {onsets[at]} at {at}: give finite seconds")
    if (np.diff(onsets) < 0.0).any():
        at = int(np.argmax(np.diff(onsets) < 0.0)) + 1
        raise ValueError(f"timestamps falls to {onsets[at]} at {at}: give the taps in order of time")
    if onsets[0] == onsets[-1]:
        raise ValueError(f"timestamps spans no time, every tap is at {onsets[0]}: give seconds with their fractions")
    return onsets


def _releases(released: ArrayLike | None, onsets: NDArray[np.float64]) -> NDArray[np.float64] | None:
    if released is None:
        return None
    up = seconds("released", released)
    if len(up) == len(onsets) and (up < onsets).any():
        at = int(np.argmax(up < onsets))
        raise ValueError(f"released is {up[at]} at {at}, before its tap at {onsets[at]}: give NaN where unknown")
    return up
