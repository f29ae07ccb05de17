"""POST /train: a model of event logs, learnt in a process of its own and taken up while the server goes on."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from http import HTTPStatus
from pathlib import Path

import structlog

from botcore._score import read_labelled
from botcore.manifest import plain

from . import problem
from .aside import Aside
from .gateway import Route
from .problem import Problem
from .registry import Registry
from .request import FORM, JSON, Reply, Request
from .settings import Limits
from .tokens import Tokens

NICE = 10  # whoever is judged comes first
MODALITY = "actions"


class Trainer:
    """One training at a time. models: the watched directory the model is published in; None: there is none, and no
    training."""

    def __init__(self, models: Path | None, registry: Registry, tokens: Tokens, limits: Limits, aside: Aside) -> None:
        self._models, self._registry, self._tokens = models, registry, tokens
        self._limits, self._aside = limits, aside
        self.busy = False
        self.process: subprocess.Popen[str] | None = None
        self._stopped = False
        self._log = structlog.get_logger()

    def routes(self) -> list[Route]:
        """What the gateway is to serve."""
        return [Route("POST", "/train", self.train)]

    async def train(self, request: Request) -> Reply:
        """Labelled rows to a published model; answered when it is on duty."""
        self._tokens.require(request.header(b"authorization"), operator=True)
        kind = request.media_type(JSON, FORM)
        if self._models is None:
            raise _conflict("models", "not a directory of this server's", "start it with --models DIR")
        if self.busy:
            raise _conflict("training", "under way", "wait until it ends")
        self.busy = True
        try:
            with tempfile.TemporaryDirectory(prefix="botcore-train-") as folder:
                data = Path(folder, "log.csv")
                name = await (self._take_file if kind == FORM else self._take_columns)(request, data)
                self._check(name)
                await self._run(data, name)
        finally:
            self.busy = False
        await self._registry.look()
        return Reply(self._told(name))

    def stop(self) -> None:
        """Ends a training under way, and begins no other; nothing of it is published."""
        self._stopped = True
        if self.process:
            self.process.terminate()

    async def _take_columns(self, request: Request, data: Path) -> str:
        body = await request.body(self._limits.message_bytes)
        rows = self._limits.message_bytes  # as many as that holds
        csv, name = await self._aside.run(read_labelled, body, rows)
        await self._aside.run(data.write_bytes, csv)
        return name or MODALITY

    async def _take_file(self, request: Request, data: Path) -> str:
        form = await request.form(self._limits.upload_bytes)
        try:
            with data.open("wb") as out:
                await self._aside.run(shutil.copyfileobj, form.file.file, out)
            return form.text("model") or MODALITY
        finally:
            await form.close()

    def _told(self, name: str) -> bytes:
        manifest = json.loads((self._models / name / "manifest.json").read_text(encoding="utf-8"))
        duty = self._registry.duties.get(name)
        if duty is None or duty.detector.model.version != manifest["version"]:
            remedy = "see the server's log for why its bundle was refused"
            raise Problem(HTTPStatus.CONFLICT, "model", f"{name}, published but not on duty", remedy)
        told = {"model": name, "version": manifest["version"], "metrics": manifest["metrics"]}
        return json.dumps(told, separators=(",", ":")).encode()

    def _check(self, name: str) -> None:
        if not plain(name):
            remedy = "send letters, digits, '.', '_' and '-', a letter or digit first"
            raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "model", ascii(name[:40]), remedy)
        duty = self._registry.duties.get(name)
        if duty and duty.detector.modality != MODALITY:
            raise _conflict("model", f"{name}, which judges {duty.detector.modality}", "give it another name")

    async def _run(self, data: Path, name: str) -> None:
        """Trains and publishes. Raises Problem with the training's own last words where it refuses."""
        beside = ["--test-output", data.with_name("test.csv")]  # users' rows, not for the directory of models
        options = ["--data", data, "--out", self._models, "--name", name, "--source", name, *beside]
        command = [sys.executable, "-m", "botcore", "train", MODALITY, *map(str, options)]
        self._log.info("training", model=name)
        said = await asyncio.to_thread(self._wait, command)
        if said is None:
            self._log.info("trained", model=name)
            return
        self._log.warning("training ended", model=name)
        if self._stopped:
            raise problem.unavailable("server", "about to stop", "send it to another")
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "data", "not to be learnt from", said)

    def _wait(self, command: list[str]) -> str | None:
        """Runs it to its end: None where all went well, else its last line. Started by a thread, with vfork: gRPC's
        threads and a fork do not go together."""
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as process:
            self.process = process
            if self._stopped:
                process.terminate()
            os.setpriority(os.PRIO_PROCESS, process.pid, NICE)
            _, said = process.communicate()
            self.process = None
        if process.returncode == 0:
            return None
        lines = said.strip().splitlines() or [f"it ended with {process.returncode}"]
        return lines[-1].removeprefix("Error: ")


def _conflict(field: str, value: str, remedy: str) -> Problem:
    return Problem(HTTPStatus.CONFLICT, field, value, remedy)
