"""The measure: recall on bot families, and false positives on sources of people, that training never saw.

One family and one source of people are left out at once; the threshold is fixed on other people, scored by models
blind to their source too; then recall and false positives are both read at it. Every family is measured on its own
clock and re-observed on the clock of the people it is compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import pandas as pd
from tqdm import tqdm

from botcore.training.adversaries import COPIED, INVENTED
from botcore.training.blind import judges
from botcore.training.calibration import clopper_pearson, conformal
from botcore.training.clocks import OWN_CLOCK
from botcore.training.learners import PARAMETERS, Score, boost, margin
from botcore.training.material import FEWEST
from botcore.training.rows import Rows
from botcore.training.split import training_rows
from botcore.training.windows import ALL, SIZES, Movements, windows

RATES = (0.01, 0.001)
MOST, ROUNDS = 30_000, 120  # rows and trees of a fold's model: half of what ships, for the same ranking
MADE_HERE = (*INVENTED, *COPIED)


@dataclass
class Measure:
    """The models of all folds, fitted when first asked for, and the windows they are asked about.

    Attributes:
        movements: people and bots on all clocks, as material() gives them.
        rows: windows to fit to.
        sources: whose people may be learnt from.
        threads: for fitting.
    """

    movements: Movements
    rows: Rows
    sources: Collection[str]
    seed: int
    threads: int = 1
    fitted: dict[tuple[str, frozenset[str]], Score] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.table = self.movements.table
        self.asked = {k: windows(self.movements, np.random.default_rng(self.seed), (k,)) for k in SIZES}
        own = self.table["clock"] == OWN_CLOCK
        counts = self.table["source"][(self.table["label"] == 0) & own].value_counts()
        self.people = sorted(counts.index[counts >= FEWEST])

    def model(self, family: str, without: Collection[str]) -> Score:
        """The model without a family ('' leaves none out) and without some sources."""
        key = (family, frozenset(without) & frozenset(self.sources))
        if key not in self.fitted:
            chosen = training_rows(self.table, self.sources, [family], key[1])
            X, y, weight = self.rows.select(chosen, self.seed, MOST)
            self.fitted[key] = margin(boost(X, y, weight, self.seed, PARAMETERS, ROUNDS, self.threads))
        return self.fitted[key]

    def score(self, model: Score, sessions: np.ndarray, k: int) -> np.ndarray:
        """Margins of the windows of k movements of chosen sessions, a mask."""
        asked = self.asked[k]
        return model(asked.X[sessions[asked.session]])

    def people_of(self, source: str) -> np.ndarray:
        """The people of a source on their own clock, a mask."""
        table = self.table
        return ((table["source"] == source) & (table["label"] == 0) & (table["clock"] == OWN_CLOCK)).to_numpy()

    def bots_of(self, family: str, source: str, clock: str) -> np.ndarray:
        """The bots of a family on a clock, a mask: recorded ones, or generated here where none was ever recorded."""
        table = self.table
        bots = (table["label"] == 1) & (table["family"] == family) & (table["clock"] == clock)
        bots &= table["source"] != source
        recorded = bots & ~table["bot_kind"].isin(MADE_HERE)
        return (recorded if recorded.any() else bots).to_numpy()

    def thresholds(self, family: str, source: str) -> list[float]:
        """The margins of RATES, fixed on whole sessions of people neither of `source` nor known to the model."""
        panel = judges(self.table[self.table["source"] != source], self.sources)
        if not panel:
            raise ValueError(
                f"sources: with {source!r} left out nobody is left to fix a threshold on; give recordings of people of "
                "three sources that do the same task"
            )
        margins = [self.score(self.model(family, {source, judge}), self.people_of(judge), ALL) for judge in panel]
        people = np.concatenate(margins)
        return [min(conformal(people, rate), float(people.max()) + 1e-6) for rate in RATES]


def recall(measure: Measure, families: Sequence[str], progress: Callable = tqdm) -> pd.DataFrame:
    """Bots of families left out: family, source left out with it, clock (own or people's), rate, k, n, hits, abstained.

    At k movements n counts the windows of sessions with so many; at ALL it counts every session, and one without a
    movement is an abstention and so a miss.
    """
    found = []
    for family, source in progress(list(product(families, measure.people)), desc="families", unit="fold"):
        thresholds = measure.thresholds(family, source)
        model = measure.model(family, [source])
        for clock, k in product((OWN_CLOCK, source), SIZES):
            bots = measure.bots_of(family, source, clock)
            margins = measure.score(model, bots, k)
            n = int(bots.sum()) if k == ALL else len(margins)
            fold = {"family": family, "source": source, "clock": "people's" if clock else "own", "k": k, "n": n}
            for rate, threshold in zip(RATES, thresholds, strict=True):
                hits = int((margins >= threshold).sum())
                found.append(fold | {"rate": rate, "hits": hits, "abstained": n - len(margins)})
    return pd.DataFrame(found)


def false_positives(measure: Measure) -> pd.DataFrame:
    """People of sources left out, no family left out: source, rate, k, n, hits, abstained (whole sessions only)."""
    found = []
    for source in measure.people:
        thresholds, model = measure.thresholds("", source), measure.model("", [source])
        people = measure.people_of(source)
        for k in SIZES:
            margins = measure.score(model, people, k)
            abstained = int(people.sum()) - len(margins) if k == ALL else 0
            for rate, threshold in zip(RATES, thresholds, strict=True):
                hits = int((margins >= threshold).sum())
                low, high = clopper_pearson(hits, max(len(margins), 1))
                fold = {"source": source, "rate": rate, "k": k, "n": len(margins), "hits": hits}
                found.append(fold | {"low": low, "high": high, "abstained": abstained})
    return pd.DataFrame(found)


def blind_margins(measure: Measure, families: Sequence[str]) -> pd.DataFrame:
    """Whole sessions scored with their source and, for bots, their family left out: margin, label, source, family."""
    parts = []
    for source in measure.people:
        margins = measure.score(measure.model("", [source]), measure.people_of(source), ALL)
        parts.append(pd.DataFrame({"margin": margins, "label": 0, "source": source, "family": ""}))
        for family in families:
            margins = measure.score(measure.model(family, [source]), measure.bots_of(family, source, source), ALL)
            parts.append(pd.DataFrame({"margin": margins, "label": 1, "source": source, "family": family}))
    return pd.concat(parts, ignore_index=True)
