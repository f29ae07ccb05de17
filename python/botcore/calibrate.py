"""`botcore calibrate`: thresholds from an operator's own people, as a new version of a bundle."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np

from . import _features, manifest
from .bundle import Bundle, BundleError, open_bundle
from .detector import load
from .promise import allowed, needed, upper_bound
from .recordings import RecordingError, Recordings
from .score import recorded
from .shelf import drafted, release
from .verdict import PROFILES

FPR = 0.01
PERSON = "user_id"  # the column that says whose a session is, where nothing else is named
OWN = "operator's people"
BOT = {"bot", "1", "1.0", "true"}


@dataclass(frozen=True)
class People:
    """Sessions of people, those a model could judge.

    Attributes:
        persons: (n,) str, whose each session is; unknown ones are each their own.
        profiles: (n,) str, how each was recorded, "" of all but a pointer.
        p: (n,) float64, p_bot at the calibration's prior.
        highest: (n,) float64, the highest margin of a pointer's movements that were over; -inf before one was.
        known: whether every session says whose it is.
        silent: sessions with too little to judge by, which are none of the n.
    """

    persons: np.ndarray
    profiles: np.ndarray
    p: np.ndarray
    highest: np.ndarray
    known: bool
    silent: int

    @property
    def level(self) -> str:
        """What is counted: "person" or "session"."""
        return "person" if self.known else "session"

    def only(self, chosen: np.ndarray) -> People:
        """Some of them, a mask or indices."""
        parts = (part[chosen] for part in (self.persons, self.profiles, self.p, self.highest))
        return People(*parts, self.known, self.silent)

    def one_each(self, seed: int) -> People:
        """A session of each person, drawn: their other sessions are no further people."""
        order = np.random.default_rng(seed).permutation(len(self.persons))
        _, first = np.unique(self.persons[order], return_index=True)
        return self.only(np.sort(order[first]))


def met(recordings: Recordings, bundle: Bundle, person: str | None = None, progress: Any = iter) -> People:
    """The people of recordings as a bundle scores them; sessions labelled as bots' are left out.

    person: the column that names them; by default user_id, where there is one. progress wraps the sessions' numbers.
    Raises RecordingError: no such column, nobody, or nothing to judge by.
    """
    persons, known = _persons(recordings, person)
    detector, scored = load(bundle.path), []
    rows = progress(np.flatnonzero(~bots(recordings)))
    for i in rows:
        session, highest = detector.session(), -np.inf
        events = recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]]
        step = 1 if detector.modality == "pointer" else max(len(events), 1)
        for start in range(0, len(events), step):
            session.push_events(events[start : start + step])
            highest = np.fmax(highest, session.verdict().closed)
        verdict = session.verdict()
        judged = verdict.decision != "insufficient"
        scored.append((persons[i], verdict.profile, verdict.p_bot, highest, judged))
    if not scored:
        raise RecordingError("no session of a person; give recordings of people, labelled human or not at all")
    columns = [np.array(column) for column in zip(*scored, strict=True)]
    judged = columns.pop()
    if not judged.any():
        raise RecordingError(f"none of {len(judged)} sessions has enough to judge by; record people as they work")
    return People(*(column[judged] for column in columns), known, int((~judged).sum()))


def bots(recordings: Recordings) -> np.ndarray:
    """The sessions labelled as bots', a mask; none where there are no labels."""
    labels = recordings.facts.get("label", np.full(len(recordings.session_ids), ""))
    return np.array([str(label).strip().lower() in BOT for label in labels], bool)


def _persons(recordings: Recordings, person: str | None) -> tuple[np.ndarray, bool]:
    """Whose each session is, and whether all say so."""
    if person and person not in recordings.facts:
        named = ", ".join(sorted(recordings.facts)) or "none"
        raise RecordingError(f"column {person!r} is missing; facts of the sessions are: {named}")
    said = recordings.facts.get(person or PERSON, np.full(len(recordings.session_ids), ""))
    names = ["" if value is None or value != value else str(value) for value in said]
    known = all(names[i] for i in np.flatnonzero(~bots(recordings)))
    return np.array([name or f"session {i}" for i, name in enumerate(names)]), known


@dataclass(frozen=True)
class Threshold:
    """at: scores from there on lie beyond; n people; bound: the rate of people there, with 95 % confidence."""

    at: float
    n: int
    bound: float


def threshold(scores: np.ndarray, each: np.ndarray, fpr: float, before: float | None) -> Threshold | None:
    """Where at most `fpr` of all people lie, with 95 % confidence, by one score of each of some.

    scores: of all their sessions. With too few people for that: the stricter of `before` and just above all that is
    known of them; None where there was none before.
    """
    above = allowed(len(each), fpr)
    if above >= 0:
        at = np.nextafter(np.sort(each)[len(each) - above - 1], np.inf)
        return Threshold(float(at), len(each), upper_bound(above, len(each)))
    if before is None or not len(each):
        return None
    at = max(before, float(np.nextafter(scores.max(), np.inf)))
    return Threshold(at, len(each), upper_bound(0, len(each)))


def recalibrated(facts: Mapping[str, Any], people: People, fpr: float, seed: int) -> tuple[dict[str, Any], list[str]]:
    """A bundle's facts with the thresholds of these people, under a new version, and what to say of each threshold.

    Slope and intercept stay, for they need bots; so do profiles nobody of these people has.
    """
    old = facts["calibration"]
    made = {**facts, "calibration": {**old, "of": facts["version"]}, "profiles": dict(facts["profiles"])}
    told = []
    if facts["profiles"]:
        for name in PROFILES:
            mine, was = people.only(people.profiles == name), facts["profiles"].get(name)
            found = _profile(was, old, mine, fpr, seed) if len(mine.p) else None
            if found:
                made["profiles"][name] = found
            told.append(_told(name, mine, found, was, fpr, seed))
    else:
        conformal = _conformal(people, old["conformal"], fpr, seed)
        made["calibration"]["conformal"] = conformal
        told.append(_told(facts["name"], people, {"conformal": conformal}, old, fpr, seed))
    del made["version"]
    return {**made, "version": manifest.version(made)}, told


def _profile(
    was: Mapping[str, Any] | None, general: Mapping[str, Any], people: People, fpr: float, seed: int
) -> dict[str, Any] | None:
    """The facts of a profile; None where it stays uncalibrated."""
    curve = was or {"slope": general["slope"], "intercept": general["intercept"], "sequential": {}}
    conformal = _conformal(people, was and was["conformal"], fpr, seed)
    if conformal is None:
        return None
    return {**curve, "conformal": conformal, "sequential": _sequential(curve["sequential"], people, fpr, seed)}


def _conformal(people: People, was: Mapping[str, Any] | None, fpr: float, seed: int) -> dict[str, Any] | None:
    found = threshold(people.p, people.one_each(seed).p, fpr, was["p"] if was else None)
    return found and {"fpr": fpr, "p": found.at, "n": found.n, "bound": found.bound, **_origin(people)}


def _sequential(was: Mapping[str, Any], people: People, fpr: float, seed: int) -> dict[str, Any]:
    """The margin of a bot from people who finished a movement; that of a person needs bots and stays, below it."""
    people = people.only(np.isfinite(people.highest))
    found = threshold(people.highest, people.one_each(seed).highest, fpr, was["bot"]) if was and len(people.p) else None
    if found is None:
        return dict(was)
    person = float(min(was["person"], np.nextafter(found.at, -np.inf)))
    return {**was, "alpha": fpr, "bot": found.at, "person": person, "n": found.n, "bound": found.bound} | _origin(
        people
    )


def _origin(people: People) -> dict[str, str]:
    return {"source": OWN, "level": people.level}


def _told(
    name: str, people: People, found: Mapping[str, Any] | None, was: Mapping[str, Any] | None, fpr: float, seed: int
) -> str:
    """One line on a threshold."""
    n, least = len(people.one_each(seed).p), needed(fpr)
    kind = "people" if people.known else "sessions"
    of = f"{name}: n = {n} {kind}"
    if n == 0 or found is None:
        stays = f"stays at p_bot >= {was['conformal']['p']:.4f}" if was else "stays uncalibrated and never blocks"
        return f"{of}; {stays}" + (f"; {least - n} more are needed for {fpr:.2%}" if n else "")
    promise = found["conformal"]
    said = f"{of}; block at p_bot >= {promise['p']:.4f}"
    if n < least:
        return (
            f"{said}, the stricter of old and new: no promise of {fpr:.2%}, for which {least - n} more are needed "
            f"(95 % bound {promise['bound']:.2%})"
        )
    return f"{said}: false positives at most {promise['bound']:.2%} with 95 % confidence"


def publish(bundle: Bundle, facts: Mapping[str, Any], out: Path, shadow: bool = False) -> Path:
    """The bundle's own files under other facts, on duty in `out` or beside whoever is; returns the version's path."""
    with drafted(out) as draft:
        for file in bundle.path.iterdir():
            if file.is_file() and file.name != "manifest.json":
                shutil.copyfile(file, draft / file.name)
        manifest.write(draft, dict(facts))
        return release(draft, out, facts, shadow)


@click.command(
    "calibrate",
    epilog="\b\nExamples:\n  botcore calibrate pointer mine.parquet --models models/\n"
    "  botcore calibrate pointer mine.parquet --models models/ --person account --fpr 0.001 --shadow\n"
    "  botcore calibrate tap taps.csv --models models/",
)
@click.argument("modality", type=click.Choice([name for name in _features.modalities() if name != "actions"]))
@click.argument("input", metavar="INPUT")
@click.option("--models", required=True, type=click.Path(file_okay=False, path_type=Path), help="Directory of bundles.")
@click.option("--name", default=None, help="Whose thresholds.  [default: MODALITY]")
@click.option(
    "--fpr", default=FPR, show_default=True, type=click.FloatRange(0, 0.5, True), help="False positives allowed."
)
@click.option(
    "--person", default=None, metavar="COLUMN", help=f"Says whose a session is.  [default: {PERSON}, if there]"
)
@click.option("--seed", default=0, show_default=True, help="Draws a session of each person.")
@click.option("--shadow", is_flag=True, help="Scored beside the one on duty, not put in its place.")
def command(
    modality: str, input: str, models: Path, name: str | None, fpr: float, person: str | None, seed: int, shadow: bool
) -> None:
    """Draw the thresholds of a bundle through the scores of your own people.

    INPUT holds sessions of people alone, as `botcore score` reads them; sessions labelled bot are left out. A new
    version of the bundle appears in the directory, on duty: `botcore rollback` undoes it. Where the people are known,
    one session of each counts; else the promise is one about sessions, and says so. 1 % with 95 % confidence needs 299
    people, 0.1 % 2,995; with fewer a threshold only ever moves up. What p_bot says stays as it was.
    """
    path = models / (name or modality)
    try:
        bundle = open_bundle(path if path.exists() else name or modality)
        if bundle.manifest["modality"] != modality:
            raise BundleError("modality", f"{bundle.name} judges {bundle.manifest['modality']}", "name that one")
        recordings = recorded(modality, input)
        if ignored := int(bots(recordings).sum()):
            click.echo(f"label: {ignored} sessions of bots are left out", err=True)
        people = met(recordings, bundle, person, _bar)
        facts, told = recalibrated(bundle.manifest, people, fpr, seed)
        published = publish(bundle, facts, models, shadow)
    except (RecordingError, BundleError, OSError) as error:
        raise click.ClickException(str(error)) from None
    if people.silent:
        click.echo(f"{people.silent} sessions have too little to judge by", err=True)
    click.echo("\n".join([str(published), *told]))


def _bar(rows: np.ndarray) -> Any:
    """The sessions as they are scored, drawn on standard error where somebody looks."""
    with click.progressbar(rows, label="scoring", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield from bar
