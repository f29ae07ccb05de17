"""What Prometheus is told: latency, scores and decisions of each version, errors by reason, what is open now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

if TYPE_CHECKING:
    from botcore._score import Comparison, Meter, ReplayMemory
    from botcore.verdict import Model

    from .drift import Watches

LABELS = ("model", "version")
COMPARED = (*LABELS, "shadow")  # whose version is on duty, and the version beside it


class Errors:
    """Calls that were refused, by reason: a limit's or a field's name."""

    def __init__(self) -> None:
        self.by_reason: Counter[str] = Counter()

    def count(self, reason: str) -> None:
        self.by_reason[reason] += 1


class Collector:
    """Reads the native meters when Prometheus asks, so that counting costs the streams nothing."""

    def __init__(
        self,
        meters: dict[Model, Meter],
        comparisons: dict[tuple[Model, Model], Comparison],
        watches: Watches,
        errors: Errors,
        streams: Callable[[], int],
        memory: ReplayMemory | None = None,
    ) -> None:
        self._meters, self._comparisons, self._watches = meters, comparisons, watches
        self._memory, self._errors, self._streams = memory, errors, streams

    def collect(self) -> Iterable[Metric]:
        """Every family, as prometheus_client asks for them."""
        streams = GaugeMetricFamily("botcore_streams", "Streams open")
        streams.add_metric((), self._streams())
        errors = CounterMetricFamily("botcore_errors", "Calls and bundles refused", labels=("reason",))
        for reason, count in list(self._errors.by_reason.items()):
            errors.add_metric((reason,), count)
        replays = CounterMetricFamily("botcore_replays", "Sessions that draw an earlier one again")
        replays.add_metric((), self._memory.replays if self._memory else 0)
        yield from (streams, errors, replays)
        yield from self._judged()
        yield from self._compared()
        yield from self.moved()

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
            scores.add_metric(model, buckets(counts["p_bot"], _twentieths), counts["p_bot_sum"])
            batches.add_metric(model, buckets(counts["durations"], _seconds), counts["nanoseconds"] * 1e-9)
        return open_now, sessions, events, decisions, settled, reasons, scores, batches

    def _compared(self) -> Iterable[Metric]:
        """What shadows would have decided; settled sessions alone."""
        labels = (*COMPARED, "decision", "shadow_decision")
        pairs = CounterMetricFamily("botcore_shadow", "Sessions over, by their last and the shadow's", labels=labels)
        apart = HistogramMetricFamily("botcore_shadow_difference", "How far apart their p_bot are", labels=COMPARED)
        for (on_duty, shadow), comparison in list(self._comparisons.items()):
            told, counts = (on_duty.name, on_duty.version, shadow.version), comparison.counts()
            for decision, beside in counts["decisions"].items():
                for own, count in beside.items():
                    pairs.add_metric((*told, decision, own), count)
            apart.add_metric(told, buckets(counts["differences"], _twentieths), counts["difference_sum"])
        return pairs, apart

    def moved(self) -> Iterable[Metric]:
        """How far the latest sessions are from the people a model was fitted on: p_bot and every feature, so that none
        comes and goes."""
        labels = (*LABELS, "profile", "what")
        psi = GaugeMetricFamily("botcore_drift_psi", "Stability index of the latest against people's", labels=labels)
        ks = GaugeMetricFamily("botcore_drift_ks", "Distance of cumulative shares, at least", labels=labels)
        recent = GaugeMetricFamily("botcore_drift_sessions", "The latest sessions", labels=labels[:-1])
        self._watches.look()
        for model in list(self._meters):
            for profile, found in self._watches.profiles(model).items():
                told = (model.name, model.version, profile)
                recent.add_metric(told, found.recent)
                for each in found.departures:
                    psi.add_metric((*told, each.what), each.psi)
                    ks.add_metric((*told, each.what), each.ks)
        return psi, ks, recent


def _twentieths(i: int) -> float:
    return (i + 1) / 20


def _seconds(i: int) -> float:
    return 2.0 ** (10 + i) * 1e-9


def buckets(counts: list[int], edge: Callable[[int], float]) -> list[tuple[str, int]]:
    """Prometheus wants cumulative counts by upper edge, the last one unbounded."""
    edges = [f"{edge(i):.6g}" for i in range(len(counts) - 1)] + ["+Inf"]
    return list(zip(edges, accumulate(counts), strict=True))
