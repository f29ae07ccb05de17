"""A person's own rhythm: what enrolling keeps, what comparing says, and taps that cannot be used."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from taps import hand

from botcore.profile import FURTHEST, THRESHOLDS, Profile, compare, describe, enrol

PLACES = st.lists(st.floats(0.01, 3.0), min_size=3, max_size=40)


def password(seed: int, person: int) -> tuple[np.ndarray, np.ndarray]:
    """One more time the password of a person, with the gaps and holds he has for it."""
    own, now = np.random.default_rng(person), np.random.default_rng([person, seed])
    gaps = np.exp(own.normal(-1.0, 0.5, 12) + now.normal(0.0, 0.15, 12))
    onsets = np.concatenate(([0.0], np.cumsum(gaps)))
    return onsets, onsets + np.exp(own.normal(-2.4, 0.3, 13) + now.normal(0.0, 0.1, 13))


def enrolled(person: int, times: int = 3) -> Profile:
    made = None
    for seed in range(times):
        made = enrol(made, *password(seed, person))
    return made


@pytest.mark.parametrize("person", range(5))
def test_a_person_is_told_from_others(person):
    profile = enrolled(person)
    own = [compare(profile, *password(seed, person)) for seed in range(10, 20)]
    others = [compare(profile, *password(10, other)) for other in range(20) if other != person]
    assert sum(match.verified for match in own) >= 9
    assert sum(match.verified for match in others) <= 4
    assert max(match.distance for match in own) < np.median([match.distance for match in others])


def test_releases_are_not_needed_and_never_held_against_a_person():
    profile = enrolled(1)
    onsets, _ = password(11, 1)
    assert compare(profile, onsets).verified
    assert compare(enrol(None, onsets), *password(12, 1)).distance <= FURTHEST


def test_location_and_spread_are_those_of_the_enrolments():
    told = np.array([describe(*password(seed, 3)) for seed in range(6)])
    profile = enrolled(3, 6)
    known = np.isfinite(told[0])
    assert profile.n_enrolments == 6
    assert np.array(profile.seen)[known].tolist() == [6] * known.sum()
    assert np.array(profile.mean)[known] == pytest.approx(told.mean(axis=0)[known])
    assert np.array(profile.square)[known] == pytest.approx(6 * told.var(axis=0)[known], abs=1e-12)


def test_a_profile_survives_json():
    profile = enrolled(2)
    text = json.dumps(profile.to_dict(), allow_nan=False)
    assert Profile.from_dict(json.loads(text)) == profile


@given(PLACES, st.floats(-1e6, 1e6))
@settings(deadline=None, max_examples=50)
def test_when_it_was_tapped_says_nothing(gaps, since):
    onsets = np.cumsum(gaps)
    profile = enrol(None, onsets)
    match = compare(profile, onsets + since)
    assert match.distance == pytest.approx(0.0, abs=1e-3)
    assert match.verified and match.similarity == pytest.approx(1.0, abs=1e-3)


def test_similarity_is_one_half_at_the_threshold_and_falls_with_distance():
    profile = enrolled(4)
    matches = sorted((compare(profile, *hand(seed)) for seed in range(20)), key=lambda match: match.distance)
    assert [match.similarity for match in matches] == sorted((m.similarity for m in matches), reverse=True)
    for match in matches:
        assert (match.similarity >= 0.5) == match.verified == (match.distance <= match.threshold)
    assert compare(enrolled(4, 9), *hand(0)).threshold == THRESHOLDS[-1]


@pytest.mark.parametrize(
    "onsets, released, said",
    [
        ([0.0, 1.0], None, "timestamps has 2 taps: give at least 3"),
        ([0.0, np.nan, 1.0], None, "timestamps holds nan at 1"),
        ([0.0, 2.0, 1.0], None, "timestamps falls to 1.0 at 2"),
        ([1.0, 1.0, 1.0], None, "timestamps spans no time"),
        ([0.0, 1.0, 2.0], [0.1, 1.1], "released has 2 entries where taps has 3"),
        ([0.0, 1.0, 2.0], [0.1, 0.9, 2.1], "released is 0.9 at 1, before its tap at 1.0"),
        (["a", "b", "c"], None, "timestamps is"),
    ],
)
def test_taps_that_cannot_be_used_are_refused_by_name(onsets, released, said):
    with pytest.raises(ValueError, match=said):
        enrol(None, onsets, released)
    with pytest.raises(ValueError, match=said):
        compare(enrolled(1), onsets, released)


def test_profiles_of_another_making_are_refused():
    values = enrolled(1).to_dict()
    with pytest.raises(ValueError, match="revision of the profile is 0"):
        Profile.from_dict(values | {"revision": 0})
    with pytest.raises(ValueError, match="has 1 features"):
        Profile.from_dict(values | {"mean": [0.0]})
    with pytest.raises(ValueError, match="other fields"):
        Profile.from_dict({name: value for name, value in values.items() if name != "mean"})
