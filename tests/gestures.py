"""Layers of a CAPTCHA worked by hand, for tests: short enough to check each figure on paper."""

from operator import itemgetter

import numpy as np
from conftest import hand

from botcore._features import claims
from botcore.events import EVENT, KINDS, events

CLAIMS = {name: place + 1 for place, (name, *_) in enumerate(claims())}


def stream(*rows, **channels):
    """Events by hand: (t, kind), then x, y and target where they are not 0."""
    t, kind, x, y, target = zip(*((*row, *(0, 0, 0)[len(row) - 2 :]) for row in rows), strict=True)
    return events(t, x, y, kind, target=target, **channels)


# A pointer comes to a handle, pulls it 30 px, lets it back 10 px, waits and lets go.
PULL = (
    (0.0, "move", 0, 0),
    (0.5, "move", 30, 40),
    (1.0, "down", 30, 40),
    (1.125, "drag", 40, 40),
    (1.25, "drag", 60, 40),
    (1.375, "drag", 50, 40),
    (1.75, "up", 50, 40),
)
SLID = ((1.125, "slide", 10), (1.25, "slide", 30), (1.375, "slide", 20))
GOAL = (0.0, "goal", 20, 2)


def slider(*more, goal=GOAL):
    return stream(*([goal] if goal else []), *sorted((*PULL, *SLID, *more), key=itemgetter(0)))


def clicked(turns, **channels):
    """A picture turned by a button of the page: a press, a release, a turn."""
    rows = []
    for i, angle in enumerate(turns):
        rows += [(i / 2, "down", 7, 7), (i / 2 + 0.125, "up", 7, 7), (i / 2 + 0.125, "turn", angle)]
    return stream(*rows, **channels)


HOVERED = (
    (0.0, "move", 5, 5),
    (1.0, "enter", 0, 0, 1),
    (1.5, "leave", 0, 0, 1),
    (2.0, "enter", 0, 0, 2),
    (2.25, "leave", 0, 0, 2),
    (3.0, "enter", 0, 0, 1),
    (3.5, "answer", 5, 5, 1),
    (4.0, "leave", 0, 0, 1),
)


def mixed(seed):
    """A pointer's stream with a layer's events in between, and without them."""
    plain = hand(seed, 300)
    random = np.random.default_rng(seed)
    extra = np.zeros(200, EVENT)
    extra["t"] = random.choice(plain["t"], 200)
    extra["x"], extra["kind"] = random.normal(0, 50, 200), random.integers(KINDS["slide"], len(KINDS), 200)
    extra["x"][::9] = np.nan
    extra["target"] = random.integers(0, 18, 200)
    both = np.concatenate([plain, extra])
    return plain, both[np.argsort(both["t"], kind="stable")]


def claimed(name, value):
    """The page says a figure of itself."""
    return (2.0, "claim", value, 0, CLAIMS[name])
