"""A server of its own process and a Chromium, for every test of the pages."""

from __future__ import annotations

import os
import shutil
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path

import pytest
from gateways import CLIENT, OPERATOR
from serving import started

from botcore.training.drivers.chromium import FLAGS, INSTALL

from .hand import Hand

PATIENCE = 10_000  # ms after which what a test waits for has failed to come
SIZE = {"width": 1000, "height": 720}


@dataclass(frozen=True)
class Site:
    """Where the server is, and its database."""

    url: str
    database: Path


@pytest.fixture(scope="package")
def browser():
    """One Chromium for all of the package."""
    if not shutil.which("chromium"):
        pytest.skip(f"needs Chromium; install it with: {INSTALL}")
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install 'botcore[record]'")
    with playwright.sync_playwright() as api:
        running = api.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="package")
def site(browser, tmp_path_factory):
    """A server as the command line starts it, with the models the package ships."""
    folder = tmp_path_factory.mktemp("site")
    Path(folder, "client").write_text(CLIENT)
    Path(folder, "operator").write_text(OPERATOR)
    tokens = ("--client-tokens", str(folder / "client"), "--operator-tokens", str(folder / "operator"))
    database = folder / "botcore.db"
    with started("--http", "127.0.0.1:0", "--database", str(database), *tokens) as (server, said):
        threading.Thread(target=deque, args=(server.stderr, 0), daemon=True).start()  # or its logs would fill the pipe
        yield Site(f"http://127.0.0.1:{said['http']}", database)


@pytest.fixture
def look(request, tmp_path_factory):
    """look(page, name) keeps a picture of the whole page, in the folder $BOTCORE_SCREENSHOTS names or pytest's own."""
    folder = os.environ.get("BOTCORE_SCREENSHOTS")
    folder = Path(folder) if folder else tmp_path_factory.getbasetemp() / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)

    def keep(page, name):
        page.screenshot(path=folder / f"{name}.png", full_page=True)

    return keep


@pytest.fixture
def visit(browser, site):
    """visit(path, **context) opens a page in a profile of its own. What its console complains of fails the test, unless
    it is a refusal the test asked for: visit(..., refusals=True)."""
    contexts, wrong = [], []

    def hear(message):
        if message.type in ("error", "warning"):
            wrong.append(message.text)

    def open_(path, *, refusals=False, **settings):
        context = browser.new_context(base_url=site.url, **{"viewport": SIZE} | settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        if not refusals:
            page.on("console", hear)
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert not wrong


@pytest.fixture
def hand(data):
    """hand(page) holds the page's mouse the way people of the recordings move: people nowhere near a threshold, for a
    model that keeps its promise accuses some."""
    return lambda page, seed=59: Hand(page, data, seed)
