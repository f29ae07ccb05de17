"""Chromium under Selenium, which speaks WebDriver to chromedriver."""

from __future__ import annotations

from typing import Any

import numpy as np
from selenium.webdriver import ActionChains, Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.actions.action_builder import ActionBuilder

from botcore.training.drivers import chromium
from botcore.training.drivers.driver import TARGET, Box, Driver
from botcore.training.drivers.path import RATE


class Selenium(Driver):
    """The pointer as Selenium's users move it."""

    def __enter__(self) -> Selenium:
        options = ChromeOptions()
        options.binary_location = chromium.find(self.chromium)
        for flag in chromium.FLAGS:
            options.add_argument(flag)
        self._chrome = Chrome(options, ChromeService(chromium.find(self.chromedriver)))
        return self

    def __exit__(self, *error: object) -> None:
        self._chrome.quit()

    def open(self, url: str) -> None:
        self._chrome.get(url)

    def evaluate(self, expression: str) -> Any:
        return self._chrome.execute_script(f"return {expression}")

    def follow(self, points: np.ndarray) -> None:
        # Chromedriver waits a move's duration out but does not tween it: the points in between must be given.
        actions = ActionBuilder(self._chrome, duration=round(1000 / RATE))
        for _, x, y in points.tolist():
            actions.pointer_action.move_to_location(x, y)
        actions.perform()

    def click(self) -> None:
        ActionChains(self._chrome).click().perform()

    def plain(self, target: Box) -> None:
        self._chrome.find_element("css selector", TARGET).click()
        self.here = target.centre
