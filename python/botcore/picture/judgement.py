"""The panels of a picture that show what was said of a session: the verdict on its scale, and the reasons."""

from __future__ import annotations

import math
from typing import NamedTuple
from xml.etree.ElementTree import Element

from .. import features
from .._score import Verdict
from ..verdict import REASONS, RULES
from .panels import counted, panel
from .svg import Box, Scale, block, line, lines, mark, plain, words

MOST = 8  # reasons shown
FEW = 1000  # people among whom the smallest p is worth saying
UNSEEN = "unseen_input"
UNITS = {"pointer": "movements", "tap": "gaps", "actions": "rows"}


class Reason(NamedTuple):
    """Why: what it adds to the log-odds (0 for a rule, which adds nothing), and what it means."""

    code: str
    part: float
    meaning: str


def reasons(verdict: Verdict) -> list[Reason]:
    """The strongest features, then the rules that fired, at most MOST, with their meanings."""
    modality = verdict.detector.modality
    meanings = dict(REASONS) | {rule.code: rule.meaning for rule in RULES.get(modality, ())}
    columns = [meaning for _, _, meaning in features.table(modality)] if modality in features.ROOMS else []
    if len(columns) == len(verdict.detector.codes):
        meanings |= dict(zip(verdict.detector.codes, columns, strict=True))
    return [Reason(code, part, meanings.get(code, "")) for code, part in verdict.reasons[:MOST]]


def summary(verdict: Verdict) -> str:
    """The verdict in a sentence or two."""
    said = f"{verdict.decision}: {_found(verdict)}, from {counted(verdict.n_events, 'event')}."
    found = [reason.code for reason in reasons(verdict)]
    return said + (f" Strongest reasons: {', '.join(found[:3])}." if found else "")


def _found(verdict: Verdict) -> str:
    if verdict.decision != "insufficient":
        return f"probability of a bot {verdict.p_bot:.3f}"
    foreign = UNSEEN in dict(verdict.reasons)
    return "this model judges no such input" if foreign else "too little to judge by"


def among_people(verdict: Verdict) -> tuple[str, str]:
    """The p-value, and what it cannot be below, where that is worth saying; empty where the model has none."""
    p, n = verdict.p_value, verdict.detector.n_people
    if not math.isfinite(p) or not n:
        return "", ""
    return f"{p:.2g}", f"1 in {n + 1:,} is the smallest {n:,} people can show" if n < FEW else f"{n:,} people"


def _facts(verdict: Verdict, bounds: tuple[float, float], span: float) -> list[tuple[str, str]]:
    """What the verdict rests on. A name without a value is a remark on the fact before it."""
    p, remark = among_people(verdict)
    unit = UNITS.get(verdict.detector.modality, "units")
    spared = verdict.decision == "challenge" and verdict.p_bot >= bounds[1]
    return [
        *([("not blocked: too many people score as high", "")] if spared else []),
        *([("p among people", p), (remark, "")] if p else []),
        ("events", f"{verdict.n_events:,}"),
        (f"{unit} judged", f"{verdict.units:,}"),
        *([("recorded", verdict.profile)] if verdict.profile else []),
        *([("from first to last", f"{plain(span)} s")] if verdict.n_events > 1 else []),
        ("model", verdict.model.name),
        ("version", verdict.model.version),
    ]


def judgement(parent: Element, box: Box, verdict: Verdict, bounds: tuple[float, float], span: float) -> None:
    """The decision, and where the probability lies between the bounds of the decisions."""
    group = panel(parent, box, "Verdict", summary(verdict), shown=False)
    x, y = box.x + 18, box.y
    words(group, x, y + 64, verdict.decision, "loud")
    words(group, x, y + 87, _found(verdict), "quiet")
    p_bot = None if verdict.decision == "insufficient" else verdict.p_bot
    _scale(group, Box(x, y + 124, box.width - 36, 16), p_bot, bounds)
    y += 176
    for name, value in _facts(verdict, bounds, span):
        if value:
            y += 23
            line(group, f"M{x:.1f},{y - 16:.1f}h{box.width - 36:.1f}", "line")
            words(group, x, y, name, "quiet")
            words(group, x + box.width - 36, y, lines(value, box.width - 150, 13, 1)[0], "end figure")
        else:
            y += 17
            words(group, x, y, name, "quiet small")


def _scale(group: Element, box: Box, p_bot: float | None, bounds: tuple[float, float]) -> None:
    """From 0 to 1: the bounds, and how far the probability reaches."""
    along = Scale(0.0, 1.0, box.x, box.width)
    block(group, box, "band", 4)
    if p_bot is not None:
        block(group, box._replace(width=max(along(p_bot) - box.x, 3.0)), _side(p_bot >= bounds[0]), 4)
    edges = [("allow", 0.0), ("challenge", bounds[0]), ("block", bounds[1])]
    if bounds[0] == bounds[1]:  # these costs have no room for a challenge
        del edges[1]
    for (name, low), high in zip(edges, [*(low for _, low in edges[1:]), 1.0], strict=True):
        if low > 0:
            line(group, f"M{along(low):.1f},{box.y - 4:.1f}v{box.height + 8:.1f}", "tick")
            words(group, along(low), box.foot + 17, f"{low:.2f}".lstrip("0"), "quiet small middle figure")
        if along(high) - along(low) >= 7 * len(name):
            words(group, along((low + high) / 2), box.y - 8, name, "quiet small middle")
        elif low == 0.0:
            words(group, box.x, box.y - 8, name, "quiet small")
        elif high == 1.0:
            words(group, box.right, box.y - 8, name, "quiet small end")


def _side(bot: bool) -> str:
    return "bot" if bot else "person"


def height(found: list[Reason], width: float) -> float:
    """How tall the panel of these reasons is."""
    return 60 + sum(_row(reason, width) for reason in found) if found else 84


def _row(reason: Reason, width: float) -> float:
    return 27 + 16 * len(_meaning(reason, width))


def _meaning(reason: Reason, width: float) -> list[str]:
    return lines(reason.meaning, width - _middle(width) * 2 - 24, 11.5, 3) if reason.meaning else []


def _middle(width: float) -> float:
    """Half the room of the bars."""
    return min(width * 0.17, 170.0)


def why(parent: Element, box: Box, verdict: Verdict) -> None:
    """The reasons as bars: to the right towards a bot, to the left towards a person."""
    found = reasons(verdict)
    told = "; ".join(f"{each.code} {each.part:+.2f}: {each.meaning}" for each in found) or "None."
    group = panel(parent, box, "Reasons", told, shown=False)
    if not found:
        words(group, box.x + 18, box.y + 54, "No feature and no rule speaks for or against.", "quiet")
        return
    half = _middle(box.width)
    centre = box.x + 18 + half
    words(group, centre - 8, box.y + 46, "person", "quiet small end")
    words(group, centre + 8, box.y + 46, "bot", "quiet small")
    words(group, box.right - 18, box.y + 46, "adds to the log-odds", "quiet small end")
    top = max([abs(each.part) for each in found] + [0.1])
    line(group, f"M{centre:.1f},{box.y + 54:.1f}V{box.foot - 14:.1f}", "line")
    y = box.y + 58
    for each in found:
        row = _row(each, box.width)
        _bar(group, each, centre, y + 5, half * abs(each.part) / top)
        _told(group, each, box.x + 18 + 2 * half + 24, y, box)
        y += row


def _bar(group: Element, reason: Reason, centre: float, y: float, length: float) -> None:
    if reason.part:
        x = centre if reason.part > 0 else centre - length
        block(group, Box(x, y, max(length, 1.0), 11.0), _side(reason.part > 0), 2)
    else:  # a rule fired: it is no part of the score
        mark(group, "path", d=f"M{centre:.1f},{y - 1:.1f}l6.5,6.5l-6.5,6.5l-6.5,-6.5Z", class_="press")


def _told(group: Element, reason: Reason, x: float, y: float, box: Box) -> None:
    words(group, x, y + 15, reason.code, "strong")
    side = f"{reason.part:+.2f}" if reason.part else "rule"
    words(group, box.right - 18, y + 15, side, "quiet end figure")
    for i, said in enumerate(_meaning(reason, box.width)):
        words(group, x, y + 31 + 16 * i, said, "quiet small")
