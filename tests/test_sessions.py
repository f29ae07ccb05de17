"""CAPTCHA sessions in the database: what many threads do at once, and what is written twice, counts once."""

import threading
from datetime import timedelta

import pytest
from databases import execute

from botcore.server import sessions
from botcore.server.challenges import Goal
from botcore.server.database import Database, StoreError
from botcore.server.detections import Detection, new_id, now, settle
from botcore.server.migrate import migrate
from botcore.server.sessions import Answer

MINUTE = timedelta(minutes=1)


def test_a_token_is_like_no_other():
    tokens = {sessions.token() for _ in range(100)}
    assert len(tokens) == 100 and all(sessions.TOKEN.fullmatch(token) for token in tokens)


@pytest.fixture
def opened(database):
    """A database with its tables, and an issued session in it."""
    made = Database(database, connections=10)
    migrate(made)
    goals = {"captcha1": Goal(150.0, 6.0), "layer3_question": Goal(target=2)}
    made.write(lambda connection: sessions.issue(connection, "key", goals, now(), now() + MINUTE, 10))
    yield made
    made.close()


def verdict(captcha_id="captcha1", bot=False):
    """A verdict as the database keeps it."""
    logged = Detection(modality="slider", model="slider", version="1", decision="block" if bot else "allow")
    return Answer(captcha_id, bot, {"told": {}, "part": {}}, logged)


def settled(opened, work, *given):
    """What a work of the detection log tells, its rows written."""
    (told,) = opened.write(lambda connection: settle(connection, [lambda _: work(connection, *given)]))
    if isinstance(told, StoreError):
        raise told
    return told


def at_once(count, work):
    """What so many threads that begin together returned or were refused with."""
    together, said = threading.Barrier(count), []

    def one(number):
        together.wait(30)
        try:
            said.append(work(number))
        except StoreError as refused:
            said.append(refused.code)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return said


def test_of_threads_that_answer_one_layer_at_once_one_is_taken(opened, database):
    made = [verdict() for _ in range(8)]
    said = at_once(8, lambda i: settled(opened, sessions.answer, "key", made[i]))
    assert sorted(said, key=str) == [None, *["already_exists"] * 7]
    assert execute(database, "SELECT count(*) FROM detections") == execute(database, "SELECT count(*) FROM answers")


def test_of_threads_that_answer_layers_at_once_none_is_taken_after_a_bot(opened, database):
    made = [verdict("captcha1", bot=True), verdict("layer3_question")]
    said = at_once(2, lambda i: settled(opened, sessions.answer, "key", made[i]))
    kept = execute(database, "SELECT captcha_id FROM answers ORDER BY id")
    assert said.count(None) == len(kept) and ("captcha1",) in kept
    with pytest.raises(StoreError, match="bot was seen"):
        opened.read(lambda connection: sessions.asked(connection, "key", "layer3_question", now()))


def redeemed(opened, redemption):
    """The layers as they are concluded from."""

    def conclude(_session, row_id, layers):
        return layers, Detection(modality="session", model="m", version="1", decision="allow", id=row_id)

    return opened.write(lambda connection: sessions.redeem(connection, "key", redemption, now(), conclude))


def test_of_threads_that_redeem_at_once_one_does(opened, database):
    said = at_once(8, lambda _: redeemed(opened, new_id()))
    assert said.count("already_exists") == 7 and {"captcha1": None, "layer3_question": None} in said
    assert execute(database, "SELECT count(*) FROM detections") == [(1,)]


def test_of_threads_that_condemn_at_once_all_hear_the_same(opened, database):
    made = [verdict(bot=True) for _ in range(8)]
    said = at_once(8, lambda i: settled(opened, sessions.condemn, "own", made[i], {"first": i}))
    first = opened.read(lambda connection: sessions.earlier(connection, "own"))
    assert sorted(said, key=str) == sorted([first] * 7 + [None], key=str)
    assert execute(database, "SELECT count(*) FROM detections") == [(1,)]


def test_what_is_written_twice_because_the_database_went_away_counts_once(opened, database):
    given, redemption = verdict(bot=True), new_id()
    for _ in range(2):
        settled(opened, sessions.answer, "key", given)
        assert settled(opened, sessions.condemn, "own", given, {}) is None
    for _ in range(2):
        assert redeemed(opened, redemption) == {"captcha1": given.figures, "layer3_question": None}
    assert execute(database, "SELECT count(*) FROM detections") == [(2,)]
