"""botcore train actions: a labelled event log to a published bundle, its figures, plots and test users beside it."""

from __future__ import annotations

from pathlib import Path

import click

from botcore.recordings import RecordingError
from botcore.training.actions import report
from botcore.training.actions.datasets import load
from botcore.training.actions.fit import divide, fit
from botcore.training.actions.logs import kept
from botcore.training.fit import Fitted
from botcore.training.modality import shadow_option
from botcore.training.publish import publish
from botcore.verdict import Costs, costs_of, prior_of

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_PATH = click.Path(path_type=Path)


@click.command(
    "actions",
    epilog="\b\nExamples:\n  botcore train actions --data log.csv --out models/\n"
    "  botcore train actions --input log.csv --model-output models/ --metrics-output metrics.json --cost-accuse 30",
)
@click.option(
    "--data", "--input", required=True, multiple=True, type=_FILE, help="Log: .csv, .jsonl or .parquet; repeatable."
)
@click.option("--out", "--model-output", required=True, type=_PATH, help="Directory the bundle is published in.")
@click.option("--metrics-output", type=_PATH, help="Metrics file.  [default: OUT/NAME.report/report.json]")
@click.option("--test-output", type=_PATH, help="Rows of the test users, as CSV.  [default: OUT/NAME.report/test.csv]")
@click.option("--test-size", default=0.2, show_default=True, type=click.FloatRange(0, 1, max_open=True),
              help="Share of users kept for the test; 0 learns from all.")  # fmt: skip
@click.option("--cv-folds", default=5, show_default=True, type=click.IntRange(2), help="Folds, by user.")
@click.option("--seed", "--random-state", default=42, show_default=True, type=click.IntRange(0))
@click.option("--name", default="actions", show_default=True, help="Name of the bundle.")
@click.option("--cost-accuse", default=Costs().accuse, show_default=True, help="Of flagging a real user.")
@click.option("--cost-miss", default=Costs().miss, show_default=True, help="Of passing a fake one, in the same unit.")
@click.option("--prior", type=float, help="Share of fakes to calibrate for.  [default: that of the log]")
@click.option("--source", default="", help="Name of the log in the manifest.  [default: the file's]")
@shadow_option
@click.option("--log-dir", type=_PATH, help="Keep what the run says in train.log, errors alone in train.errors.log.")
def command(
    data: tuple[Path, ...], out: Path, metrics_output: Path | None, test_output: Path | None, test_size: float,
    cv_folds: int, seed: int, name: str, cost_accuse: float, cost_miss: float, prior: float | None,
    source: str, shadow: bool, log_dir: Path | None,
) -> None:  # fmt: skip
    """Learn who is fake from a log of UserId, Event, Category and Fake, one row an event, in the order of time.

    Users are split, never rows. Beside the bundle OUT/NAME, OUT/NAME.report holds report.json (cross-validated F1,
    figures of training and test users, the same of a logistic regression), plots, and the rows of the test users. A
    user is flagged at p >= cost-accuse / (cost-accuse + cost-miss). The same log and seed give the same bytes.
    """
    beside = out / f"{name}.report"
    try:
        costs = costs_of({"accuse": cost_accuse, "miss": cost_miss, "challenge": 0.0, "pass_rate": 0.0})
        prior = None if prior is None else prior_of(prior)
        with kept(log_dir) as log:
            learnt, test = divide(load(data, source), test_size, seed)
            log.info("learning from %d users (%d fake), testing on %d", len(learnt), learnt.label.sum(), len(test))
            fitted, rows, blinds = fit(learnt, test, cv_folds, seed, costs, prior, name)
            path = publish(fitted, out, shadow=shadow)
            report.write(report.facts(fitted), metrics_output or beside / "report.json")
            if len(test):
                report.write_log(test, test_output or beside / "test.csv")
            report.plots(fitted, rows, blinds, beside)
            log.info("published %s; %s", path, "; ".join(summary(fitted)))
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("\n".join([str(path), *summary(fitted)]))


def summary(fitted: Fitted) -> list[str]:
    """The figures of a run, line by line."""
    figures, calibration, lines = fitted.metrics, fitted.calibration, []
    for learner, told in (("XGBoost", figures), ("logistic regression", figures["logistic regression"])):
        crossed, test = told["cross_validation"], told["test"]
        line = f"{learner:20} cross-validated F1 {crossed['f1_mean']:.3f} ± {crossed['f1_sd']:.3f}"
        if test:
            line += f"; test users: F1 {test['f1']:.3f}, recall {test['recall']:.3f}, precision {test['precision']:.3f}"
        lines.append(line)
    flagged = figures["flagged_real"]
    lines.append(
        f"flag at p >= {figures['threshold']:.3f}, p at a share of fakes of {calibration['prior']:.3f}: of real "
        f"users at most {flagged['bound']:.2%} are ever flagged, early or late, with 95 % confidence, "
        f"n = {flagged['n']} left out"
    )
    return lines
