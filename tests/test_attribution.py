"""Contributions: XGBoost's own approximation is the reference; damaged trees are refused before they are walked."""

import fitted
import numpy as np
import pytest
import xgboost
from treelite import Model

from botcore._score import Detector
from botcore.compiler import compile_forest
from botcore.training import generate, model, trees

WIDTH = len(fitted.NAMES)


class Opened:
    """A model, its flat trees, and detectors made of them."""

    def __init__(self, booster, directory):
        self.booster = booster
        self.model = model.wrap(booster)
        self.answer = generate.answer(self.model.trees)
        self.nodes, self.roots = trees.flatten(self.model.trees, self.answer.output)
        (directory / "forest.c").write_text(generate.generate(self.model.trees))
        self.library = compile_forest(directory / "forest.c", directory)

    def detector(self, nodes=None, roots=None):
        return Detector(
            modality="pointer",
            library=str(self.library),
            nodes=(self.nodes if nodes is None else nodes).tobytes(),
            roots=(self.roots if roots is None else roots).tobytes(),
            features=fitted.NAMES,
            model=None,
            slope=1.0,
            intercept=0.0,
            prior=0.5,
            conformal=1.0,
            min_units=1,
            probability=self.answer.kind == "probability",
            costs=fitted.COSTS,
        )


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    return Opened(fitted.boosted(), tmp_path_factory.mktemp("attribution"))


def test_contributions_are_xgboosts_own(opened):
    rows = fitted.rows(3, 300)
    matrix = xgboost.DMatrix(rows, feature_names=fitted.NAMES)
    own = opened.booster.predict(matrix, pred_contribs=True, approx_contribs=True)
    detector = opened.detector()
    np.testing.assert_allclose([detector.contributions(row) for row in rows], own[:, :-1], rtol=0, atol=2e-5)


@pytest.mark.parametrize("kind", ["xgboost", "lightgbm", "random_forest", "gradient_boosting", "isolation_forest"])
def test_they_add_up_to_the_score(kind, tmp_path):
    forest = Opened(fitted.FORESTS[kind](), tmp_path)
    rows, detector = fitted.rows(4, 300), forest.detector()
    base = forest.model.trees.get_header_accessor().get_field("base_scores")[forest.answer.output]
    start = base + forest.nodes["expected"][forest.roots].astype(float).sum()
    scores = start + np.array([detector.contributions(row).sum() for row in rows])
    if kind == "isolation_forest":
        scores = np.exp2(scores)
    np.testing.assert_allclose(scores, detector.margins(rows), rtol=0, atol=1e-5)


def test_a_feature_that_no_tree_asks_contributes_nothing(opened):
    unasked = np.setdiff1d(np.arange(WIDTH), opened.nodes["feature"])
    parts = np.array([opened.detector().contributions(row) for row in fitted.rows(5, 50)])
    assert (parts[:, unasked] == 0).all()


def test_the_same_model_gives_the_same_nodes(opened):
    again, roots = trees.flatten(Model.deserialize_bytes(opened.model.trees.serialize_bytes()))
    assert again.tobytes() == opened.nodes.tobytes()
    assert roots.tobytes() == opened.roots.tobytes()


@pytest.mark.parametrize("threshold", [0.1, 1.0, -0.0, 1e-50, -1e-50, 1e300, 3.0000001, np.inf])
@pytest.mark.parametrize("less", [True, False])
def test_a_cut_parts_floats_as_the_threshold_does(threshold, less):
    cut = trees.cut(threshold, less)
    near = np.float32(min(threshold, 3e38))
    for value in (near, np.nextafter(near, np.float32(9e37)), np.nextafter(near, np.float32(-9e37))):
        left = float(value) < threshold if less else float(value) <= threshold
        assert (value < cut) == left


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("feature", -2, "negative feature"),
        ("feature", WIDTH, "no such feature"),
        ("threshold", np.nan, "threshold"),
        ("left", 0, "before its parent"),
        ("left", -5, "before its parent"),
        ("left", 2**31 - 1, "outside"),
        ("missing", 0, "missing"),
        ("expected", np.inf, "not finite"),
    ],
)
def test_damaged_nodes_are_refused(opened, field, value, says):
    nodes = opened.nodes.copy()
    nodes[field][0] = value
    with pytest.raises(RuntimeError, match=says):
        opened.detector(nodes=nodes)


@pytest.mark.parametrize("root", [-1, 10**6])
def test_a_root_outside_is_refused(opened, root):
    with pytest.raises(RuntimeError, match="root outside"):
        opened.detector(roots=np.array([0, root], np.int32))
