"""The tap report as Markdown: people accused by source, recall by family, several sequences, verification."""

from __future__ import annotations

from typing import Any

import pandas as pd

from botcore.training.tables import share, table

WAYS = ("model", "rules", "novelty", "anomaly", "classic", "classic+forest")


def markdown(report: dict[str, Any]) -> str:
    """All tables of an evaluation report."""
    return "\n".join(
        [
            "# Taps: detection, on families and people left out of training\n",
            f"People learnt from: {', '.join(report['sources'])}. Left out in turn, together: each family of bots and "
            f"the people of {', '.join(report['judges'])}. The threshold is fixed on the people of the sources that "
            "are left, scored by models blind to them too; people and bots are both read at it.\n",
            _ways(),
            _people(report["people"], report["familiar"]),
            _bots(report["bots"]),
            _recorded(report["recorded"]),
            _added(report["added"]),
            _calibration(report["calibration"]),
            _verification(report["verification"]),
        ]
    )


def _ways() -> str:
    return (
        "The ways compared: **model**, boosted trees at their threshold; **rules**, those of the bundle; **novelty**, "
        "an isolation forest on people; **anomaly**, any of the three (`is_anomaly` of the default rule set); "
        "**classic**, the seven classic rules; **classic+forest**, these or an isolation forest on their seven "
        "features at scikit-learn's own threshold, which is how it was done before; **calibrated**, the model at a "
        "threshold fixed on the people of the source left out, as an operator would fix it on his own.\n"
    )


def _people(records: list[dict[str, Any]], familiar: list[dict[str, Any]]) -> str:
    found = pd.DataFrame(records)
    rows = []
    for source, ways in found.groupby("source"):
        rate = {row.way: share(row.hits / row.n) for row in ways.itertuples()}
        model = ways[ways["way"] == "model"].iloc[0]
        spans = [f"{share(low)} to {share(high)}" for low, high in ((model["low"], model["high"]), model["clustered"])]
        rows.append((source, model["n"], model["persons"] or "?", *(rate[way] for way in WAYS), *spans))
    head = ("source left out", "n", "persons", *WAYS, "model, 95 %", "model, 95 %, by person")
    return (
        "## People accused\n\nBoth intervals are exact binomial ones: of sequences, and of as many as they are worth "
        "when one person's are alike.\n\n" + table(head, rows) + "".join(map(_familiar, familiar))
    )


def _familiar(row: dict[str, Any]) -> str:
    return (
        f"\n{row['source']} is too small to judge by, and alone at its task. With its recorder known and the recording "
        f"left out, the model accuses {row['hits']} of {row['n']} ({share(row['low'])} to {share(row['high'])}).\n"
    )


def _bots(records: list[dict[str, Any]]) -> str:
    found = pd.DataFrame(records).assign(rate=lambda rows: rows["hits"] / rows["n"])
    whole, found = found[found["source"] == ""], found[found["source"] != ""]
    spans = whole[whole["clock"] == "people's"].set_index(["family", "way"])[["low", "high"]]
    mean = found.groupby(["family", "clock", "way"], sort=False)["rate"].mean()
    shown = [("people's", way) for way in (*WAYS, "calibrated")] + [("own", "model"), ("own", "anomaly")]
    rows = []
    for family, part in found.groupby("family", sort=False):
        model = part[(part["way"] == "model") & (part["clock"] == "people's")]
        by_source = " / ".join(f"{100.0 * rate:.0f}" for rate in model["rate"])
        span = " to ".join(share(end) for end in spans.loc[(family, "model")])
        rates = [share(mean[family, *cell]) for cell in shown]
        rows.append((family, rates[0], span, *rates[1:], by_source, model["n"].sum()))
    known = [family for family in mean.index.get_level_values(0).unique() if family not in ("replay", "resample")]
    mean = mean[known].groupby(["clock", "way"]).mean()
    rates = [f"**{share(mean[cell])}**" for cell in shown]
    rows.append(("**mean without copies of people**", rates[0], "", *rates[1:], "", ""))
    names = [f"{way} ({clock})" for clock, way in shown]
    head = ("family left out", names[0], "95 %, by bot", *names[1:], "model by source, %", "n")
    return (
        "## Bots called so\n\nOne sequence each, mean over the sources left out with the family; re-observed on the "
        "recorder of the people compared, which is the figure, and on the bots' own clock. By source: "
        f"{', '.join(found['source'].unique())}. Replays and resampled people move as people do.\n\n"
        + table(head, rows)
    )


def _recorded(records: list[dict[str, Any]]) -> str:
    rows = [
        (row["kind"], row["clock"], ", ".join(row["without"]) or "nobody", row["n"], *(row[way] for way in WAYS))
        for row in records
    ]
    head = ("kind", "recorder", "left out", "n", *WAYS)
    return "## Recorded bots\n\nIn no training. How many each way catches.\n\n" + table(head, rows)


def _added(records: list[dict[str, Any]]) -> str:
    found = pd.DataFrame(records).assign(rate=lambda rows: rows["hits"] / rows["n"].clip(lower=1))
    people = found[found["family"] == ""].set_index(["source", "k"])
    bots = found[~found["family"].isin(["", "replay", "resample"])].groupby(["source", "k"])["rate"].mean()
    copies = found[found["family"].isin(["replay", "resample"])].groupby(["source", "k"])["rate"].mean()
    rows = []
    for source, k in people.index:
        row = people.loc[(source, k)]
        span = f"{share(row['clustered'][0])} to {share(row['clustered'][1])}"
        cell = (source, k)
        rows.append((source, k, row["n"], share(row["rate"]), span, share(bots[cell]), share(copies[cell])))
    head = ("source left out", "sequences", "n", "people accused", "95 %, by person", "bots", "copies of people")
    return (
        "## Several sequences of one person or one bot\n\nThe mean of the model's margins over successive sequences, "
        "against a threshold for as many; bots on people's recorders.\n\n" + table(head, rows)
    )


def _calibration(found: dict[str, Any]) -> str:
    head = ("p_bot stated", "share of bots at prior 0.5", "n")
    rows = [(f"{b['p']:.2f}", f"{b['bots']:.2f}", b["n"]) for b in found["reliability"]]
    return (
        f"## Calibration\n\nBrier score {found['brier']:.3f} at prior 0.5, ROC-AUC {found['roc_auc']:.3f} "
        f"({found['n_people']} sequences of people, {found['n_bots']} of bots), source and family unseen.\n\n"
        + table(head, rows)
    )


def _verification(records: list[dict[str, Any]]) -> str:
    rows = [
        (
            row["source"],
            "yes" if row["releases"] else "no",
            row["enrolments"],
            row["persons"],
            row["genuine"],
            row["impostors"],
            f"**{share(row['eer'])}**",
            share(row["refused"]),
            share(row["taken"]),
        )
        for row in records
    ]
    head = (
        "source",
        "releases",
        "enrolments",
        "persons",
        "genuine",
        "impostors",
        "equal-error rate",
        "refused",
        "taken",
    )
    return (
        "## Verification by a person's own rhythm\n\nThe first sequences of a person enrol; later ones are genuine, "
        "others' at the same task (the same password; any sound) are impostors. One threshold for all persons. "
        "Refused and taken: at the threshold shipped.\n\n" + table(head, rows)
    )
