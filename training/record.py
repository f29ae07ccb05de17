"""botcore record: pointer sessions from a browser, of people who agree to it or of bots that are driven there."""

from __future__ import annotations

import json
import os
import queue
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from itertools import groupby, takewhile
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlencode

import click
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet
from tqdm import tqdm

from botcore.training.drivers import DRIVERS, HEADED_ONLY, MODES, DriverMissing, driver, generators, scripted
from botcore.training.drivers.chromium import ChromiumMissing
from botcore.training.drivers.driver import Driver
from botcore.training.drivers.plan import TASKS, Play, plan
from botcore.training.recorder.inbox import Author, Inbox
from botcore.training.recorder.site import serve

ALL = "all"
PATIENCE = 30  # seconds from the last click of a driven session to its last batch
SHIFT = 10  # sessions a browser plays until it makes room for a fresh one
TICKS = pa.decimal128(18, 4)  # seconds in steps of 0.1 ms
ENCODINGS = {"t": "DELTA_BINARY_PACKED", "x": "BYTE_STREAM_SPLIT", "y": "BYTE_STREAM_SPLIT"}
SOURCES = {"pointing": "browser", "slider": "browser-slider", "drawing": "browser-drawing"}
EPILOG = """\b
Examples:
  botcore record me.parquet --user anna
  botcore record bots.parquet --drive playwright --drive selenium --sessions 10
  botcore record bezier.parquet --drive xtest --headed --mode bezier --task slider
  botcore record bots.parquet --drive all --sessions 3 --targets 5 --seed 1 --browsers 5
"""


@click.command("record", epilog=EPILOG)
@click.argument("output", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--drive", "drivers", multiple=True, type=click.Choice([*DRIVERS, ALL]), help="The bot that makes them.")
@click.option("--mode", "modes", multiple=True, help=f"How it moves: {', '.join(MODES)}, or a generator, as bezier.")
@click.option("--task", "tasks", multiple=True, type=click.Choice(TASKS), help="What is done on the page.")
@click.option("--headed/--headless", default=None, help="With a window, on Xvfb where DISPLAY is not set; or without.")
@click.option(
    "--sessions", default=1, show_default=True, type=click.IntRange(1), help="For each driver, window and mode."
)
@click.option(
    "--targets", default=8, show_default=True, type=click.IntRange(1), help="Clicks in a session; half as many drags."
)
@click.option("--seed", type=click.IntRange(0), help="Of the layouts and the bots; another each time where absent.")
@click.option("--browsers", default=1, show_default=True, type=click.IntRange(1), help="Driven side by side.")
@click.option("--user", default="", help="Who the person is, by a name of your choice.")
@click.option("--chromium", envvar="BOTCORE_CHROMIUM", default="chromium", show_default=True, help="Name or path.")
@click.option("--chromedriver", envvar="BOTCORE_CHROMEDRIVER", default="chromedriver", help="Selenium's; name or path.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="0, the default, is any free one.")
def command(
    output: Path, drivers: tuple[str, ...], user: str, host: str, port: int, targets: int, browsers: int,
    chromium: str, chromedriver: str, **wanted: Any,
) -> None:  # fmt: skip
    """Record pointer sessions into OUTPUT (.parquet or .jsonl).

    Serves a page with dots to click. Sessions are of people, until Ctrl-C, or with --drive of bots: in headless
    Chromium, clicking in the driver's own modes, or as the options say. --drive all is every driver in every mode and
    by every generator, headless and headed, on every task; the options narrow it. A recording is labelled by what made
    it: what is driven is never labelled human.
    """
    if output.suffix not in WRITERS:
        raise click.BadParameter(f"{output.name!r} ends in none of {', '.join(WRITERS)}", param_hint="OUTPUT")
    if output.exists():
        raise click.ClickException(f"{output} exists and would be lost; choose another name")
    programs = {"chromium": chromium, "chromedriver": chromedriver}
    inbox = Inbox(None if drivers else Author("human", user_id=user))
    tables: list[pa.Table] = []
    plays: list[Play] = []
    try:
        if drivers:
            plays = schedule(drivers, **wanted)
            _one_pointer(plays, browsers)
        with serve(inbox, host, port) as url, suppress(KeyboardInterrupt):
            arrivals = drive(inbox, url, plays, programs, targets, browsers) if drivers else visitors(inbox, url)
            for table in tqdm(arrivals, total=len(plays) or None, unit="session", disable=None):
                tables.append(table)
                if not drivers or len(tables) % SHIFT == 0:  # what people did is not done again
                    write(tables, output)
    except (ChromiumMissing, DriverMissing, OSError) as error:
        raise click.ClickException(str(error)) from None
    finally:
        if tables:
            write(tables, output)
    if len(tables) < (len(plays) or 1):
        raise click.ClickException(
            f"stopped after {len(tables)} of {len(plays)} sessions" if plays else "nothing was recorded"
        )
    click.echo(f"{len(tables)} sessions in {output}, {inbox.unfinished()} unfinished and left out", err=True)


def schedule(
    drivers: Sequence[str], modes: Sequence[str], tasks: Sequence[str], headed: bool | None, sessions: int,
    seed: int | None,
) -> list[Play]:  # fmt: skip
    """The sessions the options ask for.

    Raises:
        click.BadParameter: a mode nobody knows, or nothing is left to be driven.
        DriverMissing: a generator is asked for and its libraries are not installed.
    """
    everything = ALL in drivers
    known = [*MODES, *generators()] if everything or set(modes) - set(MODES) else list(MODES)
    if strange := sorted(set(modes) - set(known)):
        raise click.BadParameter(f"{strange[0]!r} is none of {', '.join(known)}", param_hint="--mode")
    windows = [False, True] if everything and headed is None else [bool(headed)]
    plays = plan(
        list(DRIVERS) if everything else drivers,
        modes or known,
        tasks or (TASKS if everything else TASKS[:1]),
        windows,
        sessions,
        seed,
    )
    if not plays:
        raise click.BadParameter(f"{drivers[0]} moves the pointer of a display; add --headed", param_hint="--drive")
    return plays


def _one_pointer(plays: Sequence[Play], browsers: int) -> None:
    """Without DISPLAY every browser gets a display, and so a pointer, of its own."""
    if browsers > 1 and os.environ.get("DISPLAY") and any(play.driver in HEADED_ONLY for play in plays):
        raise click.BadParameter("DISPLAY has one pointer; give 1, or unset DISPLAY", param_hint="--browsers")


def visitors(inbox: Inbox, url: str) -> Iterator[pa.Table]:
    """The sessions people make, one after another, without end."""
    click.echo(f"Open {url} and click the dots. Ctrl-C when done.", err=True)
    while True:
        yield inbox.whole.get()


def drive(
    inbox: Inbox, site: str, plays: Sequence[Play], programs: Mapping[str, str], targets: int, browsers: int = 1
) -> Iterator[pa.Table]:
    """The sessions bots make on the page of the site, each as it arrives.

    programs are where Chromium and its driver are; targets are clicks in a session, or twice its drags.

    Raises:
        ChromiumMissing, DriverMissing: something is to be installed; the message has the line for it.
        TimeoutError: a session was played and did not arrive.
    """
    whole: queue.SimpleQueue[pa.Table | None] = queue.SimpleQueue()
    over = Event()  # on Ctrl-C every browser ends with the session it is at
    with ThreadPoolExecutor(browsers, "browser") as crew:
        work = partial(_work, inbox, site, programs, targets, whole, over)
        jobs = [crew.submit(work, shift) for shift in _shifts(plays)]
        try:
            for _ in plays:
                if (table := whole.get()) is None:
                    break
                yield table
        finally:
            over.set()
    for job in jobs:
        job.result()


def _shifts(plays: Sequence[Play]) -> Iterator[list[Play]]:
    """Plays for one browser each: of one driver and window, and not too many."""
    for _, group in groupby(plays, key=lambda play: (play.driver, play.headed)):
        alike = list(group)
        yield from (alike[i : i + SHIFT] for i in range(0, len(alike), SHIFT))


def _work(
    inbox: Inbox, site: str, programs: Mapping[str, str], targets: int, whole: queue.SimpleQueue[pa.Table | None],
    over: Event, shift: Sequence[Play],
) -> None:  # fmt: skip
    """The sessions of one browser, each put into `whole`; None where it cannot go on."""
    if over.is_set():
        return
    try:
        with driver(shift[0].driver, headed=shift[0].headed, **programs) as bot:
            for play in takewhile(lambda _: not over.is_set(), shift):
                whole.put(_session(inbox, site, bot, play, targets))
    except BaseException:
        whole.put(None)
        raise


def _session(inbox: Inbox, site: str, bot: Driver, play: Play, targets: int) -> pa.Table:
    author = Author("bot", play.kind, source=SOURCES[play.task], device="headed" if play.headed else "headless")
    arrival = inbox.expect(play.session, author)
    asked = {"session": play.session, "task": play.task, "seed": play.seed}
    asked["targets"] = targets if play.task == "pointing" else (targets + 1) // 2
    rng = np.random.default_rng(play.seed)
    bot.play(f"{site}?{urlencode(asked)}", play.mode, scripted(play.mode, rng), rng)
    try:
        return arrival.get(timeout=PATIENCE)
    except queue.Empty:
        raise TimeoutError(f"session {play.session} was played but did not arrive in {PATIENCE} s") from None


def write(tables: list[pa.Table], output: Path) -> None:
    """Write all sessions aside and put them in place at once: OUTPUT is never half a file."""
    aside = output.with_name(f".{output.name}.part")
    WRITERS[output.suffix](pa.concat_tables(tables), aside)
    os.replace(aside, output)


def _parquet(table: pa.Table, path: Path) -> None:
    # Times and places hardly repeat: a dictionary of them is larger than they are. Times are whole ticks, so they are
    # written as such, and the steps between them alone.
    table = table.set_column(table.schema.get_field_index("t"), "t", pc.round(table["t"], 4).cast(TICKS))
    pa.parquet.write_table(
        table,
        path,
        compression="zstd",
        compression_level=19,
        use_dictionary=[name for name in table.column_names if name not in ENCODINGS],
        column_encoding=ENCODINGS,
        store_decimal_as_integer=True,
    )


def _jsonl(table: pa.Table, path: Path) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in table.to_pylist())


WRITERS = {".parquet": _parquet, ".jsonl": _jsonl}
