"""`botcore explain`: the picture of one judged session."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

import click
import numpy as np

from ._score import Detector, Verdict
from .detector import load
from .events import EVENT
from .picture import picture
from .predict import tallied
from .score import recorded

NAMED = 5  # sessions an error names
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
body {{ margin: 0; background: light-dark(#f4f1ea, #16191d); }}
svg {{ display: block; max-width: 100%; height: auto; margin: 0 auto; }}
</style>
</head>
<body>
{svg}
</body>
</html>
"""


def page(svg: str, title: str) -> str:
    """A standalone page around a picture."""
    return PAGE.format(title=escape(title), svg=svg)


def explained(input: str, session: str | None, detector: Detector, model: str) -> tuple[str, np.ndarray, Verdict]:
    """The id, the events and the verdict of one session (of a log: a user) of INPUT, None for its only one."""
    if detector.modality == "actions":
        tallies = tallied(input, model)
        user = tallies.users[_place(tallies.users, session)]
        return str(user), np.zeros(0, EVENT), tallies.verdict(user)
    recordings = recorded(detector.modality, input)
    i = _place(recordings.session_ids, session)
    events = recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]]
    live = detector.session()
    live.push_events(events)
    return recordings.session_ids[i], events, live.verdict()


def _place(ids: list[Any], wanted: str | None) -> int:
    names = [str(each) for each in ids]
    if wanted in names:
        return names.index(wanted)
    if wanted is None and len(names) == 1:
        return 0
    some = ", ".join(names[:NAMED]) + (", ..." if len(names) > NAMED else "")
    said = f"holds {len(names)} sessions" if wanted is None else f"holds no session {wanted!r}"
    raise click.UsageError(f"INPUT {said}: name one as --session ID, of {some or 'another file'}")


def _file(session: str) -> Path:
    """Where a session's picture is written: its id, without what is no plain file name."""
    return Path((re.sub(r"[^\w.-]+", "_", session).lstrip(".") or "session") + ".svg")


@click.command(
    "explain",
    epilog="\b\nExamples:\n  botcore explain recording.parquet --session s1\n"
    "  botcore explain solved.csv --model slider -o slider.html\n"
    "  botcore explain taps.csv --model tap --session 7 -o - > taps.svg",
)
@click.argument("input", metavar="INPUT")
@click.option("--session", default=None, metavar="ID", help="Which session.  [default: the only one of INPUT]")
@click.option("--model", default="pointer", show_default=True, metavar="BUNDLE", help="A bundle's directory or name.")
@click.option(
    "-o", "--output", default=None, metavar="FILE", help=".svg or .html; - is standard output.  [default: ./ID.svg]"
)
@click.option("--width", type=click.IntRange(360, 4096), default=960, show_default=True, help="CSS pixels.")
def command(input: str, session: str | None, model: str, output: str | None, width: int) -> None:
    """Draw one session of INPUT: what was done, how fast, the verdict on it, and its reasons.

    INPUT is as `botcore score` reads it. The picture is SVG, by itself or, by the name of FILE, in a page of HTML.
    """
    if output not in (None, "-") and not output.endswith((".svg", ".html")):
        raise click.UsageError(f"--output is {output}: write to a .svg or a .html")
    name, events, verdict = explained(input, session, load(model), model)
    drawn = picture(events, verdict, width=width)
    if output == "-":
        click.echo(drawn)
        return
    path = Path(output) if output else _file(name)
    title = f"{name}: {verdict.decision}"
    path.write_text(page(drawn, title) if path.suffix == ".html" else drawn + "\n", encoding="utf-8")
    click.echo(f"wrote {path}: {verdict.decision}, p_bot {verdict.p_bot:.4f}", err=True)
