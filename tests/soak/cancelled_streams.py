"""Opens streams by the thousand and walks away from them: the server's memory must stay flat.

    python tests/soak/cancelled_streams.py [STREAMS]        15,000 by default

Each stream begins a session; half get its first score before they are cancelled, half do not wait for it. Prints the
server's resident memory after every wave. Exit 0 where the waves after the first added far less a stream than a session
takes, and the server holds no session in the end. What remains is the heap's high-water mark, and about 100 bytes a
stream that a bare grpc.aio echo server keeps too.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import grpc
import uvloop

sys.path.append(str(Path(__file__).parents[1]))
from serving import chunk

WAVE = 500
BUDGET = 400  # bytes a cancelled stream may leave behind; a session alone takes 7,000
METHOD = "/botcore.v1.Scorer/Stream"


def resident(process: int) -> int:
    """KiB of a process in memory."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())[1])


def told(metrics: str, name: str) -> float:
    """The sum of a metric over its labels."""
    text = urllib.request.urlopen(f"http://{metrics}/metrics").read().decode()
    return sum(float(value) for value in re.findall(rf"^{name}(?:{{.*}})? (\S+)$", text, re.MULTILINE))


async def wave(channel: grpc.aio.Channel, streams: int) -> None:
    """Opens so many streams at once and cancels them all."""
    calls = [channel.stream_stream(METHOD)() for _ in range(streams)]
    await asyncio.gather(*(call.write(chunk(n=64)) for call in calls))
    await asyncio.gather(*(call.read() for call in calls[::2]))
    for call in calls:
        call.cancel()


async def soak(port: int, metrics: str, process: int, streams: int) -> list[int]:
    """Resident memory after each wave."""
    sizes = []
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        for done in range(0, streams, WAVE):
            await wave(channel, min(WAVE, streams - done))
            while await asyncio.to_thread(told, metrics, "botcore_streams"):
                await asyncio.sleep(0.02)
            sizes.append(resident(process))
            print(
                f"{min(done + WAVE, streams):>6} streams cancelled, server holds {sizes[-1] / 1024:.1f} MiB", flush=True
            )
    return sizes


def main(streams: int) -> int:
    """0 where memory stayed flat."""
    command = [sys.executable, "-m", "botcore.server", "--grpc", "127.0.0.1:0", "--metrics", "127.0.0.1:0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        serving = next(said for said in map(json.loads, server.stderr) if said["event"] == "serving")
        sizes = uvloop.run(soak(serving["port"], serving["metrics"], server.pid, streams))
        still_open = told(serving["metrics"], "botcore_sessions_open")
        server.terminate()
    grown = (sizes[-1] - sizes[0]) * 1024 / streams
    print(f"after the first wave: {grown:+.0f} bytes a stream (at most {BUDGET}), {still_open:.0f} sessions still open")
    return int(grown > BUDGET or still_open > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15_000))
