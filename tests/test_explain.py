"""`botcore explain`: recordings to a picture on disk."""

import csv
from xml.etree.ElementTree import fromstring

import pytest
from captchas import solve
from click.testing import CliRunner
from conftest import hand
from test_picture import SVG, panels, texts

import botcore
from botcore import explain
from botcore.picture import picture


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where the command runs, with a file of two pointer sessions, one of one, one of taps, and a log."""
    monkeypatch.chdir(tmp_path)
    for name, sessions in (("two.csv", {"a": 1, "b/../c <2>": 2}), ("one.csv", {"one": 3})):
        with open(name, "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["session_id", "t", "x", "y"])
            for session, seed in sessions.items():
                rows.writerows((session, *map(repr, map(float, each))) for each in columns(seed))
    with open("taps.csv", "w") as file:
        file.write("session_id,t_down\n" + "".join(f"t,{0.3 * i + 0.01 * (i % 3)}\n" for i in range(12)))
    with open("log.csv", "w") as file:
        file.write("UserId,Event,Category\n7,click_ad,Jobs\n7,send_email,Motor\n8,click_ad,Jobs\n")
    return tmp_path


def columns(seed):
    made = hand(seed)
    for event in made:
        yield event["t"], event["x"], event["y"]


def run(*arguments):
    return CliRunner().invoke(explain.command, list(map(str, arguments)))


def test_the_only_session_is_drawn_under_its_name(folder):
    done = run("one.csv")
    assert done.exit_code == 0 and "wrote one.svg" in done.output
    recorded = botcore.load("pointer").session()
    made = explain.recorded("pointer", "one.csv").events
    recorded.push_events(made)
    assert (folder / "one.svg").read_text() == picture(made, recorded.verdict()) + "\n"


def test_one_of_many_is_asked_for_by_name(folder):
    done = run("two.csv")
    assert done.exit_code == 2 and "--session" in done.output and "a, b/../c <2>" in done.output
    done = run("two.csv", "--session", "d")
    assert done.exit_code == 2 and "holds no session 'd'" in done.output
    assert run("two.csv", "--session", "b/../c <2>").exit_code == 0
    assert {file.name for file in folder.glob("*.svg")} == {"b_.._c_2_.svg"}


def test_a_page_wraps_the_same_picture(folder):
    assert run("two.csv", "--session", "b/../c <2>", "-o", "page.html", "--width", 500).exit_code == 0
    page = (folder / "page.html").read_text()
    printed = run("two.csv", "--session", "b/../c <2>", "-o", "-", "--width", 500)
    assert printed.output.strip() in page and 'width="500"' in page
    assert page.startswith("<!doctype html>") and "<title>b/../c &lt;2&gt;: " in page


def test_taps_and_logs_are_drawn_too(folder, models):
    for file, model, session, shows in (
        ("taps.csv", "tap", "t", "Gaps between taps"),
        ("log.csv", "actions", "7", "rows judged"),
    ):
        done = run(file, "--model", models / model, "--session", session, "-o", "-")
        assert done.exit_code == 0, done.output
        assert shows in texts(fromstring(done.stdout))


def test_a_layer_is_drawn_from_its_recording(folder, judges):
    columns = solve("rotation", 75.0, 2)
    with open("rotation.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["session_id", *columns])
        rows.writerows(("r", *row) for row in zip(*columns.values(), strict=True))
    assert run("rotation.csv", "--model", judges / "rotation").exit_code == 0
    root = fromstring((folder / "r.svg").read_text())
    assert panels(root)[0] == "Turns of the picture. Left at 75°."
    assert root.find(f"{SVG}title").text.startswith("A rotation session")


def test_another_kind_of_file_is_refused(folder):
    done = run("one.csv", "-o", "one.png")
    assert done.exit_code == 2 and "write to a .svg or a .html" in done.output and not (folder / "one.png").exists()
