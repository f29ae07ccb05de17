"""Rules on taps: the classic set as it was first stated, at every threshold and on either side of it."""

import numpy as np
import pytest

from botcore import features
from botcore._score import fired
from botcore.verdict import RULES, rule_codes

NAMES = features.names("tap")
TABLE = RULES["tap"]
CLASSIC = [  # number, feature, threshold, weight, flag; as stated, and what fires: below, at, above the threshold
    (1, "variance", 0.01, 0.3, "Too perfect timing (no natural variation)", (True, False, False)),
    (2, "min_interval", 0.05, 0.4, "Unnaturally fast taps (< 50ms)", (True, False, False)),
    (3, "consistency", 0.1, 0.2, "Too consistent rhythm (suspicious)", (True, False, False)),
    (4, "tap_speed", 8.0, 0.3, "Unrealistic tap speed (> 8 taps/sec)", (False, False, True)),
    (5, "max_dev", 0.01, 0.4, "Perfect intervals (machine-like)", (True, True, False)),
    (6, "tap_speed", 0.5, 0.2, "Unusually slow tapping (< 0.5 taps/sec)", (True, False, False)),
    (7, "variance", 2.0, 0.2, "Highly irregular pattern (possible automation)", (False, False, True)),
]


def rows(feature, values):
    """A row a value, in which that feature alone is known."""
    made = np.full((len(values), len(NAMES)), np.nan)
    made[:, NAMES.index(feature)] = values
    return made


@pytest.mark.parametrize(("number", "feature", "threshold", "weight", "flag", "fires"), CLASSIC)
def test_a_classic_rule_is_what_was_stated(number, feature, threshold, weight, flag, fires):
    rule = TABLE[number - 1]
    assert (rule.feature, rule.classic, rule.weight, rule.flag) == (feature, threshold, weight, flag)
    near = [np.nextafter(threshold, -1), threshold, np.nextafter(threshold, 10)]
    bits = fired(rows(feature, near), {rule.code: rule.classic})
    np.testing.assert_array_equal(bits >> (number - 1), fires)
    assert not (bits & ~np.uint32(1 << (number - 1))).any()


def test_the_classic_set_is_seven_rules_and_no_more():
    assert [i for i, rule in enumerate(TABLE) if not np.isnan(rule.classic)] == list(range(7))
    assert all(bool(rule.flag) == (i < 7) for i, rule in enumerate(TABLE))


def test_every_rule_reads_a_feature_and_says_what_to_do():
    assert len({rule.code for rule in TABLE}) == len(TABLE) <= 32
    for rule in TABLE:
        assert rule.feature in NAMES and rule.side in ("below", "above", "within")
        assert rule.weight > 0 and rule.meaning and rule.advice.endswith(".")
    assert not {rule.code for rule in TABLE} & set(NAMES)  # reasons name both


@pytest.mark.parametrize("rule", TABLE, ids=lambda rule: rule.code)
def test_a_learnt_threshold_counts_on_its_side_alone(rule):
    low, high = fired(rows(rule.feature, [0.2, 0.4]), {rule.code: 0.3})
    assert rule_codes("tap", int(low)) == (() if rule.side == "above" else (rule.code,))
    assert rule_codes("tap", int(high)) == ((rule.code,) if rule.side == "above" else ())


def test_what_is_unknown_fires_nothing():
    thresholds = {rule.code: 1e9 if rule.side == "below" else -1e9 for rule in TABLE}
    assert not fired(np.full((3, len(NAMES)), np.nan), thresholds).any()
    assert not fired(np.zeros((3, len(NAMES))), {}).any()


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match=r"give \(n, "):
        fired(np.zeros((2, 3)), {})
    with pytest.raises(ValueError, match="rules has 'too_human'"):
        fired(np.zeros((1, len(NAMES))), {"too_human": 1.0})
