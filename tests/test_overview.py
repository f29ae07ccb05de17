"""The server at a glance, pictures over HTTP, and whether scores have moved."""

import asyncio
import json
import shutil
import subprocess
from pathlib import Path
from xml.etree.ElementTree import fromstring

import gateways
import numpy as np
import pytest
from captchas import solve
from conftest import hand
from gateways import CLIENT, LOG, OPERATOR, TAPS, T, bearer, problem
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ks_2samp
from serving import chunk, run
from test_picture import SVG, panels, texts

import botcore
from botcore._score import Duty, Meter, Roster, Stream, answer_pointer, bounds
from botcore.picture import picture
from botcore.server import overview
from botcore.server.drift import LEAST, SHARES, STRONGEST, WINDOW, Watch, Watches, by_chance, distance, stability
from botcore.server.metrics import Collector, Errors
from botcore.server.overview import quantile
from botcore.server.settings import Limits
from botcore.server.wire import SessionEncoder
from botcore.verdict import costs_of, integrity_codes

TOP = Path(__file__).parents[1]
COUNTS = st.lists(st.integers(0, 500), min_size=20, max_size=20)


def body(seed=3, n=200):
    made = hand(seed, n)
    return {name: made[name].astype(float).tolist() for name in ("t", "x", "y")} | {"kind": made["kind"].tolist()}


@pytest.fixture(scope="module")
def detector():
    return botcore.load("pointer")


@pytest.fixture
def duty(detector):
    return Duty(detector)


def settled(meter):
    return {name: count for name, count in meter.counts()["settled"].items() if count}


def test_a_live_session_settles_once_by_its_last_score(detector, duty):
    stream = Stream(Roster({"pointer": duty}))
    encoder = SessionEncoder("s")
    for part in np.split(hand(1), 4)[:3]:
        stream.handle(encoder.chunk(part))
        assert not settled(duty.meter) and len(duty.meter.recent()) == 0
    stream.handle(encoder.chunk(np.split(hand(1), 4)[3], end=True))
    whole = detector.session()
    whole.push_events(hand(1))
    verdict = whole.verdict()
    (record,) = duty.meter.recent()
    assert settled(duty.meter) == {verdict.decision: 1}
    score = record["score"]
    assert (score["p_bot"], score["n_events"], score["units"]) == (verdict.p_bot, verdict.n_events, verdict.units)
    assert integrity_codes(int(score["integrity"])) == integrity_codes(verdict.integrity)
    assert sum(duty.meter.counts()["decisions"].values()) == 4, "scores given are counted each"


@pytest.mark.parametrize("end", ["finish", "drop"])
def test_a_session_settles_however_it_ends(duty, end):
    stream = Stream(Roster({"pointer": duty}))
    stream.handle(chunk(1) + chunk(2, session="another"))
    if end == "finish":
        stream.finish()
    del stream
    assert len(duty.meter.recent()) == sum(settled(duty.meter).values()) == 2 and duty.meter.open == 0


def test_a_refused_batch_settles_nothing(duty):
    stream = Stream(Roster({"pointer": duty}))
    with pytest.raises(botcore._score.WireError):
        stream.handle(chunk(1) + chunk(2))  # the session's first chunk a second time
    del stream
    assert not settled(duty.meter) and len(duty.meter.recent()) == 0


def test_the_latest_are_kept_in_order_and_no_more(duty):
    roster = Roster({"pointer": duty})
    for n in range(1, 301):
        answer_pointer(roster, json.dumps(body(1, n)).encode())
    kept = duty.meter.recent()
    assert kept["score"]["n_events"].tolist() == list(range(173, 301))
    assert (np.diff(kept["at"]) >= 0).all() and sum(settled(duty.meter).values()) == 300


def test_reasons_are_counted_by_code(detector, duty):
    bad = body(6)
    bad["t"][20:30] = [None] * 10
    answer_pointer(Roster({"pointer": duty}), json.dumps(bad).encode())
    session = detector.session()
    made = hand(6)
    made["t"][20:30] = np.nan
    session.push_events(made)
    counted = {code for code, count in duty.meter.counts()["reasons"].items() if count}
    assert counted == set(integrity_codes(session.verdict().integrity)) and "bad_coordinates" in counted
    assert "even_rhythm" in Meter("tap").counts()["reasons"]


def test_many_threads_settle_and_one_looks(tmp_path):
    compiler = shutil.which("g++")
    if not compiler:
        pytest.skip("g++ is needed: apt install g++")
    program = tmp_path / "stress"
    flags = ["-std=c++20", "-O1", "-g", "-fsanitize=thread", "-I", TOP / "core", "-I", TOP / "bindings"]
    subprocess.run([compiler, *flags, TOP / "tests/stress_meter.cpp", "-o", program], check=True)
    fixed = ["setarch", "-R"]  # the sanitizer's own memory must lie where it wants it
    if not shutil.which("setarch") or subprocess.run([*fixed, "true"], capture_output=True, check=False).returncode:
        fixed = []
    told = subprocess.run([*fixed, program, "20000"], capture_output=True, text=True, check=False)
    if "unexpected memory mapping" in told.stderr:
        pytest.skip("the thread sanitizer needs memory that lies still: allow setarch -R")
    assert told.returncode == 0, told.stderr[-3000:]


def test_an_operator_sees_verdicts_of_every_road(gateway):
    async def test():
        async with gateway() as (server, client):
            for path, content in (("/v1/pointer", body()), ("/predict", LOG), (f"{TAPS}/analyze", T)):
                assert (await client.post(path, json=content)).status_code == 200
            Stream(server.registry.roster).handle(chunk(1, end=True))  # as gRPC's service does
            return (await client.get("/v1/overview", headers=bearer(OPERATOR))).json(), server.registry.duties

    told, duties = run(test())
    assert {verdict["modality"] for verdict in told["recent"]} == {"pointer", "actions", "tap"}
    times = [verdict["time"] for verdict in told["recent"]]
    assert len(times) == 5 and times == sorted(times, reverse=True) and told["time"] >= times[0] > 1e9
    models = {(model["name"], model["version"]): model for model in told["models"]}
    pointer = models[duties["pointer"].detector.model[:2]]
    assert (pointer["sessions"], pointer["events"], pointer["on_duty"], pointer["open"]) == (2, 400, True, 0)
    assert sum(pointer["p_bot"]) + pointer["decisions"]["insufficient"] == 2
    assert 0 < pointer["latency"]["median"] <= pointer["latency"]["p99"] and pointer["latency"]["n"] == 2
    assert pointer["drift"]["psi"] is None and pointer["drift"]["recent"] == 2
    assert pointer["profiles"].keys() == botcore.load("pointer").reference.keys()
    assert all(profile["p_bot"] is None and not profile["features"] for profile in pointer["profiles"].values())


@pytest.mark.parametrize(("token", "status"), [(None, 401), ("nobody's-token-at-all", 401), (CLIENT, 403)])
def test_the_overview_is_an_operator_s(gateway, token, status):
    async def test():
        async with gateway() as (_, client):
            return await client.get("/v1/overview", headers=bearer(token) if token else {})

    problem(run(test()), status, "authorization")


def test_prometheus_counts_reasons_and_settled_sessions(gateway):
    import httpx

    async def test():
        async with gateway(metrics="127.0.0.1:0") as (server, client):
            await client.post("/v1/pointer", json=body(5, 2))
            async with httpx.AsyncClient() as prometheus:
                return (await prometheus.get(f"http://{server.metrics_address}/metrics")).text

    text = run(test())
    name, version, _ = botcore.load("pointer").model
    labels = f'model="{name}",reason="no_motion",version="{version}"'
    assert f"botcore_reasons_total{{{labels}}} 1.0" in text
    assert f'botcore_settled_total{{decision="insufficient",model="{name}",version="{version}"}} 1.0' in text


def test_a_session_is_drawn_and_not_counted(gateway, detector):
    asked = body() | {"costs": {"challenge": 0.0}}

    async def test():
        async with gateway() as (server, client):
            drawn = await client.post("/v1/explain", json=asked)
            return drawn, settled(server.registry.duties["pointer"].meter)

    drawn, counted = run(test())
    assert (drawn.status_code, drawn.headers["content-type"], counted) == (200, "image/svg+xml", {})
    session = detector.session(costs=asked["costs"])
    session.push_events(hand(3))
    assert drawn.text == picture(hand(3), session.verdict(), costs=asked["costs"])
    assert fromstring(drawn.text).tag == f"{SVG}svg"


@pytest.mark.parametrize(
    ("content", "status", "field"),
    [({"t": [1]}, 422, "x"), ({"t": [0] * 9, "x": [0] * 9, "y": [0] * 9}, 413, "t"), ([], 422, "body")],
    ids=["incomplete", "long", "list"],
)
def test_what_cannot_be_drawn_is_a_problem(gateway, content, status, field):
    async def test():
        async with gateway(limits=Limits(session_events=8)) as (_, client):
            return await client.post("/v1/explain", json=content)

    problem(run(test()), status, field)


def test_no_more_pictures_wait_than_may(gateway, monkeypatch):
    monkeypatch.setattr(overview, "ASKED", 1)

    async def test():
        async with gateway() as (server, client), gateways.begun(server, "/v1/explain", 9):
            while not server.front.gateway.requests:
                await asyncio.sleep(0)
            return await client.post("/v1/explain", json=body())

    assert problem(run(test()), 503, "pictures")


def test_a_layer_is_drawn_as_its_page_sends_it(judges, tmp_path):
    events = solve("slider", 99.0, 1)
    slider = {"session_id": "s", "captcha_id": "captcha1", "events": events, "metadata": {"target_position_px": 120}}

    async def test():
        async with gateways.gateway(judges, tmp_path) as (server, client):
            drawn = await client.post("/v1/explain", json=slider)
            return drawn, settled(server.registry.duties["slider"].meter)

    drawn, counted = run(test())
    assert (drawn.status_code, counted) == (200, {}), drawn.text
    root = fromstring(drawn.text)
    assert panels(root)[0] == "Handle along the track. Left at 99 px; the goal was 120 px."
    people = botcore.load(judges / "slider").n_people
    assert "p among people" in texts(root) and f"1 in {people + 1} is the smallest {people} people can show" in texts(
        root
    )


def test_a_layer_is_drawn_on_the_terms_its_body_asks_for(judges, tmp_path):
    slider = {"session_id": "s", "captcha_id": "captcha1", "events": solve("slider", 99.0, 1)}

    async def test():
        async with gateways.gateway(judges, tmp_path) as (_, client):
            usual = await client.post("/v1/explain", json=slider)
            asked = await client.post("/v1/explain", json=slider | {"costs": {"challenge": 0.0}, "prior": 0.01})
            return usual, asked, await client.post("/v1/explain", json=slider | {"model": "nobody"})

    usual, asked, nobody = run(test())
    problem(nobody, 422, "model")
    judge = botcore.load(judges / "slider")
    _, block = bounds(costs_of({"challenge": 0.0}, judge.costs))
    edge = f"{block:.2f}".lstrip("0")
    assert edge in texts(fromstring(asked.text)) and edge not in texts(fromstring(usual.text))
    said = [fromstring(reply.text).find(f"{SVG}desc").text for reply in (usual, asked)]
    assert said[0] != said[1]  # at its own share of bots


@given(COUNTS, COUNTS)
def test_the_index_is_that_of_its_definition(recent, before):
    a, b = ((np.array(each) + 0.5) / (sum(each) + 10) for each in (recent, before))
    assert stability(recent, before) == pytest.approx(float(((a - b) * np.log(a / b)).sum()))
    assert stability(recent, before) == pytest.approx(stability(before, recent)) and stability(recent, before) >= 0
    assert stability(recent, recent) == 0


@given(st.integers(0, 2**32 - 1), st.integers(2, 300), st.integers(2, 300))
def test_the_distance_is_a_lower_bound_of_the_exact_one(seed, n, m):
    random = np.random.default_rng(seed)
    a, b = random.beta(2, 3, n), random.beta(3, 2, m)
    exact = ks_2samp(a, b).statistic
    binned = distance(*(np.histogram(each, 20, (0, 1))[0] for each in (a, b)))
    assert 0 <= binned <= exact + 1e-12
    assert distance([5, 0], [0, 7]) == 1.0 and distance([2, 4], [1, 2]) == pytest.approx(0.0)


def test_chance_is_its_quantile():
    random = np.random.default_rng(7)
    shares = random.dirichlet(np.full(20, 5.0))
    found = [stability(random.multinomial(1000, shares), random.multinomial(4000, shares)) for _ in range(2000)]
    assert np.quantile(found, 0.99) == pytest.approx(by_chance(20, 1000, 4000), rel=0.15)


def histogram(random, n, centre):
    return np.histogram(random.beta(centre, 4, n), 20, (0, 1))[0]


@pytest.mark.parametrize("step", [1, 7, 250, 4000])
def test_drift_is_found_and_not_imagined(step):
    random = np.random.default_rng(1)
    watch, counts = Watch(), np.zeros(20, int)

    def judge(n, centre):
        for _ in range(0, n, step):
            counts[:] += histogram(random, step, centre)
            watch.look(counts.tolist())
        return watch.drift(counts.tolist())

    steady = judge(8000, 2)
    assert steady.level == "steady" and steady.psi < max(0.1, steady.by_chance)
    assert (
        min(WINDOW, 8000 - step) <= steady.recent <= WINDOW + max(step, LEAST) and steady.before + steady.recent >= 8000
    )
    moved = judge(4000 if step > 1000 else 1200, 8)
    assert moved.level == "shifted" and moved.psi > 0.25


def test_too_few_scores_tell_nothing():
    watch = Watch()
    for n in range(0, 2 * LEAST, 10):
        counts = [n] + [0] * 19
        watch.look(counts)
        assert watch.drift(counts).psi is None and watch.drift(counts).level is None
    assert watch.drift([2 * LEAST + 10] + [0] * 19).psi < 0.001


def reference(random, detector, n=2000):
    """What people's sessions would be like, were each feature normal: its own deciles, and an atom in the first."""
    rows = random.normal(size=(n, len(detector.features))).astype(np.float32)
    rows[:, 0] = np.maximum(rows[:, 0], 0.5)
    deciles = np.quantile(rows, np.linspace(0.1, 0.9, 9), axis=0).T.astype(np.float32)
    features = dict(zip(detector.features, deciles.astype(float).tolist(), strict=True))
    return {
        "fine": {
            "n": n,
            "p_bot": (np.bincount(random.integers(0, 6, n), minlength=20) / n).tolist(),
            "features": features,
        }
    }


class Counted:
    """What Watches read of a Meter."""

    def __init__(self, known, features):
        self.reference, self.features = known, features
        self.each = np.zeros(SHARES + 10 * len(features), np.int64)

    def counts(self):
        return {"settled_p_bot": self.each[:SHARES].tolist()}

    def spread(self):
        return {profile: self.each.copy() for profile in self.reference}

    def settle(self, random, n, moved=0.0):
        rows = random.normal(size=(n, len(self.features))) + moved * (np.arange(len(self.features)) == 3)
        rows[:, 0] = np.maximum(rows[:, 0], 0.5)
        self.each[:SHARES] += np.bincount(random.integers(0, 6, n), minlength=20)
        edges = self.reference["fine"]["features"]
        for k, name in enumerate(self.features):
            tenths = np.bincount(np.searchsorted(edges[name], rows[:, k].astype(np.float32)), minlength=10)
            self.each[SHARES + 10 * k : SHARES + 10 * k + 10] += tenths


def test_a_feature_that_moved_is_told_from_those_that_did_not(detector):
    random = np.random.default_rng(5)
    meter = Counted(reference(random, detector), detector.features)
    watches = Watches({detector.model: meter})
    meter.settle(random, LEAST - 1)
    watches.look()
    assert watches.profiles(detector.model)["fine"].departures == ()
    for moved in (0.0, 1.5):
        for _ in range(12):
            meter.settle(random, 150, moved)
            watches.look()
        found = watches.profiles(detector.model)["fine"]
        assert WINDOW <= found.recent <= WINDOW + 2 * LEAST and found.people == 2000
        moves = {each.what: each for each in found.departures}
        shared = detector.features[
            0
        ]  # half of people are at one value: without counts nobody knows between which deciles
        assert set(moves) == {"p_bot", *detector.features} - {shared}
        assert {name for name, each in moves.items() if each.level != "steady"} == (
            {detector.features[3]} if moved else set()
        )
    assert moves[detector.features[3]].ks > 0.4
    told = found.told()
    assert told["p_bot"]["what"] == "p_bot" and told["features"][0]["what"] == detector.features[3]
    assert len(told["features"]) == STRONGEST
    atom = np.bincount([0] * 14 + [7] * 2 + [8] * 2 + [9] * 2, minlength=10) / 20
    meter.reference["fine"]["tenths"] = {shared: atom.tolist()}
    assert shared in {each.what for each in watches.profiles(detector.model)["fine"].departures}


def test_sessions_are_counted_between_people_s_deciles(detector):
    """In the core, at the end of a session, however it ends and whatever it asked for."""
    duty = Duty(detector)
    roster = Roster({"pointer": duty})
    expected = {name: np.zeros(SHARES + 10 * len(detector.features), np.int64) for name in detector.reference}
    for seed in range(1, 9):
        made = hand(seed, 40 * seed)
        if seed % 2:
            answer_pointer(roster, json.dumps(body(seed, 40 * seed) | {"prior": 0.01}).encode())
        else:
            stream = Stream(roster)
            stream.handle(SessionEncoder("s").chunk(made, end=seed % 4 == 0))
            del stream
        session = detector.session()
        session.push_events(made)
        verdict = session.verdict()
        if verdict.decision == "insufficient" or verdict.profile not in expected:
            continue
        counts, facts = expected[verdict.profile], detector.reference[verdict.profile]
        counts[max(int(np.ceil(verdict.p_bot * 20)) - 1, 0)] += 1
        for k, (name, value) in enumerate(zip(detector.features, verdict.row, strict=True)):
            if not np.isnan(value):
                edges = np.array(facts["features"][name], np.float32)
                counts[SHARES + 10 * k + np.searchsorted(edges, value)] += 1
    assert sum(counts.sum() for counts in expected.values()) > 0
    found = duty.meter.spread()
    assert found.keys() == expected.keys()
    for profile, counts in expected.items():
        np.testing.assert_array_equal(found[profile], counts)
    assert Meter("tap").spread() == {}


def test_prometheus_is_told_of_every_feature_by_profile(detector):
    random = np.random.default_rng(5)
    meter = Counted(reference(random, detector), detector.features)
    meters = {detector.model: meter}
    meter.settle(random, 2 * LEAST)
    psi, ks, recent = Collector(meters, {}, Watches(meters), Errors(), lambda: 0).moved()
    assert len(psi.samples) == len(ks.samples) == len(detector.features)  # p_bot, and all but the one with an atom
    assert {tuple(sample.labels) for sample in psi.samples} == {("model", "version", "profile", "what")}
    assert [sample.value for sample in recent.samples] == [2 * LEAST]


@given(st.lists(st.integers(0, 50), min_size=20, max_size=20).filter(any))
def test_quantiles_lie_in_their_bins(counts):
    low, high = quantile(counts, 0.5), quantile(counts, 0.99)
    first = next(i for i, count in enumerate(counts) if count)
    assert 2.0 ** (9 + first) * 1e-9 <= low <= high <= 2.0**29 * 1e-9
    assert quantile([0] * 20, 0.5) is None
