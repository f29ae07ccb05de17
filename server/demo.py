"""The main job, seen once: a server, recorded sessions streamed to it over gRPC, its verdicts and the latency."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import click
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import botcore

COLUMNS = ["session_id", "t", "x", "y", "event", "source", "label", "bot_kind"]
SAMPLES = Path(botcore.__file__).parent / "samples" / "pointer.parquet"
EACH = {"data": 4, "samples": 16}  # sessions of each label, from each file


def pick(path: Path, each: int) -> pa.Table:
    """A few sessions of each label in one file, whole."""
    table = _plain(pq.read_table(path, columns=COLUMNS))
    heads = table.group_by(["session_id", "label"], use_threads=False).aggregate([("t", "count")])
    heads = heads.filter(pc.greater(heads["t_count"], 60))
    chosen: list[str] = []
    for label in ("human", "bot"):
        names = heads.filter(pc.equal(heads["label"], label))["session_id"].to_pylist()
        chosen += names[:: max(1, len(names) // each)][:each]
    return table.filter(pc.is_in(table["session_id"], pa.array(chosen, table["session_id"].type)))


def recordings() -> tuple[pa.Table, str]:
    """What to stream, and where it is from: $BOTCORE_DATA, else the sessions the project recorded itself."""
    folder = os.environ.get("BOTCORE_DATA")
    files = sorted(Path(folder).glob("pointer_*.parquet")) if folder else []
    if files:
        table = pa.concat_tables([pick(file, EACH["data"]) for file in files])
        return table, f"people and bots of {len(files)} public recordings in $BOTCORE_DATA"
    return pick(
        SAMPLES, EACH["samples"]
    ), "the project's own recordings of browser drivers (bots only); $BOTCORE_DATA names others"


def _plain(table: pa.Table) -> pa.Table:
    """Names as plain strings, so that files with dictionaries of their own fit together."""
    for i, name in enumerate(table.column_names):
        if pa.types.is_dictionary(table.schema.field(i).type):
            table = table.set_column(i, name, table[name].cast(pa.string()))
    return table


def port_of(server: subprocess.Popen[str]) -> int:
    """The port the server says it serves on."""
    assert server.stderr
    for line in server.stderr:
        said = json.loads(line) if line.startswith("{") else {}
        if said.get("event") == "serving":
            return int(said["port"])
        print(line, end="", file=sys.stderr)
    raise click.ClickException("the server did not start; its own words are above")


def main() -> int:
    """Runs the demo; 0 when every session got its verdict."""
    table, source = recordings()
    sessions = len(pc.unique(table["session_id"]))
    click.echo(f"Streaming {sessions} sessions, {len(table)} events: {source}.\n")
    serve = [sys.executable, "-m", "botcore.server", "--grpc", "127.0.0.1:0"]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(serve, stderr=subprocess.PIPE, text=True) as server,
    ):
        try:
            pq.write_table(table, Path(folder, "demo.parquet"))
            address = f"127.0.0.1:{port_of(server)}"
            stream = [sys.executable, "-m", "botcore", "stream", f"{folder}/demo.parquet", "--grpc", address]
            return subprocess.run(stream, check=False).returncode
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
