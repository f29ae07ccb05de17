"""The `botcore` command. Each room brings its own commands, found by entry point: this room imports none of them."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, entry_points

import click

EXTRAS = {  # the first that fits
    "botcore.server": "server",
    "botcore.training.record": "record",
    "botcore.training": "train",
    "botcore.bench": "bench",
}


class Commands(click.Group):
    """Finds commands in the entry-point group botcore.commands, and loads one only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(point.name for point in entry_points(group="botcore.commands"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        for point in entry_points(group="botcore.commands", name=cmd_name):
            try:
                return point.load()
            except ModuleNotFoundError as missing:
                return _unavailable(point, missing)
        return None


def _unavailable(point: EntryPoint, missing: ModuleNotFoundError) -> click.Command:
    """Stands in for a command whose extra is not installed: it is listed, and says what to install when called."""
    extra = next((extra for room, extra in EXTRAS.items() if point.module.startswith(room)), "dev")
    remedy = f"needs {missing.name}: pip install 'botcore[{extra}]'"

    @click.command(point.name, short_help=f"({remedy})", context_settings={"ignore_unknown_options": True})
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def command(arguments: tuple[str, ...]) -> None:
        raise click.ClickException(f"botcore {point.name} {remedy}")

    return command


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExamples:\n  botcore score pointer recording.parquet\n  botcore serve --grpc 127.0.0.1:50051",
)
@click.version_option(package_name="botcore")
def group() -> None:
    """Tells bots from people by how they move."""


def main() -> None:
    """Runs the command line; an error of botcore's own is one line on stderr that says what to do."""
    try:
        group(prog_name="botcore", standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        sys.exit("botcore: stopped")
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (ValueError, OSError, RuntimeError) as error:
        sys.exit(f"botcore: {error}")
