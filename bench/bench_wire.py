"""The wire in process: the bytes of a message of one 64-event session to the bytes of its score, 300x6."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest

import botcore
from botcore._score import Duty, Roster, Stream
from botcore.bench.peers import objects, submessages
from botcore.events import quantise
from botcore.server.botcore_pb2 import Scores
from botcore.server.wire import SessionEncoder

N = 64
CHECKED = 200


class Peer(NamedTuple):
    load: Callable  # a forest to what turns bytes into bytes
    encode: Callable  # EVENT records and an id to bytes
    reply: type
    carried: Callable = lambda events: events  # what of the events its wire carries
    share: float = 1.0  # of the answers that must be botcore's own


def columns(packed):
    return lambda events, name: SessionEncoder(name, packed=packed).chunk(events, end=True)


def stream(grown):
    return Stream(Roster({"pointer": Duty(botcore.load(grown.bundle))})).handle


def through_objects(grown):
    return objects.handler(botcore.load(grown.bundle))


def through_submessages(grown):
    return submessages.handler(grown.booster)


def one(events, name):
    return submessages.encode([events], [name])


PEERS = {
    "botcore, packed columns": Peer(stream, columns(packed=True), Scores, quantise),
    "botcore, raw columns": Peer(stream, columns(packed=False), Scores),
    "protobuf objects, NumPy, botcore's detector": Peer(through_objects, columns(packed=True), Scores, quantise),
    "sub-messages, NumPy, XGBoost": Peer(through_submessages, one, submessages.Scores, share=0.95),
}


@pytest.fixture(scope="module")
def call(forest):
    return {name: peer.load(forest("300x6")) for name, peer in PEERS.items()}


@pytest.fixture(scope="module")
def messages(chunks):
    numbered = [(events, f"session {i}") for i, events in enumerate(chunks(N).events)]
    return {name: [(peer.encode(*each),) for each in numbered] for name, peer in PEERS.items()}


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("turn", range(3))
def test_wire(turn, peer, chunks, forest, messages, call, measure):
    if turn == 0:
        check(PEERS[peer], call[peer], messages[peer], chunks(N).events[:CHECKED], botcore.load(forest("300x6").bundle))
    group = f"wire to wire, one session of {N} events, 300x6"
    measure(call[peer], messages[peer], group=group, peer=peer, turn=turn, unit="message")


def check(peer, handle, messages, events, detector):
    wanted = detector.score_many(peer.carried(events.ravel()), np.arange(len(events) + 1) * N)["p_bot"]
    answers = [peer.reply.FromString(handle(*each)).scores[0].p_bot for each in messages[: len(events)]]
    assert np.isclose(answers, wanted, rtol=0.0, atol=0.0 if peer.share == 1.0 else 1e-4).mean() >= peer.share
