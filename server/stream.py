"""botcore stream: a client that replays recorded sessions as live streams and prints what the server says of them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import click
import grpc
import numpy as np
import uvloop

from botcore.actions import LogError, rows
from botcore.layers import LAYERS
from botcore.recordings import RecordingError, read, read_taps

from . import botcore_pb2
from .replay import Schedule, Session, sessions, users
from .settings import Address

METHOD = "/botcore.v1.Scorer/Stream"
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
SHOWN = 3  # reasons in a line


class Report:
    """What a person sees of a replay: a line a session as its last score comes in, then the figures."""

    def __init__(self, names: Iterable[str], packed: bool) -> None:
        self._packed = packed
        self._width = min(48, max(map(len, names), default=7))
        self._sent = self._events = self._raw = 0
        self._decisions: Counter[str] = Counter()
        self._latencies: list[float] = []
        click.echo(f"{'session':<{self._width}}  {'label':<6} {'events':>7}  {'p_bot':>6}  {'decision':<12}  reasons")

    def batch(self, size: int, seconds: float) -> None:
        """A batch of `size` bytes was answered in so many seconds."""
        self._sent += size
        self._latencies.append(seconds)

    def session(self, session: Session, score: botcore_pb2.Score) -> None:
        """A session's last score came in."""
        decision = botcore_pb2.Decision.Name(score.decision).removeprefix("DECISION_").lower()
        self._decisions[decision] += 1
        self._events += score.n_events
        self._raw += self._packed and not session.packed
        shown = session.id if len(session.id) <= self._width else "…" + session.id[1 - self._width :]
        line = f"{shown:<{self._width}}  {session.label:<6} {score.n_events:>7}  {score.p_bot:.4f}  {decision:<12}  "
        click.echo(line + ", ".join(_told(reason) for reason in score.reasons[:SHOWN]))

    def end(self, seconds: float) -> None:
        """All was sent and answered in so many seconds."""
        decisions = ", ".join(f"{count} {name}" for name, count in sorted(self._decisions.items())) or "none"
        median, p99 = np.percentile(self._latencies or [0.0], (50, 99)) * 1e3
        rate, size = self._events / seconds, self._sent / max(1, self._events)
        click.echo(f"\n{self._decisions.total()} sessions: {decisions}")
        click.echo(
            f"{self._events:,} events in {seconds:.2f} s: {rate:,.0f} a second, {size:.2f} bytes each on the wire"
        )
        click.echo(f"latency of a batch: median {median:.2f} ms, p99 {p99:.2f} ms, over {len(self._latencies):,}")
        if self._raw:
            click.echo(f"{self._raw} sessions hold values that packed columns cannot carry, and went raw")


@click.command(
    "stream",
    context_settings={"auto_envvar_prefix": "BOTCORE_STREAM", "show_default": True},
    epilog="\b\nExamples:\n  botcore stream recordings.parquet --grpc 127.0.0.1:50051 --packed --pace recorded\n"
    "  botcore stream taps.csv --modality tap --pace recorded\n  botcore stream log.csv --modality actions\n"
    "  botcore stream sliders.csv --modality slider",
)
@click.argument("recordings", metavar="INPUT", type=FILE)
@click.option("--grpc", "address", type=Address(), default="127.0.0.1:50051", help="The server.")
@click.option(
    "--modality", type=click.Choice(["pointer", "tap", "actions", *LAYERS]), default="pointer", help="What INPUT holds."
)
@click.option("--model", help="Which model on duty judges.  [default: MODALITY]")
@click.option("--pace", type=click.Choice(["flat", "recorded"]), default="flat", help="Flat out, or as recorded.")
@click.option("--packed/--raw", help="Columns on the packed grid, or with the recording's own bits.")
@click.option("--reasons/--no-reasons", default=True, help="Ask for reasons.")
@click.option("--batch", type=click.IntRange(1, 1024), default=64, help="Sessions open at a time, and in a batch.")
@click.option("--chunk", type=click.IntRange(1, 16384), default=64, help="Events in a chunk.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first so many sessions.")
@click.option("--tls-ca", type=FILE, help="PEM authority of the server's certificate; turns TLS on.")
@click.option("--tls-cert", type=FILE, help="PEM certificate of this client, where the server asks for one.")
@click.option("--tls-key", type=FILE, help="PEM key of this client's certificate.")
def command(
    recordings: Path,
    address: str,
    modality: str,
    model: str | None,
    pace: str,
    packed: bool,
    reasons: bool,
    batch: int,
    chunk: int,
    limit: int | None,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
) -> None:
    """Streams the recorded sessions of INPUT to a server and prints its verdicts and the latency.

    INPUT is CSV, JSON lines or Parquet, one row an event: of a pointer session_id,t,x,y,event, of a layer of a CAPTCHA
    also target, a tap session_id,t_down,t_up, a log UserId,Event,Category.
    """
    try:
        names, waiting = _waiting(recordings, modality, model or modality, packed, reasons, pace == "recorded")
    except (RecordingError, LogError, OSError) as error:
        raise click.ClickException(f"{recordings}: {error}") from error
    ready = islice(waiting, limit)
    pem = [path.read_bytes() if path else None for path in (tls_ca, tls_key, tls_cert)]
    credentials = grpc.ssl_channel_credentials(*pem) if tls_ca else None
    schedule, report = Schedule(ready, batch, chunk), Report(names, packed)
    try:
        uvloop.run(replay(address, credentials, schedule, report))
    except grpc.RpcError as error:
        hint = "; is the server running there?" if error.code() == grpc.StatusCode.UNAVAILABLE else ""
        raise click.ClickException(f"{address}: {error.code().name}: {error.details()}{hint}") from error


def _waiting(
    source: Path, modality: str, model: str, packed: bool, reasons: bool, recorded_pace: bool
) -> tuple[Sequence[str], Iterator[Session]]:
    """The names of a file's sessions, and the sessions ready to send."""
    if modality == "actions":
        log = rows(source)
        return list(log), users(log, reasons=reasons, model=model)
    recorded = read_taps(source) if modality == "tap" else read(source)
    options = {"packed": packed, "reasons": reasons, "recorded_pace": recorded_pace, "model": model}
    return recorded.session_ids, sessions(recorded, **options)


async def replay(address: str, credentials: grpc.ChannelCredentials | None, schedule: Schedule, report: Report) -> None:
    """Sends every chunk when it is due, one batch at a time. Raises grpc.RpcError where the server refuses."""
    clock = time.perf_counter
    async with _channel(address, credentials) as channel:
        call = channel.stream_stream(METHOD, response_deserializer=botcore_pb2.Scores.FromString)()
        await _ask(call, b"")  # connects before the clock starts
        began = clock()
        schedule.fill(began)
        while (wait := schedule.wait(clock())) is not None:
            await asyncio.sleep(wait)
            due, batch = schedule.take(clock())
            sent = clock()
            scores = await _ask(call, batch)
            report.batch(len(batch), clock() - sent)
            if len(scores) != len(due):
                raise click.ClickException(f"{address} stopped before all was sent: send the rest to another server")
            for session, score in zip(due, scores, strict=True):
                if score.final:
                    report.session(session, score)
            schedule.fill(clock())
        report.end(clock() - began)
        await call.done_writing()
        await call.read()


def _told(reason: botcore_pb2.Reason) -> str:
    return f"{reason.code} {reason.contribution:+.2f}" if reason.contribution else reason.code


def _channel(address: str, credentials: grpc.ChannelCredentials | None) -> grpc.aio.Channel:
    options = [("grpc.max_receive_message_length", -1)]
    if credentials is None:
        return grpc.aio.insecure_channel(address, options)
    return grpc.aio.secure_channel(address, credentials, options)


async def _ask(call: grpc.aio.StreamStreamCall, batch: bytes) -> Sequence[botcore_pb2.Score]:
    await call.write(batch)
    scores = await call.read()
    return () if scores is grpc.aio.EOF else scores.scores
