"""Training on event logs: split by user, calibrated at the log's own share of fakes, the same bytes twice."""

import json
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import botcore
from botcore import features
from botcore.bundle import open_bundle
from botcore.recordings import RecordingError
from botcore.training import model, parity
from botcore.training.actions import logs, measure, metrics
from botcore.training.actions.blind import fold_of
from botcore.training.actions.datasets import load, span
from botcore.training.actions.evaluate import command as evaluate
from botcore.training.actions.fit import divide
from botcore.training.actions.prefixes import SIZES, WHOLE, describe
from botcore.training.actions.train import command as train
from botcore.training.actions.vocabulary import coded, learn

EVENTS, CATEGORIES = ("look", "click_ad", "send_email"), ("cars", "jobs", "pets", "toys")
THRESHOLD = 5.0 / 6.5


def made(users: int = 120, fakes: int = 30, seed: int = 0) -> pd.DataFrame:
    """A made-up log, users interleaved: people keep to one category. For mechanics, not for figures."""
    random = np.random.default_rng(seed)
    parts = []
    for user in range(users):
        fake, n = int(user < fakes), random.integers(3, 9)
        likes = np.full(4, 0.25) if fake else np.roll([0.85, 0.05, 0.05, 0.05], user)
        rows = {
            "UserId": f"u{user}",
            "Event": random.choice(EVENTS, n),
            "Category": random.choice(CATEGORIES, n, p=likes),
        }
        parts.append(pd.DataFrame(rows).assign(Fake=fake))
    return pd.concat(parts).sample(frac=1.0, random_state=seed).reset_index(drop=True)


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    path = tmp_path_factory.mktemp("log") / "events_shop.csv"
    made().to_csv(path, index=False)
    return path


def write(table: pd.DataFrame, path):
    table.to_csv(path, index=False)
    return path


def test_a_log_is_read_alike_from_every_format(log, tmp_path):
    table = pd.read_csv(log)
    table.to_parquet(tmp_path / "log.parquet")
    table.to_json(tmp_path / "log.jsonl", orient="records", lines=True)
    read = [load([path]) for path in (log, tmp_path / "log.parquet", tmp_path / "log.jsonl")]
    for one in read:
        assert one.table().reset_index(drop=True).equals(table.astype(one.table().dtypes.to_dict()))
        assert list(one.users) == list(dict.fromkeys(table["UserId"]))
    assert read[0].source == "shop"


def test_files_are_read_one_after_another_as_one_log(log, tmp_path):
    table = pd.read_csv(log)
    halves = [write(part, tmp_path / name) for part, name in ((table[:300], "a.csv"), (table[300:], "b.csv"))]
    assert load(halves).table().reset_index(drop=True).equals(load([log]).table().reset_index(drop=True))


def test_a_user_that_is_fake_and_real_is_named(tmp_path):
    table = made()
    table.loc[table.index[table["UserId"] == "u7"][0], "Fake"] = 0
    with pytest.raises(RecordingError, match="user 'u7' is both 0 and 1"):
        load([write(table, tmp_path / "log.csv")])


@pytest.mark.parametrize(
    "column, value, said",
    [
        ("Fake", "maybe", "Fake is 'maybe' in row 4"),
        ("UserId", "", "UserId is '' in row 4"),
        ("Event", "", "Event is ''"),
    ],
)
def test_what_is_wrong_in_a_log_is_named(tmp_path, column, value, said):
    table = made().astype(str)
    table.loc[3, column] = value
    with pytest.raises(RecordingError, match=said):
        load([write(table, tmp_path / "log.csv")])


def test_a_missing_column_or_format_is_named(log, tmp_path):
    with pytest.raises(RecordingError, match="column 'Fake' is missing"):
        load([write(made().drop(columns="Fake"), tmp_path / "log.csv")])
    with pytest.raises(RecordingError, match="convert it"):
        load([write(made(), tmp_path / "log.txt")])


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 9)), max_size=20))
def test_spans_are_the_slices_one_after_another(slices):
    starts, lengths = (np.array([s[i] for s in slices], np.int64) for i in (0, 1))
    index, offsets = span(starts, lengths)
    expected = [list(range(start, start + length)) for start, length in slices]
    assert [index[a:b].tolist() for a, b in pairwise(offsets)] == expected


def test_a_vocabulary_is_ordered_by_frequency_then_by_name(tmp_path):
    rows = [("a", "x"), ("b", "y"), ("b", "x"), ("c", "y"), ("a", "z")]
    table = pd.DataFrame(rows, columns=["Event", "Category"]).assign(UserId=[1, 2, 1, 2, 1], Fake=[0, 1, 0, 1, 0])
    assert learn(load([write(table, tmp_path / "log.csv")])) == {"event": ["a", "b", "c"], "category": ["x", "y", "z"]}


def test_rows_are_coded_by_their_places_in_the_vocabulary(log):
    read = load([log])
    events = coded(read, {"event": ["send_email"], "category": list(CATEGORIES)})
    assert events["kind"].tolist() == [int(name == "send_email") for name in read.event]
    assert [CATEGORIES[code - 1] for code in events["target"]] == read.category.tolist()


def test_every_user_gives_the_whole_log_and_its_beginnings(log):
    read = load([log])
    rows, seen = describe(read, learn(read)), features.names("actions").index("rows")
    whole = rows.of(WHOLE)
    assert whole.X[:, seen].tolist() == read.counts.tolist()
    assert (rows.X[:, seen] == np.where(rows.size == WHOLE, read.counts[rows.user], rows.size)).all()
    assert np.bincount(rows.user).tolist() == [1 + sum(size <= n for size in SIZES) for n in read.counts]
    assert np.bincount(rows.user, rows.weight) == pytest.approx(rows.weight.sum() / len(read))


def test_users_are_never_split(log):
    read = load([log])
    learnt, test = divide(read, 0.2, 0)
    assert sorted([*learnt.users, *test.users]) == sorted(read.users)
    assert test.label.sum() == 6
    assert len(test.event) == sum(read.counts[np.isin(read.users, test.users)])
    fold = fold_of(read, 5, 0)
    assert np.bincount(fold, read.label).tolist() == [6.0] * 5


def test_too_few_fakes_for_the_folds_are_refused(tmp_path):
    read = load([write(made(40, 3), tmp_path / "log.csv")])
    with pytest.raises(RecordingError, match="3 fake users in 'log', 5 are needed"):
        fold_of(read, 5, 0)


def test_figures_are_counts():
    told = metrics.figures(np.array([0, 0, 1, 1, 1]), np.array([0.1, 0.9, 0.8, 0.9, 0.2]), 0.8)
    assert told["confusion"] == {"real_passed": 1, "real_flagged": 1, "fake_passed": 1, "fake_flagged": 2}
    assert (told["precision"], told["recall"], told["f1"]) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert metrics.figures(np.zeros(3), np.zeros(3), 0.5)["roc_auc"] is None


def run(command, *options):
    done = CliRunner().invoke(command, [str(option) for option in options])
    assert done.exit_code == 0, done.output
    return done


@pytest.fixture(scope="module")
def trained(log, tmp_path_factory):
    out = tmp_path_factory.mktemp("out")
    run(train, "--data", log, "--out", out, "--cv-folds", 3, "--log-dir", out / "logs")
    return out


def test_train_publishes_a_bundle_that_judges_the_test_users(trained):
    told = json.loads((trained / "actions.report" / "report.json").read_text())
    test = pd.read_csv(trained / "actions.report" / "test.csv")
    found = botcore.load(trained / "actions").score(trained / "actions.report" / "test.csv")
    label = test.groupby("UserId")["Fake"].first()[found.users].to_numpy()
    again = metrics.figures(label, found.p_bot, THRESHOLD)
    assert again["confusion"] == told["test"]["confusion"]
    assert again["brier"] == pytest.approx(told["test"]["brier"], abs=1e-6)
    assert (found.fake == (found.p_bot >= THRESHOLD)).all()
    assert told["test"]["fake"] == 6
    assert told["cross_validation"]["f1_mean"] == pytest.approx(np.mean(told["cross_validation"]["f1_by_fold"]))
    assert {"cross_validation", "train", "test"} <= told["logistic regression"].keys()


def test_the_share_of_fakes_in_the_log_is_the_prior(trained):
    facts = open_bundle(trained / "actions").manifest
    assert facts["calibration"]["prior"] == pytest.approx(0.25)
    assert facts["costs"]["challenge"] == 0.0
    assert facts["vocabulary"]["category"] and set(facts["vocabulary"]["event"]) == set(EVENTS)


def test_everything_is_logged_and_errors_apart(trained, log, tmp_path):
    assert "published" in (trained / "logs" / logs.EVERYTHING).read_text()
    assert (trained / "logs" / logs.ERRORS).read_text() == ""
    done = CliRunner().invoke(
        train, ["--input", str(log), "--model-output", str(tmp_path), "--cv-folds", "25", "--log-dir", str(tmp_path)]
    )
    assert done.exit_code == 1
    for name in (logs.EVERYTHING, logs.ERRORS):
        assert "24 fake users" in (tmp_path / name).read_text()


def test_the_older_names_of_the_options_give_the_same_bytes(trained, log, tmp_path):
    run(
        train, "--input", log, "--model-output", tmp_path, "--metrics-output", tmp_path / "metrics.json",
        "--source", "shop", "--test-size", 0.2, "--cv-folds", 3, "--random-state", 42,
    )  # fmt: skip
    for name in ("manifest.json", "model.json", "forest.c"):
        assert (tmp_path / "actions" / name).read_bytes() == (trained / "actions" / name).read_bytes()
    assert (tmp_path / "metrics.json").read_bytes() == (trained / "actions.report" / "report.json").read_bytes()


def test_evaluate_measures_early_and_across_logs(log, tmp_path):
    other = write(made(60, 20, seed=1).assign(UserId=lambda table: table["UserId"] + "x"), tmp_path / "other.csv")
    done = run(evaluate, "--data", log, "--other", other, "--out", tmp_path, "--cv-folds", 3)
    told = json.loads((tmp_path / "report.json").read_text())
    assert [row["rows"] for row in told["early"]] == [1, 2, 3, 5, 8, WHOLE]
    assert told["other"]["kinship"]["shared"] == 0
    assert told["other"]["there"]["new"]["n"] == 60
    assert "| more rows than any real user |" in done.output


def test_the_same_rows_in_another_order_are_recognised(log, tmp_path):
    one, two = load([log]), load([write(pd.read_csv(log)[::-1], tmp_path / "turned.csv")])
    kin = measure.kinship(one, two)
    assert kin["same_rows"] == kin["same_label"] == kin["shared"] == len(one)
    assert kin["same_order"] < len(one)


@pytest.fixture(scope="module", params=["fatector", "servando"])
def public(request, data):
    return load([data / f"events_{request.param}.parquet"])


def test_the_shipped_forest_answers_as_xgboost_on_every_user(public, tmp_path):
    shipped = open_bundle("actions")
    rows = describe(public, shipped.manifest["vocabulary"])
    fitted = model.read(shipped.path / "model.json").answer(rows.X)
    compiled = 1.0 / (1.0 + np.exp(-botcore.load("actions").margins(rows.X).astype(np.float64)))
    assert np.abs(fitted - compiled).max() <= parity.BOUND

    calibration = shipped.manifest["calibration"]
    public.table().drop(columns="Fake").to_csv(tmp_path / "log.csv", index=False)
    scored = botcore.load("actions").score(tmp_path / "log.csv")
    assert scored.users == list(public.users)
    odds = calibration["slope"] * np.log(fitted / (1.0 - fitted))[rows.size == WHOLE] + calibration["intercept"]
    assert np.abs(scored.p_bot - 1.0 / (1.0 + np.exp(-odds))).max() <= 1e-6
    assert (scored.fake == (scored.p_bot >= THRESHOLD)).all()
