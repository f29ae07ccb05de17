"""A mouse moved along paths that people were recorded at: turned and stretched to where they are to lead, at their own
pace."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from botcore.training.drivers.path import paced

FRAME = 0.016  # seconds: the browser takes one injected move a frame
FORCE = 0.5  # what browsers say of a mouse's button
TURNS = 12  # steps that bring a picture upright, at most
HOLD = 0.09  # seconds from a press to its release


class Hand:
    """Drives one page by Input.dispatchMouseEvent. seed: whose paths, and in which order."""

    def __init__(self, page, data: Path, seed: int = 0) -> None:
        self._session = page.context.new_cdp_session(page)
        self._data, self._random = data, np.random.default_rng(seed)
        self.here = (400.0, 60.0)

    def reach(self, x: float, y: float) -> None:
        """To a place, along a movement of somebody who pointed at something."""
        self._lead(self._one(_pointing(self._data)), x, y)

    def choose(self, x: float, y: float) -> None:
        """The same, along a movement of somebody who answered a question; and press and release."""
        self._lead(self._one(_answering(self._data)), x, y)
        self.click()

    def click(self) -> None:
        """Here."""
        self.press()
        time.sleep(HOLD)
        self.release()

    def clicks(self, count: int) -> None:
        """Here, so many times, at the pace of somebody who turned a picture."""
        for gap in self._one(_clicking(self._data))[:count]:
            self.click()
            time.sleep(max(0.0, gap - HOLD))

    def _one(self, recorded: list) -> np.ndarray:
        return recorded[self._random.integers(len(recorded))].copy()

    def _lead(self, path: np.ndarray, x: float, y: float) -> None:
        steps = path[:, 1] + 1j * path[:, 2]
        here, there = complex(*self.here), complex(x, y)
        turned = here + (steps - steps[0]) * (there - here) / (steps[-1] - steps[0])
        path[:, 1], path[:, 2] = turned.real, turned.imag
        self._follow(path)

    def drag(self, px: float) -> None:
        """From here, where the button is held, by so many px, as somebody dragged a slider."""
        path = self._one(_dragging(self._data))
        path[:, 1] = self.here[0] + path[:, 1] * px / path[-1, 1]
        path[:, 2] = self.here[1] + path[:, 2]
        self._follow(path, held=True)
        self.release()

    def press(self) -> None:
        """The left button down."""
        self._send("mousePressed", *self.here, button="left", buttons=1, clickCount=1, force=FORCE)

    def release(self) -> None:
        """And up."""
        self._send("mouseReleased", *self.here, button="left", clickCount=1)

    def _follow(self, path: np.ndarray, held: bool = False) -> None:
        button = {"button": "left", "buttons": 1, "force": FORCE} if held else {}
        for x, y in paced(_thinned(path)):
            self._send("mouseMoved", x, y, **button)
        self.here = (float(path[-1, 1]), float(path[-1, 2]))

    def _send(self, kind: str, x: float, y: float, **button: object) -> None:
        self._session.send("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, **button})


def _thinned(path: np.ndarray) -> np.ndarray:
    """No more points than frames, the last among them."""
    frames = np.floor(path[:, 0] / FRAME)
    last = np.append(frames[1:] != frames[:-1], True)
    return path[last]


@cache
def _pointing(data: Path) -> list[np.ndarray]:
    """People's movements to a target, (n, 3): seconds and px."""
    rows = pq.read_table(data / "pointer_small.parquet").to_pandas()
    rows = rows[(rows.source == "gousekid") & (rows.label == "human") & (rows.event == "move")]
    paths = [_path(one) for _, one in rows.groupby("session_id", observed=True)]
    return [path for path in paths if np.hypot(*path[-1, 1:]) > 200]


@cache
def _dragging(data: Path) -> list[np.ndarray]:
    """People's ways with the slider, from its press to its release."""
    paths = [_path(one) for one in _people(data, "slider") if 0.5 < one.t.max() < 2.5]
    return [path for path in paths if path[-1, 1] > 100]


@cache
def _answering(data: Path) -> list[np.ndarray]:
    """People's ways to an option of a question."""
    moves = [one[one.event == "mousemove"] for one in _people(data, "question")]
    return [_path(one) for one in moves if len(one) > 8]


@cache
def _clicking(data: Path) -> list[np.ndarray]:
    """Seconds between people's clicks on the buttons that turn a picture. A recorder that told of a click twice is
    heard once; nobody waited longer than a second here."""
    gaps = [np.diff(one.t) for one in _people(data, "rotation")]
    gaps = [one[(one > 0.001) & (one < 1.0)] for one in gaps]
    return [one for one in gaps if len(one) >= TURNS]


def _people(data: Path, layer: str) -> list:
    """The events of each person's session of a layer."""
    sessions = pq.read_table(data / "captcha_sessions.parquet").to_pandas()
    known = (sessions.layer == layer) & (sessions.contributor == "A") & ~sessions.recording_bug_suspect
    rows = pq.read_table(data / "captcha_events.parquet").to_pandas()
    rows = rows[rows.session_id.isin(sessions.session_id[known])]
    return [one for _, one in rows.groupby("session_id", observed=True)]


def _path(rows) -> np.ndarray:
    path = rows[["t", "x", "y"]].to_numpy(np.float64)
    return path - path[0]
