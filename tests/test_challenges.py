"""What a CAPTCHA asks: goals that can be reached, pictures that are drawn anew, questions with one right option."""

import json
import re
from random import Random
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from botcore.server import challenges, pictures
from botcore.server.challenges import ask


def test_what_is_asked_can_be_solved():
    right = {question: option for question, option, *_ in challenges.questions()}
    for seed in range(200):
        slider, picture, question = ask(Random(seed))
        assert 100 <= slider.goal.x == slider.shown["target_position_px"] < slider.shown["track_px"]
        start = picture.shown["start_deg"]
        assert start % picture.shown["step_deg"] == 0 and 90 <= start <= 270
        assert (start + picture.goal.x) % 360 == 0 and abs(picture.goal.x) <= 180
        assert question.shown["options"][question.goal.target - 1] == right[question.shown["question"]]
        assert json.loads(json.dumps(question.told()))["captcha_id"] == "layer3_question"


def test_no_two_sessions_are_asked_the_same():
    asked = [ask() for _ in range(60)]
    assert all(len({json.dumps(each[i].shown) for each in asked}) > 15 for i in range(3))
    assert {each[2].goal.target for each in asked} == {1, 2, 3}


@pytest.mark.parametrize("scene", pictures.SCENES, ids=lambda scene: scene.__name__)
def test_a_picture_is_drawn_well_and_anew(scene, monkeypatch):
    monkeypatch.setattr(pictures, "SCENES", (scene,))
    drawn = {pictures.draw(Random(seed)) for seed in range(12)}
    assert len(drawn) > 6
    for uri in drawn:
        kind, _, svg = uri.partition(",")
        root = ElementTree.fromstring(unquote(svg))
        assert kind == "data:image/svg+xml" and root.get("viewBox") == "-100 -100 200 200"
        colours = re.findall(r'fill="([^"]+)"', unquote(svg))
        assert len(set(colours)) >= 4 and len(uri) < 8192


def test_questions_have_three_options_that_differ():
    asked = challenges.questions()
    assert len(asked) >= 20 and len({question for question, *_ in asked}) == len(asked)
    assert all(len(set(options)) == 3 and question.endswith("?") for question, *options in asked)
