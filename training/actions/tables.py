"""The report on event logs as Markdown: learners, users judged early, values never seen, and the other log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from botcore.training.actions.prefixes import WHOLE

_HEAD = ("F1", "precision", "95 % interval", "recall", "95 % interval", "ROC-AUC", "average precision", "n", "fake")


def markdown(report: Mapping[str, Any]) -> str:
    """All tables of an evaluation report."""
    log = report["log"]
    return "\n".join(
        [
            "# Event logs: users left out of training\n",
            f"{log['name']}: {log['sessions']} users, {log['bots']} fake ({log['terms']}). {report['folds']} folds, by "
            f"user; a user is flagged at p >= {report['threshold']:.3f}, p at the log's own share of fakes "
            f"({report['calibration']['prior']:.4f}).\n",
            "## Learners, on whole logs\n",
            _table(("learner", "F1 of folds", *_HEAD), [_learner(*row) for row in report["learners"].items()]),
            _order(report["mixing"]),
            *_early(report["early"]),
            "## A value never seen\n\nEach event and category in turn under a name that training did not see, whole "
            "logs.\n",
            _table(("renamed", *_HEAD), [(name, *_cells(told)) for name, told in report["renamed"].items()]),
            *(_other(report["log"], report["other"]) if "other" in report else ()),
            *_calibration(report["calibration"]),
        ]
    )


def _learner(name: str, told: Mapping[str, Any]) -> tuple[str, ...]:
    folds = f"{told['f1_mean']:.3f} ± {told['f1_sd']:.3f}" if "f1_mean" in told else ""
    return (name, folds, *_cells(told))


def _cells(told: Mapping[str, Any]) -> tuple[str, ...]:
    """A row under _HEAD."""
    rates = (cell for rate in ("precision", "recall") for cell in (f"{told[rate]:.3f}", _interval(told, rate)))
    ranks = (_number(told.get(name)) for name in ("roc_auc", "average_precision"))
    return (f"{told['f1']:.3f}", *rates, *ranks, str(told["n"]), str(told["fake"]))


def _interval(told: Mapping[str, Any], rate: str) -> str:
    low, high = told[f"{rate}_interval"]
    return f"{low:.3f} to {high:.3f}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _order(mixing: Mapping[str, Mapping[str, float]]) -> str:
    said = ", ".join(f"{column} {told['mean']:.3f} ± {told['se']:.3f}" for column, told in mixing.items())
    return (
        "Changes from row to row over those of the same rows in random order, mean of real users ± standard error: "
        f"{said}. Where that is 1, the order of rows says nothing that their counts do not.\n"
    )


def _early(records: Sequence[Mapping[str, Any]]) -> list[str]:
    rows = []
    for record in records:
        begun, late = record["beginnings learnt"], record["whole logs learnt"]
        seen = "all" if record["rows"] == WHOLE else str(record["rows"])
        rows.append((seen, *_cells(begun), f"{late['f1']:.3f}"))
    return [
        "## Judged early\n\nUsers after their first rows, by the learner that ships, which learnt from whole logs and "
        "their beginnings; in the last column by one that learnt from whole logs alone. Counted are users who have so "
        "many rows or more.\n",
        _table(("rows seen", *_HEAD, "F1, whole logs learnt"), rows),
    ]


def _other(log: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    strange, kin = other["log"], other["kinship"]
    rows = [
        (f"{learnt} on {judged}, {part}", *_cells(told), f"{told['by rows']['f1']:.3f}")
        for learnt, judged, found in (
            (log["name"], strange["name"], other["there"]),
            (strange["name"], log["name"], other["back"]),
        )
        for part, told in found.items()
    ]
    return [
        f"## Across logs\n\n{strange['name']}: {strange['sessions']} users, {strange['bots']} fake "
        f"({strange['terms']}). {kin['shared']} users are in both logs; of these {kin['same_label']} have the same "
        f"label in both, {kin['same_rows']} the same rows, {kin['same_order']} the same rows in the same order. Shared "
        "users are judged by models that left their id out; new ones are in the judged log alone. Last column: flagged "
        "where a user has more rows than any real user of the log learnt from.\n",
        _table(("learnt on, judged", *_HEAD, "F1 by rows"), rows),
    ]


def _calibration(told: Mapping[str, Any]) -> list[str]:
    rows = [(f"{bin_['p']:.3f}", f"{bin_['bots']:.3f}", str(bin_["n"])) for bin_ in told["reliability"]]
    return [
        "## Calibration\n\nOver whole logs and beginnings, every user weighing the same: Brier score "
        f"{told['brier']:.4f}; always saying the prior scores {told['brier_of_the_prior']:.4f}.\n",
        _table(("p stated", "share of fakes", "n"), rows),
    ]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"
