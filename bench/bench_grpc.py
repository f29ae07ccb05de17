"""gRPC, server in a process of its own, the same client for all: 64-event sessions, 300x6."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import NamedTuple

import numpy as np
import pytest

import botcore
from botcore.bench.client import Client
from botcore.bench.peers import peer_b, submessages
from botcore.bench.server import process
from botcore.events import quantise
from botcore.server.botcore_pb2 import Scores
from botcore.server.wire import SessionEncoder

N = 64
SESSIONS = 512  # a call


def remembering(grown):
    models = str(grown.bundle.parent)
    return [sys.executable, "-m", "botcore", "serve", "--grpc", "127.0.0.1:0", "--models", models]


def botcore_server(grown):  # as its peer, which knows no replay again
    return [*remembering(grown), "--replays", "0"]


def peer_b_server(grown):
    model = grown.bundle / "model.json"
    return [sys.executable, "-m", "botcore.bench.peers.peer_b", str(model)]


def batch(sessions, ids):
    pairs = zip(ids, sessions, strict=True)
    return b"".join(SessionEncoder(name, packed=True).chunk(events, end=True) for name, events in pairs)


class Peer(NamedTuple):
    command: Callable  # a forest to what starts a server of it
    method: str
    encode: Callable  # EVENT records of sessions and their ids to a message
    reply: type
    carried: Callable = lambda events: events  # what of the events its wire carries
    share: float = 1.0  # of the answers that must be botcore's own


METHOD_B = f"/{peer_b.SERVICE}/{peer_b.METHOD}"
PEERS = {
    "botcore": Peer(botcore_server, "/botcore.v1.Scorer/Stream", batch, Scores, quantise),
    "botcore, every session looked up as a replay": Peer(
        remembering, "/botcore.v1.Scorer/Stream", batch, Scores, quantise
    ),
    "grpcio threads, sub-messages, NumPy, XGBoost": Peer(
        peer_b_server, METHOD_B, submessages.encode, submessages.Scores, share=0.95
    ),
}
# streams, and sessions in a message: a call is 512 sessions either way
TRAFFIC = {"ping-pong of 64 streams": (64, 1), "batches of 64 sessions on 8 streams": (8, 64)}
IDS = [f"session {i}" for i in range(64)]


@pytest.fixture(scope="module")
def servers(forest):
    grown = forest("300x6")
    with ExitStack() as stack:
        yield {peer: stack.enter_context(process(command(grown))) for peer, (command, *_) in PEERS.items()}


@pytest.fixture(scope="module")
def messages(chunks):
    """The calls of each peer and traffic: for every stream its messages."""
    events = chunks(N).events
    blocks = [events[i : i + SESSIONS] for i in range(0, len(events) - SESSIONS, SESSIONS)]

    def call(block, encode, streams, size):
        made = [encode(block[i : i + size], IDS[:size]) for i in range(0, SESSIONS, size)]
        return ([made[first::streams] for first in range(streams)],)

    return {
        (peer, traffic): [call(block, encode, *shape) for block in blocks]
        for peer, (_, _, encode, *_) in PEERS.items()
        for traffic, shape in TRAFFIC.items()
    }


@pytest.fixture(scope="module")
def detector(forest):
    return botcore.load(forest("300x6").bundle)


def check(peer, answers, events, detector, streams, size):
    """The answers come stream by stream; message i went over stream i % streams."""
    offsets = np.arange(SESSIONS + 1) * N
    wanted = detector.score_many(peer.carried(events[:SESSIONS].ravel()), offsets)["p_bot"]
    wanted = wanted.reshape(-1, streams, size).swapaxes(0, 1).ravel()
    scores = [score.p_bot for answer in answers for score in peer.reply.FromString(answer).scores]
    assert np.isclose(scores, wanted, rtol=0.0, atol=0.0 if peer.share == 1.0 else 1e-4).mean() >= peer.share


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("traffic", TRAFFIC)
def test_grpc(traffic, turn, peer, chunks, servers, detector, messages, measure, benchmark):
    (server, address), inputs = servers[peer], messages[peer, traffic]
    streams, size = TRAFFIC[traffic]
    with Client(address, PEERS[peer].method, streams) as client:
        check(PEERS[peer], client.exchange(*inputs[0]), chunks(N).events, detector, streams, size)
        busy, sent = sum(server.cpu_times()[:2]), client.sent
        measure(client.exchange, inputs, group=f"gRPC, {traffic}", peer=peer, turn=turn, unit="session", units=SESSIONS)
        busy, sent = sum(server.cpu_times()[:2]) - busy, client.sent - sent
    benchmark.extra_info["facts"] = {"server CPU µs a session": busy / (sent * size) * 1e6}
