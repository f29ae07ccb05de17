"""What the stations share: material, forests, and one way to measure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pytest

from botcore.bench import layers, logs, machine, taps
from botcore.bench.material import Chunks, Forest, grow, material
from botcore.bench.peers.stored import store
from botcore.bundle import open_bundle

BUDGET = 0.25  # s a peer may take in one turn
CALLS = 4000  # at most in one turn: three turns see 12,000 inputs, each another one where the material has as many
WARM = 0.05  # s of calls before the clock counts
FITTED = 1000  # tap sequences
PEOPLE = 400  # sliders that models of people alone are fitted to


@pytest.fixture(scope="session")
def recorded() -> Callable[[int], tuple[Chunks, Chunks]]:
    """Chunks of n events: those to train on, and those to measure with."""
    recordings = material()

    def halves(n: int) -> tuple[Chunks, Chunks]:
        chunks = recordings.chunks(n)
        return chunks[::2], chunks[1::2]

    return cache(halves)


@pytest.fixture(scope="session")
def chunks(recorded) -> Callable[[int], Chunks]:
    """Chunks of n events that no forest was trained on."""
    return lambda n: recorded(n)[1]


@pytest.fixture(scope="session")
def forest(recorded, tmp_path_factory) -> Callable[[str], Forest]:
    """The forest of a shape, trained and compiled when it is first asked for."""
    out = tmp_path_factory.mktemp("bundles")
    return cache(lambda shape: grow(shape, recorded(64)[0], out))


@pytest.fixture(scope="session")
def sequences() -> list[np.ndarray]:
    """Onsets of one tap sequence each."""
    return taps.sequences()


@pytest.fixture(scope="session")
def users() -> list[dict[str, list[str]]]:
    """Logs of one user each."""
    return logs.users(open_bundle("actions").manifest["vocabulary"])


@pytest.fixture(scope="session")
def sliders() -> list[layers.Slider]:
    """One solved slider each."""
    return layers.sliders()


@pytest.fixture(scope="session")
def models(sliders, tmp_path_factory) -> layers.Models:
    """Models of the sliders measured last, in both forms."""
    rows = np.array([each.row for each in sliders[-PEOPLE:]])
    return layers.models(rows, tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def stored(sequences, sliders, tmp_path_factory) -> Path:
    """The shipped models as the earlier systems keep them; what models of people alone learn from is measured last."""
    bundles = [open_bundle(name) for name in ("pointer", "actions")]
    people = [(each.records, each.metadata) for each in sliders[-PEOPLE:]]
    return store(bundles, sequences[-FITTED:], people, tmp_path_factory.mktemp("stored"))


@pytest.fixture
def measure(benchmark) -> Callable[..., None]:
    """Times one peer's call on one input after another, each call by itself.

    inputs: tuples of arguments; units: rows, sessions or messages that one call works off; budget: seconds a turn may
    take, but for a least number of calls. The first peer of a group is what the others are compared with.
    """

    def measure(
        call: Callable,
        inputs: Sequence[tuple],
        *,
        group: str,
        peer: str,
        turn: int,
        unit: str,
        units: int = 1,
        budget: float = BUDGET,
        least: int = 3,
    ) -> None:
        seconds = _warm(call, inputs)
        rounds = int(min(max(budget / seconds, least), CALLS))
        following = islice(cycle(inputs), turn * rounds % len(inputs), None)
        benchmark.group = group
        benchmark.extra_info.update(peer=peer, turn=turn, unit=unit, units=units)
        benchmark.pedantic(call, setup=lambda: (next(following), {}), rounds=rounds)

    return measure


def _warm(call: Callable, inputs: Sequence[tuple]) -> float:
    """Seconds a call takes, once the caches are warm."""
    began = perf_counter()
    for calls, arguments in enumerate(cycle(reversed(inputs)), start=1):
        call(*arguments)
        if (elapsed := perf_counter() - began) > WARM:
            return elapsed / calls
    raise ValueError("there are no inputs to measure with")


def pytest_benchmark_update_machine_info(config: pytest.Config, machine_info: dict[str, Any]) -> None:
    machine_info |= machine.facts()
