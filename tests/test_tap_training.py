"""Training of taps: bots and recorders as they are meant, nothing learnt of what is left out, the same bytes twice."""

import json

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from taps import hand

import botcore
from botcore._score import Forest
from botcore.bundle import open_bundle
from botcore.events import KINDS
from botcore.recordings import RecordingError
from botcore.training import parity
from botcore.training.calibration import clopper_pearson
from botcore.training.ensemble import strangeness
from botcore.training.model import read
from botcore.training.tap import bots, clocks, rules
from botcore.training.tap.datasets import load, times
from botcore.training.tap.evaluate import command as evaluate
from botcore.training.tap.material import HIDDEN, NAMES, describe, material, people_of
from botcore.training.tap.measure import UNTAUGHT, Measure, added
from botcore.training.tap.novelty import READ, isolate
from botcore.training.tap.persons import interval
from botcore.training.tap.train import command as train

SMALL = ["--per-kind", "6", "--rounds", "12"]
THREE = ("east", "north", "west")
KINDS_OF_BOT = [*bots.INVENTED, *bots.COPIED]


def quiet(items, **_):
    return items


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Made-up people of three sources, and a recorded kind of bot: for the mechanics, not for figures."""
    rows = []
    for i in range(660):
        source, bot = THREE[i % 3], i >= 630
        onsets, released = hand(i, 8 + i % 7)
        onsets = np.arange(len(onsets)) * 0.3 if bot else onsets
        facts = {"session_id": f"s{i}", "source": source, "label": "bot" if bot else "human"}
        facts |= {"bot_kind": "metronome" if bot else "", "user_id": "" if bot else f"{source}:{i % 10}"}
        taps = pd.DataFrame({"t_down": onsets, "t_up": onsets + released - released if source == "west" else released})
        if source != "north":
            taps["t_up"] = np.nan
        elif bot:
            taps["t_up"] = onsets + 0.05
        rows.append(taps.assign(**facts))
    path = tmp_path_factory.mktemp("corpus") / "mine.csv"
    pd.concat(rows).to_csv(path, index=False)
    return path


@pytest.fixture(scope="module")
def sessions(corpus):
    return load(corpus)


@pytest.fixture(scope="module")
def measure(sessions):
    return Measure(material(sessions, 6, 0, quiet), THREE, THREE, 0, rounds=12)


def test_plain_files_are_read_with_what_is_known(sessions):
    assert sessions.table["source"].value_counts().to_dict() == {"east": 220, "north": 220, "west": 220}
    assert set(sessions.table["family"]) == {"", "metronome"}
    assert (sessions.table["n_missing"] == 0).all()
    onsets, released = times(sessions.session(1))
    assert onsets == pytest.approx(hand(1, 9)[0])
    assert released == pytest.approx(hand(1, 9)[1])
    assert np.isnan(times(sessions.session(0))[1]).all()


def test_a_table_of_sequences_beside_the_taps_is_read_too(tmp_path):
    taps = pd.DataFrame({"seq_id": ["a"] * 3 + ["b"] * 3, "t_down": [0.0, 0.5, 1.0] * 2, "tap_idx": [0, 1, 2] * 2})
    taps.to_parquet(tmp_path / "taps_there.parquet")
    facts = pd.DataFrame({"seq_id": ["b", "a"], "label": ["bot", "human"], "n_missing": [4, 0], "bot_kind": ["x", ""]})
    facts.to_parquet(tmp_path / "tap_sequences_there.parquet")
    table = load(tmp_path).table
    assert table["session_id"].tolist() == ["a", "b"]
    assert table["family"].tolist() == ["", "x"]
    assert table["n_missing"].tolist() == [0, 4]
    assert set(table["source"]) == {"there"}


def test_a_missing_or_strange_label_is_refused(tmp_path, tmp_path_factory):
    path = tmp_path / "bad.csv"
    path.write_text("session_id,t_down\na,0\n")
    with pytest.raises(RecordingError, match="'label' is missing"):
        load(path)
    path.write_text("session_id,t_down,label\na,0,robot\n")
    with pytest.raises(RecordingError, match="'robot' of sequence 'a'"):
        load(path)
    with pytest.raises(RecordingError, match="no taps here"):
        load(tmp_path_factory.mktemp("empty"))


@pytest.mark.parametrize("kind", KINDS_OF_BOT)
def test_every_bot_is_itself_again_by_seed_and_taps_forward(kind, sessions):
    people = people_of(sessions, "north")
    made = bots.generate(kind, 3, 7, people)
    assert made.events.tobytes() == bots.generate(kind, 3, 7, people).events.tobytes()
    assert made.events.tobytes() != bots.generate(kind, 3, 8, people).events.tobytes()
    assert set(made.table["source"]) == {"north" if kind in bots.COPIED else "adversaries"}
    assert made.table["recording_id"].value_counts().tolist() == [bots.TURNS] * 3
    for i in range(len(made)):
        onsets, released = times(made.session(i))
        assert (np.diff(onsets) > 0.0).all() and (released[np.isfinite(released)] > 0.0).all()


def test_a_bot_of_no_kind_or_with_nobody_to_copy_is_refused():
    for kind in ("telepathy", "replay"):
        with pytest.raises(ValueError, match=kind):
            bots.generate(kind, 1, 0)


@given(st.sampled_from(clocks.LATTICES), st.floats(0.0, 0.3), st.integers(5, 60), st.booleans())
@settings(deadline=None, max_examples=30)
def test_a_recorder_leaves_its_lattice_its_losses_and_no_release_of_a_lost_tap(lattice, loss, taps, releases):
    made = bots.generate("normal", 2, 0)
    recorder = clocks.Recorder(lattice, 1e-4, loss, taps, releases)
    seen = clocks.reobserve(made, [recorder], np.random.default_rng(0))
    for i in range(len(seen)):
        events = seen.session(i)
        cycles = np.diff(events["t"]) / lattice
        assert np.abs(cycles - np.rint(cycles)).max() < 1e-6
        down = events[events["kind"] == KINDS["down"]]
        assert len(down) <= taps
        assert set(events["target"]) == set(down["target"])
        assert (len(events) > len(down)) == releases


def test_the_recorder_of_people_is_told_from_their_times(sessions):
    plain = clocks.recorders_of(people_of(sessions, "north"))
    assert {recorder.lattice for recorder in plain} == {0.0}
    assert {recorder.releases for recorder in plain} == {True}
    screen = clocks.Recorder(1 / 60, 0.0, 0.0, 60, False)
    seen = clocks.reobserve(people_of(sessions, "north"), [screen], np.random.default_rng(0))
    told = clocks.recorders_of(seen)
    assert np.mean([recorder.lattice == 1 / 60 for recorder in told]) > 0.9
    assert {recorder.releases for recorder in told} == {False}


def test_what_is_left_out_is_not_learnt_from(measure):
    table = measure.table[measure.taught(["normal"], ["west"])]
    assert not set(table["family"]) & {"normal", "metronome", *UNTAUGHT}
    assert "west" not in {*table["source"], *table["clock"]}
    assert {"east", "north", "adversaries"} <= set(table["source"])
    assert measure.panel(["west"]) == ["east", "north"]
    with pytest.raises(ValueError, match="nobody is left to fix a threshold on"):
        measure.threshold((), ["west", "east"])


def test_a_task_nobody_else_performs_judges_nobody(measure):
    odd = Measure(measure.rows, THREE, ("meu", "rhythms", "swarm"), 0)
    assert odd.panel() == ["rhythms", "swarm"]


def test_the_model_never_looks_at_the_pace_or_the_recorder(measure):
    used = {NAMES[int(code[1:])] for code in measure.booster().get_score()}
    assert used and not used & set(HIDDEN)


def test_no_judge_is_accused_above_the_rate_by_a_model_blind_to_him(measure):
    threshold = measure.threshold()
    for judge in measure.panel():
        score = measure.model((), [judge])(measure.X[measure.people(judge)])
        assert (score >= threshold).mean() <= 0.01


def test_sequences_add_up_by_owner_in_order():
    margin = np.array([1.0, 3.0, 10.0, 5.0, 7.0, 9.0])
    owner = np.array(["a", "a", "", "b", "a", "b"])
    mean, of = added(margin, owner, 2)
    assert dict(zip(of, mean, strict=True)) == {"a": 2.0, "b": 7.0}
    assert added(margin, owner, 1)[0] is margin


def test_persons_widen_the_interval_only_where_they_differ():
    hit = np.zeros(400, bool)
    hit[:20] = True
    strangers = interval(hit, np.full(400, ""))
    assert strangers == pytest.approx(clopper_pearson(20, 400))
    one_of_twenty = interval(hit, np.repeat([f"p{i}" for i in range(20)], 20))
    assert one_of_twenty[1] > 2.0 * strangers[1]
    assert interval(~hit & hit, np.repeat(["a", "b"], 200))[1] > 0.8  # two persons tell little


@given(st.integers(0, 50))
@settings(deadline=None, max_examples=10)
def test_learnt_rules_let_the_people_be_they_were_learnt_on(seed):
    random = np.random.default_rng(seed)
    values = np.exp(random.normal(0.0, 0.5, (3000, len(NAMES))))
    values[:, NAMES.index("log_ac1")] = random.uniform(-0.5, 0.5, 3000)
    learnt = rules.learn(values, random.choice(["a", "b"], 3000))
    assert {"even_rhythm", "slow_taps"} <= set(learnt)
    assert rules.breaks(values, learnt).mean() <= 0.002
    machine = np.where(np.array(NAMES) == "cv", 1e-4, values[:1])
    assert rules.breaks(machine, learnt).all()


def test_the_forest_of_people_reads_what_every_recorder_gives():
    random = np.random.default_rng(0)
    values = random.normal(size=(500, len(NAMES)))
    forest = isolate(values, np.full(500, "a"), 0)
    told = strangeness(forest, values)
    values[:, ~READ] = np.nan
    assert (strangeness(forest, values) == told).all()
    assert strangeness(forest, 9.0 + np.abs(values)).mean() > told.mean()


def test_train_publishes_the_same_bundle_twice(corpus, tmp_path):
    for out in ("one", "two"):
        done = CliRunner().invoke(train, ["--data", str(corpus), "--out", str(tmp_path / out), *SMALL])
        assert done.exit_code == 0, done.output
    manifests = [(tmp_path / out / "tap" / "manifest.json").read_bytes() for out in ("one", "two")]
    assert manifests[0] == manifests[1]
    facts = json.loads(manifests[0])
    assert facts["modality"] == "tap" and facts["novelty"]["parity"]["max_abs"] <= parity.BOUND
    assert {source["name"] for source in facts["sources"]} == {"adversaries", *THREE}
    assert all(source["bots"] == 0 for source in facts["sources"] if source["name"] != "adversaries")
    beside = {path.name for path in (tmp_path / "one" / "tap.report").iterdir()}
    assert beside == {"report.json", "roc.png", "precision_recall.png", "calibration.png", "importance.png"}


def test_train_says_what_the_data_lacks(corpus, tmp_path):
    options = ["--data", str(corpus), "--out", str(tmp_path), *SMALL]
    done = CliRunner().invoke(train, [*options, "--sources", "nowhere"])
    assert done.exit_code == 1 and "'nowhere' is not in the data" in done.output
    done = CliRunner().invoke(train, [*options, "--sources", "north"])
    assert done.exit_code == 1 and "nobody is left to judge by" in done.output
    assert not (tmp_path / "tap").exists()


def test_evaluate_writes_report_tables_and_plots(corpus, tmp_path):
    options = ["--data", str(corpus), "--out", str(tmp_path), "--families", "log-normal,replay", *SMALL]
    done = CliRunner().invoke(evaluate, options)
    assert done.exit_code == 0, done.output
    assert "| log-normal |" in done.output and "| metronome |" in done.output
    report = json.loads((tmp_path / "report.json").read_text())
    assert {row["source"] for row in report["people"]} == set(THREE)
    for row in report["people"]:
        assert row["low"] <= row["hits"] / row["n"] <= row["high"]
    assert {"recall.png", "false_positives.png", "verification.png"} <= {path.name for path in tmp_path.iterdir()}


def test_an_unknown_family_is_refused(corpus, tmp_path):
    options = ["--data", str(corpus), "--out", str(tmp_path), "--families", "telepathy"]
    done = CliRunner().invoke(evaluate, options)
    assert done.exit_code == 1 and "'telepathy' is none" in done.output


@pytest.fixture(scope="module")
def everybody(data):
    """Every public sequence long enough to judge."""
    return describe(load(data))


@pytest.mark.parametrize("stem, library", [("model.json", "library"), ("novelty.treelite", "novelty")])
def test_what_ships_answers_as_the_fitted_models_do_on_every_recording(everybody, stem, library):
    bundle = open_bundle("tap")
    model, rows = read(bundle.path / stem), everybody.values.astype(np.float32)
    compiled = Forest(str(getattr(bundle, library)), len(NAMES)).margins(rows).astype(np.float64)
    compiled = expit(compiled) if library == "library" else compiled
    assert len(rows) > 20_000
    assert np.abs(compiled - model.answer(rows)).max() <= parity.BOUND


def test_what_ships_keeps_its_promise_on_every_source_learnt_from(everybody, data):
    detector, people = botcore.load("tap"), load(data)
    facts = open_bundle("tap").manifest
    promised = facts["calibration"]["conformal"]["fpr"] + facts["novelty"]["fpr"] + 0.003
    for source in ("android", "meu", "rhythms", "swarm"):
        own = people_of(people, source, 400)
        told = [detector.assess(*times(own.session(i))).is_anomaly for i in range(len(own))]
        assert np.mean(told) <= promised
