"""The report as Markdown: what counts first, then recall by family, people accused, time, honesty, control."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import pandas as pd

from botcore.training.datasets import OWN, SOURCES
from botcore.training.evidence import ALL, SIZES
from botcore.training.summary import COUNTED, LEAST
from botcore.training.targets import HIGHEST, HIGHEST_ALONE, HONEST, LARGE, LOWEST, TARGETS

HEADS = {"1": "1 movement", "2": "2", "4": "4", "all": "all that moved", "every": "every session"}
SHOWN = (0.01, 0.001)
MISSED = 0.25  # recall under which a kind counts among what limits the mean
PLOTS = {
    "curve": "Recall against nominal false positives, mean over recorded families; circles: what is wanted",
    "recall": "Recall of each left-out family at nominal 1 %",
    "false_positives": "False positives of each left-out source with 95 % intervals; dashed: 2 %",
    "reliability": "Share of bots against p_bot stated",
}


def markdown(report: dict[str, Any]) -> str:
    """The whole report."""
    parts = [
        "# Detection, on families and people left out of training\n",
        _protocol(report),
        _summary(report),
        *(_recall(report["recall"], name, rate) for name in report["recall"] for rate in SHOWN),
        *(_kinds(report["recall"][name]["kinds"], name) for name in report["recall"]),
        *(
            _sources(report["recall"][name]["sources"], name, report["settings"]["sources"])
            for name in report["recall"]
        ),
        *(_people(report["false_positives"], rate) for rate in SHOWN),
        _abstentions(report["abstentions"]),
        _timing(report["timing"]),
        *([_calibration(report["calibration"])] if report["calibration"] else []),
        _promises(report["promises"]),
        _control(report["control"]),
    ]
    return "\n".join(parts + ([_ablations(report["ablations"])] if "ablations" in report else []))


def _protocol(report: dict[str, Any]) -> str:
    settings, left_out = report["settings"], report["left_out"]
    return (
        f"People learnt from: {', '.join(settings['sources'])}. Left out in turn, together: a family of bots, with the "
        f"project's own generators of it, and the people of a source: {', '.join(left_out['sources'])}. The threshold "
        "of each capture profile is fixed on people of the other sources, by models that know neither them nor the "
        "family; recall and false positives are both read at it. Bots are seen on the clock of the people they are "
        "compared with, unless a table says own clock. Few of these people are known by name, so rates are of "
        "sessions, and no promise for a person.\n"
    )


def _summary(report: dict[str, Any]) -> str:
    lines = ["## Summary\n"]
    for name, found in report["recall"].items():
        mean = pd.DataFrame(found["mean"]).query('clock == "people\'s"').set_index(["rate", "counted"])
        rows = []
        for rate in SHOWN:
            cells = [mean.loc[(rate, how)] if (rate, how) in mean.index else None for how in COUNTED]
            rows.append((share(rate), *("" if c is None else _spanned(c) for c in cells)))
            if name == "recorded":
                rows.append((f"{share(rate)}, wanted", *(share(TARGETS[rate].get(how)) for how in COUNTED)))
        lines.append(f"Mean recall over {name} families left out, with its interval over families:\n")
        lines.append(table(("false positives", *HEADS.values()), rows))
    return "\n".join([*lines, *_sentences(report), *(f"![{title}]({plot}.png)\n" for plot, title in PLOTS.items())])


def _sentences(report: dict[str, Any]) -> list[str]:
    whole = [row for found in report["recall"].values() for row in found["families"]]
    rows = [r for r in whole if (r["clock"], r["rate"], r["counted"]) == ("people's", 0.01, "all")]
    rows = [row for row in rows if row["family"] != "replay"]
    people = pd.DataFrame(report["false_positives"]).query(f"rate == 0.01 and k == {ALL} and profile == '' and n > 0")
    people = people.assign(observed=people["hits"] / people["n"])
    said = []
    if rows:
        worst = min(rows, key=lambda row: row["recall"])
        said.append(
            f"- Worst family that is not a replay, whole sessions, 1 %: {worst['family']}, {_spanned(worst)}; "
            f"wanted {share(LOWEST)} at least."
        )
    said += [_worst(*title, part) for title, part in _sized(people).items() if len(part)]
    if report["calibration"]:
        said.append(f"- p_bot, source and family unseen: {_reliability(report['calibration'])}; wanted {HONEST:g}.")
    said += [_limits(report["recall"]["recorded"]["kinds"]), _hardest(report["recall"]["recorded"]["sources"])]
    bots = [row for row in report["timing"]["folds"] if row["family"] in report["left_out"]["recorded"]]
    times = pd.DataFrame([row for row in bots if row["movements"] is not None])
    if len(times):
        settled = share(sum(row["bot"] for row in bots) / _n(bots))
        said.append(
            f"- Movements until a bot is settled as one while its session goes on: {times['movements'].median():.0f}, "
            f"seconds of moving: {times['seconds'].median():.1f} (medians); {settled} of bots' sessions are so, at "
            f"stated α = {report['timing']['alpha']:g}, β = {report['timing']['beta']:g}."
        )
    return [*said, ""]


def _limits(kinds: list[dict[str, Any]]) -> str:
    """What keeps the mean from what is wanted: the kinds that are mostly missed, and what the rest come to."""
    found = pd.DataFrame(kinds).query("rate == 0.01 and counted == 'all'")
    missed = found[found["recall"] < MISSED].sort_values("recall")
    rest = found[found["recall"] >= MISSED].groupby("family")["recall"].mean().mean()
    named = ", ".join(f"{row.kind} ({share(row.recall)} of {row.n})" for row in missed.itertuples())
    return (
        f"- What limits it, whole sessions, 1 %: kinds of which less than {share(MISSED)} are caught: "
        f"{named or 'none'}. The other kinds that move, mean over their families: {share(rest)}."
    )


def _hardest(sources: list[dict[str, Any]]) -> str:
    found = pd.DataFrame(sources).query("rate == 0.01 and counted == 'all'").set_index("source")["recall"]
    lowest = found.idxmin()
    return (
        f"- Of the sources left out recall is lowest on {lowest}, whole sessions, 1 %: {share(found[lowest])}; mean "
        f"of the others: {share(None if len(found) < 2 else found.drop(lowest).mean())}."
    )


def _sized(people: pd.DataFrame) -> dict[tuple[str, str], pd.DataFrame]:
    sessions = people["n"] + people["abstained"]
    tasks = {source: SOURCES.get(source, OWN).task for source in people["source"]}
    alone = people["source"].map(lambda source: list(tasks.values()).count(tasks[source]) == 1)
    return {
        (f"of {LARGE} sessions or more", f"; wanted {share(HIGHEST)} at most"): people[(sessions >= LARGE) & ~alone],
        ("whose task nobody else performs", f"; wanted {share(HIGHEST_ALONE)} of all at most"): people[
            (sessions >= LARGE) & alone
        ],
        (f"of fewer than {LARGE} sessions", ""): people[sessions < LARGE],
    }


def _worst(title: str, wanted: str, people: pd.DataFrame) -> str:
    row = people.loc[people["observed"].idxmax()]
    every = row["n"] + row["abstained"]
    return (
        f"- Worst source {title}, left out, at nominal 1 %: {row['source']}, {share(row['observed'])} of {row['n']} "
        f"sessions judged ({share(row['low'])} to {share(row['high'])}), {share(row['hits'] / every)} of all {every}"
        f"{wanted}."
    )


def _recall(recall: dict[str, Any], name: str, rate: float) -> str:
    found = pd.DataFrame(recall[name]["families"]).query(f"rate == {rate}")
    cells = [("people's", how) for how in COUNTED] + [("own", how) for how in ("1", "4", "all")]
    by_cell = found.set_index(["family", "clock", "counted"])
    rows = []
    for family in found["family"].unique():
        values = [by_cell.loc[(family, *cell)] if (family, *cell) in by_cell.index else None for cell in cells]
        every = values[len(COUNTED) - 1]
        tail = ("", "") if every is None else (int(every["n"]), share(every["abstained"]))
        span = "" if values[3] is None else f"{share(values[3]['low'])} to {share(values[3]['high'])}"
        rows.append((family, *(share(None if v is None else v["recall"]) for v in values), span, *tail))
    mean = pd.DataFrame(recall[name]["mean"]).query(f"rate == {rate}").set_index(["clock", "counted"])["recall"]
    rows.append(("**mean**", *(f"**{share(mean.get(cell))}**" for cell in cells), "", "", ""))
    heads = [HEADS[how] for how in COUNTED] + [f"{HEADS[how]}, own clock" for how in ("1", "4", "all")]
    origin = "recorded" if name == "recorded" else "of generators alone, their own generators left out too"
    return (
        f"## Recall at {share(rate)} false positives, families {origin}\n\nMean over the sources left out. A session "
        'that is not judged has no place under "all that moved" and is a miss under "every session". The interval is '
        "the exact binomial one of the sessions that moved, each counted once. A family with fewer than "
        f"{LEAST} sessions of so many movements is shown, and left out of the mean.\n\n"
        + table(("family", *heads, "95 %, all that moved", "sessions", "not judged"), rows)
    )


def _kinds(kinds: list[dict[str, Any]], name: str) -> str:
    found = pd.DataFrame(kinds).query("rate == 0.01")
    cells = found.set_index(["family", "kind", "counted"])
    rows = []
    for family, kind in found[["family", "kind"]].drop_duplicates().itertuples(index=False):
        of = {how: cells.loc[(family, kind, how)] for how in COUNTED if (family, kind, how) in cells.index}
        rates = [share(of[how]["recall"] if how in of else None) for how in COUNTED]
        span = f"{share(of['all']['low'])} to {share(of['all']['high'])}" if "all" in of else ""
        rows.append((family, kind, *rates, span, int(of["every"]["n"])))
    head = ("family", "kind", *HEADS.values(), "95 %, all that moved", "sessions")
    return f"## The same at 1.0 %, kind by kind, {name} families\n\n" + table(head, rows)


def _sources(records: list[dict[str, Any]], name: str, learnt: Collection[str]) -> str:
    cells = {(row["source"], row["rate"], row["counted"]): row["recall"] for row in records}
    rows = [
        (
            source,
            share(rate),
            "its people" if source in learnt else "",
            *(share(cells.get((source, rate, how))) for how in COUNTED),
        )
        for source in dict.fromkeys(row["source"] for row in records)
        for rate in SHOWN
    ]
    return (
        f"## The same, source by source left out, {name} families\n\nMean over the families. Where a source that is "
        "learnt from is left out, the models are without its people too.\n\n"
        + table(("source", "false positives", "training is without", *HEADS.values()), rows)
    )


def _people(records: list[dict[str, Any]], rate: float) -> str:
    found = pd.DataFrame(records).query(f"rate == {rate} and n > 0")
    rows = []
    for (source, profile), part in found.groupby(["source", "profile"]):
        by_size = part.set_index("k")
        cells = [by_size.loc[k] if k in by_size.index else None for k in (*SIZES[:-1], ALL)]
        told = ["" if c is None else f"{share(c['hits'] / c['n'])} ({int(c['hits'])}/{int(c['n'])})" for c in cells]
        last = cells[-1]
        span = "" if last is None else f"{share(last['low'])} to {share(last['high'])}"
        rows.append((source if not profile else "", profile or "**all profiles**", *told, span))
    return (
        f"## People accused at nominal {share(rate)}, by source left out and capture profile\n\nAfter so many "
        f"movements. Sources of fewer than {LARGE} sessions are shown with their interval and carry no target.\n\n"
        + table(("source", "profile", *(HEADS[how] for how in COUNTED[:-1]), "95 %, all"), rows)
    )


def _abstentions(records: list[dict[str, Any]]) -> str:
    rows = [
        (
            row["source"], row["n"], share(row["still"] / row["n"]), share(row["abstained"] / row["n"]),
            row["n_moving"], share(row["abstained_moving"] / row["n_moving"] if row["n_moving"] else None),
        )
        for row in records
    ]  # fmt: skip
    head = ("source", "sessions", "no movement", "not judged", "of two movements or more", "of these not judged")
    return (
        "## People not judged\n\nA session is not judged where nothing moves, or where no movement is like any task of "
        "the people learnt from.\n\n" + table(head, rows)
    )


def _timing(found: dict[str, Any]) -> str:
    folds = pd.DataFrame(found["folds"])
    folds["of"] = folds["family"].where(folds["family"] != "", "people of " + folds["source"])
    rows = []
    for name, part in folds.groupby("of", sort=False):
        records = part.to_dict("records")
        settled = part["movements"].dropna(), part["seconds"].dropna()
        times = ["" if not len(values) else f"{values.median():.1f}" for values in settled]
        rates = [share(sum(row[of] for row in records) / _n(records)) for of in ("bot", "person")]
        rows.append((name, *rates, *times, _n(records)))
    head = ("left out", "settled as bot", "settled as person", "movements", "seconds of moving", "sessions")
    return (
        f"## Time to decision\n\nSettled while the session goes on, at stated α = {found['alpha']:g} (people called "
        f"bots) and β = {found['beta']:g} (bots called people), counted over the whole course; bounds from people and "
        "families other than those asked about. Movements and seconds: median over sources of the median until the "
        "right answer. The rest stays open.\n\n"
        + table(head, sorted(rows, key=lambda row: not row[0].startswith("people of ")))
    )


def _calibration(found: dict[str, Any]) -> str:
    rows = [(f"{b['p']:.2f}", f"{b['bots']:.2f}", b["n"]) for b in found["reliability"]]
    return (
        "## Calibration\n\nThe sigmoid of each fold is fitted to people of other sources and bots of other families, "
        f"by models that know neither them nor the source: {_reliability(found)}; {found['n_people']} sessions of "
        f"people, {found['n_bots']} of bots on their clocks.\n\n"
        + table(("p_bot stated", "share of bots at prior 0.5", "n"), rows)
    )


def _reliability(found: dict[str, Any]) -> str:
    return "reliability error {error:.3f} in ten bins, Brier score {brier:.3f}, ROC-AUC {roc_auc:.3f}".format_map(found)


def _promises(records: list[dict[str, Any]]) -> str:
    rows = [
        (
            share(row["promised"]), share(row["observed"]), f"{share(row['low'])} to {share(row['high'])}",
            f"{row['worst']}, {share(row['worst_observed'])}", row["n"],
        )
        for row in records
    ]  # fmt: skip
    head = ("promised", "observed, all sources", "95 %", "worst source", "sessions")
    return "## False positives promised and observed\n\n" + table(head, rows)


def _control(records: list[dict[str, Any]]) -> str:
    rows = [
        (
            " and ".join(row["sources"]),
            " / ".join(dict.fromkeys(row["tasks"])),
            f"{row['own']:.3f}",
            f"{row['common']:.3f}",
        )
        for row in records
    ]
    return (
        "## Control: people against people\n\nBoosted trees asked which of two recorders a movement of a person "
        "comes from; nobody is a bot. ROC-AUC, cross-validated by person where five are known, else by recording or "
        "session: 0.5 would mean that recorders cannot be told apart, and what is far above it is what a detector "
        "could mistake for a bot. What falls from the first column to the second is the clock; what stays is the "
        "task, the people and what their recorders never kept.\n\n"
        + table(("people of", "task", "as recorded", "both on invented clocks"), rows)
    )


def _ablations(records: list[dict[str, Any]]) -> str:
    sources = list(records[0]["false_positives"])
    rows = [
        (
            row["without"], *(share(row["recall"].get(how)) for how in COUNTED),
            *(share(row["false_positives"].get(source)) for source in sources),
        )
        for row in records
    ]  # fmt: skip
    head = ("without", *HEADS.values(), *(f"{source} accused" for source in sources))
    return (
        f"## What earns what\n\nMean recall at 1 % over {records[0]['families']} recorded families left out and the "
        "sources outside the training, with one part of the training taken away; people of these sources accused at "
        "the same threshold, whole sessions.\n\n" + table(head, rows)
    )


def _n(records: Sequence[dict[str, Any]]) -> int:
    return max(sum(row["n"] for row in records), 1)


def _spanned(row: Any) -> str:
    return f"{share(row['recall'])} ({share(row['low'])} to {share(row['high'])})"


def share(value: float | None) -> str:
    """A rate as per cent, nothing where there is none."""
    return "" if value is None else f"{100.0 * value:.1f} %"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"
