"""The calls of the earlier layered CAPTCHA keep their shapes, and say what the HTTP interface says."""

import json
from dataclasses import replace

import captchas
import pandas as pd
import people
import pytest

import botcore
from botcore import compat, layers
from botcore._score import Duty, Roster, answer_layer
from botcore.training.publish import publish

CAPTCHA_OF = {layer: captcha for captcha, layer in captchas.LAYERS.items()}
DETAILS = {"layer_type", "isolation_forest_pred", "one_class_svm_pred", "ensemble_agreement", "scores"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return people.put(tmp_path_factory.mktemp("people"), "slider", "question")


def records(bot):
    """A drag as the earlier front end told of it: no press, moves while held, a release."""
    made = captchas.solve("slider", 90.0, 7, bot=bot)
    rows = [row for row in zip(made["t"], made["x"], made["y"], made["kind"], strict=True) if row[3] in ("drag", "up")]
    names = {"drag": "mousemove", "up": "mouseup"}
    return [
        {
            "time_since_start": (t - rows[0][0]) * 1e3,
            "time_since_last_event": 16.0,
            "event_type": names[kind],
            "client_x": x,
            "client_y": y,
            "velocity": 300.0,
        }
        for t, x, y, kind in rows
    ]


@pytest.mark.parametrize("form", [list, pd.DataFrame], ids=["records", "frame"])
@pytest.mark.parametrize("bot", [False, True], ids=["person", "bot"])
def test_a_layer_is_judged_as_over_http(folder, form, bot):
    metadata = {"target_position_px": 178, "final_slider_position_px": 180, "success": True, "drag_count": 1}
    told = records(bot)
    is_human, confidence, details = compat.predict_layer(form(told), "captcha2", metadata, models=folder)
    detector = botcore.load(folder / "slider")
    body = {"session_id": "s", "captcha_id": "captcha2", "events": told, "metadata": metadata}
    reply = json.loads(answer_layer(Roster({"slider": Duty(detector)}), json.dumps(body).encode()).text)
    assert [is_human, confidence, details] == [reply[name] for name in ("is_human", "prob_human", "details")]
    assert details.keys() >= DETAILS and details["layer_type"] == "slider_layer1"
    assert details["p_bot"] == detector.score(form(told), metadata).p_bot
    assert compat.predict_human_prob(form(told), "captcha2", metadata, models=folder) == confidence


def test_a_bot_is_no_person_and_too_little_is_neither(folder):
    solved = {bot: captchas.solve("slider", 90.0, 7, bot=bot) for bot in (False, True)}
    assert [compat.predict_layer(solved[bot], "slider", models=folder)[0] for bot in (False, True)] == [True, False]
    is_human, confidence, details = compat.predict_layer([], "layer3_question", models=folder)
    assert (is_human, confidence, details["decision"]) == (False, 0.5, "insufficient")


def test_a_directory_named_by_the_environment_is_looked_at(folder, monkeypatch):
    solved = captchas.solve("question", 2, 7)
    monkeypatch.setenv(compat.MODELS, str(folder))
    version = botcore.load(folder / "question").model.version
    assert compat.predict_layer(solved, "layer3_question")[2]["model"]["version"] == version


def test_a_model_published_anew_is_taken_up(folder, tmp_path):
    solved = captchas.solve("slider", 90.0, 7)

    def version():
        return compat.predict_layer(solved, "captcha1", models=tmp_path)[2]["model"]["version"]

    for trained in (people.trained("slider"), replace(people.trained("slider"), seed=1)):
        published = publish(trained, tmp_path)
        assert version() == version() == published.name.partition("@")[2]


def test_a_missing_model_names_its_place_and_the_command_that_trains_it(tmp_path, monkeypatch):
    monkeypatch.setattr(botcore.bundle, "SHIPPED", tmp_path / "shipped")
    monkeypatch.delenv(compat.MODELS, raising=False)
    for layer, captcha in CAPTCHA_OF.items():
        with pytest.raises(FileNotFoundError) as caught:
            compat.predict_layer([], captcha, models=tmp_path)
        said = str(caught.value)
        assert str(tmp_path / layer) in said
        assert f"botcore train {layer} --data DIR --out {tmp_path}" in said
        with pytest.raises(FileNotFoundError, match=f"botcore train {layer} --data DIR --out models"):
            compat.predict_human_prob([], captcha)


def test_what_does_not_fit_is_refused(folder):
    with pytest.raises(ValueError, match="captcha_id is 'captcha9'"):
        compat.predict_layer([], "captcha9", models=folder)
    with pytest.raises(ValueError, match=r"events\[0\].event_type is absent"):
        compat.predict_layer([{"time_since_start": 1}], "captcha1", models=folder)


def test_one_bot_layer_condemns_and_confidences_are_averaged():
    results = {"layer1": (True, 0.8), "layer2": (True, 0.7), "layer3": (False, 0.3)}
    is_human, confidence, details = compat.predict_multi_layer(results)
    assert (is_human, confidence) == (False, pytest.approx(0.6))
    assert details["bot_layers"] == ["layer3"] and list(details["layers"]) == list(results)
    people_alone = {name: (*result, {"layer_type": "x"}) for name, result in results.items() if result[0]}
    assert compat.predict_multi_layer(people_alone)[:2] == (True, pytest.approx(0.75))
    with pytest.raises(ValueError, match="results is empty"):
        compat.predict_multi_layer({})
    with pytest.raises(ValueError, match=r"confidence of 1\.5"):
        compat.predict_multi_layer({"layer1": (True, 1.5)})


def test_every_layer_of_the_contract_has_its_type():
    assert {captcha: layers.LAYER_TYPES[layer] for captcha, layer in captchas.LAYERS.items()} == {
        "captcha1": "slider_layer1",
        "rotation_layer": "rotation_layer2",
        "layer3_question": "layer3_question",
    }
