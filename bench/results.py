"""From pytest-benchmark's JSON to figures: the calls of all turns pooled, each peer beside the first of its group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

ENOUGH = 300  # calls below which a 99th percentile tells nothing


@dataclass(frozen=True)
class Result:
    """One peer at one station. Times are seconds a unit; times and spread compare medians turn by turn.

    times: how many times the first peer's time this one takes, the median of the turns; spread: the least and the most
    of them; facts: what else the station found, by name, the median of the turns.
    """

    group: str
    peer: str
    unit: str
    calls: int
    median: float
    p99: float | None
    times: float
    spread: tuple[float, float]
    facts: dict[str, float]


def results(report: dict[str, Any]) -> dict[str, list[Result]]:
    """The results of each group, in the order they were measured."""
    runs: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for run in report["benchmarks"]:
        runs.setdefault(run["group"], {}).setdefault(run["extra_info"]["peer"], []).append(run)
    return {group: _group(group, peers) for group, peers in runs.items()}


def _group(group: str, peers: dict[str, list[dict[str, Any]]]) -> list[Result]:
    medians = {peer: {_turn(run): np.median(_seconds(run)) for run in runs} for peer, runs in peers.items()}
    first = next(iter(medians.values()))
    made = []
    for peer, runs in peers.items():
        seconds = np.concatenate([_seconds(run) for run in runs])
        times = [median / first[turn] for turn, median in medians[peer].items() if turn in first]
        p99 = float(np.percentile(seconds, 99)) if len(seconds) >= ENOUGH else None
        spread = (float(min(times)), float(max(times)))
        unit, median = runs[0]["extra_info"]["unit"], float(np.median(seconds))
        made.append(Result(group, peer, unit, len(seconds), median, p99, float(np.median(times)), spread, _facts(runs)))
    return made


def _turn(run: dict[str, Any]) -> int:
    return run["extra_info"]["turn"]


def _seconds(run: dict[str, Any]) -> np.ndarray:
    return np.array(run["stats"]["data"]) / run["extra_info"]["units"]


def _facts(runs: list[dict[str, Any]]) -> dict[str, float]:
    found = [run["extra_info"].get("facts", {}) for run in runs]
    return {name: float(np.median([each[name] for each in found])) for name in found[0]}


def duration(seconds: float) -> str:
    """In the unit that suits it, to three digits."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.0f} ns"
