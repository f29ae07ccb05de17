"""The measure: recall on bot families, and false positives on sources of people, that training never saw.

One family and one source of people are left out at once; the threshold is fixed on other people, scored by models
blind to their source too; then recall and false positives are both read at it. Every family is measured on its own
clock and re-observed on the clock of the people it is compared with.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import pandas as pd

from botcore.training.adversaries import COPIED, INVENTED
from botcore.training.blind import judges, log_odds_of
from botcore.training.calibration import clopper_pearson
from botcore.training.clocks import INVENTED_CLOCK, OWN_CLOCK, VARIED
from botcore.training.columns import UNREAD
from botcore.training.evidence import ALL, SIZES, add_up
from botcore.training.familiar import ranges
from botcore.training.learners import Learner
from botcore.training.material import FEWEST
from botcore.training.movements import Movements
from botcore.training.profiles import thresholds
from botcore.training.rows import select
from botcore.training.split import training_rows

RATES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1)  # the figures stand at 0.01 and 0.001; the rest is the curve
MADE_HERE = (*INVENTED, *COPIED)
PLAYED_HERE = ("browser", "browser-slider", "browser-drawing")


@dataclass
class Measure:
    """The models of all folds, fitted when first asked for, and the movements they are asked about. What the models of
    one family said is kept, until another family is asked for.

    Attributes:
        movements: people and bots on all clocks, as material() gives them.
        sources: whose people may be learnt from.
        learner: what is fitted to each fold.
        most: movements a fold's model is fitted to.
        unread: features it does not learn of.
    """

    movements: Movements
    sources: Collection[str]
    learner: Learner
    seed: int
    most: int
    unread: Collection[str] = UNREAD
    known: dict[tuple[str, frozenset[str]], np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.table = self.movements.table
        own = self.table["clock"] == OWN_CLOCK
        self.compared = ~self.table["clock"].isin([INVENTED_CLOCK, *VARIED]).to_numpy()
        counts = self.table["source"][(self.table["label"] == 0) & own].value_counts()
        self.people = sorted(counts.index[counts >= FEWEST])

    def log_odds(self, family: str, without: Collection[str]) -> np.ndarray:
        """Log-odds (m,) of movements, by the model without a family ('' leaves none out) and without some sources; of
        people on their own clock and of bots of that family alone, NaN for the rest and of what is not judged."""
        key = (family, frozenset(without) & frozenset(self.sources))
        if key not in self.known:
            self.known = {known: said for known, said in self.known.items() if known[0] == family}
            chosen = training_rows(self.table, self.sources, [family], key[1])
            score = self.learner(*select(self.movements, chosen, self.seed, self.most, self.unread), self.seed)
            person = self.table["label"] == 0
            asked = person & (self.table["clock"] == OWN_CLOCK) | ~person & (self.table["family"] == family)
            asked = asked.to_numpy() & self.compared
            self.known[key] = log_odds_of(self.movements, asked, score, ranges(self.movements, chosen))
        return self.known[key]

    def score(self, family: str, without: Collection[str], k: int = ALL) -> np.ndarray:
        """The sessions' margins (n,) after k movements, of log_odds(); NaN where a session has fewer."""
        return add_up(self.log_odds(family, without), self.movements.offsets, k)

    def people_of(self, source: str) -> np.ndarray:
        """The people of a source on their own clock, a mask."""
        table = self.table
        return ((table["source"] == source) & (table["label"] == 0) & (table["clock"] == OWN_CLOCK)).to_numpy()

    def bots_of(self, family: str, source: str, clock: str) -> np.ndarray:
        """The bots of a family on a clock, a mask: recorded ones, or generated here where none was ever recorded."""
        table = self.table
        bots = (table["label"] == 1) & (table["family"] == family) & (table["clock"] == clock)
        bots &= table["source"] != source
        recorded = bots & ~table["bot_kind"].isin(MADE_HERE) & ~table["source"].isin(PLAYED_HERE)
        return (recorded if recorded.any() else bots).to_numpy()

    def judged(self, family: str, source: str) -> tuple[np.ndarray, np.ndarray]:
        """The judges: people who fix a threshold, neither of `source` nor known to the model that scores them, and the
        bots of the family on their clocks: which sessions (n,), and the log-odds (m,) of their movements."""
        panel = judges(self.table[self.table["source"] != source], self.sources)
        if not panel:
            raise ValueError(
                f"sources: with {source!r} left out nobody is left to fix a threshold on; give recordings of people of "
                "three sources that do the same task"
            )
        log_odds, asked = np.full(len(self.movements.rows), np.nan), np.zeros(len(self.table), bool)
        for judge in panel:
            sessions = self.people_of(judge) | self.bots_of(family, judge, judge)
            moved = np.repeat(sessions, self.movements.counts)
            log_odds[moved] = self.log_odds(family, {source, judge})[moved]
            asked |= sessions
        return asked, log_odds

    def thresholds(self, family: str, source: str) -> dict[float, Mapping[str, float]]:
        """By rate, by profile: the margin fixed on whole sessions of people who are neither of `source` nor known."""
        asked, log_odds = self.judged(family, source)
        people = self.table.assign(margin=add_up(log_odds, self.movements.offsets))[asked]
        people = people[people["label"] == 0]
        return {rate: thresholds(people[people["margin"].notna()], rate) for rate in RATES}


def recall(measure: Measure, family: str, source: str) -> list[dict]:
    """Bots of a family, left out together with a source: family, source, clock (own or people's), rate, k, n, hits,
    abstained, and by kind of bot.

    At k movements n counts the sessions with so many; at ALL it counts every session, and one without a movement is an
    abstention and so a miss.
    """
    found, kinds, profiles = [], measure.table["bot_kind"].to_numpy(), measure.table["profile"].to_numpy()
    bounds = measure.thresholds(family, source)
    for clock, k in product((OWN_CLOCK, source), SIZES):
        bots = measure.bots_of(family, source, clock)
        margins, kind = measure.score(family, [source], k)[bots], kinds[bots]
        judged = ~np.isnan(margins)
        counted = np.ones(len(margins), bool) if k == ALL else judged
        for rate in RATES:
            caught = margins >= pd.Series(profiles[bots]).map(bounds[rate]).to_numpy()
            for each in np.unique(kind[counted]):
                of_kind = counted & (kind == each)
                found.append(
                    {
                        "family": family,
                        "kind": str(each),
                        "source": source,
                        "clock": "people's" if clock else "own",
                        "k": k,
                    }
                    | {"rate": rate, "n": int(of_kind.sum()), "hits": int(caught[of_kind].sum())}
                    | {"abstained": int((of_kind & ~judged).sum())}
                )
    return found


def false_positives(measure: Measure, source: str) -> list[dict]:
    """People of a source left out, no family left out: source, profile, rate, k, n, hits, interval, abstained.

    profile "" is all of them; abstained are sessions without a movement.
    """
    found, bounds = [], measure.thresholds("", source)
    people, profiles = measure.people_of(source), measure.table["profile"].to_numpy()
    for k, profile in product(SIZES, ["", *np.unique(profiles[people])]):
        asked = people & ((profiles == profile) | (profile == ""))
        margins = measure.score("", [source], k)[asked]
        judged = int((~np.isnan(margins)).sum())
        for rate in RATES:
            hits = int((margins >= pd.Series(profiles[asked]).map(bounds[rate]).to_numpy()).sum())
            low, high = clopper_pearson(hits, max(judged, 1))
            fold = {"source": source, "profile": profile, "rate": rate, "k": k, "n": judged, "hits": hits}
            absent = int(asked.sum()) - judged if k == ALL else 0
            found.append(fold | {"low": low, "high": high, "abstained": absent})
    return found
