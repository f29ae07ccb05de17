"""Recording: what the inbox takes and refuses, what the site answers, what real drivers leave in a real browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from http.client import HTTPConnection
from importlib.resources import files
from urllib.parse import urlsplit

import numpy as np
import pyarrow as pa
import pytest
from click.testing import CliRunner

from botcore.events import FLAGS, KINDS
from botcore.recordings import read
from botcore.training.drivers import DRIVERS, MODES, driver
from botcore.training.drivers.chromium import INSTALL
from botcore.training.record import command, drive, write
from botcore.training.recorder.batch import MAX_BYTES, BatchError, parse
from botcore.training.recorder.inbox import MAX_EVENTS, Author, Inbox
from botcore.training.recorder.site import serve

PERSON, BOT = Author("human", user_id="anna"), Author("bot", bot_kind="test")
METADATA = {
    "screen_width": 1280,
    "screen_height": 720,
    "pixel_ratio": 1.5,
    "hour": 9,
    "agent": "safari",
    "driven": False,
}
PROGRAMS = {"chromium": "chromium", "chromedriver": "chromedriver"}
chromium = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason=f"needs Chromium and its driver; install them with: {INSTALL}"
)


def events(n: int = 3, **columns: list) -> dict[str, list]:
    moves = {"t": [0.01 * i for i in range(n)], "x": [1.5] * n, "y": [2] * n, "event": ["move"] * n, "button": [0] * n}
    extra = {"pressure": [0.0] * n, "contact": [None] * n, "event_flags": [0] * n, "pointer_type": ["mouse"] * n}
    return moves | extra | columns


def batch(seq: int = 0, end: bool = False, **fields: object) -> bytes:
    first = {"metadata": METADATA} if seq == 0 else {}
    return json.dumps({"session": "s", "seq": seq, "end": end, "events": events()} | first | fields).encode()


def test_a_batch_is_a_table():
    parsed = parse(batch())
    assert parsed.events["t"].to_pylist() == [0.0, 0.01, 0.02]
    assert parsed.events["contact"].null_count == 3
    assert parsed.metadata.to_pylist() == [METADATA]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 60_000, "not JSON"),
        (b"[]", "one JSON object"),
        (batch()[:-9], "not JSON"),
        (batch(session="../etc"), "session: '../etc'"),
        (batch(session=7), "session: 7 is not of type str"),
        (batch(seq=-1), "seq: -1"),
        (batch(seq=True), "seq: True"),
        (batch(metadata=None), "metadata: None"),
        (batch(metadata=METADATA | {"hour": 300}), "metadata.hour"),
        (batch(metadata=METADATA | {"agent": "curl"}), "metadata.agent"),
        (batch(events=[]), r"events: \[\]"),
        (batch(events=events(x=[1, 2])), "differ in length"),
        (batch(events=events(x=["1", "2", "3"])), "events.x"),
        (batch(events=events(x=[1, None, 3])), "events.x: a value is null"),
        (batch(events=events(t=[0, float("nan"), 1])), "events.t: a value is not finite"),
        (batch(events=events(y=[0, 1e39, 1])), "events.y: a value is not finite"),
        (batch(events=events(event=["move", "hover", "move"])), "none of 'move'"),
        (batch(events=events(button=[0, -1, 0])), "events.button"),
        (batch(events=events(event_flags=[0, 0.5, 0])), "events.event_flags"),
        (batch(events=events(pointer_type=["mouse", {}, "mouse"])), "events.pointer_type"),
    ],
)
def test_a_broken_batch_is_refused(body: bytes, says: str):
    with pytest.raises(BatchError, match=says):
        parse(body)


def test_batches_may_come_in_any_order_and_twice():
    inbox = Inbox(PERSON)
    for body in (batch(2, end=True, events=events(1, t=[9.0])), batch(1), batch(1), batch(0), batch(0)):
        inbox.put(body)
    table = inbox.whole.get_nowait()
    assert inbox.whole.empty() and inbox.unfinished() == 0
    assert table["t"].to_pylist() == [0.0, 0.01, 0.02] * 2 + [9.0]
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

        assert ask("GET", "/")[0] == ask("GET", "/recorder.js")[0] == 200
        assert ask("GET", "/../batch.py")[0] == 404
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


@chromium
def test_wheel_coalesced_moves_and_pagehide():
    pytest.importorskip("playwright", reason="pip install 'botcore[record]'")
    inbox = Inbox(BOT)
    with serve(inbox) as url, driver("playwright") as bot:
        bot.open(f"{url}?session=s")
        bot.page.click("#start")
        bot.page.mouse.move(200, 200)
        bot.page.mouse.wheel(0, 120)
        bot.page.wait_for_function("performance.getEntriesByType('resource').some((e) => e.name.endsWith('/batches'))")
        bot.evaluate("""(() => {
            const touch = { pointerType: "touch", width: 9 };
            const at = (clientX, more) => new PointerEvent("pointermove", { ...touch, clientX, ...more });
            dispatchEvent(at(30, { coalescedEvents: [at(10), at(20), at(30)] }));
        })()""")
        bot.open("about:blank")
        table = inbox.whole.get(timeout=10)
    assert table["event"].to_pylist() == ["move", "scroll", "move", "move", "move"]
    assert table["event_flags"].to_pylist()[2:] == [FLAGS["untrusted"] | FLAGS["coalesced"]] * 3
    assert table["x"].to_pylist()[2:] == [10, 20, 30] and table["contact"].to_pylist()[2:] == [9] * 3
    assert set(table["pointer_type"].to_pylist()) == {"mouse", "touch"}
