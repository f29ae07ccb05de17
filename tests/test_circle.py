"""The whole circle of a layer: collected with consent, exported, trained on, judged by; at one server that runs on."""

import asyncio
import json
from itertools import count
from pathlib import Path

import people
from batches import METADATA
from captchas import solve
from click.testing import CliRunner
from gateways import CLIENT, bearer, gateway
from serving import run

from botcore.bundle import open_bundle
from botcore.cli import group

PEOPLE, BOTS = 21, 4
TARGET = 90.0  # px
TASK = {"captcha_id": "captcha1", "target_position_px": TARGET}


def recorded(seed: int, bot: bool) -> list[dict]:
    """A slider in two batches, as the collector posts them: what the page marks has no device."""
    made = solve("slider", TARGET, seed, bot=bot)
    goal = {"t": made["t"][0], "x": TARGET, "y": 6.0, "kind": "goal", "target": 0}
    made = {name: [goal[name], *column] for name, column in made.items()}
    marked = [kind in ("goal", "slide") for kind in made["kind"]]
    n = len(marked)
    columns = {name: [round(value, 4) for value in made[name]] for name in ("t", "x", "y")}
    columns |= {"event": made["kind"], "target": made["target"], "button": [0] * n, "event_flags": [0] * n}
    columns |= {"pressure": [None if mark else 0.0 for mark in marked], "contact": [None] * n}
    columns["pointer_type"] = ["" if mark else "mouse" for mark in marked]
    first, rest = ({name: column[part] for name, column in columns.items()} for part in (slice(40), slice(40, n)))
    return [{"seq": 0, "end": False, "metadata": METADATA, "events": first}, {"seq": 1, "end": True, "events": rest}]


async def collect(client, seed: int, bot: bool) -> str:
    """Its address, once all of it is on disk."""
    who = {"label": "bot", "bot_kind": "tween"} if bot else {"label": "human", "person": f"person {seed % 3}"}
    agreed = who | {"layer": "slider", "consent": True, "metadata": TASK}
    begun = (await client.post("/v1/recordings", json=agreed, headers=bearer(CLIENT))).raise_for_status().json()
    for batch in recorded(seed, bot):
        sent = await client.post(begun["endpoint"], json={"session": begun["session_id"]} | batch)
        assert sent.status_code == 204, sent.text
    return begun["endpoint"]


async def classify(client, visit: int) -> dict:
    """What the server says of somebody it never saw, in a session and by a way of its own for each visit."""
    solved = solve("slider", TARGET, seed=900 + visit)
    body = {"session_id": f"visit {visit}", "captcha_id": "captcha1", "events": solved}
    return (await client.post("/classify_session", json=body)).raise_for_status().json()


async def botcore(*words: object) -> str:
    """What a command says that succeeds, the server running on beside it."""
    done = await asyncio.to_thread(CliRunner().invoke, group, [str(word) for word in words])
    assert done.exit_code == 0, done.output
    return done.output


async def relieved(client, version: str) -> dict:
    """The first reply of another version."""
    for visit in count(1):
        reply = await classify(client, visit)
        if reply["details"]["model"]["version"] != version:
            return reply


def test_a_layer_that_is_collected_is_trained_on_and_judges_without_a_restart(tmp_path):
    models, data = people.put(tmp_path / "models", "slider"), tmp_path / "data"
    first = open_bundle(models / "slider").manifest["version"]

    async def test():
        async with gateway(models, tmp_path, watch=0.05) as (_, client):
            made = [await collect(client, seed, bot=seed >= PEOPLE) for seed in range(PEOPLE + BOTS)]
            withdrawn = await client.delete(made[0], headers=bearer(CLIENT))
            assert withdrawn.status_code == 200, withdrawn.text
            before = await classify(client, 0)
            told = await botcore("export", "--database", tmp_path / "botcore.db", "--out", data)
            await botcore("train", "slider", "--data", data, "--out", models, "--per-kind", 2)
            return before, told, await relieved(client, first)

    before, told, after = run(test())
    trained = open_bundle(models / "slider").manifest
    assert f"{PEOPLE + BOTS - 1} recordings" in told
    assert before["details"]["model"]["version"] == first != trained["version"]
    assert after["details"]["model"]["version"] == trained["version"]
    assert (after["decision"], after["is_human"]) == ("human", True)
    assert (len(trained["people"]), trained["inputs"]) == (PEOPLE - 1, ["mouse_held"])
    (source,) = (source for source in trained["sources"] if source["name"] == "collected")
    assert (source["people"], source["bots"]) == (PEOPLE - 1, BOTS)
    assert json.loads(Path(models, "slider.report", "report.json").read_text())["people"] == PEOPLE - 1
