"""botcore inspect: what a bundle says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from botcore import features as tables
from botcore.bundle import BundleError, open_bundle
from botcore.manifest import ROWS


@click.command("inspect", epilog="\b\nExample:\n  botcore inspect pointer\n  botcore inspect bundles/pointer --json")
@click.argument("bundle")
@click.option("--json", "raw", is_flag=True, help="The manifest as it is.")
@click.option("--features/--no-features", default=True, show_default=True, help="List the features.")
def command(bundle: str, raw: bool, features: bool) -> None:
    """Check BUNDLE, a shipped name or a directory, and print its manifest, figures and features."""
    try:
        found = open_bundle(bundle)
    except BundleError as error:
        raise click.ClickException(str(error)) from None
    if raw:
        click.echo((found.path / "manifest.json").read_text(encoding="utf-8"), nl=False)
        return
    facts = dict(found.manifest)
    listed, files, sources = facts.pop("features"), facts.pop("files"), facts.pop("sources")
    ensemble, people = dict(facts.pop("ensemble")), facts.pop("people")
    profiles, familiar, reference = (facts.pop(name) for name in ("profiles", "familiar", "reference"))
    scaler = zip(*(ensemble.pop(field, ()) for field in ("columns", "centre", "scale")), strict=True)
    _section(f"{found.name} {found.version}", [("path", str(found.path)), *_flat(facts), *_people(people)])
    _section("profiles", [(name, _promise(profile)) for name, profile in profiles.items()])
    _section(
        "sequential", [(name, _bounds(own)) for name, profile in profiles.items() if (own := profile["sequential"])]
    )
    _section("familiar", [(name, f"{low:.6g} to {high:.6g}") for name, (low, high) in familiar.items()])
    _section("reference", [(name, f"{told['n']} sessions of people") for name, told in reference.items()])
    _section("ensemble", _flat(ensemble))
    _section("columns", [(name, f"centre {centre:.6g}, scale {scale:.6g}") for name, centre, scale in scaler])
    _section("sources", [(source.pop("name", "?"), _words(source)) for source in map(dict, sources)])
    _section("files", [(name, digest[:16]) for name, digest in sorted(files.items())])
    if features:
        _section("features", _meanings(facts["modality"], listed))


def _flat(facts: dict[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for name, value in facts.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for index, item in enumerate(value):
                yield from _flat(item, f"{prefix}{name}[{index}].")
        else:
            yield f"{prefix}{name}", f"{value:.6g}" if isinstance(value, float) else str(value)


def _people(margins: list[float]) -> list[tuple[str, str]]:
    """A p-value is a rank among people, so their number bounds it."""
    return [("people.n", str(len(margins))), ("people.smallest_p", f"{1 / (len(margins) + 1):.6g}")] if margins else []


def _promise(profile: dict[str, Any]) -> str:
    """What is promised of people recorded that way."""
    own = profile["conformal"]
    return (
        f"block at p_bot >= {own['p']:.4f}: {own['fpr']:.2%} of people asked for, at most {own['bound']:.2%} with 95 % "
        f"confidence, n = {own['n']}; p_bot of slope {profile['slope']:.6g}, intercept {profile['intercept']:.6g}"
    )


def _bounds(sequential: dict[str, Any]) -> str:
    """From where a session that goes on is settled."""
    return (
        f"bot from a margin of {sequential['bot']:.4g} (alpha {sequential['alpha']:.6g}), person from "
        f"{sequential['person']:.4g} down (beta {sequential['beta']:.6g}), n = {sequential['n']}"
    )


def _words(facts: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in facts.items())


def _meanings(modality: str, listed: list[str]) -> list[tuple[str, str]]:
    table = [] if modality == ROWS else tables.table(modality)
    known = {name: f"{unit:<10} {meaning}" for name, unit, meaning in table}
    return [(name, known.get(name, "")) for name in listed]


def _section(title: str, rows: Iterable[tuple[str, str]]) -> None:
    lines = list(rows)
    if not lines:
        return
    width = max(len(name) for name, _ in lines)
    click.secho(title, bold=True)
    for name, value in lines:
        click.echo(f"  {name:<{width}}  {value}".rstrip())
