"""The facts of a bundle: what manifest.json must say, format by format, and how a wrong one is refused."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

FORMAT = 4
ROWS = "rows"  # the modality of a bare forest: it reads ready-made rows and has no table of features to agree with


class BundleError(ValueError):
    """A bundle that cannot be used: `field` is what is wrong, `value` what was found, `remedy` what to do about it."""

    def __init__(self, field: str, value: object, remedy: str) -> None:
        super().__init__(f"{field}: {value}; {remedy}")
        self.field, self.value, self.remedy = field, value, remedy


# A type, a dict of fields, a one-element list (all items alike) or {str: shape} (free keys, values alike).
_NUMBER, _FREE = float, dict
_FORMAT_1: dict[str, Any] = {
    "format": int,
    "name": str,
    "modality": str,
    "version": str,
    "schema": {"revision": int, "n_features": int, "sha256": str},
    "features": [str],
    "output": str,
    "calibration": {
        "slope": _NUMBER,
        "intercept": _NUMBER,
        "prior": _NUMBER,
        "conformal": {"fpr": _NUMBER, "p": _NUMBER, "n": int, "bound": _NUMBER},
        "min_units": int,
    },
    "costs": {"accuse": _NUMBER, "miss": _NUMBER, "challenge": _NUMBER, "pass_rate": _NUMBER},
    "metrics": _FREE,
    "parity": {"rows": int, "max_abs": _NUMBER, "bound": _NUMBER},
    "toolchain": {str: str},
    "sources": [_FREE],
    "seed": int,
    "files": {str: str},
}
# vocabulary: the strings of a log by column, in the order of their codes; rules: code -> threshold, of those in the
# set; novelty: threshold and parity of the model of people alone. Each is empty where the bundle has none.
_FORMAT_2 = _FORMAT_1 | {"vocabulary": {str: [str]}, "rules": {str: _NUMBER}, "novelty": _FREE}
_NOVELTY = {"threshold": _NUMBER, "fpr": _NUMBER, "parity": _FORMAT_1["parity"]}
# engine: what p_bot comes from, "trees" or "ensemble"; ensemble: the two models of people alone, empty where the bundle
# has none; people: margins of people the model has not seen, sorted; inputs: what those people worked with; dependence:
# of its scores with another modality's of the same people. Each is empty where nothing is known.
_FORMAT_3 = _FORMAT_2 | {
    "engine": str,
    "parity": _FREE,
    "ensemble": _FREE,
    "people": [_NUMBER],
    "inputs": [str],
    "dependence": {str: _NUMBER},
}
# profiles: of a pointer, how margins are read by the way a session was recorded, empty where that makes no difference;
# familiar: the ranges of features outside which a movement is not judged;
# reference: scores and features of people the model is blind to, of a pointer alone, for who watches for drift.
_FORMAT_4 = _FORMAT_3 | {"profiles": {str: _FREE}, "familiar": {str: [_NUMBER]}, "reference": _FREE}
_PROFILE = {
    "slope": _NUMBER,
    "intercept": _NUMBER,
    "conformal": {"fpr": _NUMBER, "p": _NUMBER, "n": int, "bound": _NUMBER},
    "sequential": _FREE,
}
_REFERENCE = {"n": int, "p_bot": [_NUMBER], "features": {str: [_NUMBER]}}
_SEQUENTIAL = {"alpha": _NUMBER, "beta": _NUMBER, "bot": _NUMBER, "person": _NUMBER, "n": int}
_MEMBER = {"threshold": _NUMBER, "scale": _NUMBER, "slope": _NUMBER, "intercept": _NUMBER}
_ENSEMBLE = {
    "columns": [str],
    "centre": [_NUMBER],
    "scale": [_NUMBER],
    "gamma": _NUMBER,
    "rho": _NUMBER,
    "forest": _MEMBER,
    "svm": _MEMBER,
    "parity": {"forest": _FORMAT_1["parity"], "svm": _FORMAT_1["parity"]},
}
TREES, ENSEMBLE = "trees", "ensemble"  # the engines
_FILES = {TREES: ("forest.c", "trees.bin", "roots.bin"), ENSEMBLE: ("novelty.c", "support.bin")}
_REMEDY = "publish the bundle again with `botcore train` or `botcore compile`"


def read(directory: Path) -> dict[str, Any]:
    """The checked manifest of a bundle directory, in today's format. Raises BundleError."""
    path = directory / "manifest.json"
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_constant)
    except FileNotFoundError:
        raise BundleError("manifest.json", f"missing in {directory}", "give the directory of a bundle") from None
    except (ValueError, OSError, RecursionError) as error:
        raise BundleError("manifest.json", f"unreadable in {directory} ({error})", _REMEDY) from None
    number = manifest.get("format") if isinstance(manifest, dict) else None
    if not isinstance(number, int) or number not in READERS:
        known = ", ".join(map(str, READERS))
        raise BundleError("format", repr(number), f"this botcore reads {known}: install the botcore that wrote it")
    return READERS[number](manifest)


def write(directory: Path, manifest: dict[str, Any]) -> None:
    """Writes manifest.json, the same bytes for the same facts. Raises BundleError before a bad one is written."""
    READERS[FORMAT](manifest)
    text = json.dumps(manifest, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False)
    (directory / "manifest.json").write_text(text + "\n", encoding="utf-8")


def schema(features: Sequence[str], revision: int) -> dict[str, Any]:
    """The manifest's `schema` for a table of features at a revision."""
    return {
        "revision": revision,
        "n_features": len(features),
        "sha256": hashlib.sha256("\n".join(features).encode()).hexdigest(),
    }


def version(facts: dict[str, Any]) -> str:
    """A version for these facts: the same of the same."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True, allow_nan=False).encode()).hexdigest()[:12]


def _format_1(manifest: dict[str, Any]) -> dict[str, Any]:
    _check(manifest, _FORMAT_1, "")
    return _format_2(manifest | {"vocabulary": {}, "rules": {}, "novelty": {}})


def _format_2(manifest: dict[str, Any]) -> dict[str, Any]:
    _check(manifest, _FORMAT_2, "")
    unknown = {"engine": TREES, "ensemble": {}, "people": [], "inputs": [], "dependence": {}}
    return _format_3(manifest | unknown)


def _format_3(manifest: dict[str, Any]) -> dict[str, Any]:
    _check(manifest, _FORMAT_3, "")
    return _format_4(manifest | {"format": FORMAT, "profiles": {}, "familiar": {}, "reference": {}})


def _format_4(manifest: dict[str, Any]) -> dict[str, Any]:
    _check(manifest, _FORMAT_4, "")
    for field in ("name", "version"):
        _require(plain(manifest[field]), field, f"{manifest[field]!r} is not plain letters, digits, '_', '-', '.'")
    table, said = schema(manifest["features"], manifest["schema"]["revision"]), manifest["schema"]
    for field, value in table.items():
        _require(said[field] == value, f"schema.{field}", f"{said[field]!r} beside features that give {value!r}")
    _require(manifest["output"] in ("margin", "probability"), "output", manifest["output"])
    _require(0 < manifest["calibration"]["prior"] < 1, "calibration.prior", manifest["calibration"]["prior"])
    _require(manifest["calibration"]["min_units"] >= 0, "calibration.min_units", manifest["calibration"]["min_units"])
    if manifest["vocabulary"]:
        _check(manifest["vocabulary"], {"event": [str], "category": [str]}, "vocabulary")
    _models(manifest)
    _people(manifest)
    _profiles(manifest["profiles"])
    _familiar(manifest["familiar"], manifest["features"])
    _require(not manifest["reference"] or manifest["modality"] == "pointer", "reference", "beside another modality")
    _reference(manifest["reference"], manifest["features"])
    _files(manifest)
    return manifest


def _models(manifest: dict[str, Any]) -> None:
    engine = manifest["engine"]
    _require(engine in _FILES, "engine", f"{engine!r} is neither {TREES} nor {ENSEMBLE}")
    if engine == TREES:
        _check(manifest["parity"], _FORMAT_1["parity"], "parity")
    else:
        _require(bool(manifest["ensemble"]), "ensemble", "empty beside an engine that is the ensemble")
        _require(manifest["output"] == "margin", "output", f"{manifest['output']!r} of an ensemble, which has a margin")
    if manifest["novelty"]:
        _check(manifest["novelty"], _NOVELTY, "novelty")
        _require(not manifest["ensemble"], "ensemble", "beside a novelty of another kind, and both are novelty.c")
    if manifest["ensemble"]:
        _check(manifest["ensemble"], _ENSEMBLE, "ensemble")
        _ensemble(manifest["ensemble"], manifest["features"])


def _ensemble(facts: dict[str, Any], features: list[str]) -> None:
    columns = facts["columns"]
    strangers = [name for name in columns if name not in features]
    _require(not strangers, "ensemble.columns", f"{strangers[:1]} is not among the features")
    _require(bool(columns) and len(set(columns)) == len(columns), "ensemble.columns", "empty or named twice")
    for field in ("centre", "scale"):
        _require(len(facts[field]) == len(columns), f"ensemble.{field}", f"{len(facts[field])} of {len(columns)}")
    scales = {f"scale[{index}]": scale for index, scale in enumerate(facts["scale"])}
    scales |= {f"{member}.scale": facts[member]["scale"] for member in ("forest", "svm")}
    for field, value in {**scales, "gamma": facts["gamma"]}.items():
        _require(value > 0, f"ensemble.{field}", f"{value!r} is not positive")


def _people(manifest: dict[str, Any]) -> None:
    people, inputs = manifest["people"], manifest["inputs"]
    _require(people == sorted(people), "people", "not sorted")
    _require(len(set(inputs)) == len(inputs), "inputs", f"{inputs} names one twice")
    for modality, value in manifest["dependence"].items():
        _require(-1 <= value <= 1, f"dependence.{modality}", f"{value!r} is no correlation")


def _profiles(profiles: dict[str, Any]) -> None:
    for name, facts in profiles.items():
        _check(facts, _PROFILE, f"profiles.{name}")
        if sequential := facts["sequential"]:
            _check(sequential, _SEQUENTIAL, f"profiles.{name}.sequential")
            ordered = sequential["person"] < sequential["bot"]
            _require(ordered, f"profiles.{name}.sequential.person", f"{sequential['person']!r} is not below bot")


def _familiar(ranges: dict[str, list[float]], features: list[str]) -> None:
    for name, bounds in ranges.items():
        _require(name in features, f"familiar.{name}", "is not among the features")
        _require(len(bounds) == 2 and bounds[0] <= bounds[1], f"familiar.{name}", f"{bounds!r} is no range")


def _reference(profiles: dict[str, Any], features: list[str]) -> None:
    for profile, facts in profiles.items():
        field = f"reference.{profile}"
        _check(facts, _REFERENCE, field)
        _check(facts.get("tenths", {}), {str: [_NUMBER]}, f"{field}.tenths")
        _require(len(facts["p_bot"]) == 20, f"{field}.p_bot", f"{len(facts['p_bot'])} shares")
        _require(set(facts["features"]) == set(features), f"{field}.features", "are not those of the model")
        for name, deciles in facts["features"].items():
            ordered = len(deciles) == 9 and deciles == sorted(deciles)
            _require(ordered, f"{field}.features.{name}", "is no nine deciles in order")
        for name, shares in facts.get("tenths", {}).items():
            _require(name in features and len(shares) == 10, f"{field}.tenths.{name}", "is no ten shares of a feature")


def _files(manifest: dict[str, Any]) -> None:
    for name, digest in manifest["files"].items():
        _require(plain(name), "files", f"{name!r} is not a plain file name")
        _require(len(digest) == 64, f"files.{name}", f"{digest!r} is not a sha256")
    parts = {TREES: manifest["engine"] == TREES, ENSEMBLE: bool(manifest["ensemble"])}
    needed = [name for part, names in _FILES.items() if parts[part] for name in names]
    for name in needed + ["novelty.c"] * bool(manifest["novelty"]):
        _require(name in manifest["files"], "files", f"{name} is not listed")


# Every format ever shipped stays readable: a reader checks its own and returns today's.
READERS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: _format_1,
    2: _format_2,
    3: _format_3,
    4: _format_4,
}


def _check(value: Any, shape: Any, field: str) -> None:
    if isinstance(shape, list):
        _require(isinstance(value, list), field, f"{value!r} is not a list")
        for index, item in enumerate(value):
            _check(item, shape[0], f"{field}[{index}]")
    elif isinstance(shape, dict):
        _require(isinstance(value, dict), field, f"{value!r} is not an object")
        for name in value if str in shape else shape:
            _require(name in value, f"{field}.{name}".lstrip("."), "missing")
            _check(value[name], shape.get(str, shape.get(name)), f"{field}.{name}".lstrip("."))
    elif shape is _NUMBER:
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        _require(number, field, f"{value!r} is not a finite number")
    else:
        _require(isinstance(value, shape) and not isinstance(value, bool), field, f"{value!r} is no {shape.__name__}")


def _require(holds: bool, field: str, value: object) -> None:
    if not holds:
        raise BundleError(field, value, _REMEDY)


def plain(name: str) -> bool:
    """Whether a name holds letters, digits, '_', '-' and '.' alone, the first a letter, a digit or '_'."""
    return re.fullmatch(r"\w[\w.-]*", name) is not None


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
