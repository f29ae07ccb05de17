"""The report of a layer as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botcore.training.tables import share, table

ENGINES = {"ensemble": "people alone", "trees": "trees"}


def markdown(report: Mapping[str, Any]) -> str:
    """All tables of an evaluation report."""
    return "\n".join(
        [
            f"# {report['layer']}: people and bots the model never saw\n",
            _promise(report),
            _people(report),
            _bots(report),
            _choice(report["choice"]),
            _together(report["together"]),
            _served(report["served"], report["dependence"]),
        ]
    )


def _promise(report: Mapping[str, Any]) -> str:
    promise = report["promise"]
    return (
        f"Engine on duty: **{ENGINES[report['engine']]}**. People alone reads {', '.join(report['columns'])}; people "
        f"worked with {', '.join(report['inputs'])}, nobody else is judged. Promised: {promise['fpr']:.0%} of people "
        f"accused at most, n = {promise['n']} sessions; with 95 % confidence it is at most {promise['bound']:.1%} of "
        f"sessions like these. No p-value can lie below {promise['smallest_p']:.3f}. So few sessions of so few persons "
        "promise nothing of other people: calibrate on your own.\n"
    )


def _people(report: Mapping[str, Any]) -> str:
    rows = [
        (
            row["left_out"],
            ENGINES[row["engine"]],
            row["n"],
            row["persons"],
            row["passed"],
            share(row["passed"] / row["n"]),
            f"{share(row['low'])} to {share(row['high'])}",
        )
        for row in report["people"]
    ]
    head = ("left out", "engine", "sessions", "persons", "passed", "rate", "95 % interval")
    return (
        "## People\n\nLeft out part by part (sessions one after another together) and person by person; then the parts "
        "as they might have been recorded: by another recorder with the same kind of clock; 1.5 to 4 times slower; by "
        "a page that records the way to the handle as well.\n\n" + table(head, rows)
    )


def _bots(report: Mapping[str, Any]) -> str:
    rows = [
        (
            row["kind"],
            row["family"],
            row["made"],
            row["clock"],
            ENGINES[row["engine"]],
            row["n"],
            row["insufficient"],
            row["hits"],
            share(row["hits"] / row["n"]),
            f"{share(row['low'])} to {share(row['high'])}",
        )
        for row in report["bots"]
    ]
    head = ("kind", "family", "made", "clock", "engine", "n", "insufficient", "caught", "rate", "95 % interval")
    return (
        f"## Bots, at nominal {report['promise']['fpr']:.0%} of people\n\nTrees never saw the family, people alone "
        "never saw a bot. An abstention (insufficient) is a miss.\n\n" + table(head, rows)
    )


def _choice(choice: Mapping[str, Any]) -> str:
    if "gain" not in choice:
        return "## Choice\n\nNo bots were recorded that can be judged, so there are no trees to compare with.\n"
    return (
        f"## Choice\n\nTrees recognise {choice['gain']:+.1%} of bots more than people alone, mean over families left "
        f"out (copies of people aside), standard error {choice['standard_error']:.1%}: {ENGINES[choice['engine']]} on "
        "duty. Trees are taken from two standard errors on.\n"
    )


def _together(found: Mapping[str, Any]) -> str:
    rows = [
        (name, share(found["promised_alone"][name]), share(found["alone"][name]), f"{found['smallest_p'][name]:.3f}")
        for name in found["layers"]
    ]
    head = ("layer", "promised", "people accused", "smallest p")
    return (
        f"## A visit of all layers\n\n{found['visits']} visits put together of one session of people of each layer, "
        "drawn independently, for nobody's whole visit was recorded.\n\n"
        + table(head, rows)
        + f"\nIf any layer that says bot condemned, {share(found['any'])} of people would be accused (as promised, "
        f"{share(found['any_promised'])}). By the fused p-value (as many times the smallest as there are layers) "
        f"{share(found['fused'])} are at the loosest promise, {share(found['fused_at_5_percent'])} at 5 %; no fused "
        f"p-value can lie below {found['smallest_fused']:.3f}.\n"
    )


def _served(found: Mapping[str, Any], dependence: Mapping[str, float]) -> str:
    rows = [(kind, each["sessions"], each["insufficient"]) for kind, each in found["kinds"].items()]
    apart = found["largest_difference"]
    said = "".join(
        f"\nCorrelation of the blind margins with those of `{name}` on the same people: {value:.2f}.\n"
        for name, value in dependence.items()
    )
    return (
        f"## As served\n\nAll {found['sessions']} recorded sessions, those left out of training too, through the "
        f"compiled bundle: from scikit-learn's scores it differs by {apart['isolation_forest']:.1e} (isolation forest) "
        f"and {apart['one_class_svm']:.1e} (one-class SVM) at most.\n\n"
        + table(("kind", "sessions", "insufficient"), rows)
        + said
    )
