"""HTTP: JSON bodies over 64 connections that stay open, the same client for every server, each on a core of its own."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Any, NamedTuple

import numpy as np
import psutil
import pytest

import botcore
from botcore import compat, features, layers
from botcore.bench.layers import CAPTCHA, LAYER
from botcore.bench.material import BOUND, probability
from botcore.bench.peers import pandas_layer, pandas_taps
from botcore.bench.posts import Fresh, Posts, post
from botcore.bench.server import process
from botcore.events import events

CONNECTIONS = 64
CHECKED = 128
N = 64  # events of a pointer session
BUDGET = 0.75  # s a peer may take in one turn
BOTCORE, EARLIER = "botcore", "FastAPI, pydantic, pandas, joblib"

Judge = Callable[[Mapping[str, Any]], Any]


def user() -> Judge:
    detector = botcore.load("actions")
    return lambda body: detector.score(body).scores[0]


def taps() -> Judge:
    detector = botcore.load("tap")
    return lambda body: detector.assess(body["timestamps"], rules=body["rules"]).reply()


def pointer() -> Judge:
    detector = botcore.load("pointer")
    return lambda body: detector.score_many(events(**body), np.array([0, len(body["t"])]))[0]


def slider() -> Judge:
    def judge(body: Mapping[str, Any]) -> Any:
        given = body["events"], body["captcha_id"], body["metadata"]
        made = layers.events(*given)
        row = features.extract_native(LAYER, made, np.array([0, len(made)]))[0]
        return compat.predict_layer(*given), row

    return judge


class Route(NamedTuple):
    path: str
    unit: str
    judge: Callable[[], Judge]  # what botcore says in process of a body
    ours: Callable[[Mapping[str, Any], Any], bool]  # whether a reply says that, to the bit
    theirs: Callable[[Mapping[str, Any], Any], bool]  # whether a peer's comes to the same
    share: float = 1.0  # of the peer's replies that must
    requests: tuple[int, int] = (2048, 128)  # a call to each: a server is busy for nearly all of it


ROUTES = {
    "users": Route(
        "/predict",
        "user",
        user,
        lambda reply, score: reply["is_fake_probability"] == [score["p_bot"]],
        lambda reply, score: abs(reply["is_fake_probability"][0] - probability(score["margin"])) <= BOUND,
    ),
    "sequences": Route(
        "/api/v2/tap-speed/analyze", "sequence", taps, lambda reply, answer: reply == answer, pandas_taps.agree
    ),
    "sessions": Route(
        "/v1/pointer",
        "session",
        pointer,
        lambda reply, score: reply["p_bot"] == score["p_bot"],
        lambda reply, score: abs(reply["p_bot"] - probability(score["margin"])) < 1e-4,
        share=0.95,
    ),
    "layers": Route(
        "/classify_session",
        "layer",
        slider,
        lambda reply, told: (reply["is_human"], reply["prob_human"], reply["details"]) == told[0],
        lambda reply, told: pandas_layer.agree(reply["details"], told[1], features.names(LAYER)),
        requests=(1024, 64),
    ),
}


@pytest.fixture(scope="module")
def bodies(users, sequences, chunks, sliders):
    """What is sent, by route: distinct bodies."""
    named = {"session_id": Fresh.BLANK, "captcha_id": CAPTCHA}
    return {
        "users": users,
        "sequences": [{"timestamps": onsets.tolist(), "rules": "classic"} for onsets in sequences],
        "sessions": [
            {"t": t.round(4).tolist(), "x": x.round(2).tolist(), "y": y.round(2).tolist(), "kind": kind.tolist()}
            for t, x, y, kind in chunks(N).columns
        ],
        "layers": [named | {"events": each.records, "metadata": each.metadata} for each in sliders],
    }


@pytest.fixture(scope="module")
def messages(bodies):
    """The same as requests, about layers of a session of its own each."""
    made = {name: [post(ROUTES[name].path, json.dumps(body).encode()) for body in bodies[name]] for name in ROUTES}
    return made | {"layers": Fresh(made["layers"])}


@pytest.fixture(scope="module")
def servers(stored, tmp_path_factory):
    """The servers' processes and addresses, by peer: on the last core of this machine, and the client on the first.
    botcore's keeps its log of taps and layers on disk; its peer keeps none. Neither remembers replays."""
    before = os.sched_getaffinity(0)
    python = ["taskset", "--cpu-list", str(max(before)), sys.executable, "-m"]
    database = str(tmp_path_factory.mktemp("log") / "analyses.db")
    ours = [*python, "botcore", "serve", "--grpc=127.0.0.1:0", "--http=127.0.0.1:0", f"--database={database}"]
    ours.append("--replays=0")
    theirs = [*python, "botcore.bench.peers.peer_a", str(stored)]
    os.sched_setaffinity(0, {min(before)})
    with ExitStack() as stack:
        stack.callback(os.sched_setaffinity, 0, before)
        yield {
            BOTCORE: stack.enter_context(process(ours, port=r'"http": (\d+)')),
            EARLIER: stack.enter_context(process(theirs)),
        }


@pytest.mark.parametrize("peer", [BOTCORE, EARLIER])
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("name", ROUTES)
def test_http(name, turn, peer, servers, bodies, messages, measure, benchmark):
    (server, address), route = servers[peer], ROUTES[name]
    size = route.requests[peer != BOTCORE]
    inputs = [(messages[name][i : i + size],) for i in range(0, len(messages[name]) - size, size)]
    with Posts(address, CONNECTIONS) as posts:
        check(peer, route, posts.exchange(messages[name][:CHECKED]), bodies[name])
        posts.waits.clear()
        before = busy(server)
        measure(
            posts.exchange,
            inputs,
            group=f"HTTP, POST {route.path} over {CONNECTIONS} connections",
            peer=peer,
            turn=turn,
            unit=route.unit,
            units=size,
            budget=BUDGET,
        )
        spent = (busy(server) - before) / len(posts.waits) * 1e6
    benchmark.extra_info["facts"] = {
        "requests a second": size / benchmark.stats.stats.median,
        "p99 of one, ms": np.percentile(posts.waits, 99) * 1e3,
        "server CPU µs": spent[0],
        "client CPU µs": spent[1],
    }


def busy(server):
    """CPU seconds of the server and of the client so far."""
    return np.array([sum(each.cpu_times()[:2]) for each in (server, psutil.Process())])


def check(peer, route, answers, bodies):
    judge, agrees = route.judge(), route.ours if peer == BOTCORE else route.theirs
    found = [agrees(json.loads(answer), judge(body)) for answer, body in zip(answers, bodies, strict=False)]
    assert np.mean(found) >= (1.0 if peer == BOTCORE else route.share)
