"""From a fitted model to a bundle on disk: compiled, compared, and put on duty in one atomic step.

DIR/NAME@VERSION is the bundle, DIR/NAME a link to the version on duty (botcore.shelf). A version is a digest of the
bundle's content: the same training gives the same bytes under the same name.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import sklearn

from botcore import _score, compiler, manifest
from botcore import features as tables
from botcore.bundle import Bundle
from botcore.ensemble import native as members
from botcore.shelf import drafted, release
from botcore.training import generate, parity, trees
from botcore.training import model as models
from botcore.training.ensemble import Ensemble

_OPEN = {compiler.FOREST: "model", compiler.NOVELTY: "novelty"}  # stem of the open format of each


@dataclass(frozen=True)
class Novelty:
    """A model of people alone: model, an isolation forest of scikit-learn; a row above threshold is unlike people's, as
    at most fpr of theirs are."""

    model: Any
    threshold: float
    fpr: float


class Fitted(Protocol):
    """What publishing asks of a trained model; the mappings are the manifest's own."""

    name: str
    modality: str
    booster: Any  # an XGBoost, LightGBM, scikit-learn or Treelite object, a training.model.Model; None: ensemble judges
    features: Sequence[str]
    holdout: np.ndarray  # (n, n_features) float32 rows that were not trained on
    calibration: Mapping[str, Any]
    costs: Mapping[str, float]
    metrics: Mapping[str, Any]
    sources: Sequence[Mapping[str, Any]]
    seed: int
    vocabulary: Mapping[str, Sequence[str]]  # {} where the modality has none
    rules: Mapping[str, float]  # {} where the modality has none
    novelty: Novelty | None
    ensemble: Ensemble | None  # two models of people alone, in the place of a novelty
    people: Sequence[float]  # margins of people the model has not seen; empty: verdicts have no p-value
    inputs: Sequence[str]  # what the people learnt from worked with; empty: whatever there is
    dependence: Mapping[str, float]  # modality -> correlation of its margins and these over the same people
    profiles: Mapping[str, Mapping[str, Any]]  # how margins are read by capture profile; {}: always alike
    familiar: Mapping[str, Sequence[float]]  # feature -> range outside which a movement is not judged
    reference: Mapping[str, Any]  # scores and features as training saw them, for who watches for drift


def publish(fitted: Fitted, out: Path, *, native: bool = False, shadow: bool = False) -> Path:
    """Compiles and publishes; returns the path of the version, to which out/NAME now points.

    Nothing is seen at out/NAME before all of it is written and flushed, and earlier versions stay. native compiles for
    this very processor; shadow has it scored beside the one on duty, not take its place. Raises ModelError,
    CompilerError, ParityError, BundleError, and leaves nothing behind then.
    """
    stems = _stems(fitted)
    with drafted(out) as draft:
        files: dict[str, str] = {}
        for stem, model in stems.items():
            files |= _write(draft, _contents(model, stem))
        if fitted.ensemble:
            files |= _write(draft, {"support.bin": fitted.ensemble.support()})
        facts = _facts(fitted, stems, files)
        _gate(fitted, stems, facts, draft, native)
        manifest.write(draft, facts)
        return release(draft, out, facts, shadow)


def rebuild(bundle: Bundle, out: Path, *, native: bool = False) -> Path:
    """Publishes a bundle once more under its own version, its library compiled here: what training said of it stays.

    native compiles for this very processor. The new library passes the parity gate. Raises as publish does.
    """
    facts = bundle.manifest
    with drafted(out) as draft:
        for name in (*facts["files"], "manifest.json"):
            shutil.copyfile(bundle.path / name, draft / name)
        for stem in (stem for stem in _OPEN if compiler.source(stem) in facts["files"]):
            model = models.read(draft / _open_file(facts["files"], stem))
            _compile(model, stem, draft, np.empty((0, model.n_features), np.float32), facts["seed"], native)
        return release(draft, out, facts)


def _open_file(files: Mapping[str, str], stem: str) -> str:
    return next(name for name in files if Path(name).stem == _OPEN[stem] and Path(name).suffix != ".c")


def _stems(fitted: Fitted) -> dict[str, models.Model]:
    """The forests to compile, by their stems. Raises ModelError."""
    stems = {}
    if fitted.booster is not None:
        stems[compiler.FOREST] = _wrapped(fitted.booster, fitted.features)
    if fitted.novelty:
        stems[compiler.NOVELTY] = _wrapped(fitted.novelty.model, fitted.features)
    if fitted.ensemble:
        stems[compiler.NOVELTY] = _wrapped(fitted.ensemble.forest, fitted.ensemble.columns)
    if fitted.booster is None and not fitted.ensemble:
        raise models.ModelError("neither trees nor an ensemble: fit one of them")
    return stems


def _wrapped(booster: Any, names: Sequence[str]) -> models.Model:
    model = booster if isinstance(booster, models.Model) else models.wrap(booster)
    if len(names) != model.n_features:
        raise models.ModelError(f"the model reads {model.n_features} features, {len(names)} are named")
    return model


def _gate(fitted: Fitted, stems: Mapping[str, models.Model], facts: dict[str, Any], draft: Path, native: bool) -> None:
    """Compiles the draft's forests and writes into its facts what the parity gate found."""
    ensemble, rows = fitted.ensemble, dict.fromkeys(stems, fitted.holdout)
    if ensemble:
        rows[compiler.NOVELTY] = ensemble.values(fitted.holdout, fitted.features).astype(np.float32)
    found = {stem: _compile(model, stem, draft, rows[stem], fitted.seed, native) for stem, model in stems.items()}
    facts["parity"] = found.get(compiler.FOREST, {})
    if fitted.novelty:
        facts["novelty"]["parity"] = found[compiler.NOVELTY]
    if ensemble:
        library = draft / compiler.library(compiler.NOVELTY)
        parts = members(facts["ensemble"], fitted.features, ensemble.support(), library)
        opened = _score.Ensemble(parts, len(fitted.features))
        gated = parity.gate_ensemble(ensemble, opened, fitted.features, fitted.holdout, fitted.seed)
        facts["ensemble"]["parity"] = gated


def _compile(
    model: models.Model, stem: str, draft: Path, rows: np.ndarray, seed: int, native: bool
) -> dict[str, float]:
    """Compiles a draft's forest and returns what the parity gate found."""
    library = compiler.compile_forest(draft / compiler.source(stem), draft, native=native)
    return parity.gate(model, generate.answer(model.trees), library, rows, seed)


def _contents(model: models.Model, stem: str) -> dict[str, bytes]:
    """The files that follow from the model alone."""
    contents = {
        _OPEN[stem] + Path(model.file).suffix: model.data,
        compiler.source(stem): generate.generate(model.trees).encode(),
    }
    if stem == compiler.FOREST:  # whose verdicts give reasons
        nodes, roots = trees.flatten(model.trees, generate.answer(model.trees).output)
        contents |= {"trees.bin": nodes.tobytes(), "roots.bin": roots.tobytes()}
    return contents


def _write(draft: Path, contents: Mapping[str, bytes]) -> dict[str, str]:
    """Writes files; returns name -> sha256."""
    for name, content in contents.items():
        (draft / name).write_bytes(content)
    return {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}


def _facts(fitted: Fitted, stems: Mapping[str, models.Model], files: dict[str, str]) -> dict[str, Any]:
    revision = 0 if fitted.modality == manifest.ROWS else tables.revision(fitted.modality)
    forest, ensemble = stems.get(compiler.FOREST), fitted.ensemble
    facts = {
        "format": manifest.FORMAT,
        "name": fitted.name,
        "modality": fitted.modality,
        "schema": manifest.schema(fitted.features, revision),
        "features": list(fitted.features),
        "engine": manifest.TREES if forest else manifest.ENSEMBLE,
        "output": generate.answer(forest.trees).kind if forest else "margin",
        "calibration": fitted.calibration,
        "costs": fitted.costs,
        "metrics": fitted.metrics,
        "toolchain": generate.toolchain() | ({"sklearn": sklearn.__version__} if ensemble else {}),
        "sources": list(fitted.sources),
        "seed": fitted.seed,
        "files": files,
        "vocabulary": {column: list(names) for column, names in fitted.vocabulary.items()},
        "rules": dict(fitted.rules),
        "novelty": {"threshold": fitted.novelty.threshold, "fpr": fitted.novelty.fpr} if fitted.novelty else {},
        "ensemble": ensemble.facts() if ensemble else {},
        "people": sorted(map(float, fitted.people)),
        "inputs": list(fitted.inputs),
        "dependence": dict(fitted.dependence),
        "profiles": dict(fitted.profiles),
        "familiar": {name: list(bounds) for name, bounds in fitted.familiar.items()},
        "reference": dict(fitted.reference),
    }
    return facts | {"version": manifest.version(facts)}
