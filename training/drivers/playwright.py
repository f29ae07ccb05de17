"""Chromium under Playwright, which speaks the DevTools protocol through a library of its own."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import Any

import numpy as np
from playwright.sync_api import sync_playwright

from botcore.training.drivers import chromium
from botcore.training.drivers.driver import TARGET, Box, Driver
from botcore.training.drivers.path import paced


class Page(Driver):
    """A page Playwright has opened; how its pointer moves is for others to say."""

    def start(self, started: ExitStack) -> None:
        program = chromium.find(self.chromium)
        playwright = started.enter_context(sync_playwright())
        browser = playwright.chromium.launch(
            executable_path=program,
            headless=not self.headed,
            args=chromium.WINDOW if self.headed else chromium.FLAGS,
            env=os.environ | {"DISPLAY": self.display} if self.headed else None,
        )
        started.callback(browser.close)
        self.page = browser.new_page(no_viewport=self.headed)

    def open(self, url: str) -> None:
        self.page.goto(url)

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(expression)


class Playwright(Page):
    """The pointer as Playwright's users move it."""

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self.page.mouse.move(x, y)

    def press(self) -> None:
        self.page.mouse.down()

    def release(self) -> None:
        self.page.mouse.up()

    def click(self) -> None:
        self.press()
        self.release()

    def plain(self, target: Box) -> None:
        self.page.click(TARGET)
        self.here = target.centre

    def steps(self, target: Box) -> None:
        self.page.mouse.move(*target.centre, steps=24)
        self.here = target.centre
        self.click()
