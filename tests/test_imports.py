"""The arrows of the house: core <- bindings <- python/botcore <- server, training; and what an import may cost."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
ROOMS = {"botcore": TOP / "python/botcore", "server": TOP / "server", "training": TOP / "training"}
NEVER = {"botcore": ("server", "training", "bench"), "server": ("training", "bench"), "training": ("server", "bench")}


def imported(file: Path) -> set[str]:
    """Every module a file names, relative ones left out: they stay in their room."""
    tree = ast.parse(file.read_text())
    names = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 0]
    return names | {f"{node.module}.{a.name}" for node in froms for a in node.names}


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room):
    barred = tuple(f"botcore.{other}" for other in NEVER[room])
    wrong = {
        f"{file.relative_to(TOP)}: {name}"
        for file in ROOMS[room].rglob("*.py")
        for name in imported(file)
        if any(name == b or name.startswith(b + ".") for b in barred)
    }
    assert not wrong


def test_the_core_knows_no_python_no_protobuf_and_no_json():
    wrong = [
        f"{file.name}: {line}"
        for file in sorted((TOP / "core").glob("*.[hc]*"))
        for line in re.findall(r'#include [<"](.+)[>"]', file.read_text())
        if re.search(r"Python|pybind|protobuf|json|numpy", line)
    ]
    assert not wrong


def test_import_botcore_loads_numpy_alone():
    heavy = ("numba", "xgboost", "treelite", "tl2cgen", "grpc", "pandas", "sklearn", "pyarrow", "click", "matplotlib")
    script = f"import sys, botcore; print([m for m in {heavy!r} if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"
