"""`botcore tap`: times key presses in a terminal and judges their rhythm as they come."""

from __future__ import annotations

import json
import os
import sys
import termios
import time
import tty
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

import click

from ._score import RULE_SETS, TapDetector
from .detector import load

if TYPE_CHECKING:
    from ._score import Assessment, TapSession

END = (b"\r", b"\n", b"\x04", b"")  # Enter, end of transmission, and a terminal that is gone


@contextmanager
def unbuffered(terminal: int) -> Iterator[None]:
    """Every key arrives as it is pressed, unseen; the terminal is put back as it was."""
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def presses(terminal: int) -> Iterator[float]:
    """The time of each key press in seconds on the monotonic clock, until Enter. What arrives at once is one press."""
    while os.read(terminal, 64) not in END:
        yield time.monotonic()


def watch(session: TapSession, times: Iterable[float], rules: str) -> Iterator[Assessment]:
    """Pushes each tap as it comes and yields the assessment of all so far."""
    for at in times:
        session.push(at)
        yield session.assess(rules)


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def line(told: Assessment) -> str:
    """What is known so far, in one line."""
    verdict = told.verdict
    known = _counted(told.total_taps, "tap")
    if told.total_taps < 3:
        return known
    flags = _counted(len(told.flags), "flag")
    return f"{known}  {told.tap_speed:.1f}/s  p_bot {verdict.p_bot:.2f}  {verdict.decision}  {flags}"


def report(told: Assessment) -> str:
    """The reply in words, each flag with its recommendation."""
    verdict, model = told.verdict, told.verdict.model
    said = "anomaly" if told.is_anomaly else "no anomaly"
    found = [f"  {flag}\n    {advice}" for flag, advice in zip(told.flags, told.recommendations, strict=True)]
    return "\n".join(
        (
            f"{_counted(told.total_taps, 'tap')}, {told.tap_speed:.2f} a second, mean gap {told.avg_interval:.3f} s",
            f"{said} by the {told.rules} rules, confidence {told.confidence:.2f}",
            *found,
            f"p_bot {verdict.p_bot:.4f}, {verdict.decision} ({model.name} {model.version})",
        )
    )


@click.command(
    "tap",
    epilog="\b\nExamples:\n  botcore tap\n  botcore tap --taps 20 --rules classic\n  botcore tap --json > taps.json",
)
@click.option("--model", default="tap", show_default=True, metavar="BUNDLE", help="A bundle's directory or name.")
@click.option("--rules", type=click.Choice(RULE_SETS), default=RULE_SETS[0], show_default=True, help="The rule set.")
@click.option("--taps", type=click.IntRange(1), default=None, help="End after this many taps.  [default: at Enter]")
@click.option("--json", "as_json", is_flag=True, help="Print the reply as JSON, as the HTTP interface gives it.")
def command(model: str, rules: str, taps: int | None, as_json: bool) -> None:
    """Time key presses in this terminal and judge their rhythm as they come.

    Press any key again and again, one press at a time; Enter ends. Which key it is does not count and is not kept.
    """
    if not sys.stdin.isatty():
        raise click.ClickException("standard input is no terminal: `botcore score tap FILE` judges recorded taps")
    detector = load(model)
    if not isinstance(detector, TapDetector):
        raise click.ClickException(f"{model} judges {detector.modality}: give a bundle of modality tap")
    session = detector.session()
    told = session.assess(rules)
    with unbuffered(sys.stdin.fileno()):
        click.echo("Press any key in your own rhythm; Enter ends.", err=True)
        for told in watch(session, islice(presses(sys.stdin.fileno()), taps), rules):
            click.echo(f"\r\x1b[K{line(told)}", err=True, nl=False)
    click.echo(err=True)
    click.echo(json.dumps(told.reply(), indent=1) if as_json else report(told))
