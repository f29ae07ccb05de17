"""The one-class boundary: scikit-learn's own decision function, and the sum it is defined as."""

import fitted
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.svm import OneClassSVM

from botcore._score import Ensemble
from botcore.compiler import compile_forest
from botcore.training import generate, model, parity

WIDTH = 6
BOUND = 1e-12


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A forest to stand beside the boundary."""
    directory = tmp_path_factory.mktemp("svm")
    forest = fitted.ensemble(trees=2, columns=fitted.CHOSEN[:WIDTH]).forest
    (directory / "novelty.c").write_text(generate.generate(model.wrap(forest).trees))
    return compile_forest(directory / "novelty.c", directory)


def facts(library, coef, support, gamma=0.3, rho=0.5):
    """An ensemble that reads a row of WIDTH values as they are."""
    scaler = {"columns": list(range(WIDTH)), "centre": [0.0] * WIDTH, "scale": [1.0] * WIDTH}
    members = {"forest": (0.5, 1.0, 1.0, 0.0), "svm": (0.0, 1.0, 1.0, 0.0)}
    return scaler | members | {"library": str(library), "gamma": gamma, "rho": rho, "coef": coef, "support": support}


def decision(library, rows, *boundary):
    return -Ensemble(facts(library, *boundary), WIDTH).svm_scores(rows)


@pytest.mark.parametrize("nu", [0.02, 0.3, 0.9])
@pytest.mark.parametrize("gamma", ["scale", 1e-3, 5.0])
@pytest.mark.parametrize("people", [5, 41, 600])
def test_it_is_scikit_learns_decision_function(library, nu, gamma, people):
    random = np.random.default_rng(people)
    svm = OneClassSVM(nu=nu, gamma=gamma).fit(random.normal(size=(people, WIDTH)))
    rows = (random.normal(size=(500, WIDTH)) * 10.0 ** random.uniform(-2, 2, (500, 1))).astype(np.float32)
    boundary = (svm.dual_coef_[0], svm.support_vectors_, svm._gamma, -svm.intercept_[0])
    own, bound = svm.decision_function(rows), parity.svm_bound(svm)
    assert bound == BOUND or nu * people > 100
    np.testing.assert_allclose(decision(library, rows, *boundary), own, rtol=0, atol=bound)


@settings(max_examples=60, deadline=None)
@given(n=st.integers(1, 40), gamma=st.floats(1e-6, 1e6), spread=st.floats(1e-3, 1e3), seed=st.integers(0, 2**32 - 1))
def test_it_is_the_sum_it_is_defined_as(library, n, gamma, spread, seed):
    random = np.random.default_rng(seed)
    coef, support = random.uniform(0, 1, n), random.normal(0, spread, (n, WIDTH))
    row = random.normal(0, spread, (1, WIDTH)).astype(np.float32)
    near = np.exp(-gamma * ((row.astype(float) - support) ** 2).sum(axis=1))
    assert decision(library, row, coef, support, gamma, 0.25)[0] == pytest.approx(coef @ near - 0.25, rel=0, abs=BOUND)


def test_the_kernel_is_exact_from_the_vector_itself_to_far_away(library):
    rows = np.zeros((4000, WIDTH), np.float32)
    rows[:, 2] = np.linspace(0, 26, len(rows))
    told = decision(library, rows, [1.0], np.zeros((1, WIDTH)), 1.0, 0.0)
    np.testing.assert_allclose(told, np.exp(-(rows[:, 2].astype(float) ** 2)), rtol=1e-15, atol=0)
    assert told[0] == 1.0


@pytest.mark.parametrize("far", [1e3, 3e38, np.inf, -np.inf])
def test_far_outside_only_the_offset_is_left(library, far):
    rows = np.full((1, WIDTH), far, np.float32)
    assert decision(library, rows, [0.5, 0.25], np.ones((2, WIDTH)))[0] == -0.5


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"coef": []}, "0 coefficients"),
        ({"coef": [1.0, 1.0]}, "2 coefficients of 18 numbers, 6 to a vector"),
        ({"support": np.ones((3, WIDTH + 1))}, "3 coefficients of 21 numbers"),
        ({"gamma": 0.0}, "gamma"),
        ({"gamma": -1.0}, "gamma"),
        ({"gamma": np.inf}, "gamma"),
        ({"rho": np.nan}, "not finite"),
        ({"coef": [1.0, np.inf, 1.0]}, "not finite"),
        ({"support": np.full((3, WIDTH), np.nan)}, "not finite"),
    ],
)
def test_what_is_no_boundary_is_refused(library, change, says):
    with pytest.raises(RuntimeError, match=says) as refused:
        Ensemble(facts(library, [1.0] * 3, np.ones((3, WIDTH))) | change, WIDTH)
    assert "publish the bundle anew" in str(refused.value)
