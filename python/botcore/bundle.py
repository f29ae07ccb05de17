"""A trained model on disk: found by name or path, checked byte for byte, its library ready to open.

A bundle is a directory: manifest.json (see manifest.py), the model in an open format, forest.c generated from it,
trees.bin and roots.bin for the reasons, and one machine's compile of forest.c (see compiler.py). A forest of people
alone, beside these or in their place, is novelty.treelite, novelty.c and its compile; support.bin is the one-class
boundary of the same people, where the two judge together.
"""

from __future__ import annotations

import hashlib
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botcore import compiler, features, manifest, verdict
from botcore.manifest import BundleError

__all__ = ["Bundle", "BundleError", "open_bundle", "shipped"]

SHIPPED = Path(__file__).parent / "bundles"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Bundle:
    """A checked bundle. `path` is its own directory even where it was reached through a link that may move on.

    library, novelty: the compiled forests, fresh for this machine; nodes, roots: the trees as core/attribution.h lays
    them out; support: the boundary, float64 rows of a coefficient and a support vector. None or empty where the bundle
    has none.
    """

    path: Path
    manifest: dict[str, Any]
    library: Path | None
    nodes: bytes
    roots: bytes
    novelty: Path | None = None
    support: bytes = b""

    @property
    def name(self) -> str:
        return self.manifest["name"]

    @property
    def version(self) -> str:
        return self.manifest["version"]


def shipped() -> list[str]:
    """Names of the bundles this package ships."""
    return sorted(path.parent.name for path in SHIPPED.glob("*/manifest.json"))


def open_bundle(name_or_path: str | os.PathLike[str]) -> Bundle:
    """Finds, checks and readies a bundle: a shipped one by its name, any other by its directory.

    Raises BundleError when it is unknown, damaged, of another schema revision, or its library is stale and cannot be
    compiled here. A stale, foreign or missing library is compiled anew, and the log says so.
    """
    path = _find(name_or_path)
    facts = manifest.read(path)
    _check_schema(facts)
    contents = {name: _read(path / name, digest) for name, digest in facts["files"].items()}
    _check_support(facts, contents.get("support.bin", b""))
    novelty = _library(path, facts, compiler.NOVELTY) if facts["novelty"] or facts["ensemble"] else None
    library = _library(path, facts, compiler.FOREST) if facts["engine"] == manifest.TREES else None
    nodes, roots, support = (contents.get(f"{name}.bin", b"") for name in ("trees", "roots", "support"))
    return Bundle(path, facts, library, nodes, roots, novelty, support)


def _find(name_or_path: str | os.PathLike[str]) -> Path:
    text = os.fspath(name_or_path)
    if text in shipped():
        return SHIPPED / text
    path = Path(text).resolve()  # once: a link may be moved to the next version while this one is read
    if not path.is_dir():
        names = ", ".join(shipped()) or "none"
        raise BundleError("bundle", f"{text!r} is neither shipped nor a directory", f"shipped are: {names}")
    return path


def _check_schema(facts: dict[str, Any]) -> None:
    """The model must have learnt the very table of features that this build computes."""
    modality, said = facts["modality"], facts["schema"]
    if modality == manifest.ROWS:
        return
    try:
        here = manifest.schema(features.names(modality), features.revision(modality))
    except (KeyError, ValueError):
        raise BundleError("modality", repr(modality), "this botcore does not know it: install a newer one") from None
    for field in ("revision", "n_features", "sha256"):
        if said[field] != here[field]:
            remedy = "retrain with `botcore train`, or install the botcore it was trained with"
            raise BundleError(f"schema.{field}", f"{said[field]}, this botcore computes {here[field]}", remedy)
    strangers = set(facts["rules"]) - {rule.code for rule in verdict.RULES.get(modality, ())}
    if strangers:
        raise BundleError("rules", repr(min(strangers)), f"{modality} has no such rule here: install a newer botcore")
    unknown = [name for name in facts["inputs"] if name not in verdict.INPUTS]
    if unknown:
        raise BundleError("inputs", repr(unknown[0]), "this botcore tells no such input apart: install a newer one")
    for field in ("profiles", "reference"):
        unknown = [name for name in facts[field] if name not in verdict.PROFILES]
        if unknown:
            raise BundleError(field, repr(unknown[0]), "this botcore tells no such profile apart: install a newer one")


def _check_support(facts: dict[str, Any], support: bytes) -> None:
    """A whole number of rows: a coefficient and as many numbers as the ensemble has columns."""
    row = 8 * (1 + len(facts["ensemble"].get("columns", ())))
    if bool(support) != bool(facts["ensemble"]) or len(support) % row:
        found = f"{len(support)} bytes, which are no rows of {row}"
        raise BundleError("files.support.bin", found, "publish the bundle again with `botcore train`")


def _read(path: Path, digest: str) -> bytes:
    remedy = "copy or publish the bundle again"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BundleError(f"files.{path.name}", f"{error.strerror} in {path.parent}", remedy) from None
    if hashlib.sha256(content).hexdigest() != digest:
        found = f"changed or cut short ({len(content)} bytes whose sha256 is not the manifest's)"
        raise BundleError(f"files.{path.name}", found, remedy)
    return content


def _library(path: Path, facts: dict[str, Any], stem: str) -> Path:
    source, library = compiler.source(stem), compiler.library(stem)
    digest = facts["files"][source]
    reason = compiler.staleness(path, stem, digest)
    if reason is None:
        return path / library
    directory = path if os.access(path, os.W_OK) else _cache(digest)
    if directory == path or compiler.staleness(directory, stem, digest):
        _log.warning("%s: %s; compiling %s into %s", path, reason, source, directory)
        try:
            compiler.compile_forest(path / source, directory)
        except (compiler.CompilerError, OSError) as error:
            remedy = "compile it where it is to run, with `botcore compile`"
            raise BundleError(library, f"{reason}, and compiling it failed: {error}", remedy) from None
    return directory / library


def _cache(source_sha256: str) -> Path:
    """Where the library of a bundle in a read-only place is kept."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    directory = home / "botcore" / f"{source_sha256[:16]}-{compiler.machine()}"
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    return directory
