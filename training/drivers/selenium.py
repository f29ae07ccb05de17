"""Chromium under Selenium, which speaks WebDriver to chromedriver."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import Any

import numpy as np
from selenium.webdriver import ActionChains, Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.actions.action_builder import ActionBuilder

from botcore.training.drivers import chromium
from botcore.training.drivers.driver import TARGET, Box, Driver


class Selenium(Driver):
    """The pointer as Selenium's users move it."""

    def start(self, started: ExitStack) -> None:
        options = ChromeOptions()
        options.binary_location = chromium.find(self.chromium)
        for flag in chromium.WINDOW if self.headed else chromium.FLAGS:
            options.add_argument(flag)
        env = os.environ | {"DISPLAY": self.display} if self.headed else None
        self._chrome = Chrome(options, ChromeService(chromium.find(self.chromedriver), env=env))
        started.callback(self._chrome.quit)

    def open(self, url: str) -> None:
        self._chrome.get(url)

    def evaluate(self, expression: str) -> Any:
        return self._chrome.execute_script(f"return {expression}")

    def follow(self, points: np.ndarray) -> None:
        # Chromedriver waits a move's duration out but does not tween it: the points in between must be given.
        actions = ActionBuilder(self._chrome)
        waits = np.diff(np.rint(1000 * points[:, 0]), prepend=0.0)
        for wait, (x, y) in zip(waits.tolist(), points[:, 1:].tolist(), strict=True):
            actions.pointer_action.source.create_pointer_move(duration=int(wait), x=int(x), y=int(y), origin="viewport")
        actions.perform()

    def press(self) -> None:
        ActionChains(self._chrome).click_and_hold().perform()

    def release(self) -> None:
        ActionChains(self._chrome).release().perform()

    def click(self) -> None:
        ActionChains(self._chrome).click().perform()

    def plain(self, target: Box) -> None:
        self._chrome.find_element("css selector", TARGET).click()
        self.here = target.centre
