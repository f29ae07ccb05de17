"""What Prometheus is told: latency, scores and decisions of each version, errors by reason, what is open now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

if TYPE_CHECKING:
    from botcore._score import Meter
    from botcore.verdict import Model

LABELS = ("model", "version")


class Errors:
    """Calls that were refused, by reason: a limit's or a field's name."""

    def __init__(self) -> None:
        self.by_reason: Counter[str] = Counter()

    def count(self, reason: str) -> None:
        self.by_reason[reason] += 1


class Collector:
    """Reads the native meters when Prometheus asks, so that counting costs the streams nothing."""

    def __init__(self, meters: dict[Model, Meter], errors: Errors, streams: Callable[[], int]) -> None:
        self._meters, self._errors, self._streams = meters, errors, streams

    def collect(self) -> Iterable[Metric]:
        """Every family, as prometheus_client asks for them."""
        streams = GaugeMetricFamily("botcore_streams", "Streams open")
        streams.add_metric((), self._streams())
        errors = CounterMetricFamily("botcore_errors", "Calls and bundles refused", labels=("reason",))
        for reason, count in list(self._errors.by_reason.items()):
            errors.add_metric((reason,), count)
        yield from (streams, errors)
        yield from self._judged()

    def _judged(self) -> Iterable[Metric]:
        open_now = GaugeMetricFamily("botcore_sessions_open", "Sessions open", labels=LABELS)
        sessions = CounterMetricFamily("botcore_sessions", "Sessions begun", labels=(*LABELS, "pointer_type"))
        events = CounterMetricFamily("botcore_events", "Events judged", labels=LABELS)
        decisions = CounterMetricFamily("botcore_decisions", "Scores given", labels=(*LABELS, "decision"))
        settled = CounterMetricFamily("botcore_settled", "Sessions over, by their last", labels=(*LABELS, "decision"))
        reasons = CounterMetricFamily("botcore_reasons", "Of these, by rule that fired", labels=(*LABELS, "reason"))
        scores = HistogramMetricFamily("botcore_p_bot", "Probability of a bot in the scores given", labels=LABELS)
        batches = HistogramMetricFamily("botcore_batch_seconds", "From a batch's bytes to its answer's", labels=LABELS)
        for (name, version, _), meter in list(self._meters.items()):
            model, counts = (name, version), meter.counts()
            open_now.add_metric(model, meter.open)
            events.add_metric(model, counts["events"])
            for pointer_type, count in counts["sessions"].items():
                sessions.add_metric((*model, pointer_type), count)
            for decision, count in counts["decisions"].items():
                decisions.add_metric((*model, decision), count)
            for decision, count in counts["settled"].items():
                settled.add_metric((*model, decision), count)
            for reason, count in counts["reasons"].items():
                reasons.add_metric((*model, reason), count)
            scores.add_metric(model, buckets(counts["p_bot"], lambda i: (i + 1) / 20), counts["p_bot_sum"])
            batches.add_metric(model, buckets(counts["durations"], _seconds), counts["nanoseconds"] * 1e-9)
        return open_now, sessions, events, decisions, settled, reasons, scores, batches


def _seconds(i: int) -> float:
    return 2.0 ** (10 + i) * 1e-9


def buckets(counts: list[int], edge: Callable[[int], float]) -> list[tuple[str, int]]:
    """Prometheus wants cumulative counts by upper edge, the last one unbounded."""
    edges = [f"{edge(i):.6g}" for i in range(len(counts) - 1)] + ["+Inf"]
    return list(zip(edges, accumulate(counts), strict=True))
