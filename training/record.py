"""botcore record: pointer sessions from a browser, of people who agree to it or of bots that are driven there."""

from __future__ import annotations

import json
import os
import queue
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import click
import pyarrow as pa
import pyarrow.parquet
from tqdm import tqdm

from botcore.training.drivers import DRIVERS, MODES, DriverMissing, driver
from botcore.training.drivers.chromium import ChromiumMissing
from botcore.training.recorder.inbox import Author, Inbox
from botcore.training.recorder.site import serve

PATIENCE = 30  # seconds from the last click of a driven session to its last batch
EPILOG = """\b
Examples:
  botcore record me.parquet --user anna
  botcore record bots.parquet --drive playwright --drive selenium --sessions 10
"""


@click.command("record", epilog=EPILOG)
@click.argument("output", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--drive", "drivers", multiple=True, type=click.Choice(list(DRIVERS)), help="The bot that makes them.")
@click.option("--mode", "modes", multiple=True, type=click.Choice(MODES), default=MODES, help="How the bot moves.")
@click.option("--sessions", default=1, show_default=True, type=click.IntRange(1), help="For each driver and mode.")
@click.option("--targets", default=8, show_default=True, type=click.IntRange(1), help="Clicks in a driven session.")
@click.option("--user", default="", help="Who the person is, by a name of your choice.")
@click.option("--chromium", envvar="BOTCORE_CHROMIUM", default="chromium", show_default=True, help="Name or path.")
@click.option("--chromedriver", envvar="BOTCORE_CHROMEDRIVER", default="chromedriver", help="Selenium's; name or path.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="0, the default, is any free one.")
def command(
    output: Path,
    drivers: tuple[str, ...],
    modes: tuple[str, ...],
    sessions: int,
    targets: int,
    user: str,
    host: str,
    port: int,
    **programs: str,
) -> None:
    """Record pointer sessions into OUTPUT (.parquet or .jsonl).

    Serves a page with dots to click. Sessions are of people, until Ctrl-C, or with --drive of bots, in headless
    Chromium. A recording is labelled by what made it: what is driven is never labelled human.
    """
    if output.suffix not in WRITERS:
        raise click.BadParameter(f"{output.name!r} ends in none of {', '.join(WRITERS)}", param_hint="OUTPUT")
    if output.exists():
        raise click.ClickException(f"{output} exists and would be lost; choose another name")
    tables: list[pa.Table] = []
    total = len(drivers) * len(modes) * sessions or None
    inbox = Inbox(None if drivers else Author("human", user_id=user))
    try:
        with serve(inbox, host, port) as url, suppress(KeyboardInterrupt):
            plays = [(name, mode) for name in drivers for mode in modes for _ in range(sessions)]
            arrivals = drive(inbox, f"{url}?targets={targets}", plays, programs) if drivers else visitors(inbox, url)
            for table in tqdm(arrivals, total=total, unit="session", disable=None):
                tables.append(table)
                write(tables, output)
    except (ChromiumMissing, DriverMissing, OSError) as error:
        raise click.ClickException(str(error)) from None
    if len(tables) < (total or 1):
        raise click.ClickException(
            f"stopped after {len(tables)} of {total} sessions" if total else "nothing was recorded"
        )
    click.echo(f"{len(tables)} sessions in {output}, {inbox.unfinished()} unfinished and left out", err=True)


def visitors(inbox: Inbox, url: str) -> Iterator[pa.Table]:
    """The sessions people make, one after another, without end."""
    click.echo(f"Open {url} and click the dots. Ctrl-C when done.", err=True)
    while True:
        yield inbox.whole.get()


def drive(inbox: Inbox, page: str, plays: Sequence[tuple[str, str]], programs: Mapping[str, str]) -> Iterator[pa.Table]:
    """The sessions bots make: one for each play, a driver and a mode; programs are where Chromium and its driver are.

    Raises:
        ChromiumMissing, DriverMissing: something is to be installed; the message has the line for it.
        TimeoutError: a session was played and did not arrive.
    """
    for name, group in groupby(plays, key=itemgetter(0)):
        with driver(name, **programs) as bot:
            for _, mode in group:
                session = f"{name}-{mode}-{uuid.uuid4().hex[:8]}"
                inbox.expect(session, Author("bot", bot_kind=f"{name}_{mode}"))
                bot.play(f"{page}&session={session}", mode)
                try:
                    yield inbox.whole.get(timeout=PATIENCE)
                except queue.Empty:
                    raise TimeoutError(f"session {session} was played but did not arrive in {PATIENCE} s") from None


def write(tables: list[pa.Table], output: Path) -> None:
    """Write all sessions aside and put them in place at once: OUTPUT is never half a file."""
    aside = output.with_name(f".{output.name}.part")
    WRITERS[output.suffix](pa.concat_tables(tables), aside)
    os.replace(aside, output)


def _parquet(table: pa.Table, path: Path) -> None:
    pa.parquet.write_table(table, path, compression="zstd", compression_level=19)


def _jsonl(table: pa.Table, path: Path) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in table.to_pylist())


WRITERS = {".parquet": _parquet, ".jsonl": _jsonl}
