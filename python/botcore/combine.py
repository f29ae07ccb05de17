"""Several verdicts on one visitor, of layers or modalities, to one.

What each adds is its calibrated log-likelihood ratio, logit p_bot less logit prior: ln P(seen | bot) / P(seen |
person). Ratios of independent verdicts add up. These are of the same person at the same device, so that the sum is
divided by the design effect 1 + (K - 1) * rho (Kish 1965), with rho the mean correlation over the pairs: as training
measured it where both modalities were seen together, and 1, the mean in the place of the sum, where nobody measured it.

The p-values are fused by K times their smallest, at most 1, which holds under any dependence (Bonferroni; Vovk and Wang
2020): three layers at 5 % each do not accuse one person in seven.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from ._score import Verdict, combined, decide
from .verdict import Costs, Model, costs_of, prior_of

__all__ = ["Fused", "Part", "combine", "fuse"]

_LEAST = 1e-12  # probabilities nearer to 0 or 1 count as this near


@dataclass(frozen=True, kw_only=True)
class Part:
    """What is kept of one verdict to fuse it later.

    p_bot at prior, as the Verdict has them; p_value, NaN where there is none; says_bot: whether its model holds it for
    a bot's at the false-positive rate fpr (`Detector.says_bot`); judged: False where it was insufficient, and then it
    counts for nothing; dependence: modality -> correlation, as the model's bundle has it (`Detector.dependence`);
    reasons: (code, contribution) pairs.
    """

    modality: str
    p_bot: float
    prior: float = 0.5
    p_value: float = math.nan
    fpr: float = math.nan
    says_bot: bool = False
    judged: bool = True
    dependence: Mapping[str, float] = field(default_factory=dict)
    reasons: Sequence[tuple[str, float]] = ()
    n_events: int = 0
    units: int = 0

    @classmethod
    def of(cls, verdict: Verdict) -> Part:
        """What a Verdict says. Raises ValueError for one that is of several already."""
        detector = verdict.detector
        if detector is None:
            raise ValueError("a verdict is of several already: give those it was made of")
        return cls(
            modality=detector.modality,
            p_bot=verdict.p_bot,
            prior=verdict.prior,
            p_value=verdict.p_value,
            fpr=detector.fpr,
            says_bot=detector.says_bot(verdict),
            judged=verdict.decision != "insufficient",
            dependence=detector.dependence,
            reasons=verdict.reasons,
            n_events=verdict.n_events,
            units=verdict.units,
        )


class Fused(NamedTuple):
    """What parts come to: p_bot at the prior asked for; evidence, the log-likelihood ratio (nats); p_value (NaN where
    no part has one); decision; reasons, strongest first; n_events and units of all."""

    p_bot: float
    evidence: float
    p_value: float
    decision: str
    reasons: tuple[tuple[str, float], ...]
    n_events: int
    units: int


def combine(
    verdicts: Iterable[Verdict],
    *,
    costs: Costs | Mapping[str, float] | None = None,
    prior: float | None = None,
) -> Verdict:
    """Several verdicts on one visitor to one Verdict.

    costs and prior (the share of bots expected) are the first verdict's where they are not given. A block needs the
    costs, and either the fused p-value at or below the false-positive rate the models promise, or a model without
    p-values that holds its own promise. Insufficient verdicts count for nothing; of none but these the verdict is
    insufficient. margin is the fused log-likelihood ratio, model names all models. Raises ValueError where there is
    nothing to combine.
    """
    given = list(verdicts)
    if not given:
        raise ValueError("verdicts is empty: give at least one")
    parts = [Part.of(verdict) for verdict in given]
    usual = given[0].detector.costs if costs is None else costs_of(costs, given[0].detector.costs)
    fused = fuse(parts, costs=usual, prior=given[0].prior if prior is None else prior)
    integrity = 0
    for verdict in given:
        integrity |= verdict.integrity
    return combined(
        p_bot=fused.p_bot,
        prior=given[0].prior if prior is None else float(prior),
        p_value=fused.p_value,
        margin=fused.evidence,
        decision=fused.decision,
        reasons=fused.reasons,
        model=_model([verdict.model for verdict in given]),
        n_events=fused.n_events,
        units=fused.units,
        integrity=integrity,
        input=given[0].input,
    )


def fuse(
    parts: Sequence[Part], *, costs: Costs | Mapping[str, float] | None = None, prior: float | None = None
) -> Fused:
    """The same of figures that were kept: costs are the usual ones, prior 0.5 where they are not given."""
    share = 0.5 if prior is None else prior_of(prior)
    counted = [part for part in parts if part.judged]
    n_events, units = sum(part.n_events for part in parts), sum(part.units for part in parts)
    if not counted:
        reasons = _merged(parts, 1.0)
        return Fused(share, 0.0, math.nan, "insufficient", reasons, n_events, units)
    weight = 1.0 / (1.0 + (len(counted) - 1) * _correlation(counted))
    evidence = weight * sum(_logit(part.p_bot) - _logit(part.prior) for part in counted)
    p_bot = _probability(evidence + _logit(share))
    p_value = _p_value([part.p_value for part in counted])
    decision = decide(p_bot, Costs() if costs is None else costs_of(costs), _promised(counted, p_value))
    return Fused(p_bot, evidence, p_value, decision, _merged(parts, weight), n_events, units)


def _p_value(known: Sequence[float]) -> float:
    known = [p for p in known if not math.isnan(p)]
    return min(1.0, len(known) * min(known)) if known else math.nan


def _promised(parts: Sequence[Part], p_value: float) -> bool:
    """Whether people are accused no more often than the models promise: all that have p-values together, by their
    loosest promise, or one of those that have none."""
    rates = [part.fpr for part in parts if not (math.isnan(part.p_value) or math.isnan(part.fpr))]
    return (bool(rates) and p_value <= max(rates)) or any(part.says_bot for part in parts if math.isnan(part.p_value))


def _correlation(parts: Sequence[Part]) -> float:
    """The mean over all pairs; of two whose dependence nobody measured, 1."""
    pairs = [_between(a, b) for a, b in combinations(parts, 2)]
    return sum(pairs) / len(pairs) if pairs else 0.0


def _between(a: Part, b: Part) -> float:
    both = (a.dependence.get(b.modality), b.dependence.get(a.modality))
    said = [value for value in both if value is not None]
    return min(1.0, max(0.0, sum(said) / len(said))) if said else 1.0


def _merged(parts: Sequence[Part], weight: float) -> tuple[tuple[str, float], ...]:
    """What all parts give as reasons, each code once: what it adds to the fused evidence, strongest first; then those
    that add nothing. Of a part that counts for nothing these alone."""
    told: dict[str, float] = {}
    for part in parts:
        for code, contribution in part.reasons:
            if part.judged or contribution == 0.0:
                told[code] = told.get(code, 0.0) + weight * contribution
    return tuple(sorted(told.items(), key=lambda reason: -abs(reason[1])))


def _model(models: Sequence[Model]) -> Model:
    """The models' names and versions side by side; their revision where it is one."""
    revisions = {model.revision for model in models}
    name, version = ("+".join(model[i] for model in models) for i in (0, 1))
    return Model(name, version, revisions.pop() if len(revisions) == 1 else 0)


def _logit(p: float) -> float:
    near = min(1.0 - _LEAST, max(_LEAST, p))
    return math.log(near / (1.0 - near))


def _probability(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-logit)) if logit >= 0 else math.exp(logit) / (1.0 + math.exp(logit))
