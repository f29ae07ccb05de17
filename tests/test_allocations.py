"""The hot path allocates nothing: counted by a program of its own, in which every operator new is counted."""

import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]


@pytest.mark.skipif(shutil.which("c++") is None, reason="needs a C++ compiler")
def test_nothing_is_allocated_after_the_first_call(tmp_path):
    sources = [TOP / "tests/allocations.cpp", *sorted((TOP / "core").glob("*.cpp")), TOP / "bindings/wire.cpp"]
    rooms = [f"-I{TOP / room}" for room in ("core", "bindings")]
    program = tmp_path / "allocations"
    subprocess.run(["c++", "-std=c++20", "-O1", *rooms, *sources, "-ldl", "-o", program], check=True)
    counted = subprocess.run([program], check=True, capture_output=True, text=True).stdout.split()
    figures = dict(zip(counted[::2], map(int, counted[1::2]), strict=True))
    assert figures.pop("bytes") <= 7.5 * 1024  # a session, whatever its length
    assert figures.pop("layer_bytes") <= 9 * 1024
    assert figures.pop("replay_bytes") <= 10.25 * 1024
    assert figures.pop("tap_bytes") <= 3 * 1024
    assert figures.pop("user_bytes") <= 1.2 * 1024  # a user of a log, whatever its rows
    assert figures == dict.fromkeys(
        (
            "push",
            "verdict",
            "score",
            "shadow",
            "settle",
            "replays",
            "taps",
            "assess",
            "layer",
            "ensemble",
            "rows",
            "users",
        ),
        0,
    )
