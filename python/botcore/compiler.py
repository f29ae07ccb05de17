"""forest.c to forest.so: the C compiler of this machine, and build.json, the facts of one compile."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

LIBRARY, FACTS, SOURCE = "forest.so", "build.json", "forest.c"
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


def compile_forest(source: Path, directory: Path, *, native: bool = False) -> Path:
    """Compiles source into directory/forest.so, writes build.json beside it and returns the library's path.

    Each file appears whole or not at all, so that another process may open the directory meanwhile. native compiles
    for this very processor. Raises CompilerError.
    """
    command = os.environ.get("CC", "").split() or [next(filter(shutil.which, ("cc", "gcc", "clang")), "cc")]
    flags = FLAGS + ((NATIVE,) if native else ())
    with tempfile.TemporaryDirectory(prefix=".build-", dir=directory.resolve()) as workshop:
        _run([*command, *flags, "-o", f"{workshop}/{LIBRARY}", source.name, "-lm"], source.parent)
        built = Path(workshop, LIBRARY)
        facts = {
            "library": LIBRARY,
            "sha256": sha256(built),
            "source_sha256": sha256(source),
            "compiler": _run([*command, "--version"], source.parent).splitlines()[0],
            "flags": " ".join(flags),
            "machine": machine(" ".join(flags)),
        }
        written = Path(workshop, FACTS)
        written.write_text(json.dumps(facts, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        os.replace(built, directory / LIBRARY)
        os.replace(written, directory / FACTS)
    return directory / LIBRARY


def staleness(directory: Path, source_sha256: str) -> str | None:
    """Why directory/forest.so is not the compile of this source for this machine; None where it is."""
    try:
        facts = json.loads((directory / FACTS).read_text(encoding="utf-8"))
        found = sha256(directory / LIBRARY)
    except FileNotFoundError as error:
        return f"{Path(error.filename).name} is missing"
    except (ValueError, OSError) as error:
        return f"{FACTS} is unreadable ({error})"
    if not isinstance(facts, dict):
        return f"{FACTS} is not an object"
    if facts.get("source_sha256") != source_sha256:
        return f"{LIBRARY} was compiled from another {SOURCE}"
    if facts.get("sha256") != found:
        return f"{LIBRARY} is not the library {FACTS} describes"
    here = machine(str(facts.get("flags", "")))
    return None if facts.get("machine") == here else f"{LIBRARY} was built for {facts.get('machine')}, this is {here}"


def _run(command: list[str], directory: Path) -> str:
    try:
        return subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True).stdout
    except FileNotFoundError:
        remedy = "install one (Debian: apt install gcc) or name it in CC"
        raise CompilerError(f"no C compiler {command[0]!r} on this machine; {remedy}") from None
    except subprocess.CalledProcessError as error:
        raise CompilerError(f"`{' '.join(command)}` failed: {error.stderr.strip()[-2000:]}") from None
