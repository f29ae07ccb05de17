"""The page that collects: nothing without consent, all of it with, and nothing kept of what was withdrawn."""

from __future__ import annotations

import sqlite3

import pytest
from click.testing import CliRunner
from gateways import CLIENT

from botcore.features import extract_native
from botcore.features import names as features
from botcore.server.export import command as export
from botcore.training.layers.datasets import load

from . import tasks

DOTS = 12
ROUNDS = 3


def rows(site, query):
    """What the server's database says."""
    with sqlite3.connect(site.database) as database:
        return database.execute(query).fetchall()


def asked(page):
    """The requests that carry something to the server from now on."""
    sent = []
    page.on("request", lambda request: sent.append(request) if request.method != "GET" else None)
    return sent


def agree(page, layer, **fields):
    """Fills the form as what this browser is, and starts."""
    page.check("input[value=bot]")
    page.check(f"input[value={layer}]")
    for name, value in ({"bot_kind": "straight_line"} | fields).items():
        page.fill(f"#{name}", value)
    page.check("#consent")
    page.click("#start")


def names(page):
    """Waits for the page's thanks; the recordings it names."""
    page.wait_for_selector("#thanks:visible")
    return page.locator("#names").inner_text().split()


def hit(page):
    """All the dots of a visit."""
    for _ in range(ROUNDS):
        for i in range(DOTS):
            page.wait_for_selector(f"#target[aria-label='Dot {i + 1} of {DOTS}']")
            page.mouse.move(*tasks.middle(page, "#target"), steps=2)
            page.mouse.down()
            page.mouse.up()


def test_without_an_invitation_there_is_no_form(visit, look):
    page = visit("/collect")
    assert page.locator("#closed").is_visible() and not page.locator("#form").is_visible()
    look(page, "collect-closed")


def test_without_consent_nothing_leaves(visit, look):
    page = visit(f"/collect#{CLIENT}")
    sent = asked(page)
    page.mouse.move(300, 300, steps=5)
    page.click("#start")
    page.mouse.move(500, 200, steps=5)
    assert page.locator("#intro").is_visible() and not sent
    assert page.evaluate("document.activeElement.id") == "consent"  # where the browser says what is amiss
    look(page, "collect-form")


def test_dots_are_recorded_and_deleted(visit, site, look):
    page = visit(f"/collect#{CLIENT}")
    agree(page, "pointer", person="an_alias")
    page.wait_for_selector("#target:visible")
    look(page, "collect-dots")
    hit(page)
    mine = names(page)
    look(page, "collect-thanks")
    assert len(mine) == ROUNDS
    assert set(mine) <= {id for (id,) in rows(site, "select id from recordings where person = 'an_alias'")}
    page.click("#withdraw")
    page.wait_for_selector("#withdrawn:visible")
    look(page, "collect-withdrawn")
    assert not set(mine) & {id for (id,) in rows(site, "select id from recordings")}


@pytest.mark.parametrize("layer", ["slider", "rotation", "question"])
def test_a_layer_is_recorded_and_exported_as_training_reads_it(visit, site, look, layer, tmp_path):
    page = visit(f"/collect#{CLIENT}")
    sent = asked(page)
    agree(page, layer)
    work = {"slider": slide, "rotation": turn, "question": answer}[layer]
    for i in range(ROUNDS):
        page.wait_for_selector(f"#round:has(#count:text('Round {i + 1} of {ROUNDS}')) .{layer}")
        work(page)
        if not i:
            look(page, f"collect-{layer}")
    mine = names(page)
    batches = [each.post_data_json for each in sent if "/v1/recordings/" in each.url]
    kinds = {kind for batch in batches for kind in batch["events"]["event"]}
    own = {"slider": {"goal", "slide", "drag"}, "rotation": {"goal", "turn"}, "question": {"enter", "answer"}}
    assert kinds >= {"move", "down", "up"} | own[layer]

    told = CliRunner().invoke(export, ["--database", str(site.database), "--out", str(tmp_path), "--layer", layer])
    sessions = load(tmp_path, layer)
    assert told.exit_code == 0 and set(mine) <= set(sessions.table["session_id"])
    assert set(sessions.table["label"]) == {1} and set(sessions.table["bot_kind"]) == {"straight_line"}
    rows = extract_native(layer, sessions.events, sessions.offsets)
    column = dict(zip(features(layer), rows.T, strict=True))
    if layer == "question":
        assert (column["options_explored"] >= 1).all() and (column["answer_time"] > 0).all()
    else:
        assert (column["goal_error"] <= 6).all()


def slide(page):
    here, way = tasks.middle(page, ".handle"), tasks.way(page)
    page.mouse.move(*here, steps=3)
    page.mouse.down()
    page.mouse.move(here.x + way, here.y, steps=15)
    page.mouse.up()


def turn(page):
    left = tasks.turns(page)
    for _ in range(abs(left)):
        page.click(f".turn >> nth={int(left > 0)}")
    page.click(".rotation .row button >> nth=1")


def answer(page):
    page.click(".option >> nth=1")


def test_a_recording_can_be_stopped(visit):
    page = visit(f"/collect#{CLIENT}")
    agree(page, "slider")
    page.wait_for_selector(".slider")
    page.mouse.move(300, 300, steps=5)
    page.click("#stop")
    assert len(names(page)) == 1


def test_a_driven_browser_is_no_person(visit, look):
    page = visit(f"/collect#{CLIENT}", refusals=True)
    page.check("#consent")
    page.click("#start")
    page.wait_for_selector(".slider")
    page.mouse.move(300, 300, steps=5)
    page.wait_for_selector("#failure:visible")
    look(page, "collect-driven")
    assert page.locator("#why").inner_text().endswith("record it as a bot")
    page.click("#forget")
    page.wait_for_selector("#withdrawn:visible")


def test_a_wrong_invitation_says_so(visit, look):
    page = visit("/collect#not-one-of-this-server", refusals=True)
    page.check("#consent")
    page.click("#start")
    page.wait_for_selector("#failure:visible")
    look(page, "collect-refused")
    assert "token" in page.locator("#why").inner_text()
