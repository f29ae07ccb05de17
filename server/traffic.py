"""What each route of the HTTP gateway has answered: by status, and how long it took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

from .metrics import buckets

SHORTEST, DURATIONS = 14, 20  # buckets end at 2^14, 2^15, ... ns: from 16 us to 4 s, and whatever is longer
LABELS = ("route",)


class Traffic:
    """One route's answers: two additions each, so that counting costs a request nothing to speak of."""

    __slots__ = ("durations", "nanoseconds", "statuses")

    def __init__(self) -> None:
        self.statuses: Counter[int] = Counter()
        self.durations = [0] * DURATIONS
        self.nanoseconds = 0

    def count(self, status: int, nanoseconds: int) -> None:
        """A request was answered."""
        self.statuses[status] += 1
        self.durations[min(max(nanoseconds.bit_length() - SHORTEST, 0), DURATIONS - 1)] += 1
        self.nanoseconds += nanoseconds


class TrafficCollector:
    """Reads it when Prometheus asks."""

    def __init__(self, traffic: dict[str, Traffic], requests: Callable[[], int]) -> None:
        self._traffic, self._requests = traffic, requests

    def collect(self) -> Iterable[Metric]:
        """Every family, as prometheus_client asks for them."""
        now = GaugeMetricFamily("botcore_http_requests_open", "HTTP requests open")
        now.add_metric((), self._requests())
        answers = CounterMetricFamily("botcore_http_requests", "HTTP requests answered", labels=(*LABELS, "status"))
        durations = HistogramMetricFamily("botcore_http_seconds", "From a request's head to its answer", labels=LABELS)
        for route, traffic in self._traffic.items():
            for status, count in list(traffic.statuses.items()):
                answers.add_metric((route, str(int(status))), count)
            sums = traffic.nanoseconds * 1e-9
            durations.add_metric((route,), buckets(traffic.durations, _seconds), sums)
        return now, answers, durations


def _seconds(i: int) -> float:
    return 2.0 ** (SHORTEST + i) * 1e-9
