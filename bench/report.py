"""botcore bench: measure the stations, write what was found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from botcore.bench.plot import plot
from botcore.bench.results import Result, duration, results

HERE = Path(__file__).parent
STATIONS = ("features", "forest", "fused", "call", "tap", "layers", "actions", "wire", "grpc", "http")

HEADER = """# Measured

Median and 99th percentile of the time of single calls, divided by what a call works off. Every peer of a table took
its turn three times between the others, in one process, on the same inputs, after its answers were checked. *Times
botcore* compares medians within a turn: the median of the turns, and in brackets the least and the most. Only these
ratios carry over to another machine. Behind HTTP server and client have a core each; no server
looks for replays but where a row says so. `botcore bench` writes this page.

![]({picture})
"""


@click.command("bench", epilog="\b\nExample:\n  botcore bench\n  botcore bench forest call --out /tmp")
@click.argument("names", nargs=-1, type=click.Choice(STATIONS), metavar="[NAME]...")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=HERE, help="Where RESULTS.md goes.")
def command(names: tuple[str, ...], out: Path) -> None:
    """Measure stations of the line beside what a user would take instead: all, or those NAMED.

    Stations: features, forest, fused, call, tap, layers, actions, wire, grpc, http. Writes RESULTS.md and results.png.
    Recordings are those of $BOTCORE_DATA, else the shipped ones; beside them bots' taps and sliders, and made-up users.
    """
    report = measure([name for name in STATIONS if name in names or not names])
    groups = results(report)
    out.mkdir(parents=True, exist_ok=True)
    plot(groups, out / "results.png")
    page = render(groups, report, "results.png")
    (out / "RESULTS.md").write_text(page, encoding="utf-8")
    click.echo(page)


def measure(names: list[str]) -> dict[str, Any]:
    """Runs the stations under pytest-benchmark; returns its report with every single time."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "report.json")
        options = ["-p", "no:cacheprovider", "--import-mode=importlib", "-o", "python_files=bench_*.py", "-W", "error"]
        options += ["-q", "--rootdir", str(HERE), "-c", "/dev/null", "--benchmark-quiet", f"--benchmark-json={path}"]
        stations = [str(HERE / f"bench_{name}.py") for name in names]
        one_thread = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        ran = subprocess.run([sys.executable, "-m", "pytest", *options, *stations], stdout=sys.stderr, env=one_thread)
        if ran.returncode:
            raise click.ClickException("a station failed, see above; nothing was written")
        return json.loads(path.read_text(encoding="utf-8"))


def render(groups: dict[str, list[Result]], report: dict[str, Any], picture: str) -> str:
    """The page, as Markdown."""
    parts = [HEADER.format(picture=picture)]
    parts += [f"## {title[0].upper()}{title[1:]}\n\n{_table(group)}\n" for title, group in groups.items()]
    parts.append(f"## Measured on\n\n{_machine(report)}\n")
    return "\n".join(parts)


def _table(group: list[Result]) -> str:
    extra = list(group[0].facts)
    head = ["", "median", "p99", "times botcore", *extra, "calls"]
    rows = [head, ["---"] + ["---:"] * (len(head) - 1)]
    for result in group:
        low, high = result.spread
        times = "1" if result is group[0] else f"**{result.times:.3g}** ({low:.3g} to {high:.3g})"
        tail = "" if result.p99 is None else duration(result.p99)
        found = [_figure(result.facts[name]) for name in extra]
        rows.append([result.peer, duration(result.median), tail, times, *found, f"{result.calls:,}"])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _machine(report: dict[str, Any]) -> str:
    machine, commit = report["machine_info"], report["commit_info"]
    python = f"Python {machine['python_version']}"
    facts = {name: machine[name] for name in ("processor", "load", "kernel", "compilers", "recordings")}
    facts |= {"versions": f"{python}, {machine['versions']}"}
    facts |= {
        "commit": f"{commit['id'][:12]}{' with changes' if commit['dirty'] else ''}, {report['datetime'][:16]} UTC"
    }
    return "\n".join(f"- {name}: {value}" for name, value in facts.items())
