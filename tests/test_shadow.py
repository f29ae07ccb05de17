"""A model scored beside the one on duty: counted session by session, heard by nobody, promoted without losing any."""

import asyncio
import io
import json
import os
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import gateways
import httpx
import numpy as np
import people
import pytest
from captchas import solve
from conftest import hand
from fitted import CALIBRATION, Trained, boosted
from gateways import OPERATOR, bearer
from modalities import trained
from serving import ask, chunk, run, serving
from taps import hand as tapped
from websockets.asyncio.client import connect

import botcore
from botcore import shelf
from botcore._score import (
    Duty,
    LivePointer,
    LiveTaps,
    Roster,
    Stream,
    answer_actions,
    answer_layer,
    answer_log,
    answer_pointer,
    answer_taps,
)
from botcore.server import botcore_pb2 as pb
from botcore.server.metrics import Errors
from botcore.server.registry import Registry
from botcore.server.wire import SessionEncoder
from botcore.training.publish import publish

N = 40  # sessions of a road
DOCUMENT = json.loads((Path(__file__).parents[1] / "server/openapi.json").read_text())
VOCABULARY = {"event": ["phone_call", "send_email", "click_ad"], "category": ["Holidays", "Motor"]}  # other codes


def spread(path, judge):
    """A bundle whose decisions on the sessions of these tests differ: calibrated to how it scores them."""
    detector = botcore.load(path)
    margins = [judge(detector, i).margin for i in range(N)]
    slope = 2.0 / float(np.std(margins))
    facts = json.loads((path / "manifest.json").read_text())
    facts["calibration"] |= {"slope": slope, "intercept": -slope * float(np.median(margins))}
    (path / "manifest.json").write_text(json.dumps(facts))
    return path


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A directory with two versions of a pointer model that differ, and their versions."""
    folder = tmp_path_factory.mktemp("published")
    paths = [spread(publish(Trained(boosted(seed)), folder), lambda each, i: whole(each, hand(i))) for seed in (1, 2)]
    return folder, [path.name.partition("@")[2] for path in paths]


@pytest.fixture
def models(published, tmp_path):
    """A copy of it with the first on duty and the second beside it."""
    folder, (on_duty, beside) = published
    copy = shutil.copytree(folder, tmp_path / "models", symlinks=True)
    shelf.put_on_duty(copy, "pointer", on_duty)
    shelf.put_in_shadow(copy, "pointer", beside)
    return copy, (on_duty, beside)


@pytest.fixture(scope="module")
def pairs(published, tmp_path_factory):
    """Of each modality the one on duty and its shadow."""
    folder, versions = published
    found = {"pointer": [botcore.load(folder / f"pointer@{version}") for version in versions]}
    others = {
        "tap": (trained("tap"), trained("tap", seed=1)),
        "actions": (trained("actions"), replace(trained("actions", seed=1), vocabulary=VOCABULARY)),
        "slider": (people.trained("slider"), replace(people.trained("slider"), calibration=CALIBRATION)),
    }
    judges = {"tap": lambda each, i: whole(each, botcore.taps(*tapped(i))), "actions": acted}
    for modality, both in others.items():
        out, judge = tmp_path_factory.mktemp(modality), judges.get(modality)
        paths = [publish(one, out) for one in both]
        found[modality] = [botcore.load(spread(path, judge) if judge else path) for path in paths]
    return found


def whole(detector, events, **terms):
    session = detector.session(**terms)
    session.push_events(events)
    return session.verdict()


def agreement(both):
    """What the counts must be of sessions both have judged: [(verdict on duty, verdict of the shadow)]."""
    decisions = Counter((said.decision, own.decision) for said, own in both)
    assert sum(count for (said, own), count in decisions.items() if said != own), "they agree on all: nothing is tested"
    apart = [abs(said.p_bot - own.p_bot) for said, own in both if "insufficient" not in (said.decision, own.decision)]
    return decisions, np.histogram(apart, 20, (0, 1))[0].tolist(), pytest.approx(sum(apart))


def counted(comparison):
    counts = comparison.counts()
    decisions = {(said, own): n for said, each in counts["decisions"].items() for own, n in each.items() if n}
    return Counter(decisions), counts["differences"], counts["difference_sum"]


def columns(events, start=0, end=None):
    part = events[start:end]
    return {name: part[name].astype(float).tolist() for name in ("t", "x", "y")} | {"kind": part["kind"].tolist()}


def streamed(model, parts):
    """Sends each session's chunks over a stream of bytes."""

    def send(roster, i):
        stream, encoder = Stream(roster), SessionEncoder(f"s{i}", model=model)
        for part in parts(i):
            stream.handle(encoder.rows(part) if model == "actions" else encoder.chunk(part))
        if i % 2:
            stream.finish()  # the others end with their stream

    return send


def live(make, messages):
    def send(roster, i):
        session = make()
        for message in messages(i):
            session.handle(roster, json.dumps(message).encode())

    return send


def slider(i):
    return solve("slider", people.value_of("slider", i), i, bot=i % 3 == 0)


def log(i):
    """A user's rows."""
    random = np.random.default_rng(i)
    events, categories = ["send_email", "click_ad", "phone_call", "never seen"], ["Motor", "Jobs", "Holidays"]
    return [(str(random.choice(events)), str(random.choice(categories))) for _ in range(3 + i % 20)]


def log_of(i):
    event, category = map(list, zip(*log(i), strict=True))
    return {"UserId": ["u"] * len(event), "Event": event, "Category": category}


def read_log(roster, i):
    """As a file of users is judged."""
    duty, name = roster.duties["actions"], io.StringIO()
    tallies, shadow = duty.detector.tallies(), duty.shadow.tallies()
    name.write("UserId,Event,Category\n" + "".join(f"u,{event},{category}\n" for event, category in log(i)))
    for users in (tallies, shadow):
        users.push(io.BytesIO(name.getvalue().encode()))
    answer_log(duty, tallies, None, shadow)


def acted(detector, i):
    users = detector.tallies()
    users.push(log_of(i))
    return users.verdict("u")


def post(answer, body):
    return lambda roster, i: answer(roster, json.dumps(body(i)).encode())


ROADS = {
    "stream": ("pointer", streamed("pointer", lambda i: np.array_split(hand(i), 5)), hand),
    "pointer over HTTP": ("pointer", post(answer_pointer, lambda i: columns(hand(i))), hand),
    "live pointer": ("pointer", live(LivePointer, lambda i: [columns(hand(i), 0, 70), columns(hand(i), 70)]), hand),
    "stream of taps": (
        "tap",
        streamed("tap", lambda i: [botcore.taps(*tapped(i))]),
        lambda i: botcore.taps(*tapped(i)),
    ),
    "taps over HTTP": ("tap", post(answer_taps, lambda i: tapped(i)[0].tolist()), lambda i: botcore.taps(tapped(i)[0])),
    "live taps": (
        "tap",
        live(LiveTaps, lambda i: [tapped(i)[0][:9].tolist(), tapped(i)[0][9:].tolist()]),
        lambda i: botcore.taps(tapped(i)[0]),
    ),
    "stream of rows": ("actions", streamed("actions", lambda i: [log(i)[:2], log(i)[2:]]), None),
    "rows over HTTP": ("actions", post(answer_actions, log_of), None),
    "file of rows": ("actions", read_log, None),
    "layer over HTTP": (
        "slider",
        post(answer_layer, lambda i: {"session_id": "s", "captcha_id": "captcha1", "events": slider(i)}),
        lambda i: botcore.layers.events(slider(i), "slider"),
    ),
}


@pytest.mark.parametrize("road", ROADS)
def test_every_road_counts_what_the_shadow_would_have_said(pairs, road):
    modality, send, events = ROADS[road]
    on_duty, shadow = pairs[modality]
    duty = Duty(on_duty, shadow=shadow)
    roster = Roster({modality: duty})
    for i in range(N):
        send(roster, i)
    judge = (lambda detector, i: whole(detector, events(i))) if events else acted
    assert counted(duty.comparison) == agreement([(judge(on_duty, i), judge(shadow, i)) for i in range(N)])
    assert sum(duty.meter.counts()["settled"].values()) == N, "the shadow is counted as if it were on duty"


def test_it_judges_on_the_terms_of_the_request(pairs):
    on_duty, shadow = pairs["pointer"]
    duty, costs = Duty(on_duty, shadow=shadow), {"accuse": 3.0, "miss": 9.0, "challenge": 0.0}
    roster = Roster({"pointer": duty})
    for i in range(N):
        Stream(roster).handle(SessionEncoder("s", costs=costs, prior=0.2).chunk(hand(i)))
        answer_pointer(roster, json.dumps(columns(hand(i)) | {"costs": costs, "prior": 0.2}).encode())
    both = [tuple(whole(each, hand(i), costs=costs, prior=0.2) for each in (on_duty, shadow)) for i in range(N)]
    assert counted(duty.comparison) == agreement(2 * both)


def test_it_changes_no_answer(pairs):
    on_duty, shadow = pairs["pointer"]
    alone, beside = (Roster({"pointer": Duty(on_duty, shadow=each)}) for each in (None, shadow))
    for i in range(10):
        batch = chunk(i) + chunk(i + 1, session="another", end=True, reasons=True)
        assert Stream(alone).handle(batch) == Stream(beside).handle(batch)
        body = json.dumps(columns(hand(i))).encode()
        assert answer_pointer(alone, body)[0] == answer_pointer(beside, body)[0]


def test_what_is_refused_is_not_compared(pairs):
    duty = Duty(pairs["actions"][0], shadow=pairs["actions"][1])
    stream = Stream(Roster({"actions": duty}, "actions"))
    with pytest.raises(botcore._score.WireError):
        stream.handle(SessionEncoder("s").rows(log(1)) + SessionEncoder("s").rows(log(1)))
    del stream
    assert not counted(duty.comparison)[0]


def test_a_shadow_judges_the_same_modality(pairs):
    with pytest.raises(ValueError, match="the shadow judges tap: take one that judges pointer"):
        Duty(pairs["pointer"][0], shadow=pairs["tap"][0])


def test_an_operator_sees_where_they_disagree(models, pairs, tmp_path):
    folder, (old, new) = models

    async def test():
        async with gateways.gateway(folder, tmp_path, metrics="127.0.0.1:0") as (server, client):
            for i in range(N):
                assert (await client.post("/v1/pointer", json=columns(hand(i)))).status_code == 200
            async with connect(f"ws://127.0.0.1:{server.http_port}/v1/pointer") as socket:
                for part in (columns(hand(0), 0, 90), columns(hand(0), 90)):
                    await socket.send(json.dumps(part))
                    await socket.recv()
            while server.front.gateway.connections:
                await asyncio.sleep(0)
            told = (await client.get("/v1/overview", headers=bearer(OPERATOR))).json()
            async with httpx.AsyncClient() as prometheus:
                return told, (await prometheus.get(f"http://{server.metrics_address}/metrics")).text

    told, text = run(test())
    (pointer,) = [model for model in told["models"] if model["name"] == "pointer"]
    seen = [*range(N), 0]
    both = [tuple(whole(each, hand(i)) for each in pairs["pointer"]) for i in seen]
    decisions, differences, total = agreement(both)
    shadow = pointer["shadow"]
    assert set(shadow) == set(DOCUMENT["components"]["schemas"]["Shadow"]["required"])
    assert (shadow["version"], shadow["sessions"]) == (new, len(seen))
    assert [model["shadow"] for model in told["models"] if model is not pointer] == [None] * (len(told["models"]) - 1)
    assert shadow["agreed"] == sum(count for (said, own), count in decisions.items() if said == own)
    assert shadow["difference"] * sum(differences) == total
    for (said, own), count in decisions.items():
        assert shadow["decisions"][said][own] == count
        labels = f'decision="{said}",model="pointer",shadow="{new}",shadow_decision="{own}",version="{old}"'
        assert f"botcore_shadow_total{{{labels}}} {float(count)}" in text
    labels = f'model="pointer",shadow="{new}",version="{old}"'
    assert f"botcore_shadow_difference_count{{{labels}}} {float(sum(differences))}" in text


def test_a_file_of_users_is_judged_by_both(tmp_path):
    for seed in (0, 1):
        spread(publish(trained("actions", seed=seed), tmp_path, shadow=seed > 0), acted)
    publish(trained("pointer"), tmp_path)
    text = "UserId,Event,Category\n" + "".join(f"{i},{event},{of}\n" for i in range(N) for event, of in log(i))

    async def test():
        async with gateways.gateway(tmp_path, tmp_path) as (server, client):
            told = await client.post("/predict", files={"file": ("log.csv", text.encode(), "text/csv")})
            return told, server.registry.duty("actions")

    told, duty = run(test())
    assert told.status_code == 200, told.text
    both = [tuple(acted(each, i) for each in (duty.detector, duty.shadow)) for i in range(N)]
    assert counted(duty.comparison) == agreement(both)


def test_promotion_and_rollback_under_load_lose_no_stream(models):
    folder, (old, new) = models
    rounds, streams = 12, 4

    async def client(call, moved):
        """Sends one long session and, with every chunk of it, a short one; returns who judged the short ones."""
        long, versions = SessionEncoder("long"), []
        for i in range(rounds):
            if i in moved:
                moved[i][0].release()
                await moved[i][1].wait()
            reply = await ask(call, long.chunk(hand(i)[:64], end=i == rounds - 1) + chunk(i, session=f"{i}", end=True))
            assert reply.scores[0].model.version == old, "a session left the model it began with"
            versions.append(reply.scores[1].model.version)
        await call.done_writing()
        return versions, await call.code()

    async def test():
        moved = {4: (asyncio.Semaphore(0), asyncio.Event()), 8: (asyncio.Semaphore(0), asyncio.Event())}
        async with serving(models=folder) as (server, stubs):
            clients = [asyncio.create_task(client(stubs.stream(), moved)) for _ in range(streams)]
            for (waiting, done), move in zip(moved.values(), (shelf.promote, shelf.roll_back), strict=True):
                for _ in clients:
                    await waiting.acquire()
                move(folder, "pointer")
                await server.registry.look()
                done.set()
            return await asyncio.gather(*clients), server.registry

    clients, registry = run(test())
    for versions, code in clients:
        assert (code.name, versions) == ("OK", [old] * 4 + [new] * 4 + [old] * 4)
    settled = {model.version: sum(meter.counts()["settled"].values()) for model, meter in registry.meters.items()}
    assert (settled[old], settled[new]) == ((8 + 1) * streams, 4 * streams)
    assert all(meter.open == 0 for meter in registry.meters.values())
    (compared,) = registry.comparisons.values()
    assert sum(counted(compared)[0].values()) == (4 + 1) * streams, (
        "of the sessions that began beside a shadow, not all"
    )
    assert registry.duty().shadow is None and registry.duty().detector.model.version == old


def test_a_shadow_comes_and_goes_while_it_serves(models):
    folder, (old, new) = models

    async def test():
        async with serving(models=folder, watch=0.05) as (server, client):
            duty = server.registry.duty()
            assert (duty.detector.model.version, duty.shadow.model.version) == (old, new)
            shelf.lift_shadow(folder, "pointer")
            while server.registry.duty().shadow:
                await client.stub.Score(pb.Batch())
            return duty, server.registry.duty()

    before, after = run(test())
    assert after.detector is before.detector and after.meter is before.meter, "the one on duty was disturbed"


def cut_short(folder, version):
    source = folder / f"pointer@{version}" / "forest.c"
    os.truncate(source, source.stat().st_size // 2)


def vanish(folder, version):
    shutil.rmtree(folder / f"pointer@{version}")


def judge_taps(folder, version):
    vanish(folder, version)
    publish(trained("tap"), folder)
    (folder / f"pointer@{version}").symlink_to((folder / "tap").resolve())


@pytest.mark.parametrize("damage", [cut_short, vanish, judge_taps])
@pytest.mark.parametrize("when", ["to begin with", "while it serves"])
def test_a_broken_shadow_is_refused_and_the_one_on_duty_undisturbed(models, damage, when):
    folder, (old, new) = models
    errors = Errors()
    if when == "to begin with":
        damage(folder, new)
        registry = Registry(folder, errors)
        duty = registry.duty()
    else:
        link = folder / "pointer.shadow"
        link.unlink()
        registry = Registry(folder, errors)
        duty = registry.duty()
        damage(folder, new)
        link.symlink_to(f"pointer@{new}")
        run(registry.look())
        assert registry.duty() is duty
    assert (duty.detector.model.version, duty.shadow) == (old, None)
    assert errors.by_reason == {"shadow": 1}
    run(registry.look())
    assert errors.by_reason == {"shadow": 1}, "the same broken shadow was read again"
    answer_pointer(registry.roster, json.dumps(columns(hand(1))).encode())
    assert sum(duty.meter.counts()["settled"].values()) == 1 and not registry.comparisons


def test_a_promoted_shadow_is_compared_with_nobody(models):
    folder, (_, new) = models
    registry = Registry(folder, Errors())
    link = folder / "pointer.next"
    link.symlink_to(f"pointer@{new}")
    os.replace(link, folder / "pointer")  # the shadow's link stays for now, as in the middle of a promotion
    run(registry.look())
    duty = registry.duty()
    assert (duty.detector.model.version, duty.shadow) == (new, None)
    assert set(registry.duties) == {"pointer", *botcore.bundle.shipped()}, "a link beside the models became a model"
