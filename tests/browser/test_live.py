"""The operator's view: behind a token, and what is judged is on it at once."""

from __future__ import annotations

import pytest
from conftest import hand as made
from gateways import CLIENT, OPERATOR


def enter(page, token):
    """Through the page's door."""
    page.fill("#token", token)
    page.click("#enter button")


@pytest.mark.parametrize("token", ["not-one-of-this-server", CLIENT])
def test_it_refuses_who_is_no_operator(visit, look, token):
    page = visit("/live", refusals=True)
    enter(page, token)
    page.wait_for_selector("#refused:not(:empty)")
    assert page.locator("#door").is_visible() and not page.locator("#view").is_visible()
    assert page.locator("#recent tr").count() == 0
    look(page, f"live-refused-{'client' if token == CLIENT else 'unknown'}")


def test_it_shows_the_sessions_just_judged(visit, look):
    page = visit("/live")
    enter(page, OPERATOR)
    page.wait_for_selector("#view:visible")
    events = made(7)
    body = {name: events[name].astype(float).tolist() for name in ("t", "x", "y")} | {"kind": events["kind"].tolist()}
    verdict = page.request.post("/v1/pointer", data=body).json()
    row = page.locator("#recent tr", has_text=verdict["decision"]).filter(has_text=f"{len(events)}").first
    row.wait_for()
    assert "pointer" in row.inner_text()
    page.wait_for_selector("#models .model h2:text-is('pointer')")
    look(page, "live")
    page.reload()
    page.wait_for_selector("#view:visible")  # the token stays in the tab
    page.click("#leave")
    assert page.locator("#door").is_visible() and page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone(visit, look, scheme):
    page = visit("/live", viewport={"width": 320, "height": 640}, color_scheme=scheme)
    enter(page, OPERATOR)
    page.wait_for_selector("#view:visible")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    look(page, f"live-320-{scheme}")
