"""botcore compile: a forest that was fitted elsewhere, as a bundle."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
import numpy as np

from botcore import _features
from botcore import features as tables
from botcore.bundle import open_bundle
from botcore.compiler import CompilerError
from botcore.manifest import ROWS, BundleError
from botcore.training import publish
from botcore.training.generate import answer
from botcore.training.model import Model, ModelError, read
from botcore.training.parity import ParityError
from botcore.verdict import Costs

MODALITIES = tuple(_features.modalities())
UNCALIBRATED = {"fpr": 0.01, "p": 1.0, "n": 0, "bound": 1.0}  # nobody calibrated it: nothing is ever blocked


@dataclass
class Foreign:
    """A model of which nothing is known but itself: no calibration, no figures, no holdout."""

    booster: Model
    name: str
    modality: str
    features: list[str]
    seed: int
    costs: dict[str, float] = field(default_factory=Costs()._asdict)
    metrics: dict[str, Any] = field(default_factory=dict)
    sources: list[dict[str, Any]] = field(default_factory=list)
    vocabulary: dict[str, list[str]] = field(default_factory=dict)
    rules: dict[str, float] = field(default_factory=dict)
    novelty: None = None
    ensemble: None = None
    people: tuple[float, ...] = ()
    inputs: tuple[str, ...] = ()
    dependence: dict[str, float] = field(default_factory=dict)
    profiles: dict[str, Any] = field(default_factory=dict)
    familiar: dict[str, Any] = field(default_factory=dict)
    reference: dict[str, Any] = field(default_factory=dict)

    @property
    def holdout(self) -> np.ndarray:
        return np.empty((0, self.booster.n_features), np.float32)

    @property
    def calibration(self) -> dict[str, Any]:
        slope = answer(self.booster.trees).slope
        return {"slope": slope, "intercept": 0.0, "prior": 0.5, "conformal": UNCALIBRATED, "min_units": 1}


def columns(model: Model, modality: str | None) -> tuple[str, list[str]]:
    """(modality, feature names): by its own names where it has them, else as it is told. Raises ModelError."""
    if modality is None:
        modality = next((known for known in MODALITIES if list(model.names) == tables.names(known)), ROWS)
    if modality == ROWS:
        return ROWS, list(model.names) or [f"f{i}" for i in range(model.n_features)]
    table = tables.names(modality)
    if model.n_features != len(table):
        remedy = f"train on botcore.features.extract, or take --modality {ROWS}"
        raise ModelError(
            f"the model reads {model.n_features} features, the {modality} table has {len(table)}: {remedy}"
        )
    return modality, table


@click.command(
    "compile",
    epilog="\b\nExamples:\n  botcore compile model.json --out bundles\n"
    "  botcore compile models/pointer --native --out models",
)
@click.argument("model", type=click.Path(exists=True, path_type=Path))
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Directory of bundles.")
@click.option("--name", help="Name of the bundle; else the file's.")
@click.option("--modality", type=click.Choice([*MODALITIES, ROWS]), help="What its rows are; else told by its names.")
@click.option("--native", is_flag=True, help="Compile for this very processor.")
@click.option("--seed", default=0, show_default=True, help="Of the rows on which compiled and fitted are compared.")
def command(model: Path, out: Path, name: str | None, modality: str | None, native: bool, seed: int) -> None:
    """Compile MODEL, any two-class forest, into a bundle under --out.

    MODEL is XGBoost's JSON or UBJSON, LightGBM's text, or a Treelite checkpoint (for scikit-learn:
    treelite.sklearn.import_model(forest).serialize(FILE)). The bundle is published only where the compiled forest
    answers as the fitted one does. Where MODEL is a bundle, it is published again with its library compiled here.
    """
    try:
        if model.is_dir():
            click.echo(publish.rebuild(open_bundle(model), out, native=native))
            return
        fitted = read(model)
        modality, names = columns(fitted, modality)
        path = publish.publish(Foreign(fitted, name or model.stem, modality, names, seed), out, native=native)
    except (ModelError, CompilerError, ParityError, BundleError, OSError) as error:
        raise click.ClickException(str(error)) from None
    if modality == ROWS:
        click.echo("rows: the model does not read a table of this botcore, so it scores ready-made rows only", err=True)
    click.echo("uncalibrated: its scores are taken for what they say, and it never blocks", err=True)
    parity = open_bundle(path).manifest["parity"]
    click.echo(f"parity: {parity['max_abs']:.2g} over {parity['rows']} rows, bound {parity['bound']:g}", err=True)
    click.echo(path)
