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
from serving import chunk, run
from test_picture import SVG, panels, texts

import botcore
from botcore._score import Duty, Meter, Roster, Stream, answer_pointer
from botcore.picture import picture
from botcore.server import overview
from botcore.server.drift import LEAST, WINDOW, Watch, by_chance, stability
from botcore.server.overview import quantile
from botcore.server.settings import Limits
from botcore.server.wire import SessionEncoder
from botcore.verdict import integrity_codes

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


@given(COUNTS, COUNTS)
def test_the_index_is_that_of_its_definition(recent, before):
    a, b = ((np.array(each) + 0.5) / (sum(each) + 10) for each in (recent, before))
    assert stability(recent, before) == pytest.approx(float(((a - b) * np.log(a / b)).sum()))
    assert stability(recent, before) == pytest.approx(stability(before, recent)) and stability(recent, before) >= 0
    assert stability(recent, recent) == 0


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


@given(st.lists(st.integers(0, 50), min_size=20, max_size=20).filter(any))
def test_quantiles_lie_in_their_bins(counts):
    low, high = quantile(counts, 0.5), quantile(counts, 0.99)
    first = next(i for i, count in enumerate(counts) if count)
    assert 2.0 ** (9 + first) * 1e-9 <= low <= high <= 2.0**29 * 1e-9
    assert quantile([0] * 20, 0.5) is None
