"""The stubs of the compiled modules name what is there, and nothing else."""

import ast
from pathlib import Path

import pytest

from botcore import _features, _score


@pytest.mark.parametrize("module", [_features, _score])
def test_the_stub_names_what_the_module_has(module):
    stub = ast.parse(Path(module.__file__).with_name(f"{module.__name__.rpartition('.')[2]}.pyi").read_text())
    for node in stub.body:
        if isinstance(node, ast.FunctionDef):
            assert callable(getattr(module, node.name))
        if isinstance(node, ast.ClassDef):
            has = getattr(module, node.name)
            for member in node.body:
                assert hasattr(has, member.name), f"{node.name}.{member.name}"
            named = {member.name for member in node.body}
            public = {name for name in vars(has) if not name.startswith("_")}
            assert public <= named, f"the stub of {node.name} lacks {public - named}"
