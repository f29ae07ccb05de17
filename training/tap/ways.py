"""The ways of telling bots that are compared: the model, the rules learnt, the forest of people, the classic rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import numpy as np
from sklearn.ensemble import IsolationForest

from botcore.training.ensemble import strangeness
from botcore.training.publish import Novelty
from botcore.training.tap import rules
from botcore.training.tap.fit import own_people
from botcore.training.tap.material import NAMES
from botcore.training.tap.measure import Measure
from botcore.training.tap.novelty import novelty
from botcore.verdict import RULES

CLASSIC = {rule.code: rule.classic for rule in RULES["tap"] if np.isfinite(rule.classic)}
SEVEN = [NAMES.index(name) for name in NAMES[:7]]  # the features the classic rules read
Calls = Callable[[np.ndarray], dict[str, np.ndarray]]


@dataclass(frozen=True)
class Strangers:
    """What is learnt from people alone, when some sources are left out."""

    rules: Mapping[str, float]
    novelty: Novelty
    forest: IsolationForest  # over the seven features, scikit-learn's own idea of an outlier


@dataclass
class Ways:
    """Every way, with a family of bots and sources of people left out of all that is learnt."""

    measure: Measure
    known: dict[frozenset[str], Strangers] = field(default_factory=dict)

    def strangers(self, without: Collection[str]) -> Strangers:
        """Learnt from the people of the sources that are left, once."""
        key = frozenset(without)
        if key not in self.known:
            measure = self.measure
            people = own_people(measure.rows, set(measure.sources) - key)
            source = people.table["source"].to_numpy().astype(str)
            self.known[key] = Strangers(
                rules.learn(people.values, source),
                novelty(people.values, source, [each for each in measure.judges if each not in key], measure.seed),
                IsolationForest(random_state=measure.seed).fit(people.values[:, SEVEN]),
            )
        return self.known[key]

    def fold(
        self, families: Collection[str], without: Collection[str]
    ) -> Callable[[np.ndarray], dict[str, np.ndarray]]:
        """Whether each row of a mask is called a bot, by way: those of a fold that leaves these out."""
        measure, strangers = self.measure, self.strangers(without)
        model, threshold = measure.model(families, without), measure.threshold(families, without)

        def hits(chosen: np.ndarray) -> dict[str, np.ndarray]:
            values = measure.rows.values[chosen]
            said = {
                "model": model(measure.X[chosen]) >= threshold,
                "rules": rules.breaks(values, strangers.rules),
                "novelty": strangeness(strangers.novelty.model, values) > strangers.novelty.threshold,
                "classic": rules.breaks(values, CLASSIC),
            }
            said["anomaly"] = said["model"] | said["rules"] | said["novelty"]
            said["classic+forest"] = said["classic"] | (strangers.forest.predict(values[:, SEVEN]) < 0)
            return said

        return hits
