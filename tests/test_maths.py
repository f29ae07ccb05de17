"""The elementary functions are what they say, to a few units in the last place."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from botcore.features import maths


@given(st.floats(1e-300, 1e300))
def test_ln_is_the_logarithm(x):
    assert abs(maths.ln(x) - np.log(x)) <= 1e-15 * max(1.0, abs(np.log(x)))


@given(st.floats(-1e6, 1e6, allow_subnormal=False), st.floats(-1e6, 1e6, allow_subnormal=False))
def test_angle_is_arctan2(cross, dot):
    expected = np.arctan2(cross, dot)
    if cross == 0.0:  # the sign of a zero turns nothing
        expected = abs(expected)
    assert abs(maths.angle(cross, dot) - expected) <= 2e-15 if (cross or dot) else maths.angle(cross, dot) == 0.0


@given(st.lists(st.floats(-1e6, 1e6), max_size=100))
def test_total_and_dot_are_sums(values):
    a = np.zeros((len(values) + 7) // 8 * 8 + 8)
    a[: len(values)] = values
    assert np.isclose(maths.total(a, len(values)), np.sum(values), atol=1e-6)
    assert np.isclose(maths.dot(a, a, len(values)), np.dot(values, values))
