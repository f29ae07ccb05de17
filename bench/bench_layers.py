"""One slider layer from Python, as event records and as its page sends it; and the two models of people alone."""

import joblib
import numpy as np
import pytest

import botcore
from botcore import compat, features
from botcore._score import Ensemble
from botcore.bench import layers
from botcore.bench.peers import pandas_layer
from botcore.bundle import open_bundle
from botcore.ensemble import native
from botcore.training.ensemble import standardise, strangeness
from botcore.training.parity import gate_ensemble

CHECKED, BATCH = 200, 10_000
BUDGET = 1.0  # s a peer may take in one turn

VERDICT, CONTRACT = "botcore, event records", "botcore, predict_layer"
EARLIER = "DataFrame, pandas and NumPy, joblib's scikit-learn"
BOTCORE, SCIKIT = "botcore", "scikit-learn"


@pytest.fixture(scope="module")
def detector():
    return botcore.load(layers.LAYER)


@pytest.fixture(scope="module")
def call(detector, stored):
    predict = pandas_layer.predictor(*joblib.load(stored / "slider.joblib"))
    return {
        VERDICT: lambda each: detector.score(each.events),
        CONTRACT: lambda each: compat.predict_layer(each.records, layers.CAPTCHA, each.metadata),
        EARLIER: lambda each: predict(each.records, layers.CAPTCHA, each.metadata),
    }


@pytest.mark.parametrize("peer", [VERDICT, CONTRACT, EARLIER])
@pytest.mark.parametrize("turn", range(3))
def test_layer(turn, peer, sliders, detector, call, measure):
    if turn == 0:
        check(peer, [call[peer](each) for each in sliders[:CHECKED]], sliders[:CHECKED], detector)
    inputs = [(each,) for each in sliders]
    group = f"one slider layer from Python, {np.mean([len(each.records) for each in sliders]):.0f} events on average"
    measure(call[peer], inputs, group=group, peer=peer, turn=turn, unit="layer", budget=BUDGET)


def check(peer, answers, sliders, detector):
    """botcore's verdicts are the batch's to the bit; the earlier features are botcore's to pandas_layer.TOLERANCE."""
    if peer == EARLIER:
        names = features.names(layers.LAYER)
        told = zip(answers, sliders, strict=True)
        assert all(pandas_layer.agree(details, each.row, names) for (_, _, details), each in told)
        return
    offsets = np.append(0, np.cumsum([len(each.events) for each in sliders]))
    wanted = detector.score_many(np.concatenate([each.events for each in sliders]), offsets)["p_bot"]
    found = [answer[2]["p_bot"] if peer == CONTRACT else answer.p_bot for answer in answers]
    assert np.array_equal(found, wanted)


@pytest.fixture(scope="module")
def alone(models, sliders):
    """Both forms of the two models, from rows to margins, their scores checked within the bounds of the parity gate."""
    rows, made = np.array([each.row for each in sliders]), open_bundle(models.bundle)
    names, support = made.manifest["features"], (made.path / "support.bin").read_bytes()
    ours = Ensemble(native(made.manifest["ensemble"], names, support, made.path / "novelty.so"), len(names))
    gate_ensemble(models.fitted, ours, names, rows, seed=0)
    call = {BOTCORE: ours.margins, SCIKIT: scikit(models.fitted, names)}
    assert np.allclose(call[BOTCORE](rows), call[SCIKIT](rows), rtol=1e-6, atol=1e-5)
    return call


def scikit(fitted, names):
    """Rows to the larger of the two margins, by scikit-learn's own objects."""
    chosen = [names.index(name) for name in fitted.columns]

    def margins(rows):
        z = standardise(rows[:, chosen], fitted.centre, fitted.scale)
        parts = ((fitted.forest, fitted.of_forest), (fitted.svm, fitted.of_svm))
        return np.maximum(*((strangeness(model, z) - of.threshold) / of.scale for model, of in parts))

    return margins


@pytest.mark.parametrize("peer", [BOTCORE, SCIKIT])
@pytest.mark.parametrize("turn", range(3))
def test_one_row(turn, peer, sliders, models, alone, measure):
    rows = np.array([each.row for each in sliders])
    inputs = [(rows[i : i + 1],) for i in range(len(rows))]
    measure(alone[peer], inputs, group=f"{title(models)}, one row", peer=peer, turn=turn, unit="row")


@pytest.mark.parametrize("peer", [BOTCORE, SCIKIT])
@pytest.mark.parametrize("turn", range(3))
def test_batch(turn, peer, sliders, models, alone, measure):
    rows = np.array([each.row for each in sliders[:BATCH]])
    group = f"{title(models)}, {BATCH:,} rows a call"
    measure(alone[peer], [(rows,)], group=group, peer=peer, turn=turn, unit="row", units=len(rows))


def title(models):
    forest, svm = models.fitted.forest, models.fitted.svm
    return f"models of people alone ({len(forest.estimators_)} trees, {len(svm.support_)} support vectors)"
