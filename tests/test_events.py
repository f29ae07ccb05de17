"""Columns to records, and what the packed wire keeps of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore.events import EVENT, KINDS, events, quantise


def test_a_record_is_32_bytes_and_absent_channels_are_absent():
    made = events([0.0, 0.1], [1, 2], [3, 4])
    assert EVENT.itemsize == 32 and made.dtype == EVENT
    assert np.isnan(made["pressure"]).all() and np.isnan(made["contact"]).all()
    assert not made["kind"].any() and not made["flags"].any()


def test_kinds_go_by_name_or_code_and_one_may_stand_for_all():
    assert events([0, 1], [0, 0], [0, 0], ["down", "up"])["kind"].tolist() == [KINDS["down"], KINDS["up"]]
    assert events([0, 1], [0, 0], [0, 0], "drag")["kind"].tolist() == [KINDS["drag"]] * 2


@pytest.mark.parametrize(
    ("columns", "says"),
    [
        ({"x": [1.0, 2.0]}, "x has 2 entries where t has 1"),
        ({"x": [[1.0]]}, "x has shape"),
        ({"y": ["a"]}, "y is"),
        ({"kind": ["wave"]}, "kind 'wave' is unknown"),
        ({"kind": [300]}, "kind holds"),
        ({"speed": [1.0]}, "channel 'speed' is unknown"),
        ({"button": [-1]}, "button holds"),
    ],
)
def test_what_does_not_fit_is_refused_with_field_value_and_remedy(columns, says):
    with pytest.raises(ValueError, match=says):
        events(**({"t": [0.0], "x": [0.0], "y": [0.0]} | columns))


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(-9999, 9999, width=32)), min_size=1))
def test_quantising_is_near_and_idempotent(pairs):
    t, x = map(np.array, zip(*pairs, strict=True))
    made = events(t, x, x)
    packed = quantise(made)
    assert np.abs(packed["t"] - made["t"]).max() <= 0.5e-4 + 1e-9
    assert np.abs(packed["x"] - made["x"]).max() <= 1 / 16 + 1e-3
    again = quantise(packed)
    assert all(np.array_equal(again[name], packed[name]) for name in ("t", "x", "y"))


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_quantise_refuses_what_the_packed_wire_cannot_carry(bad):
    with pytest.raises(ValueError, match="raw columns"):
        botcore.quantise(events([bad], [0], [0]))
    with pytest.raises(ValueError, match="raw columns"):
        botcore.quantise(events([0], [bad], [0]))
