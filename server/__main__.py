"""python -m botcore.server: the same as botcore serve."""

from .serve import command

command(prog_name="python -m botcore.server")
