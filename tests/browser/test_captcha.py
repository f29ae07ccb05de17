"""The CAPTCHA: people's paths, programs, fingers and keys, and that a session is used once."""

from __future__ import annotations

import math

import pytest
from gateways import CLIENT, bearer

from . import controls, tasks


def by_hand(page, hand):
    """All three layers, by a mouse that moves as people's did."""
    tasks.begin(page)
    hand.reach(*tasks.middle(page, ".handle"))
    way = tasks.way(page)
    hand.press()
    hand.drag(way)
    tasks.at(page, "Turn")
    left = tasks.turns(page)
    hand.reach(*tasks.middle(page, f".turn >> nth={int(left > 0)}"))
    hand.clicks(abs(left))
    hand.reach(*tasks.middle(page, ".rotation .row button >> nth=1"))
    hand.click()
    tasks.at(page, "Answer")
    hand.choose(*tasks.middle(page, f".option >> nth={tasks.right(page)}"))
    return tasks.ended(page)


def by_keys(page, seen):
    """All three layers, and no pointer at all; seen is called when a layer is shown."""
    keys = page.keyboard
    page.focus("#start")
    keys.press("Enter")
    tasks.at(page, "Slide")
    seen("slide")
    keys.press("Tab")
    assert page.locator(".handle").get_attribute("aria-valuetext").endswith("left of the ring")
    for _ in range(round(tasks.way(page) / 4)):
        keys.press("ArrowRight")
    assert page.locator(".handle").get_attribute("aria-valuetext") == "in the ring"
    keys.press("Enter")
    tasks.at(page, "Turn")
    seen("turn")
    keys.press("Tab")
    left = tasks.turns(page)
    for _ in range(abs(left)):
        keys.press("ArrowRight" if left > 0 else "ArrowLeft")
    assert page.locator(".dial").get_attribute("aria-valuetext") == "upright"
    for key in ("Tab", "Tab", "Enter"):
        keys.press(key)
    tasks.at(page, "Answer")
    seen("answer")
    for key in ("Tab",) * (tasks.right(page) + 1):
        keys.press(key)
    keys.press("Enter")
    return tasks.ended(page)


def test_a_hand_solves_it(visit, hand, look):
    page = visit("/captcha")
    look(page, "captcha-start")
    decisions = by_hand(page, hand(page))
    page.wait_for_selector(".picture img >> nth=2")
    look(page, "captcha-hand")
    assert decisions == ["human"] * 3
    assert page.locator(".result p", has_text="Solved.").count() == 3


def test_keys_alone_are_never_a_bot_and_a_session_is_used_once(visit, look):
    page = visit("/captcha", viewport={"width": 320, "height": 640})
    with page.expect_request("**/classify_session") as sent:
        assert by_keys(page, seen(page, look, "320")) == ["insufficient"] * 3
    look(page, "captcha-keys")
    assert page.locator(".result p", has_text="you used no pointer").count() == 3
    assert page.locator("#overall").inner_text() == "We could not tell"
    again = page.request.post("/classify_session", data=sent.value.post_data_json)
    assert again.status == 409 and again.json()["field"] == "captcha_id"
    ask = {"data": {"session_id": tasks.session(page)}, "headers": bearer(CLIENT)}
    first, second = (page.request.post("/v1/sessions/verify", **ask) for _ in range(2))
    assert first.json()["decision"] == "insufficient" and second.status == 409


def test_it_works_without_the_live_verdict_and_without_pictures(visit, look):
    page = visit("/captcha", refusals=True, color_scheme="dark", reduced_motion="reduce")
    page.route_web_socket("**/v1/pointer", lambda socket: socket.close())
    page.route("**/v1/explain", lambda route: route.abort())
    assert len(by_keys(page, seen(page, look, "dark"))) == 3
    assert page.locator(".picture").count() == 0 and not page.locator("#gauge").is_visible()


def seen(page, look, name):
    """Looks at a layer as it is shown: nothing is wider than the screen, a screen reader goes on from the title, every
    control is reached by Tab and has a name."""

    def check(layer):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate("document.activeElement.id") == "title"
        assert page.locator("#steps [aria-current]").inner_text().lower().endswith(layer)
        assert not controls.nameless(page) and not controls.missed(page) and controls.headings(page) == [1]
        look(page, f"captcha-{layer}-{name}")
        page.focus("#title")

    return check


def test_a_finger_is_not_judged_by_mice(visit, look):
    page = visit("/captcha", has_touch=True, viewport={"width": 320, "height": 640})
    tasks.begin(page)
    touch = page.context.new_cdp_session(page)
    here, way = tasks.middle(page, ".handle"), tasks.way(page)

    def send(kind, x=None):
        points = [] if x is None else [{"x": x, "y": here.y, "radiusX": 8, "radiusY": 8}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", here.x)
    for i in range(1, 26):
        send("touchMove", here.x + way * (1 - (1 - i / 25) ** 2))
    look(page, "captcha-finger")
    send("touchEnd")
    tasks.at(page, "Turn")
    left = tasks.turns(page)
    for _ in range(abs(left)):
        page.tap(f".turn >> nth={int(left > 0)}")
    look(page, "captcha-finger-turned")
    page.tap(".rotation .row button >> nth=1")
    tasks.at(page, "Answer")
    page.tap(f".option >> nth={tasks.right(page)}")
    decisions = tasks.ended(page)
    look(page, "captcha-finger-verdict")
    assert len(decisions) == 3 and "bot" not in decisions


def line(page, here, way):
    """Even steps along a straight line."""
    page.mouse.move(*here, steps=20)
    page.mouse.down()
    page.mouse.move(here.x + way, here.y, steps=25)
    page.mouse.up()


def jump(page, here, way):
    """There at once."""
    page.mouse.move(*here)
    page.mouse.down()
    page.mouse.move(here.x + way, here.y)
    page.mouse.up()


def script(page, here, way):
    """Events made inside the page."""
    page.evaluate(
        """async ([x, y, way]) => {
          const handle = document.querySelector(".handle");
          const at = (type, share) => handle.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "mouse",
            clientX: x + way * share, clientY: y, buttons: type === "pointerup" ? 0 : 1 }));
          at("pointerdown", 0);
          for (let i = 1; i <= 25; i++) {
            await new Promise((go) => setTimeout(go, 16));
            at("pointermove", i / 25);
          }
          at("pointerup", 1);
        }""",
        [*here, way],
    )


@pytest.mark.parametrize("bot", [line, jump])
def test_a_program_is_no_person(visit, look, bot):
    page = visit("/captcha")
    tasks.begin(page)
    bot(page, tasks.middle(page, ".handle"), tasks.way(page))
    page.wait_for_selector("#steps .insufficient, #steps .human, .result.bot")
    assert page.locator("#steps .human").count() == 0
    look(page, f"captcha-{bot.__name__}")


def test_a_bot_has_no_second_try(visit, look):
    page = visit("/captcha", refusals=True)
    tasks.begin(page)
    script(page, tasks.middle(page, ".handle"), tasks.way(page))
    assert tasks.ended(page) == ["bot"]
    look(page, "captcha-bot")
    body = {"session_id": tasks.session(page), "captcha_id": "rotation_layer", "events": [], "metadata": {}}
    assert page.request.post("/classify_session", data=body).status == 403
    page.reload()
    assert page.locator("#start").is_disabled() and "seconds" in page.locator("#wait").inner_text()
    look(page, "captcha-cool-down")


def test_the_gauge_moves_as_the_hand_does(visit, hand, look):
    page = visit("/captcha")
    tasks.begin(page)
    mouse, gauge = hand(page), page.locator("#gauge")
    for x, y in ((700, 500), (250, 300), (600, 250)):
        mouse.reach(x, y)
    page.wait_for_selector("#gauge:not([aria-valuetext='too little to tell'])")
    look(page, "captcha-gauge")
    assert gauge.is_visible()


def test_a_disc_beside_the_ring_is_not_taken(visit):
    page = visit("/captcha")
    tasks.begin(page)
    here = tasks.middle(page, ".handle")
    page.mouse.move(*here)
    page.mouse.down()
    page.mouse.move(here.x + 30, here.y)
    page.mouse.up()
    assert page.locator("#said").inner_text() == "Not in the ring yet. Move it on."
    assert page.locator("#steps [aria-current]").inner_text().endswith("Slide")


def test_the_picture_is_dragged_round(visit):
    page = visit("/collect#a-token-that-nothing-is-asked-with", refusals=True)
    made = """async () => {
      const { Rotation } = await import("/pages/rotation.js");
      window.marks = [];
      const mark = (kind, at) => marks.push([kind, at.x]);
      const asked = { picture: "/pages/icon.svg", start_deg: 90, step_deg: 15 };
      document.body.replaceChildren(new Rotation(asked, { mark }).element);
    }"""
    page.evaluate(made)
    x, y = tasks.middle(page, ".dial")
    page.mouse.move(x + 60, y)
    page.mouse.down()
    for degrees in range(5, 205, 5):
        page.mouse.move(x + 60 * math.cos(math.radians(degrees)), y + 60 * math.sin(math.radians(degrees)))
    assert page.locator(".dial").get_attribute("aria-valuetext") == "tilted 70 degrees to the left"
    page.mouse.up()
    marks = page.evaluate("marks")
    assert {kind for kind, _ in marks} == {"turn"} and len(marks) > 30
    assert marks[-2][1] == pytest.approx(200, abs=1) and marks[-1][1] == 195
