"""botcore evaluate slider, rotation, question: how people pass a layer and bots do not, people and kinds left out."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd

import botcore
from botcore.layers import LAYERS
from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.calibration import clopper_pearson
from botcore.training.clocks import OWN_CLOCK
from botcore.training.datasets import Sessions
from botcore.training.ensemble import strangeness
from botcore.training.fit import Fitted
from botcore.training.layers.approach import approached, library
from botcore.training.layers.datasets import load
from botcore.training.layers.dependence import dependence
from botcore.training.layers.fit import fit
from botcore.training.layers.material import (
    PEOPLES,
    PER_KIND,
    RECLOCKED,
    SLOWER,
    Rows,
    compared,
    describe,
    material,
    slowed,
)
from botcore.training.layers.people import people
from botcore.training.layers.tables import ENGINES, markdown
from botcore.training.layers.together import together
from botcore.training.layers.trial import Trial, trial
from botcore.training.publish import publish
from botcore.verdict import DECISIONS

INSUFFICIENT = DECISIONS.index("insufficient")


@click.command(epilog="\b\nExample:\n  botcore evaluate slider --data recordings/ --out report/")
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled sessions.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Bots of each generated kind.")
@click.option("--seed", default=0, show_default=True)
@click.pass_context
def command(context: click.Context, data: Path, out: Path, per_kind: int, seed: int) -> None:
    """Leave people out part by part and person by person, and every family of bots; measure what is left.

    Writes report.json, report.md and plots. All layers that are in DATA are fitted, since a visitor meets all of them.
    Takes a minute.
    """
    layer = str(context.info_name)
    try:
        report = evaluate(data, layer, per_kind, seed)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
    text = markdown(report)
    (out / "report.md").write_text(text)
    plot(report, out)
    click.echo(text)


def evaluate(data: Path, layer: str, per_kind: int, seed: int) -> dict[str, Any]:
    """The report as plain JSON; ValueError or RecordingError where the data cannot carry it."""
    sessions = load(data, layer)
    tried = trial(material(sessions, layer, per_kind, seed), layer, seed)
    fitted, scored = fit(tried, layer)
    layers = {layer: (fitted, scored)}
    for other in LAYERS:
        if other != layer and _present(data, other):
            layers[other] = fit(trial(material(load(data, other), other, per_kind, seed), other, seed), other)
    promise = fitted.calibration["conformal"]
    return {
        "layer": layer,
        "engine": fitted.metrics["choice"]["engine"],
        "promise": promise | {"smallest_p": 1.0 / (promise["n"] + 1)},
        "columns": list(fitted.ensemble.columns),
        "inputs": list(fitted.inputs),
        "people": list(people(tried, shown(tried, data, sessions))),
        "bots": list(bots(tried)),
        "choice": fitted.metrics["choice"],
        "together": together(layers),
        "served": served(fitted, load(data, layer, every=True)),
        "dependence": dependence(sessions, scored),
        "per_kind": per_kind,
        "seed": seed,
    }


def shown(tried: Trial, data: Path, sessions: Sessions) -> dict[str, Rows]:
    """People's sessions as they might have been recorded: by another recorder with the same kind of clock; of
    people who take longer; of sliders, with the way to the handle too, where the data hold people's movements."""
    found, rows, layer = {}, tried.rows, tried.layer
    own = sessions.select((sessions.table["label"] == 0).to_numpy())
    inputs = sorted(set(rows.table["input"][rows.people]))
    if layer in RECLOCKED:
        again = (rows.table["label"] == 0) & (rows.table["clock"] == PEOPLES)
        found["another recorder"] = rows.select(again.to_numpy())
    if layer != "question":  # of which no times are read
        found["slower"] = describe(slowed(own, np.random.default_rng(tried.seed + 1)), layer, inputs, SLOWER)
    known = library(data, tried.seed) if layer == "slider" else []
    if known:
        found["the way there too"] = describe(approached(own, known, tried.seed), layer, inputs)
    return found


def bots(tried: Trial) -> Iterator[dict[str, Any]]:
    """Every kind of bot, recorded and generated, by both engines: families left out of the trees; people alone never
    saw one. On their own clock and on that of people; an abstention is a miss."""
    rows, table, judged = tried.rows, tried.rows.table, tried.rows.table["judged"].to_numpy()
    said = pd.Series(False, table.index)
    said[judged] = tried.judges()["ensemble"](np.zeros(len(table), bool))(rows.values[judged])
    ways = {"ensemble": said}
    if tried.taught is not None:
        told = tried.taught
        ways["trees"] = said & False
        ways["trees"][told["row"][(told["label"] == 1) & told["said"]]] = True
    for engine, hit in ways.items():
        for clock in sorted({OWN_CLOCK, compared(tried.layer)}):
            part = table[(table["label"] == 1) & (table["clock"] == clock)]
            for (device, family, kind), own in part.groupby(["device", "family", "bot_kind"]):
                hits, n, silent = int(hit[own.index].sum()), len(own), int((~own["judged"]).sum())
                low, high = clopper_pearson(hits, n)
                facts = {"engine": engine, "clock": clock or "own", "made": device, "family": family, "kind": kind}
                yield facts | {"n": n, "hits": hits, "insufficient": silent, "low": low, "high": high}


def served(fitted: Fitted, sessions: Sessions) -> dict[str, Any]:
    """Every session, those left out of training too, through the bundle as it is served: how far its two scores lie
    from scikit-learn's own, and on how many it abstains."""
    with tempfile.TemporaryDirectory() as workshop:
        detector = botcore.load(publish(fitted, Path(workshop)))
        verdicts = detector.score_many(sessions.events, sessions.offsets)
        rows = botcore.features.extract_native(fitted.modality, sessions.events, sessions.offsets)
        told = [detector.parts(row) for row in rows]
    z = fitted.ensemble.values(rows, fitted.features)
    apart = {
        name: float(np.abs(strangeness(model, z) - [each[f"{name}_score"] for each in told]).max())
        for name, model in {"isolation_forest": fitted.ensemble.forest, "one_class_svm": fitted.ensemble.svm}.items()
    }
    silent = pd.Series(verdicts["decision"] == INSUFFICIENT)
    kind = sessions.table["bot_kind"].where(sessions.table["label"] == 1, "people").to_numpy()
    counts = {
        str(name): {"sessions": len(part), "insufficient": int(part.sum())} for name, part in silent.groupby(kind)
    }
    return {"sessions": len(sessions), "largest_difference": apart, "kinds": counts}


def plot(report: Mapping[str, Any], out: Path) -> None:
    """recall.png: each kind by each engine, on the clock compared; people.png: passed, and the bound of it."""
    found = pd.DataFrame(report["bots"])
    found = found[(found["clock"] == (compared(report["layer"]) or "own")) & (found["n"] > found["insufficient"])]
    if len(found):
        rates = found.assign(recall=found["hits"] / found["n"]).pivot_table("recall", "kind", "engine")
        series = {ENGINES[engine]: rates[engine].fillna(0.0).tolist() for engine in rates.columns}
        title = f"recall at nominal {report['promise']['fpr']:.0%} of people"
        figures.bars(list(rates.index), series, title, out / "recall.png")
    passed = pd.DataFrame(report["people"])
    names = (passed["engine"].map(ENGINES) + ": " + passed["left_out"]).tolist()
    series = {"passed": (passed["passed"] / passed["n"]).tolist(), "95 % bound": passed["low"].tolist()}
    figures.bars(names, series, "share of people's sessions that pass", out / "people.png")


def _present(data: Path, layer: str) -> bool:
    try:
        return bool((load(data, layer).table["label"] == 0).any())
    except RecordingError:
        return False
