"""botcore evaluate pointer: how well bots of families never seen are told from people never seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss, roc_auc_score

from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.calibration import reliability
from botcore.training.datasets import load
from botcore.training.fit import calibrate
from botcore.training.material import chosen_sources, material, thin
from botcore.training.measure import Measure, blind_margins, false_positives, recall
from botcore.training.rows import cut
from botcore.training.tables import markdown
from botcore.training.weights import prior_half
from botcore.training.windows import ALL

CAP, PER_KIND = 1500, 200  # sessions of people of a source, sessions of each generated kind


@click.command(epilog="\b\nExample:\n  botcore evaluate pointer --data recordings/ --out report/ --sources all")
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled recordings.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--sources", help="Sources whose people are learnt from, comma-separated, or all. As for train.")
@click.option("--families", help="Families to leave out, comma-separated. Default: all with a recorded kind.")
@click.option("--cap", default=CAP, show_default=True, help="Most sessions of people per source.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Sessions of each generated kind of bot.")
@click.option("--seed", default=0, show_default=True)
def command(
    data: Path, out: Path, sources: str | None, families: str | None, cap: int, per_kind: int, seed: int
) -> None:
    """Leave each bot family and each source of people out, at once, and measure what is left.

    Writes report.json, report.md and plots. The threshold is fixed on people of the training; recall and false
    positives are both read at it. Takes minutes.
    """
    try:
        report = evaluate(data, sources, families, cap, per_kind, seed)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
    text = markdown(report)
    (out / "report.md").write_text(text)
    plot(report, out)
    click.echo(text)


def evaluate(
    data: Path, sources: str | None, families: str | None, cap: int, per_kind: int, seed: int
) -> dict[str, Any]:
    """The report as plain JSON; ValueError or RecordingError where the data cannot carry it."""
    sessions = thin(load(data), cap, np.random.default_rng(seed))
    learnt = chosen_sources(sessions, sources)
    recorded = sorted(set(sessions.table["family"]) - {""})
    left_out = [family.strip() for family in families.split(",")] if families else recorded
    movements = material(sessions, learnt, per_kind, seed)
    measure = Measure(movements, cut(movements, seed), learnt, seed)
    unknown = set(left_out) - set(movements.table["family"])
    if unknown:
        raise ValueError(f"families: {sorted(unknown)[0]!r} is none; choose from {', '.join(recorded)}")
    found = recall(measure, left_out)
    blind = blind_margins(measure, left_out)
    return {
        "sources": learnt,
        "left_out": {"families": left_out, "sources": measure.people},
        "recall": found.to_dict("records"),
        "false_positives": false_positives(measure).to_dict("records"),
        "calibration": calibration(blind),
        "cap": cap,
        "per_kind": per_kind,
        "seed": seed,
    }


def calibration(blind: pd.DataFrame) -> dict[str, Any]:
    """How honest p_bot is where source and family are both unseen: the sigmoid is fitted on the other sources."""
    p = np.zeros(len(blind))
    label, source = blind["label"].to_numpy(), blind["source"].to_numpy()
    margin = blind["margin"].to_numpy(np.float64)
    for each in np.unique(source):
        p[source == each] = calibrate(blind[source != each])(margin[source == each])
    weight = prior_half(blind)
    return {
        "brier": float(brier_score_loss(label, p, sample_weight=weight)),
        "roc_auc": float(roc_auc_score(label, margin, sample_weight=weight)),
        "n_people": int((label == 0).sum()),
        "n_bots": int((label == 1).sum()),
        "reliability": reliability(p, label, weight),
    }


def plot(report: dict[str, Any], out: Path) -> None:
    """recall.png and false_positives.png: whole sessions, 1 %, every family and every source."""
    found = pd.DataFrame(report["recall"]).query(f"rate == 0.01 and k == {ALL} and n > 0")
    rates = found.assign(recall=found["hits"] / found["n"]).groupby(["family", "clock"])["recall"].mean().unstack()
    series = {f"{clock} clock": rates[clock].fillna(0.0).tolist() for clock in rates.columns}
    figures.bars(list(rates.index), series, "recall at nominal 1 % false positives", out / "recall.png")
    people = pd.DataFrame(report["false_positives"]).query(f"rate == 0.01 and k == {ALL} and n > 0")
    observed = {"observed": (people["hits"] / people["n"]).tolist(), "95 % bound": people["high"].tolist()}
    figures.bars(people["source"].tolist(), observed, "false positives at nominal 1 %", out / "false_positives.png")
