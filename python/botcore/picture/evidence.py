"""The panel of a pointer's evidence: the log-odds of each movement, and what they come to as the session goes on."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from .._score import Detector, Verdict
from .course import movements
from .panels import MARKS, Stream, counted, panel, time_axis, value_axis
from .svg import LETTER, Box, Scale, block, line, through, words

SAMPLES = 600  # moments at which the session so far is judged
KEY = 19.0  # the height of one line of the key
WIDE = 660.0  # room that holds the key in one line


class Gathered(NamedTuple):
    """t: seconds since the first event, (n,); margin: what the session came to by then, NaN where it was insufficient;
    spans: when each judged movement began and ended, (m, 2); odds: its own log-odds, (m,); verdict: the last."""

    t: NDArray[np.float64]
    margin: NDArray[np.float64]
    spans: NDArray[np.float64]
    odds: NDArray[np.float64]
    verdict: Verdict


def gather(stream: Stream, detector: Detector) -> Gathered:
    """Judges the session as it grew. A movement's odds are those it ended with."""
    live = detector.session()
    cuts = np.linspace(0, len(stream.events), min(len(stream.events), SAMPLES) + 1).astype(int)
    now, told, own = 0.0, [], {}
    for begin, end in pairwise(cuts.tolist()):
        part = stream.events[begin:end]
        live.push_events(part)
        seconds = part["t"][np.abs(part["t"]) < 1e12]
        now = max(now, float(seconds.max()) - stream.zero) if len(seconds) else now
        verdict = live.verdict()
        told.append((now, verdict.margin if verdict.decision != "insufficient" else math.nan))
        _note(own, verdict, detector, now)
    t, margin = np.array(told, np.float64).reshape(-1, 2).T
    kept = [own[k] for k in sorted(own)]
    spans = _spans(stream, np.array([(began, ended) for began, ended, _ in kept]).reshape(-1, 2))
    return Gathered(t, margin, spans, np.array([odds for _, _, odds in kept]), live.verdict())


def _note(own: dict[int, tuple[float, float, float]], verdict: Verdict, detector: Detector, now: float) -> None:
    """Takes down the latest movements: since when each counts, when it last changed, its log-odds."""
    for k in [k for k in own if k >= verdict.units]:  # it came to be like nothing the model knows
        del own[k]
    rows = verdict.movements
    if not verdict.units or not len(rows):
        return
    for k, odds in enumerate(detector.margins(rows).tolist(), verdict.units - len(rows)):
        began, ended, before = own.get(k, (now, now, math.nan))
        own[k] = (began, ended if odds == before else now, odds)


def _spans(stream: Stream, counted: NDArray[np.float64]) -> NDArray[np.float64]:
    """A movement counts from its eighth step on: it is shown from its first."""
    starts = movements(stream.course)[:, 0]
    for k, (began, _) in enumerate(counted.tolist()):
        place = int(np.searchsorted(starts, began, side="right")) - 1
        first = starts[place] if place >= 0 else began
        counted[k, 0] = max(first, counted[k - 1, 1]) if k else first
    return counted


def threshold(facts: Mapping[str, Any]) -> float:
    """The margin from which a session of a profile may be blocked; NaN where no margin is enough."""
    p = facts["conformal"]["p"]
    if not 0.0 < p < 1.0 or facts["slope"] <= 0.0:
        return math.nan
    return (math.log(p / (1.0 - p)) - facts["intercept"]) / facts["slope"]


def bounds(verdict: Verdict) -> list[tuple[str, float, str]]:
    """What lines are drawn across, for the profile of a verdict: words, margin, class."""
    facts = verdict.detector.profiles.get(verdict.profile)
    if not facts:
        return []
    fpr = facts["conformal"]["fpr"]
    found = [(f"may be blocked: {100 * fpr:g} % of people, {verdict.profile}", threshold(facts), "aim")]
    if sequential := facts["sequential"]:
        found += [("settled as bot or person", sequential[side], "bound") for side in ("bot", "person")]
    return [each for each in found if math.isfinite(each[1])]


def height(width: float) -> float:
    """How tall the panel is."""
    return 236.0 + KEY * _rows(width)


def _rows(width: float) -> int:
    """Lines of the key."""
    return 1 if width >= WIDE else 3


def evidence(parent: Element, box: Box, stream: Stream, detector: Detector) -> None:
    """Bars for the movements, up towards a bot, down towards a person; a line for what they come to together."""
    found = gather(stream, detector)
    limits = bounds(found.verdict)
    group = panel(parent, box, "Evidence in log-odds, as it adds up", _told(found))
    area = box.inner(92, 42, 26, 32 + KEY * _rows(box.width))
    known = found.margin[np.isfinite(found.margin)]
    values = np.concatenate([[-1.0, 1.0], found.odds, known, [at for _, at, _ in limits]])
    pad = float(np.ptp(values)) * 0.08
    up = value_axis(group, area, float(values.min()) - pad, float(values.max()) + pad, "")
    along = time_axis(group, area, stream.span)
    _bars(group, found, along, up)
    line(group, f"M{area.x:.1f},{up(0.0):.1f}h{area.width:.1f}", "axis")
    for _, at, class_ in limits:
        line(group, f"M{area.x:.1f},{up(at):.1f}h{area.width:.1f}", class_)
    _sum(group, found, along, up)
    _key(group, box, {name: class_ for name, _, class_ in limits})


def _key(group: Element, box: Box, limits: dict[str, str]) -> None:
    """What the lines and bars are."""
    left = box.x + 18
    x, y = left, box.foot - 16 - KEY * (_rows(box.width) - 1)
    for name, class_ in {"all so far": "sum", "each movement": "", **limits}.items():
        room = 30 + len(name) * 11.5 * LETTER
        if x > left and x + room > box.right - 18:
            x, y = left, y + KEY
        if class_:
            line(group, f"M{x:.1f},{y - 4:.1f}h16", class_)
        else:
            block(group, Box(x, y - 9, 8.0, 9.0), "bot faint key", 1)
            block(group, Box(x + 8, y - 9, 8.0, 9.0), "person faint key", 1)
        words(group, x + 22, y, name, "quiet small")
        x += room + 8


def _told(found: Gathered) -> str:
    verdict = found.verdict
    if verdict.decision == "insufficient":
        return "No movement could be judged."
    settled = {"open": "", "bot": ", settled as a bot", "person": ", settled as a person"}[verdict.sequential]
    return f"{counted(verdict.units, 'movement')} judged, together {verdict.margin:+.2f}{settled}."


def _bars(group: Element, found: Gathered, along: Scale, up: Scale) -> None:
    for (began, ended), odds in list(zip(found.spans.tolist(), found.odds.tolist(), strict=True))[-4 * MARKS :]:
        top, foot = sorted((up(odds), up(0.0)))
        bar = Box(along(began), top, max(along(ended) - along(began), 2.5), max(foot - top, 0.5))
        told = f"{odds:+.2f} from the movement of {began:.2f} to {ended:.2f} s"
        block(group, bar, f"{'bot' if odds > 0 else 'person'} faint", 1, told)


def _sum(group: Element, found: Gathered, along: Scale, up: Scale) -> None:
    """Steps: what was said stays said until something is added."""
    known = np.isfinite(found.margin)
    x, y = along(found.t[known]), up(found.margin[known])
    if len(x):
        steps = np.column_stack([np.repeat(x, 2)[1:], np.repeat(y, 2)[:-1]])
        line(group, through(steps), "sum")
