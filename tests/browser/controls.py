"""What a page can be worked with, as keys and screen readers find it."""

from __future__ import annotations

CONTROLS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && !each.closest("[inert]"))
  .filter((each) => each.type !== "radio" || each.checked)                    // of a group, the one Tab comes to
  .map((each) => (each.dataset.seen = "")).length"""
FOCUSED = "() => { document.activeElement.dataset.seen = 'yes'; }"
MISSED = """() => [...document.querySelectorAll("[data-seen='']")].map((each) => each.outerHTML)"""


def missed(page):
    """Presses Tab as often as there are controls, and once more; those it never came to."""
    for _ in range(page.evaluate(CONTROLS) + 1):
        page.keyboard.press("Tab")
        page.evaluate(FOCUSED)
    return page.evaluate(MISSED)


def nameless(page):
    """What can have the focus and has no name, as the browser tells a screen reader."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    focusable = [
        node
        for node in nodes
        if not node["ignored"]
        and any(p["name"] == "focusable" and p["value"]["value"] for p in node.get("properties", ()))
        and node["role"]["value"] != "RootWebArea"
    ]
    return [node["role"]["value"] for node in focusable if not node["name"]["value"].strip()]


def headings(page):
    """The levels of what is shown."""
    script = """() => [...document.querySelectorAll("h1, h2, h3")].filter((h) => h.checkVisibility() && h.innerText)
      .map((h) => Number(h.tagName[1]))"""
    return page.evaluate(script)
