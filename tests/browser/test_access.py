"""The pages without a mouse and without sight: every control is reached by Tab and has a name, and no page runs, shows
or fetches what its policy does not allow."""

from __future__ import annotations

import pytest
from gateways import CLIENT

from . import controls

PAGES = ("/", "/captcha", "/collect", f"/collect#{CLIENT}", "/live")


@pytest.mark.parametrize("path", PAGES)
def test_every_control_is_reached_and_named(visit, look, path):
    page = visit(path)
    assert page.title() and page.locator("html[lang=en]").count() == 1
    assert not controls.nameless(page) and not controls.missed(page)
    assert controls.headings(page).count(1) == 1
    look(page, f"page-{path.strip('/').partition('#')[0] or 'index'}{'-form' if '#' in path else ''}")


def test_nothing_inline_runs(visit):
    page = visit("/captcha", refusals=True)
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<button id=x onclick=\"document.title=1\">x</button>')"
    )
    page.click("#x")
    assert page.title() != "1"
