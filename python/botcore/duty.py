"""botcore shadow, promote and rollback: who is on duty in a directory of bundles, and who is scored beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from botcore import shelf

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_MODELS = click.option("--models", required=True, type=_FOLDER, help="Directory of bundles.")


@click.command(
    "shadow",
    epilog="\b\nExamples:\n  botcore shadow pointer 3f2a91c07be4 --models models\n"
    "  botcore shadow pointer --models models\n  botcore shadow pointer --off --models models",
)
@click.argument("name")
@click.argument("version", required=False)
@click.option("--off", is_flag=True, help="Nobody is scored beside the one on duty any more.")
@_MODELS
def shadow(name: str, version: str | None, off: bool, models: Path) -> None:
    """Score VERSION of NAME beside the one on duty, without a say in any answer.

    A server with --models DIR takes it up while it serves and counts where the two disagree. Without VERSION and --off,
    says who is on duty, who beside it, and who was before. Ends with 1, and nothing moved, where a server would refuse
    the bundle.
    """
    if version and off:
        raise click.UsageError("VERSION and --off exclude each other: give one of them")
    if off:
        _move(models, name, shelf.lift_shadow)
    elif version:
        _move(models, name, shelf.put_in_shadow, version)
    else:
        _move(models, name)


@click.command(
    "promote",
    epilog="\b\nExamples:\n  botcore promote pointer --models models\n"
    "  botcore promote pointer 3f2a91c07be4 --models models\n  botcore promote pointer shipped --models models",
)
@click.argument("name")
@click.argument("version", required=False)
@_MODELS
def promote(name: str, version: str | None, models: Path) -> None:
    """Put the shadow of NAME, or the VERSION that is named, on duty in one step; "shipped" is the package's own.

    A server with --models DIR takes it up while it serves: sessions that are open finish under the one they began with.
    `botcore rollback` undoes it. Ends with 1, and nothing moved, where a server would refuse the bundle.
    """
    _move(models, name, shelf.promote, version)


@click.command("rollback", epilog="\b\nExample:\n  botcore rollback pointer --models models")
@click.argument("name")
@_MODELS
def rollback(name: str, models: Path) -> None:
    """Put the version of NAME back that was on duty before the last promotion or training.

    Done again it changes nothing: it does not go back further. Ends with 1, and nothing moved, where there is no
    version to go back to.
    """
    _move(models, name, shelf.roll_back)


def _move(models: Path, name: str, move: Callable[..., object] | None = None, *given: str | None) -> None:
    """Moves a link, and says where all of them point."""
    finds = {"on duty": shelf.on_duty, "shadow": shelf.in_shadow, "before": shelf.previous}
    try:
        if move:
            move(models, name, *given)
        lines = [f"{said:8} {find(models, name) or '–'}" for said, find in finds.items()]
    except (shelf.BundleError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("\n".join(lines))
