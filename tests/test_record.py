"""Recording: what the inbox takes and refuses, what the site answers, what real drivers leave in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from http.client import HTTPConnection
from importlib.resources import files
from urllib.parse import urlsplit

import numpy as np
import pyarrow as pa
import pytest
from batches import METADATA, batch, events
from click.testing import CliRunner

from botcore.batch import MAX_BYTES, BatchError
from botcore.events import FLAGS, KINDS
from botcore.recordings import read
from botcore.training.drivers import DRIVERS, MODES
from botcore.training.drivers.chromium import INSTALL
from botcore.training.record import command, drive, write
from botcore.training.recorder.inbox import MAX_EVENTS, Author, Inbox
from botcore.training.recorder.site import serve

PERSON, BOT = Author("human", user_id="anna"), Author("bot", bot_kind="test")
PROGRAMS = {"chromium": "chromium", "chromedriver": "chromedriver"}
chromium = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason=f"needs Chromium and its driver; install them with: {INSTALL}"
)


def test_batches_may_come_in_any_order_and_twice():
    inbox = Inbox(PERSON)
    last = batch(2, end=True, dropped=400, events=events(1, t=[9.0]))
    for body in (last, batch(1, dropped=3), batch(1, dropped=3), batch(0), batch(0)):
        inbox.put(body)
    table = inbox.whole.get_nowait()
    assert inbox.whole.empty() and inbox.unfinished() == 0
    assert table["t"].to_pylist() == [0.0, 0.01, 0.02] * 2 + [9.0]
    assert set(table["dropped"].to_pylist()) == {403}
    assert set(table["label"].to_pylist()) == {"human"} and set(table["user_id"].to_pylist()) == {"anna"}


def test_the_inbox_refuses_what_does_not_belong():
    with pytest.raises(BatchError, match="not expected"):
        Inbox().put(batch())
    with pytest.raises(BatchError, match="no person"):
        Inbox(PERSON).put(batch(metadata=METADATA | {"driven": True}))
    inbox = Inbox(BOT)
    with pytest.raises(BatchError, match="events: none"):
        inbox.put(batch(events=events(0)))
    inbox.put(batch(1, end=True))
    for late in (batch(2), batch(0, end=True)):
        with pytest.raises(BatchError, match="ended with batch 1"):
            inbox.put(late)
    with pytest.raises(BatchError, match=f"more than {MAX_EVENTS}"):
        inbox.put(batch(events=events(MAX_EVENTS)))
    assert inbox.unfinished() == 1


def test_the_site_answers_with_the_reason():
    inbox = Inbox(PERSON)
    json_type = {"Content-Type": "application/json"}
    with serve(inbox) as url:
        address = urlsplit(url)

        def ask(method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
            connection = HTTPConnection(address.hostname, address.port, timeout=10)
            try:
                connection.putrequest(method, path)
                for name, value in headers.items():
                    connection.putheader(name, value)
                connection.endheaders(body)
                reply = connection.getresponse()
                return reply.status, reply.read().decode()
            finally:
                connection.close()

        def post(body: bytes, **headers: str) -> tuple[int, str]:
            return ask("POST", "/batches", body, **{"Content-Length": str(len(body))} | json_type | headers)

        assert ask("GET", "/")[0] == ask("GET", "/collector.js")[0] == 200
        assert ask("GET", "/../site.py")[0] == ask("GET", "/collector.ts")[0] == 404
        assert ask("POST", "/elsewhere") == (404, "/elsewhere takes nothing; post to /batches")
        assert post(batch(), **{"Content-Type": "text/plain"})[0] == 415
        assert ask("POST", "/batches", **json_type)[0] == 411
        too_long = post(b"", **{"Content-Length": str(MAX_BYTES + 1)})
        assert too_long == (413, f"Content-Length: {MAX_BYTES + 1} is over {MAX_BYTES} bytes; send smaller batches")
        assert post(b"{")[0] == 400
        assert post(batch(events=events(x=[1])))[1].startswith("events: columns differ in length")
        assert post(batch()) == (204, "")
        assert post(batch(1, end=True)) == (204, "")
    assert len(inbox.whole.get_nowait()) == 6


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl"])
def test_what_is_written_is_read_again(tmp_path, suffix):
    inbox = Inbox(BOT)
    inbox.put(batch(end=True))
    write([inbox.whole.get_nowait()], tmp_path / f"out{suffix}")
    recordings = read(tmp_path / f"out{suffix}")
    assert recordings.session_ids == ["s"] and recordings.facts["label"].tolist() == ["bot"]
    assert recordings.events["x"].tolist() == [1.5] * 3 and np.isnan(recordings.events["contact"]).all()
    assert [file.name for file in tmp_path.iterdir()] == [f"out{suffix}"]


def test_the_command_says_what_is_wrong(tmp_path):
    taken = tmp_path / "taken.jsonl"
    taken.touch()
    missing = ["--drive", "playwright", "--chromium", "no-such-program"]
    for arguments, says in (
        ([str(tmp_path / "out.csv")], "none of .parquet, .jsonl"),
        ([str(taken)], "exists and would be lost"),
        ([str(tmp_path / "out.jsonl"), *missing], INSTALL),
    ):
        result = CliRunner().invoke(command, arguments)
        assert result.exit_code != 0 and says in result.output


def test_people_are_recorded_until_ctrl_c(tmp_path, monkeypatch):
    def visit(inbox: Inbox, url: str) -> Iterator[pa.Table]:
        inbox.put(batch(end=True))
        inbox.put(batch(session="left"))
        yield inbox.whole.get_nowait()
        raise KeyboardInterrupt

    monkeypatch.setattr("botcore.training.record.visitors", visit)
    result = CliRunner().invoke(command, [str(tmp_path / "me.parquet"), "--user", "anna"])
    assert result.exit_code == 0 and "1 sessions in" in result.output and "1 unfinished" in result.output
    facts = read(tmp_path / "me.parquet").facts
    assert facts["label"].tolist() == ["human"] and facts["user_id"].tolist() == ["anna"]


def test_the_samples_are_of_bots_only():
    samples = files("botcore") / "samples" / "pointer.parquet"
    with samples.open("rb") as file:
        recordings = read(file)
    assert set(recordings.facts["label"]) == {"bot"} and recordings.facts["driven"].all()
    assert set(recordings.facts["bot_kind"]) == {f"{name}_{mode}" for name in DRIVERS for mode in MODES}
    assert len(samples.read_bytes()) < 300_000


def played(name: str, mode: str, targets: int = 3) -> pa.Table:
    pytest.importorskip("playwright" if name != "selenium" else "selenium", reason="pip install 'botcore[record]'")
    inbox = Inbox()
    with serve(inbox) as url:
        (table,) = drive(inbox, f"{url}?targets={targets}", [(name, mode)], PROGRAMS)
    return table


@chromium
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", DRIVERS)
def test_a_driven_session_arrives(name: str, mode: str, tmp_path):
    table = played(name, mode)
    write([table], tmp_path / "session.parquet")
    recordings = read(tmp_path / "session.parquet")
    recorded = recordings.events
    facts = {key: values.tolist() for key, values in recordings.facts.items()}
    assert facts["label"] == ["bot"] and facts["bot_kind"] == [f"{name}_{mode}"] and facts["driven"] == [True]

    assert recorded["t"][0] >= 0 and (np.diff(recorded["t"]) >= 0).all()
    assert np.allclose(recorded["t"] * 1e4, np.round(recorded["t"] * 1e4), atol=1e-6)
    clicks = recorded["kind"][np.isin(recorded["kind"], [KINDS["down"], KINDS["up"]])]
    assert clicks.tolist() == [KINDS["down"], KINDS["up"]] * 3
    moves = np.count_nonzero(recorded["kind"] == KINDS["move"])
    assert moves >= 3 if mode == "plain" else moves > 30
    assert (recorded["flags"] & FLAGS["untrusted"] != 0).all() == (name == "dispatch")
    assert not (recorded["flags"] & FLAGS["coalesced"]).any()  # an injected move is never one of several
    assert np.isnan(recorded["contact"]).all()  # a mouse has none
