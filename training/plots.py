"""The plots of an evaluation: recall by family, its curve, false positives by source, reliability."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from botcore.training import figures
from botcore.training.evidence import ALL
from botcore.training.targets import HIGHEST, TARGETS


def draw(report: dict[str, Any], out: Path) -> None:
    """recall.png, curve.png, false_positives.png and reliability.png."""
    _recall(report["recall"], out)
    _curve(report["recall"], out)
    _people(report["false_positives"], out)
    if report["calibration"]:
        figures.reliabilities(
            {"source and family unseen": report["calibration"]["reliability"]}, out / "reliability.png"
        )


def _recall(recall: dict[str, Any], out: Path) -> None:
    rows = [row for found in recall.values() for row in found["families"] if row["rate"] == 0.01]
    cells = pd.DataFrame(rows).set_index(["clock", "counted", "family"])["recall"]
    names = list(dict.fromkeys(row["family"] for row in rows))
    shown = {
        "all movements, people's clocks": ("people's", "all"),
        "all movements, own clock": ("own", "all"),
        "1 movement, people's clocks": ("people's", "1"),
    }
    series = {title: [float(cells.get((*cell, name), 0.0)) for name in names] for title, cell in shown.items()}
    figures.bars(names, series, "recall at nominal 1 % false positives", out / "recall.png")


def _curve(recall: dict[str, Any], out: Path) -> None:
    """Over recorded families where there are any; the targets are for them."""
    mean = pd.DataFrame(next(iter(recall.values()))["mean"]).query('clock == "people\'s"')
    lines = {}
    for how in ("1", "2", "4", "all"):
        part = mean[mean["counted"] == how].sort_values("rate")
        dots = [(rate, wanted[how]) for rate, wanted in TARGETS.items()]
        title = "all movements" if how == "all" else f"{how} movement{'s'[: how != '1']}"
        lines[title] = (part["rate"].tolist(), part["recall"].tolist(), dots)
    figures.curve(lines, out / "curve.png")


def _people(records: list[dict[str, Any]], out: Path) -> None:
    people = pd.DataFrame(records).query(f"rate == 0.01 and k == {ALL} and profile == '' and n > 0")
    names = [f"{row.source} (n = {row.n})" for row in people.itertuples()]
    spans = people["low"].tolist(), people["high"].tolist()
    figures.intervals(names, (people["hits"] / people["n"]).tolist(), spans, HIGHEST, out / "false_positives.png")
