"""`python -m botcore` is the botcore command."""

from .cli import main

main()
