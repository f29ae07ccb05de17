"""Processes of their own that write to a store: one that is killed at it, several that enrol at once."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from typing import Any, TypeVar

import numpy as np
from batches import batch

from botcore.batch import parse
from botcore.server import collected
from botcore.server.collected import Recording
from botcore.server.detections import Detection
from botcore.server.store import Store

T = TypeVar("T")
# Children begin without the tests' threads and locks, in a process that has imported what they need.
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["pytest", "botcore.server.store", "botcore.batch"])


def run(test: Coroutine[Any, Any, T]) -> T:
    """A test's coroutine, to its end."""

    async def bounded() -> T:
        async with asyncio.timeout(60):
            return await test

    return asyncio.run(bounded())


@asynccontextmanager
async def opened(url: str, **settings: Any) -> AsyncIterator[Store]:
    """A store that is running."""
    store = Store(url, **settings)
    try:
        await store.start()
        yield store
    finally:
        await store.stop()


def analysis(**changed: Any) -> Detection:
    """A detection, with what a test changes."""
    usual = {"modality": "tap", "model": "tap", "version": "1", "decision": "block", "p_bot": 0.9}
    return Detection(**usual | changed)


def taps(seed: int, n: int = 8) -> np.ndarray:
    """Onsets of n taps, about three a second."""
    return np.cumsum(np.random.default_rng(seed).gamma(9.0, 0.04, n))


def killed_after(url: str, count: int) -> list[bytes]:
    """What a writing process acknowledged: ids of detections, names of users who enrolled, batches as "RECORDING SEQ".
    It is killed as soon as that was `count` times, and whatever it had still said counts too."""
    mine, its = _processes.Pipe(duplex=False)
    writer = _processes.Process(target=_write, args=(url, its))
    writer.start()
    its.close()
    acknowledged = [mine.recv_bytes() for _ in range(count)]
    os.kill(writer.pid, signal.SIGKILL)
    try:
        while True:
            acknowledged.append(mine.recv_bytes())
    except EOFError:
        writer.join()
    assert writer.exitcode == -signal.SIGKILL
    return acknowledged


def enrol_at_once(url: str, processes: int, times: int) -> list[int]:
    """So many processes open the store together and enrol the same user so many times each. Returns how many
    enrolments there were after each."""
    together, told = _processes.Barrier(processes), _processes.SimpleQueue()
    children = [_processes.Process(target=_enrol, args=(url, n, times, together, told)) for n in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
        assert child.exitcode == 0
    return [count for _ in children for count in told.get()]


def _write(url: str, pipe: Connection) -> None:
    async def one(store: Store, user: str) -> None:
        recording = Recording(label="human")
        await store.write(collected.begin, recording)
        for seed in range(1_000_000):
            made = analysis(user=user)
            await store.record(made)
            pipe.send_bytes(made.id.bytes)
            if seed % 4 == 0:
                await store.enrol(user, taps(seed))
                pipe.send_bytes(user.encode())
            if seed % 4 == 2:
                body = batch(seed, session=recording.id)
                await store.write(collected.add, parse(body), body, 10**9)
                pipe.send_bytes(f"{recording.id} {seed}".encode())

    async def eight() -> None:
        async with opened(url) as store:
            await asyncio.gather(*(one(store, str(number)) for number in range(8)))

    asyncio.run(eight())


def _enrol(url: str, seed: int, times: int, together: Barrier, told: SimpleQueue) -> None:
    async def often() -> list[int]:
        async with opened(url) as store:
            return [(await store.enrol("u", taps(seed))).enrolments for _ in range(times)]

    together.wait(60)
    told.put(asyncio.run(often()))
