"""The tasks of the CAPTCHA's page as a test sees them: what is where, what each asks, and what was said of it."""

from __future__ import annotations

from typing import NamedTuple

from botcore.server.challenges import questions

LAYERS = {"Slide": "slider", "Turn": "rotation", "Answer": "question"}  # as the page names them


class Place(NamedTuple):
    """Of the viewport, in CSS pixels."""

    x: float
    y: float


def middle(page, selector: str) -> Place:
    """Of an element."""
    box = page.locator(selector).bounding_box()
    return Place(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def begin(page) -> None:
    """Starts, and waits for the slider."""
    page.click("#start")
    at(page, "Slide")


def at(page, layer: str) -> None:
    """Waits until the page shows a layer."""
    page.wait_for_selector(
        f"#work:not([inert]) .{ {'Slide': 'slider', 'Turn': 'rotation', 'Answer': 'question'}[layer] }"
    )


def way(page) -> float:
    """Pixels from the disc to the ring."""
    return middle(page, ".ring").x - middle(page, ".handle").x


def turns(page) -> int:
    """Times the picture is to be turned by a step, to the right; negative to the left."""
    return -int(page.locator(".dial").get_attribute("aria-valuenow")) // 15


def right(page) -> int:
    """Which of the options answers, from 0."""
    asked = page.locator("#title").inner_text()
    answer = next(answer for question, answer, *_ in questions() if question == asked)
    return page.locator(".option").all_inner_texts().index(answer)


def ended(page) -> list[str]:
    """Waits for the verdict page; the decision on each layer that was judged."""
    page.wait_for_selector("#verdict:visible")
    return [card.get_attribute("class").removeprefix("result ") for card in page.locator(".result").all()]


def session(page) -> str:
    """The name of the session, as the verdict page shows it."""
    return page.locator(".session").inner_text()
