"""What a model learns from and is measured on: people, recorded and generated bots, on their own clock and on those of
people, every movement described once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.training.adversaries import COPIED, INVENTED, generate
from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK, VARIED, clock_of, invented, reobserve, vary
from botcore.training.datasets import Sessions, concatenate, load
from botcore.training.movements import Movements, describe, join

PLAYED = (
    Path(__file__).parent / "recordings" / "browser.parquet"
)  # bots in a real browser: `botcore record --drive all`
STATED = ("balabit", "delbot", "gousekid", "udaykiran")  # their authors stated their terms: these may ship
FEWEST = 20  # sessions of people below which a source gives no clock and is not left out by itself
CLOCKS = 200  # invented ones
LOSS = 0.1  # most of its motion events a session loses when it is seen again for training


def thin(sessions: Sessions, cap: int, rng: np.random.Generator) -> Sessions:
    """At most `cap` sessions of people per source, the same number of each person as far as they go."""
    table = sessions.table
    order = pd.Series(rng.permutation(len(table)), table.index)
    # A person's first session in the drawn order, the second, ...; then everybody's firsts before any second.
    turn = order.groupby([table["source"], table["label"], table["user_id"]]).rank()
    turn = (turn + order / len(table)).groupby([table["source"], table["label"]]).rank()
    return sessions.select(((table["label"] == 1) | (turn <= cap)).to_numpy())


def people_of(sessions: Sessions, source: str) -> Sessions:
    """The people of one source."""
    return sessions.select(((sessions.table["source"] == source) & (sessions.table["label"] == 0)).to_numpy())


def sources_of(sessions: Sessions) -> list[str]:
    """The sources with people enough to lend their clock and to be left out, in alphabetical order."""
    counts = sessions.table["source"][sessions.table["label"] == 0].value_counts()
    return sorted(counts.index[counts >= FEWEST])


def chosen_sources(sessions: Sessions, wanted: str | None) -> list[str]:
    """The sources whose people are learnt from.

    wanted: names, comma-separated; "all"; or None for those of STATED that are there, else all.

    Raises:
        ValueError: a name without people in the sessions, or no people at all.
    """
    present = set(sessions.table["source"][sessions.table["label"] == 0])
    if wanted is None:
        names = present & set(STATED) or present
    else:
        names = present if wanted == "all" else {name.strip() for name in wanted.split(",")}
    missing = sorted(names - present)
    if missing or not present:
        known = ", ".join(sorted(present)) or "none: give recordings labelled human"
        raise ValueError(f"sources: {missing[0] if missing else 'people'!r} is not in the data; people are of {known}")
    return sorted(names)


def adversaries(sessions: Sessions, sources: Iterable[str], per_kind: int, seed: int) -> Sessions:
    """Generated bots: `per_kind` of each invented kind, and as many of each copying kind, shared among the sources."""
    sources = list(sources)
    parts = [generate(kind, per_kind, seed) for kind in INVENTED]
    share = max(per_kind // max(len(sources), 1), 1)
    parts += [generate(kind, share, seed, people_of(sessions, source)) for kind in COPIED for source in sources]
    return concatenate(parts)


def material(
    sessions: Sessions, sources: Sequence[str], per_kind: int, seed: int, progress: Callable = tqdm
) -> Movements:
    """Describe the sessions and the adversaries on their own clock, on the clock of every source with people, and on
    invented ones, there as other hands too.

    The bots the project recorded itself are among them. sources: whose people are learnt from, and copied by the bots
    that copy. The table gains the column "clock": OWN_CLOCK, INVENTED_CLOCK, one of VARIED or the source whose clock it
    is.
    """
    rng = np.random.default_rng(seed)
    lenders = sources_of(sessions)
    made = adversaries(sessions, [source for source in lenders if source in sources], per_kind, seed)
    everything = concatenate([sessions, load(PLAYED), made])
    clocks = {source: [clock_of(people_of(sessions, source))] for source in lenders}
    clocks |= {name: [invented(rng) for _ in range(CLOCKS)] for name in (INVENTED_CLOCK, *VARIED)}
    parts = [_stamped(describe(everything), OWN_CLOCK)]
    for lender, of_lender in progress(clocks.items(), desc="recorders", unit="clock"):
        loss = LOSS if lender in sources or lender not in lenders else 0.0
        borrowers = everything.select((everything.table["source"] != lender).to_numpy())
        borrowers = vary(borrowers, rng) if lender in VARIED else borrowers
        parts.append(_stamped(describe(reobserve(borrowers, of_lender, rng, loss)), lender))
    return join(parts)


def _stamped(movements: Movements, clock: str) -> Movements:
    return replace(movements, table=movements.table.assign(clock=clock))
