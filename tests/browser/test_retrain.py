"""What the page collects, a model learns from, and the server that collected it judges by that model; it runs on."""

from __future__ import annotations

import threading
from collections import deque
from itertools import count
from pathlib import Path

import httpx
import pytest
from captchas import solve
from click.testing import CliRunner
from gateways import CLIENT
from serving import started

from botcore.bundle import open_bundle
from botcore.cli import group

from .conftest import PATIENCE
from .test_collect import ROUNDS, agree, names, slide


@pytest.fixture
def collecting(tmp_path):
    """The address of a server that watches a folder of models, and that folder; its database is beside it."""
    models = tmp_path / "models"
    models.mkdir()
    Path(tmp_path, "client").write_text(CLIENT)
    options = ("--database", str(tmp_path / "botcore.db"), "--client-tokens", str(tmp_path / "client"))
    with started("--http", "127.0.0.1:0", "--models", str(models), *options) as (server, said):
        threading.Thread(target=deque, args=(server.stderr, 0), daemon=True).start()
        yield f"http://127.0.0.1:{said['http']}", models


def learn(data, tmp_path, models):
    """Exports what was collected and trains on it, beside the recordings of people, into the server's folder."""
    beside = tmp_path / "data"
    botcore("export", "--database", tmp_path / "botcore.db", "--out", beside)
    for name in ("captcha_sessions.parquet", "captcha_events.parquet"):
        Path(beside, name).symlink_to(Path(data, name).resolve())
    botcore("train", "slider", "--data", beside, "--out", models, "--per-kind", 2)


def botcore(*words):
    """A command that succeeds."""
    done = CliRunner().invoke(group, [str(word) for word in words])
    assert done.exit_code == 0, done.output


def version_on_duty(url, visit):
    body = {"session_id": f"visit {visit}", "captcha_id": "captcha1", "events": solve("slider", 90.0, seed=900)}
    reply = httpx.post(f"{url}/classify_session", json=body).raise_for_status().json()
    return reply["details"]["model"]["version"]


def test_a_bot_that_was_collected_on_the_page_is_learnt_from(browser, collecting, data, tmp_path):
    url, models = collecting
    context = browser.new_context(base_url=url)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"/collect#{CLIENT}")
    agree(page, "slider", bot_kind="leaper")
    for i in range(ROUNDS):
        page.wait_for_selector(f"#round:has(#count:text('Round {i + 1} of {ROUNDS}')) .slider")
        slide(page)
    assert len(names(page)) == ROUNDS
    context.close()
    before = version_on_duty(url, 0)

    learn(data, tmp_path, models)
    trained = open_bundle(models / "slider").manifest
    after = next(version for version in (version_on_duty(url, visit) for visit in count(1)) if version != before)
    assert after == trained["version"]
    (collected,) = (source for source in trained["sources"] if source["name"] == "collected")
    assert (collected["people"], collected["bots"]) == (0, ROUNDS)
