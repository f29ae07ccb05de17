"""Splits: nothing of what is left out stays, by any door."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from botcore.training.datasets import FAMILIES
from botcore.training.split import disjoint, folds, training_rows

SOURCES = ("balabit", "delbot", "gousekid")
COLUMNS = ("source", "label", "family", "clock", "user_id", "recording_id")


@pytest.fixture
def table():
    rows = [(source, 0, "", clock, f"{source}:1", f"{source}/p") for source in SOURCES for clock in ("", *SOURCES)]
    rows += [
        ("adversaries", 1, family, clock, "", family) for family in FAMILIES for clock in ("", *SOURCES, "invented")
    ]
    rows += [("generated", 1, family, "", "", f"g/{family}") for family in ("Bézier", "spline")]
    rows += [("delbot", 1, "learned from people", "", "", "d"), ("balabit", 1, "replay", "", "", "b")]
    rows += [("ashley", 0, "", "", "", "a"), ("ashley", 1, "straight and tweened", "", "", "as")]
    return pd.DataFrame(rows, columns=COLUMNS)


@given(family=st.sampled_from(sorted(FAMILIES)), source=st.sampled_from(SOURCES))
def test_family_and_source_leave_together(family, source):
    rows = [(each, 0, "", clock, f"{each}:1", each) for each in SOURCES for clock in ("", *SOURCES)]
    rows += [
        (owner, 1, each, clock, "", each)
        for each in FAMILIES
        for owner in ("generated", *SOURCES)
        for clock in ("", source)
    ]
    table = pd.DataFrame(rows, columns=COLUMNS)
    kept = table[training_rows(table, SOURCES, [family], [source])]
    assert family not in set(kept["family"])
    assert source not in set(kept["source"]) | set(kept["clock"])
    test = table[(table["source"] == source) | (table["family"] == family)]
    assert disjoint(kept[kept["label"] == 0], test[test["label"] == 0])


def test_generators_leave_with_their_family(table):
    kept = table[training_rows(table, SOURCES, ["Bézier"])]
    assert not ((kept["source"] == "adversaries") & (kept["family"] == "Bézier")).any()
    assert ((kept["source"] == "adversaries") & (kept["family"] == "spline")).any()


def test_copies_of_people_leave_with_them(table):
    assert ((table["source"] == "balabit") & (table["label"] == 1))[training_rows(table, SOURCES)].any()
    kept = table[training_rows(table, SOURCES, (), ["balabit"])]
    assert not (kept["source"] == "balabit").any()


def test_validation_sources_are_never_learnt_from(table):
    assert "ashley" not in set(table[training_rows(table, SOURCES)]["source"])


def test_bots_of_a_task_need_people_of_it(table):
    drawn_alone = table[~((table["source"] == "delbot") & (table["label"] == 0))]
    kept = drawn_alone[training_rows(drawn_alone, SOURCES)]
    assert "delbot" not in set(kept["source"])


def test_invented_clocks_always_stay(table):
    assert "invented" in set(table[training_rows(table, SOURCES, (), SOURCES[:2])]["clock"])


def test_folds_leave_each_family_out_once(table):
    dealt = folds(table, SOURCES, SOURCES, 4)
    families = [family for group, _ in dealt for family in group]
    assert sorted(families) == sorted(FAMILIES)
    assert {source for _, source in dealt} == set(SOURCES)


def test_disjoint_tells_shared_people():
    one = pd.DataFrame({"user_id": ["a", ""], "recording_id": ["1", "2"], "family": ["", "x"]})
    other = pd.DataFrame({"user_id": ["b", ""], "recording_id": ["3", "4"], "family": ["", "y"]})
    assert disjoint(one, other)
    assert not disjoint(one, one)
    assert not disjoint(one, other.assign(family="x"))
