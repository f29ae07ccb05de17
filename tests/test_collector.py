"""The collector: what is built is what the source says, and what a real Chromium leaves with a site that has it."""

from __future__ import annotations

import json
import queue
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

import pytest

from botcore.batch import EVENTS, MAX_BYTES, METADATA, MOTION, Batch, parse
from botcore.events import FLAGS, KINDS
from botcore.training.drivers import driver
from botcore.training.drivers.chromium import INSTALL

TOP = Path(__file__).parents[1]
GUIDE = TOP / "docs/collector.md"
FOLDER = files("botcore") / "collector"
SCRIPT, SOURCE = FOLDER / "collector.js", FOLDER / "collector.ts"
SETTLED = 10  # seconds a batch may take to arrive
BEGIN = """async (options) => {
  const { record } = await import("/collector.js");
  window.told = [];
  const onerror = (error, ended) => told.push([String(error), ended]);
  window.recording = record({ endpoint: "/batches", session: "s", every: 20, consent: true, onerror, ...options });
}"""
MOVES = """(n) => {
  for (let i = 0; i < n; i++) dispatchEvent(new PointerEvent("pointermove", { pointerType: "pen", clientX: i }));
}"""

PAGE = "<!doctype html><link rel=icon href=data:,>"
chromium = pytest.mark.skipif(not shutil.which("chromium"), reason=f"needs Chromium; install it with: {INSTALL}")


def needs(program: str, package: str) -> pytest.MarkDecorator:
    reason = f"{program} is missing: apt-get install -y {package}"
    return pytest.mark.skipif(shutil.which(program) is None, reason=reason)


class Site:
    """A page that includes the collector, and where its batches arrive; `status` is what they are answered."""

    def __init__(self) -> None:
        self.arrived: queue.SimpleQueue[Batch] = queue.SimpleQueue()
        self.refused: queue.SimpleQueue[Batch] = queue.SimpleQueue()
        self.status = 204
        self.largest = 0
        self.url = ""

    def take(self, body: bytes) -> int:
        self.largest = max(self.largest, len(body))
        status = self.status
        (self.arrived if status == 204 else self.refused).put(parse(body))
        return status

    def session(self) -> list[Batch]:
        """The batches of the session up to its end, each once, in order."""
        batches: dict[int, Batch] = {}
        while not batches or not any(batch.end for batch in batches.values()) or len(batches) <= max(batches):
            batch = self.arrived.get(timeout=SETTLED)
            batches.setdefault(batch.seq, batch)
        return [batches[seq] for seq in sorted(batches)]

    def rows(self) -> list[dict]:
        """The events of the session, one dict each."""
        return [row for batch in self.session() for row in batch.events.to_pylist()]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = {"/": PAGE + "<input>", "/guide": PAGE + block("html")}
        page = parts.get(self.path)
        self.answer(200, page.encode() if page else SCRIPT.read_bytes(), "html" if page else "javascript")

    def do_POST(self) -> None:
        self.answer(self.server.site.take(self.rfile.read(int(self.headers["Content-Length"]))), b"no room")

    def answer(self, status: int, body: bytes, kind: str = "plain") -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"text/{kind}")
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """The library's line a request is not wanted."""


@contextmanager
def served() -> Iterator[Site]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.site = site = Site()
        site.url = f"http://127.0.0.1:{server.server_port}/"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield site
        server.shutdown()
        thread.join()


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as site:
        yield site


@pytest.fixture(scope="module")
def browser():
    pytest.importorskip("playwright", reason="pip install 'botcore[record]'")
    with driver("playwright") as bot:
        yield bot.page.context.browser


@pytest.fixture
def page(browser, site):
    """A page of the site, open and not recording yet."""
    context = browser.new_context(has_touch=True)
    page = context.new_page()
    page.goto(site.url)
    yield page
    context.close()


def block(language: str) -> str:
    """The one block of that language in the guide."""
    (found,) = re.findall(rf"```{language}\n(.+?)```", GUIDE.read_text(), re.S)
    return found


def stop(page) -> None:
    page.evaluate("recording.stop()")


def test_the_script_is_small_and_bears_its_source():
    script, source = SCRIPT.read_bytes(), SOURCE.read_bytes()
    assert len(script) <= 4096
    head, _, code = script.partition(b"\n")
    assert head.startswith(b"/* botcore collector") and sha256(source).hexdigest().encode() in head, "make collector"
    assert b"/*" not in code and b"import" not in code


def test_the_source_speaks_the_words_of_the_core():
    source = SOURCE.read_text()

    def quoted(name: str) -> list[str]:
        return re.findall(r'"(\w+)"', re.search(rf"export type {name} = (.+?);", source, re.S)[1])

    def fields(name: str) -> list[str]:
        return re.findall(r"^  (\w+)\??:", re.search(rf"export interface {name} {{(.+?)}}", source, re.S)[1], re.M)

    assert quoted("Kind") + quoted("Mark") == list(KINDS)
    for name, schema in {"Events": EVENTS, "Motion": MOTION, "Metadata": METADATA}.items():
        assert fields(name) == schema.names
    for name, bit in FLAGS.items():
        assert re.search(rf"\b{name.upper()} = {bit}\b", source)


def test_the_batch_of_the_guide_is_read():
    said = parse(block("json").encode())
    assert len(said.events) == len(said.motion) == 1 and set(json.loads(block("json"))["events"]) == set(EVENTS.names)


@needs("esbuild", "esbuild")
def test_the_script_is_what_its_source_builds(tmp_path):
    version = subprocess.run(["esbuild", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    if not version.startswith("0.17."):
        pytest.skip(f"esbuild {version} may write other bytes than Debian's 0.17: apt-get install -y esbuild")
    built = tmp_path / "collector.js"
    subprocess.run(["make", "-s", "-C", TOP, "collector", f"OUT={built}"], check=True, capture_output=True)
    assert built.read_bytes() == SCRIPT.read_bytes(), "make collector"


@needs("tsc", "node-typescript")
def test_the_types_hold():
    told = subprocess.run(
        ["tsc", "--noEmit", "--strict", "--noUnusedLocals", "--target", "ES2020", "--lib", "ES2020,DOM", SOURCE],
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stdout


@chromium
@pytest.mark.parametrize("consent", [False, None, "yes", 1])
def test_without_consent_nothing_is_recorded_or_sent(page, site, consent):
    asked = []
    page.evaluate(BEGIN, {"consent": consent, "sensors": True})
    page.on("request", lambda request: asked.append(request.method))
    page.mouse.move(10, 10)
    page.evaluate(MOVES, 500)
    page.evaluate("recording.mark('answer', { target: 1 })")
    stop(page)
    page.goto("about:blank")
    assert "POST" not in asked and site.arrived.empty() and site.refused.empty()


@chromium
def test_the_shortest_program_of_the_guide_records(page, site):
    page.goto(f"{site.url}guide")
    page.mouse.move(1, 1)
    page.click("#agree")
    page.mouse.move(300, 200)
    page.goto("about:blank")
    rows = site.rows()
    assert (rows[-1]["event"], rows[-1]["x"], rows[-1]["y"]) == ("move", 300, 200)
    assert "down" not in [row["event"] for row in rows]  # which was before there was consent


@chromium
def test_mouse_wheel_and_marks_lie_on_one_clock(page, site):
    page.evaluate(BEGIN, {"metadata": {"form": "checkout"}})
    page.evaluate("addEventListener('pointerup', () => recording.mark('answer', { target: 2 }))")
    page.mouse.move(200, 100)
    page.mouse.wheel(0, 120)
    page.mouse.down()
    page.mouse.move(210, 100)
    page.mouse.up()
    page.keyboard.type("secret")
    page.evaluate("recording.mark('slide', { x: 12.5 })")
    page.evaluate("recording.mark('goal', { target: 3 })")
    stop(page)
    batches = site.session()
    facts = batches[0].metadata.to_pylist()[0]
    assert facts["driven"] and facts["agent"] == "chrome" and facts["page"] == '{"form": "checkout"}'
    rows = [row for batch in batches for row in batch.events.to_pylist()]
    assert [row["event"] for row in rows] == ["move", "scroll", "down", "drag", "up", "answer", "slide", "goal"]
    assert [row["pointer_type"] for row in rows] == ["mouse"] * 5 + [""] * 3
    assert not any(row["event_flags"] for row in rows) and [row["contact"] for row in rows] == [None] * 8
    times = [row["t"] for row in rows]
    assert times == sorted(times) and times[0] >= 0
    up, answer, slide, goal = rows[4:]
    assert answer["t"] == up["t"] and (answer["x"], answer["y"], answer["target"]) == (210, 100, 2)
    assert (slide["x"], slide["y"], goal["x"], goal["y"], goal["target"]) == (12.5, 0, 0, 0, 3)


@chromium
def test_fingers_are_told_from_pens_and_mice(page, site):
    page.evaluate(BEGIN, {})
    devtools = page.context.new_cdp_session(page)
    finger = {"x": 50, "y": 60, "radiusX": 9, "radiusY": 9, "force": 0.25}
    for kind, points in (("touchStart", [finger]), ("touchMove", [finger | {"y": 61}]), ("touchEnd", [])):
        devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    pen = {"x": 80, "y": 90, "pointerType": "pen", "button": "left", "clickCount": 1, "force": 0.5}
    for kind in ("mousePressed", "mouseReleased"):
        devtools.send("Input.dispatchMouseEvent", {"type": kind, **pen})
    stop(page)
    rows = [row for row in site.rows() if row["event"] in ("down", "up")]
    assert [row["pointer_type"] for row in rows] == ["touch"] * 2 + ["pen"] * 2
    assert [row["event_flags"] for row in rows] == [FLAGS["touch"]] * 4
    assert [row["pressure"] for row in rows[::2]] == [0.25, 0.5]
    assert rows[0]["contact"] == 18 and rows[2]["contact"] is not None


@chromium
def test_coalesced_and_scripted_events_are_flagged(page, site):
    page.evaluate(BEGIN, {})
    page.evaluate("""() => {
      const touch = { pointerType: "touch", width: 9.12345 };
      const at = (clientX, more) => new PointerEvent("pointermove", { ...touch, clientX, ...more });
      dispatchEvent(at(30, { coalescedEvents: [at(10), at(20), at(30)] }));
      dispatchEvent(new PointerEvent("pointermove", { pointerType: "wand", clientX: 1e-9 }));
      dispatchEvent(new MouseEvent("mousemove", { clientX: 100 }));
      dispatchEvent(new MouseEvent("mousemove", { clientX: 300 }));
    }""")
    stop(page)
    rows = site.rows()
    assert [row["x"] for row in rows] == [10, 20, 30, 0, 100, 300]
    scripted, touch = FLAGS["untrusted"], FLAGS["touch"]
    assert [row["event_flags"] for row in rows[:4]] == [scripted | touch | FLAGS["coalesced"]] * 3 + [scripted]
    assert rows[5]["event_flags"] == scripted | FLAGS["movement_mismatch"]
    assert [row["pointer_type"] for row in rows[2:5]] == ["touch", "", "mouse"]
    assert rows[0]["contact"] == pytest.approx(9.123) and rows[3]["contact"] is None


@chromium
def test_an_event_from_before_is_not_recorded_and_a_late_one_goes_before_a_mark(page, site):
    page.evaluate("window.before = new PointerEvent('pointermove', { clientX: 1 })")
    page.wait_for_function("performance.now() > before.timeStamp + 1")
    page.evaluate(BEGIN, {})
    page.evaluate("window.late = new PointerEvent('pointermove', { pointerType: 'mouse', clientX: 2 })")
    page.wait_for_function("performance.now() > late.timeStamp + 1")
    page.evaluate("""() => {
      recording.mark("turn", { x: 90 });
      for (const event of [late, before]) dispatchEvent(event);
      recording.mark("turn", { x: 91 });
    }""")
    stop(page)
    assert [(row["event"], row["x"]) for row in site.rows()] == [("move", 2), ("turn", 90), ("turn", 91)]


@chromium
def test_batches_are_cut_by_number_and_fit_a_beacon(page, site):
    page.evaluate(BEGIN, {"every": 1_000_000})
    page.evaluate("""() => {
      const wide = { pointerType: "touch", width: 1234.56789, pressure: 0.123456, clientX: -12345.6789, buttons: 1 };
      for (let i = 0; i < 900; i++) dispatchEvent(new PointerEvent("pointermove", { ...wide, clientY: 12345.6789 }));
    }""")
    stop(page)
    assert [len(batch.events) for batch in site.session()] == [400, 400, 100]
    assert 3 * site.largest < 2 * MAX_BYTES


@chromium
def test_while_the_server_is_away_batches_wait_and_then_are_lost_whole_and_counted(page, site):
    site.status = 503
    page.evaluate(BEGIN, {})
    page.evaluate(MOVES, 8001)
    assert page.evaluate("recording.dropped") == 8000 - 16 * 400
    for _ in range(2):  # it is tried again, and it is the same batch
        assert site.refused.get(timeout=SETTLED).seq == 0
    assert all(error == ["Error: no room", False] for error in page.evaluate("told"))
    site.status = 204
    page.evaluate(MOVES, 1)
    stop(page)
    batches = site.session()
    assert sum(len(batch.events) for batch in batches) == 16 * 400 + 2
    assert [batch.seq for batch in batches if batch.dropped] == [16] and batches[16].dropped == 1600
    assert page.evaluate("recording.dropped") == 1600


@chromium
def test_a_refusal_ends_the_recording(page, site):
    site.status = 403
    page.evaluate(BEGIN, {})
    page.mouse.move(10, 10)
    page.wait_for_function("told.length")
    site.status = 204
    page.mouse.move(20, 20)
    page.evaluate("recording.mark('turn', { x: 1 })")
    stop(page)
    assert page.evaluate("told") == [["Error: no room", True]]
    assert page.evaluate("recording.dropped") == len(site.refused.get().events) == 1
    assert site.arrived.empty() and site.refused.empty()


@chromium
def test_stopping_gives_up_on_a_server_that_stays_away(page, site):
    site.status = 500
    page.evaluate(BEGIN, {"every": 1})
    page.mouse.move(10, 10)
    stop(page)
    ends = [ended for _, ended in page.evaluate("told")]
    assert ends[-1] and not any(ends[:-1]) and len(ends) >= 5
    assert page.evaluate("recording.dropped") == 1


@chromium
def test_who_leaves_sends_the_rest_by_beacon(page, site):
    site.status = 503
    page.evaluate(BEGIN, {"every": 10_000})
    page.mouse.move(10, 10)
    page.evaluate("dispatchEvent(new Event('visibilitychange'))")  # what was recorded is sent at once
    assert len(site.refused.get(timeout=SETTLED).events) == 1
    site.status = 204
    page.mouse.move(20, 20)
    page.goto("about:blank")
    first, last = site.session()
    assert (first.events["x"].to_pylist(), last.events["x"].to_pylist()) == ([10], [20])
    assert not first.end and last.end


@chromium
def test_a_page_may_send_by_itself(page, site):
    page.evaluate("""async () => {
      const { record } = await import("/collector.js");
      window.sent = [];
      let refusals = 2;
      const send = async (batch) => {
        sent.push([batch.seq, batch.end, batch.events.x]);
        if (refusals-- > 0) throw new Error("not now");
      };
      window.recording = record({ send, every: 5, consent: true, onerror() {} });
      recording.mark("slide", { x: 7 });
      await recording.stop();
    }""")
    assert page.evaluate("sent") == [[0, True, [7]]] * 3
    assert len(page.evaluate("recording.session").split("-")) == 4
    assert site.arrived.empty()


@chromium
@pytest.mark.parametrize(("answer", "readings"), [(None, 2), ("granted", 2), ("denied", 0)])
def test_sensors_are_recorded_where_they_may_be(page, site, answer, readings):
    if answer:
        page.evaluate("(answer) => { DeviceMotionEvent.requestPermission = async () => answer; }", answer)
    page.evaluate(BEGIN, {"sensors": True})
    shake = """() => {
      const force = (x) => ({ accelerationIncludingGravity: { x, y: 9.81, z: -0.12345 } });
      for (const x of [null, 1, 2, 3]) dispatchEvent(new DeviceMotionEvent("devicemotion", force(x)));
      return performance.now();
    }"""
    page.wait_for_function("then => performance.now() > then + 31", arg=page.evaluate(shake))
    page.evaluate(shake)
    stop(page)
    tables = [batch.motion for batch in site.session() if batch.motion]
    rows = [row for table in tables for row in table.to_pylist()]
    assert [row["ax"] for row in rows] == [1] * readings  # of a burst, the first
    assert all(row["az"] == pytest.approx(-0.123) and row["t"] >= 0 for row in rows)


@chromium
def test_the_page_is_left_as_it_was(page, site):
    names = page.evaluate("Object.getOwnPropertyNames(window)")
    page.evaluate(BEGIN, {})
    assert set(page.evaluate("Object.getOwnPropertyNames(window)")) - set(names) == {"told", "recording"}
    page.evaluate("""() => {
      const event = new PointerEvent("pointermove");
      event.getCoalescedEvents = () => { throw new Error("broken"); };
      dispatchEvent(event);
    }""")
    assert page.evaluate("told") == [["Error: broken", False]]
    stop(page)
    page.mouse.move(5, 5)
    page.evaluate("recording.mark('turn', { x: 1 })")
    stop(page)
    assert site.rows() == []
