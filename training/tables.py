"""The report as Markdown: recall by family, false positives by source, calibration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from botcore.training.windows import ALL, SIZES


def markdown(report: dict[str, Any]) -> str:
    """All tables of an evaluation report."""
    calibration = report["calibration"]
    return "\n".join(
        [
            "# Detection, on families and people left out of training\n",
            f"People learnt from: {', '.join(report['sources'])}; at most {report['cap']} sessions of each. "
            f"Left out in turn, together: {len(report['left_out']['families'])} families and the people of "
            f"{', '.join(report['left_out']['sources'])}. Session level: few of these people are known by name, so the "
            "rates are no promise for a person.\n",
            *(_recall(report["recall"], rate) for rate in (0.01, 0.001)),
            *(_people(report["false_positives"], rate) for rate in (0.01, 0.001)),
            "## Calibration\n",
            f"Brier score {calibration['brier']:.3f} at prior 0.5, ROC-AUC {calibration['roc_auc']:.3f} "
            f"({calibration['n_people']} sessions of people, {calibration['n_bots']} of bots on people's clocks).\n",
            table(
                ("p_bot stated", "share of bots at prior 0.5", "n"),
                [(f"{b['p']:.2f}", f"{b['bots']:.2f}", b["n"]) for b in calibration["reliability"]],
            ),
        ]
    )


def _name(k: int) -> str:
    return "all" if k == ALL else str(k)


def _recall(records: list[dict[str, Any]], rate: float) -> str:
    found = pd.DataFrame(records)
    found = found[(found["rate"] == rate) & (found["n"] > 0)].assign(recall=lambda rows: rows["hits"] / rows["n"])
    cells = [(clock, k) for clock in ("own", "people's") for k in (*SIZES[:-1], ALL)]
    mean = found.groupby(["family", "clock", "k"])["recall"].mean()
    n = found[found["k"] == ALL].groupby("family")["n"].max()
    absent = found[found["k"] == ALL].assign(share=lambda r: r["abstained"] / r["n"]).groupby("family")["share"].mean()
    rows = [
        (family, *(share(mean.get((family, *cell))) for cell in cells), n[family], share(absent[family]))
        for family in n.index
    ]
    whole = mean.groupby(["clock", "k"]).mean()
    rows.append(("**mean**", *(f"**{share(whole.get(cell))}**" for cell in cells), "", ""))
    head = ("family", *(f"{_name(k)} ({clock})" for clock, k in cells), "n", "abstained")
    return (
        f"## Recall at {rate:.1%} false positives\n\nMean over the sources left out, by movements judged; on the bots' "
        "own clock, and re-observed on the clock of the people compared, which is the figure. An abstention is a "
        "miss.\n\n" + table(head, rows)
    )


def _people(records: list[dict[str, Any]], rate: float) -> str:
    found = pd.DataFrame(records)
    found = found[(found["rate"] == rate) & (found["n"] > 0)]
    rows = []
    for row in found.itertuples():
        interval = f"{share(row.low)} to {share(row.high)}"
        abstained = row.abstained if row.k == ALL else ""
        rows.append((row.source, _name(row.k), row.n, row.hits, share(row.hits / row.n), interval, abstained))
    return f"## False positives at nominal {rate:.1%}, people of sources left out\n\n" + table(
        ("source", "movements", "n", "accused", "rate", "95 % interval", "abstained"), rows
    )


def share(value: float | None) -> str:
    """A rate as per cent, nothing where there is none."""
    return "" if value is None else f"{100.0 * value:.1f} %"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"
