"""Any forest to C: compiled and fitted agree on every kind, the same model gives the same text, the rest is refused."""

import logging
import pickle

import fitted
import lightgbm
import numpy as np
import pytest
import treelite
import xgboost
from click.testing import CliRunner
from sklearn import ensemble, linear_model

from botcore import inspect
from botcore.bundle import open_bundle
from botcore.compiler import compile_forest
from botcore.training import compile as commands
from botcore.training import generate, model, parity
from botcore.training.model import ModelError
from botcore.training.publish import publish


def agree(forest: model.Model, directory) -> dict[str, float]:
    (directory / "forest.c").write_text(generate.generate(forest.trees))
    library = compile_forest(directory / "forest.c", directory)
    return parity.gate(forest, generate.answer(forest.trees), library, fitted.rows(11, 2000), seed=0)


@pytest.mark.parametrize("kind", fitted.FORESTS)
def test_compiled_and_fitted_agree(kind, tmp_path):
    told = agree(model.wrap(fitted.FORESTS[kind]()), tmp_path)
    complete_only = kind == "gradient_boosting"
    assert told["rows"] >= (parity.EDGE_ROWS if complete_only else 2 * (2000 + parity.EDGE_ROWS))
    assert told["max_abs"] <= told["bound"] == 2.4e-7


def test_so_they_do_after_early_stopping(tmp_path):
    rows = fitted.rows(0)
    stopped = xgboost.XGBClassifier(n_estimators=50, early_stopping_rounds=2, n_jobs=1)
    stopped.fit(rows, fitted.labels(rows), eval_set=[(rows[:300], 1 - fitted.labels(rows)[:300])], verbose=False)
    forest = model.wrap(stopped)
    assert forest.trees.num_tree < 5
    np.testing.assert_allclose(forest.answer(rows), stopped.predict_proba(rows)[:, 1], atol=1e-7)
    agree(forest, tmp_path)


def test_so_they_do_for_a_steeper_link(tmp_path):
    rows = fitted.rows(1)
    steep = {"objective": "binary", "sigmoid": 2.5, "verbose": -1, "num_threads": 1}
    forest = model.wrap(lightgbm.train(steep, lightgbm.Dataset(rows, fitted.labels(rows)), 5))
    assert generate.answer(forest.trees).slope == 2.5
    agree(forest, tmp_path)


@pytest.mark.parametrize("kind", ["xgboost", "lightgbm", "random_forest", "isolation_forest"])
def test_the_same_model_gives_the_same_bytes(kind, tmp_path):
    one, two = (model.wrap(fitted.FORESTS[kind]()) for _ in range(2))
    assert one.data == two.data
    assert generate.generate(one.trees) == generate.generate(two.trees)
    (tmp_path / "forest.c").write_text(generate.generate(one.trees))
    first = compile_forest(tmp_path / "forest.c", tmp_path).read_bytes()
    assert compile_forest(tmp_path / "forest.c", tmp_path).read_bytes() == first


def test_generating_says_nothing_of_what_is_known(caplog, capfd):
    with caplog.at_level(logging.DEBUG):
        generate.generate(model.wrap(fitted.boosted(trees=2)).trees)
    assert (caplog.text, *capfd.readouterr()) == ("", "", "")


@pytest.mark.parametrize("suffix", ["json", "ubj", "txt", "treelite", "wrong"])
def test_a_file_is_told_by_its_content(suffix, tmp_path):
    path = tmp_path / f"model.{suffix}"
    if suffix == "txt":
        fitted.light().save_model(path)
    elif suffix == "treelite":
        model.wrap(fitted.FORESTS["extra_trees"]()).trees.serialize(path)
    else:
        path.write_bytes(fitted.boosted().save_raw("ubj" if suffix == "ubj" else "json"))
    agree(model.read(path), tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"learner": {}}',
        b"tree\nversion=v4\n",
        b"\x04\0\0\0",
        b"\x04\0\0\0" + b"\xff" * 200,
        b"PK\3\4",
        b"\x80\4].",
    ],
)
def test_a_damaged_file_is_refused(content, tmp_path, capfd):
    path = tmp_path / "model.bin"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.bin"):
        model.read(path)


class Trap:
    """Unpickling it would be seen."""

    sprung = False

    def __reduce__(self):
        return setattr, (Trap, "sprung", True)


def test_a_pickle_is_never_loaded(tmp_path):
    (tmp_path / "model.pkl").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(ModelError, match="serialize"):
        model.read(tmp_path / "model.pkl")
    assert not Trap.sprung


def three_classes():
    rows = fitted.rows(0, 300)
    parameters = {"objective": "multi:softprob", "num_class": 3, "max_depth": 2, "nthread": 1}
    return xgboost.train(parameters, xgboost.DMatrix(rows, np.arange(300) % 3), 2)


def three_classes_of_trees():
    rows = fitted.rows(0, 300)
    return ensemble.RandomForestClassifier(n_estimators=2, max_depth=2).fit(rows, np.arange(300) % 3)


def too_wide():
    rows = np.random.default_rng(0).normal(size=(50, 600))
    return ensemble.RandomForestClassifier(n_estimators=2, max_depth=2).fit(rows, np.arange(50) % 2)


@pytest.mark.parametrize("forest", [three_classes, three_classes_of_trees, too_wide])
def test_a_forest_botcore_cannot_ask_is_refused(forest):
    with pytest.raises(ModelError, match=r"train one target|reads 1 to 512"):
        generate.generate(model.wrap(forest()).trees)


@pytest.mark.parametrize("thing", [object(), {"a": 1}, linear_model.LogisticRegression()])
def test_what_is_no_forest_is_refused(thing):
    with pytest.raises(ModelError):
        model.wrap(thing)


def test_categories_are_refused(tmp_path):
    rows = np.nan_to_num(np.abs(fitted.rows(0, 500)) * 3).astype(int)
    parameters = {"objective": "binary", "verbose": -1, "num_threads": 1, "min_data_per_group": 1, "cat_smooth": 0}
    data = lightgbm.Dataset(rows, rows[:, 0] % 2, categorical_feature=[0])
    path = tmp_path / "model.txt"
    lightgbm.train(parameters, data, 2).save_model(path)
    told = CliRunner().invoke(commands.command, [str(path), "--out", str(tmp_path / "out")])
    assert told.exit_code == 1
    assert "categories" in told.output


def test_the_command_publishes_a_bundle_that_inspect_shows(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mine.json"
    fitted.boosted().save_model(path)
    told = CliRunner().invoke(commands.command, ["mine.json", "--out", "out"])
    assert told.exit_code == 0, told.output
    assert "uncalibrated" in told.stderr
    found = open_bundle(tmp_path / "out/mine")
    assert (tmp_path / told.stdout.strip()) == found.path
    assert (found.manifest["modality"], found.manifest["name"]) == ("pointer", "mine")
    shown = CliRunner().invoke(inspect.command, [str(found.path)])
    assert shown.exit_code == 0, shown.output
    assert all(word in shown.output for word in (found.version, "parity.max_abs", "conformal.n", *fitted.NAMES))
    raw = CliRunner().invoke(inspect.command, [str(found.path), "--json"])
    assert raw.output == (found.path / "manifest.json").read_text()


def test_a_forest_of_other_columns_becomes_a_bundle_of_rows(tmp_path):
    rows = fitted.rows(0)[:, :5]
    booster = xgboost.train({"max_depth": 2, "nthread": 1}, xgboost.DMatrix(rows, fitted.labels(fitted.rows(0))), 3)
    booster.save_model(tmp_path / "five.json")
    arguments = [str(tmp_path / "five.json"), "--out", str(tmp_path)]
    assert CliRunner().invoke(commands.command, arguments).exit_code == 0
    assert open_bundle(tmp_path / "five").manifest["features"] == ["f0", "f1", "f2", "f3", "f4"]
    told = CliRunner().invoke(commands.command, [*arguments, "--modality", "pointer"])
    assert told.exit_code == 1
    assert "--modality rows" in told.output


def test_inspect_shows_the_ensemble_and_how_small_a_p_can_be(tmp_path):
    people = [0.5, -1.5, 0.25]
    path = publish(fitted.Trained(None, ensemble=fitted.ensemble(), people=people), tmp_path)
    told = CliRunner().invoke(inspect.command, [str(path), "--no-features"])
    assert told.exit_code == 0, told.output
    shown = dict(line.split(maxsplit=1) for line in told.output.splitlines() if line.startswith("  "))
    assert (shown["engine"], shown["people.n"], shown["people.smallest_p"]) == ("ensemble", "3", "0.25")
    assert {"parity.svm.max_abs", "forest.threshold", *fitted.CHOSEN} <= shown.keys()


def test_inspect_refuses_with_the_remedy(tmp_path):
    told = CliRunner().invoke(inspect.command, [str(tmp_path)])
    assert told.exit_code == 1
    assert "give the directory of a bundle" in told.output


def test_treelite_reads_back_what_is_kept():
    forest = model.wrap(fitted.FORESTS["random_forest"]())
    assert treelite.Model.deserialize_bytes(forest.data).num_tree == forest.trees.num_tree
