"""What users did, as a data scientist describes it: pandas grouped by user, in as few calls as it takes, and NumPy
between them. All of the table of core/schema.h."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from botcore.features import names

NAMES = names("actions")
SLOTS = 12  # codes with a share of their own; 0 is unseen, and one bin more holds the codes beyond
BINS = SLOTS + 2
COLUMNS = {"event": "Event", "category": "Category"}
Values = dict[str, NDArray]  # by feature, (users,) each


def extract(log: pd.DataFrame, vocabulary: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """UserId, Event and Category, a row each, to a row of features a user, in order of first appearance."""
    user, users = pd.factorize(log["UserId"])
    code = pd.DataFrame({column: coded(log[name], vocabulary[column]) for column, name in COLUMNS.items()})
    before, binned = code.groupby(user).shift(), code.clip(upper=BINS - 1)
    changes, returns = code != before, code == before.groupby(user).shift()
    sums = _arrays(
        pd.DataFrame({
            "rows": 1,
            "clicks": log["Event"].str.startswith("click"),
            "ad_or_email": log["Event"].isin(("click_ad", "send_email")),
            "repeats": ~changes.any(axis=1),
            "unseen": (code == 0).any(axis=1),
        }).join(changes.add_suffix("_changes")).join(returns.add_suffix("_returns")).groupby(user).sum()
    )  # fmt: skip
    pairs = binned["event"] * BINS + binned["category"]
    kinds = _arrays((code % 256).assign(pairs=pairs).groupby(user).nunique())
    values = both(sums, kinds)
    runs = changes.groupby(user).cumsum()
    follows = before["event"].notna().to_numpy()
    for column in COLUMNS:
        count = table(user, binned[column]).reindex(columns=range(BINS), fill_value=0).to_numpy()
        came = np.minimum(before[column][follows].astype(np.int64), BINS - 1)
        steps = table(user[follows], came * BINS + binned[column][follows]).reindex(range(len(users)), fill_value=0)
        longest = runs.groupby([user, column]).size().groupby(level=0).max().to_numpy()
        part = {"kinds": kinds[column]} | shares(count) | order(steps, count)
        part |= moves(sums["rows"], sums[f"{column}_changes"] - 1, sums[f"{column}_returns"], longest)
        values |= {f"{column}_{name}": value for name, value in part.items()}
    return pd.DataFrame({name: values[name] for name in NAMES}, users)


def coded(texts: pd.Series, known: Sequence[str]) -> pd.Series:
    """Their places in the vocabulary from 1; 0 is unseen."""
    return texts.map({text: code for code, text in enumerate(known, 1)}).fillna(0).astype(np.int64)


def table(user: NDArray, value: pd.Series) -> pd.DataFrame:
    """How often each value came, a row a user, a column a value."""
    return value.groupby([user, value]).size().unstack(fill_value=0)


def both(sums: Values, kinds: Values) -> Values:
    """What the columns say together. sums: over each user's rows; kinds: how many values differ."""
    n = sums["rows"]
    return {
        "rows": n,
        "clicks": sums["clicks"],
        "click_share": sums["clicks"] / n,
        "clicks_per_category": sums["clicks"] / kinds["category"],
        "ad_or_email": sums["ad_or_email"],
        "ad_or_email_share": sums["ad_or_email"] / n,
        "combinations": kinds["pairs"],
        "combination_fill": kinds["pairs"] / (kinds["event"] * kinds["category"]),
        "repeat_share": ratio(sums["repeats"], n - 1),
        "unseen_share": sums["unseen"] / n,
    }


def moves(n: NDArray, changes: NDArray, returns: NDArray, longest: NDArray) -> Values:
    """What one row says of the row before."""
    return {
        "changes": changes,
        "change_share": ratio(changes, n - 1),
        "return_share": ratio(returns, n - 2),
        "run_max": longest,
        "run_share": longest / n,
    }


def shares(count: NDArray) -> Values:
    """How often each value comes. count: (users, BINS)."""
    share = count / count.sum(axis=1, keepdims=True)
    entropy = entropies(share)
    return {
        "entropy": entropy,
        "evenness": ratio(entropy, np.log((count > 0).sum(axis=1))),
        "top": count.argmax(axis=1),
        "top_share": share.max(axis=1),
        "unseen_share": share[:, 0],
        "beyond_share": share[:, -1],
    } | {f"share_{i}": share[:, i] for i in range(1, SLOTS + 1)}


def order(steps: pd.DataFrame, count: NDArray) -> Values:
    """What follows what. steps: how often each step was made, named BINS * from + to; count: (users, BINS)."""
    came, went = np.divmod(steps.columns.to_numpy()[:, None], BINS)
    share, n = steps.to_numpy(), count.sum(axis=1)
    share = ratio(share, share.sum(axis=1, keepdims=True))
    first, second = (entropies(share @ (end == range(BINS))) for end in (came, went))
    joint = np.where(n > 1, entropies(share), np.nan)
    given = np.maximum(joint - first, 0.0)
    expected = 1.0 - ratio((count * (count - 1)).sum(axis=1), n * (n - 1))
    return {
        "mixing": ratio(1.0 - share @ (came == went)[:, 0], expected),
        "pair_entropy": joint,
        "next_entropy": given,
        "memory": ratio(second - given, second),
    }


def entropies(shares: NDArray) -> NDArray:
    """Of each row of shares, in nats."""
    return -(shares * np.log(np.where(shares > 0.0, shares, 1.0))).sum(axis=1)


def ratio(part: NDArray, of: NDArray) -> NDArray:
    """NaN over nothing."""
    return part / np.where(of > 1e-12, of, np.nan)


def _arrays(frame: pd.DataFrame) -> Values:
    return {name: column.to_numpy() for name, column in frame.items()}
