"""`botcore predict`: an event log to one row a user, whether it is fake and how probably."""

from __future__ import annotations

import csv
import os
import sys

import click
import numpy as np

from ._score import ActionsDetector, Tallies
from .actions import blocks
from .detector import load
from .verdict import DECISIONS

COLUMNS = ("UserId", "Fake", "is_fake_probability")


def tallied(input: str, model: str) -> Tallies:
    """The users of a log under the model of a bundle, read with a progress bar where standard error is a terminal.

    input: a path, or - for standard input. Raises ValueError where the model judges no logs, LogError, OSError.
    """
    detector = load(model)
    if not isinstance(detector, ActionsDetector):
        raise ValueError(f"model {model!r} judges {detector.modality}, not event logs: give a bundle of actions")
    tallies = detector.tallies()
    size = 0 if input == "-" else os.path.getsize(input)
    with click.open_file(input, "rb") as file:
        hidden = size == 0 or not sys.stderr.isatty()
        with click.progressbar(length=size, label="reading", file=sys.stderr, hidden=hidden) as bar:
            for block in blocks(file, bar.update):
                tallies.push_block(block)
    return tallies


def _one(name: str, argument: str | None, option: str | None) -> str:
    """What was given as an argument or as an option."""
    if (argument is None) == (option is None):
        said = "is missing" if argument is None else "was given twice"
        raise click.UsageError(f"{name} {said}: give it as an argument or as --{name.lower()}")
    return argument if option is None else option


@click.command(
    "predict",
    epilog="\b\nExamples:\n  botcore predict data.csv out.csv\n"
    "  botcore predict --model ./models/actions --data data.csv --output out.csv --threshold 0.5",
)
@click.argument("data", required=False)
@click.argument("output", required=False)
@click.option("--data", "data_option", metavar="DATA", help="Same as the argument.")
@click.option("--output", "output_option", metavar="OUTPUT", help="Same as the argument.")
@click.option("--model", default="actions", show_default=True, metavar="BUNDLE", help="Directory or shipped name.")
@click.option(
    "--threshold",
    type=click.FloatRange(0.0, 1.0),
    help="Fake from this probability on.  [default: where the model's costs say to block]",
)
def command(
    data: str | None,
    output: str | None,
    data_option: str | None,
    output_option: str | None,
    model: str,
    threshold: float | None,
) -> None:
    """Tell which users of the log DATA are fake: OUTPUT has UserId, Fake (1 or 0) and is_fake_probability.

    DATA is .csv, .jsonl or .parquet with UserId, Event and Category, one row an event, in the order of time; OUTPUT is
    CSV, one row a user in order of first appearance. - is standard input and output.
    """
    data, output = _one("DATA", data, data_option), _one("OUTPUT", output, output_option)
    tallies = tallied(data, model)
    scores = tallies.scores()
    blocked = scores["decision"] == DECISIONS.index("block")
    fake = blocked if threshold is None else scores["p_bot"] >= threshold
    with click.open_file(output, "w", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(zip(tallies.users, fake.astype(int).tolist(), scores["p_bot"].tolist(), strict=True))
    strange = np.count_nonzero(tallies.unseen)
    told = f"; {strange} have events or categories the model never saw" if strange else ""
    click.echo(f"{len(scores)} users: {np.count_nonzero(fake)} fake{told}", err=True)
