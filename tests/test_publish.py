"""Publishing: nothing half-written is ever seen, the same training gives the same bytes, what differs is kept out."""

import json
import logging
import shutil
import threading
from dataclasses import replace

import fitted
import numpy as np
import pytest
from sklearn.svm import OneClassSVM

import botcore
from botcore import shelf
from botcore._score import Forest
from botcore.bundle import BundleError, open_bundle
from botcore.compiler import CompilerError
from botcore.training import ensemble, model, parity, publish
from botcore.training.model import ModelError
from botcore.training.parity import ParityError


@pytest.fixture(scope="module")
def booster():
    return fitted.boosted()


@pytest.fixture(scope="module")
def other():
    return fitted.boosted(seed=3)


def contents(path):
    return {file.name: file.read_bytes() for file in path.iterdir()}


def test_a_bundle_is_published_whole(booster, tmp_path):
    path = publish.publish(fitted.Trained(booster), tmp_path)
    found = open_bundle(tmp_path / "pointer")
    assert found.path == path
    assert path.name == f"pointer@{found.version}"
    assert found.manifest["parity"]["max_abs"] <= found.manifest["parity"]["bound"]
    assert {file.name for file in tmp_path.iterdir()} == {"pointer", "pointer.previous", path.name}
    rows = fitted.rows(2, 300)
    own = booster.inplace_predict(rows, predict_type="margin", validate_features=False)
    np.testing.assert_allclose(botcore.load(path).margins(rows), own, rtol=0, atol=2e-6)


def test_the_same_training_gives_the_same_bytes(tmp_path):
    one, two = (publish.publish(fitted.Trained(fitted.boosted()), tmp_path / name) for name in ("one", "two"))
    assert one.name == two.name
    assert contents(one) == contents(two)


def test_a_version_follows_from_the_content(booster, tmp_path):
    trained = fitted.Trained(booster)
    changed = [trained, replace(trained, seed=1), replace(trained, costs=fitted.COSTS | {"miss": 11.0})]
    assert len({publish.publish(one, tmp_path).name for one in changed}) == 3


def test_publishing_again_changes_nothing_but_a_damaged_version(booster, tmp_path):
    trained = fitted.Trained(booster)
    path = publish.publish(trained, tmp_path)
    before = contents(path)
    assert publish.publish(trained, tmp_path) == path
    (path / "forest.c").write_text("damaged")
    assert publish.publish(trained, tmp_path) == path
    assert contents(path) == before


def test_earlier_versions_stay_and_can_be_recalled(booster, other, tmp_path):
    first = publish.publish(fitted.Trained(booster), tmp_path)
    second = publish.publish(fitted.Trained(other), tmp_path)
    assert open_bundle(tmp_path / "pointer").path == second
    assert shelf.versions(tmp_path, "pointer") == [path.name.split("@")[1] for path in (first, second)]
    shelf.put_on_duty(tmp_path, "pointer", first.name.split("@")[1])
    assert open_bundle(tmp_path / "pointer").path == first
    with pytest.raises(BundleError, match="published are"):
        shelf.put_on_duty(tmp_path, "pointer", "0" * 12)
    assert open_bundle(tmp_path / "pointer").path == first


def test_a_reader_always_finds_a_whole_bundle(booster, other, tmp_path, caplog):
    trained = [fitted.Trained(booster), fitted.Trained(other)]
    publish.publish(trained[0], tmp_path)
    done, seen, failures = threading.Event(), set(), []

    def read():
        while not done.is_set():
            try:
                seen.add(open_bundle(tmp_path / "pointer").path)
            except BundleError as error:
                failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    paths = {publish.publish(one, tmp_path) for one in trained * 2}
    for _ in range(200):
        for path in paths:
            shelf.put_on_duty(tmp_path, "pointer", path.name.split("@")[1])
    done.set()
    reader.join()
    assert not failures
    assert seen <= paths


def test_an_ensemble_is_published_whole(tmp_path):
    trained = fitted.ensemble()
    path = publish.publish(fitted.Trained(None, ensemble=trained), tmp_path)
    assert publish.publish(fitted.Trained(None, ensemble=fitted.ensemble()), tmp_path / "again").name == path.name
    names = {"manifest.json", "novelty.build.json", "novelty.c", "novelty.so", "novelty.treelite", "support.bin"}
    assert set(contents(path)) == names
    found = open_bundle(path)
    for told in found.manifest["ensemble"]["parity"].values():
        assert told["rows"] > 2 * parity.EDGE_ROWS and told["max_abs"] <= told["bound"]
    assert found.manifest["ensemble"]["parity"]["svm"]["bound"] == parity.SVM_BOUND
    rows = fitted.rows(2, 300)
    z = trained.values(rows, fitted.NAMES)
    scores = (ensemble.strangeness(each, z) for each in (trained.forest, trained.svm))
    members = (trained.of_forest, trained.of_svm)
    own = [(score - member.threshold) / member.scale for score, member in zip(scores, members, strict=True)]
    np.testing.assert_allclose(botcore.load(path).margins(rows), np.max(own, axis=0), rtol=0, atol=1e-5)


def test_an_ensemble_stands_beside_trees(booster, tmp_path):
    path = publish.publish(fitted.Trained(booster, ensemble=fitted.ensemble()), tmp_path)
    found = open_bundle(path)
    assert (found.manifest["engine"], found.library, found.novelty) == (
        "trees",
        path / "forest.so",
        path / "novelty.so",
    )
    alone = publish.publish(fitted.Trained(booster), tmp_path / "alone")
    rows = fitted.rows(2, 100)
    assert np.array_equal(botcore.load(path).margins(rows), botcore.load(alone).margins(rows))


def test_people_are_kept_in_order_and_part_of_the_version(tmp_path):
    trained = fitted.Trained(None, ensemble=fitted.ensemble(), people=np.float32([2, -1, 0.5]), dependence={"tap": 0.5})
    path = publish.publish(trained, tmp_path)
    assert open_bundle(path).manifest["people"] == [-1.0, 0.5, 2.0]
    assert publish.publish(replace(trained, people=[2.0]), tmp_path).name != path.name


@pytest.mark.parametrize(
    ("change", "which"),
    [
        (lambda facts: facts | {"rho": facts["rho"] + 1e-11}, "boundary"),
        (lambda facts: facts | {"gamma": facts["gamma"] * (1 + 1e-9)}, "boundary"),
        (lambda facts: facts | {"centre": [1.01 * each for each in facts["centre"]]}, "forest of people"),
    ],
)
def test_an_ensemble_that_differs_is_not_published(tmp_path, monkeypatch, change, which):
    honest = ensemble.Ensemble.facts
    monkeypatch.setattr(ensemble.Ensemble, "facts", lambda self: change(honest(self)))
    with pytest.raises(ParityError, match=f"{which} differ"):
        publish.publish(fitted.Trained(None, ensemble=fitted.ensemble()), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_boundary_of_another_kernel_is_refused(tmp_path):
    trained = fitted.ensemble()
    other = OneClassSVM(kernel="linear").fit(trained.svm.support_vectors_)
    with pytest.raises(ModelError, match="'rbf'"):
        publish.publish(fitted.Trained(None, ensemble=replace(trained, svm=other)), tmp_path)


def test_nothing_to_judge_by_is_refused(tmp_path):
    with pytest.raises(ModelError, match="fit one of them"):
        publish.publish(fitted.Trained(None), tmp_path)


def test_a_novelty_and_an_ensemble_are_one_too_many(booster, tmp_path):
    trained = fitted.ensemble(columns=fitted.NAMES)
    novelty = publish.Novelty(trained.forest, 0.5, 0.01)
    with pytest.raises(BundleError, match="beside a novelty"):
        publish.publish(fitted.Trained(booster, novelty=novelty, ensemble=trained), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_link_that_is_a_directory_is_left_alone(booster, tmp_path):
    (tmp_path / "pointer").mkdir()
    with pytest.raises(BundleError, match="move it away"):
        publish.publish(fitted.Trained(booster), tmp_path)
    assert (tmp_path / "pointer").is_dir()


def tampered_answer(booster, share):
    """A model whose fitted side answers otherwise than its trees."""
    honest = model.wrap(booster)
    return replace(honest, answer=lambda rows: honest.answer(rows) + share)


@pytest.mark.parametrize("share", [3e-7, 1e-3, np.nan])
def test_a_model_that_differs_is_not_published(booster, tmp_path, share):
    with pytest.raises(ParityError, match="not published"):
        publish.publish(fitted.Trained(tampered_answer(booster, share)), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_tampered_leaf_is_caught(booster, tmp_path, monkeypatch):
    generate = publish.generate.generate

    def tampered(trees):
        lines = generate(trees).splitlines()
        leaf = next(number for number, line in enumerate(lines) if "result[0] +=" in line)
        lines[leaf] = lines[leaf].replace(";", " + 0.001;")
        return "\n".join(lines)

    monkeypatch.setattr(publish.generate, "generate", tampered)
    with pytest.raises(ParityError):
        publish.publish(fitted.Trained(booster), tmp_path)


def test_a_failure_leaves_the_one_on_duty(booster, other, tmp_path, monkeypatch):
    path = publish.publish(fitted.Trained(booster), tmp_path)
    with monkeypatch.context() as patched, pytest.raises(CompilerError, match="apt install"):
        patched.setenv("CC", "no-such-compiler")
        publish.publish(fitted.Trained(other), tmp_path)
    assert open_bundle(tmp_path / "pointer").path == path
    assert {file.name for file in tmp_path.iterdir()} == {"pointer", "pointer.previous", path.name}


def test_features_must_be_named_one_by_one(booster, tmp_path):
    with pytest.raises(ModelError, match="are named"):
        publish.publish(replace(fitted.Trained(booster), features=["x"]), tmp_path)


@pytest.mark.parametrize("name", ["../pointer", "a/b", "", "."])
def test_a_name_is_a_plain_word(booster, tmp_path, name):
    with pytest.raises(BundleError, match="name"):
        publish.publish(replace(fitted.Trained(booster), name=name), tmp_path / "out")
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == []


def test_native_is_recorded_and_foreign_elsewhere(booster, tmp_path, monkeypatch, caplog):
    path = publish.publish(fitted.Trained(booster), tmp_path, native=True)
    facts = json.loads((path / "forest.build.json").read_text())
    assert "-march=native" in facts["flags"].split()
    open_bundle(path)
    assert not caplog.text
    copied = shutil.copytree(path, tmp_path / "copied")
    monkeypatch.setattr("botcore.compiler.machine", lambda flags="": "x86_64/other" if flags else "x86_64")
    with caplog.at_level(logging.WARNING):
        open_bundle(copied)
    assert "compiling forest.c" in caplog.text


def test_the_probes_lie_on_both_sides_of_the_splits(booster):
    forest = model.wrap(booster)
    rows = parity.probes(forest, fitted.rows(1, 10), seed=0)
    assert rows.dtype == np.float32
    assert rows.shape == (2 * (10 + parity.EDGE_ROWS), len(fitted.NAMES))
    assert np.array_equal(rows, parity.probes(forest, fitted.rows(1, 10), seed=0), equal_nan=True)


@pytest.mark.parametrize("native", [False, True])
def test_a_bundle_is_rebuilt_where_it_runs_and_stays_the_same_model(tmp_path, native):
    shipped = open_bundle("pointer")
    path = publish.rebuild(shipped, tmp_path, native=native)
    again = open_bundle(tmp_path / "pointer")
    assert again.path == path.resolve() and again.manifest == shipped.manifest
    assert ("-march=native" in json.loads((path / "forest.build.json").read_text())["flags"]) == native
    rows = np.random.default_rng(1).normal(size=(500, len(shipped.manifest["features"]))).astype(np.float32)
    old, new = (Forest(str(bundle.library), rows.shape[1]).margins(rows) for bundle in (shipped, again))
    np.testing.assert_array_equal(old, new)


def test_an_ensemble_is_rebuilt_as_it_is(tmp_path):
    path = publish.publish(fitted.Trained(None, ensemble=fitted.ensemble()), tmp_path)
    again = publish.rebuild(open_bundle(path), tmp_path / "again")
    assert contents(again) == contents(path)
