"""Training of the layers: both forms of recordings, bots as they are meant, nothing learnt of what is left out."""

import json

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore.bundle import open_bundle
from botcore.events import EVENT, KINDS
from botcore.recordings import RecordingError
from botcore.training.datasets import assemble
from botcore.training.layers import blind, boundary, supervised
from botcore.training.layers.blind import Blind, blind_scores, margins, members, middle, parts, promise
from botcore.training.layers.bots import ROOMS, generate
from botcore.training.layers.choose import compare
from botcore.training.layers.columns import COLUMNS, TAUGHT
from botcore.training.layers.datasets import load
from botcore.training.layers.material import PEOPLES, Rows, material
from botcore.training.modality import evaluate, train

NAMES = {code: name for name, code in KINDS.items()}
CASES = [(layer, kind) for layer, room in ROOMS.items() for kind in room.FAMILY]
HAND = {"slider": "two_phase", "rotation": "gamma", "question": "spline"}  # stands for people, for the mechanics alone
FACTS = ("session_id", "label", "bot_kind", "user_id", "source", "layer")


def collected(sessions, layer):
    """The rows `botcore export` writes, an event each."""
    parts = []
    for i in range(len(sessions)):
        events, known = sessions.session(i), sessions.table.iloc[i]
        columns = {name: events[name] for name in EVENT.names if name not in ("kind", "flags")}
        columns |= {"event": [NAMES[kind] for kind in events["kind"]], "event_flags": events["flags"]}
        columns |= {name: known[name] for name in FACTS[:-1]} | {"layer": layer}
        parts.append(pd.DataFrame(columns))
    return pd.concat(parts, ignore_index=True)


def crowd(layer, people=20, bots=12):
    """Made-up people and recorded bots of two kinds."""
    hands = generate(layer, HAND[layer], people, 3)
    label = {"label": "human", "bot_kind": "", "source": "mine", "user_id": [f"p{i % 3}" for i in range(people)]}
    made = generate(layer, next(iter(ROOMS[layer].FAMILY)), bots, 4)
    kinds = {"label": "bot", "source": "mine", "bot_kind": ["runner", "walker"] * (bots // 2)}
    tables = [hands.table.assign(**label), made.table.assign(**kinds)]
    parts = [sessions.session(i) for sessions in (hands, made) for i in range(len(sessions))]
    return assemble(
        parts, pd.concat(tables, ignore_index=True).assign(session_id=[f"s{i}" for i in range(people + bots)])
    )


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Fewer trees than ship: these tests are of the mechanics."""
    monkeypatch.setattr(boundary, "TREES", 40)
    monkeypatch.setattr(supervised, "ROUNDS", 12)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded")
    for layer in ("slider", "rotation"):
        collected(crowd(layer), layer).to_parquet(path / f"collected_{layer}.parquet")
    return path


@pytest.fixture(scope="module")
def rows(recorded):
    return material(load(recorded, "slider"), "slider", 4, 0)


def captcha(directory, sessions, events):
    """The two tables of captcha sessions, with the columns that are read."""
    absent = {"trace_t": [], "trace_value": [], "path_t": [], "path_x": [], "path_y": []}
    plain = {
        "has_metadata": False,
        "recording_bug_suspect": False,
        "path_time_ok": False,
        "bot_kind": "",
        "source": "there",
    }
    plain |= {"contributor": "A", "label": "human", "hover_time_ms": [], "hover_count": [], "option_index": np.nan}
    plain |= {"target_position_px": np.nan}
    figures = [
        "final_slider_position_px", "final_rotation_deg", "total_rotation_deg", "drag_count", "total_travel_px",
        "interaction_duration_ms", "idle_before_first_drag_ms",
        "used_touch", "time_to_answer_ms", "total_hover_time_ms", "total_hover_count",
        "mouse_path_length_px", "mouse_path_straightness",
    ]  # fmt: skip
    plain |= dict.fromkeys(figures, np.nan)
    pd.DataFrame([plain | absent | each for each in sessions]).to_parquet(directory / "captcha_sessions.parquet")
    columns = ["session_id", "t", "event", "x", "y", "buttons"]
    pd.DataFrame(events, columns=columns).to_parquet(directory / "captcha_events.parquet")


def test_captcha_tables_are_read_as_the_page_sent_them(tmp_path):
    drag = [("a", 0.1 * i, "mousemove", 10.0 * i, 5.0, 1) for i in range(4)] + [("a", 0.5, "mouseup", 30.0, 5.0, 0)]
    trace = {"trace_t": [0.0, 0.2], "trace_value": [0.0, 20.0]}
    captcha(
        tmp_path,
        [
            {"session_id": "a", "layer": "slider", "has_metadata": True, "target_position_px": 33.0, **trace},
            {"session_id": "b", "layer": "slider", "recording_bug_suspect": True},
            {"session_id": "c", "layer": "slider"},
            {"session_id": "d", "layer": "slider", "label": "bot", "bot_kind": "sim"},
            {"session_id": "e", "layer": "rotation"},
        ],
        drag
        + [("b", 0.0, "mousemove", 1.0, 1.0, 1)]
        + [(name, t, "mousemove", 7.0 * t, 1.0, 1) for name in "cd" for t in (0.0, 1.0, 2.0)]
        + [("e", 0.0, "rotate_left", 5.0, 5.0, 0), ("e", 0.5, "rotate_left", 5.0, 5.0, 0)],
    )
    sessions = load(tmp_path, "slider")
    assert sessions.table["session_id"].tolist() == ["a", "d"]  # b is suspected, c is d's stream under another label
    assert sessions.table["family"].tolist() == ["", "sim"]
    assert sessions.table["user_id"].tolist()[0] == "A"
    assert [NAMES[kind] for kind in sessions.session(0)["kind"]].count("drag") == 4
    goal = sessions.session(0)[sessions.session(0)["kind"] == KINDS["goal"]]
    assert goal["x"].tolist() == [33.0]
    slide = sessions.session(0)[sessions.session(0)["kind"] == KINDS["slide"]]
    assert slide["t"].tolist() == [0.0, 0.2] and slide["x"].tolist() == [0.0, 20.0]
    assert load(tmp_path, "slider", every=True).table["session_id"].tolist() == ["a", "b", "c", "d"]
    turns = load(tmp_path / "captcha_sessions.parquet", "rotation").session(0)
    assert turns["x"][turns["kind"] == KINDS["turn"]].tolist() == [-15.0, -30.0]


def test_a_path_whose_times_are_broken_keeps_its_order_before_the_click(tmp_path):
    path = {"path_t": [0.0003, 0.0001, 0.0002], "path_x": [1.0, 2.0, 3.0], "path_y": [0.0, 0.0, 4.0]}
    asked = {"session_id": "q", "layer": "question", "has_metadata": True, "option_index": 1.0}
    captcha(tmp_path, [asked | path], [("q", 0.0, "click", 3.0, 4.0, 0)])
    events = load(tmp_path, "question").session(0)
    moves = events[events["kind"] == KINDS["move"]]
    assert moves["x"].tolist() == [1.0, 2.0, 3.0]
    answer = events[events["kind"] == KINDS["answer"]]
    assert answer["target"].tolist() == [2]
    assert moves["t"][-1] <= answer["t"][0]


def test_exported_recordings_are_read_alone_and_beside_captcha_tables(recorded, tmp_path):
    sessions = load(recorded, "slider")
    crowded = crowd("slider")
    assert sessions.events.tobytes() == crowded.events.tobytes()
    assert sessions.table["label"].tolist() == [0] * 20 + [1] * 12
    assert set(sessions.table["family"]) == {"", "runner", "walker"}
    both = collected(crowded, "slider")
    both.loc[both["session_id"] == "s0", "layer"] = "question"
    both.to_parquet(tmp_path / "collected_slider.parquet")
    drag = [("a", 0.1 * i, "mousemove", 10.0 * i, 5.0, 1) for i in range(4)]
    captcha(tmp_path, [{"session_id": "a", "layer": "slider"}], drag)
    assert len(load(tmp_path, "slider")) == 32  # one of each kind came, one went to another layer


def test_what_cannot_be_read_is_refused(tmp_path):
    with pytest.raises(RecordingError, match="no slider sessions here"):
        load(tmp_path, "slider")
    file = tmp_path / "mine.parquet"
    told = collected(crowd("slider", 2, 2), "slider")
    told.drop(columns="label").to_parquet(file)
    with pytest.raises(RecordingError, match="'label' is missing"):
        load(file, "slider")
    told.assign(label="robot").to_parquet(file)
    with pytest.raises(RecordingError, match="'robot' of session 's0'"):
        load(file, "slider")


@pytest.mark.parametrize(("layer", "kind"), CASES)
def test_every_bot_is_itself_again_by_seed_and_solves_its_layer(layer, kind):
    people = generate(layer, HAND[layer], 12, 1)
    made = generate(layer, kind, 3, 7, people)
    assert made.events.tobytes() == generate(layer, kind, 3, 7, people).events.tobytes()
    assert made.events.tobytes() != generate(layer, kind, 3, 8, people).events.tobytes()
    for i in range(len(made)):
        events = made.session(i)
        told = [NAMES[code] for code in events["kind"]]
        assert np.isfinite(events["x"]).all() and (np.diff(events["t"]) >= 0.0).all()
        if layer == "slider":
            assert told[-1] == "up" and set(told[:-1]) == {"drag"}
        elif layer == "rotation":
            assert set(np.abs(np.diff(events["x"][2::3]))) <= {15.0} and told[:3] == ["down", "up", "turn"]
        else:
            assert told[-1] == "answer" and events["target"][-1] > 0


def test_a_bot_of_no_kind_or_with_nobody_to_copy_is_refused():
    for kind in ("telepathy", "replay"):
        with pytest.raises(ValueError, match=kind):
            generate("slider", kind, 1, 0)


@given(st.lists(st.floats(-5.0, 5.0), min_size=4, max_size=120, unique=True))
def test_no_more_people_are_accused_than_promised(scores):
    people = np.array(scores)
    above = (people > middle(people)).sum()
    assert above <= promise(len(people)) * (len(people) + 1)
    if (len(people) + 1) * 0.05 >= 1.0:
        assert promise(len(people)) == 0.05


def test_parts_keep_what_follows_one_another_and_persons_together():
    table = pd.DataFrame({"user_id": ["b", "a", "a", "b", "a", "b"]})
    assert parts(table, 2).tolist() == [1, 0, 0, 1, 0, 1]
    assert sorted(np.unique(parts(table, 50))) == [0, 1, 2, 3, 4, 5]


def test_people_are_scored_by_models_that_never_saw_them(rows, monkeypatch):
    learnt = []
    own = blind.learn

    def learn(values, layer, seed):
        learnt.append({row.tobytes() for row in values})
        return own(values, layer, seed)

    monkeypatch.setattr(blind, "learn", learn)
    blind_scores(rows, "slider", 0)
    people = rows.values[rows.people]
    part = parts(rows.table[rows.people])
    for each, seen in zip(np.unique(part), learnt, strict=False):
        assert not seen & {row.tobytes() for row in people[part == each]}
        assert len(seen) == (part != each).sum()


def test_trees_never_see_the_family_left_out_nor_what_copies_people(rows):
    chosen = rows.table[supervised.taught(rows, "slider", ["walker", "spline"])]
    assert not set(chosen["family"]) & {"walker", "spline", "replay", "learned from people"}
    assert {"", "runner", "Bézier"} <= set(chosen["family"])
    told = supervised.blind_margins(rows, "slider", 0)
    assert set(told["family"][told["label"] == 1]) == set(rows.table["family"]) - {""}
    assert (told["left_out"] == told["family"])[told["label"] == 1].all()
    used = supervised.grow(rows, "slider", supervised.taught(rows, "slider"), 0).get_score()
    names = botcore.features.names("slider")
    assert used and {names[int(code[1:])] for code in used} <= {*COLUMNS["slider"], *TAUGHT["slider"]}


def scored(rates, clock=PEOPLES, n=50):
    """A table of bots of which a share of each family is told, and people who are not."""
    rows = [{"family": "", "label": 0, "clock": "", "said": False}] * n
    for family, rate in rates.items():
        rows += [{"family": family, "label": 1, "clock": clock, "said": i < rate * n} for i in range(n)]
    return pd.DataFrame(rows).assign(source="mine")


def alone(rates):
    """The same as blind scores of people alone."""
    table = scored(rates)
    noise = np.random.default_rng(0).normal(0.0, 0.1, (len(table), 2))
    return Blind(table, noise + 10.0 * table["said"].to_numpy()[:, None])


def test_trees_are_taken_only_where_they_tell_more_beyond_noise():
    few = {"a": 0.2, "b": 0.3, "c": 0.2, "d": 0.3}
    more = {family: rate + 0.2 + 0.02 * i for i, (family, rate) in enumerate(few.items())}
    assert compare(alone(few), scored(more), "slider")["engine"] == "trees"
    assert compare(alone(few), scored(few), "slider")["engine"] == "ensemble"
    one = few | {"a": 0.9}
    assert compare(alone(few), scored(one), "slider")["engine"] == "ensemble"  # a single family is no proof
    assert compare(alone(few), scored(more, clock=""), "slider")["trees"] == {}  # not on the clock that is compared
    assert compare(alone(few), None, "slider")["engine"] == "ensemble"
    copies = few | {"replay": 1.0}
    assert compare(alone(few | {"replay": 0.0}), scored(copies), "slider")["engine"] == "ensemble"


def test_what_both_models_say_of_people_is_above_zero_as_rarely_as_promised(rows):
    found = blind_scores(rows, "slider", 0)
    margin = margins(found.strangeness, *members(found))
    assert (margin[found.people] > 0.0).mean() <= promise(int(found.people.sum()))
    assert margin[found.people].max() < margin.max()


def test_nobody_to_learn_from_is_refused(rows, recorded):
    sessions = load(recorded, "slider")
    with pytest.raises(ValueError, match="nobody solved a slider"):
        material(sessions.select((sessions.table["label"] == 1).to_numpy()), "slider", 2, 0)
    first = np.flatnonzero(rows.people)[:1]
    with pytest.raises(ValueError, match="1 session of slider can be judged"):
        blind_scores(Rows(rows.values[first], rows.table.iloc[first]), "slider", 0)


def test_sessions_to_a_bundle_that_judges_and_a_report(recorded, tmp_path):
    said = CliRunner().invoke(train, ["slider", "--data", str(recorded), "--out", str(tmp_path), "--per-kind", "4"])
    assert said.exit_code == 0, said.output
    manifest = open_bundle(tmp_path / "slider").manifest
    assert manifest["modality"] == "slider" and manifest["inputs"] == ["mouse_held"]
    n = len(manifest["people"])
    assert 10 <= n <= 20 and manifest["calibration"]["conformal"]["fpr"] == promise(n)
    assert {"ensemble"} <= set(manifest["metrics"]["choice"])
    assert manifest["ensemble"]["columns"] == list(COLUMNS["slider"])
    told = json.loads((tmp_path / "slider.report" / "report.json").read_text())
    assert told["people"] == n and (tmp_path / "slider.report" / "recall.png").exists()
    detector = botcore.load(tmp_path / "slider")
    sessions = load(recorded, "slider")
    verdicts = detector.score_many(sessions.events, sessions.offsets)
    judged = verdicts[verdicts["decision"] != botcore.DECISIONS.index("insufficient")]
    assert (judged["p_value"] >= 1.0 / (n + 1) - 1e-6).all()
    row = detector.score(sessions.session(0))
    assert row.p_bot == verdicts["p_bot"][0] and row.decision != "insufficient"


def test_the_report_measures_every_layer_that_is_there(recorded, tmp_path):
    said = CliRunner().invoke(
        evaluate, ["rotation", "--data", str(recorded), "--out", str(tmp_path), "--per-kind", "4"]
    )
    assert said.exit_code == 0, said.output
    report = json.loads((tmp_path / "report.json").read_text())
    assert sorted(report["together"]["layers"]) == ["rotation", "slider"]
    assert report["together"]["fused_at_5_percent"] <= report["together"]["any"]
    parts_left_out = [row for row in report["people"] if row["left_out"] == "parts"]
    assert {row["engine"] for row in parts_left_out} == {"ensemble", "trees"}
    assert all(15 <= row["passed"] <= row["n"] <= 20 for row in parts_left_out)
    assert {row["kind"] for row in report["bots"]} >= {"runner", "walker", "gamma", "replay"}
    assert report["served"]["sessions"] == 32
    assert max(report["served"]["largest_difference"].values()) < 1e-6
    assert (tmp_path / "report.md").read_text() in said.output and (tmp_path / "recall.png").exists()


def test_the_shipped_models_judge_the_recordings_they_may(data):
    for layer, people in {"slider": 92, "rotation": 41, "question": 19}.items():
        sessions = load(data, layer)
        table = sessions.table
        assert (table["label"] == 0).sum() == people  # no suspect, and not the one that is a bot's
        verdicts = botcore.load(layer).score_many(sessions.events, sessions.offsets)
        silent = verdicts["decision"] == botcore.DECISIONS.index("insufficient")
        blocked = verdicts["decision"] == botcore.DECISIONS.index("block")
        human = (table["label"] == 0).to_numpy()
        assert silent[human].mean() < 0.15 and blocked[human].mean() < 0.05
        pressed = (table["bot_kind"] == "selenium_cv_attacker").to_numpy()
        assert silent[pressed].all() == (layer != "slider")  # press and release alone, or another page's drags
        assert blocked[(table["bot_kind"] == "sim_attacker").to_numpy()].all() or layer == "slider"
