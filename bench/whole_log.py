"""A whole event log in a process of its own, so that its peak of memory is its own.

python -m botcore.bench.whole_log PEER DIR says when it is ready, then reads paths of CSV files and answers each with
the name of an .npy file, what the forest says of each user in it, and the bytes of memory that it took at most.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Score = Callable[[str], NDArray]  # a path to what the forest says of each user


def botcore(directory: Path) -> Score:
    """The log-odds: its detectors go on from there."""
    from botcore import load

    detector = load("actions")
    return lambda path: detector.score(path).scores["margin"]


def earlier(directory: Path) -> Score:
    """The probability."""
    import joblib
    import pandas as pd

    from botcore.bench.peers import pandas_log

    judge = pandas_log.judge(*joblib.load(directory / "actions.joblib"))
    return lambda path: judge(pd.read_csv(path)).to_numpy()


PEERS = {"botcore": botcore, "earlier": earlier}


@contextmanager
def process(peer: str, directory: Path) -> Iterator[Callable[[Path], dict[str, Any]]]:
    """Starts one of PEERS on what bench/peers/stored.py wrote; yields what asks it for a log."""
    command = [sys.executable, "-m", __name__, peer, str(directory)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as child:

        def ask(path: Path) -> dict[str, Any]:
            child.stdin.write(f"{path}\n")
            return json.loads(child.stdout.readline())

        assert child.stdout.readline() == "ready\n"
        yield ask
        child.stdin.close()


def main(peer: str, directory: Path) -> None:
    score = PEERS[peer](directory)
    print("ready", flush=True)
    for line in sys.stdin:
        scores = directory / f"{peer}.npy"
        np.save(scores, score(line.strip()))
        print(json.dumps({"scores": str(scores), "peak": _peak()}), flush=True)


def _peak() -> int:
    """Of this program alone: ru_maxrss begins with what the process that started it took."""
    return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) << 10


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
