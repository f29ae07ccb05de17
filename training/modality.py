"""botcore train and botcore evaluate: a command for each modality, loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module

import click

ROOMS = {
    "pointer": "botcore.training",
    "tap": "botcore.training.tap",
    "actions": "botcore.training.actions",
    "slider": "botcore.training.layers",
    "rotation": "botcore.training.layers",
    "question": "botcore.training.layers",
}

# What is measured and not trained.
MEASURED = {"replay": "botcore.training.replay"}

# What every training may be told of where its bundle goes.
shadow_option = click.option("--shadow", is_flag=True, help="Scored beside the one on duty, not put in its place.")


class Modalities(click.Group):
    """What `verb` does for each modality: the `command` of the module of that name in the modality's room."""

    @property
    def rooms(self) -> dict[str, str]:
        return ROOMS | MEASURED if self.name == "evaluate" else ROOMS

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.rooms)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.rooms:
            return None
        try:
            command = import_module(f"{self.rooms[cmd_name]}.{self.name}").command
        except ModuleNotFoundError as missing:
            remedy = f"needs {missing.name}: pip install 'botcore[train]'"
            raise click.ClickException(f"botcore {self.name} {remedy}") from None
        command.name = cmd_name
        return command


train = Modalities(
    "train",
    help="Fit a modality's model on labelled data, compile it, publish a bundle.",
    epilog="\b\nExamples:\n  botcore train pointer --data recordings/ --out models/\n"
    "  botcore train tap --data recordings/ --out models/\n  botcore train actions --data log.csv --out models/\n"
    "  botcore train slider --data recordings/ --out models/",
)
evaluate = Modalities(
    "evaluate",
    help="Measure a modality's model on people, sources and bots it has not seen.",
    epilog="\b\nExamples:\n  botcore evaluate pointer --data recordings/ --out report/\n"
    "  botcore evaluate tap --data recordings/ --out report/\n"
    "  botcore evaluate rotation --data recordings/ --out report/",
)
