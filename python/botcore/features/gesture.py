"""The layers of a CAPTCHA, a slider, a picture to turn, a question: the text of core/gesture.cpp."""

import numpy as np

from .. import _features
from ..events import KINDS
from . import integrity, options, path, pointer, trace
from .integrity import DOWN, DRAG, MOVE, SCROLL, UP
from .maths import jit, ratio

SLIDER, ROTATION, QUESTION = (_features.modalities()[name] for name in ("slider", "rotation", "question"))
SLIDE, TURN, ENTER, LEAVE, ANSWER, GOAL, CLAIM = (
    KINDS[name] for name in ("slide", "turn", "enter", "leave", "answer", "goal", "claim")
)
SLACK = 3.0  # px; a pointer that moves less while held did not drag

ROW = np.dtype([(name, "f8") for name, _, _ in _features.columns("gesture")])
K = len(ROW.names)
_STATE = "t first started held_since held_time origin_x origin_y stood stepped released drags goal"
GESTURE = np.dtype(
    [(name, "f8") for name in _STATE.split()]
    + [(name, "?") for name in ("begun", "active", "held", "asked", "dragged")]
    + [("path", path.PATH), ("shown", trace.TRACE), ("drag", trace.TRACE), ("options", options.STATE)]
)


@jit
def start(s):
    if not s.active:
        s.started = s.t
    s.active = True


@jit
def press(s, x, y):
    """A drag whose press was not recorded begins where it is first seen."""
    s.held = True
    s.dragged = False
    s.held_since = s.t
    s.origin_x = x
    s.origin_y = y
    s.stood = s.drag.value
    s.stepped = s.t


@jit
def hold(s, x, y, moved):
    """moved: the pointer is not where it was."""
    off, across = x - s.origin_x, y - s.origin_y
    if moved:
        s.stepped = s.t
    if not s.dragged and off * off + across * across > SLACK * SLACK:
        s.dragged = True
        s.drags = s.drags + 1.0
        start(s)
    if s.dragged:
        trace.push(s.drag, s.t, s.stood + off)


@jit
def point(s, e):
    kind, x, y = e.kind, float(e.x), float(e.y)
    moved = x != s.path.x or y != s.path.y
    path.push(s.path, s.t, x, y, kind in (MOVE, DRAG))
    if not s.held and kind in (DOWN, DRAG):
        press(s, x, y)
    if s.held:
        hold(s, x, y, moved)
    if s.held and kind == UP:
        s.held = False
        s.held_time = s.held_time + (s.t - s.held_since)
        s.released = s.t


@jit
def push(s, e):
    kind = e.kind
    if kind == CLAIM or not integrity.usable(e):
        return
    if kind == GOAL:
        s.asked = True
        s.goal = float(e.x)
        return
    s.t = e.t if e.t > s.t else s.t
    if not s.begun:
        s.first = s.t
    s.begun = True
    if kind in (SLIDE, TURN):
        if e.x != s.shown.value:
            start(s)
        trace.push(s.shown, s.t, float(e.x))
    elif kind == ENTER:
        options.enter(s.options, s.t, e.target)
    elif kind == LEAVE:
        options.leave(s.options, s.t)
    elif kind == ANSWER:
        options.answer(s.options, s.t, e.target)
    elif kind < SCROLL:
        point(s, e)


@jit
def error(value, goal, layer):
    off = value - goal
    return abs(off - 360.0 * np.floor(off / 360.0 + 0.5) if layer == ROTATION else off)


@jit
def read(s, row, layer):
    if not s.begun:
        return
    of = s.drag if layer == SLIDER and s.shown.changes == 0.0 else s.shown
    time = s.t - s.first
    held = s.held_time + (s.t - s.held_since if s.held else 0.0)
    path.read(s.path, row)
    row.duration = time
    row.drag_count = s.drags
    row.held_share = ratio(held, time)
    row.idle_before = s.started - s.first if s.active else np.nan
    row.release_dwell = s.released - s.stepped if s.drags > 0.0 and not s.held else np.nan
    if layer != QUESTION:
        trace.read(of, row)
        row.travel_per_drag = of.travel / s.drags if s.drags > 0.0 else np.nan
    if layer != QUESTION and s.asked and of.changes > 0.0:
        beyond = of.high - s.goal if s.goal > 0.0 else s.goal - of.low
        row.overshoot = ratio(beyond if beyond > 0.0 else 0.0, abs(s.goal))
        row.goal_error = error(of.value, s.goal, layer)
        row.goal_accuracy = 1.0 / (1.0 + row.goal_error)
    options.read(s.options, row, s.first)


@jit
def _run(events, offsets, fresh, out, layer):
    state = fresh.copy()
    for i in range(offsets.shape[0] - 1):
        state[0] = fresh[0]
        s = state[0]
        for j in range(offsets[i], offsets[i + 1]):
            push(s, events[j])
        read(s, out[i], layer)


def rows(events, offsets, layer):
    """How each session was solved, without its pointer's movements: float64 (s, k), NaN where a session cannot tell."""
    fresh = np.zeros(1, GESTURE).view(np.recarray)
    fresh.t = -1e300
    made = np.full((len(offsets) - 1, K), np.nan)
    records = made.view(ROW)[:, 0].view(np.recarray)
    _run(events.view(np.recarray), offsets, fresh, records, _features.modalities()[layer])
    return made


def run(events, offsets, layer):
    """One row a session, float32 (s, n_features), NaN where a session cannot tell.

    events: EVENT records (n,); offsets: int64 (s + 1,); layer: the modality, one of slider, rotation and question.
    """
    movements, ends, *_ = pointer.run(events, offsets)
    solved = rows(events, offsets, layer).astype(np.float32)
    return np.concatenate([solved, pointer.shared(movements, ends)], axis=1)
