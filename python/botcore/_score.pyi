from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .verdict import Costs, Model

def decide(p_bot: float, costs: Costs | Mapping[str, float], above_conformal: bool = True) -> str: ...

class Forest:
    def __init__(self, library: str, n_features: int) -> None: ...
    def margins(self, rows: ArrayLike) -> NDArray[np.float32]: ...

class Verdict:
    @property
    def p_bot(self) -> float: ...
    @property
    def margin(self) -> float: ...
    @property
    def decision(self) -> str: ...
    @property
    def n_events(self) -> int: ...
    @property
    def movements(self) -> int: ...
    @property
    def integrity(self) -> int: ...
    @property
    def model(self) -> Model: ...
    @property
    def metadata(self) -> dict[str, Any] | None: ...
    @property
    def row(self) -> NDArray[np.float32]: ...
    @property
    def reasons(self) -> tuple[tuple[str, float], ...]: ...

class Detector:
    def __init__(
        self,
        *,
        library: str,
        nodes: bytes,
        roots: bytes,
        features: Sequence[str],
        model: Model,
        slope: float,
        intercept: float,
        prior: float,
        conformal: float,
        min_units: int,
        probability: bool,
        costs: Costs | Mapping[str, float],
    ) -> None: ...
    @property
    def model(self) -> Model: ...
    @property
    def features(self) -> tuple[str, ...]: ...
    def score(
        self,
        t: ArrayLike,
        x: ArrayLike,
        y: ArrayLike,
        kind: ArrayLike | None = None,
        *,
        metadata: Mapping[str, Any] | None = None,
        costs: Costs | Mapping[str, float] | None = None,
        prior: float | None = None,
        **channels: ArrayLike,
    ) -> Verdict: ...
    def score_many(
        self,
        events: NDArray[np.void],
        offsets: NDArray[np.int64],
        *,
        costs: Costs | Mapping[str, float] | None = None,
        prior: float | None = None,
    ) -> NDArray[np.void]: ...
    def session(
        self,
        metadata: Mapping[str, Any] | None = None,
        *,
        costs: Costs | Mapping[str, float] | None = None,
        prior: float | None = None,
    ) -> Session: ...
    def margins(self, rows: ArrayLike) -> NDArray[np.float32]: ...
    def contributions(self, row: ArrayLike) -> NDArray[np.float64] | None: ...

class Session:
    def __init__(
        self,
        detector: Detector,
        metadata: Mapping[str, Any] | None = None,
        *,
        costs: Costs | Mapping[str, float] | None = None,
        prior: float | None = None,
    ) -> None: ...
    @property
    def metadata(self) -> dict[str, Any] | None: ...
    def push(
        self, t: ArrayLike, x: ArrayLike, y: ArrayLike, kind: ArrayLike | None = None, **channels: ArrayLike
    ) -> None: ...
    def push_events(self, events: NDArray[np.void]) -> None: ...
    def verdict(self) -> Verdict: ...

class WireError(ValueError):
    def __init__(self, code: str, field: str, value: str, remedy: str) -> None: ...

class Tally:
    @property
    def open(self) -> int: ...
    def counts(self) -> dict[str, Any]: ...

class Duty:
    def __init__(self, detector: Detector, tally: Tally | None = None) -> None: ...
    @property
    def detector(self) -> Detector: ...
    @property
    def tally(self) -> Tally: ...

class Stream:
    def __init__(self, duty: Duty, **limits: int) -> None: ...
    @property
    def duty(self) -> Duty: ...
    @property
    def sessions(self) -> int: ...
    def use(self, duty: Duty) -> None: ...
    def handle(self, batch: bytes, room: int = ...) -> bytes: ...
    def finish(self) -> bytes: ...
