"""The benchmarks' own tests: the report says what was measured, and the peers answer as botcore does."""

import json
import sys
from itertools import pairwise

import numpy as np
import pytest

import botcore
from botcore import features
from botcore._score import fired
from botcore.actions import records
from botcore.bundle import open_bundle
from botcore.events import events, taps
from botcore.verdict import RULES

numba = pytest.importorskip("numba")
pd = pytest.importorskip("pandas")
for needed in ("pytest_benchmark", "onnxmltools", "onnxruntime", "tl2cgen", "xgboost", "fastapi", "joblib"):
    pytest.importorskip(needed)

from botcore.bench import bench_call, bench_forest, bench_fused, bench_layers, logs, whole_log  # noqa: E402
from botcore.bench import layers as layer_material  # noqa: E402
from botcore.bench import taps as tap_material  # noqa: E402
from botcore.bench.material import BOUND, COLUMNS, Material, grow, probability  # noqa: E402
from botcore.bench.peers import (  # noqa: E402
    numba_features,
    numpy_features,
    pandas_features,
    pandas_layer,
    pandas_tally,
    pandas_taps,
    submessages,
)
from botcore.bench.peers.stored import store  # noqa: E402
from botcore.bench.plot import plot  # noqa: E402
from botcore.bench.posts import Fresh, Posts, post  # noqa: E402
from botcore.bench.report import render  # noqa: E402
from botcore.bench.results import results  # noqa: E402
from botcore.bench.server import process  # noqa: E402
from botcore.features import rhythm, tally  # noqa: E402


def run(peer: str, turn: int, seconds: list[float]) -> dict:
    told = {"peer": peer, "turn": turn, "unit": "session", "units": 2, "facts": {"server CPU µs a session": 7.0}}
    return {"group": "one station", "extra_info": told, "stats": {"data": seconds}}


REPORT = {
    "benchmarks": [
        run("botcore", 0, [2e-6, 4e-6, 6e-6]), run("a peer", 0, [8e-6, 8e-6, 9e-6]),
        run("botcore", 1, [8e-6] * 300), run("a peer", 1, [4e-5] * 300),
    ],
    "machine_info": dict.fromkeys(("processor", "load", "kernel", "compilers", "recordings", "versions"), "said")
    | {"python_version": "3.11"},
    "commit_info": {"id": "0123456789abcdef", "dirty": True},
    "datetime": "2026-01-02T03:04:05",
}  # fmt: skip


def test_turns_are_pooled_and_compared_turn_by_turn():
    ours, theirs = results(REPORT)["one station"]
    assert (ours.calls, ours.median, ours.times) == (303, 4e-6, 1.0)
    assert theirs.spread == pytest.approx((2.0, 5.0))
    assert theirs.times == pytest.approx(3.5)
    assert theirs.p99 == pytest.approx(2e-5)


def test_the_report_names_what_it_measured(tmp_path):
    groups = results(REPORT)
    page = render(groups, REPORT, "results.png")
    assert "| a peer | 20 µs | 20 µs | **3.5** (2 to 5) | 7 | 303 |" in page
    assert "- commit: 0123456789ab with changes, 2026-01-02T03:04 UTC" in page
    plot(groups, tmp_path / "results.png")
    assert (tmp_path / "results.png").read_bytes().startswith(b"\x89PNG")


@pytest.fixture(scope="module")
def chunks():
    """Two hundred chunks of made-up movement."""
    random = np.random.default_rng(7)
    n = 24_000
    heading, pace = np.cumsum(random.normal(0.0, 0.2, n)), random.uniform(1.0, 20.0, n)
    t = np.cumsum(random.gamma(4.0, 0.004, n))
    x, y = 500 + np.cumsum(np.cos(heading) * pace), 400 + np.cumsum(np.sin(heading) * pace)
    made = events(t, x, y, np.where(np.arange(n) % 90 == 0, 1, 0))
    return Material(made, np.arange(n) > n // 2).chunks(64)[:200]


@pytest.mark.parametrize("extract", [numpy_features.extract, lambda *columns: numba_features.extract(*columns)[0]])
def test_features_of_the_peers(chunks, extract):
    rows = np.array([extract(*columns) for columns in chunks.columns])
    assert np.isclose(rows, chunks.rows, rtol=1e-5, atol=1e-6, equal_nan=True).mean() > 0.999


@pytest.mark.parametrize("movements", [numpy_features.described, numba_features.movements])
def test_movements_of_the_peers(chunks, movements):
    rows = [movements(*columns).astype(np.float32) for columns in chunks.columns]
    wanted, bot = chunks.movements()
    assert np.isclose(np.concatenate(rows), wanted, rtol=1e-5, atol=1e-6, equal_nan=True).mean() > 0.999
    assert (bot == np.repeat(chunks.bot, [len(each) for each in rows])).all()


def test_the_features_pandas_knows(chunks):
    rows = np.array([pandas_features.extract(*columns) for columns in chunks.columns[:20]])
    columns = [features.names("pointer").index(name) for name in pandas_features.NAMES]
    assert np.isclose(rows, chunks.rows[:20, columns], rtol=1e-5, atol=1e-6, equal_nan=True).all()


def test_sessions_of_the_peers(chunks, tmp_path):
    """The peers add up movements as botcore does, in sessions of none, one and many."""
    forest = grow("10x3", chunks, tmp_path)
    made = chunks.events.ravel()[: 64 * 60].copy()
    offsets = np.array([0, 0, 64, 640, 64 * 60])
    made["t"], made["kind"] = np.arange(len(made)) * 0.016, 0
    wanted = botcore.load(forest.bundle).score_many(made, offsets)
    assert wanted["units"].tolist()[:3] == [0, 1, 3] and wanted["units"][3] > 4
    columns = [[made[name][a:b] for name in COLUMNS] for a, b in pairwise(offsets)]
    for peer, load in bench_fused.PEERS.items():
        assert np.allclose(load(forest)(made, offsets, columns), wanted["p_bot"], atol=1e-4), peer
    for peer, load in bench_call.PEERS.items():
        answer = load(forest)(*columns[3])
        assert getattr(answer, "p_bot", answer) == pytest.approx(wanted["p_bot"][3], abs=1e-4), peer


def test_forests_of_the_peers(chunks, tmp_path):
    forest = grow("10x3", chunks, tmp_path)
    wanted = forest.booster.inplace_predict(chunks.rows)
    for name, load in bench_forest.PEERS.items():
        answers = load(forest)(chunks.rows)
        answers = probability(answers) if name == "botcore" else answers
        assert np.abs(answers - wanted).max() <= BOUND, name


def test_sub_messages_carry_every_session(chunks, tmp_path):
    forest = grow("10x3", chunks, tmp_path)
    handle = submessages.handler(forest.booster)
    reply = submessages.Scores.FromString(handle(submessages.encode(chunks.events[:3], ["a", "b", "c"])))
    assert [score.id for score in reply.scores] == ["a", "b", "c"]
    wanted = botcore.load(forest.bundle).score_many(chunks.events[:3].ravel(), np.arange(4) * 64)["p_bot"]
    assert np.allclose([score.p_bot for score in reply.scores], wanted, atol=1e-4)


@pytest.fixture(scope="module")
def log():
    """Made-up users in five hundred rows; of some the model knows nothing, and some have a single row."""
    random = np.random.default_rng(7)
    users = random.geometric(0.06, 500)
    names = random.choice(["click_ad", "send_email", "phone_call", "fax"], 500)
    categories = np.where(users % 2 == 0, random.integers(1, 20, 500), 3).astype(str)
    return pd.DataFrame({"UserId": [f"user {i}" for i in users], "Event": names, "Category": categories})


@pytest.fixture(scope="module")
def sequences():
    """Taps of machines, of people, and of machines that pass for them; some take no time to speak of."""
    random = np.random.default_rng(7)
    made = [np.cumsum(random.gamma(shape, scale / shape, 20)) for shape in (2, 50, 1e6) for scale in (0.01, 0.2, 2.0)]
    return [*made, np.arange(9) * 0.25]


def test_the_tally_of_pandas(log):
    known = {"event": ["send_email", "click_ad", "phone_call"], "category": [str(i) for i in range(1, 16)]}
    found = pandas_tally.extract(log, known)
    rows, offsets, users = records(log, known)
    assert list(found.index) == users
    assert np.diff(offsets).min() == 1
    assert np.allclose(found, tally.run(rows, offsets), rtol=1e-9, atol=1e-12, equal_nan=True)


def test_the_tap_analysis_of_pandas(sequences):
    offsets = np.append(0, np.cumsum([len(each) for each in sequences]))
    rows = rhythm.run(np.concatenate([taps(each) for each in sequences]), offsets)
    found = pd.DataFrame([pandas_taps.features(each) for each in sequences])
    assert list(found) == features.names("tap")[: found.shape[1]]
    assert np.allclose(found, rows[:, : found.shape[1]], rtol=1e-9, atol=1e-12)
    classic = [rule for rule in RULES["tap"] if rule.classic == rule.classic]
    raised = fired(rows, {rule.code: rule.classic for rule in classic})
    assert raised.any() and not raised.all()
    analyse = pandas_taps.analyser(pandas_taps.fit(sequences))
    for onsets, bits in zip(sequences, raised, strict=True):
        wanted = [rule.flag for i, rule in enumerate(classic) if bits >> i & 1]
        assert [flag for flag in analyse(onsets)["flags"] if flag != pandas_taps.MODEL] == wanted


def test_replies_agree_but_for_the_isolation_forest(sequences):
    forest = pandas_taps.fit(sequences)
    reply = pandas_taps.analyser(forest)(sequences[0])
    assert pandas_taps.agree(reply, reply)
    assert not pandas_taps.agree(reply, reply | {"variance": reply["variance"] * (1 + 1e-6)})
    assert not pandas_taps.agree(reply, reply | {"confidence": reply["confidence"] + 0.1})
    assert not pandas_taps.agree(reply, reply | {"flags": []})
    model = {"ml_anomaly": not reply["ml_anomaly"], "confidence": 0.5}
    assert pandas_taps.agree(reply, reply | model)


@pytest.fixture(scope="module")
def sliders():
    """Some of what the station of layers measures with."""
    return layer_material.sliders(40)


def test_sliders_are_distinct_and_as_long_as_people_s(sliders):
    assert len({each.row.tobytes() for each in sliders}) == len(sliders) > 70
    assert 55 < np.mean([len(each.records) for each in sliders]) < 75
    offsets = np.append(0, np.cumsum([len(each.events) for each in sliders]))
    units, integrity, _ = features.evidence("slider", np.concatenate([each.events for each in sliders]), offsets)
    assert units.all() and not integrity.any()


def test_the_layer_of_pandas(sliders):
    names = features.names("slider")
    found = [pandas_layer.features(pd.DataFrame(each.records), each.metadata) for each in sliders]
    assert len(set(found[0]) & set(names)) == 17
    told = zip(found, sliders, strict=True)
    assert all(pandas_layer.agree({"features": features_of}, each.row, names) for features_of, each in told)
    wrong = found[0] | {"vel_max": found[0]["vel_max"] * (1 + 1e-4)}
    assert not pandas_layer.agree({"features": wrong}, sliders[0].row, names)


def test_models_of_people_alone_in_both_forms(sliders, tmp_path):
    rows = np.array([each.row for each in sliders])
    made = layer_material.models(rows, tmp_path)
    names = features.names("slider")
    ours = botcore.load(made.bundle).margins(rows)
    theirs = bench_layers.scikit(made.fitted, list(names))(rows)
    assert np.allclose(ours, theirs, rtol=1e-6, atol=1e-5)
    assert 0 < (ours > 0).mean() < 0.2


@pytest.mark.parametrize("recorded", [True, False])
def test_the_material_is_distinct_and_as_long_as_people_s(recorded, request, monkeypatch):
    if recorded:
        request.getfixturevalue("data")
    else:
        monkeypatch.delenv("BOTCORE_DATA", raising=False)
    users = logs.users(open_bundle("actions").manifest["vocabulary"])
    sequences = tap_material.sequences()
    assert len({json.dumps(user) for user in users}) == len(users) > 10_000
    assert len({each.tobytes() for each in sequences}) == len(sequences) > 10_000
    assert 15 < np.mean([len(user["UserId"]) for user in users]) < 25
    assert 15 < np.mean([len(each) for each in sequences]) < 25


@pytest.fixture(scope="module")
def stored(sequences, sliders, tmp_path_factory):
    bundles = [open_bundle("pointer"), open_bundle("actions")]
    people = [(each.records, each.metadata) for each in sliders]
    return store(bundles, sequences, people, tmp_path_factory.mktemp("stored"))


def test_a_whole_log_in_a_process_of_its_own(log, stored, tmp_path):
    log.to_csv(tmp_path / "log.csv", index=False)
    wanted = probability(botcore.load("actions").score(log).scores["margin"])
    for peer in whole_log.PEERS:
        with whole_log.process(peer, stored) as ask:
            told = ask(tmp_path / "log.csv")
        scores = np.load(told["scores"])
        assert np.abs((probability(scores) if peer == "botcore" else scores) - wanted).max() <= BOUND
        assert 1 << 24 < told["peak"] < 1 << 31


def test_fresh_requests_name_another_session_each_time():
    requests = [post("/classify_session", json.dumps({"session_id": Fresh.BLANK, "n": n}).encode()) for n in range(3)]
    fresh = Fresh(requests)
    part = fresh[1:]
    taken = [fresh[0], part[0], part[1], fresh[0]]
    assert (len(fresh), len(part)) == (3, 2)
    said = [json.loads(each.partition(b"\r\n\r\n")[2]) for each in taken]
    assert [each["n"] for each in said] == [0, 1, 2, 0]
    assert len({each["session_id"] for each in said}) == 4
    assert {len(each) for each in taken} == {len(requests[0])}


def test_posts_are_answered_in_their_order(log, stored, sequences, sliders):
    alone = [part.to_dict("list") for _, part in log.groupby("UserId", sort=False)]
    requests = [post("/predict", json.dumps(user).encode()) for user in alone]
    command = [sys.executable, "-m", "botcore.bench.peers.peer_a", str(stored)]
    with process(command) as (_, address), Posts(address, 3) as posts:
        answers = [json.loads(answer) for answer in posts.exchange(requests)]
        assert len(posts.waits) == len(requests)
        reply = json.loads(posts.exchange([post("/api/v2/tap-speed/analyze", b'{"timestamps": [0, 1, 3, 4]}')])[0])
        body = {
            "session_id": "s",
            "captcha_id": "captcha1",
            "events": sliders[0].records,
            "metadata": sliders[0].metadata,
        }
        layer = json.loads(posts.exchange([post("/classify_session", json.dumps(body).encode())])[0])
        with pytest.raises(ConnectionError, match="404"):
            posts.exchange([*requests[:5], post("/nowhere", b"{}")])
    assert [answer["UserId"] for answer in answers] == [user["UserId"][:1] for user in alone]
    wanted = probability(botcore.load("actions").score(log).scores["margin"])
    assert np.abs(np.concatenate([answer["is_fake_probability"] for answer in answers]) - wanted).max() <= BOUND
    assert reply["tap_speed"] == 0.75
    assert pandas_layer.agree(layer["details"], sliders[0].row, features.names("slider"))
    assert (layer["decision"] == "human") == layer["is_human"]
