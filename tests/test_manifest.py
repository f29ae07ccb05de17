"""The facts of a bundle: every format ever shipped is read, and what does not hold together is refused by name."""

import copy
import json
import shutil
from pathlib import Path

import pytest

from botcore import manifest
from botcore.bundle import BundleError

FORMATS = Path(__file__).parent / "formats"
ENSEMBLE = json.loads((FORMATS / "format_3.json").read_text())  # its engine is the ensemble
PARITY = {"rows": 1, "max_abs": 0.0, "bound": 1.0}


def edited(path, value):
    """The facts with the one at a dotted path changed; ... takes it away."""
    facts = copy.deepcopy(ENSEMBLE)
    *above, last = path.split("/")
    at = facts
    for part in above:
        at = at[part]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return facts


@pytest.mark.parametrize("file", sorted(FORMATS.glob("*.json")), ids=lambda file: file.stem)
def test_every_format_ever_shipped_is_read(file, tmp_path):
    shutil.copy(file, tmp_path / "manifest.json")
    facts = manifest.read(tmp_path)
    assert facts["format"] == manifest.FORMAT
    manifest.write(tmp_path, facts)
    assert manifest.read(tmp_path) == facts


def test_the_oldest_format_is_among_them():
    assert {f"format_{number}" for number in manifest.READERS} == {file.stem for file in FORMATS.glob("*.json")}


@pytest.mark.parametrize("number", [1, 2])
def test_what_an_earlier_format_did_not_say_is_unknown(number, tmp_path):
    shutil.copy(FORMATS / f"format_{number}.json", tmp_path / "manifest.json")
    unknown = {"engine": "trees", "ensemble": {}, "people": [], "inputs": [], "dependence": {}}
    assert manifest.read(tmp_path).items() >= unknown.items()


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("engine", "trees", "parity.rows"),
        ("engine", "oracle", "engine"),
        ("engine", ..., "engine"),
        ("output", "probability", "output"),
        ("ensemble", {}, "ensemble"),
        ("novelty", {"threshold": 0.5, "fpr": 0.01, "parity": PARITY}, "ensemble"),
        ("ensemble/columns", [], "ensemble.columns"),
        ("ensemble/columns", ["pulse"], "ensemble.columns"),
        ("ensemble/columns", ["speed_cv_sd", "speed_cv_sd"], "ensemble.columns"),
        ("ensemble/columns", ["speed_cv_sd", "speed_cv_mean"], "ensemble.centre"),
        ("ensemble/centre", [], "ensemble.centre"),
        ("ensemble/centre", [None], "ensemble.centre[0]"),
        ("ensemble/centre", [float("nan")], "ensemble.centre[0]"),
        ("ensemble/scale", [1.0, 1.0], "ensemble.scale"),
        ("ensemble/scale", [0.0], "ensemble.scale[0]"),
        ("ensemble/scale", [-1.0], "ensemble.scale[0]"),
        ("ensemble/scale", [float("inf")], "ensemble.scale[0]"),
        ("ensemble/gamma", 0, "ensemble.gamma"),
        ("ensemble/rho", "1", "ensemble.rho"),
        ("ensemble/forest/scale", 0.0, "ensemble.forest.scale"),
        ("ensemble/svm/scale", -1.0, "ensemble.svm.scale"),
        ("ensemble/svm/slope", ..., "ensemble.svm.slope"),
        ("ensemble/parity", {}, "ensemble.parity.forest"),
        ("ensemble/parity/svm/bound", ..., "ensemble.parity.svm.bound"),
        ("people", [0.5, 0.25], "people"),
        ("people", ["x"], "people[0]"),
        ("people", [float("nan")], "people[0]"),
        ("inputs", "mouse", "inputs"),
        ("inputs", ["mouse", "mouse"], "inputs"),
        ("dependence", {"pointer": 1.5}, "dependence.pointer"),
        ("dependence", [], "dependence"),
        ("files/novelty.c", ..., "files"),
        ("files/support.bin", ..., "files"),
    ],
)
def test_wrong_facts_are_refused(path, value, field, tmp_path):
    with pytest.raises(BundleError) as refused:
        manifest.write(tmp_path, edited(path, value))
    assert refused.value.field == field
    assert "botcore train" in str(refused.value)
    assert not list(tmp_path.iterdir())


def test_numbers_that_json_does_not_have_are_refused(tmp_path):
    (tmp_path / "manifest.json").write_text(json.dumps(edited("ensemble/rho", float("inf"))))
    with pytest.raises(BundleError, match="Infinity is not JSON"):
        manifest.read(tmp_path)
