"""A bundle on disk: found, checked byte for byte, its library fresh or made anew; whatever is wrong is said."""

import json
import logging
import os
import platform
import shutil
import subprocess
from pathlib import Path

import fitted
import numpy as np
import pytest

import botcore
from botcore import bundle, compiler, manifest
from botcore.bundle import BundleError, open_bundle
from botcore.training.publish import publish

STAMP = Path(__file__).parents[1] / "core/stamp.cmake"
AARCH64 = (183).to_bytes(2, "little")


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return publish(fitted.Trained(fitted.boosted()), tmp_path_factory.mktemp("bundles"))


@pytest.fixture
def path(published, tmp_path):
    return Path(shutil.copytree(published, tmp_path / "bundle"))


@pytest.fixture(scope="module")
def judged_by_people(tmp_path_factory):
    """A bundle whose engine is the ensemble."""
    known = {"people": [0.5, -1.5, 0.25], "inputs": ["mouse", "touch"], "dependence": {"tap": -0.25}}
    return publish(fitted.Trained(None, ensemble=fitted.ensemble(), **known), tmp_path_factory.mktemp("bundles"))


@pytest.fixture
def ensemble(judged_by_people, tmp_path):
    return Path(shutil.copytree(judged_by_people, tmp_path / "ensemble"))


def refusal(path) -> BundleError:
    with pytest.raises(BundleError) as refused:
        open_bundle(path)
    assert refused.value.remedy in str(refused.value)
    return refused.value


def edit(path, **changes):
    facts = json.loads((path / "manifest.json").read_text())
    for name, value in changes.items():
        *above, last = name.split("__")
        at = facts
        for part in above:
            at = at[part]
        at[last] = value
    (path / "manifest.json").write_text(json.dumps(facts))


def facts_of_build(path):
    return json.loads((path / compiler.facts(compiler.FOREST)).read_text())


def test_a_sound_bundle_opens(path):
    found = open_bundle(path)
    assert (found.name, found.path, found.library) == ("pointer", path, path / "forest.so")
    assert found.manifest["features"] == fitted.NAMES
    assert len(found.nodes) % 20 == 0
    assert np.frombuffer(found.roots, "<i4")[0] == 0
    assert botcore.load(path).margins(fitted.rows(1, 5)).shape == (5,)


def test_an_ensemble_needs_no_trees(ensemble):
    found = open_bundle(ensemble)
    assert (found.library, found.nodes, found.roots) == (None, b"", b"")
    assert found.novelty == ensemble / "novelty.so"
    assert len(found.support) % (8 * (1 + len(fitted.CHOSEN))) == 0
    assert found.manifest["people"] == [-1.5, 0.25, 0.5]
    assert not list(ensemble.glob("forest.*"))


def test_a_link_is_followed_once(published):
    found = open_bundle(published.parent / "pointer")
    assert found.path == published


def test_an_unknown_name_lists_what_is_shipped(monkeypatch, tmp_path, published):
    shutil.copytree(published, tmp_path / "tap")
    monkeypatch.setattr(bundle, "SHIPPED", tmp_path)
    assert open_bundle("tap").path == tmp_path / "tap"
    assert "shipped are: tap" in str(refusal("mouse"))


@pytest.mark.parametrize("name", ["model.json", "forest.c", "trees.bin", "roots.bin"])
@pytest.mark.parametrize("damage", ["changed", "cut", "emptied", "missing"])
def test_damage_to_any_file_is_refused(path, name, damage):
    content = bytearray((path / name).read_bytes())
    content[len(content) // 2] ^= 1
    if damage == "missing":
        (path / name).unlink()
    else:
        (path / name).write_bytes({"changed": content, "cut": content[:-1], "emptied": b""}[damage])
    assert refusal(path).field == f"files.{name}"


@pytest.mark.parametrize("kept", [0, 1, 0.5, -3])
def test_a_manifest_cut_short_is_refused(path, kept):
    text = (path / "manifest.json").read_text()
    (path / "manifest.json").write_text(text[: int(len(text) * kept) if isinstance(kept, float) else kept])
    assert refusal(path).field == "manifest.json"


@pytest.mark.parametrize(
    "text", ["[]", "3", "null", '"x"', '{"format": NaN}', "\0", "{}", '{"format": 5}', '{"format": true}']
)
def test_what_is_no_manifest_is_refused(path, text):
    (path / "manifest.json").write_text(text)
    assert refusal(path).field in ("manifest.json", "format")


def test_every_field_is_needed_and_typed(path):
    may_be_empty = ("metrics", "sources", "toolchain", "features", "people", "inputs", "ensemble", "dependence")
    may_be_empty += ("reference",)
    whole = (path / "manifest.json").read_text()
    for name in json.loads(whole):
        for value in (..., None, [], {"x": 1}, True):
            facts = json.loads(whole)
            facts[name] = value
            if value is ...:
                del facts[name]
            elif name in may_be_empty and value in ([], {"x": 1}):
                continue
            (path / "manifest.json").write_text(json.dumps(facts))
            assert refusal(path).field.startswith((name, "schema"))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"calibration__prior": 1.0}, "calibration.prior"),
        ({"calibration__slope": True}, "calibration.slope"),
        ({"calibration__conformal__p": "0.9"}, "calibration.conformal.p"),
        ({"calibration__min_units": -1}, "calibration.min_units"),
        ({"output": "class"}, "output"),
        ({"name": "../x"}, "name"),
        ({"modality": "thought"}, "modality"),
        ({"files__forest.c": "0"}, "files.forest.c"),
        ({"schema__sha256": "0" * 64}, "schema.sha256"),
        ({"schema__n_features": 3}, "schema.n_features"),
    ],
)
def test_wrong_facts_are_refused(path, change, field):
    edit(path, **change)
    assert refusal(path).field == field


def test_an_input_that_nobody_tells_apart_is_refused(ensemble):
    edit(ensemble, inputs=["mouse", "thought"])
    assert refusal(ensemble).field == "inputs"


def test_a_profile_that_nobody_tells_apart_is_refused(path):
    promise = fitted.CALIBRATION["conformal"]
    edit(path, profiles={"thought": {"slope": 1.0, "intercept": 0.0, "conformal": promise, "sequential": {}}})
    assert refusal(path).field == "profiles"
    deciles = dict.fromkeys(fitted.NAMES, [0.0] * 9)
    edit(path, profiles={}, reference={"thought": {"n": 1, "p_bot": [0.05] * 20, "features": deciles}})
    assert refusal(path).field == "reference"


@pytest.mark.parametrize("size", [0, 8, -8, -1])
def test_a_boundary_of_another_size_is_refused(ensemble, size):
    (ensemble / "support.bin").write_bytes((ensemble / "support.bin").read_bytes()[:size])
    edit(ensemble, **{"files__support.bin": compiler.sha256(ensemble / "support.bin")})
    refused = refusal(ensemble)
    assert refused.field == "files.support.bin"
    assert "botcore train" in refused.remedy


@pytest.mark.parametrize("name", ["../forest.c", "/etc/passwd", "..", "", "a/b", "."])
def test_files_outside_the_bundle_are_refused(path, name):
    files = json.loads((path / "manifest.json").read_text())["files"]
    edit(path, files=files | {name: "0" * 64})
    assert refusal(path).field == "files"


def test_another_schema_revision_is_refused(path):
    edit(path, schema__revision=10**6)
    refused = refusal(path)
    assert refused.field == "schema.revision"
    assert "retrain" in refused.remedy


def test_other_features_of_the_same_revision_are_refused(path):
    names = [*fitted.NAMES[1:], fitted.NAMES[0]]
    edit(path, features=names, schema=manifest.schema(names, botcore.features.revision("pointer")))
    assert refusal(path).field == "schema.sha256"


def spoil_nothing_there(path):
    (path / "forest.so").unlink()


def spoil_no_facts(path):
    (path / "forest.build.json").unlink()


def spoil_facts(path):
    (path / "forest.build.json").write_text("[")


def spoil_library(path):
    content = bytearray((path / "forest.so").read_bytes())
    content[len(content) // 2] ^= 1
    (path / "forest.so").write_bytes(content)


def spoil_machine(path):
    """A library that was copied over with its facts from a machine of another kind."""
    content = bytearray((path / "forest.so").read_bytes())
    content[18:20] = AARCH64
    (path / "forest.so").write_bytes(content)
    facts = facts_of_build(path) | {"machine": "aarch64", "sha256": compiler.sha256(path / "forest.so")}
    (path / "forest.build.json").write_text(json.dumps(facts))


def spoil_processor(path):
    facts = facts_of_build(path)
    facts |= {"flags": facts["flags"] + " -march=native", "machine": "x86_64/another"}
    (path / "forest.build.json").write_text(json.dumps(facts))


def spoil_source(path):
    (path / "forest.build.json").write_text(json.dumps(facts_of_build(path) | {"source_sha256": "0" * 64}))


SPOILS = [
    spoil_nothing_there,
    spoil_no_facts,
    spoil_facts,
    spoil_library,
    spoil_machine,
    spoil_processor,
    spoil_source,
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_stale_or_foreign_library_is_compiled_anew_and_said(path, spoil, caplog):
    rows = fitted.rows(2, 50)
    own = botcore.load(path).margins(rows)
    spoil(path)
    with caplog.at_level(logging.WARNING):
        assert np.array_equal(botcore.load(path).margins(rows), own)
    assert "compiling forest.c" in caplog.text
    caplog.clear()
    open_bundle(path)
    assert not caplog.text


@pytest.mark.parametrize("spoil", SPOILS)
def test_without_a_compiler_it_is_refused(path, spoil, monkeypatch):
    spoil(path)
    monkeypatch.setenv("CC", "no-such-compiler")
    refused = refusal(path)
    assert refused.field == "forest.so"
    assert "botcore compile" in refused.remedy


@pytest.mark.skipif(not shutil.which("cmake"), reason="the build brings its own cmake")
def test_a_library_the_build_made_is_fresh(path):
    (path / "forest.build.json").unlink()
    facts = {"LIBRARY": path / "forest.so", "SOURCE": path / "forest.c", "COMPILER": "cc 1", "FLAGS": "-O1"}
    defined = [f"-D{name}={value}" for name, value in {**facts, "MACHINE": platform.machine()}.items()]
    subprocess.run(["cmake", *defined, "-P", str(STAMP)], check=True)
    assert compiler.staleness(path, compiler.FOREST, compiler.sha256(path / "forest.c")) is None


def test_a_fresh_library_needs_no_compiler(path, monkeypatch):
    monkeypatch.setenv("CC", "no-such-compiler")
    assert open_bundle(path).library == path / "forest.so"


def test_in_a_read_only_place_the_library_goes_to_the_users_cache(path, tmp_path, monkeypatch, caplog):
    spoil_nothing_there(path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    first = open_bundle(path).library
    assert first.is_relative_to(tmp_path / "cache")
    assert "compiling" in caplog.text
    caplog.clear()
    assert open_bundle(path).library == first
    assert not (path / "forest.so").exists()
    assert not caplog.text


def test_a_foreign_library_with_lying_facts_is_refused_by_the_core(path):
    spoil_machine(path)
    facts = facts_of_build(path) | {"machine": compiler.machine()}
    (path / "forest.build.json").write_text(json.dumps(facts))
    with pytest.raises((RuntimeError, BundleError), match="built for ELF machine 183"):
        botcore.load(path)
