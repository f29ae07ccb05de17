"""What a figure depends on: the processor, the code that it chose, compilers, and the versions of the peers."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path
from typing import Any

from botcore import _features
from botcore.compiler import FLAGS

CLONES = ("avx512f", "avx2")  # the widths for which core/maths.h has describe() compiled, the loader's choice first
PEERS = (
    "numpy", "numba", "pandas", "scikit-learn", "xgboost-cpu", "onnxruntime", "tl2cgen", "treelite", "grpcio",
    "protobuf", "joblib", "fastapi", "pydantic", "uvicorn",
)  # fmt: skip


def facts() -> dict[str, Any]:
    """For the report, as strings by name."""
    return {
        "processor": f"{_cpuinfo('model name')}, {os.cpu_count()} cores",
        "load": f"{os.getloadavg()[0]:.1f} at the start",
        "kernel": f"features {kernel()}, forest by Treelite",
        "compilers": f"core {_features.build}; forest.c {' '.join(FLAGS)}",
        "recordings": "the public ones" if os.environ.get("BOTCORE_DATA") else "the shipped ones",
        "versions": ", ".join(f"{name} {version(name)}" for name in PEERS),
    }


def kernel() -> str:
    """Which clone of describe() the loader takes on this processor."""
    flags = _cpuinfo("flags").split()
    return next((clone for clone in CLONES if clone in flags), "baseline")


def _cpuinfo(field: str) -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(field)), "unknown")
