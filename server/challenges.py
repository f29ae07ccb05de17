"""What a CAPTCHA session asks: a slider to bring to a place, a picture to turn upright, a question to answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random, SystemRandom
from typing import Any, NamedTuple

from . import pictures

QUESTIONS = "questions.json"
TRACK, LEAST, MOST = 220, 110, 200  # px the handle can travel, and where it may be asked to stand: a phone has room
NEAR = 6  # px
STEP = 15  # degrees a button turns the picture by
UPRIGHT = 10  # degrees beside upright that pass for it
TURNS = range(6, 19)  # steps a picture is turned by at first: 90 degrees or more off, so that there is much to judge


class Goal(NamedTuple):
    """What a layer asks for, as a goal event says it: x to reach within `within`, or the option `target`, from 1."""

    x: float = 0.0
    within: float = 0.0
    target: int = 0


@dataclass(frozen=True, slots=True)
class Challenge:
    """One layer. shown: what the page is told of it."""

    captcha_id: str
    layer: str
    shown: dict[str, Any]
    goal: Goal

    def told(self) -> dict[str, Any]:
        """For the page."""
        return {"captcha_id": self.captcha_id, "layer": self.layer, **self.shown}


def ask(random: Random | None = None) -> list[Challenge]:
    """The three layers of a session, each drawn by lot; the lot is the operating system's where none is given."""
    random = random or SystemRandom()
    return [_slider(random), _rotation(random), _question(random)]


def _slider(random: Random) -> Challenge:
    target = random.randint(LEAST, MOST)
    shown = {"track_px": TRACK, "target_position_px": target, "tolerance_px": NEAR}
    return Challenge("captcha1", "slider", shown, Goal(float(target), float(NEAR)))


def _rotation(random: Random) -> Challenge:
    """The picture is told turned by start_deg; turned back by as much, or on to a whole turn, it is upright."""
    start = STEP * random.choice(TURNS)
    shown = {"picture": pictures.draw(random), "start_deg": start, "step_deg": STEP, "tolerance_deg": UPRIGHT}
    short = -start if start <= 180 else 360 - start
    return Challenge("rotation_layer", "rotation", shown, Goal(float(short), float(UPRIGHT)))


def _question(random: Random) -> Challenge:
    asked, right, *wrong = random.choice(questions())
    options = random.sample([right, *wrong], 1 + len(wrong))
    shown = {"question": asked, "options": options}
    return Challenge("layer3_question", "question", shown, Goal(target=options.index(right) + 1))


@cache
def questions() -> list[list[str]]:
    """Each a question, the option that answers it, and the others."""
    return json.loads(files(__package__).joinpath(QUESTIONS).read_text(encoding="utf-8"))
