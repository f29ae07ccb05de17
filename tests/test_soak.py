"""Streams that are opened and abandoned by the thousand leave nothing behind in the server."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent / "soak" / "cancelled_streams.py"


def test_fifteen_thousand_cancelled_streams_leave_memory_flat():
    done = subprocess.run([sys.executable, SCRIPT, "15000"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 sessions still open" in done.stdout
