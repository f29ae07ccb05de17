"""Event logs: the same verdicts in whatever form, order of users and pieces they come; what does not fit is refused."""

import csv
import io
import json
import os
import pickle
import subprocess
import sys
import textwrap
from itertools import pairwise

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xgboost
from fitted import Trained
from hypothesis import given, settings
from hypothesis import strategies as st
from test_cli import botcore_says
from test_tally import NAMES, VOCABULARY

import botcore
from botcore import features
from botcore.actions import LogError, records
from botcore.training.publish import publish
from botcore.verdict import integrity_codes

CONFORMAL = {"fpr": 0.01, "p": 0.0, "n": 300, "bound": 0.01}
CALIBRATION = {"slope": 1.0, "intercept": 0.0, "prior": 0.1, "conformal": CONFORMAL, "min_units": 1}


def made_up(seed, users=30, n=600):
    """A log in which odd users jump between categories and even ones keep to one."""
    random = np.random.default_rng(seed)
    who = random.integers(0, users, n)
    jump = random.integers(0, 6, n)
    category = np.where(who % 2, jump, who % 6)
    event = np.where(who % 2, random.integers(0, 2, n), random.integers(0, 5, n))
    return {
        "UserId": [f"u{i:02}" for i in who],
        "Event": [VOCABULARY["event"][i] for i in event],
        "Category": [VOCABULARY["category"][i] for i in category],
    }


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A small model of the made-up logs, published."""
    events, offsets, users = records(made_up(0, 200, 6000), VOCABULARY)
    rows = features.extract("actions", events, offsets)
    fake = [int(user[1:]) % 2 for user in users]
    given = {"objective": "binary:logistic", "max_depth": 3, "base_score": 0.5, "nthread": 1, "min_child_weight": 3}
    booster = xgboost.train(given, xgboost.DMatrix(rows, fake, feature_names=NAMES), 10)
    costs = {"accuse": 3.0, "miss": 1.0, "challenge": 0.0, "pass_rate": 0.0}
    about = {"name": "actions", "modality": "actions", "features": NAMES, "holdout": rows, "vocabulary": VOCABULARY}
    return publish(
        Trained(booster, calibration=CALIBRATION | CONFORMAL, costs=costs, **about), tmp_path_factory.mktemp("a")
    )


@pytest.fixture(scope="module")
def detector(bundle):
    return botcore.load(bundle)


def csv_of(columns):
    """A log as CSV, a column of its own behind the needed ones."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*columns, "Fake"])
    writer.writerows([*row, "soon"] for row in zip(*columns.values(), strict=True))
    return text.getvalue().encode()


def jsonl_of(columns):
    rows = zip(*columns.values(), strict=True)
    return "".join(json.dumps(dict(zip(columns, row, strict=True), Fake=[1])) + "\n" for row in rows).encode()


def parquet_of(columns, **given):
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, **given)
    file.seek(0)
    return file


def piped(content):
    """A file that can be read once."""
    end, start = os.pipe()
    with os.fdopen(start, "wb") as file:
        file.write(content)  # less than a pipe holds
    return os.fdopen(end, "rb")


def written(path, content):
    path.write_bytes(content)
    return path


FORMS = {
    "mapping": lambda log, _: log,
    "arrays": lambda log, _: {name: np.array(column) for name, column in log.items()},
    "objects": lambda log, _: {name: np.array(column, object) for name, column in log.items()},
    "table": lambda log, _: pa.table(log | {"Fake": [None] * len(log["UserId"])}),
    "batch": lambda log, _: pa.record_batch(log),
    "chunks": lambda log, _: pa.concat_tables([pa.table(log).slice(0, 100), pa.table(log).slice(100)]),
    "reader": lambda log, _: pa.table(log).to_reader(max_chunksize=64),
    "categories": lambda log, _: pd.DataFrame(log).astype("category"),
    "pandas": lambda log, _: pd.DataFrame(log).set_index(np.arange(len(log["UserId"]))[::-1]),
    "csv": lambda log, folder: written(folder / "log.csv", csv_of(log)),
    "csv, open": lambda log, _: io.BytesIO(b"\xef\xbb\xbf" + csv_of(log).replace(b"\n", b"\r\n")),
    "csv, piped": lambda log, _: piped(csv_of(log)),
    "json lines": lambda log, folder: str(written(folder / "log.jsonl", jsonl_of(log))),
    "parquet": lambda log, _: parquet_of(log, row_group_size=100),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_log_gives_the_same_scores(detector, tmp_path, form):
    log = made_up(1)
    events, offsets, users = records(log, VOCABULARY)
    given_ = FORMS[form](log, tmp_path)
    found = detector.score(given_)
    getattr(given_, "close", lambda: None)()
    assert found.users == users == list(dict.fromkeys(log["UserId"]))
    assert found.scores.tobytes() == detector.score_many(events, offsets).tobytes()
    assert found.p_bot.tolist() == found.scores["p_bot"].tolist() and not found.unseen.any()


def test_fakes_are_told_from_real_users(detector):
    found = detector.score(made_up(2))
    odd = np.array([int(user[1:]) % 2 for user in found.users], bool)
    assert (found.fake == odd).mean() > 0.9
    decided = [botcore.DECISIONS[code] for code in found.scores["decision"]]
    assert found.fake.tolist() == [decision == "block" for decision in decided]
    np.testing.assert_array_equal(found.fake, found.p_bot >= 0.75)  # accuse / (accuse + miss)
    assert detector.score(made_up(2), costs={"accuse": 0.01}).fake.sum() > found.fake.sum()
    assert (detector.score(made_up(2), prior=0.9).p_bot > found.p_bot).all()


@pytest.mark.parametrize("name", ["fatector", "servando"])
def test_every_log_scores_the_same_live_and_in_a_batch(detector, data, name):
    path = data / f"events_{name}.parquet"
    events, offsets, users = records(path, VOCABULARY)
    found = detector.score(path)
    assert found.users == users and found.scores["n_events"].sum() == len(events)
    assert found.scores.tobytes() == detector.score_many(events, offsets).tobytes()


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 10**6), st.lists(st.integers(0, 200), max_size=12), st.randoms(use_true_random=False))
def test_neither_pieces_nor_interleaving_matter(detector, seed, cuts, random):
    log = pd.DataFrame(made_up(seed, 7, 200))
    whole = detector.score(log)
    turns = log.UserId.tolist()
    random.shuffle(turns)
    own = {user: iter(rows.itertuples(index=False)) for user, rows in log.groupby("UserId")}
    mixed = pd.DataFrame([next(own[user]) for user in turns])
    tallies = detector.tallies()
    for start, end in pairwise([0, *sorted(cuts), len(log)]):
        tallies.push(mixed[start:end])
        tallies.scores()  # reading must not disturb
    place = {user: i for i, user in enumerate(tallies.users)}
    assert len(tallies) == len(whole.users)
    found = tallies.scores()[[place[user] for user in whole.users]]
    for name in found.dtype.names:
        np.testing.assert_array_equal(found[name], whole.scores[name])


@pytest.mark.parametrize(
    "ids",
    [
        ["6.37E+07", "007", "7", "", "ü", "a,b"],
        [5, -3, 2**63 - 1, 7, 0, 12],
        np.array([1, 2, 2**64 - 1], np.uint64),
        pa.array(["x", "y"]).dictionary_encode(),
        pa.array(["x", "y"], pa.large_string()),
        pa.array(["x", "yy"], pa.string_view()),
        pd.Series([3, 1, 2], [7, 8, 9], "Int64"),
        pa.chunked_array([[4], [5, 6]]),
    ],
    ids=str,
)
def test_ids_come_back_as_they_were(detector, ids):
    tallies = detector.tallies()
    n = len(ids)
    tallies.push({"UserId": ids, "Event": ["click_ad"] * n, "Category": ["Jobs"] * n})
    expected = ids.to_pylist() if hasattr(ids, "to_pylist") else list(ids)
    assert tallies.users == expected
    assert {type(user) for user in tallies.users} == ({int} if isinstance(tallies.users[0], int) else {str})
    assert tallies.verdict(expected[-1]).n_events == 1


def test_an_id_of_a_file_is_the_text_that_stands_there(detector):
    text = b'UserId,Event,Category\n6.37E+07,click_ad,Jobs\n007,click_ad,"Jobs"\n"a,b",click_ad,Jobs\n'
    assert detector.score(io.BytesIO(text)).users == ["6.37E+07", "007", "a,b"]
    numbers = b'{"UserId": 7, "Event": "click_ad", "Category": "Jobs"}\n'
    assert detector.score(io.BytesIO(numbers)).users == [7]


def test_texts_of_a_dictionary_that_no_row_names_are_no_users(detector):
    users = pa.DictionaryArray.from_arrays(pa.array([2, 0], pa.int8()), ["a", "b", "c"])
    assert detector.score({"UserId": users, "Event": ["x", "x"], "Category": ["y", "y"]}).users == ["c", "a"]


def test_a_verdict_says_what_the_api_promises(detector):
    log = made_up(3)
    tallies = detector.tallies()
    tallies.push(log)
    scores = dict(zip(tallies.users, tallies.scores(), strict=True))
    for user in ("u00", "u01", "u29"):
        verdict = tallies.verdict(user)
        assert verdict.n_events == verdict.units == log["UserId"].count(user)
        assert (verdict.p_bot, verdict.margin) == (scores[user]["p_bot"], scores[user]["margin"])
        assert verdict.decision == botcore.DECISIONS[scores[user]["decision"]]
        assert verdict.reasons[0][0] in NAMES and verdict.model.name == "actions"
    for stranger in ("u99", 0, None):
        with pytest.raises(KeyError):
            tallies.verdict(stranger)


def test_what_the_model_never_saw_is_counted_and_said(detector):
    log = {
        "UserId": ["a", "a", "a", "b", "b", "c"],
        "Event": ["click_ad", "click_new", "click_ad", "click_ad", "click_ad", "CLICK_AD"],
        "Category": ["Boats", "Boats", "Jobs", "Jobs", "Boats", "Jobs"],
    }
    found = detector.score(log)
    assert found.unseen.tolist() == [2, 1, 1]
    said = [integrity_codes(int(bits)) for bits in found.scores["integrity"]]
    assert said == [("unseen_values",), (), ("unseen_values",)]
    tallies = detector.tallies()
    tallies.push(log)
    row = dict(zip(NAMES, tallies.verdict("a").row.tolist(), strict=True))
    assert row["clicks"] == 3 and row["ad_or_email"] == 2 and row["unseen_share"] == pytest.approx(2 / 3)
    assert "unseen_values" in dict(tallies.verdict("a").reasons)


@pytest.mark.parametrize("empty", [{name: [] for name in ("UserId", "Event", "Category")}, b"UserId,Event,Category\n"])
def test_a_log_without_rows_has_no_users(detector, empty):
    found = detector.score(io.BytesIO(empty) if isinstance(empty, bytes) else empty)
    assert found.users == [] and len(found.scores) == len(found.p_bot) == len(found.fake) == 0


def log_with(**columns):
    return {"UserId": ["a", "b"], "Event": ["click_ad"] * 2, "Category": ["Jobs"] * 2} | columns


HEADER = b"UserId,Event,Category,Fake\n"
LINE = b"a,click_ad,Jobs,0\n"
DAMAGED = pa.DictionaryArray.from_arrays(pa.array([0, 5]), ["click_ad"], safe=False)


@pytest.mark.parametrize(
    ("log", "says"),
    [
        ({"UserId": ["a"], "Event": ["b"]}, "column Category: missing; found UserId, Event; .* rename or add"),
        (pd.DataFrame({"UserId": ["a"], "event": ["b"], "Category": ["c"]}), "column Event: missing"),
        (pa.table({"Event": ["b"]}), "column UserId: missing"),
        (log_with(UserId=["a", None]), "UserId in row 2: empty"),
        (log_with(Event=[None, None]), "Event in row 1: empty"),
        (log_with(UserId=[1.5, 2.0]), "UserId in row 1: 1.5, a double; .* lost digits"),
        (log_with(UserId=pd.Series([3, None])), "UserId in row 2: empty"),
        (log_with(UserId=np.array([1.0, 2.0])), "UserId in row 1: 1.0, a double"),
        (log_with(UserId=[True, False]), "UserId in row 1: True, a bool"),
        (log_with(UserId=["a", 2]), "UserId in row 2: 2; give text, or whole numbers"),
        (log_with(UserId=[2, "a"]), "UserId in row 2: 'a'"),
        (log_with(UserId=[2**64, 1]), "column UserId: .* below 2"),
        (log_with(Event=[["a"], ["b"]]), "Event in row 1: .*, a list"),
        (log_with(Category=["Jobs"]), "unequal lengths: UserId 2, Event 2, Category 1"),
        (log_with(Event=DAMAGED), "column Event: damaged"),
        (log_with(UserId="ab"), "column UserId: str is no column"),
        (log_with(UserId=np.array([["a", "b"]])), "column UserId: ndarray is no column"),
        ([("a", "b", "c")], "columns: list is no log; give an Arrow table"),
        (HEADER + LINE * 3 + b"a,click_ad\n" + LINE, "row 4: 2 fields where the header has 4: a,click_ad; mend"),
        (HEADER + LINE * 200_000 + b",click_ad,Jobs,0\n", "UserId in row 200001: empty"),
        (HEADER + LINE + b"a,caf\xe9,Jobs,0\n", "Event in row 2: not UTF-8; save"),
        (b"UserId,Event,caf\xe9\n", "header: unreadable"),
        (HEADER.replace(b"Event", b"UserId"), "column UserId: there more than once"),
        (b"UserId;Event;Category\na;b;c\n", "column UserId: missing; found UserId;Event;Category"),
        ("UserId,Event,Category\n".encode("utf-16"), "file: not UTF-8 text"),
        (b"", "file: empty"),
        (b'{"UserId": "a", "Event": "b"}\n', "Category in row 1: empty"),
        (b'{"UserId": 1.5, "Event": "b", "Category": "c"}\n', "file: unreadable as JSON lines"),
        (b"PAR1 not really", "file: unreadable as Parquet"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_by_row_field_and_remedy(detector, log, says):
    with pytest.raises(LogError, match=says) as refused:
        detector.score(io.BytesIO(log) if isinstance(log, bytes) else log)
    assert refused.value.field and refused.value.value and refused.value.remedy


def test_a_file_open_as_text_or_read_once_only_is_refused(detector):
    with pytest.raises(LogError, match="open it in binary mode"):
        detector.score(io.StringIO("UserId,Event,Category\n"))
    with pytest.raises(LogError, match="Parquet from a pipe"), piped(parquet_of(log_with()).read()) as file:
        detector.score(file)
    with pytest.raises(FileNotFoundError):
        detector.score("none.csv")


def test_columns_in_memory_are_counted_whole_or_not_at_all(detector):
    tallies = detector.tallies()
    tallies.push(log_with(UserId=[1, 2]))
    bad = pa.chunked_array([["a"], [None]])
    for refused in (log_with(UserId=bad), log_with(UserId=["1", "2"])):
        with pytest.raises(LogError):
            tallies.push(refused)
    assert tallies.users == [1, 2] and tallies.scores()["n_events"].tolist() == [1, 1]


def test_live_tallies_are_never_pickled(detector):
    with pytest.raises(TypeError, match="never pickled"):
        pickle.dumps(detector.tallies())


MILLION = """
    import io, resource, sys
    import botcore

    class Endless(io.RawIOBase):
        '''Rows of a thousand users, made as they are read.'''
        def __init__(self, rows):
            self.rows, self.spare = iter(range(0, rows, 1000)), b"UserId,Event,Category,Fake\\n"
            self.lines = "".join(f"user{i},click_ad,Jobs,0\\n" for i in range(1000)).encode()
        def readable(self):
            return True
        def readinto(self, room):
            if not self.spare and next(self.rows, None) is not None:
                self.spare = self.lines
            n = min(len(room), len(self.spare))
            room[:n], self.spare = self.spare[:n], self.spare[n:]
            return n

    detector = botcore.load(sys.argv[1])
    def score(rows):
        found = detector.score(io.BufferedReader(Endless(rows)))
        assert len(found.users) == 1000 and found.scores["n_events"].sum() == rows
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    few = score(200_000)
    print(score(1_000_000) - few)
"""


def test_a_million_rows_take_no_more_memory_than_a_few(bundle):
    command = [sys.executable, "-c", textwrap.dedent(MILLION), bundle]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert int(done.stdout) < 8 * 1024  # KiB; the file has 23 MiB


def read_back(text):
    rows = list(csv.DictReader(text.splitlines()))
    return [row["UserId"] for row in rows], [(row["Fake"], row["is_fake_probability"]) for row in rows]


def test_predict_writes_a_row_a_user_under_both_spellings(bundle, detector, tmp_path):
    log = written(tmp_path / "log.csv", csv_of(made_up(4)))
    found = detector.score(log)
    done = botcore_says("predict", log, tmp_path / "out.csv", "--model", bundle)
    assert done.returncode == 0 and f"{len(found.users)} users: {found.fake.sum()} fake" in done.stderr.decode()
    text = (tmp_path / "out.csv").read_text()
    users, said = read_back(text)
    assert text.startswith("UserId,Fake,is_fake_probability\n") and users == found.users
    assert said == [(str(int(fake)), str(p)) for fake, p in zip(found.fake, found.p_bot.tolist(), strict=True)]
    options = botcore_says("predict", "--model", bundle, "--data", log, "--output", "-")
    assert options.stdout.decode() == text
    one = botcore_says("predict", "-", "-", "--model", bundle, "--threshold", "0", input=log.read_bytes())
    assert {fake for fake, _ in read_back(one.stdout.decode())[1]} == {"1"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["log.csv"], "OUTPUT is missing"),
        (["log.csv", "-", "--data", "log.csv"], "DATA was given twice"),
        (["none.csv", "-"], "none.csv"),
        (["bad.csv", "-"], "column Category: missing"),
        (["log.csv", "-", "--model", "pointer"], "judges pointer, not event logs"),
    ],
)
def test_a_wrong_call_is_one_line_on_stderr(bundle, tmp_path, arguments, says):
    written(tmp_path / "log.csv", csv_of(made_up(5)))
    written(tmp_path / "bad.csv", b"UserId,Event\n")
    model = [] if "--model" in arguments else ["--model", bundle]
    done = botcore_says("predict", *arguments, *model, cwd=tmp_path)
    assert done.returncode != 0 and says in done.stderr.decode() and b"Traceback" not in done.stderr
    assert done.stdout == b""
