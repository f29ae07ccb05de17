"""Chromium under Playwright, which speaks the DevTools protocol through a library of its own."""

from __future__ import annotations

from typing import Any

import numpy as np
from playwright.sync_api import sync_playwright

from botcore.training.drivers import chromium
from botcore.training.drivers.driver import TARGET, Box, Driver
from botcore.training.drivers.path import paced


class Page(Driver):
    """A page Playwright has opened; how its pointer moves is for others to say."""

    def __enter__(self) -> Page:
        self._playwright = sync_playwright().start()
        try:
            program = chromium.find(self.chromium)
            self._browser = self._playwright.chromium.launch(executable_path=program, args=chromium.FLAGS)
            self.page = self._browser.new_page()
        except BaseException:
            self._playwright.stop()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self._browser.close()
        self._playwright.stop()

    def open(self, url: str) -> None:
        self.page.goto(url)

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(expression)


class Playwright(Page):
    """The pointer as Playwright's users move it."""

    def follow(self, points: np.ndarray) -> None:
        for x, y in paced(points):
            self.page.mouse.move(x, y)

    def click(self) -> None:
        self.page.mouse.down()
        self.page.mouse.up()

    def plain(self, target: Box) -> None:
        self.page.click(TARGET)
        self.here = target.centre

    def steps(self, target: Box) -> None:
        self.page.mouse.move(*target.centre, steps=24)
        self.here = target.centre
        self.click()
