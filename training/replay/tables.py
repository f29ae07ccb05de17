"""The replay report as Markdown: replays known again by form, people mistaken for others, what a look-up costs."""

from __future__ import annotations

from typing import Any

import pandas as pd

from botcore.training.tables import share, table

KINDS = {"knowable": "that promise to be known", "signed": "that promise anything", "all": "all sessions"}


def markdown(report: dict[str, Any]) -> str:
    """All tables of a replay report."""
    memory = report["memory"]
    return "\n".join(
        [
            "# Replays: what the memory knows again\n",
            f"In the memory: {memory['sessions']:,} sessions, {memory['movements']:,} movements of other people as "
            f"recorded and {memory['backwards']:,} more drawn from end to beginning, beside the sessions replayed; "
            f"{memory['bytes'] / 2**20:.0f} MiB, the same from the first to the last. People were split by the seed "
            f"{report['seed']}.\n",
            "What limits the memory: courses are known over time on another clock or over their events at another "
            "pace, not with both changed at once, nor cut; then, and on a clock too slow for them, only paths rich in "
            "corners are known. Paths drawn from end to beginning are other paths, yet not other persons'.\n",
            _replays(report["replays"]),
            _people(report["people"], report["same_person"]),
            _look_up(report["look_up"]),
        ]
    )


def _replays(records: list[dict[str, Any]]) -> str:
    found = pd.DataFrame(records)
    sources = [source for source in found["source"].unique() if source]
    rows = []
    for form, of_form in found.groupby("form", sort=False):
        each = of_form.set_index("source")
        cells = [_share(each.loc[source], "all") for source in [*sources, ""]]
        rows.append(
            (
                form,
                *cells,
                f"{share(each.loc['', 'low'])} to {share(each.loc['', 'high'])}",
                *(_share(each.loc[""], kind) for kind in ("signed", "knowable")),
            )
        )
    head = ("form", *sources, "all sources", "95 %", "of any promise", "that promise to be known")
    counts = found[found["form"] == found["form"].iloc[0]]
    kept = [(row.source or "all", row.all, row.signed, row.knowable) for row in counts.itertuples()]
    return (
        "## Replays known again\n\nThe session that is replayed is among those recalled. Of all sessions replayed, by "
        "source; then of those that promise anything, and of those whose own path promises a replay to be known "
        "through a recorder's noise.\n\n"
        + table(head, rows)
        + "\n"
        + table(("source", "sessions replayed", "that promise anything", "that promise to be known"), kept)
    )


def _share(row: pd.Series, kind: str) -> str:
    return share(row[f"{kind}_hits"] / row[kind]) if row[kind] else "-"


def _people(records: list[dict[str, Any]], same: dict[str, int]) -> str:
    rows = [
        (
            row["source"] or "all",
            row["n"],
            row["blank"],
            row["knowable"],
            row["hits"],
            f"{100.0 * row['hits'] / row['n']:.2f} %",
            f"{100.0 * row['low']:.2f} % to {100.0 * row['high']:.2f} %",
        )
        for row in records
    ]
    head = ("source", "people's sessions", "promise nothing", "promise to be known", "false matches", "share", "95 %")
    return (
        "## People taken for somebody else\n\nSessions that are nowhere in the memory, nor is any replay of them. "
        f"Of {same['known']} false matches of people known by name, {same['same']} are with another session of the "
        "same person.\n\n" + table(head, rows)
    )


def _look_up(seconds: dict[str, float]) -> str:
    return (
        f"## Cost\n\nA look-up takes {seconds['median_us']:.0f} µs in the median, {seconds['p99_us']:.0f} µs at the "
        "99th percentile, signatures included.\n"
    )
