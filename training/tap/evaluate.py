"""botcore evaluate tap: how well bots of families never seen are told from people of sources never seen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.promise import conformal
from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.calibration import clopper_pearson
from botcore.training.clocks import OWN_CLOCK
from botcore.training.honesty import calibration
from botcore.training.tap.bots import COPIED, INVENTED
from botcore.training.tap.measure import FOLDS, FPR, MOST, ROUNDS, Measure, added, blind_scores
from botcore.training.tap.persons import interval
from botcore.training.tap.tables import markdown
from botcore.training.tap.train import PER_KIND, prepare
from botcore.training.tap.verify import verification
from botcore.training.tap.ways import Ways

ADDED = (1, 2, 4)  # sequences added up
FAMILIES = (*INVENTED, *COPIED)


@click.command(epilog="\b\nExample:\n  botcore evaluate tap --data recordings/ --out report/")
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled tap sequences.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--sources", help="Sources whose people are learnt from, comma-separated. Default: all.")
@click.option("--families", help="Families to leave out, comma-separated. Default: all that are generated.")
@click.option("--rounds", default=ROUNDS, show_default=True, help="Trees.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Bots of each generated kind.")
@click.option("--seed", default=0, show_default=True)
def command(
    data: Path, out: Path, sources: str | None, families: str | None, rounds: int, per_kind: int, seed: int
) -> None:
    """Leave each family of bots and each source of people out, at once, and measure what is left.

    Writes report.json, report.md and plots. The threshold is fixed on people of other sources, scored by models blind
    to them; recall and false positives are both read at it. Takes minutes.
    """
    try:
        report = evaluate(data, sources, families, rounds, per_kind, seed)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
    text = markdown(report)
    (out / "report.md").write_text(text)
    plot(report, out)
    click.echo(text)


def evaluate(
    data: Path, sources: str | None, families: str | None, rounds: int, per_kind: int, seed: int
) -> dict[str, Any]:
    """The report as plain JSON; ValueError or RecordingError where the data cannot carry it."""
    left_out = [family.strip() for family in families.split(",")] if families else list(FAMILIES)
    unknown = sorted(set(left_out) - set(FAMILIES))
    if unknown:
        raise ValueError(f"families: {unknown[0]!r} is none; choose from {', '.join(FAMILIES)}")
    measure = prepare(data, sources, rounds, MOST, per_kind, seed)
    ways, blind = Ways(measure), blind_scores(measure)
    return {
        "sources": list(measure.sources),
        "judges": measure.panel(),
        "people": list(false_positives(ways)),
        "familiar": list(familiar(measure)),
        "bots": list(recall(ways, left_out)),
        "recorded": list(recorded(ways)),
        "added": list(several(measure, left_out)),
        "calibration": calibration(blind.assign(source=blind["judge"])),
        "verification": verification(data, seed),
        "per_kind": per_kind,
        "rounds": rounds,
        "seed": seed,
    }


def false_positives(ways: Ways, progress: Callable = tqdm) -> Iterator[dict[str, Any]]:
    """People of each source left out: what each way accuses, by sequence and with persons counted as such."""
    measure = ways.measure
    for source in progress(list(measure.sources), desc="people", unit="source"):
        chosen = measure.people(source)
        person = measure.table["user_id"].to_numpy()[chosen]
        for way, hit in ways.fold((), [source])(chosen).items():
            row = {"source": source, "way": way, "n": len(hit), "persons": len(set(person) - {""})}
            low, high = clopper_pearson(int(hit.sum()), len(hit))
            clustered = interval(hit, person)
            yield row | {"hits": int(hit.sum()), "low": low, "high": high, "clustered": list(clustered)}


def familiar(measure: Measure) -> Iterator[dict[str, Any]]:
    """People of sources that are no judges, by models that know the source but not the recording."""
    table, threshold = measure.table, measure.threshold()
    for source in sorted(set(measure.sources) - set(measure.judges)):
        chosen = measure.people(source)
        fold = pd.factorize(table["recording_id"][chosen])[0] % FOLDS
        hit = np.zeros(len(fold), bool)
        for each in np.unique(fold):
            apart = np.flatnonzero(chosen)[fold == each]
            rest = measure.rows.select(~np.isin(np.arange(len(table)), apart))
            known = Measure(rest, measure.sources, measure.judges, measure.seed, measure.most, measure.rounds)
            hit[fold == each] = known.model()(measure.X[apart]) >= threshold
        low, high = clopper_pearson(int(hit.sum()), len(hit))
        yield {"source": source, "n": len(hit), "hits": int(hit.sum()), "low": low, "high": high}


def recall(ways: Ways, families: Sequence[str], progress: Callable = tqdm) -> Iterator[dict[str, Any]]:
    """Bots of each family left out together with each judge, on their own clock and on the judge's recorder; and those
    of all folds (source ''), their interval by bot.

    The way "calibrated" is the model at a threshold fixed on that judge's own people, as an operator would on his.
    """
    measure = ways.measure
    for family in progress(families, desc="bots", unit="family"):
        found: dict[tuple[str, str], list[tuple[np.ndarray, np.ndarray]]] = {}
        for source in measure.judges:
            hits, model = ways.fold([family], [source]), measure.model([family], [source])
            known = conformal(model(measure.X[measure.people(source)]), FPR)
            for clock in (OWN_CLOCK, source):
                chosen = measure.bots([family], clock, source)
                bot = measure.table["recording_id"].to_numpy()[chosen]
                told = hits(chosen) | {"calibrated": model(measure.X[chosen]) >= known}
                for way, hit in told.items():
                    cell = ("people's" if clock else "own", way)
                    found.setdefault(cell, []).append((hit, bot))
                    yield _row(family, source, *cell, hit, bot)
        for cell, parts in found.items():
            yield _row(family, "", *cell, *(np.concatenate(part) for part in zip(*parts, strict=True)))


def _row(family: str, source: str, clock: str, way: str, hit: np.ndarray, bot: np.ndarray) -> dict[str, Any]:
    low, high = interval(hit, bot)
    row = {"family": family, "source": source, "clock": clock, "way": way, "n": len(hit), "hits": int(hit.sum())}
    return row | {"low": low, "high": high}


def recorded(ways: Ways) -> Iterator[dict[str, Any]]:
    """Recorded bots, which no model learns from: as they were recorded with their source's people in and out of the
    training, and on the recorder of each judge left out."""
    measure, table = ways.measure, ways.measure.table
    real = ((table["label"] == 1) & (table["device"] != "generated")).to_numpy()
    for kind, source in table[real][["bot_kind", "source"]].drop_duplicates().itertuples(index=False):
        asked = [(OWN_CLOCK, [source]), (OWN_CLOCK, []), *((judge, [judge]) for judge in measure.judges)]
        for clock, without in asked:
            chosen = real & ((table["bot_kind"] == kind) & (table["clock"] == clock)).to_numpy()
            row = {"kind": kind, "clock": clock or source, "without": without, "n": int(chosen.sum())}
            yield row | {way: int(hit.sum()) for way, hit in ways.fold((), without)(chosen).items()}


def several(measure: Measure, families: Sequence[str], progress: Callable = tqdm) -> Iterator[dict[str, Any]]:
    """The model on the mean margin of several sequences of one person or one bot, on people's recorders."""
    table = measure.table
    for source in progress(measure.judges, desc="several", unit="source"):
        model, person = measure.model((), [source]), table["user_id"].to_numpy()
        for k in ADDED:
            chosen = measure.people(source)
            score, owner = added(model(measure.X[chosen]), person[chosen], k)
            hit = score >= measure.threshold((), [source], k)
            row = {"source": source, "k": k, "n": len(hit), "hits": int(hit.sum())}
            yield row | {"family": "", "clustered": list(interval(hit, owner)) if len(hit) else [0.0, 1.0]}
            for family in families:
                chosen, blind = measure.bots([family], source, source), measure.model([family], [source])
                score, _ = added(blind(measure.X[chosen]), table["recording_id"].to_numpy()[chosen], k)
                hit = score >= measure.threshold([family], [source], k)
                yield {"source": source, "k": k, "n": len(hit), "hits": int(hit.sum()), "family": family}


def plot(report: dict[str, Any], out: Path) -> None:
    """recall.png, false_positives.png, verification.png: every family, every source, every count of enrolments."""
    bots = pd.DataFrame(report["bots"]).query("source != ''")
    rate = bots.assign(rate=bots["hits"] / bots["n"]).groupby(["family", "clock", "way"])["rate"].mean()
    families = list(bots["family"].unique())
    series = {
        "model, own clock": [rate[family, "own", "model"] for family in families],
        "model, people's recorder": [rate[family, "people's", "model"] for family in families],
        "calibrated on own people": [rate[family, "people's", "calibrated"] for family in families],
    }
    figures.bars(families, series, "recall at nominal 1 % false positives", out / "recall.png")
    people = pd.DataFrame(report["people"])
    people = people.assign(rate=people["hits"] / people["n"]).pivot(index="source", columns="way", values="rate")
    series = {way: people[way].tolist() for way in ("model", "anomaly", "classic", "classic+forest")}
    figures.bars(people.index.tolist(), series, "people accused, source left out", out / "false_positives.png")
    found = pd.DataFrame(report["verification"])
    found["name"] = found["source"].where(~found["releases"], found["source"] + ", releases")
    found = found.pivot(index="name", columns="enrolments", values="eer")
    series = {f"{k} enrolment{'s' if k > 1 else ''}": found[k].tolist() for k in found.columns}
    figures.bars(found.index.tolist(), series, "equal-error rate", out / "verification.png")
