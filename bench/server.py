"""A server in a process of its own."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import psutil

PORT = r'"?port"?:? (\d+)'


@contextmanager
def process(command: Sequence[str], port: str = PORT) -> Iterator[tuple[psutil.Process, str]]:
    """Starts a server; yields its process and address. port: a pattern whose group it is, in the line that tells it."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            said = (re.search(port, line) for line in server.stdout)
            yield psutil.Process(server.pid), f"127.0.0.1:{next(filter(None, said))[1]}"
        finally:
            server.terminate()
