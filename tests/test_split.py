"""Splits: nothing of what is left out stays, by any door."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK, VARIED
from botcore.training.datasets import FAMILIES
from botcore.training.datasets import SOURCES as DATASETS
from botcore.training.split import disjoint, folds, training_rows

SOURCES = ("balabit", "delbot", "gousekid")
COLUMNS = ("source", "label", "family", "clock", "user_id", "recording_id")


@pytest.fixture
def table():
    clocks = (OWN_CLOCK, *SOURCES, INVENTED_CLOCK, *VARIED)
    rows = [(source, 0, "", clock, f"{source}:1", f"{source}/p") for source in SOURCES for clock in clocks]
    rows += [("adversaries", 1, family, clock, "", family) for family in FAMILIES for clock in clocks]
    rows += [("generated", 1, family, "", "", f"g/{family}") for family in ("Bézier", "spline")]
    rows += [("delbot", 1, "learned from people", "", "", "d"), ("balabit", 1, "replay", "", "", "b")]
    rows += [("ashley", 0, "", "", "", "a"), ("ashley", 1, "straight and tweened", "", "", "as")]
    return pd.DataFrame(rows, columns=COLUMNS)


@settings(deadline=None)
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


def test_people_come_on_no_other_sources_clock(table):
    kept = table[training_rows(table, SOURCES)]
    people, bots = kept[kept["label"] == 0], kept[kept["label"] == 1]
    assert set(people["clock"]) == {OWN_CLOCK, INVENTED_CLOCK, *VARIED}
    assert set(bots["clock"]) == {OWN_CLOCK, INVENTED_CLOCK, *VARIED, *SOURCES}


def test_nobodys_clocks_always_stay(table):
    kept = table[training_rows(table, SOURCES, (), SOURCES[:2])]
    for side in (0, 1):
        assert set(kept["clock"][kept["label"] == side]) >= {OWN_CLOCK, INVENTED_CLOCK, *VARIED}
    assert not set(kept["clock"]) & set(SOURCES[:2])


@pytest.mark.parametrize("source", ["browser", "browser-slider", "browser-drawing"])
def test_bots_played_in_a_browser_stay_beside_people_of_their_task(table, source):
    made = pd.DataFrame([(source, 1, "Bézier", "", "", "d"), (source, 1, "spline", "", "", "e")], columns=COLUMNS)
    whole = pd.concat([table, made], ignore_index=True)
    task = DATASETS[source].task
    kept = whole[training_rows(whole, SOURCES, ["Bézier"])]
    wanted = {"spline"} if task in {DATASETS[each].task for each in SOURCES} else set()
    assert set(kept["family"][kept["source"] == source]) == wanted


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
