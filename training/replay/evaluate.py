"""botcore evaluate replay: how many replays a memory knows again, and how many people it takes for somebody else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import click
import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore import ReplayMemory
from botcore.recordings import RecordingError
from botcore.training import figures
from botcore.training.calibration import clopper_pearson
from botcore.training.datasets import Sessions, load
from botcore.training.replay.forms import replays
from botcore.training.replay.parts import Parts, fill, split
from botcore.training.replay.tables import KINDS, markdown

STORE = 100_000  # movements of other people


@click.command(epilog="\b\nExample:\n  botcore evaluate replay --data recordings/ --out report/")
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled recordings.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--store", default=STORE, show_default=True, help="Movements of other people in the memory.")
@click.option("--seed", default=0, show_default=True)
def command(data: Path, out: Path, store: int, seed: int) -> None:
    """Replay people's sessions in every form against a memory full of other people.

    Writes report.json, report.md and plots. People who are looked up and nowhere in the memory are the false matches.
    Takes minutes.
    """
    try:
        report = evaluate(data, store, seed)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
    text = markdown(report)
    (out / "report.md").write_text(text)
    plot(report, out)
    click.echo(text)


def evaluate(data: Path, store: int, seed: int, progress: Callable = tqdm) -> dict[str, Any]:
    """The report as plain JSON; ValueError or RecordingError where the data cannot carry it."""
    sessions = load(data)
    people = sessions.select((sessions.table["label"] == 0).to_numpy())
    if not len(people):
        raise ValueError("data: holds no people; a memory is measured on recordings labelled human")
    parts = split(people, seed)
    memory, filled = fill(parts, store, progress)
    strangers = recalled(memory, parts.strangers, progress, "people").assign(promise=_promises(parts.strangers))
    promise = _promises(parts.replayed)
    played = [_replayed(memory, name, made, promise, progress) for name, made in replays(parts.replayed, people, seed)]
    return {
        "memory": filled | {"bytes": memory.nbytes, "capacity": memory.capacity},
        "people": list(_people(strangers)),
        "same_person": _same_person(strangers, parts),
        "replays": [row for rows in played for row in rows],
        "look_up": _look_up(strangers["seconds"].to_numpy()),
        "seed": seed,
    }


def recalled(memory: ReplayMemory, sessions: Sessions, progress: Callable, title: str) -> pd.DataFrame:
    """Each session looked up: its source and user, the strongest match (-1: none), all matches and the seconds."""
    rows = []
    for i in progress(range(len(sessions)), desc=title, unit="session", leave=False):
        events = sessions.session(i)
        began = perf_counter()
        found = memory.recall(events)
        seconds = perf_counter() - began
        rows.append((found[0][0] if found else -1, [each for each, _ in found], seconds))
    made = pd.DataFrame(rows, columns=["match", "matches", "seconds"])
    return made.assign(source=sessions.table["source"].to_numpy(), user=sessions.table["user_id"].to_numpy())


def _people(found: pd.DataFrame) -> Iterator[dict[str, Any]]:
    for source, rows in [*found.groupby("source"), ("", found)]:
        hits = int((rows["match"] >= 0).sum())
        low, high = clopper_pearson(hits, len(rows))
        row = {"source": source, "n": len(rows), "hits": hits, "low": low, "high": high}
        yield row | {"blank": int((rows["promise"] == 0.0).sum()), "knowable": int((rows["promise"] >= 1.0).sum())}


def _same_person(strangers: pd.DataFrame, parts: Parts) -> dict[str, int]:
    """False matches with another session of the same person, where persons are known."""
    owners = np.concatenate([each.table["user_id"] for each in (parts.replayed, parts.others, parts.others)])
    matched = strangers[(strangers["match"] >= 0) & (strangers["user"] != "")]
    owner = owners[matched["match"].to_numpy(int)]
    return {"known": len(matched), "same": int((owner == matched["user"].to_numpy()).sum())}


def _promises(sessions: Sessions) -> np.ndarray:
    return np.array([ReplayMemory.promise(sessions.session(i)) for i in range(len(sessions))])


def _replayed(
    memory: ReplayMemory, name: str, made: Sessions, promise: np.ndarray, progress: Callable
) -> list[dict[str, Any]]:
    found = recalled(memory, made, progress, name).assign(promise=promise)
    found["known"] = [number in matches for number, matches in enumerate(found["matches"])]
    rows = []
    for source, part in [*found.groupby("source"), ("", found)]:
        row = {"form": name, "source": source}
        for kind, least in (("knowable", 1.0), ("signed", 1e-9), ("all", 0.0)):
            chosen = part["known"][part["promise"] >= least]
            row |= {kind: len(chosen), f"{kind}_hits": int(chosen.sum())}
        low, high = clopper_pearson(row["all_hits"], row["all"])
        rows.append(row | {"low": low, "high": high})
    return rows


def _look_up(seconds: np.ndarray) -> dict[str, float]:
    return {"median_us": 1e6 * float(np.median(seconds)), "p99_us": 1e6 * float(np.quantile(seconds, 0.99))}


def plot(report: dict[str, Any], out: Path) -> None:
    """recognised.png: the share of replays known again by form, of all sources, by what the original promises."""
    found = pd.DataFrame(report["replays"]).query("source == ''")
    series = {title: (found[f"{kind}_hits"] / found[kind]).tolist() for kind, title in KINDS.items()}
    figures.bars(found["form"].tolist(), series, "known again", out / "recognised.png")
