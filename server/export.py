"""botcore export: the recordings in a database as what `botcore train` reads."""

from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click
import pyarrow as pa
import pyarrow.parquet as pq

from botcore.batch import Batch, join

from . import collected
from .collected import LAYERS, Recording
from .database import Database

SOURCE = "collected"
GROUP = 1 << 17  # rows that are written at a time
EPILOG = """\b
Examples:
  botcore export --database /srv/botcore.db --out recordings
  botcore export --database postgresql://botcore@db.example/botcore --out new --layer slider --since 2026-05-01
  botcore train slider --data recordings --out models

One file a layer, collected_LAYER.parquet, with a row an event, and motion/collected_LAYER.parquet with what the
sensors of a device said. The URL may come as BOTCORE_EXPORT_DATABASE, which keeps a password off the command line.
"""


@click.command("export", context_settings={"auto_envvar_prefix": "BOTCORE_EXPORT"}, epilog=EPILOG)
@click.option("--database", "url", required=True, metavar="URL", help="An SQLite file, or postgresql://USER@HOST/NAME.")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Directory to write to.")
@click.option("--layer", "layers", multiple=True, type=click.Choice(LAYERS), default=LAYERS, help="Only these.")
@click.option("--since", type=click.DateTime(), help="Only those begun since then, in UTC.")
@click.option("--unfinished", is_flag=True, help="Those too that never came to their end.")
def command(url: str, out: Path, layers: tuple[str, ...], since: datetime | None, unfinished: bool) -> None:
    """Writes the recordings made with consent to OUT, as `botcore train` reads them.

    What was written there before is replaced. Exit status 1, and nothing written, where there is nothing to write.
    """
    with closing(Database(url)) as database:
        if database.url.get_backend_name() == "sqlite" and not Path(database.url.database).exists():
            raise click.ClickException(f"{database.url.database} is not there; give the file of `botcore serve`")
        begun = since and since.replace(tzinfo=UTC)
        found = database.read(lambda connection: collected.made(connection, layers, begun))
        kept, left = export(database, found, out, unfinished)
    told = "" if unfinished else f", {left} unfinished and left out"
    if not kept:
        raise click.ClickException(f"no recordings to export{told}; collect some, with `botcore serve` at /collect")
    click.echo(f"{kept} recordings in {out}{told}", err=True)


def export(database: Database, found: list[Recording], out: Path, unfinished: bool = False) -> tuple[int, int]:
    """Writes recordings, a file a layer; returns how many, and how many were left out because they are not whole."""
    files = {layer: (Sheet(out / name(layer)), Sheet(out / "motion" / name(layer))) for layer in LAYERS}
    kept = left = 0
    with click.progressbar(found, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for made in bar:
            batches = database.read(lambda connection, id=made.id: collected.parts(connection, id))
            if not any(len(batch.events) for batch in batches) or not (unfinished or whole(batches)):
                left += 1
                continue
            events, motion = files[made.layer]
            events.add(join(batches, _facts(made)))
            motion.add(_motion(made.id, batches))
            kept += 1
    for sheet in (sheet for pair in files.values() for sheet in pair):
        sheet.close()
    return kept, left


def name(layer: str) -> str:
    """Of a layer's file."""
    return f"{SOURCE}_{layer}.parquet"


def whole(batches: list[Batch]) -> bool:
    """Whether all batches of a recording are here, up to the one that ends it."""
    return bool(batches) and batches[-1].end and [batch.seq for batch in batches] == list(range(len(batches)))


class Sheet:
    """A Parquet file of tables of one schema, made aside and put in its place when it is closed; none where nothing
    was added."""

    def __init__(self, path: Path) -> None:
        self._path, self._aside = path, path.with_name(f".{path.name}.part")
        self._waiting: list[pa.Table] = []
        self._rows = 0
        self._writer: pq.ParquetWriter | None = None

    def add(self, table: pa.Table) -> None:
        """Appends its rows."""
        if not len(table):
            return
        self._waiting.append(table)
        self._rows += len(table)
        if self._rows >= GROUP:
            self._write()

    def close(self) -> None:
        """Puts the file in its place."""
        if self._rows:
            self._write()
        if self._writer:
            self._writer.close()
            os.replace(self._aside, self._path)

    def _write(self) -> None:
        if self._writer is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = pq.ParquetWriter(self._aside, self._waiting[0].schema, compression="zstd")
        self._writer.write_table(pa.concat_tables(self._waiting))
        self._waiting, self._rows = [], 0


def _facts(made: Recording) -> dict[str, str]:
    author = {"label": made.label, "bot_kind": made.bot_kind, "user_id": made.person}
    said = json.dumps(made.facts, separators=(",", ":"))
    return {"source": SOURCE, **author, "layer": made.layer, "metadata": said}


def _motion(recording: str, batches: list[Batch]) -> pa.Table:
    told = [batch.motion for batch in batches if batch.motion is not None]
    table = pa.concat_tables(told) if told else pa.table({"t": []})
    return table.add_column(0, "session_id", pa.repeat(recording, len(table)))
