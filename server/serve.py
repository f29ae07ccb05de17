"""botcore serve: the server on the command line."""

from __future__ import annotations

import asyncio
import ctypes
import platform
import signal
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import click
import uvloop

from . import logs
from .server import Server
from .settings import Address, Limits, Settings, Tls

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
DIRECTORY = click.Path(exists=True, file_okay=False, path_type=Path)


def limit_options(command: Callable) -> Callable:
    """An option --max-... for each limit."""
    for limit in reversed(fields(Limits)):
        of = click.IntRange(min=1) if isinstance(limit.default, int) else click.FloatRange(min=0, min_open=True)
        name = f"--max-{limit.name.replace('_', '-')}"
        option = click.option(name, type=of, default=limit.default, help=limit.metadata["help"])
        command = option(command)
    return command


@click.command(
    "serve",
    context_settings={"auto_envvar_prefix": "BOTCORE_SERVE", "show_default": True},
    epilog="\b\nExample:\n  botcore serve --grpc 0.0.0.0:50051 --models /srv/models --metrics 127.0.0.1:9090\n\n"
    "Every option may be given as an environment variable: BOTCORE_SERVE_GRPC, BOTCORE_SERVE_MAX_STREAMS, ...",
)
@click.option("--grpc", type=Address(), default=Settings.grpc, help="Where to serve; port 0 takes a free one.")
@click.option("--http", type=Address(), help="Where to serve HTTP and JSON.  [default: nowhere]")
@click.option("--port", type=click.IntRange(0, 65535), help="The same as --http 127.0.0.1:PORT.")
@click.option("--metrics", type=Address(), help="Where to answer Prometheus. Without it there are no metrics.")
@click.option("--model", default=Settings.model, help="Model that judges where none is named.")
@click.option("--models", type=DIRECTORY, help="Watched directory of bundles, beside those shipped.")
@click.option("--watch", type=click.FloatRange(min=0.05), default=Settings.watch, help="Seconds between two looks.")
@click.option("--grace", type=click.FloatRange(min=0), default=Settings.grace, help="Seconds to finish at SIGTERM.")
@click.option("--database", help="FILE or URL for patterns and the detection log.  [default: a file of your own]")
@click.option("--client-tokens", type=FILE, help="File of tokens, one a line, for what concerns users.")
@click.option("--operator-tokens", type=FILE, help="The same, for /train as well.")
@click.option(
    "--replays", type=click.IntRange(0, 1 << 27), default=Settings.replays, help="Movements remembered; 0: none."
)
@click.option("--replay-expiry", type=click.FloatRange(min=1), default=Settings.replay_expiry, help="Seconds, of one.")
@click.option("--log-dir", type=FOLDER, help="Keep server.log and errors.log here, rotated by size.")
@click.option("--tls-cert", type=FILE, help="PEM certificate chain of this server.")
@click.option("--tls-key", type=FILE, help="PEM private key of this server.")
@click.option("--tls-client-ca", type=FILE, help="PEM authority that must have signed every client's certificate.")
@limit_options
def command(
    tls_cert: Path | None,
    tls_key: Path | None,
    tls_client_ca: Path | None,
    port: int | None,
    log_dir: Path | None,
    **options: Any,
) -> None:
    """Serves verdicts over gRPC (package botcore.v1) and HTTP until SIGTERM or SIGINT, then drains.

    Logs are JSON lines on stderr. Another bundle in MODELS is taken up while serving.
    """
    if (tls_cert is None) != (tls_key is None) or (tls_client_ca and not tls_cert):
        raise click.UsageError("TLS needs --tls-cert and --tls-key together; --tls-client-ca comes beside them")
    if port is not None:
        options["http"] = options["http"] or f"127.0.0.1:{port}"
    limits = Limits(**{limit.name: options.pop(f"max_{limit.name}") for limit in fields(Limits)})
    tls = Tls(tls_cert, tls_key, tls_client_ca) if tls_cert and tls_key else None
    settings = Settings(**options, tls=tls, limits=limits)
    logs.configure(log_dir)
    keep_one_heap()
    try:
        uvloop.run(serve(settings))
    except (OSError, RuntimeError, ValueError) as error:
        raise click.ClickException(str(error)) from error


def keep_one_heap() -> None:
    """One malloc arena for all threads (glibc): gRPC's threads otherwise each keep a heap at its high-water mark, and
    the memory of a server whose streams come and go creeps up."""
    arena_max = -8  # M_ARENA_MAX of malloc.h
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(arena_max, 1)


async def serve(settings: Settings) -> None:
    """Serves until a signal, then drains."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    server = Server(settings)
    await server.start()
    await stop.wait()
    await server.stop()
