"""The bundles of a directory as a server watches it: which version is on duty, which beside it, which was before.

DIR/NAME@VERSION is a bundle. DIR/NAME is a link to the version on duty, DIR/NAME.shadow to the one that is scored
beside it, unheard, and DIR/NAME.previous to the one that was on duty before. Each link is moved in one step. Where
there is no DIR/NAME, the bundle of that name that the package ships is on duty, as version "shipped".
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .bundle import open_bundle, shipped
from .manifest import BundleError, plain

SHADOW, PREVIOUS = ".shadow", ".previous"
SHIPPED = "shipped"


def versions(out: Path, name: str) -> list[str]:
    """The published versions of a name, oldest first."""
    paths = sorted(out.glob(f"{name}@*"), key=lambda path: path.stat().st_mtime_ns)
    return [path.name.partition("@")[2] for path in paths]


def on_duty(out: Path, name: str) -> str | None:
    """The version on duty, None where nobody of that name is. Raises BundleError where DIR/NAME is no link."""
    return _version(out, name, "") or (SHIPPED if name in shipped() else None)


def in_shadow(out: Path, name: str) -> str | None:
    """The version that is scored beside it, if any. Raises BundleError where DIR/NAME.shadow is no link."""
    return _version(out, name, SHADOW)


def previous(out: Path, name: str) -> str | None:
    """The version that was on duty before, None where that is not known. Raises BundleError as the others do."""
    return _version(out, name, PREVIOUS)


def put_on_duty(out: Path, name: str, version: str) -> Path:
    """Points out/NAME at a published version, a newer or an earlier one, or for "shipped" takes the link away, in one
    step; out/NAME.previous then points at the one before. Raises BundleError."""
    _check(out, name, version)
    before = on_duty(out, name)
    if before not in (None, version):
        _point(out, name + PREVIOUS, f"{name}@{before}")
    return _put(out, name, version)


def put_in_shadow(out: Path, name: str, version: str) -> Path:
    """Points out/NAME.shadow at a published version that is not on duty, in one step. Raises BundleError, before
    anything is moved, where a server would refuse it."""
    _open(out, name, version)
    _version(out, name, SHADOW)
    if version == on_duty(out, name):
        raise BundleError("version", f"{version!r} of {name} is on duty", "the shadow of a version is another one")
    return _point(out, name + SHADOW, f"{name}@{version}")


def lift_shadow(out: Path, name: str) -> str | None:
    """Nobody is scored beside the one on duty any more; returns who was. Raises BundleError."""
    version = _version(out, name, SHADOW)
    _remove(out, name + SHADOW)
    return version


def promote(out: Path, name: str, version: str | None = None) -> str:
    """Puts the shadow, or the version that is named, on duty, and returns it. Done again, it changes nothing.

    Raises BundleError, before anything is moved, where there is no such bundle or a server would refuse it.
    """
    shadow = in_shadow(out, name)
    version = version or shadow
    if version is None:
        raise BundleError("shadow", f"nobody of {name} in {out}", f"name a version: {_published(out, name)}")
    _open(out, name, version)
    put_on_duty(out, name, version)
    return version


def roll_back(out: Path, name: str) -> str:
    """Puts the version that was on duty before back, and returns it. Done again, it changes nothing.

    Raises BundleError where that version is not known, or is gone or damaged.
    """
    version = previous(out, name)
    if version is None:
        remedy = f"put one on duty with `botcore promote {name} VERSION`: {_published(out, name)}"
        raise BundleError("version", f"nobody of {name} in {out} was on duty before the one that is", remedy)
    _open(out, name, version)
    _put(out, name, version)
    return version


@contextmanager
def drafted(out: Path) -> Iterator[Path]:
    """An empty directory beside the bundles, gone in the end unless it was released."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".draft-", dir=out) as workshop:
        draft = Path(workshop, "bundle")
        draft.mkdir()
        yield draft


def release(draft: Path, out: Path, facts: Mapping[str, Any], shadow: bool = False) -> Path:
    """Moves a finished draft to its version and puts it on duty, or beside whoever is."""
    path = out / f"{facts['name']}@{facts['version']}"
    _settle(draft, path)
    put = put_in_shadow if shadow else put_on_duty
    put(out, facts["name"], facts["version"])
    return path


def flush(path: Path) -> None:
    """What was written there is on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _settle(draft: Path, path: Path) -> None:
    """Moves a finished draft to its place. A sound version there is the same one: only its library is renewed."""
    for file in draft.iterdir():
        flush(file)
    flush(draft)
    if _sound(path):
        for file in (*draft.glob("*.so"), *draft.glob("*.build.json")):
            os.replace(file, path / file.name)
    else:
        shutil.rmtree(path, ignore_errors=True)
        os.rename(draft, path)
    flush(path.parent)


def _sound(path: Path) -> bool:
    try:
        open_bundle(path)
    except BundleError:
        return False
    return True


def _version(out: Path, name: str, suffix: str) -> str | None:
    link = out / (name + suffix)
    if link.is_symlink():
        target = Path(os.readlink(link)).name
        return target.partition("@")[2] or target
    if link.exists():
        raise BundleError("bundle", f"{link} is no link", "move it away: links of that name are managed here")
    return None


def _check(out: Path, name: str, version: str) -> None:
    if not plain(name) or name.endswith((SHADOW, PREVIOUS)):
        remedy = f"take letters, digits, '.', '_' and '-', and another end than {SHADOW} or {PREVIOUS}"
        raise BundleError("name", repr(name), remedy)
    found = name in shipped() if version == SHIPPED else (out / f"{name}@{version}").is_dir()
    if not found:
        raise BundleError("version", f"{version!r} of {name} is not in {out}", _published(out, name))


def _open(out: Path, name: str, version: str) -> None:
    """Checks a bundle as a server will. Raises BundleError."""
    _check(out, name, version)
    open_bundle(name if version == SHIPPED else out / f"{name}@{version}")


def _published(out: Path, name: str) -> str:
    known = versions(out, name) + [SHIPPED] * (name in shipped())
    return f"published are: {', '.join(known) or 'none'}"


def _put(out: Path, name: str, version: str) -> Path:
    """Moves the link; whoever is on duty is nobody's shadow."""
    if version == SHIPPED:
        _remove(out, name)
    else:
        _point(out, name, f"{name}@{version}")
    if _version(out, name, SHADOW) == version:
        _remove(out, name + SHADOW)
    return out / name


def _point(out: Path, link: str, target: str) -> Path:
    with tempfile.TemporaryDirectory(prefix=".link-", dir=out) as workshop:
        fresh = Path(workshop, "link")
        fresh.symlink_to(target)
        os.replace(fresh, out / link)
    flush(out)
    return out / link


def _remove(out: Path, link: str) -> None:
    (out / link).unlink(missing_ok=True)
    flush(out)
