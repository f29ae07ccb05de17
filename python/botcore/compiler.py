"""forest.c to forest.so: the C compiler of this machine, and forest.build.json, the facts of one compile."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

FOREST, NOVELTY = "forest", "novelty"  # the stems of a bundle's compiled models
# -O1: on the nested branches of a generated forest it is faster than -O3, and compiles in half the time.
FLAGS = ("-std=c99", "-O1", "-fPIC", "-shared", "-ffp-contract=off", "-w")
NATIVE = "-march=native"


class CompilerError(RuntimeError):
    """There is no C compiler, or it failed; the message says which and what to do."""


def sha256(path: Path) -> str:
    """Hex digest of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def machine(flags: str = "") -> str:
    """Where code of these flags runs: "x86_64", and for native code the processor's own features as well."""
    if NATIVE not in flags.split():
        return platform.machine()
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    features = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.machine()}/{hashlib.sha256(features.encode()).hexdigest()[:12]}"


def source(stem: str) -> str:
    """The file a model is generated into."""
    return f"{stem}.c"


def library(stem: str) -> str:
    """The file it is compiled into."""
    return f"{stem}.so"


def facts(stem: str) -> str:
    """The file that says how."""
    return f"{stem}.build.json"


def compile_forest(generated: Path, directory: Path, *, native: bool = False) -> Path:
    """Compiles STEM.c into directory/STEM.so, writes STEM.build.json beside it and returns the library's path.

    Each file appears whole or not at all, so that another process may open the directory meanwhile. native compiles
    for this very processor. Raises CompilerError.
    """
    command = os.environ.get("CC", "").split() or [next(filter(shutil.which, ("cc", "gcc", "clang")), "cc")]
    flags = FLAGS + ((NATIVE,) if native else ())
    with tempfile.TemporaryDirectory(prefix=".build-", dir=directory.resolve()) as workshop:
        built, written = Path(workshop, library(generated.stem)), Path(workshop, facts(generated.stem))
        _run([*command, *flags, "-o", str(built), generated.name, "-lm"], generated.parent)
        told = {
            "library": built.name,
            "sha256": sha256(built),
            "source_sha256": sha256(generated),
            "compiler": _run([*command, "--version"], generated.parent).splitlines()[0],
            "flags": " ".join(flags),
            "machine": machine(" ".join(flags)),
        }
        written.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        for file in (built, written):
            os.replace(file, directory / file.name)
    return directory / built.name


def staleness(directory: Path, stem: str, source_sha256: str) -> str | None:
    """Why directory/STEM.so is not the compile of this source for this machine; None where it is."""
    try:
        told = json.loads((directory / facts(stem)).read_text(encoding="utf-8"))
        found = sha256(directory / library(stem))
    except FileNotFoundError as error:
        return f"{Path(error.filename).name} is missing"
    except (ValueError, OSError) as error:
        return f"{facts(stem)} is unreadable ({error})"
    if not isinstance(told, dict):
        return f"{facts(stem)} is not an object"
    if told.get("source_sha256") != source_sha256:
        return f"{library(stem)} was compiled from another {source(stem)}"
    if told.get("sha256") != found:
        return f"{library(stem)} is not the library {facts(stem)} describes"
    here = machine(str(told.get("flags", "")))
    return (
        None if told.get("machine") == here else f"{library(stem)} was built for {told.get('machine')}, this is {here}"
    )


def _run(command: list[str], directory: Path) -> str:
    try:
        return subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True).stdout
    except FileNotFoundError:
        remedy = "install one (Debian: apt install gcc) or name it in CC"
        raise CompilerError(f"no C compiler {command[0]!r} on this machine; {remedy}") from None
    except subprocess.CalledProcessError as error:
        raise CompilerError(f"`{' '.join(command)}` failed: {error.stderr.strip()[-2000:]}") from None
