"""What a user did, row by row: against a plain reference, and the same bits in C++ and Numba."""

import math
import os
import subprocess
import sys
from collections import Counter
from itertools import groupby, pairwise

import numpy as np
import pytest
from conftest import one
from hypothesis import given, settings
from hypothesis import strategies as st
from test_features import same

from botcore import features
from botcore.actions import records
from botcore.events import EVENT

NAMES = features.names("actions")
VOCABULARY = {
    "event": ["send_email", "click_ad", "click_carrousel", "send_sms", "phone_call"],
    "category": ["Real_State", "Motor", "Holidays", "Phone", "Jobs", "Leisure"],
}
CODES = st.one_of(st.integers(0, 6), st.integers(0, 255))


def rows_of(kinds, targets, flags=0):
    """A user's rows by their codes."""
    made = np.zeros(len(kinds), EVENT)
    made["kind"], made["target"], made["flags"] = kinds, targets, flags
    return made


def told(extract, made):
    """The one row of features, by name."""
    return dict(zip(NAMES, extract("actions", made, one(made))[0].tolist(), strict=True))


@st.composite
def logs(draw):
    """Rows of any codes, some of them in long runs."""
    made = []
    for _ in range(draw(st.integers(0, 12))):
        kind, target = draw(CODES), draw(st.one_of(CODES, st.integers(0, 2**32 - 1)))
        made += [(kind, target, draw(st.sampled_from([0, 7, 256, 512, 768, 65535])))] * draw(st.integers(1, 9))
    draw(st.randoms(use_true_random=False)).shuffle(made)
    return rows_of(*(np.array(column, np.uint32) for column in zip(*made, strict=True))) if made else rows_of([], [])


@pytest.mark.parametrize("name", ["fatector", "servando"])
def test_every_log_gives_the_same_bits(data, name):
    events, offsets, users = records(data / f"events_{name}.parquet", VOCABULARY)
    taught, served = (e("actions", events, offsets) for e in (features.extract, features.extract_native))
    assert len(taught) == len(users) > 3000 and same(taught, served)
    assert (taught[:, NAMES.index("unseen_share")] == 0).all()


@settings(deadline=None, max_examples=200)
@given(logs())
def test_any_rows_give_the_same_bits(made):
    assert same(features.extract("actions", made, one(made)), features.extract_native("actions", made, one(made)))


def test_the_numba_source_run_as_plain_python_gives_the_same_bits(tmp_path):
    random = np.random.default_rng(1)
    made = rows_of(random.integers(0, 20, 600), random.integers(0, 400, 600), random.integers(0, 1024, 600))
    offsets = np.array([0, 0, 1, 3, 40, 600])
    np.savez(tmp_path / "in.npz", events=made, offsets=offsets)
    script = (
        "import sys, numpy as np; from botcore import features; given = np.load(sys.argv[1]);"
        "np.save(sys.argv[2], features.extract('actions', given['events'], given['offsets']))"
    )
    command = [sys.executable, "-c", script, tmp_path / "in.npz", tmp_path / "out.npy"]
    subprocess.run(command, check=True, env=os.environ | {"NUMBA_DISABLE_JIT": "1"})
    assert same(np.load(tmp_path / "out.npy"), features.extract_native("actions", made, offsets))


def entropy(values):
    counts = np.array(list(Counter(values).values()))
    return float(-(counts / counts.sum() * np.log(counts / counts.sum())).sum())


def reference(values):
    """The sequence features of codes from 0 to 12, the plain way; at least three of them."""
    n, counts = len(values), Counter(values)
    top = min(counts, key=lambda value: (-counts[value], value))
    changes = sum(a != b for a, b in pairwise(values))
    alike = sum(c * (c - 1) for c in counts.values()) / (n * (n - 1))
    given = entropy(list(pairwise(values))) - entropy(values[:-1])
    following = entropy(values[1:])
    found = {
        "kinds": len(counts),
        "entropy": entropy(values),
        "evenness": entropy(values) / math.log(len(counts)) if len(counts) > 1 else math.nan,
        "top": top,
        "top_share": counts[top] / n,
        "unseen_share": counts[0] / n,
        "beyond_share": 0.0,
        "changes": changes,
        "change_share": changes / (n - 1),
        "mixing": changes / (n - 1) / (1 - alike) if len(counts) > 1 else math.nan,
        "return_share": sum(a == b for a, b in zip(values, values[2:], strict=False)) / (n - 2),
        "run_max": max(len(list(run)) for _, run in groupby(values)),
        "pair_entropy": entropy(list(pairwise(values))),
        "next_entropy": given,
        "memory": (following - given) / following if following > 1e-9 else math.nan,
    }
    return found | {"run_share": found["run_max"] / n} | {f"share_{i}": counts[i] / n for i in range(1, 13)}


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=3, max_size=60))
def test_the_features_are_what_their_names_say(pairs):
    events, categories = map(list, zip(*pairs, strict=True))
    clicks = [event in (2, 3) for event in events]
    flags = [256 * (event in (2, 3)) + 512 * (event == 2) for event in events]
    found = told(features.extract_native, rows_of(events, categories, flags))
    n = len(pairs)
    expected = {
        "rows": n,
        "clicks": sum(clicks),
        "click_share": sum(clicks) / n,
        "clicks_per_category": sum(clicks) / len(set(categories)),
        "ad_or_email": events.count(2),
        "ad_or_email_share": events.count(2) / n,
        "combinations": len(set(pairs)),
        "combination_fill": len(set(pairs)) / (len(set(events)) * len(set(categories))),
        "repeat_share": sum(a == b for a, b in pairwise(pairs)) / (n - 1),
        "unseen_share": sum(0 in pair for pair in pairs) / n,
        **{f"event_{name}": value for name, value in reference(events).items()},
        **{f"category_{name}": value for name, value in reference(categories).items()},
    }
    assert set(found) == set(expected)
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, rel=1e-5, abs=1e-6, nan_ok=True), name


def test_order_is_told_from_composition(extract):
    kinds = np.repeat([1, 2, 3, 4], 50)
    shuffled = np.random.default_rng(0).permutation(kinds)
    sorted_, mixed, cycle = (told(extract, rows_of(k, k)) for k in (kinds, shuffled, np.tile([1, 2, 3, 4], 50)))
    assert sorted_["event_mixing"] < 0.05 < 0.8 < mixed["event_mixing"] < 1.2 < cycle["event_mixing"]
    assert cycle["event_memory"] == pytest.approx(1) and mixed["event_memory"] < 0.1
    assert sorted_["event_entropy"] == mixed["event_entropy"] == cycle["event_entropy"] == pytest.approx(math.log(4))


def test_values_beyond_the_slots_share_one(extract):
    found = told(extract, rows_of([13, 200, 255, 1], [13, 10**9, 2, 2**32 - 1]))
    assert found["event_beyond_share"] == found["category_beyond_share"] == 0.75
    assert found["event_kinds"] == 4 and found["event_changes"] == 3 and found["event_top"] == 13


def test_too_few_rows_have_no_order(extract):
    made = rows_of([3, 3, 3], [2, 2, 1])
    rows = extract("actions", made, np.array([0, 0, 1, 3]))
    none, single, pair = (dict(zip(NAMES, row, strict=True)) for row in rows)
    assert np.isnan(list(none.values())).all()
    assert single["rows"] == 1 and single["event_share_3"] == 1 and single["event_run_max"] == 1
    assert np.isnan([single["event_change_share"], single["event_pair_entropy"], single["repeat_share"]]).all()
    assert pair["category_changes"] == 1 and np.isnan(pair["event_return_share"])


def test_a_long_log_keeps_its_shares(extract):
    kinds = np.tile([1, 2, 2], 100_000)
    long, short = (told(extract, rows_of(k, k)) for k in (kinds, kinds[:3000]))
    assert long["rows"] == 300_000
    for name in ("event_pair_entropy", "event_next_entropy", "event_memory", "event_mixing", "event_change_share"):
        assert long[name] == pytest.approx(short[name], rel=1e-3)


def test_time_and_place_do_not_matter(extract):
    made = rows_of([1, 2, 1, 0], [4, 4, 5, 1], 256)
    moved = made.copy()
    moved["t"], moved["x"], moved["button"] = np.nan, 7.0, 2
    assert same(extract("actions", made, one(made)), extract("actions", moved, one(moved)))


def test_a_user_does_not_touch_its_neighbours(extract):
    random = np.random.default_rng(2)
    alone = [rows_of(random.integers(0, 6, n), random.integers(0, 8, n)) for n in (0, 1, 9, 50)]
    together = extract("actions", np.concatenate(alone), np.cumsum([0, *map(len, alone)]))
    for row, made in zip(together, alone, strict=True):
        assert same(row, extract("actions", made, one(made))[0])


def test_every_feature_has_a_name_a_unit_and_a_meaning_of_its_own():
    table = features.table("actions")
    assert len({name for name, _, _ in table}) == len({meaning for _, _, meaning in table}) == len(table)
    assert all(name and unit and meaning for name, unit, meaning in table)
