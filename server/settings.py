"""What a server may be told: addresses, the models it watches, its limits."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click


def _limit(default: float, meaning: str) -> Any:
    return field(default=default, metadata={"help": meaning})


@dataclass(frozen=True)
class Limits:
    """Whatever goes beyond one of these is answered RESOURCE_EXHAUSTED, over HTTP 408, 410, 413 or 503, and counted."""

    message_bytes: int = _limit(4 << 20, "Bytes of a message, decompressed.")
    chunks: int = _limit(1024, "Chunks in a message.")
    chunk_events: int = _limit(16_384, "Events in a chunk.")
    session_events: int = _limit(1_000_000, "Events in a session.")
    stream_sessions: int = _limit(4096, "Sessions open at once in a stream.")
    sessions: int = _limit(100_000, "Sessions open at once in the server.")
    streams: int = _limit(4096, "Streams open at once in the server.")
    requests: int = _limit(1024, "HTTP requests answered at once in the server.")
    upload_bytes: int = _limit(64 << 20, "Bytes of a file sent over HTTP.")
    challenges: int = _limit(100_000, "CAPTCHA sessions open at once in the database.")
    challenge_age: float = _limit(600.0, "Seconds a CAPTCHA session may be answered and verified.")
    recording_events: int = _limit(100_000, "Events in a recording made with consent.")
    patience: float = _limit(20.0, "Seconds an HTTP request may take to come, and a connection wait for the next.")
    idle: float = _limit(300.0, "Seconds a stream may be silent or leave answers unread.")
    age: float = _limit(3600.0, "Seconds a stream, and a connection, may last.")

    def native(self) -> dict[str, int]:
        """Those a `botcore._score.Stream` checks, by its names for them."""
        return {
            "message_bytes": self.message_bytes,
            "chunks": self.chunks,
            "chunk_events": self.chunk_events,
            "session_events": self.session_events,
            "sessions": self.stream_sessions,
        }


@dataclass(frozen=True)
class Tls:
    """PEM files. With client_ca only clients whose certificate it signed are served (mutual TLS)."""

    certificate: Path
    key: Path
    client_ca: Path | None = None


@dataclass(frozen=True)
class Settings:
    """A whole server. Addresses are HOST:PORT; port 0 takes any free one."""

    grpc: str = "127.0.0.1:50051"
    http: str | None = None
    metrics: str | None = None
    model: str = "pointer"  # judges where none is named
    models: Path | None = None  # a watched directory of bundles, beside those the package ships
    watch: float = 1.0  # seconds between two looks at it
    grace: float = 10.0  # seconds live streams get to finish when the server stops
    tls: Tls | None = None
    database: str | None = None  # of users' patterns and the detection log; None: an SQLite file among the user's state
    client_tokens: Path | None = None  # files of tokens, one a line
    operator_tokens: Path | None = None
    replays: int = 100_000  # movements the replay memory has room for; 0: there is none
    replay_expiry: float = 86_400.0  # seconds after which they are forgotten
    limits: Limits = field(default_factory=Limits)


def state() -> Path:
    """The SQLite file of a server that was told of no database."""
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state") / "botcore" / "botcore.db"


class Address(click.ParamType):
    """HOST:PORT on the command line, an IPv6 host in brackets."""

    name = "host:port"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        host, colon, port = value.rpartition(":")
        if not (host and colon and port.isdecimal() and int(port) < 1 << 16):
            self.fail(f"{value!r} is no HOST:PORT: write for example 127.0.0.1:50051", param, ctx)
        return value
