"""Replays in a server: every finished pointer session is looked up, then remembered."""

import json

import pytest
from test_course import slide
from test_memory import moved, wander

import botcore
from botcore._score import Duty, LivePointer, ReplayMemory, Roster, Stream, answer_pointer
from botcore.server import botcore_pb2 as pb
from botcore.server.wire import SessionEncoder
from botcore.verdict import integrity_codes

LENIENT = {"accuse": 1000.0, "miss": 0.001, "challenge": 1.0, "pass_rate": 0.5}  # nobody is challenged for a score


@pytest.fixture(scope="module")
def detector():
    return botcore.load("pointer")


def judged(stream, session, made, step=200, **terms):
    """The last Score of a session sent in chunks."""
    encoder = SessionEncoder(session, reasons=True, **terms)
    for first in range(0, len(made), step):
        part = encoder.chunk(made[first : first + step], end=first + step >= len(made))
        score = pb.Scores.FromString(stream.handle(part)).scores[0]
    return score


def codes(score):
    return {reason.code for reason in score.reasons}


def test_a_replay_is_told_and_challenged_at_its_last_chunk(detector):
    memory = ReplayMemory(1000)
    roster = Roster({"pointer": Duty(detector)}, memory=memory)
    first = judged(Stream(roster), "first", wander(1), costs=LENIENT)
    again = judged(Stream(roster), "again", moved(wander(1), 1.4j, 50.0), costs=LENIENT)
    assert "replayed" not in codes(first)
    assert "replayed" in codes(again)
    assert again.decision in (pb.DECISION_CHALLENGE, pb.DECISION_INSUFFICIENT)
    assert memory.replays == 1


def test_a_straight_drag_is_told_though_a_stream_sees_it_piece_by_piece(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    told = [
        codes(judged(Stream(roster), str(i), made, step=9)) for i, made in enumerate([slide(1), slide(2), slide(1)])
    ]
    assert ["replayed" in each for each in told] == [False, False, True]


def test_other_sessions_are_judged_as_without_a_memory(detector):
    alone = Roster({"pointer": Duty(detector)})
    beside = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    for seed in range(5):
        assert judged(Stream(alone), str(seed), wander(seed)) == judged(Stream(beside), str(seed), wander(seed))


def test_a_session_that_vanishes_is_remembered(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    stream = Stream(roster)
    stream.handle(SessionEncoder("gone").chunk(wander(2)))
    del stream
    assert "replayed" in codes(judged(Stream(roster), "again", wander(2)))


def test_the_same_session_sent_again_is_no_replay(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    for _ in range(2):
        assert "replayed" not in codes(judged(Stream(roster), "same", wander(3)))


def test_without_a_challenge_the_costs_stand(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    never = LENIENT | {"challenge": 0.0}
    judged(Stream(roster), "first", wander(4), costs=never)
    again = judged(Stream(roster), "again", wander(4), costs=never)
    assert "replayed" in codes(again)
    assert again.decision in (pb.DECISION_ALLOW, pb.DECISION_INSUFFICIENT)


def test_a_refused_batch_leaves_nothing(detector):
    memory = ReplayMemory(1000)
    roster = Roster({"pointer": Duty(detector)}, memory=memory)
    good, bad = (
        SessionEncoder("good").chunk(wander(5), end=True),
        SessionEncoder("bad", model="nobody").chunk(wander(6)),
    )
    with pytest.raises(ValueError, match="nobody"):
        Stream(roster).handle(good + bad)
    assert "replayed" not in codes(judged(Stream(roster), "again", wander(5)))


def body(made, **fields):
    columns = {name: made[name].astype(float).tolist() for name in ("t", "x", "y")}
    return json.dumps(columns | fields).encode()


def test_http_looks_up_and_remembers(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    replies = [json.loads(answer_pointer(roster, body(moved(wander(7), scale)))[0]) for scale in (1.0, 1.5)]
    assert ["replayed" in [reason["code"] for reason in reply["reasons"]] for reply in replies] == [False, True]


def test_http_takes_a_session_posted_again_as_it_grows_for_one(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))
    for part in (500, 1000):
        reply = json.loads(answer_pointer(roster, body(wander(8)[:part], session="growing"))[0])
        assert "replayed" not in [reason["code"] for reason in reply["reasons"]]


def test_it_has_a_code_of_its_own():
    assert "replayed" in integrity_codes(0xFFFFFFFF)


def test_a_websocket_tells_of_a_replay_at_its_click(detector):
    roster = Roster({"pointer": Duty(detector)}, memory=ReplayMemory(1000))

    def message(made, kinds):
        columns = {name: made[name].astype(float).tolist() for name in ("t", "x", "y")}
        return json.dumps(columns | {"kind": kinds}).encode()

    told = []
    for name in ("first", "again"):
        live, made = LivePointer(), slide(3)
        opening = json.loads(message(made[:-1], ["move"] * (len(made) - 1))) | {"session": name}
        click = message(made[[-1, -1]], ["down", "up"])
        told.append([answered(live, roster, part) for part in (json.dumps(opening).encode(), click)])
        del live
    assert told == [[False, False], [False, True]]


def answered(live, roster, message):
    return "replayed" in [reason["code"] for reason in json.loads(live.handle(roster, message).text)["reasons"]]
