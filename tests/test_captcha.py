"""The CAPTCHA routes: a token and a layer are used once, a bot gets no second try, and every verdict is logged."""

import asyncio
import json
from functools import partial

import pytest
from captchas import LAYERS, solve
from databases import execute
from gateways import CLIENT, bearer, problem
from serving import run

import botcore
from botcore.layers import CAPTCHAS
from botcore.server import challenges, sessions
from botcore.server.settings import Limits

CLASSIFY, VERIFY, ISSUE = "/classify_session", "/v1/sessions/verify", "/v1/sessions"
KEYS = {"session_id", "captcha_id", "is_human", "prob_human", "decision", "details"}


@pytest.fixture
def asked(judges, tmp_path):
    """Starts a server that judges layers, and a client of it: asked(**settings)."""
    from gateways import gateway

    return partial(gateway, judges, tmp_path)


def value(layer):
    """What solves a layer as it is told to a page; of a question the first option, which may be wrong."""
    return {
        "slider": lambda: layer["target_position_px"],
        "rotation": lambda: -layer["start_deg"],
        "question": lambda: layer["options"].index(RIGHT[layer["question"]]) + 1,
    }[layer["layer"]]()


RIGHT = {question: right for question, right, *_ in challenges.questions()}


def body(session, captcha_id, wanted, seed=7, **how):
    """A layer's answer as a page sends it."""
    return {"session_id": session, "captcha_id": captcha_id, "events": solve(CAPTCHAS[captcha_id], wanted, seed, **how)}


def answered(session, layer, seed=7, **how):
    """The same, to what a page was told."""
    return body(session, layer["captcha_id"], value(layer), seed, **how)


def test_three_layers_are_asked_solved_and_verified_once(asked, database):
    async def test():
        async with asked(database=database) as (_, client):
            issued = (await client.post(ISSUE, json={})).json()
            session = issued["session_id"]
            answers = [
                await client.post(CLASSIFY, json=answered(session, layer, seed=4 + i))
                for i, layer in enumerate(issued["layers"])
            ]
            verified = [
                await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT)) for _ in range(2)
            ]
            late = await client.post(CLASSIFY, json=answered(session, issued["layers"][0]))
            return issued, answers, verified, late

    issued, answers, (verified, again), late = run(test())
    assert [(layer["captcha_id"], layer["layer"]) for layer in issued["layers"]] == list(LAYERS.items())
    for layer, answer in zip(issued["layers"], answers, strict=True):
        said = answer.json()
        assert (answer.status_code, set(said)) == (200, KEYS), said
        assert (said["is_human"], said["decision"], said["details"]["solved"]) == (True, "human", True), layer
        assert answer.headers["botcore-model"].startswith(f"{layer['layer']}@")
    told = verified.json()
    assert (told["passed"], told["is_human"], told["solved"], told["decision"]) == (True, True, True, "allow")
    assert [layer["captcha_id"] for layer in told["layers"]] == list(LAYERS)
    assert 0 < told["p_bot"] < 0.5 and told["p_value"] == 1.0
    problem(again, 409, "session_id")
    problem(late, 409, "session_id")
    kept = execute(database, "SELECT session FROM challenges")[0][0]
    assert kept == sessions.digest(issued["session_id"])
    log = execute(database, "SELECT modality, session_id, decision FROM detections ORDER BY id")
    assert log == [(layer, kept[:32], "allow") for layer in (*LAYERS.values(), "session")]


def test_a_layer_is_answered_once_and_only_as_it_was_asked(asked):
    async def test():
        async with asked() as (_, client):
            issued = (await client.post(ISSUE)).json()
            session, (slider, picture, question) = issued["session_id"], issued["layers"]
            wrong = body(session, "layer3_question", 1 + value(question) % 3)
            own = body(session, "captcha1", 30)
            own["metadata"] = {"target_position_px": 30.0, "success": True}
            answers = [await client.post(CLASSIFY, json=each) for each in (own, wrong)]
            again = await client.post(CLASSIFY, json=answered(session, slider))
            other = await client.post(CLASSIFY, json=body(session, "captcha2", 30))
            whole = await client.post(
                CLASSIFY, json=body(session, "rotation_layer", 360 - picture["start_deg"]) | {"model": "nobody"}
            )
            told = await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))
            return answers, again, other, whole, told.json()

    answers, again, other, whole, told = run(test())
    assert [answer.json()["details"]["solved"] for answer in answers] == [False, False]
    problem(again, 409, "captcha_id")
    problem(other, 422, "captcha_id")
    assert whole.json()["details"]["solved"] is True  # the long way round, and no judge of its own choice
    assert (told["passed"], told["is_human"], told["solved"]) == (False, True, False)


def test_after_a_bot_verdict_a_session_gets_no_second_try(asked, database):
    async def test():
        async with asked(database=database) as (_, client):
            issued = (await client.post(ISSUE)).json()
            session, (slider, picture, _) = issued["session_id"], issued["layers"]
            bot = await client.post(CLASSIFY, json=answered(session, slider, bot=True))
            refused = [await client.post(CLASSIFY, json=answered(session, each)) for each in (slider, picture)]
            told = await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))
            return bot.json(), refused, told.json()

    bot, refused, told = run(test())
    assert (bot["is_human"], bot["decision"]) == (False, "bot")
    for each in refused:
        problem(each, 403, "session_id")
    assert (told["passed"], told["is_human"], told["decision"]) == (False, False, "block")
    assert [layer["decision"] for layer in told["layers"]] == ["bot", None, None]
    assert execute(database, "SELECT count(*) FROM detections WHERE decision = 'block'") == [(2,)]


def test_a_bot_at_the_last_layer_does_not_pass_with_those_before(asked):
    async def test():
        async with asked() as (_, client):
            issued = (await client.post(ISSUE)).json()
            session = issued["session_id"]
            for i, layer in enumerate(issued["layers"]):
                await client.post(CLASSIFY, json=answered(session, layer, seed=4 + i, bot=i == 2))
            return (await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))).json()

    told = run(test())
    assert (told["passed"], told["solved"]) == (False, True)
    assert [layer["decision"] for layer in told["layers"]] == ["human", "human", "bot"]


def test_a_client_s_own_session_hears_its_bot_verdict_again(asked, database):
    async def test():
        async with asked(database=database) as (_, client):
            person = [await client.post(CLASSIFY, json=body("mine", "captcha2", 120, seed)) for seed in (4, 6)]
            bot = await client.post(CLASSIFY, json=body("mine", "captcha3", 120, bot=True))
            again = await client.post(CLASSIFY, json=body("mine", "layer3_question", 2, 8))
            other = await client.post(CLASSIFY, json=body("another", "layer3_question", 2, 8))
            return person, bot, again, other

    person, bot, again, other = run(test())
    assert [answer.json()["decision"] for answer in (*person, bot, again, other)] == ["human"] * 2 + ["bot"] * 2 + [
        "human"
    ]
    first, repeated = bot.json(), again.json()
    assert repeated["details"].pop("repeated") is True and "repeated" not in first["details"]
    assert repeated == first | {"captcha_id": "layer3_question"} and first["details"]["solved"] is None
    assert again.headers["botcore-model"] == bot.headers["botcore-model"]
    log = execute(database, "SELECT session_id, decision FROM detections ORDER BY id")
    assert log == [("mine", "allow"), ("mine", "allow"), ("mine", "block"), ("another", "allow")]


def test_who_works_with_keys_alone_is_not_accused(asked):
    def by_keys(session, layer):
        kind = {"slider": "slide", "rotation": "turn", "question": "enter"}[layer["layer"]]
        wanted = value(layer)
        steps = [wanted / 4 * i for i in (1, 2, 3, 4)] if kind != "enter" else [0.0] * 4
        columns = {"t": [0.5, 0.8, 1.4, 2.2], "x": steps, "y": [0.0] * 4, "kind": [kind] * 4, "target": [0] * 4}
        if kind == "enter":
            columns |= {"kind": ["enter", "leave", "enter", "answer"], "target": [1, 1, wanted, wanted]}
        return {"session_id": session, "captcha_id": layer["captcha_id"], "events": columns}

    async def test():
        async with asked() as (_, client):
            issued = (await client.post(ISSUE)).json()
            session = issued["session_id"]
            answers = [await client.post(CLASSIFY, json=by_keys(session, layer)) for layer in issued["layers"]]
            told = await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))
            return [answer.json() for answer in answers], told.json()

    answers, told = run(test())
    assert [(said["decision"], said["is_human"], said["details"]["solved"]) for said in answers] == [
        ("insufficient", False, True)
    ] * 3
    assert (told["passed"], told["solved"], told["decision"]) == (False, True, "insufficient")


def test_a_request_as_the_contract_has_it_is_answered_as_it_has_it(asked):
    made = solve("slider", 150, 5)
    names = {"move": "mousemove", "drag": "mousemove", "down": "mousedown", "up": "mouseup"}
    rows = [row for row in zip(*(made[name] for name in ("t", "x", "y", "kind")), strict=True) if row[3] in names]
    records = [
        {"time_since_start": 1000 * t, "event_type": names[kind], "client_x": x, "client_y": y, "velocity": 0.4}
        for t, x, y, kind in rows
    ]
    trace = [
        {"t": 1000 * t, "position": x}
        for t, x, kind in zip(made["t"], made["x"], made["kind"], strict=True)
        if kind == "slide"
    ]
    metadata = {"target_position_px": 150, "drag_count": 1, "used_mouse": True, "slider_trace": trace, "success": True}
    given = {"session_id": "c7", "captcha_id": "captcha1", "events": records, "metadata": metadata}

    async def test():
        async with asked() as (_, client):
            return await client.post(CLASSIFY, json=given)

    answer = run(test())
    said = answer.json()
    assert (answer.status_code, set(said)) == (200, KEYS)
    assert (said["session_id"], said["captcha_id"], said["decision"]) == ("c7", "captcha1", "human")
    details = said["details"]
    assert details["layer_type"] == "slider_layer1" and details["ensemble_agreement"] is True
    assert {details[f"{name}_pred"] for name in ("isolation_forest", "one_class_svm")} <= {"human", "bot"}


def test_simultaneous_answers_of_one_layer_are_judged_once(asked, database):
    async def test():
        async with asked(database=database) as (_, client):
            issued = (await client.post(ISSUE)).json()
            slider = issued["layers"][0]
            sent = [client.post(CLASSIFY, json=answered(issued["session_id"], slider, seed)) for seed in range(8)]
            return [answer.status_code for answer in await asyncio.gather(*sent)]

    assert sorted(run(test())) == [200] + [409] * 7
    assert execute(database, "SELECT count(*) FROM answers") == execute(database, "SELECT count(*) FROM detections")


@pytest.mark.parametrize("age", [1e-6, 600])
def test_an_expired_or_made_up_token_is_gone(asked, age):
    async def test():
        async with asked(limits=Limits(challenge_age=age)) as (_, client):
            issued = (await client.post(ISSUE)).json()
            session = issued["session_id"] if age < 1 else sessions.token()
            late = await client.post(CLASSIFY, json=answered(session, issued["layers"][0]))
            told = await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))
            return late, told

    for refused in run(test()):
        problem(refused, 410, "session_id")


def test_open_sessions_have_a_bound_and_expired_ones_make_room(asked, tmp_path):
    url = f"sqlite:///{tmp_path / 'botcore.db'}"

    async def test():
        async with asked(limits=Limits(challenges=2)) as (_, client):
            issued = [await client.post(ISSUE) for _ in range(3)]
            session, layer = issued[0].json()["session_id"], issued[0].json()["layers"][0]
            await client.post(CLASSIFY, json=answered(session, layer, 4))
            execute(url, f"UPDATE challenges SET expires = issued WHERE session = '{sessions.digest(session)}'")
            return issued, await client.post(ISSUE), execute(url, "SELECT count(*) FROM answers")

    issued, again, answers = run(test())
    assert [answer.status_code for answer in (*issued, again)] == [201, 201, 503, 201]
    problem(issued[2], 503, "sessions")
    assert issued[2].headers["retry-after"] and answers == [(0,)]


@pytest.mark.parametrize(
    ("changed", "status", "field"),
    [
        ({"captcha_id": "captcha9"}, 422, "captcha_id"),
        ({"captcha_id": None}, 422, "captcha_id"),
        ({"session_id": None}, 422, "session_id"),
        ({"session_id": ""}, 422, "session_id"),
        ({"session_id": "x" * 201}, 422, "session_id"),
        ({"events": 7}, 422, "events"),
    ],
    ids=str,
)
def test_an_answer_that_cannot_be_read_is_refused_and_counts_for_nothing(asked, tmp_path, changed, status, field):
    async def test():
        async with asked() as (_, client):
            return await client.post(CLASSIFY, json=body("mine", "captcha1", 120) | changed)

    problem(run(test()), status, field)
    assert execute(f"sqlite:///{tmp_path / 'botcore.db'}", "SELECT count(*) FROM detections") == [(0,)]


def test_a_refused_answer_to_an_issued_layer_may_be_sent_again(asked):
    async def test():
        async with asked() as (_, client):
            issued = (await client.post(ISSUE)).json()
            good = answered(issued["session_id"], issued["layers"][0], 4)
            return [await client.post(CLASSIFY, json=each) for each in (good | {"events": 7}, good)]

    refused, taken = run(test())
    problem(refused, 422, "events")
    assert taken.status_code == 200


def test_a_layer_without_a_model_names_the_path_and_the_command(models, tmp_path, monkeypatch):
    from gateways import gateway

    monkeypatch.setattr(botcore.bundle, "SHIPPED", tmp_path)  # whatever the package may ship

    async def test():
        async with gateway(models, tmp_path, model="tap") as (_, client):
            return await client.post(CLASSIFY, json=body("mine", "rotation_layer", 45))

    said = problem(run(test()), 503, "model")
    assert str(models / "rotation") in said["value"] and "botcore train rotation" in said["remedy"]


@pytest.mark.parametrize(
    ("given", "headers", "status", "field"),
    [
        ({"session_id": "s"}, {}, 401, "authorization"),
        ({"session_id": 7}, bearer(CLIENT), 422, "session_id"),
        ([], bearer(CLIENT), 422, "body"),
        ({"session_id": "x" * 9000}, bearer(CLIENT), 413, "body"),
        ({"session_id": "s"}, bearer(CLIENT), 410, "session_id"),
    ],
    ids=lambda given: str(given)[:40],
)
def test_only_who_holds_a_token_may_verify_and_says_what(asked, given, headers, status, field):
    async def test():
        async with asked() as (_, client):
            return await client.post(VERIFY, json=given, headers=headers)

    problem(run(test()), status, field)


def test_nothing_answered_is_nothing_known(asked):
    async def test():
        async with asked() as (_, client):
            session = (await client.post(ISSUE)).json()["session_id"]
            return (await client.post(VERIFY, json={"session_id": session}, headers=bearer(CLIENT))).json()

    told = run(test())
    assert (told["passed"], told["decision"], told["p_bot"], told["p_value"]) == (False, "insufficient", None, None)


def test_a_long_answer_is_judged_as_a_short_one(asked):
    long = body("mine", "captcha1", 120, 4)
    long["events"] = {name: column + column[-1:] * 4000 for name, column in long["events"].items()}
    assert len(json.dumps(long)) > 1 << 16

    async def test():
        async with asked() as (_, client):
            return await client.post(CLASSIFY, json=long)

    assert run(test()).status_code == 200
