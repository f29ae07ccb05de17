"""Two models of people: each scikit-learn's own, human only where both say so, and which column made the difference."""

import fitted
import numpy as np
import pytest

from botcore._score import Ensemble
from botcore.compiler import compile_forest
from botcore.ensemble import native
from botcore.training import ensemble as training
from botcore.training import generate, model, parity

NAMES = fitted.NAMES
PLACES = [NAMES.index(name) for name in fitted.CHOSEN]
K = len(PLACES)


@pytest.fixture(scope="module")
def trained():
    return fitted.ensemble()


@pytest.fixture(scope="module")
def facts(trained, tmp_path_factory):
    directory = tmp_path_factory.mktemp("ensemble")
    (directory / "novelty.c").write_text(generate.generate(model.wrap(trained.forest).trees))
    library = compile_forest(directory / "novelty.c", directory)
    return native(trained.facts(), NAMES, trained.support(), library)


@pytest.fixture(scope="module")
def opened(facts):
    return Ensemble(facts, len(NAMES))


@pytest.fixture(scope="module")
def rows(trained):
    """People, strangers, and both with values missing."""
    return parity.around(trained, NAMES, fitted.rows(3, 500), seed=1)


def z_of(member, score):
    return (score - member.threshold) / member.scale


def test_each_score_is_scikit_learns(trained, opened, rows):
    z = trained.values(rows, NAMES)
    forest, svm = (training.strangeness(each, z) for each in (trained.forest, trained.svm))
    np.testing.assert_allclose(opened.forest_scores(rows), forest, rtol=0, atol=parity.BOUND)
    np.testing.assert_allclose(opened.svm_scores(rows), svm, rtol=0, atol=parity.SVM_BOUND)


def test_the_margin_is_that_of_the_sterner(trained, opened, rows):
    forest = z_of(trained.of_forest, opened.forest_scores(rows))
    svm = z_of(trained.of_svm, opened.svm_scores(rows))
    assert np.array_equal(opened.margins(rows), np.maximum(forest, svm).astype(np.float32))
    human = opened.margins(rows) <= 0
    assert np.array_equal(human, (forest <= 0) & (svm <= 0))
    assert {(bool(f), bool(s)) for f, s in zip(forest > 0, svm > 0, strict=True)} >= {(False, False), (True, True)}


def test_confidence_falls_as_strangeness_grows(trained, opened, rows):
    told = opened.confidences(rows)
    for column, (member, score) in enumerate(
        [(trained.of_forest, opened.forest_scores(rows)), (trained.of_svm, opened.svm_scores(rows))]
    ):
        z = z_of(member, score)
        np.testing.assert_allclose(told[:, column], 1 / (1 + np.exp(member.slope * z + member.intercept)), rtol=1e-12)
        assert (np.diff(told[np.argsort(score), column]) <= 0).all()


def test_a_missing_value_is_the_mean_of_people(facts, rows):
    centred = Ensemble(facts | {"centre": [2.0] * K}, len(NAMES))
    missing, mean = rows.copy(), rows.copy()
    missing[:, PLACES[1]], mean[:, PLACES[1]] = np.nan, 2.0
    assert np.array_equal(centred.margins(missing), centred.margins(mean))
    assert np.isfinite(centred.margins(np.full((1, len(NAMES)), np.nan, np.float32))).all()


def test_what_was_not_chosen_is_not_read(opened, rows):
    others = np.setdiff1d(np.arange(len(NAMES)), PLACES)
    changed = rows.copy()
    changed[:, others] = np.inf
    assert np.array_equal(opened.margins(changed), opened.margins(rows))


def test_occlusion_is_the_fall_of_the_margin(facts, rows):
    centred = Ensemble(facts | {"centre": [2.0] * K}, len(NAMES))
    asked = rows[::50]
    told = centred.occlude(asked)
    assert (told[:, np.setdiff1d(np.arange(len(NAMES)), PLACES)] == 0).all()
    assert (told[:, PLACES][np.isnan(asked[:, PLACES])] == 0).all()
    for place in PLACES:
        mean = asked.copy()
        mean[:, place] = 2.0
        fall = centred.margins(asked).astype(float) - centred.margins(mean)
        np.testing.assert_allclose(told[:, place], fall, rtol=0, atol=1e-5)
    assert (told != 0).any(axis=0)[PLACES].all()


def test_infinities_are_judged(opened):
    rows = np.stack([np.full(len(NAMES), value, np.float32) for value in (np.inf, -np.inf, 3e38)])
    assert np.isfinite(opened.margins(rows)).all()
    assert np.isfinite(opened.occlude(rows)).all()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"columns": []}, f"{K} features, 0 are given"),
        ({"columns": [*PLACES[:-1], len(NAMES)]}, f"column {len(NAMES)} of a row of {len(NAMES)}"),
        ({"columns": PLACES[:-1]}, f"features, {K - 1} are given"),
        ({"centre": [0.0]}, f"1 centres and {K} scales"),
        ({"scale": [1.0] * (K + 1)}, f"{K + 1} scales"),
        ({"centre": [np.nan] * K}, "finite centre"),
        ({"scale": [0.0] * K}, "positive scale"),
        ({"scale": [np.inf] * K}, "positive scale"),
        ({"forest": (0.5, 0.0, 1.0, 0.0)}, "a forest of no finite threshold"),
        ({"svm": (np.nan, 1.0, 1.0, 0.0)}, "a boundary of no finite threshold"),
        ({"library": "/nowhere/novelty.so"}, "/nowhere/novelty.so: cannot be read"),
    ],
)
def test_what_does_not_fit_is_refused(facts, change, says):
    with pytest.raises(RuntimeError, match=says) as refused:
        Ensemble(facts | change, len(NAMES))
    assert "publish the bundle anew" in str(refused.value) or "botcore compile" in str(refused.value)


def test_rows_have_a_shape(opened):
    for call in (opened.margins, opened.forest_scores, opened.svm_scores, opened.confidences, opened.occlude):
        with pytest.raises(ValueError, match=f"give \\(n, {len(NAMES)}\\)"):
            call(np.zeros((2, 3), np.float32))
