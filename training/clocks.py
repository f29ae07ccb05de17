"""Recorder randomisation: any stream, seen again as the recorder of other people would have seen it.

A model learns the recorder before it learns the hand, so bots get the clocks of people and people those of one
another; then no clock carries a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from botcore.events import EVENT, KINDS
from botcore.training.datasets import Sessions, assemble

# In a table's column "clock", beside the names of sources:
OWN_CLOCK = ""  # the session as it was recorded or generated
INVENTED_CLOCK = "invented"
VARIED = tuple(f"varied {i}" for i in range(1, 9))  # other hands, tasks and screens on invented clocks: see vary()
LONGEST_GAP = 0.2  # s: a longer one is the hand that rests, not the recorder that ticks
SIZES, PACES, TURNED = (0.5, 1.8), (0.6, 1.7), 0.3  # of vary(): factors, and the share whose axes are exchanged
MOTION = (KINDS["move"], KINDS["drag"])


@dataclass(frozen=True)
class Clock:
    """The ticks of one source's recordings.

    Attributes:
        stamps: (n,) seconds, rising from 0: the times written down, bursts of equal times included.
        instants: (n,) seconds, rising: when each position was true. Within a burst positions keep moving while the
            time written down stands still, so their instants are spread over the gap before it.
        whole_pixels: coordinates are integers.
    """

    stamps: np.ndarray
    instants: np.ndarray
    whole_pixels: bool

    def stretch(self, duration: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Stamps and instants of consecutive ticks that span `duration` seconds, from a random place in the recording;
        one too short is repeated."""
        stamps, instants = self.stamps, self.instants
        need = duration + 2.0 * LONGEST_GAP
        if stamps[-1] <= need:
            laps = int(need // stamps[-1]) + 2
            lap = stamps[-1] * np.repeat(np.arange(laps), len(stamps))
            stamps, instants = lap + np.tile(stamps, laps), lap + np.tile(instants, laps)
        first = int(rng.integers(np.searchsorted(stamps, stamps[-1] - need) + 1))
        last = int(np.searchsorted(instants, stamps[first] + duration)) + 1
        return stamps[first:last] - stamps[first], instants[first:last] - stamps[first]


def clock_of(people: Sessions) -> Clock:
    """The clock of the recorder these sessions were made with.

    Raises:
        ValueError: the sessions hold no two motion events in succession.
    """
    pointer = people.events["kind"] <= KINDS["other"]  # what a layer tells of itself stands between two of motion
    session = np.repeat(np.arange(len(people)), np.diff(people.offsets))[pointer]
    events = people.events[pointer]
    gaps, moving = np.diff(events["t"]), np.isin(events["kind"], MOTION)
    same = session[1:] == session[:-1]
    gaps = gaps[same & moving[1:] & moving[:-1] & (gaps >= 0.0) & (gaps <= LONGEST_GAP)]
    if not gaps.any():
        raise ValueError("people: no two motion events follow each other; a clock needs recordings of movement")
    stamps = np.concatenate(([0.0], np.cumsum(gaps)))
    last_of_burst = np.flatnonzero(np.append(np.diff(stamps) > 0.0, True))
    instants = np.interp(np.arange(len(stamps)), last_of_burst, stamps[last_of_burst])
    whole = np.mean(events["x"][moving] % 1.0 == 0.0) > 0.9
    return Clock(stamps, instants, bool(whole))


def invented(rng: np.random.Generator) -> Clock:
    """The clock of a recorder nobody has met yet: throttled to a tick of 4 to 120 ms, more or less evenly, and one in
    two misses up to a fifth of its ticks, for 50 to 500 ms."""
    tick = np.exp(rng.uniform(np.log(0.004), np.log(0.12)))
    gaps = tick * np.maximum(1.0 + rng.choice([0.02, 0.2, 0.5]) * rng.standard_normal(2000), 0.1)
    holes = rng.random(2000) < rng.choice([0.0, rng.uniform(0.0, 0.2)])
    gaps[holes] += np.exp(rng.uniform(np.log(0.05), np.log(0.5), holes.sum()))
    stamps = np.concatenate(([0.0], np.cumsum(gaps)))
    return Clock(stamps, stamps, bool(rng.random() < 0.8))


def vary(sessions: Sessions, rng: np.random.Generator) -> Sessions:
    """The sessions as another hand on another screen might have made them: larger or smaller, faster or slower,
    mirrored, the axes exchanged. There are few people in public recordings; a model must not learn these few."""
    n, lengths = len(sessions), np.diff(sessions.offsets)
    size, pace = np.exp(rng.uniform(*np.log(SIZES), n)), np.exp(rng.uniform(*np.log(PACES), n))
    side = rng.choice([-1.0, 1.0], (2, n))
    turned = np.repeat(rng.random(n) < TURNED, lengths)
    events = sessions.events.copy()
    x, y = (events[axis] * np.repeat(size * sign, lengths) for axis, sign in zip("xy", side, strict=True))
    events["x"], events["y"] = np.where(turned, y, x), np.where(turned, x, y)
    events["t"] *= np.repeat(pace, lengths)
    return Sessions(events, sessions.offsets, sessions.table)


def reobserve(sessions: Sessions, clocks: Sequence[Clock], rng: np.random.Generator, loss: float = 0.0) -> Sessions:
    """The sessions as one of these clocks, drawn for each, would have recorded them.

    Each loses a share of its motion events, up to `loss`. Between two events of the original the pointer stays where
    the first put it; a step too small to be seen is none.
    """
    drawn = [clocks[k] for k in rng.integers(len(clocks), size=len(sessions))]
    parts = [_observe(sessions.session(i), clock, rng, loss * rng.random()) for i, clock in enumerate(drawn)]
    return assemble(parts, sessions.table)


def _observe(events: np.ndarray, clock: Clock, rng: np.random.Generator, loss: float) -> np.ndarray:
    usable = np.isfinite(events["t"]) & np.isfinite(events["x"]) & np.isfinite(events["y"])
    events = events[usable]
    moving = np.isin(events["kind"], MOTION)
    motion, rest = events[moving], events[~moving].copy()
    if not len(motion):
        return events
    t = np.maximum.accumulate(motion["t"])
    stamps, instants = clock.stretch(float(t[-1] - t[0]), rng)
    seen = motion[np.searchsorted(t - t[0], instants, side="right").clip(1) - 1]
    seen["t"] = t[0] + stamps
    seen = seen[rng.random(len(seen)) >= loss]
    if clock.whole_pixels:
        for part in (seen, rest):
            part["x"], part["y"] = np.rint(part["x"]), np.rint(part["y"])
    moved = (np.diff(seen["x"], prepend=np.nan) != 0.0) | (np.diff(seen["y"], prepend=np.nan) != 0.0)
    tick = np.searchsorted(instants, rest["t"] - t[0]).clip(0, len(stamps) - 1)
    inside = rest["t"] <= t[-1]
    rest["t"][inside] = t[0] + stamps[tick][inside]
    merged = np.concatenate((seen[moved], rest))
    return merged[np.argsort(merged["t"], kind="stable")].astype(EVENT, copy=False)
