"""A compiled forest: opened, checked, called. What the generated code gets wrong must not come out."""

import ctypes
import subprocess
from concurrent.futures import ThreadPoolExecutor

import fitted
import numpy as np
import pytest

from botcore._score import Forest
from botcore.compiler import compile_forest
from botcore.training import generate, model

WIDTH = len(fitted.NAMES)
E_CLASS, E_DATA, E_TYPE, E_MACHINE = 4, 5, 16, 18  # offsets in an ELF header
AARCH64 = 183


@pytest.fixture(scope="module")
def booster():
    return fitted.boosted()


@pytest.fixture(scope="module")
def source(booster):
    return generate.generate(model.wrap(booster).trees)


@pytest.fixture(scope="module")
def library(source, tmp_path_factory):
    return build(source, tmp_path_factory.mktemp("forest"))


def build(source, directory):
    (directory / "forest.c").write_text(source)
    return compile_forest(directory / "forest.c", directory)


def refusal(path, n_features=WIDTH):
    with pytest.raises(RuntimeError) as refused:
        Forest(str(path), n_features)
    assert str(path) in str(refused.value)
    assert "botcore compile" in str(refused.value)
    return str(refused.value)


def test_margins_are_xgboosts_own_to_the_bit(library, booster):
    rows = fitted.rows(3, 10_000)
    own = booster.inplace_predict(rows, predict_type="margin", validate_features=False)
    assert np.array_equal(Forest(str(library), WIDTH).margins(rows), own)


def test_a_row_scores_the_same_every_time(library):
    forest, row = Forest(str(library), WIDTH), fitted.rows(4, 1)
    first = forest.margins(row)
    assert all(np.array_equal(forest.margins(row), first) for _ in range(100))
    assert np.array_equal(forest.margins(np.repeat(row, 50, axis=0)), np.repeat(first, 50))


@pytest.mark.parametrize("bits", [0x7FC00000, 0xFFC00000, 0x7F800001, 0xFFFFFFFF])
def test_every_nan_is_missing(library, booster, bits):
    rows = fitted.rows(5, 200)
    own = Forest(str(library), WIDTH).margins(rows)
    rows.view(np.uint32)[np.isnan(rows)] = bits
    assert np.array_equal(Forest(str(library), WIDTH).margins(rows), own)


def test_infinities_and_a_row_of_nothing_but_nan(library):
    rows = np.stack([np.full(WIDTH, value, np.float32) for value in (np.inf, -np.inf, np.nan, 0.0, -0.0)])
    margins = Forest(str(library), WIDTH).margins(rows)
    assert np.isfinite(margins).all()
    assert margins[3] == margins[4]


def test_threads_share_one(library):
    forest, rows = Forest(str(library), WIDTH), fitted.rows(6)
    own = forest.margins(rows)
    with ThreadPoolExecutor(8) as pool:
        assert all(np.array_equal(got, own) for got in pool.map(lambda _: forest.margins(rows), range(40)))


def test_two_libraries_do_not_meet(library, tmp_path):
    other_booster = fitted.boosted(seed=5, trees=3)
    other = build(generate.generate(model.wrap(other_booster).trees), tmp_path)
    rows = fitted.rows(8)
    before = Forest(str(library), WIDTH).margins(rows)
    one, two = Forest(str(library), WIDTH), Forest(str(other), WIDTH)
    assert not np.array_equal(two.margins(rows), before)
    assert np.array_equal(one.margins(rows), before)


def test_only_the_stamp_is_seen(library):
    opened = ctypes.CDLL(str(library))
    assert opened.botcore_forest
    for name in ("predict", "postprocess", "get_num_feature"):
        with pytest.raises(AttributeError):
            getattr(opened, name)


@pytest.mark.parametrize("kept", [0, 1, 63, 64, 500, 0.5, 0.9, -64, -1])
def test_a_library_cut_short_is_refused(library, tmp_path, kept):
    whole = library.read_bytes()
    size = int(len(whole) * kept) if isinstance(kept, float) else kept % len(whole)
    cut = tmp_path / "forest.so"
    cut.write_bytes(whole[:size])
    assert "cut short" in refusal(cut) or size < 64


@pytest.mark.parametrize(
    ("offset", "value", "says"),
    [
        (0, b"\0", "not an ELF"),
        (E_CLASS, b"\1", "class"),
        (E_DATA, b"\2", "big-endian"),
        (E_TYPE, b"\2\0", "not a shared library"),
        (E_MACHINE, AARCH64.to_bytes(2, "little"), f"built for ELF machine {AARCH64}"),
    ],
)
def test_a_foreign_library_is_refused(library, tmp_path, offset, value, says):
    content = bytearray(library.read_bytes())
    if content[offset : offset + len(value)] == value:
        pytest.skip("this machine is that one")
    content[offset : offset + len(value)] = value
    foreign = tmp_path / "forest.so"
    foreign.write_bytes(content)
    assert says in refusal(foreign)


def test_another_file_is_refused(tmp_path):
    text = tmp_path / "forest.so"
    assert "cannot be read" in refusal(text)
    text.write_text("an ordinary text, long enough to hold the header of an ELF library, but none of it\n")
    assert "not an ELF" in refusal(text)


def test_a_library_of_someone_else_is_refused(tmp_path):
    (tmp_path / "other.c").write_text("float predict(float* row) { return row[0]; }")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", "forest.so", "other.c"], cwd=tmp_path, check=True)
    assert "stamp" in refusal(tmp_path / "forest.so")


def test_another_number_of_features_is_refused(library):
    assert f"{WIDTH} features, 3 are given" in refusal(library, 3)


@pytest.mark.parametrize(
    ("found", "put", "says"),
    [
        ("{1, ", "{2, ", "stamp abi 2"),
        (f"{{1, {WIDTH}, 4, 1", f"{{1, {WIDTH}, 2, 1", "2 bytes"),
        (f"{{1, {WIDTH}, 4, 1, 0", f"{{1, {WIDTH}, 4, 1, 1", "damaged stamp"),
        (f"{{1, {WIDTH}, 4, 1, 0", f"{{1, {WIDTH}, 4, 9, 0", "damaged stamp"),
        ("(void (*)(void))predict}", "0}", "damaged stamp"),
    ],
)
def test_a_stamp_that_is_not_understood_is_refused(source, tmp_path, found, put, says):
    head, stamp = source.rsplit("\n}", 1)
    assert found in stamp
    head = head.split("void predict", 1)[0] + "static void predict(void) {}\n" + head[head.rindex("#pragma") :]
    assert says in refusal(build(f"{head}\n}}{stamp.replace(found, put)}", tmp_path))
