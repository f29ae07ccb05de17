"""The facts of a bundle: every format ever shipped is read, and what does not hold together is refused by name."""

import copy
import json
import shutil
from pathlib import Path

import pytest

from botcore import manifest
from botcore.bundle import BundleError

FORMATS = Path(__file__).parent / "formats"
ENSEMBLE = manifest.READERS[3](json.loads((FORMATS / "format_3.json").read_text()))  # its engine is the ensemble
POINTER = json.loads((FORMATS / "format_4.json").read_text())  # its sessions are told apart by profile
PARITY = {"rows": 1, "max_abs": 0.0, "bound": 1.0}


def edited(facts, path, value):
    """A copy of the facts with the one at a path changed; ... takes it away."""
    facts = copy.deepcopy(facts)
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


@pytest.mark.parametrize("number", [1, 2, 3])
def test_sessions_of_an_earlier_format_are_not_told_apart(number, tmp_path):
    shutil.copy(FORMATS / f"format_{number}.json", tmp_path / "manifest.json")
    assert manifest.read(tmp_path).items() >= {"profiles": {}, "familiar": {}, "reference": {}}.items()


def refused(facts, field, directory):
    """Asserts that facts are not written, for that field."""
    with pytest.raises(BundleError) as refusal:
        manifest.write(directory, facts)
    assert refusal.value.field == field
    assert "botcore train" in str(refusal.value)
    assert not list(directory.iterdir())


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
    refused(edited(ENSEMBLE, path, value), field, tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("profiles", ..., "profiles"),
        ("profiles", [], "profiles"),
        ("profiles/fine", 1.0, "profiles.fine"),
        ("profiles/fine/slope", ..., "profiles.fine.slope"),
        ("profiles/fine/intercept", float("nan"), "profiles.fine.intercept"),
        ("profiles/fine/conformal/p", "0.9", "profiles.fine.conformal.p"),
        ("profiles/fine/conformal/n", 0.5, "profiles.fine.conformal.n"),
        ("profiles/fine/conformal/bound", ..., "profiles.fine.conformal.bound"),
        ("profiles/fine/sequential", ..., "profiles.fine.sequential"),
        ("profiles/fine/sequential/beta", ..., "profiles.fine.sequential.beta"),
        ("profiles/fine/sequential/bot", float("inf"), "profiles.fine.sequential.bot"),
        ("profiles/fine/sequential/person", 2.5, "profiles.fine.sequential.person"),
        ("profiles/coarse/sequential", {"bot": 1.0}, "profiles.coarse.sequential.alpha"),
        ("familiar", ..., "familiar"),
        ("familiar/pulse", [0.0, 1.0], "familiar.pulse"),
        ("familiar/dir_entropy", [0.0], "familiar.dir_entropy"),
        ("familiar/dir_entropy", [1.0, 0.0], "familiar.dir_entropy"),
        ("familiar/dir_entropy", [0.0, float("inf")], "familiar.dir_entropy[1]"),
        ("reference", ..., "reference"),
        ("reference", [], "reference"),
        ("reference/fine/n", ..., "reference.fine.n"),
        ("reference/fine/p_bot", [1.0], "reference.fine.p_bot"),
        ("reference/fine/features", {}, "reference.fine.features"),
        ("reference/fine/features/speed_cv", [0.5] * 8, "reference.fine.features.speed_cv"),
        ("reference/fine/features/speed_cv", [0.9, *[0.1] * 8], "reference.fine.features.speed_cv"),
        ("reference/fine/tenths", {"speed_cv": [1.0]}, "reference.fine.tenths.speed_cv"),
        ("reference/fine/tenths", {"speed_cv": 1.0}, "reference.fine.tenths.speed_cv"),
        ("modality", "tap", "reference"),
    ],
)
def test_wrong_facts_of_profiles_are_refused(path, value, field, tmp_path):
    refused(edited(POINTER, path, value), field, tmp_path)


def test_numbers_that_json_does_not_have_are_refused(tmp_path):
    (tmp_path / "manifest.json").write_text(json.dumps(edited(ENSEMBLE, "ensemble/rho", float("inf"))))
    with pytest.raises(BundleError, match="Infinity is not JSON"):
        manifest.read(tmp_path)
