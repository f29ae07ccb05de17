"""botcore evaluate pointer: how well bots of families never seen are told from people never seen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import click
import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore import __version__, features
from botcore.recordings import RecordingError
from botcore.training import plots
from botcore.training.ablation import ABLATIONS, ablated, accused, quick
from botcore.training.adversaries import COPIED, INVENTED
from botcore.training.clocks import VARIED
from botcore.training.control import control, pairs
from botcore.training.datasets import FAMILY, Sessions, load
from botcore.training.fold import NOBODY, measured, scored
from botcore.training.honesty import calibration_of_folds, promises
from botcore.training.material import chosen_sources, material, sources_of, thin
from botcore.training.measure import Measure
from botcore.training.progress import Progress, digest
from botcore.training.recipe import SHIPPED
from botcore.training.rows import MOST
from botcore.training.summary import abstentions, by_source, mean_of_families, recalls
from botcore.training.tables import markdown
from botcore.training.timing import timing

CAP, PER_KIND = 1500, 250  # sessions of people of a source, sessions of each generated kind


@click.command(
    epilog="\b\nExamples:\n  botcore evaluate pointer --data recordings/ --out report/\n"
    "  botcore evaluate pointer --data recordings/ --out report/ --ablations\n"
    "  botcore evaluate pointer --data recordings/ --out report/ --sources all --families spline,WindMouse"
)
@click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="Labelled recordings.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the report.")
@click.option("--sources", help="Sources whose people are learnt from, comma-separated, or all. As for train.")
@click.option("--families", help="Families to leave out, comma-separated. Default: recorded and generated ones.")
@click.option("--ablations", is_flag=True, help="Measure also what each part of the training earns.")
@click.option("--cap", default=CAP, show_default=True, help="Most sessions of people per source.")
@click.option("--per-kind", default=PER_KIND, show_default=True, help="Sessions of each generated kind of bot.")
@click.option("--seed", default=0, show_default=True)
def command(
    data: Path, out: Path, sources: str | None, families: str | None, ablations: bool, cap: int, per_kind: int,
    seed: int,
) -> None:  # fmt: skip
    """Leave each bot family and each source of people out, at once, and measure what is left.

    Writes report.json, report.md and plots. The threshold is fixed on people of other sources, by models that know
    neither them nor the family; recall and false positives are both read at it. Takes a quarter of an hour and more; a
    run that was stopped goes on with what OUT/folds holds, as long as data and options are the same.
    """
    try:
        evaluation = Evaluation.of(data, sources, families, cap, per_kind, seed)
        report = evaluate(evaluation, out / "folds", ablations)
    except (RecordingError, ValueError) as error:
        raise click.ClickException(str(error)) from None
    (out / "report.json").write_text(json.dumps(report, ensure_ascii=False, allow_nan=False) + "\n")
    text = markdown(report)
    (out / "report.md").write_text(text)
    plots.draw(report, out)
    click.echo(text)


@dataclass
class Evaluation:
    """What is asked: the sessions, whose people are learnt from, who is left out.

    Attributes:
        recorded, generated: the families left out of which recordings exist, and those known from generators alone.
        people: the sources left out.
    """

    sessions: Sessions
    sources: Sequence[str]
    recorded: Sequence[str]
    generated: Sequence[str]
    people: Sequence[str]
    per_kind: int
    seed: int

    @classmethod
    def of(
        cls, data: Path, sources: str | None, families: str | None, cap: int, per_kind: int, seed: int
    ) -> Evaluation:
        """The question as the command puts it; ValueError or RecordingError where the data cannot answer it."""
        sessions = thin(load(data), cap, np.random.default_rng(seed))
        learnt = chosen_sources(sessions, sources)
        recorded = set(sessions.table["family"]) - {""}
        known = recorded | {FAMILY[kind] for kind in (*INVENTED, *COPIED)}
        wanted = {family.strip() for family in families.split(",")} if families else known
        if wanted - known:
            raise ValueError(f"families: {min(wanted - known)!r} is none; choose from {', '.join(sorted(known))}")
        generated = sorted(wanted - recorded)
        return cls(sessions, learnt, sorted(wanted & recorded), generated, sources_of(sessions), per_kind, seed)

    @cached_property
    def measure(self) -> Measure:
        """The measure over everything described, which takes its time and is not needed where all is kept."""
        movements = material(self.sessions, self.sources, self.per_kind, self.seed)
        return Measure(movements, self.sources, SHIPPED.learner, self.seed, MOST)

    @cached_property
    def settings(self) -> dict[str, Any]:
        """What the figures depend on."""
        made = {"version": __version__, "schema": features.revision("pointer"), "kinds": [*INVENTED, *COPIED]}
        made |= {"hands": len(VARIED)}
        fitted = asdict(SHIPPED) | {"most": MOST}
        asked = {"sources": list(self.sources), "per_kind": self.per_kind, "seed": self.seed}
        return made | fitted | asked | {"data": digest(self.sessions)}


def evaluate(evaluation: Evaluation, folder: Path, ablations: bool) -> dict[str, Any]:
    """The report as plain JSON; what is done on the way is kept in the folder."""
    progress = Progress(folder, evaluation.settings)
    people = folds(evaluation, [NOBODY], progress)
    bots = folds(evaluation, [*evaluation.recorded, *evaluation.generated], progress)
    recorded = [fold for fold in bots if fold["family"] in evaluation.recorded]
    found = [row for fold in people for row in fold["figures"]]
    apart = [*people, *(recorded or bots)]
    asked = scored(apart).sessions
    report = {
        "settings": evaluation.settings,
        "left_out": {
            "recorded": list(evaluation.recorded),
            "generated": list(evaluation.generated),
            "sources": list(evaluation.people),
        },
        "recall": {name: recall(part, evaluation.seed) for name, part in _by_origin(evaluation, bots).items() if part},
        "false_positives": found,
        "abstentions": abstentions(asked[asked["label"] == 0]),
        "promises": promises(found),
        "calibration": calibration_of_folds(apart),
        "timing": timing([*people, *bots]),
        "control": controls(evaluation, progress),
    }
    return report | ({"ablations": taken_away(evaluation, progress)} if ablations else {})


def folds(evaluation: Evaluation, families: Sequence[str], progress: Progress) -> list[dict[str, Any]]:
    """The folds of some families and all sources, family by family: the folds of one share their models."""
    names = {(family, source): f"{family or 'people'}, {source}" for family in families for source in evaluation.people}
    if not all(map(progress.done, names.values())):
        _ = evaluation.measure  # described now, before the bar over folds begins
    asked = tqdm(names.items(), desc="people" if NOBODY in families else "bots", unit="fold")
    return [progress.of(name, lambda fold=fold: measured(evaluation.measure, *fold)) for fold, name in asked]


def recall(parts: Sequence[dict[str, Any]], seed: int) -> dict[str, Any]:
    """The figures of some families: of each, of each of their kinds on people's clocks, of each source left out with
    them, and their mean."""
    found = pd.DataFrame([row for fold in parts for row in fold["figures"]])
    families = recalls(found, ["family"])
    kinds = recalls(found[found["clock"] == "people's"], ["family", "kind"])
    rows = {"families": families.to_dict("records"), "kinds": kinds.to_dict("records")}
    rows |= {"sources": by_source(found)}
    return rows | {"mean": mean_of_families(families, seed)}


def controls(evaluation: Evaluation, progress: Progress) -> list[dict[str, Any]]:
    """The people of every two sources told apart, where nobody is a bot."""
    asked = tqdm(pairs(evaluation.sessions.table), desc="control", unit="pair")
    return [
        progress.of(
            f"control, {' and '.join(pair)}",
            lambda p=pair: control(evaluation.measure.movements, p, evaluation.seed),
        )
        for pair in asked
    ]


def taken_away(evaluation: Evaluation, progress: Progress) -> list[dict[str, Any]]:
    """What is left of the figures without each part of the training: mean recall over families, and people accused."""
    rows = []
    for name in tqdm(ABLATIONS, desc="ablations", unit="part"):
        parts = [*evaluation.recorded, "people"]
        named = {part: f"without {name}, {part}" for part in parts}
        less = None if all(map(progress.done, named.values())) else ablated(evaluation.measure, ABLATIONS[name])
        *found, people = (
            progress.of(named[part], partial(accused, less) if part == "people" else partial(quick, less, part))
            for part in parts
        )
        means = pd.DataFrame(found).mean().to_dict()
        rows.append({"without": name, "families": len(found), "recall": means, "false_positives": people})
    return rows


def _by_origin(evaluation: Evaluation, bots: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    return {
        name: [fold for fold in bots if fold["family"] in families]
        for name, families in (("recorded", evaluation.recorded), ("generated", evaluation.generated))
    }
