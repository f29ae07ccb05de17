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
from hypothesis import given, settings
from hypothesis import strategies as st

from botcore.batch import MAX_BYTES, BatchError
from botcore.events import FLAGS, KINDS
from botcore.recordings import read
from botcore.training.adversaries import INVENTED
from botcore.training.datasets import FAMILY, SOURCES, family_of, load
from botcore.training.drivers import DRIVERS, HEADED_ONLY, MODES, display, scripted
from botcore.training.drivers.chromium import INSTALL, ChromiumMissing
from botcore.training.drivers.plan import TASKS, Play, plan
from botcore.training.drivers.script import LONGEST, MOST
from botcore.training.record import command, drive, write
from botcore.training.recorder.inbox import MAX_EVENTS, Author, Inbox
from botcore.training.recorder.site import serve

PERSON, BOT = Author("human", user_id="anna"), Author("bot", bot_kind="test")
PROGRAMS = {"chromium": "chromium", "chromedriver": "chromedriver"}
RECORDINGS = files("botcore.training") / "recordings" / "browser.parquet"
chromium = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason=f"needs Chromium and its driver; install them with: {INSTALL}"
)
xvfb = pytest.mark.skipif(not shutil.which("Xvfb"), reason=f"needs Xvfb; install it with: {display.INSTALL}")


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
        ([str(tmp_path / "out.jsonl"), "--drive", "devtools", "--mode", "teleport"], "'teleport' is none of plain"),
        ([str(tmp_path / "out.jsonl"), "--drive", "xtest"], "add --headed"),
    ):
        result = CliRunner().invoke(command, arguments)
        assert result.exit_code != 0 and says in result.output


def test_one_display_has_one_pointer(tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":99")
    arguments = [str(tmp_path / "out.jsonl"), "--drive", "xtest", "--headed", "--browsers", "2"]
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 2 and "unset DISPLAY" in result.output


def test_without_xvfb_the_line_that_installs_it_is_named(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ChromiumMissing, match=display.INSTALL), display.display():
        pass


def test_a_display_that_is_there_is_taken(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":99")
    with display.display() as name:
        assert name == ":99"


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
    headless = set(DRIVERS) - set(HEADED_ONLY)
    assert set(recordings.facts["bot_kind"]) == {f"{name}_{mode}" for name in headless for mode in MODES}
    assert len(samples.read_bytes()) < 300_000


def test_the_recordings_are_of_known_families_by_every_driver():
    sessions = load(RECORDINGS)
    table = sessions.table
    assert (table["label"] == 1).all() and set(table["device"]) == {"headless", "headed"}
    drivers, paths = zip(*(kind.split("_", 1) for kind in table["bot_kind"]), strict=True)
    assert set(drivers) == set(DRIVERS) and {*MODES} <= set(paths) <= {*MODES, *INVENTED}
    assert set(table["family"]) <= set(FAMILY.values()) and set(table["source"]) <= set(SOURCES)
    assert (np.diff(sessions.offsets) >= 9).all()  # a move, a press and a release for each of three targets
    assert len(RECORDINGS.read_bytes()) < 600_000


@pytest.mark.parametrize("kind", INVENTED)
def test_a_played_path_is_of_its_generators_family(kind):
    assert {family_of(f"{driver}_{kind}") for driver in DRIVERS} == {FAMILY[kind]}
    assert (
        family_of("xtest_plain") == "driver" and family_of("unheard_of") == "unheard_of" and family_of("") == "unknown"
    )


@settings(deadline=None)
@given(st.integers(0, 2**63), st.sets(st.sampled_from(TASKS), min_size=1), st.integers(1, 5))
def test_the_plan_is_the_same_for_the_same_seed(seed, tasks, sessions):
    modes, tasks = ["plain", "wind"], sorted(tasks)
    plays = plan(list(DRIVERS), modes, tasks, [False, True], sessions, seed)
    assert plays == plan(list(DRIVERS), modes, tasks, [False, True], sessions, seed)
    assert len(plays) == sessions * len(modes) * (2 * len(DRIVERS) - len(HEADED_ONLY))
    assert len({play.session for play in plays}) == len(plays)
    assert {play.task for play in plays if play.mode == "plain"} == {"pointing"}
    assert {play.task for play in plays if play.mode == "wind"} <= set(tasks)
    assert not any(play.driver in HEADED_ONLY for play in plays if not play.headed)


@given(st.sampled_from(sorted(INVENTED)), st.integers(0, 2**32), st.floats(30, 1500), st.floats(-3, 3))
@settings(max_examples=20, deadline=None)
def test_a_script_plays_its_bots_path_in_time(kind, seed, distance, angle):
    playing = scripted(kind, np.random.default_rng(seed))
    end = (600 + distance * np.cos(angle), 400 + distance * np.sin(angle))
    ring = np.exp(1j * np.linspace(0, 5, 200)) * 100
    for path in (playing.reach((600, 400), end, 40), playing.trace(np.column_stack([ring.real, ring.imag]), 40)):
        assert path.shape[1] == 3 and 2 <= len(path) <= MOST and np.isfinite(path).all()
        assert path[0, 0] == 0 and (np.diff(path[:, 0]) >= 0).all() and path[-1, 0] <= LONGEST + 1e-9


def test_a_straight_path_winds_round_the_line():
    playing = scripted("straight", np.random.default_rng(1))
    playing.bot.noise.amplitude, playing.whole_pixels = 0.0, False
    ring = np.exp(1j * np.linspace(0, 6, 400)) * 100
    path = playing.trace(np.column_stack([ring.real, ring.imag]), 40)
    assert np.allclose(np.hypot(*path[:, 1:].T), 100, atol=0.1)
    assert np.allclose(path[-1, 1:], [ring[-1].real, ring[-1].imag], atol=0.1)


def played(name: str, *modes: str, targets: int = 3, task: str = "pointing", headed: bool = False) -> list[pa.Table]:
    """One session of each mode, all on the same layout."""
    pytest.importorskip("selenium" if name == "selenium" else "playwright", reason="pip install 'botcore[record]'")
    plays = [Play(name, mode, task, headed, 7) for mode in modes]
    with serve(inbox := Inbox()) as url:
        return list(drive(inbox, url, plays, PROGRAMS, targets))


def clicks(recorded: np.ndarray) -> np.ndarray:
    return recorded[np.isin(recorded["kind"], [KINDS["down"], KINDS["up"]])]


@chromium
@pytest.mark.parametrize("name", sorted(set(DRIVERS) - set(HEADED_ONLY)))
def test_driven_sessions_arrive(name: str, tmp_path):
    pressed = []
    for mode, table in zip(MODES, played(name, *MODES), strict=True):
        write([table], tmp_path / f"{mode}.parquet")
        recordings = read(tmp_path / f"{mode}.parquet")
        recorded = recordings.events
        facts = {key: values.tolist() for key, values in recordings.facts.items()}
        assert facts["label"] == ["bot"] and facts["bot_kind"] == [f"{name}_{mode}"] and facts["driven"] == [True]
        assert facts["source"] == ["browser"] and facts["device"] == ["headless"]

        assert recorded["t"][0] >= 0 and (np.diff(recorded["t"]) >= 0).all()
        assert np.allclose(recorded["t"] * 1e4, np.round(recorded["t"] * 1e4), atol=1e-6)
        assert clicks(recorded)["kind"].tolist() == [KINDS["down"], KINDS["up"]] * 3
        moves = np.count_nonzero(recorded["kind"] == KINDS["move"])
        assert moves >= 3 if mode == "plain" else moves > 30
        assert (recorded["flags"] & FLAGS["untrusted"] != 0).all() == (name == "dispatch")
        assert not (recorded["flags"] & FLAGS["coalesced"]).any()  # an injected move is never one of several
        assert np.isnan(recorded["contact"]).all()  # a mouse has none
        pressed.append(clicks(recorded)[["x", "y"]].tolist())
    plain, steps, _ = pressed
    assert np.allclose(plain, steps, atol=1)  # the page lays its targets out by the seed


@chromium
@xvfb
@pytest.mark.parametrize(("name", "task"), [("xtest", "slider"), ("selenium", "drawing")])
def test_a_headed_browser_is_dragged_along_a_generators_path(name, task, tmp_path, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    (table,) = played(name, "spline", targets=3, task=task, headed=True)
    write([table], tmp_path / "session.parquet")
    sessions = load(tmp_path / "session.parquet")
    facts = sessions.table.iloc[0]
    assert (facts["bot_kind"], facts["family"]) == (f"{name}_spline", "spline")
    assert (facts["source"], facts["device"]) == (f"browser-{task}", "headed")
    assert clicks(sessions.events)["kind"].tolist() == [KINDS["down"], KINDS["up"]] * 2
    held = sessions.events["kind"] == KINDS["drag"]
    pressed = np.maximum.accumulate(np.where(sessions.events["kind"] == KINDS["down"], np.arange(len(held)), -1))
    released = np.maximum.accumulate(np.where(sessions.events["kind"] == KINDS["up"], np.arange(len(held)), -1))
    assert held.sum() > 4 and (pressed[held] > released[held]).all()
    assert not (sessions.events["flags"] & FLAGS["untrusted"]).any()
    if name == "xtest":
        assert (sessions.events["x"] % 1 == 0).all()  # the pointer of a display stands on whole pixels
